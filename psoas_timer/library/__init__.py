"""Exercises and routines from YAML files: read, checked and explained; nothing is ever executed."""

from __future__ import annotations

from psoas_timer.library.exercise_text import exercise_text, read_exercise
from psoas_timer.library.figure_shelf import FigureShelf
from psoas_timer.library.list_file import read_list_file
from psoas_timer.library.my_edits import NotKept
from psoas_timer.library.my_library import MY_FILE, MyLibrary
from psoas_timer.library.own import Outdated, Own, outdated, outdated_routines
from psoas_timer.library.problem import Problem, Severity
from psoas_timer.library.putting_back import Before, before, put_back
from psoas_timer.library.schema import schema
from psoas_timer.library.sharing import (
    CannotShareError,
    everything_shared,
    shared,
    shared_bytes,
    shared_text,
    shared_zip,
)
from psoas_timer.library.shelf import Library, Origin, check, load, load_file
from psoas_timer.library.taking_in import Arrival, Fate, Preview, preview, take_in

__all__ = [
    "MY_FILE",
    "Arrival",
    "Before",
    "CannotShareError",
    "Fate",
    "FigureShelf",
    "Library",
    "MyLibrary",
    "NotKept",
    "Origin",
    "Outdated",
    "Own",
    "Preview",
    "Problem",
    "Severity",
    "before",
    "check",
    "everything_shared",
    "exercise_text",
    "load",
    "load_file",
    "outdated",
    "outdated_routines",
    "preview",
    "put_back",
    "read_exercise",
    "read_list_file",
    "schema",
    "shared",
    "shared_bytes",
    "shared_text",
    "shared_zip",
    "take_in",
]
