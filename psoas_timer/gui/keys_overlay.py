"""All keys at a glance, above whatever page is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QStyle, QVBoxLayout, QWidget

from psoas_timer.gui.actions import Action, PageAction
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.labels import FittedLabel, plain_label
from psoas_timer.gui.theme import Theme

_MARGIN = 24
_COLUMNS = 2
_LETTERS = 15  # pixels
_WIDEST, _TALLEST = 1160, 620  # pixels, for text of the usual size


class KeysOverlay(QFrame):
    """A table made from the keymap. It takes no focus: the keys it shows go on working."""

    def __init__(self, keymap: Keymap, theme: Theme, above: QWidget) -> None:
        super().__init__(above)
        self._above = above
        self.setObjectName("overlay")
        self.setAccessibleName(self.tr("All keys"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._keymap = keymap
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 20)
        self._title = plain_label(role="name")
        self._keys: dict[Action, QLabel] = {}
        self._words: list[FittedLabel] = []  # whatever the language, they are read whole
        column.addWidget(self._title)
        column.addLayout(self._table(), 1)
        theme.changed.connect(self.fit)
        keymap.changed.connect(self._write_keys)
        self._write_keys()
        self.hide()

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        rows = -(-len(self._keymap.bindings) // _COLUMNS)
        for number, binding in enumerate(self._keymap.bindings):
            column, row = divmod(number, rows)
            key = self._keys[binding.action] = plain_label(role="key")
            key.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(key, row, 2 * column)
            words = FittedLabel("")
            words.show_text(self._keymap.description(binding.action))
            self._words.append(words)
            grid.addWidget(words, row, 2 * column + 1)
        for column in range(_COLUMNS):
            grid.setColumnStretch(2 * column + 1, 1)
        return grid

    def _write_keys(self) -> None:
        key = self._keymap.key_text(PageAction.KEYS)
        self._title.setText(self.tr("All keys    {key} to close").format(key=key))
        for action, label in self._keys.items():
            label.setText(self._keymap.key_text(action))

    def toggle(self) -> None:
        self.fit()
        self.setVisible(not self.isVisible())
        self.raise_()

    def fit(self) -> None:
        """Stand in the middle of the window, as large as is good to read if there is room."""
        for words in self._words:
            words.wish(round(_LETTERS * self._theme.scale))
        room = self._above.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = (QSize(_WIDEST, _TALLEST) * self._theme.scale).boundedTo(room.size())
        self.setGeometry(
            QStyle.alignedRect(
                Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignCenter, size, room
            )
        )
