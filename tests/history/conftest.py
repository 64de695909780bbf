"""A history in a folder of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from psoas_timer.history import History, open_history
from tests.history.samples import at


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def history(folder: Path) -> Iterator[History]:
    """Closed at the end, and never in trouble."""
    opened = open_history(folder, at())
    yield opened
    opened.close()
    assert opened.trouble == ""
