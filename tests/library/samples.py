"""Pieces of content files for tests to put together, and the types of the fixtures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import indent

from psoas_timer.library import Problem

CONTENT = Path(__file__).resolve().parents[2] / "content"
LANGUAGES = CONTENT / "lang"  # texts alone, by a reader and tests of their own
CONTENT_FILES = tuple(
    path for path in sorted(CONTENT.rglob("*.yaml")) if LANGUAGES not in path.parents
)

WriteFile = Callable[..., Path]
CheckText = Callable[[str | bytes], tuple[Problem, ...]]

VERSION = "psoas-timer: 1\n"
PLAIN = "name: X\nkind: stretch\nmove: [Go.]\n"  # an exercise without its dose
SIDED = PLAIN + "sides: alternate\n"


def exercise(body: str, name: str = "lunge") -> str:
    """A file with one exercise; its keys begin on line 4, column 5."""
    return f"{VERSION}exercises:\n  {name}:\n{indent(body, '    ')}"


def routine(items: str) -> str:
    """A file with one routine; its items begin on line 6, column 7."""
    return f"{VERSION}routines:\n  x:\n    name: X\n    items:\n{indent(items, '      ')}"
