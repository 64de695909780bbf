"""A figure to be looked at in peace: from pose to pose, on the one side or the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from psoas_timer.core.figure.model import Figure, Keyframe
from psoas_timer.core.side import Side
from psoas_timer.gui import icons
from psoas_timer.gui.figure_view import FigureView
from psoas_timer.gui.figure_words import caption_of
from psoas_timer.gui.icons import Icon
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.theme import Theme

_ICON = 22  # pixels, for text of the usual size

translate = QCoreApplication.translate


def keyframe_name(keyframe: Keyframe) -> str:
    """What a person is doing in that pose."""
    return {
        Keyframe.SETUP: translate("FigurePanel", "Get into place"),
        Keyframe.MOVE: translate("FigurePanel", "Move"),
        Keyframe.HOLD: translate("FigurePanel", "Hold"),
        Keyframe.SWING: translate("FigurePanel", "And the other way"),
        Keyframe.RELEASE: translate("FigurePanel", "Let go"),
    }[keyframe]


class FigurePanel(QFrame):
    """`turned` tells that the other side is shown now."""

    turned = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        self._figure: Figure | None = None
        self._side: Side | None = None
        self._keyframes: tuple[Keyframe, ...] = ()
        self._at = 0
        self._view = FigureView(theme)
        self._pose = plain_label(role="large", wrap=True)
        self._pose.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._seen_from = plain_label(role="dim")
        self._back = self._button(self.tr("The pose before"), lambda: self.step(-1))
        self._on = self._button(self.tr("The next pose"), lambda: self.step(1))
        self._other = QPushButton()
        self._other.setAutoDefault(True)
        self._other.clicked.connect(self.turn)
        self._lay_out()
        theme.changed.connect(self._tint)
        self._tint()

    def show_figure(self, figure: Figure | None, side: Side | None) -> None:
        """Begin with the pose that is held; `side` None: the exercise has none."""
        self._figure, self._side = figure, side
        self._keyframes = tuple(one for one in Keyframe if figure and one in figure.poses)
        held = Keyframe.HOLD in self._keyframes
        self._at = self._keyframes.index(Keyframe.HOLD) if held else 0
        self._view.setVisible(figure is not None)
        for part in (self._back, self._on):
            part.setVisible(len(self._keyframes) > 1)
        self._other.setVisible(side is not None)
        self._seen_from.setText(caption_of(figure))
        self._show()

    @property
    def side(self) -> Side | None:
        return self._side

    def step(self, steps: int) -> None:
        """So many poses on, or back if negative; round and round."""
        if self._keyframes:
            self._at = (self._at + steps) % len(self._keyframes)
            self._show()

    def turn(self) -> None:
        """Show the other side."""
        if self._side is not None:
            self._side = self._side.other
            self._show()
            self.turned.emit()

    def _show(self) -> None:
        keyframe = self._keyframes[self._at] if self._keyframes else Keyframe.HOLD
        self._view.show_still(self._figure, self._side, keyframe)
        sides = {Side.LEFT: self.tr("left side"), Side.RIGHT: self.tr("right side")}
        pose = keyframe_name(keyframe) if len(self._keyframes) > 1 else ""
        shown = (pose, sides[self._side] if self._side else "")
        self._pose.setText("  ·  ".join(part for part in shown if part))
        if self._side is not None:
            to_left = self._side is Side.RIGHT
            words = self.tr("Show the left side") if to_left else self.tr("Show the right side")
            self._other.setText(f"{words}  (S)")
            self._other.setAccessibleName(words)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addWidget(self._pose, 1)
        row.addWidget(self._on)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._seen_from, alignment=Qt.AlignmentFlag.AlignRight)
        column.addWidget(self._view, 1)
        column.addLayout(row)
        column.addWidget(self._other)

    def _button(self, name: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoDefault(True)
        button.clicked.connect(lambda _=False: do())
        return button

    def _tint(self) -> None:
        colour = self._theme.tokens.text
        for button, icon in ((self._back, Icon.LEFT), (self._on, Icon.RIGHT)):
            size = round(_ICON * self._theme.scale)
            button.setIcon(icons.picture(icon, colour, size))
            button.setIconSize(QSize(size, size))
