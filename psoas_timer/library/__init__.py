"""Exercises and routines from YAML files: read, checked and explained; nothing is ever executed."""

from __future__ import annotations

from psoas_timer.library.figure_shelf import FigureShelf
from psoas_timer.library.my_edits import NotKept
from psoas_timer.library.my_library import MY_FILE, MyLibrary
from psoas_timer.library.own import Outdated, Own, outdated, outdated_routines
from psoas_timer.library.problem import Problem, Severity
from psoas_timer.library.schema import schema
from psoas_timer.library.sharing import (
    CannotShareError,
    everything_shared,
    shared,
    shared_text,
    shared_zip,
)
from psoas_timer.library.shelf import Library, Origin, check, load, load_file
from psoas_timer.library.taking_in import Fate, Preview, preview, take_in

__all__ = [
    "MY_FILE",
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
    "check",
    "everything_shared",
    "load",
    "load_file",
    "outdated",
    "outdated_routines",
    "preview",
    "schema",
    "shared",
    "shared_text",
    "shared_zip",
    "take_in",
]
