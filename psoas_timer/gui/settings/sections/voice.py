"""The voice, and the sound it comes with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.gui.fields import Choice
from psoas_timer.gui.settings.rows import Deed, Listed, Row, Scale, Section
from psoas_timer.gui.settings.sections.words import percent, seconds, switch

translate = QCoreApplication.translate


def voice() -> Section:
    return Section(
        title=translate("Settings", "Voice"),
        rows=(*_how_it_speaks(), *_where_it_sounds(), *_who_is_heard()),
    )


def _how_it_speaks() -> tuple[Row, ...]:
    return (
        Row(
            name="voice",
            label=translate("Settings", "Voice"),
            about=translate("Settings", "Who speaks to you."),
            control=Listed((Choice("", translate("Settings", "The best there is")),)),
            deed=Deed.HEAR,
            deed_label=translate("Settings", "Hear it"),
            words=translate("Settings", "speaker speech language accent male female sample"),
        ),
        Row(
            name="rate",
            label=translate("Settings", "Rate"),
            about=translate("Settings", "How fast it speaks."),
            control=Scale(80, 400, 1, _a_minute, leap=10),
            words=translate("Settings", "speed tempo slow quick wpm"),
        ),
        Row(
            name="pitch",
            label=translate("Settings", "Pitch"),
            about=translate("Settings", "How high or low it speaks."),
            control=Scale(0, 100, 1, _pitch),
            words=translate("Settings", "tone deep high"),
        ),
        Row(
            name="voice_volume",
            label=translate("Settings", "Volume of voice"),
            about=translate("Settings", "How loud the words are."),
            control=Scale(0, 1, 0.05, percent, leap=4),
            words=translate("Settings", "loudness quiet softer louder sound"),
        ),
    )


def _where_it_sounds() -> tuple[Row, ...]:
    return (
        Row(
            name="device",
            label=translate("Settings", "Output"),
            about=translate("Settings", "Where the sound comes out."),
            control=Listed((Choice("", translate("Settings", "As the computer")),)),
            words=translate("Settings", "device loudspeakers speakers headphones bluetooth"),
        ),
        Row(
            name="lead_in",
            label=translate("Settings", "Lead-in"),
            about=translate(
                "Settings",
                "Silence before the first word. Raise it if wireless headphones swallow it.",
            ),
            control=Scale(0, 3, 0.1, seconds),
            words=translate("Settings", "delay bluetooth hdmi cut off missing word"),
        ),
        Row(
            name="pan_sides",
            label=translate("Settings", "Sides in the ears"),
            about=translate(
                "Settings", "With headphones, words about a side are heard from that side."
            ),
            control=switch(),
            words=translate("Settings", "stereo pan left right balance"),
        ),
        Row(
            name="duck_others",
            label=translate("Settings", "Softer music"),
            about=translate("Settings", "Other players are turned down while the voice speaks."),
            control=switch(),
            words=translate("Settings", "duck lower loud others player podcast"),
        ),
    )


def _who_is_heard() -> tuple[Row, ...]:
    return (
        Row(
            name="speaker",
            label=translate("Settings", "Who speaks in a session"),
            about=translate("Settings", "With a screen reader, one of the two is silent."),
            control=Listed(
                (
                    Choice("ask", translate("Settings", "Ask when a screen reader runs")),
                    Choice("voice", translate("Settings", "The voice of Psoas Timer")),
                    Choice("reader", translate("Settings", "The screen reader")),
                )
            ),
            words=translate("Settings", "accessibility orca nvda voiceover blind announce"),
        ),
        Row(
            name="check",
            label=translate("Settings", "Sound check"),
            about=translate("Settings", "Three words; you say whether you heard them."),
            deed=Deed.CHECK_SOUND,
            deed_label=translate("Settings", "Check the sound"),
            words=translate("Settings", "test hear nothing silent mute loud"),
        ),
    )


def _a_minute(number: float) -> str:
    return translate("Settings", "{number} words a minute").format(number=round(number))


def _pitch(number: float) -> str:
    if number == 50:
        return translate("Settings", "usual")
    return translate("Settings", "{number} of 100").format(number=round(number))
