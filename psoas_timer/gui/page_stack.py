"""The pages of the window, one shown at a time, and the way back from each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from psoas_timer.gui.page import Page


class PageStack(QStackedWidget):
    """Remembers the way a person came. A page belongs to it from when it is first opened."""

    shown = Signal(object)  # a Page

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way: list[Page] = []

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._way[-1] if self._way else None

    def begin_with(self, page: Page) -> None:
        """Show that page; there is no way back from it."""
        self._way = []
        self.open(page)

    def open(self, page: Page) -> None:
        """Show that page; to open one that is on the way back is to go back to it."""
        if page in self._way:
            del self._way[self._way.index(page) :]
        elif self.indexOf(page) < 0:
            self.addWidget(page)
            page.closed.connect(lambda: self.close_page(page))
        self._way.append(page)
        self._show()

    def close_page(self, page: Page) -> None:
        """Back from that page, if it is the one that is shown and there is a way back."""
        if page is self.page and len(self._way) > 1:
            self._way.pop()
            self._show()

    def _show(self) -> None:
        page = self._way[-1]
        self.setCurrentWidget(page)
        page.take_focus()
        self.shown.emit(page)
