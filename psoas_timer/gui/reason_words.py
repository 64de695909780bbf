"""Why something cannot be, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.core.reasons import Reason, Why

translate = QCoreApplication.translate


def reason_words(reason: Reason | None) -> str:
    """The reason as a sentence; nothing where there is none."""
    if reason is None:
        return ""
    return {**_texts(), **_doses(), **_things()}[reason.kind].format(**reason.values)


def _texts() -> dict[object, str]:
    return {
        Why.NO_TEXT: translate("Reason", "There is no text."),
        Why.BLANKS: translate("Reason", "There are blanks too many."),
        Why.SIGNS: translate("Reason", "The signs <, >, [[ and ]] cannot be used."),
        Why.UNSEEN: translate("Reason", "There is an invisible sign in it."),
        Why.TOO_LONG: translate("Reason", "It has {length} characters; {most} is the most."),
        Why.LONG_WORD: translate("Reason", "No voice can say a word of more than {most} letters."),
        Why.NO_SIDE_WORD: translate("Reason", "{word} cannot be filled in. The words are {words}."),
        Why.NEEDS_SIDES: translate("Reason", "{word} needs an exercise with sides."),
    }


def _doses() -> dict[object, str]:
    return {
        Why.BACKWARDS: translate("Reason", "The shorter time comes first."),
        Why.PART_OF_A_BREATH: translate("Reason", "Breaths are whole."),
        Why.BREATHS: translate("Reason", "It is from {least} to {most} breaths."),
        Why.SECONDS: translate("Reason", "It is from {least} to {most} seconds."),
        Why.TIMES: translate("Reason", "It is from {least} to {most} times."),
        Why.SETS: translate("Reason", "It is from {least} to {most} sets."),
        Why.TEMPO: translate("Reason", "A way takes {least} to {most} seconds."),
        Why.WAYS: translate(
            "Reason", "It is held, or done for a time, or until a key: one of them."
        ),
        Why.HAS_NO_SIDES: translate("Reason", "{exercise} has no sides."),
        Why.HAS_SIDES: translate("Reason", "{exercise} has sides."),
        Why.COUNTED: translate(
            "Reason", "Times of one side are counted on it, and without sides in all."
        ),
        Why.COUNTED_IN_ALL: translate("Reason", "Without sides, times are counted in all."),
        Why.NO_OPTION: translate("Reason", "{exercise} has no such option."),
        Why.CONTRACT: translate("Reason", "Contract and relax need a hold after them."),
        Why.ABOUT_SIDES: translate(
            "Reason", "What is said or done about sides needs an exercise with sides."
        ),
    }


def _things() -> dict[object, str]:
    return {
        Why.NO_MOVE: translate("Reason", "Say what to do: there is no movement yet."),
        Why.SENTENCES: translate("Reason", "{most} sentences are the most."),
        Why.ENTRIES: translate("Reason", "{most} of them are the most."),
        Why.EMPTY: translate("Reason", "There is nothing in this routine yet."),
        Why.LAST_LINE: translate(
            "Reason", "A routine has one line at least: put another one in first."
        ),
        Why.LINES: translate("Reason", "{most} lines are the most."),
        Why.HOURS: translate("Reason", "More than {most} hours is too long for one routine."),
        Why.REPEATS: translate("Reason", "It is from {least} to {most} times over."),
        Why.PER_DAY: translate("Reason", "It is from {least} to {most} times a day."),
        Why.NOT_A_GROUP: translate("Reason", "This line is not a group."),
        Why.NOT_REPEATED: translate("Reason", "These lines are not repeated."),
        Why.NOT_AN_EXERCISE: translate("Reason", "This line is no exercise."),
        Why.INTO_A_GROUP: translate("Reason", "A group cannot be put into another one."),
        Why.INTO_ITSELF: translate("Reason", "A group cannot be put into itself."),
        Why.APART: translate("Reason", "The lines to repeat have to be next to each other."),
        Why.ORDER: translate("Reason", "The order has to have every line once."),
    }
