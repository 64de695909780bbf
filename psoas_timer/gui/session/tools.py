"""Small buttons for what is not the session's own: voice, full screen, all keys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.icons import Icon, picture
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.theme import Theme

_ICONS = {
    PageAction.MUTE: Icon.VOICE,
    PageAction.FULL_SCREEN: Icon.FULL_SCREEN,
    PageAction.KEYS: Icon.KEY,
}
_ICON = 0.6  # of the button


class Tools(QWidget):
    """They take no focus, and tell their keys to who points at them."""

    asked = Signal(object)  # a PageAction

    def __init__(self, theme: Theme, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keymap = keymap
        self._icons = dict(_ICONS)
        self._size = 40
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._buttons: dict[PageAction, QPushButton] = {}
        for action in _ICONS:
            button = QPushButton()
            button.setObjectName("tool")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, a=action: self.asked.emit(a))
            self._buttons[action] = button
            self._row.addWidget(button)
        theme.changed.connect(self._draw)
        keymap.changed.connect(self._write_keys)
        self._write_keys()

    def _write_keys(self) -> None:
        for action, button in self._buttons.items():
            about = f"{self._keymap.description(action)} ({self._keymap.key_text(action)})"
            button.setAccessibleName(about)
            button.setToolTip(about)

    def show_muted(self, muted: bool) -> None:
        icon = Icon.VOICE_OFF if muted else Icon.VOICE
        if icon is not self._icons[PageAction.MUTE]:
            self._icons[PageAction.MUTE] = icon
            self._draw()

    def scale_to(self, unit: float) -> None:
        """`unit` is 1 in a window of 1280 by 800."""
        self._size = round(36 * unit)
        self._row.setSpacing(round(4 * unit))
        self._draw()

    def _draw(self) -> None:
        size = round(self._size * _ICON)
        for action, button in self._buttons.items():
            button.setFixedSize(self._size, self._size)
            button.setIconSize(QSize(size, size))
            button.setIcon(picture(self._icons[action], self._theme.tokens.dim, size))
