"""What stands on the help page: data only, in the language of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from psoas_timer.gui.keymap import Keymap

translate = QCoreApplication.translate


class HelpDeed(Enum):
    """What a button of the help asks for."""

    PRACTISE = "practise"
    CHECK_SOUND = "check-sound"
    SETTINGS = "settings"
    COPY_DIAGNOSTICS = "copy-diagnostics"


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; with `heading` it begins something new."""

    text: str
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Rows of two texts: a key and what it does, a folder and what is in it.

    `keys` draws the first as a key.
    """

    rows: tuple[tuple[str, str], ...]
    keys: bool = False


@dataclass(frozen=True, slots=True)
class Act:
    """A button, and what it is good for."""

    deed: HelpDeed
    label: str
    about: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A long text, read when it is looked at."""

    read: Callable[[], str]


Part = Words | Pairs | Act | Paper


@dataclass(frozen=True, slots=True)
class Topic:
    title: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the help tells that differs from one computer to the next.

    `sources` are full names, each with the exercises it is used for; `folders` are by what is in
    them; `versions` by what they are of.
    """

    versions: tuple[tuple[str, str], ...]
    sources: tuple[tuple[str, str], ...]
    folders: tuple[tuple[str, str], ...]
    licence: Callable[[], str]


def topics(facts: Facts, keymap: Keymap) -> tuple[Topic, ...]:
    return (
        _what_it_is(),
        _keys(keymap),
        _when_it_does_not_work(),
        _sources(facts),
        _data(facts),
        _about(facts),
        Topic(translate("Help", "Licence"), (Paper(facts.licence),)),
    )


def _what_it_is() -> Topic:
    return Topic(
        translate("Help", "What it is"),
        (
            Words(
                translate(
                    "Help",
                    "You lie on the floor with your eyes shut, and a voice takes you through a "
                    "whole routine: the exercise, the side, how long. A hold begins when its "
                    "instruction ends, never during it.",
                )
            ),
            Words(
                translate(
                    "Help",
                    "Choose a routine, press Enter, lie down. Space pauses and goes on. The right "
                    "arrow skips a step, the left arrow goes back. Press H if it hurts: everything "
                    "stops at once.",
                ),
                translate("Help", "In short"),
            ),
            Act(
                HelpDeed.PRACTISE,
                translate("Help", "Practise the keys"),
                translate("Help", "The four that you need, in a minute."),
            ),
            Words(
                translate(
                    "Help",
                    "This program reads exercises aloud and keeps the time. It gives no medical "
                    "advice. Ask a doctor or a physiotherapist before you begin, above all with a "
                    "lasting pain, an injury, an operation, or while pregnant. Pain means stop.",
                ),
                translate("Help", "Before you begin"),
            ),
        ),
    )


def _keys(keymap: Keymap) -> Topic:
    rows = tuple(
        (keymap.key_text(binding.action), binding.description) for binding in keymap.bindings
    )
    about = translate("Help", "You can give each of them another key in the settings.")
    return Topic(
        translate("Help", "Keys"),
        (
            Words(about),
            Act(
                HelpDeed.SETTINGS,
                translate("Help", "Settings"),
                translate("Help", "Keys, voice, times."),
            ),
            Pairs(rows, keys=True),
        ),
    )


def _when_it_does_not_work() -> Topic:
    return Topic(
        translate("Help", "If something is wrong"),
        (
            Words(
                translate(
                    "Help",
                    "Without a voice the routine goes on with tones and large text, and a line on "
                    "top says why.",
                ),
                translate("Help", "You hear nothing"),
            ),
            Act(
                HelpDeed.CHECK_SOUND,
                translate("Help", "Check the sound"),
                translate("Help", "Three words; it says what to try next."),
            ),
            Words(
                translate(
                    "Help",
                    "Raise the lead-in in the settings: a short silence wakes the headphones "
                    "before the first word.",
                ),
                translate("Help", "Wireless headphones swallow the first word"),
            ),
            Words(
                translate(
                    "Help",
                    "What works on this computer and what does not, as text to send along. It "
                    "names your folders and devices, and nothing you did.",
                ),
                translate("Help", "You want to report it"),
            ),
            Act(
                HelpDeed.COPY_DIAGNOSTICS,
                translate("Help", "Copy the diagnostics"),
                translate("Help", "Goes to the clipboard and nowhere else."),
            ),
        ),
    )


def _sources(facts: Facts) -> Topic:
    return Topic(
        translate("Help", "Sources"),
        (
            Words(
                translate(
                    "Help",
                    "The exercises and their doses come from these. What no source gives is our "
                    "own choice, and says so where it stands.",
                )
            ),
            Pairs(facts.sources),
        ),
    )


def _data(facts: Facts) -> Topic:
    return Topic(
        translate("Help", "Your data"),
        (
            Words(
                translate(
                    "Help",
                    "Nothing leaves your computer. The program opens no network connection, has no "
                    "account and counts nobody. The voice is made here.",
                )
            ),
            Pairs(facts.folders),
            Words(
                translate(
                    "Help",
                    "To take all of it along, copy these folders. To remove it, delete them.",
                )
            ),
        ),
    )


def _about(facts: Facts) -> Topic:
    return Topic(
        translate("Help", "About"),
        (
            Words(translate("Help", "Psoas Timer, free software under the GPL, 3.0 or later.")),
            Pairs(facts.versions),
            Words(
                translate(
                    "Help",
                    "The typeface is Inter, by Rasmus Andersson, under the Open Font License.",
                )
            ),
        ),
    )
