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


def licence(package: Path = _PACKAGE) -> str:
    """The text of the licence; where it is missing, where to find it."""
    for place in (package / "LICENSE", package.parent / "LICENSE"):
        try:
            return place.read_text(encoding="utf-8")
        except OSError:
            continue
    return "GNU General Public License, version 3 or later: see gnu.org/licenses."


def translations() -> Path:
    """The folder of all texts in other languages."""
    return _PACKAGE / "i18n"


def _shipped(name: str, package: Path) -> Path:
    inside = package / name
    beside = package.parent / name
    return beside if beside.is_dir() and not inside.is_dir() else inside
