"""Where the shipped `content/` and `assets/` are.

In a wheel, or a frozen program, they lie inside the package; in a checkout, beside it.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def content(package: Path = _PACKAGE) -> Path:
    """The folder of the shipped exercises and routines. Absent only if the program is damaged."""
    return _shipped("content", package)


def assets(package: Path = _PACKAGE) -> Path:
    """The folder of the shipped pictures and fonts. Absent only if the program is damaged."""
    return _shipped("assets", package)


def _shipped(name: str, package: Path) -> Path:
    inside = package / name
    beside = package.parent / name
    return beside if beside.is_dir() and not inside.is_dir() else inside
