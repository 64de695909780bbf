"""Where a person's own things are kept, on any system and with any HOME.

The folders are only named here; whoever writes into one makes it.
"""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from platformdirs import PlatformDirs

from psoas_timer.texts import marked, tr

OVERRIDE = "PSOAS_TIMER_HOME"


@dataclass(frozen=True, slots=True)
class Folders:
    """Absolute folders, and what a person must know about them."""

    config: Path  # settings
    data: Path  # packs, own exercises and routines, history
    cache: Path  # rendered speech: safe to delete
    state: Path  # logs
    notice: str = ""  # one sentence if some of it will not last, else empty

    def __iter__(self) -> Iterator[Path]:
        return iter((self.config, self.data, self.cache, self.state))


def user_folders() -> Folders:
    """All under PSOAS_TIMER_HOME if that is set, else where this system keeps such things.

    A folder that cannot be made or read is replaced by one for temporary files, and the notice
    says so. Never raises.
    """
    chosen = os.environ.get(OVERRIDE, "").strip()
    wanted = _under(_absolute(chosen)) if chosen else _of_this_system()
    fit = [_serves(folder, needed) for folder, needed in zip(wanted, _NEEDED, strict=True)]
    if all(fit):
        return wanted
    unfit = list(wanted)[fit.index(False)]
    root = _temporary()
    if root is None:
        return replace(wanted, notice=tr(_UNSAVED, folder=unfit, variable=OVERRIDE))
    choices = zip(fit, wanted, _under(root), strict=True)
    config, data, cache, state = (own if fits else spare for fits, own, spare in choices)
    notice = tr(_TEMPORARY, folder=unfit, instead=root, variable=OVERRIDE)
    return Folders(config, data, cache, state, notice)


_READABLE = os.R_OK | os.X_OK
_WRITABLE = os.W_OK | os.X_OK
# Settings and routines can be read from a folder nobody may write to, and whoever cannot save in it
# says so. Rendered speech and logs have to be written.
_NEEDED = (_READABLE, _READABLE, _WRITABLE, _WRITABLE)

_TEMPORARY = marked(
    "The folder {folder} cannot be used, so what belongs there is kept in "
    "{instead} and may be gone tomorrow; set {variable} to a folder of your "
    "own."
)
_UNSAVED = marked(
    "The folder {folder} cannot be used and neither can any for temporary "
    "files, so nothing will be remembered; set {variable} to a folder of "
    "your own."
)


def _under(root: Path) -> Folders:
    return Folders(root / "config", root / "data", root / "cache", root / "state")


def _absolute(chosen: str) -> Path:
    try:
        return Path(chosen).expanduser().absolute()
    except (OSError, RuntimeError):  # no home to expand, or the working folder is gone
        return Path(chosen)  # relative, so it will be refused


def _of_this_system() -> Folders:
    dirs = PlatformDirs("psoas-timer", appauthor=False)
    return Folders(
        config=dirs.user_config_path,
        data=dirs.user_data_path,
        cache=dirs.user_cache_path,
        state=dirs.user_state_path,
    )


def _serves(folder: Path, needed: int) -> bool:
    """Is it there with the access needed, or can it be made?"""
    if not folder.is_absolute() or _litters_the_root(folder):
        return False
    try:
        there = next(place for place in (folder, *folder.parents) if place.exists())
        return there.is_dir() and os.access(there, needed if there == folder else _WRITABLE)
    except OSError:
        return False


def _litters_the_root(folder: Path) -> bool:
    """Is it /config or /.config/psoas-timer, as with a home of `/`?"""
    return len(folder.parts) <= 2 or folder.parts[1].startswith(".")


def _temporary() -> Path | None:
    """A private folder for temporary files, the same one each time if nobody has meddled."""
    try:
        place = Path(tempfile.gettempdir())
        if os.name != "posix":
            return place / "psoas-timer"  # there it is the person's own already
        folder = place / f"psoas-timer-{os.getuid()}"
        folder.mkdir(mode=0o700, exist_ok=True)
        return folder if _is_private(folder) else Path(tempfile.mkdtemp(prefix="psoas-timer-"))
    except OSError:
        return None


def _is_private(folder: Path) -> bool:
    found = folder.lstat()
    mine = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
    return mine and not found.st_mode & 0o077


def socket_folder() -> Path | None:
    """A short and private folder for sockets of this login, or None where they need no folder.

    A socket's path may have about a hundred letters, so a person's own folders will not do.
    """
    if os.name != "posix":
        return None
    given = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    return given if given.is_absolute() and os.access(given, _WRITABLE) else _temporary()
