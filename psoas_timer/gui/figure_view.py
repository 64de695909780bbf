"""A figure in the window: a still picture, or one that moves along with a segment.

It moves twelve times a second and only while the pose changes; then a picture is kept and no
timer runs. Hidden, paused, or with `motion` off, nothing wakes it.

What moves and what paints is imported when the first figure is there to be shown: the window is up
a good deal sooner without.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from psoas_timer import clock
from psoas_timer.core.side import Side
from psoas_timer.gui.theme import Theme
from psoas_timer.gui.tokens import DARK

if TYPE_CHECKING:
    from psoas_timer.core.figure.model import Figure, Pose, View
    from psoas_timer.core.segment import Segment

_HOLD = "hold"  # the name of a keyframe
FRAME = 80  # milliseconds between two pictures
BLEND = 0.5  # seconds from one segment's pose into the next one's
FADE = 0.3  # seconds from one side's picture, or one figure's, into the other's


class FigureView(QWidget):
    """Shows one figure at a time; the page calls one of its two `show_` methods."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        now: Callable[[], float] = clock.now,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now = now
        self._figure: Figure | None = None
        self._side: Side | None = None
        self._segment: Segment | None = None
        self._keyframe = _HOLD  # of a still
        self._running = False
        self._motion = True
        self._ground = "card"
        self._elapsed = 0.0  # into the segment, when last told,
        self._told_at = 0.0  # and when that was
        self._pose: Pose | None = None  # what is to be seen now
        self._from: Pose | None = None  # where a segment has taken over
        self._blend_began = 0.0
        self._kept: QPixmap | None = None
        self._fading: QPixmap | None = None  # the picture before this side, or this figure
        self._fade_began = 0.0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._advance)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(96, 72)
        theme.changed.connect(self._forget_picture)
        self._describe()

    # What is shown

    def show_still(self, figure: Figure | None, side: Side | None, keyframe: str = _HOLD) -> None:
        """A picture that does not move."""
        self._segment = None
        self._running = False
        self._keyframe = keyframe
        self._take(figure, side)
        self._advance()

    def show_segment(
        self, figure: Figure | None, segment: Segment | None, elapsed: float, running: bool
    ) -> None:
        """The figure as it stands `elapsed` seconds into the segment; it moves on if `running`."""
        if segment is None:
            self.show_still(None, None)
            return
        known = figure is self._figure and segment.side is self._side
        if segment != self._segment and known and self._segment is not None:
            self._from, self._blend_began = self._pose, self._now()
        same = known and segment == self._segment and running == self._running
        self._segment, self._running = segment, running
        self._elapsed, self._told_at = elapsed, self._now()
        self._take(figure, segment.side)
        if not (same and self._next_picture_soon()):
            self._advance()

    @property
    def motion(self) -> bool:
        """May it move? Without, it shows the pose to aim for."""
        return self._motion

    @motion.setter
    def motion(self, motion: bool) -> None:
        if motion != self._motion:
            self._motion = motion
            self._advance()

    @property
    def ground(self) -> str:
        """The name of the colour it lies on, among the tokens; it also goes round the limbs."""
        return self._ground

    @ground.setter
    def ground(self, ground: str) -> None:
        if ground != self._ground:
            self._ground = ground
            self._forget_picture()

    @property
    def moving(self) -> bool:
        """Is a timer running, now or for a later movement?"""
        return self._timer.isActive()

    @property
    def pose(self) -> Pose | None:
        """What is to be seen now."""
        return self._pose

    def _take(self, figure: Figure | None, side: Side | None) -> None:
        if figure is self._figure and side is self._side:
            return
        self._fading = self._kept if self._may_move() else None
        self._fade_began = self._now()
        self._figure, self._side = figure, side
        self._from = None
        self._pose = None
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleName(self.tr("Figure"))
        self.setAccessibleDescription(self._words())
        self._forget_picture()

    def _words(self) -> str:
        if self._figure is None:
            return self.tr("No figure")
        from psoas_timer.gui.figure_words import words_of

        return words_of(self._figure, self._side)

    # Moving

    def _advance(self) -> None:
        """Find the pose of this moment, and when to look again."""
        self._timer.stop()
        pose, wait = self._pose_now()
        if pose != self._pose:
            self._pose = pose
            self._forget_picture()
        if self._fading is not None:
            if self._faded < 1 and self._may_move():
                wait = 0.0
            else:
                self._fading = None
            self.update()
        if wait is not None and self._may_move():
            self._timer.start(max(round(wait * 1000), FRAME))

    @property
    def _faded(self) -> float:
        """How much of the picture is the new one, 0 to 1."""
        return min((self._now() - self._fade_began) / FADE, 1.0) if self._fading else 1.0

    def _next_picture_soon(self) -> bool:
        return self._timer.isActive() and self._timer.interval() <= FRAME

    def _may_move(self) -> bool:
        seen = self.isVisible() and not self.window().isMinimized()
        return self._motion and self._running and seen

    def _pose_now(self) -> tuple[Pose | None, float | None]:
        """What to show, and in how many seconds it changes: 0 while it moves, None for never."""
        figure, segment = self._figure, self._segment
        if figure is None:
            return None, None
        if segment is None:
            from psoas_timer.core.figure.model import Keyframe

            return figure.pose(Keyframe(self._keyframe)), None
        from psoas_timer.core.figure.motion import goal, stance

        if not self._motion:
            return figure.pose(goal(figure, segment)), None
        now = self._now()
        elapsed = self._elapsed + (now - self._told_at if self._running else 0.0)
        stands = stance(figure, segment, elapsed)
        return self._blended(stands.pose(figure), stands.still_for, figure.view, now)

    def _blended(
        self, pose: Pose, still_for: float | None, seen: View, now: float
    ) -> tuple[Pose, float | None]:
        """That pose, or one on the way to it from where the segment before has left the body."""
        from psoas_timer.core.figure.tween import between, eased

        share = (now - self._blend_began) / BLEND
        if self._from is None or share >= 1 or self._from == pose:
            self._from = None
            return pose, still_for
        return between(self._from, pose, eased(share), seen), 0.0

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._advance()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    # Painting

    def sizeHint(self) -> QSize:
        return QSize(320, 240)

    def _forget_picture(self) -> None:
        self._kept = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._kept = self._fading = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._fading is not None:
            painter.setOpacity(1 - self._faded)
            painter.drawPixmap(0, 0, self._fading)
            painter.setOpacity(self._faded)
        if self._figure is not None and self._pose is not None and not self.size().isEmpty():
            ratio = self.devicePixelRatioF()
            if self._kept is None or self._kept.devicePixelRatio() != ratio:
                self._kept = self._picture(self._figure, self._pose, ratio)
            painter.drawPixmap(0, 0, self._kept)
        painter.end()

    def _picture(self, figure: Figure, pose: Pose, ratio: float) -> QPixmap:
        """Painted in the screen's own pixels, which is much quicker than under a scale."""
        from psoas_timer import figure as pictures

        tokens = self._theme.tokens
        base = pictures.DARK if tokens is DARK else pictures.LIGHT
        colours = replace(base, ground=getattr(tokens, self._ground))
        picture = QPixmap(self.size() * ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        room = QRectF(picture.rect())
        try:
            pictures.paint_pose(painter, room, figure, pose, self._side, colours)
        finally:
            painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture
