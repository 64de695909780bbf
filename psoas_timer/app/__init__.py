"""The window program: joins home, library, performer and pages. It alone knows them all.

One module for each family of pages; `program` puts them together.
"""

from __future__ import annotations

from psoas_timer.app import quick_imports

quick_imports.begin()

# isort: split
from psoas_timer.app.program import main  # noqa: E402 - Qt comes first, for the sake of the rest

__all__ = ["main"]
