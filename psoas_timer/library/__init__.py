"""Exercises and routines from YAML files: read, checked and explained; nothing is ever executed."""

from __future__ import annotations

from psoas_timer.library.figure_shelf import FigureShelf
from psoas_timer.library.my_library import MY_FILE, MyLibrary, NotKept
from psoas_timer.library.own import Outdated, Own, outdated, outdated_routines
from psoas_timer.library.problem import Problem, Severity
from psoas_timer.library.schema import schema
from psoas_timer.library.shelf import Library, Origin, check, load, load_file

__all__ = [
    "MY_FILE",
    "FigureShelf",
    "Library",
    "MyLibrary",
    "NotKept",
    "Origin",
    "Outdated",
    "Own",
    "Problem",
    "Severity",
    "check",
    "load",
    "load_file",
    "outdated",
    "outdated_routines",
    "schema",
]
