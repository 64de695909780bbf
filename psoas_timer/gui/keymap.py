"""Which key means what: one table, read by the window, the buttons and the overlay of all keys.

Keys are written as Qt's portable text ("Shift+Right", "Media Next"), so that a settings file
can say them too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from psoas_timer.core.events import Command


class PageAction(Enum):
    """What a key does to the window rather than to the session."""

    MUTE = "mute"
    FULL_SCREEN = "full-screen"
    LARGER_TEXT = "larger-text"
    SMALLER_TEXT = "smaller-text"
    KEYS = "keys"
    SETTINGS = "settings"
    SAVE = "save"
    BODY = "body"
    SEARCH = "search"
    EXERCISES = "exercises"
    ACCEPT = "accept"


Action = Command | PageAction


class InvalidKeyError(ValueError):
    """A key's text means no single key."""


@dataclass(frozen=True, slots=True)
class Binding:
    """An action, what it is called, and its keys, the one to show first."""

    action: Action
    label: str
    keys: tuple[str, ...]
    shown: int = 1  # how many of the keys are worth showing
    about: str = ""  # a longer word for the overlay

    @property
    def description(self) -> str:
        return self.about or self.label


DEFAULT_BINDINGS = (
    Binding(
        Command.TOGGLE,
        "Pause",
        ("Space", "Toggle Media Play/Pause", "Media Play", "Media Pause", "B", "."),
        about="Pause or go on",
    ),
    Binding(Command.SKIP, "Skip", ("Right", "N", "PgDown", "Media Next"), 2, "Skip this step"),
    Binding(
        Command.BACK,
        "Back",
        ("Left", "P", "PgUp", "Media Previous"),
        2,
        "Back to the start of this step; again: the step before",
    ),
    Binding(Command.NEXT_EXERCISE, "Next exercise", ("Shift+Right",)),
    Binding(Command.PREVIOUS_EXERCISE, "Previous exercise", ("Shift+Left",)),
    Binding(Command.REPEAT, "Say again", ("R",), about="Say it again, in full"),
    Binding(Command.WHERE, "Where am I?", ("T",), about="Say where I am and how long is left"),
    Binding(Command.LONGER, "Longer", ("Up",), about="5 seconds longer, or one more"),
    Binding(Command.SHORTER, "Shorter", ("Down",), about="5 seconds shorter, or one fewer"),
    Binding(Command.PAIN, "It hurts", ("H",), about="It hurts: everything stops at once"),
    Binding(Command.UNDO, "Undo skip", ("Backspace", "Ctrl+Z"), 2, "Take the last skip back"),
    Binding(Command.STOP, "Stop", ("Esc", "Media Stop"), about="Stop the routine (asks first)"),
    Binding(PageAction.MUTE, "Voice off", ("M",), about="Voice off or on"),
    Binding(PageAction.FULL_SCREEN, "Full screen", ("F11",)),
    Binding(PageAction.LARGER_TEXT, "Larger text", ("+", "=")),
    Binding(PageAction.SMALLER_TEXT, "Smaller text", ("-",)),
    Binding(PageAction.KEYS, "All keys", ("?", "F1"), 2),
    Binding(PageAction.SETTINGS, "Settings", ("Ctrl+,", ","), 2, "Settings, from the routines"),
    Binding(PageAction.SAVE, "Save as audio file", ("Ctrl+E",)),
    Binding(PageAction.BODY, "About your body", ("Ctrl+B",), about="Say what may not suit you"),
    Binding(PageAction.SEARCH, "Search", ("/", "Ctrl+F"), 2, "Search routines and exercises"),
    Binding(PageAction.EXERCISES, "Exercises", ("Ctrl+Tab",), about="Exercises; back to routines"),
    Binding(PageAction.ACCEPT, "Yes, go on", ("Return", "Enter"), about="Yes; start"),
)

_SYMBOLS = {
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "Shift+Left": "Shift ←",
    "Shift+Right": "Shift →",
    "-": "\N{MINUS SIGN}",
    "Return": "Enter",
}
_MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def key_named(key: str) -> QKeySequence:
    """The one key that `key` names; raises InvalidKeyError if it names none or several."""
    sequence = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or not sequence.toString():
        raise InvalidKeyError(f"{key!r} is not a key")
    return sequence


class Keymap:
    """Looks up what a key means and how an action's key is written on its button."""

    def __init__(self, bindings: Sequence[Binding] = DEFAULT_BINDINGS) -> None:
        """Raises InvalidKeyError for a text that names no key, or one given twice."""
        self._bindings = {binding.action: binding for binding in bindings}
        self._actions: dict[QKeySequence, Action] = {}
        for binding in bindings:
            for key in binding.keys:
                if self._actions.setdefault(key_named(key), binding.action) != binding.action:
                    raise InvalidKeyError(f"{key!r} has two meanings")

    @property
    def bindings(self) -> tuple[Binding, ...]:
        return tuple(self._bindings.values())

    def label(self, action: Action) -> str:
        return self._bindings[action].label

    def description(self, action: Action) -> str:
        return self._bindings[action].description

    def key_text(self, action: Action) -> str:
        """The keys to show for an action: "→ or N"."""
        binding = self._bindings[action]
        return " or ".join(_SYMBOLS.get(key, key) for key in binding.keys[: binding.shown])

    def first_key(self, action: Action) -> str:
        """The one key to write on a button."""
        key = self._bindings[action].keys[0]
        return _SYMBOLS.get(key, key)

    def action_for(self, event: QKeyEvent) -> Action | None:
        """What a key press means, or None. Shift counts only where the table says so."""
        key, modifiers = Qt.Key(event.key()), event.modifiers() & _MODIFIERS
        found = self._actions.get(QKeySequence(QKeyCombination(modifiers, key)))
        if found is None and modifiers == Qt.KeyboardModifier.ShiftModifier and _is_typed(event):
            found = self._actions.get(QKeySequence(key))
        return found


def digit(event: QKeyEvent) -> int | None:
    """The digit a key press types, on any layout and the number pad."""
    text = event.text()
    return int(text) if len(text) == 1 and text in "0123456789" else None


def _is_typed(event: QKeyEvent) -> bool:
    """Is it a letter or sign, which needs Shift on some keyboards and not on others?"""
    return event.key() < Qt.Key.Key_Escape.value
