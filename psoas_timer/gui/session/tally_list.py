"""What was done, exercise by exercise and side by side, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.side import Side
from psoas_timer.core.tally import Share, Tally
from psoas_timer.gui.labels import plain_label

_MINUTE = 60
_NO_BREAK = "\N{NO-BREAK SPACE}"
_SIDES = 2  # columns; what was done on both at once takes the room of both
translate = QCoreApplication.translate


class TallyList(QScrollArea):
    """A row for each exercise; the left side stands on the left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("What was done"))
        self._shown: tuple[Tally, ...] | None = None
        self._pixels = 22

    def show_tally(self, tally: tuple[Tally, ...]) -> None:
        if tally == self._shown:
            return
        self._shown = tally
        inside = QWidget()
        inside.setObjectName("list")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 16, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(14)
        for row, exercise in enumerate(tally):
            grid.addWidget(plain_label(exercise.title, wrap=True), row, 0)
            told = columns(exercise)
            for column, words in enumerate(told, start=1):
                span = _SIDES + 1 - len(told)
                grid.addWidget(plain_label(words, "dim", wrap=True), row, column, 1, span)
        grid.setRowStretch(len(tally), 1)
        for column, share in enumerate((3, 4, 4)):
            grid.setColumnStretch(column, share)
        self.setWidget(inside)
        self._dress()
        spoken = (f"{exercise.title}: {', '.join(columns(exercise))}" for exercise in tally)
        self.setAccessibleDescription(". ".join(spoken))

    def sizeHint(self) -> QSize:
        """As tall as what was done, and less where there is no room for all of it."""
        inside = self.widget()
        height = inside.heightForWidth(self.viewport().width()) if inside is not None else 0
        return QSize(super().sizeHint().width(), max(height, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def wish(self, pixels: int) -> None:
        """Set the height of the letters."""
        self._pixels = pixels
        self._dress()

    def _dress(self) -> None:
        for label in self.findChildren(QLabel):
            font = label.font()
            font.setPixelSize(self._pixels)
            font.setWeight(QFont.Weight.Normal if label.objectName() else QFont.Weight.DemiBold)
            label.setFont(font)
        self.updateGeometry()


def columns(tally: Tally) -> tuple[str, ...]:
    """One text for both sides at once, or one for the left and one for the right."""
    by_side = {share.side: share for share in tally.shares}
    if None in by_side:
        return (done(by_side[None]),)
    sides = (
        (Side.LEFT, translate("TallyList", "Left: {done}")),
        (Side.RIGHT, translate("TallyList", "Right: {done}")),
    )
    return tuple(
        words.format(done=done(by_side[side])) if side in by_side else "" for side, words in sides
    )


def done(share: Share) -> str:
    """ "3 holds, 1 min 30 s", "2 of 3 holds, 1 min"; of what has no number only how long."""
    counted = _counted(share)
    parts = (counted, length(share.seconds) if share.seconds >= 1 else "")
    return ", ".join(part for part in parts if part)


def length(seconds: float) -> str:
    """ "45 s", "2 min", "1 min 30 s", never broken between two lines."""
    minutes, rest = divmod(round(seconds), _MINUTE)
    if not minutes:
        words = translate("TallyList", "{seconds} s")
    elif not rest:
        words = translate("TallyList", "{minutes} min")
    else:
        words = translate("TallyList", "{minutes} min {seconds} s")
    return words.format(minutes=minutes, seconds=rest).replace(" ", _NO_BREAK)


def _counted(share: Share) -> str:
    """How many; "of how many" only where some are missing."""
    if not share.done:
        return translate("TallyList", "not finished")
    some = share.done < share.of
    number = share.of if some else share.done
    match share.kind:
        case SegmentKind.HOLD:
            words = translate("TallyList", "%n hold(s)", "", number)
        case SegmentKind.REP:
            words = translate("TallyList", "%n repetition(s)", "", number)
        case _ if number == 1:
            return ""
        case _:
            words = translate("TallyList", "%n time(s)", "", number)
    if some:
        return translate("TallyList", "{done} of {planned}").format(done=share.done, planned=words)
    return words
