"""What the actions of keys and buttons are called."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from psoas_timer.core.command import Command
from psoas_timer.gui.actions import Action, PageAction

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ActionWords:
    """What an action is called on a button, and in more words where that says too little."""

    label: str
    about: str = ""


def action_words() -> dict[Action, ActionWords]:
    """Those of all actions, in the language of the window."""
    return {**_in_a_session(), **_in_the_window()}


def _in_a_session() -> dict[Action, ActionWords]:
    return {
        Command.TOGGLE: ActionWords(
            translate("Keys", "Pause"), translate("Keys", "Pause or go on")
        ),
        Command.SKIP: ActionWords(translate("Keys", "Skip"), translate("Keys", "Skip this step")),
        Command.BACK: ActionWords(
            translate("Keys", "Back"),
            translate("Keys", "Back to the start of this step; again: the step before"),
        ),
        Command.NEXT_EXERCISE: ActionWords(translate("Keys", "Next exercise")),
        Command.PREVIOUS_EXERCISE: ActionWords(translate("Keys", "Previous exercise")),
        Command.REPEAT: ActionWords(
            translate("Keys", "Say again"), translate("Keys", "Say it again, in full")
        ),
        Command.WHERE: ActionWords(
            translate("Keys", "Where am I?"),
            translate("Keys", "Say where I am and how long is left"),
        ),
        Command.LONGER: ActionWords(
            translate("Keys", "Longer"), translate("Keys", "5 seconds longer, or one more")
        ),
        Command.SHORTER: ActionWords(
            translate("Keys", "Shorter"), translate("Keys", "5 seconds shorter, or one fewer")
        ),
        Command.PAIN: ActionWords(
            translate("Keys", "It hurts"), translate("Keys", "It hurts: everything stops at once")
        ),
        Command.UNDO: ActionWords(
            translate("Keys", "Undo skip"), translate("Keys", "Take the last skip back")
        ),
        Command.STOP: ActionWords(
            translate("Keys", "Stop"), translate("Keys", "Stop the routine (asks first)")
        ),
    }


def _in_the_window() -> dict[Action, ActionWords]:
    return {
        PageAction.MUTE: ActionWords(
            translate("Keys", "Voice off"), translate("Keys", "Voice off or on")
        ),
        PageAction.FULL_SCREEN: ActionWords(translate("Keys", "Full screen")),
        PageAction.LARGER_TEXT: ActionWords(translate("Keys", "Larger text")),
        PageAction.SMALLER_TEXT: ActionWords(translate("Keys", "Smaller text")),
        PageAction.KEYS: ActionWords(translate("Keys", "All keys")),
        PageAction.HELP: ActionWords(
            translate("Keys", "Help"), translate("Keys", "Help; in a session, all keys")
        ),
        PageAction.SETTINGS: ActionWords(
            translate("Keys", "Settings"), translate("Keys", "Settings, from the routines")
        ),
        PageAction.SAVE: ActionWords(translate("Keys", "Save as audio file")),
        PageAction.PRINT: ActionWords(translate("Keys", "Print as PDF")),
        PageAction.EDIT: ActionWords(translate("Keys", "Edit")),
        PageAction.DUPLICATE: ActionWords(translate("Keys", "Duplicate")),
        PageAction.NEW: ActionWords(translate("Keys", "New routine")),
        PageAction.NEW_EXERCISE: ActionWords(translate("Keys", "New exercise")),
        PageAction.SHARE: ActionWords(
            translate("Keys", "Share"), translate("Keys", "Share a routine, from its page")
        ),
        PageAction.IMPORT: ActionWords(
            translate("Keys", "Import and share"),
            translate("Keys", "Open a file, write a list, share all"),
        ),
        PageAction.BODY: ActionWords(
            translate("Keys", "About your body"), translate("Keys", "Say what may not suit you")
        ),
        PageAction.SEARCH: ActionWords(
            translate("Keys", "Search"), translate("Keys", "Search routines and exercises")
        ),
        PageAction.EXERCISES: ActionWords(
            translate("Keys", "Exercises"), translate("Keys", "Exercises; back to routines")
        ),
        PageAction.HISTORY: ActionWords(
            translate("Keys", "History"), translate("Keys", "What you did, from the routines")
        ),
        PageAction.ACCEPT: ActionWords(
            translate("Keys", "Yes, go on"), translate("Keys", "Yes; start")
        ),
    }
