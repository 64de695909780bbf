"""The window program: joins home, library, performer and pages. It alone knows them all.

One module for each family of pages; `program` puts them together.
"""

from __future__ import annotations

# Before anything of Qt: PySide6 reads the source of each module that is imported after it, to look
# for its own name in it, and Python then keeps that source; for numpy and the rest nine megabytes.
from psoas_timer import home, performer  # noqa: F401
from psoas_timer.sound import mpris, player  # noqa: F401
from psoas_timer.voice import voice  # noqa: F401

# isort: split
from psoas_timer.app.program import main

__all__ = ["main"]
