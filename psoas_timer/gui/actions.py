"""What keys and buttons can do."""

from __future__ import annotations

from enum import Enum

from psoas_timer.core.command import Command


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
