"""The rows of one section on a card, those shown that were searched for."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.settings.row_view import RowView
from psoas_timer.gui.settings.rows import Row, Section, finds


class SectionCard(QFrame):
    """A section without rows that can be set here has nothing to show."""

    def __init__(self, section: Section, rows: tuple[Row, ...]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.section = section
        self.views = {row.name: RowView(row) for row in rows}
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 24)
        column.setSpacing(22)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(plain_label(section.title, "name"))
        if section.about:
            head.addWidget(plain_label(section.about, "dim", wrap=True))
        column.addLayout(head)
        for view in self.views.values():
            column.addWidget(view)

    def search(self, query: str) -> bool:
        """Show the rows that the query finds, all if it is empty; False if there are none."""
        whole = finds(query, (self.section.title,))
        found = [view for view in self.views.values() if whole or finds(query, view.row.texts())]
        for view in self.views.values():
            view.setVisible(view in found)
        return bool(found)
