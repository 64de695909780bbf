"""Why what was written in a field cannot be, and what can be, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.written_dose import in_words_of
from psoas_timer.gui.words import window_language
from psoas_timer.library import written
from psoas_timer.library.amounts import Limits, Wrong

translate = QCoreApplication.translate

# What fields take, as files write it
TIMES_AND_BREATHS = ("30 s", "30-60 s", "1 min", "1:30", "10 breaths", "up to 10 breaths")
TIMES_ALONE = ("5 s", "1 min", "1:30")
COUNTS = ("3", "15-20", "3 each side", "20 in all")
WHOLES = ("3", "20")


class RefusedError(ValueError):
    """It cannot be; the message is a sentence that says why and what can be."""


def refusal(text: str, wrong: Wrong, examples: tuple[str, ...], limits: Limits | int) -> str:
    """Two sentences at most. `limits` are those of a time, or the most of a number."""
    match wrong:
        case Wrong.BACKWARDS:
            return translate("Refusal", "The smaller number comes first.")
        case Wrong.BREATHS if isinstance(limits, Limits):
            words = translate("Refusal", "Breaths are whole numbers from 1 to {most}.")
            return words.format(most=limits.most_breaths)
        case Wrong.SHORT if isinstance(limits, Limits):
            words = translate("Refusal", "A time is at least {least}.")
            return words.format(least=_time(0.0 if limits.zero else limits.least))
        case Wrong.LONG if isinstance(limits, Limits):
            return translate("Refusal", "A time is at most {most}.").format(most=_time(limits.most))
        case Wrong.OUTSIDE:
            words = translate("Refusal", "It can be from 1 to {most}.")
            return words.format(most=limits)
        case Wrong.KIND:
            words = translate("Refusal", "One time is needed here. For example: {examples}.")
        case _:
            words = translate("Refusal", "“{text}” is not understood. For example: {examples}.")
    phrases = phrases_in(window_language())
    known = ", ".join(in_words_of(example, phrases) for example in examples)
    return words.format(text=text, examples=known)


def both_at_once() -> str:
    return translate("Refusal", "This exercise does both sides at once: write a number alone.")


def _time(seconds: float) -> str:
    whole_minutes = seconds >= 60 and not seconds % 60
    text = f"{seconds / 60:g} min" if whole_minutes else written.seconds(seconds)
    return in_words_of(text, phrases_in(window_language()))
