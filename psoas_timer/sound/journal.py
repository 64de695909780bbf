"""Which players were made softer, on disk, so that a crash leaves nobody's music soft."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FILE = "lowered-players.json"
_MOST_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Lowered:
    """A player's volume as it was, and as we have set it."""

    before: float
    now: float


def read(path: Path) -> dict[str, Lowered]:
    """Who was lowered, by bus name. What cannot be understood was not ours."""
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(_MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    lowered = {}
    for name, pair in found.items() if isinstance(found, dict) else ():
        if isinstance(pair, list) and len(pair) == 2 and all(_is_volume(v) for v in pair):
            lowered[name] = Lowered(*pair)
    return lowered


def write(path: Path, lowered: Mapping[str, Lowered]) -> None:
    """Replace the file whole; an empty journal is no file. Raises OSError."""
    if not lowered:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    data = {name: [entry.before, entry.now] for name, entry in lowered.items()}
    fresh.write_text(json.dumps(data), encoding="utf-8")
    fresh.replace(path)


def _is_volume(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 10
