"""Would a window open here? Found out without Qt, which ends the whole process where it would not.

Looks at what Qt is going to look at: the display that is named in the environment, and whether
Qt's own libraries find those of the system that they need.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

from psoas_timer.texts import marked, tr

NO_DISPLAY = marked(
    "There is no display for a window here: log in to a desktop, or use "
    "`psoas-timer play ROUTINE`, which works without one."
)
_SILENT_DISPLAY = marked(
    "No window system answers at {name}, where {variable} points: set "
    "{variable} to one that runs, or use `psoas-timer play ROUTINE`, which "
    "works without."
)
_NO_QT = marked(
    "The window needs PySide6, which is not installed: install Psoas Timer "
    "anew, or use `psoas-timer play ROUTINE`, which works without it."
)
_NO_LIBRARY = marked(
    "The window needs {library}, which is not installed: install {package}, "
    "or use `psoas-timer play ROUTINE`, which works without it."
)

_XCB = "libxcb.so.1"
_WIDGETS = "lib/libQt6Widgets.so.6"
_BY_X = "plugins/platforms/libqxcb.so"
_BY_WAYLAND = "plugins/platforms/libqwayland.so"
_NAMES_A_LIBRARY = r"\b(lib[\w.+-]+?\.so[.\d]*): cannot open"
_PACKAGES = {  # of Debian, where the name does not follow from the library's
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
}


def why_no_window(environment: Mapping[str, str] = os.environ) -> str | None:
    """One sentence that says what is missing and what to do, or None if a window will open."""
    if find_spec("PySide6") is None:
        return tr(_NO_QT)
    if sys.platform in ("darwin", "win32") or _is_drawn_elsewhere(environment):
        return None
    if _wayland_answers(environment):
        return _missing_library(_BY_WAYLAND)
    display = environment.get("DISPLAY")
    if not display:
        return tr(NO_DISPLAY)
    missing = _missing_library(_BY_X)
    if missing or _x_answers(display):
        return missing
    return tr(_SILENT_DISPLAY, name=display, variable="DISPLAY")


def _is_drawn_elsewhere(environment: Mapping[str, str]) -> bool:
    """Was Qt told to draw where no display is needed, as tests do?"""
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    return bool(platform) and not any(name in platform for name in ("xcb", "wayland"))


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY")
    if not name:
        return False
    return Path(environment.get("XDG_RUNTIME_DIR", "/"), name).is_socket()


def _x_answers(display: str) -> bool:
    try:
        xcb = ctypes.CDLL(_XCB)
    except OSError:
        return True  # then Qt has brought its own way to ask
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(os.fsencode(display), None))
    error = int(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return error == 0


def _missing_library(plugin: str) -> str | None:
    for path in _qt_files(_WIDGETS, plugin):
        try:
            ctypes.CDLL(str(path))
        except OSError as error:
            # A frozen program says something else, because of this.
            named = re.search(_NAMES_A_LIBRARY, str(error.__cause__ or error))
            if named is not None:
                return tr(_NO_LIBRARY, library=named[1], package=_package(named[1]))
    return None


def _qt_files(*names: str) -> Iterator[Path]:
    """Those of PySide6's wheel; a distribution's own PySide6 keeps them elsewhere, complete."""
    spec = find_spec("PySide6")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        yield from (path for name in names if (path := Path(folder, "Qt", name)).is_file())


def _package(library: str) -> str:
    """The Debian package of a library: libxcb-icccm.so.4 is in libxcb-icccm4."""
    name, _, version = library.partition(".so.")
    dash = "-" if name[-1].isdigit() else ""
    return _PACKAGES.get(library, f"{name}{dash}{version.partition('.')[0]}".lower())
