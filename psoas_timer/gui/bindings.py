"""Which keys do what, unless a person wants others."""

from __future__ import annotations

from dataclasses import dataclass

from psoas_timer.core.command import Command
from psoas_timer.gui.action_words import action_words
from psoas_timer.gui.actions import Action, PageAction

_KEYS: dict[Action, tuple[str, ...]] = {
    Command.TOGGLE: ("Space", "Toggle Media Play/Pause", "Media Play", "Media Pause", "B", "."),
    Command.SKIP: ("Right", "N", "PgDown", "Media Next"),
    Command.BACK: ("Left", "P", "PgUp", "Media Previous"),
    Command.NEXT_EXERCISE: ("Shift+Right",),
    Command.PREVIOUS_EXERCISE: ("Shift+Left",),
    Command.REPEAT: ("R",),
    Command.WHERE: ("T",),
    Command.LONGER: ("Up",),
    Command.SHORTER: ("Down",),
    Command.PAIN: ("H",),
    Command.UNDO: ("Backspace", "Ctrl+Z"),
    Command.STOP: ("Esc", "Media Stop"),
    PageAction.MUTE: ("M",),
    PageAction.FULL_SCREEN: ("F11",),
    PageAction.LARGER_TEXT: ("+", "="),
    PageAction.SMALLER_TEXT: ("-",),
    PageAction.KEYS: ("?",),
    PageAction.HELP: ("F1",),
    PageAction.SETTINGS: ("Ctrl+,", ","),
    PageAction.SAVE: ("Ctrl+E",),
    PageAction.PRINT: ("Ctrl+P",),
    PageAction.EDIT: ("F2",),
    PageAction.DUPLICATE: ("Ctrl+D",),
    PageAction.NEW: ("Ctrl+N",),
    PageAction.NEW_EXERCISE: ("Ctrl+Shift+N",),
    PageAction.SHARE: ("Ctrl+S",),
    PageAction.IMPORT: ("Ctrl+O",),
    PageAction.BODY: ("Ctrl+B",),
    PageAction.SEARCH: ("/", "Ctrl+F"),
    PageAction.EXERCISES: ("Ctrl+Tab",),
    PageAction.HISTORY: ("Ctrl+L",),
    PageAction.ACCEPT: ("Return", "Enter"),
}
"""The one to show first comes first."""
_TWO_SHOWN = frozenset(
    {Command.SKIP, Command.BACK, Command.UNDO, PageAction.SETTINGS, PageAction.SEARCH}
)
"""Two of their keys are worth showing."""
_KEPT = frozenset({Command.TOGGLE, Command.SKIP, Command.PAIN, Command.STOP, PageAction.ACCEPT})
"""Their first key is always their own: the voice names it."""


@dataclass(frozen=True, slots=True)
class Binding:
    """An action, what it is called, and its keys, the one to show first."""

    action: Action
    label: str
    keys: tuple[str, ...]
    shown: int = 1  # how many of the keys are worth showing
    about: str = ""  # a longer word for the overlay
    kept: bool = False  # is the first key always its own?

    @property
    def description(self) -> str:
        return self.about or self.label


def shipped_bindings() -> tuple[Binding, ...]:
    """As they are before anybody gives an action other keys, in the language of the window."""
    words = action_words()
    return tuple(
        Binding(
            action,
            words[action].label,
            keys,
            2 if action in _TWO_SHOWN else 1,
            words[action].about,
            action in _KEPT,
        )
        for action, keys in _KEYS.items()
    )
