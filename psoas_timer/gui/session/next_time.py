"""A question at the end of a session about the next one: keep this dose, or try a little more?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from psoas_timer.core.dose import Amount, Dose, Unit
from psoas_timer.gui.dose.words import seconds_words
from psoas_timer.gui.labels import button_text, plain_label, shown

translate = QCoreApplication.translate


class NextTime(QFrame):
    """`accepted` once, when the person says yes. Nobody has to answer."""

    accepted = Signal()

    def __init__(self, question: str, yes: str, thanks: str, parent: QWidget | None = None) -> None:
        """`yes` is what the button says, `thanks` what stands there once it was pressed."""
        super().__init__(parent)
        self.setAccessibleName(question)
        self._thanks = thanks
        self._label = plain_label(question, wrap=True)
        self._button = QPushButton(button_text(yes))
        self._button.setAccessibleName(f"{question} {yes}")
        self._button.clicked.connect(self._accept)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)

    @property
    def button(self) -> QPushButton:
        return self._button

    def _accept(self) -> None:
        self._button.setEnabled(False)
        self.accepted.emit()

    def show_done(self) -> None:
        """It was kept."""
        self.show_sentence(self._thanks)

    def show_sentence(self, sentence: str) -> None:
        self._label.setText(shown(sentence))
        self.setAccessibleName(sentence)


def keep_question(name: str, before: Dose, after: Dose) -> NextTime:
    """ "Lunge: 35 s. Keep it for next time?" """
    question = translate("NextTime", "{name}: {dose}. Keep this for next time?")
    return NextTime(
        question.format(name=name, dose=difference_words(before, after)),
        translate("NextTime", "Keep"),
        translate("NextTime", "{name}: kept for next time.").format(name=name),
    )


def more_question(name: str, sessions: int, before: Dose, after: Dose) -> NextTime:
    """ "Lunge: 5 sessions in a row went well. Try 35 s next time?" """
    well = translate("NextTime", "{name}: %n session(s) in a row went well.", "", sessions)
    question = translate("NextTime", "{well} Try {dose} next time?")
    return NextTime(
        question.format(well=well.format(name=name), dose=difference_words(before, after)),
        translate("NextTime", "Try it"),
        translate("NextTime", "{name}: a little more next time.").format(name=name),
    )


def difference_words(before: Dose, after: Dose) -> str:
    """What is different, in short: "35 s, 4 times"."""
    long, was = after.hold or after.work, before.hold or before.work
    words = [_start_words(long)] if long and long != was else []
    if after.times != before.times:
        words.append(translate("NextTime", "%n time(s)", "", after.times.low))
    if after.sets != before.sets:
        words.append(translate("NextTime", "%n set(s)", "", after.sets))
    return ", ".join(words)


def _start_words(amount: Amount) -> str:
    """Where a person begins in it."""
    if amount.unit is Unit.BREATHS:
        return translate("NextTime", "%n breath(s)", "", round(amount.start))
    return seconds_words(amount.start)
