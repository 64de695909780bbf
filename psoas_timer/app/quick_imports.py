"""Spares the reading of sources that PySide6 does at every import after its own.

To offer `from __feature__ import snake_case`, PySide6 looks for its name in the source of each
module that is imported after it. We use no such features; without it some fourteen megabytes of
sources are not kept, which is a good eighth of what an idle window takes.
"""

from __future__ import annotations

from importlib import import_module

_ASKS = "_mod_uses_pyside"  # of PySide6 6.8 to 6.11; where it is not, all goes on as before


def begin() -> None:
    """From now on every module counts as one that uses PySide6, and none is read."""
    import_module("PySide6.QtCore")
    try:
        feature = import_module("shibokensupport.feature")
    except ImportError:
        return
    if hasattr(feature, _ASKS):
        setattr(feature, _ASKS, lambda _module: True)
