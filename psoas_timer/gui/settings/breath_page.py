"""Measure one breath: a key at each breath out, large enough to do it lying down."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from psoas_timer.core.calibration import PRESSES, calibrate
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.page import ENTER, CardPage
from psoas_timer.gui.words import window_language


class BreathPage(CardPage):
    """`taken` carries the seconds of one breath once the person has agreed to them."""

    taken = Signal(float)

    def __init__(self, clock: Callable[[], float]) -> None:
        """`clock` tells seconds."""
        super().__init__(self.tr("Measure my breath"))
        self._clock = clock
        self._moments: list[float] = []
        self._seconds: float | None = None
        self._count = plain_label(role="heading")
        self._words = plain_label(role="large", wrap=True)
        self._press = QPushButton()
        self._press.setObjectName("primary")
        self._press.pressed.connect(self._on_breath_out)
        self._again = QPushButton(self.tr("Measure again"))
        self._again.setAccessibleName(self.tr("Measure again"))
        self._again.clicked.connect(self.begin)
        self._back = QPushButton(self.tr("Back  (Esc)"))
        self._back.setAccessibleName(self.tr("Back"))
        self._back.clicked.connect(self.closed)
        self._lay_out()

    def _lay_out(self) -> None:
        self.column.addWidget(self._count)
        self.column.addWidget(self._words)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        for button in (self._press, self._again, self._back):
            button.setAutoDefault(button is not self._press)  # its Enter is the page's
            buttons.addWidget(button)
        buttons.addStretch()
        self.column.addLayout(buttons)

    def take_focus(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Forget what was pressed and wait for the first breath."""
        self._moments = []
        self._seconds = None
        self._again.hide()
        self._count_up()
        self._press.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count_up(self) -> None:
        """How many of the breaths are there, and what to do."""
        count = self.tr("{number} of {of}").format(number=len(self._moments), of=PRESSES)
        how = self.tr(
            "Breathe as you always do. Press Space each time you begin to breathe out, until you "
            "have done so %n time(s).",
            "",
            PRESSES,
        )
        self._show(count, how, self.tr("I breathe out  (Space)"))

    def _show(self, count: str, words: str, press: str) -> None:
        self._count.setText(count)
        self._words.setText(words)
        self._press.setText(press)
        self._press.setAccessibleName(press.partition("  (")[0])
        self._press.setAccessibleDescription(f"{count}. {words}")

    def _on_breath_out(self) -> None:
        if self._seconds is not None:
            self.taken.emit(self._seconds)
            return
        if len(self._moments) == PRESSES:
            self.begin()
            return
        self._moments.append(self._clock())
        if len(self._moments) < PRESSES:
            self._count_up()
        else:
            self._judge()

    def _judge(self) -> None:
        found = calibrate(self._moments, window_language())
        self._seconds = found.seconds
        if found.seconds is None:
            self._show(self.tr("Not yet"), found.sentence, self.tr("Try again  (Enter)"))
            return
        number = self.locale().toString(found.seconds, "f", 1)
        seconds = self.tr("{number} seconds").format(number=number)
        self._show(seconds, found.sentence, self.tr("Use this  (Enter)"))
        self._again.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space counts as it goes down and not as it comes up; held, it counts once."""
        over = len(self._moments) == PRESSES
        if event.key() in ENTER and over and not event.isAutoRepeat():
            self._on_breath_out()
        else:
            super().keyPressEvent(event)
