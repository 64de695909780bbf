"""The window program: joins home, library, performer and pages. It alone knows them all.

One module for each family of pages; `program` puts them together.
"""

from __future__ import annotations

from psoas_timer.app.program import main

__all__ = ["main"]
