"""What is said and sounded in a session."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.gui.fields import Choice
from psoas_timer.gui.settings.rows import Few, Listed, Row, Scale, Section
from psoas_timer.gui.settings.sections.words import percent, switch

translate = QCoreApplication.translate


def cues() -> Section:
    return Section(
        title=translate("Settings", "Cues"),
        rows=(*_in_words(), *_in_tones()),
    )


def _in_words() -> tuple[Row, ...]:
    return (
        Row(
            name="verbosity",
            label=translate("Settings", "How much is said"),
            about=translate("Settings", "A routine may ask for its own."),
            control=Few(_how_much()),
            words=translate("Settings", "verbosity instructions talk quiet less more short"),
        ),
        Row(
            name="say_notes",
            label=translate("Settings", "Breath and form"),
            about=translate("Settings", "A reminder in the first part of a hold."),
            control=switch(),
            words=translate("Settings", "hints breathing posture tips"),
        ),
        Row(
            name="say_halfway",
            label=translate("Settings", "Halfway"),
            about=translate("Settings", "Said in the middle of a hold of 20 seconds or more."),
            control=switch(),
            words=translate("Settings", "half middle"),
        ),
        Row(
            name="say_ten_seconds",
            label=translate("Settings", "Ten seconds"),
            about=translate("Settings", "Said ten seconds before a long hold or rest ends."),
            control=switch(),
            words=translate("Settings", "warning left remaining"),
        ),
    )


def _in_tones() -> tuple[Row, ...]:
    return (
        Row(
            name="countdown",
            label=translate("Settings", "Last three seconds"),
            about=translate("Settings", "How the end of a hold is counted."),
            control=Listed(
                (
                    Choice("words", translate("Settings", "Three, two, one")),
                    Choice("ticks", translate("Settings", "Three ticks")),
                    Choice("off", translate("Settings", "Not at all")),
                )
            ),
            words=translate("Settings", "countdown count beep 3 2 1"),
        ),
        Row(
            name="tones",
            label=translate("Settings", "Tones"),
            about=translate("Settings", "Soft signals for beginnings and ends."),
            control=Listed(
                (
                    Choice("instead", translate("Settings", "Where there are no words")),
                    Choice("beside", translate("Settings", "Also beside the words")),
                )
            ),
            words=translate("Settings", "beep bell sound signal"),
        ),
        Row(
            name="tone_volume",
            label=translate("Settings", "Volume of tones"),
            about=translate("Settings", "How loud the tones are."),
            control=Scale(0, 1, 0.05, percent, leap=4),
            words=translate("Settings", "loudness quiet beep louder softer"),
        ),
    )


def _how_much() -> tuple[Choice, ...]:
    return (
        Choice(
            "full",
            translate("Settings", "Everything"),
            translate("Settings", "Every step of every exercise, each time."),
        ),
        Choice(
            "brief",
            translate("Settings", "In brief"),
            translate("Settings", "The short forms; a key says a step in full again."),
        ),
        Choice(
            "names",
            translate("Settings", "Names"),
            translate("Settings", "Names, sides, beginnings and ends, for routines you know."),
        ),
        Choice(
            "fading",
            translate("Settings", "Fading"),
            translate("Settings", "Everything until an exercise is familiar, then in brief."),
        ),
    )
