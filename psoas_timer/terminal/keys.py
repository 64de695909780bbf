"""Which key means what in a terminal, and how it is written on the screen.

Names and meanings are those of the window; a terminal tells fewer keys apart, so some have a
letter besides (U, Q, Y), and Ctrl+Z goes to the shell as everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from psoas_timer.core.events import Command
from psoas_timer.texts import marked

REPEATED_WITHIN = 0.1  # seconds; nobody presses a key twice that fast, a held key comes like that


class PlayerAction(Enum):
    """What a key does to the player rather than to the session."""

    MUTE = "mute"
    KEYS = "keys"
    ACCEPT = "accept"


Action = Command | PlayerAction


@dataclass(frozen=True, slots=True)
class Binding:
    """An action, its keys, how they are written, and what it does, in a word and in a line."""

    action: Action
    keys: tuple[str, ...]
    shown: str
    word: str
    about: str


BINDINGS = (
    Binding(
        Command.TOGGLE,
        ("Space", "B", "."),
        marked("Space"),
        marked("pause"),
        marked("Pause or go on"),
    ),
    Binding(
        Command.SKIP, ("Right", "N", "PgDown"), "→ N", marked("skip"), marked("Skip this step")
    ),
    Binding(
        Command.BACK,
        ("Left", "P", "PgUp"),
        "← P",
        marked("back"),
        marked("Back to the start; again: one more"),
    ),
    Binding(Command.REPEAT, ("R",), "R", marked("again"), marked("Say it again, in full")),
    Binding(
        Command.WHERE, ("T",), "T", marked("where"), marked("Say where I am and how long is left")
    ),
    Binding(
        Command.PAIN, ("H",), "H", marked("hurts"), marked("It hurts: everything stops at once")
    ),
    Binding(
        Command.LONGER, ("Up",), "↑", marked("longer"), marked("5 seconds longer, or one more")
    ),
    Binding(
        Command.SHORTER,
        ("Down",),
        "↓",
        marked("shorter"),
        marked("5 seconds shorter, or one fewer"),
    ),
    Binding(
        Command.NEXT_EXERCISE,
        ("Shift+Right",),
        marked("Shift →"),
        marked("next"),
        marked("Next exercise"),
    ),
    Binding(
        Command.PREVIOUS_EXERCISE,
        ("Shift+Left",),
        marked("Shift ←"),
        marked("before"),
        marked("Exercise before"),
    ),
    Binding(
        Command.UNDO,
        ("Backspace", "U"),
        marked("Backspace"),
        marked("undo"),
        marked("Take the last skip back"),
    ),
    Binding(PlayerAction.MUTE, ("M",), "M", marked("voice off"), marked("Voice off or on")),
    Binding(
        Command.STOP, ("Esc", "Q"), "Esc Q", marked("stop"), marked("Stop the routine (asks first)")
    ),
    Binding(PlayerAction.KEYS, ("?", "F1"), "?", marked("keys"), marked("All keys")),
    Binding(
        PlayerAction.ACCEPT, ("Return", "Y"), marked("Enter"), marked("yes"), marked("Yes; begin")
    ),
)

_ACTIONS = {key: binding.action for binding in BINDINGS for key in binding.keys}

# What blessed calls them. Terminals that cannot tell Shift send the plain arrow.
_NAMES = {
    "KEY_RIGHT": "Right",
    "KEY_LEFT": "Left",
    "KEY_UP": "Up",
    "KEY_DOWN": "Down",
    "KEY_SRIGHT": "Shift+Right",
    "KEY_SLEFT": "Shift+Left",
    "KEY_SHIFT_RIGHT": "Shift+Right",
    "KEY_SHIFT_LEFT": "Shift+Left",
    "KEY_PGDOWN": "PgDown",
    "KEY_PGUP": "PgUp",
    "KEY_BACKSPACE": "Backspace",
    "KEY_DELETE": "Backspace",  # which some terminals send for it
    "KEY_ESCAPE": "Esc",
    "KEY_EXIT": "Esc",
    "KEY_ENTER": "Return",
    "KEY_F1": "F1",
}


def action_of(key: str) -> Action | None:
    return _ACTIONS.get(key)


def digit_of(key: str) -> int | None:
    return int(key) if len(key) == 1 and key in "0123456789" else None


def name_of(text: str, code: str | None) -> str | None:
    """The key that typed `text`, or has that code of blessed's; None if it means nothing here."""
    if code is not None:
        return _NAMES.get(code)
    if text == " ":
        return "Space"
    letter = text.upper()
    return letter if len(letter) == 1 and letter.isprintable() else None


class Repeats:
    """Tells a held key, which a terminal sends again and again, from one pressed again."""

    def __init__(self) -> None:
        self._last = ("", float("-inf"))

    def is_repeat(self, key: str, now: float) -> bool:
        """`now` is in seconds."""
        before, when = self._last
        self._last = (key, now)
        return key == before and now - when < REPEATED_WITHIN
