"""One action and its keys: each key a button, and one more to add another."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from psoas_timer.gui.actions import Action
from psoas_timer.gui.flow_layout import FlowLayout
from psoas_timer.gui.key_names import shown_key
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.labels import button_text, plain_label

_WORDS, _KEYS = 4, 5  # shares of the width
_DROP = 6  # pixels, so that the words stand beside those of the first key
_TAKES_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class KeyRow(QFrame):
    """`change_asked` carries the key to be replaced, empty for one more; `removed` one to go."""

    change_asked = Signal(str)
    removed = Signal(str)
    reset_asked = Signal()

    def __init__(self, action: Action, keymap: Keymap) -> None:
        super().__init__()
        self.action = action
        self._keymap = keymap
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons)
        self._reset = QPushButton(self.tr("Reset"))
        self._reset.setObjectName("quiet")
        self._reset.setAutoDefault(True)
        name = self.tr("Reset the keys for {action}").format(action=keymap.description(action))
        self._reset.setAccessibleName(name)
        self._reset.clicked.connect(self.reset_asked)
        keeps = self._reset.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(keeps)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        words = plain_label(keymap.description(action), wrap=True)
        words.setContentsMargins(0, _DROP, 0, 0)
        row.addWidget(words, _WORDS, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._buttons, _KEYS)
        row.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignTop)
        self._caps: list[_Cap] = []
        self.show_keys()

    def show_keys(self) -> None:
        """The keys of this moment. The focus stays on the same place in the row."""
        place = next((n for n, cap in enumerate(self._caps) if cap.hasFocus()), None)
        for cap in self._caps:
            self._flow.removeWidget(cap)
            cap.deleteLater()
        keys = self._keymap.keys(self.action)
        self._caps = [self._cap(key) for key in (*keys, "")]
        for cap in self._caps:
            self._flow.addWidget(cap)
            cap.show()
        self._reset.setVisible(not self._keymap.is_shipped(self.action))
        if place is not None or self._reset.hasFocus():
            self.take_focus(place or 0)

    def take_focus(self, place: int = 0) -> None:
        """To the key at that place, the last one if there are not so many."""
        cap = self._caps[min(place, len(self._caps) - 1)]
        cap.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_of(self, key: str) -> int:
        return [cap.key for cap in self._caps].index(key)

    def _cap(self, key: str) -> _Cap:
        action = self._keymap.description(self.action)
        if not key:
            cap = _Cap(self.tr("+ key"), key)
            cap.setObjectName("quiet")
            cap.setAccessibleName(self.tr("Another key for {action}").format(action=action))
            cap.clicked.connect(lambda: self.change_asked.emit(""))
            return cap
        cap = _Cap(shown_key(key), key)
        cap.setObjectName("key")
        name = self.tr("{key}, for {action}").format(key=shown_key(key), action=action)
        cap.setAccessibleName(name)
        if self._keymap.is_kept(self.action, key):
            cap.setEnabled(False)
            cap.setAccessibleDescription(self.tr("Always: the voice names this key"))
        else:
            cap.clicked.connect(lambda: self.change_asked.emit(key))
            cap.removed.connect(lambda: self.removed.emit(key))
        return cap


class _Cap(QPushButton):
    removed = Signal()

    def __init__(self, words: str, key: str) -> None:
        super().__init__(button_text(words))
        self.key = key
        self.setAutoDefault(True)  # Enter presses it, as Space does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TAKES_AWAY and not event.isAutoRepeat():
            self.removed.emit()
        else:
            super().keyPressEvent(event)
