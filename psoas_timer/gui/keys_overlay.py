"""All keys at a glance, above whatever page is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QStyle, QVBoxLayout, QWidget

from psoas_timer.gui.keymap import Keymap, PageAction
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.theme import Theme

_MARGIN = 24
_COLUMNS = 2
_WIDEST, _TALLEST = 1160, 620  # pixels, for text of the usual size


class KeysOverlay(QFrame):
    """A table made from the keymap. It takes no focus: the keys it shows go on working."""

    def __init__(self, keymap: Keymap, theme: Theme, above: QWidget) -> None:
        super().__init__(above)
        self._above = above
        self.setObjectName("overlay")
        self.setAccessibleName("All keys")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._keymap = keymap
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 20)
        close = f"All keys    {keymap.key_text(PageAction.KEYS)} to close"
        column.addWidget(plain_label(close, "name"))
        column.addLayout(self._table(), 1)
        theme.changed.connect(self.fit)
        self.hide()

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        rows = -(-len(self._keymap.bindings) // _COLUMNS)
        for number, binding in enumerate(self._keymap.bindings):
            column, row = divmod(number, rows)
            key = plain_label(self._keymap.key_text(binding.action), "key")
            key.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(key, row, 2 * column)
            grid.addWidget(plain_label(binding.description, wrap=True), row, 2 * column + 1)
        for column in range(_COLUMNS):
            grid.setColumnStretch(2 * column + 1, 1)
        return grid

    def toggle(self) -> None:
        self.fit()
        self.setVisible(not self.isVisible())
        self.raise_()

    def fit(self) -> None:
        """Stand in the middle of the window, as large as is good to read if there is room."""
        room = self._above.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = (QSize(_WIDEST, _TALLEST) * self._theme.scale).boundedTo(room.size())
        self.setGeometry(
            QStyle.alignedRect(
                Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignCenter, size, room
            )
        )
