"""What keys can do, what that is called, and which keys do it unless a person wants others."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from psoas_timer.core.command import Command

translate = QCoreApplication.translate


class PageAction(Enum):
    """What a key does to the window rather than to the session."""

    MUTE = "mute"
    FULL_SCREEN = "full-screen"
    LARGER_TEXT = "larger-text"
    SMALLER_TEXT = "smaller-text"
    KEYS = "keys"
    HELP = "help"
    SETTINGS = "settings"
    SAVE = "save"
    BODY = "body"
    PRINT = "print"
    EDIT = "edit"
    DUPLICATE = "duplicate"
    NEW = "new"
    SHARE = "share"
    IMPORT = "import"
    NEW_EXERCISE = "new-exercise"
    SEARCH = "search"
    EXERCISES = "exercises"
    HISTORY = "history"
    ACCEPT = "accept"


Action = Command | PageAction


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
    return (
        Binding(
            Command.TOGGLE,
            translate("Keys", "Pause"),
            ("Space", "Toggle Media Play/Pause", "Media Play", "Media Pause", "B", "."),
            about=translate("Keys", "Pause or go on"),
            kept=True,
        ),
        Binding(
            Command.SKIP,
            translate("Keys", "Skip"),
            ("Right", "N", "PgDown", "Media Next"),
            2,
            translate("Keys", "Skip this step"),
            kept=True,
        ),
        Binding(
            Command.BACK,
            translate("Keys", "Back"),
            ("Left", "P", "PgUp", "Media Previous"),
            2,
            translate("Keys", "Back to the start of this step; again: the step before"),
        ),
        Binding(Command.NEXT_EXERCISE, translate("Keys", "Next exercise"), ("Shift+Right",)),
        Binding(Command.PREVIOUS_EXERCISE, translate("Keys", "Previous exercise"), ("Shift+Left",)),
        Binding(
            Command.REPEAT,
            translate("Keys", "Say again"),
            ("R",),
            about=translate("Keys", "Say it again, in full"),
        ),
        Binding(
            Command.WHERE,
            translate("Keys", "Where am I?"),
            ("T",),
            about=translate("Keys", "Say where I am and how long is left"),
        ),
        Binding(
            Command.LONGER,
            translate("Keys", "Longer"),
            ("Up",),
            about=translate("Keys", "5 seconds longer, or one more"),
        ),
        Binding(
            Command.SHORTER,
            translate("Keys", "Shorter"),
            ("Down",),
            about=translate("Keys", "5 seconds shorter, or one fewer"),
        ),
        Binding(
            Command.PAIN,
            translate("Keys", "It hurts"),
            ("H",),
            about=translate("Keys", "It hurts: everything stops at once"),
            kept=True,
        ),
        Binding(
            Command.UNDO,
            translate("Keys", "Undo skip"),
            ("Backspace", "Ctrl+Z"),
            2,
            translate("Keys", "Take the last skip back"),
        ),
        Binding(
            Command.STOP,
            translate("Keys", "Stop"),
            ("Esc", "Media Stop"),
            about=translate("Keys", "Stop the routine (asks first)"),
            kept=True,
        ),
        Binding(
            PageAction.MUTE,
            translate("Keys", "Voice off"),
            ("M",),
            about=translate("Keys", "Voice off or on"),
        ),
        Binding(PageAction.FULL_SCREEN, translate("Keys", "Full screen"), ("F11",)),
        Binding(PageAction.LARGER_TEXT, translate("Keys", "Larger text"), ("+", "=")),
        Binding(PageAction.SMALLER_TEXT, translate("Keys", "Smaller text"), ("-",)),
        Binding(PageAction.KEYS, translate("Keys", "All keys"), ("?",)),
        Binding(
            PageAction.HELP,
            translate("Keys", "Help"),
            ("F1",),
            about=translate("Keys", "Help; in a session, all keys"),
        ),
        Binding(
            PageAction.SETTINGS,
            translate("Keys", "Settings"),
            ("Ctrl+,", ","),
            2,
            translate("Keys", "Settings, from the routines"),
        ),
        Binding(PageAction.SAVE, translate("Keys", "Save as audio file"), ("Ctrl+E",)),
        Binding(PageAction.PRINT, translate("Keys", "Print as PDF"), ("Ctrl+P",)),
        Binding(PageAction.EDIT, translate("Keys", "Edit"), ("F2",)),
        Binding(PageAction.DUPLICATE, translate("Keys", "Duplicate"), ("Ctrl+D",)),
        Binding(PageAction.NEW, translate("Keys", "New routine"), ("Ctrl+N",)),
        Binding(PageAction.NEW_EXERCISE, translate("Keys", "New exercise"), ("Ctrl+Shift+N",)),
        Binding(
            PageAction.SHARE,
            translate("Keys", "Share"),
            ("Ctrl+S",),
            about=translate("Keys", "Share a routine, from its page"),
        ),
        Binding(
            PageAction.IMPORT,
            translate("Keys", "Import and share"),
            ("Ctrl+O",),
            about=translate("Keys", "Open a file, write a list, share all"),
        ),
        Binding(
            PageAction.BODY,
            translate("Keys", "About your body"),
            ("Ctrl+B",),
            about=translate("Keys", "Say what may not suit you"),
        ),
        Binding(
            PageAction.SEARCH,
            translate("Keys", "Search"),
            ("/", "Ctrl+F"),
            2,
            translate("Keys", "Search routines and exercises"),
        ),
        Binding(
            PageAction.EXERCISES,
            translate("Keys", "Exercises"),
            ("Ctrl+Tab",),
            about=translate("Keys", "Exercises; back to routines"),
        ),
        Binding(
            PageAction.HISTORY,
            translate("Keys", "History"),
            ("Ctrl+L",),
            about=translate("Keys", "What you did, from the routines"),
        ),
        Binding(
            PageAction.ACCEPT,
            translate("Keys", "Yes, go on"),
            ("Return", "Enter"),
            about=translate("Keys", "Yes; start"),
            kept=True,
        ),
    )
