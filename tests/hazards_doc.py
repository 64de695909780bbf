"""The text of docs/hazards.md, made from the names of the tests.

A test that guards a hazard carries its number: `test_h16_a_frozen_process_wakes_paused`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "hazards.md"

HEAD = """\
# What could go wrong, and the tests that see to it

Written by `python -m tests.docs` from the names of the tests; a test holds this page to them. Do
not edit it by hand.

Each hazard was found in what a program like this does, or in what happened to others of its kind.
Its number stands in the name of every test that guards it, and the name says what is promised.
"""

HAZARDS: Mapping[str, tuple[str, ...]] = {
    "Voice and sound": (
        "The voice hangs",
        "The voice crashes",
        "There is no voice",
        "Speech cannot be cut short",
        "Words are lost, late or in the wrong order",
        "There is no sound output at the start",
        "The output vanishes or changes in a session",
        "The first word is cut off by a device that wakes late",
        "The last word is cut off",
        "The volume is at zero",
        "Two voices speak at once",
        "Text is taken for markup or commands",
        "A text is very long or strange",
        "The voice speaks another language",
        "Speech fills the disk",
    ),
    "Time": (
        "The computer sleeps in mid-hold",
        "The wall clock is changed, or summer time begins",
        "Time drifts because the program is busy",
        "An error stops the clock of a session",
        "A time is negative, zero or absurd",
        "A slip of the pen becomes another dose",
        "A hold ends while its instruction is still being said",
    ),
    "The body": (
        "The wrong side is said or shown",
        "A dose is beyond its sources by mistake",
        "An exercise is offered that does not suit the person",
        "Someone in pain cannot stop quickly",
        "A caution is never heard",
        "A text promises health",
    ),
    "Keys": (
        "A key is held down, or a cat lies on it",
        "Two starts, or a storm of keys",
        "Space presses a button instead of pausing",
        "A sign in a name becomes a key",
        "A key in the settings is no key",
        "The keyboard is laid out in another way",
    ),
    "Files that are damaged": (
        "Killed, or without power, while saving",
        "The disk is full",
        "A folder cannot be written to, or belongs to somebody else",
        "The settings are cut off or no settings at all",
        "The history is damaged",
        "A file of exercises is cut off or damaged",
        "The program rewrites what a person wrote by hand",
        "A changed setting is lost",
        "A file is of a newer or an older version",
    ),
    "Files that mean harm": (
        "A file that grows without end when it is read",
        "A file that runs something",
        "A text that poses as part of the window",
        "An archive that writes where it must not, or bursts",
        "A path in a file that leads elsewhere",
        "A text with placeholders that reach into the program",
        "Signs that cannot be seen or that turn the text round",
        "A text that keeps the search for its meaning busy for ever",
        "A link in a file that leads to a stranger",
        "Anything that goes to the network",
    ),
    "What is around it": (
        "Started twice",
        "A desktop without notifications, tray or bus",
        "No display",
        "No home folder, or one that cannot be",
        "Started as root, once",
        "Another language, other digits, another decimal sign",
        "A translation with a mistake in it",
        "Writing from right to left, long names, missing signs",
        "The screen is locked or goes dark in a session",
        "A screen is unplugged, and the window was on it",
        "An old or new Python or Qt",
        "Installed without its content",
        "Open for days",
    ),
}

_TEST = re.compile(r"^ *def test_((?:h\d\d_)+)(\w+)\(", re.MULTILINE)
Guards = Mapping[int, list[tuple[str, str]]]


def guards(folder: Path = ROOT / "tests") -> Guards:
    """By the hazard's number: what its tests promise, and the file that each is in."""
    found: dict[int, list[tuple[str, str]]] = {}
    for path in sorted(folder.rglob("test_*.py")):
        name = path.relative_to(folder.parent).as_posix()
        for numbers, words in _TEST.findall(path.read_text(encoding="utf-8")):
            for number in re.findall(r"\d+", numbers):
                found.setdefault(int(number), []).append((words.replace("_", " "), name))
    return found


def unguarded(found: Guards) -> list[int]:
    """The hazards that have no test."""
    number = sum(map(len, HAZARDS.values()))
    return [n for n in range(1, number + 1) if n not in found]


def page() -> str:
    """The whole text."""
    return HEAD + "\n" + "\n".join(_lines(guards())) + "\n"


def _lines(found: Guards) -> Iterator[str]:
    number = 0
    for group, hazards in HAZARDS.items():
        yield f"## {group}\n"
        for hazard in hazards:
            number += 1
            yield f"**H{number:02} {hazard}**\n"
            yield from _answer(number, found)
            yield ""


def _answer(number: int, found: Guards) -> Iterator[str]:
    for promise, name in found.get(number, ()):
        yield f"- {promise} ([{name.removeprefix('tests/')}](../{name}))"
