"""Voices with a scripted worker, closed in the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.voice.scripted import Scripted


@pytest.fixture
def scripted(tmp_path: Path) -> Iterator[Callable[..., Scripted]]:
    """`scripted(mode, *arguments, **options_of_the_client)`; all are closed in the end."""
    opened: list[Scripted] = []

    def open_one(mode: str, *arguments: str, **options: Any) -> Scripted:
        opened.append(Scripted(tmp_path, mode, *arguments, **options))
        return opened[-1]

    yield open_one
    for one in opened:
        one.voice.close()
