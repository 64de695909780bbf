"""The routine as a whole while it is edited: how long for each side, and what to look at again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from psoas_timer.gui.editor.sheet import EditorSheet, RemarkCard
from psoas_timer.gui.labels import plain_label


class WholePanel(QFrame):
    """`reordered` carries the keys of the lines in a better order."""

    reordered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._shown: object = None
        self._inside: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 16, 22, 18)
        self._column.setSpacing(8)
        self._column.addWidget(plain_label(self.tr("The whole routine"), "name"))

    def show_sheet(self, sheet: EditorSheet) -> None:
        shown = (sheet.facts, sheet.remarks, sheet.whose)
        if shown == self._shown:
            return
        self._shown = shown
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (name, words) in enumerate(sheet.facts):
            grid.addWidget(plain_label(name, "dim"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(plain_label(words, wrap=True), row, 1)
        column.addLayout(grid)
        for remark in sheet.remarks:
            self._add_remark(column, remark)
        column.addWidget(plain_label(sheet.whose, "dim", wrap=True))
        self._column.addWidget(self._inside)
        self._inside.setVisible(True)

    def _add_remark(self, column: QVBoxLayout, remark: RemarkCard) -> None:
        column.addWidget(plain_label(remark.sentence, "warning", wrap=True))
        if remark.order:
            words = self.tr("Reorder for fewer changes of position")
            button = QPushButton(words)
            button.setAccessibleName(words)
            button.setAccessibleDescription(remark.sentence)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, keys=remark.order: self.reordered.emit(keys))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
