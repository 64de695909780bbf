"""What a person can tell a session to do."""

from __future__ import annotations

from enum import Enum


class Command(Enum):
    """What a person can ask for by key, button, media key or command line."""

    TOGGLE = "toggle"
    SKIP = "skip"
    BACK = "back"
    NEXT_EXERCISE = "next-exercise"
    PREVIOUS_EXERCISE = "previous-exercise"
    REPEAT = "repeat"
    WHERE = "where"
    LONGER = "longer"
    SHORTER = "shorter"
    PAIN = "pain"
    UNDO = "undo"
    STOP = "stop"
