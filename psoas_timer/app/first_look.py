"""What the first page shows, kept from one start to the next, so that it is there at once.

A copy in the cache's folder, and never the truth: it holds only while all that it was made from is
as it was, and a short while after the first paint it is made anew and set beside what is shown.
"""

from __future__ import annotations

import errno
import json
import os
import zlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from psoas_timer import __version__, resources
from psoas_timer.core.findable import Findable, Trait
from psoas_timer.core.side import Side
from psoas_timer.gui.library.routine_card import RoutineCard
from psoas_timer.language import system_language
from psoas_timer.paths import Folders

FILE = "first-look.json"  # in the cache's folder
_MOST_BYTES = 4 * 1024 * 1024
_MOST_FILES = 5000  # of content; whoever has more waits for all of them to be read


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstLook:
    """All that the window is made of until the rest is there. `problems` are sentences."""

    look: str  # which colours
    language: str
    text_scale: float
    motion: bool
    keys: Mapping[str, tuple[str, ...]]  # given by the person, by the name of an action
    cards: tuple[RoutineCard, ...]
    problems: tuple[str, ...] = ()


def recall(folders: Folders) -> FirstLook | None:
    """What the first page is to show; None if that is not known, or may be different by now."""
    try:
        with (folders.cache / FILE).open("rb") as file:
            data = file.read(_MOST_BYTES)
        first, _, body = data.partition(b"\n")
        if first != head(body):
            return None
        kept = json.loads(body)
        return _from_plain(kept["shows"]) if kept["made_from"] == _made_from(folders) else None
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def keep(look: FirstLook, folders: Folders) -> None:
    """For the next start. Where it cannot be written, that start takes a little longer."""
    try:
        kept = {"made_from": _made_from(folders), "shows": asdict(look)}
        body = json.dumps(kept, default=_plain).encode()
        path = folders.cache / FILE
        whole = head(body) + b"\n" + body
        if path.is_file() and path.read_bytes() == whole:
            return
        folders.cache.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(f".{os.getpid()}")
        beside.write_bytes(whole)
        beside.replace(path)
    except OSError:
        forget(folders)


def forget(folders: Folders) -> None:
    """There is something at the next start that comes before the first page, or may come."""
    with suppress(OSError):
        (folders.cache / FILE).unlink(missing_ok=True)


def head(body: bytes) -> bytes:
    """The first line, by which a file that is damaged or cut off is known."""
    return b"%d %d" % (len(body), zlib.crc32(body))


# What it was made from


def _made_from(folders: Folders) -> list[list[Any]]:
    """The program, the system's language, and every file that may change what is shown.

    Of a file its name, its size and when it was changed.

    Raises OSError if one cannot be looked at, or there are too many.
    """
    found: list[list[Any]] = [[__version__, system_language()]]
    for place in (resources.content(), folders.data / "packs", folders.data / "own"):
        found += _files(place, _MOST_FILES - len(found))
    return found + _files(folders.config, _MOST_FILES - len(found))


def _files(folder: Path, most: int) -> list[list[Any]]:
    found: list[list[Any]] = []
    waiting = [str(folder)] if folder.is_dir() else []
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                if entry.is_dir():
                    waiting.append(entry.path)
                    continue
                seen = entry.stat()
                found.append([entry.path, seen.st_size, seen.st_mtime_ns])
                if len(found) > most:
                    raise OSError(errno.EFBIG, "too many files", str(folder))
    return found


# As plain values, and back


def _plain(value: object) -> object:
    match value:
        case Trait() | Side():
            return value.value
        case frozenset():
            return sorted(one.value for one in value)
    raise TypeError(value)


def _from_plain(shown: dict[str, Any]) -> FirstLook:
    return FirstLook(
        look=shown["look"],
        language=shown["language"],
        text_scale=shown["text_scale"],
        motion=shown["motion"],
        keys={action: tuple(keys) for action, keys in shown["keys"].items()},
        cards=tuple(_card(one) for one in shown["cards"]),
        problems=tuple(shown["problems"]),
    )


def _card(plain: dict[str, Any]) -> RoutineCard:
    lists = {name: tuple(plain[name]) for name in ("positions", "props", "warnings")}
    found = plain["findable"]
    traits = frozenset(map(Trait, found["traits"]))
    side = None if plain["side"] is None else Side(plain["side"])
    findable = Findable(found["words"], traits, found["minutes"])
    return RoutineCard(**(plain | lists | {"side": side, "findable": findable}))
