"""Files that live for a moment: written by one process, read or renamed by the next.

Who is killed leaves one behind; whoever comes later clears it up.
"""

from __future__ import annotations

import secrets
import tempfile
import time
from contextlib import suppress
from pathlib import Path

_ABANDONED = 60.0  # seconds without a change: twice what a phrase may take
_PREFIX, _SUFFIX = "psoas-timer-", ".part"


def scratch_folder(preferred: Path) -> Path:
    """`preferred` if files can be made in it, else the one for temporary files.

    Raises OSError if there is neither.
    """
    try:
        preferred.mkdir(parents=True, exist_ok=True)
        probe = scratch_file(preferred)
        probe.write_bytes(b"x")
        probe.unlink()
    except OSError:
        return Path(tempfile.gettempdir())
    return preferred


def scratch_file(folder: Path) -> Path:
    """A name nobody else uses or can guess. The file is not made."""
    return folder / f"{_PREFIX}{secrets.token_hex(8)}{_SUFFIX}"


def clear_abandoned(folder: Path, now: float | None = None) -> None:
    """Remove what killed processes left; `now` is seconds since the epoch."""
    limit = (time.time() if now is None else now) - _ABANDONED
    for path in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        with suppress(OSError):
            if path.stat().st_mtime < limit:
                path.unlink()
