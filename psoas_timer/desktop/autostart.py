"""The program begins with the desktop, if a person wants it: an entry among those that do (XDG).

Only where desktops read such entries: Linux. The entry is ours alone, written and removed whole.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from psoas_timer.core.identity import APP_ID, NAME

BACKGROUND = "--background"
_ENTRY = """[Desktop Entry]
Type=Application
Name={name}
Exec={command}
Icon={icon}
X-GNOME-Autostart-enabled=true
"""
_SPECIAL = '"`$\\'  # inside quotation marks


def is_possible() -> bool:
    return sys.platform == "linux"


def entry_path() -> Path:
    """Where desktops look for what begins with them."""
    given = Path(os.environ.get("XDG_CONFIG_HOME", ""))
    folder = given if given.is_absolute() else Path.home() / ".config"
    return folder / "autostart" / f"{APP_ID}.desktop"


def set_autostart(wanted: bool, path: Path) -> None:
    """Write the entry, or remove it. Raises OSError."""
    if not wanted:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    command = " ".join(quoted(word) for word in _command())
    path.write_text(_ENTRY.format(name=NAME, command=command, icon=APP_ID), encoding="utf-8")


def quoted(word: str) -> str:
    """A word of a command line as desktop entries write it, whatever is in it."""
    inside = "".join(f"\\{sign}" if sign in _SPECIAL else sign for sign in word)
    # A backslash is special to the file once more, and a per cent sign to the command.
    return '"' + inside.replace("\\", "\\\\").replace("%", "%%") + '"'


def _command() -> tuple[str, ...]:
    module = () if getattr(sys, "frozen", False) else ("-m", "psoas_timer")
    return (sys.executable, *module, BACKGROUND)
