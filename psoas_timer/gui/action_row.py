"""What can be done on a page, as a row of buttons with their keys; it takes as many as come.

What is rarely done stands in a menu behind the last of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.flow_layout import FlowLayout
from psoas_timer.gui.key_names import shown_key
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.labels import button_text


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that can be done on a page: by a button with these words, and perhaps by a key."""

    words: str
    do: Callable[[], object]
    key: PageAction | str = ""


class ActionRow(QWidget):
    """Buttons in the order in which they were added; Enter and Space both press one."""

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._keyed: dict[PageAction, tuple[QPushButton, str]] = {}
        self._more: QPushButton | None = None
        self._rare: list[tuple[str, Callable[[], object], PageAction]] = []
        self._row = FlowLayout(self, spacing=12)
        keymap.changed.connect(self._write_keys)

    def add(self, words: str, do: Callable[[], object], key: PageAction | str = "") -> QPushButton:
        """One more; `key` does the same, and is either fixed or what a person gave that action."""
        button = QPushButton()
        button.setAccessibleName(words)
        button.setAutoDefault(True)
        button.clicked.connect(lambda _=False: do())
        self._row.addWidget(button)
        if isinstance(key, PageAction):
            self._keyed[key] = (button, words)
            self._write_key(key)
        else:
            button.setText(button_text(f"{words}  ({shown_key(key)})" if key else words))
        return button

    def add_rare(self, words: str, do: Callable[[], object], key: PageAction) -> None:
        """One more in the menu, which comes with the first of them."""
        if self._more is None:
            self._more = self.add(self.tr("More"), self._open_menu)
        self._rare.append((words, do, key))

    def _open_menu(self) -> None:
        """A new one each time: keys may have changed, and few visits need it."""
        assert self._more is not None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("More"))
        for words, do, key in self._rare:
            line = menu.addAction(f"{button_text(words)}\t{self._keymap.first_key(key)}")
            line.triggered.connect(lambda _=False, do=do: do())
        _open_above(menu, self._more)

    def _write_keys(self) -> None:
        """A person may have given an action another key."""
        for action in self._keyed:
            self._write_key(action)

    def _write_key(self, action: PageAction) -> None:
        button, words = self._keyed[action]
        button.setText(button_text(f"{words}  ({self._keymap.first_key(action)})"))


def _open_above(menu: QMenu, button: QPushButton) -> None:
    """With its first line ready for Enter."""
    size = menu.sizeHint()
    corner = QPoint(0, -size.height())
    if button.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        corner.setX(button.width() - size.width())
    menu.popup(button.mapToGlobal(corner))
    menu.setActiveAction(menu.actions()[0])
