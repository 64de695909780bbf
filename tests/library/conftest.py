"""Shared by the tests of the library: the shipped content, and files made on the spot."""

from __future__ import annotations

from pathlib import Path

import pytest

from psoas_timer.library import Library, Problem, check, load
from tests.library.samples import CONTENT, CheckText, WriteFile


@pytest.fixture(scope="session")
def shipped() -> Library:
    """Everything in content/."""
    return load([CONTENT])


@pytest.fixture
def write(tmp_path: Path) -> WriteFile:
    """Write a file below the test's own folder; text as UTF-8."""

    def write_file(text: str | bytes, name: str = "my.yaml") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return path

    return write_file


@pytest.fixture
def problems_of(write: WriteFile, shipped: Library) -> CheckText:
    """All problems of a file with this text, which may use the shipped exercises."""

    def problems(text: str | bytes) -> tuple[Problem, ...]:
        return check([write(text)], shipped)

    return problems
