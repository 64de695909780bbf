from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ear.lab import Lab, Recorder, is_possible, open_lab


@pytest.fixture
def lab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lab]:
    """A sound server of the test's own; sound played by this process goes there too."""
    if not is_possible():
        pytest.skip("PulseAudio and its utilities are not installed")
    with open_lab(tmp_path / "lab") as lab:
        for name in lab.environment.keys() - os.environ.keys() | {"XDG_RUNTIME_DIR"}:
            monkeypatch.setenv(name, lab.environment[name])
        yield lab


@pytest.fixture
def recorder(lab: Lab) -> Iterator[Recorder]:
    with lab.recorder() as recorder:
        yield recorder
