"""What can be done on a page, as a row of buttons with their keys; it takes as many as come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QPushButton, QWidget

from psoas_timer.gui.bindings import PageAction
from psoas_timer.gui.flow_layout import FlowLayout
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
            self._write_keys()
        else:
            button.setText(button_text(f"{words}  ({key})" if key else words))
        return button

    def _write_keys(self) -> None:
        """A person may have given an action another key."""
        for action, (button, words) in self._keyed.items():
            button.setText(button_text(f"{words}  ({self._keymap.first_key(action)})"))
