"""A file that is replaced whole, with the five before it kept beside it, and a bad one for ever."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from psoas_timer.whole_file import replace_file, sync_folder

KEPT = 5


def generations(path: Path) -> Iterator[Path]:
    """The file and those before it, the newest first."""
    yield path
    for number in range(1, KEPT + 1):
        yield _generation(path, number)


def write(path: Path, data: bytes, *, bad: bool = False) -> None:
    """Replace the file; what was there is kept as generation 1, or as `.bad-DATE` if it is bad.

    Whatever goes wrong, there is never no file. Raises OSError, and then nothing has changed.
    """
    path = Path(os.path.realpath(path))  # who keeps it elsewhere, by a link, keeps the link
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.new")
    replace_file(new, data)
    try:
        if bad:
            _keep(path, _bad_name(path))
        elif path.exists():
            _shift(path)
            _keep(path, _generation(path, 1))
        new.replace(path)
    except OSError:
        with suppress(OSError):
            new.unlink()
        raise
    sync_folder(path.parent)


def _generation(path: Path, number: int) -> Path:
    return path.with_name(f"{path.name}.{number}")


def _shift(path: Path) -> None:
    for number in range(KEPT - 1, 0, -1):
        if _generation(path, number).exists():
            _generation(path, number).replace(_generation(path, number + 1))


def _bad_name(path: Path) -> Path:
    """By the day it was last written to, as far as that is known, and free."""
    day = "unknown"
    with suppress(OSError, ValueError, OverflowError):
        day = f"{datetime.fromtimestamp(path.stat().st_mtime, UTC):%Y-%m-%d}"
    first = path.with_name(f"{path.name}.bad-{day}")
    others = (path.with_name(f"{first.name}-{number}") for number in range(2, 1000))
    return next((name for name in (first, *others) if not name.exists()), first)


def _keep(path: Path, name: Path) -> None:
    """The file by another name too, without a moment in which it is nowhere."""
    try:
        os.link(path, name)
    except OSError:  # not every file system has links
        with suppress(OSError):  # nor is every bad file readable: then it is moved
            shutil.copyfile(path, name)
            return
        path.replace(name)
