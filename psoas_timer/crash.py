"""Where an error goes that nobody foresaw: into a file, for us; people get one sentence.

The file stays small: when it is full it becomes the old one, and the one before that goes.
"""

from __future__ import annotations

import platform
import traceback
from datetime import datetime
from pathlib import Path

from psoas_timer import __version__
from psoas_timer.texts import tr

FILE = "errors.log"
MOST_BYTES = 1_000_000


def keep(error: BaseException, folder: Path) -> Path | None:
    """Write down where the error happened; returns the file, or None if that cannot be done."""
    when = datetime.now().astimezone().isoformat(timespec="seconds")
    about = f"{when} psoas-timer {__version__}, Python {platform.python_version()}"
    trace = "".join(traceback.format_exception(error))
    path = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > MOST_BYTES:
            path.replace(path.with_suffix(".old"))
        with path.open("a", encoding="utf-8", errors="replace") as file:
            file.write(f"{about}, {platform.platform()}\n{trace}\n")
    except OSError:
        return None
    return path


def sentence(error: BaseException, path: Path | None) -> str:
    """What a person is told."""
    kind = type(error).__name__
    if path is None:
        return tr(
            "Something went wrong in the program itself ({kind}). Its details could "
            "not be written down anywhere.",
            kind=kind,
        )
    return tr(
        "Something went wrong in the program itself ({kind}). The details are in "
        "{path}: please send them in.",
        kind=kind,
        path=path,
    )
