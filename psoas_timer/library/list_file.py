"""A plain list in a text file, as somebody wrote it."""

from __future__ import annotations

from pathlib import Path

from psoas_timer.core.plain_list import LONGEST_TEXT


def read_list_file(path: Path) -> str:
    """Its text, as much of it as a list can be; signs that are none are marked. Raises OSError."""
    with path.open(encoding="utf-8-sig", errors="replace") as file:
        return file.read(LONGEST_TEXT)
