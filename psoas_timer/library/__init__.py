"""Exercises and routines from YAML files: read, checked and explained; nothing is ever executed."""

from __future__ import annotations

from psoas_timer.library.problem import Problem, Severity
from psoas_timer.library.schema import schema
from psoas_timer.library.shelf import Library, Origin, check, load, load_file

__all__ = ["Library", "Origin", "Problem", "Severity", "check", "load", "load_file", "schema"]
