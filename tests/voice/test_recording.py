"""Samples into a file, and a sentence where that cannot be done."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from psoas_timer.voice.clip import read_wav
from psoas_timer.voice.engine import EngineError
from psoas_timer.voice.recording import write_samples


def test_what_is_written_is_what_was_computed(tmp_path: Path) -> None:
    samples = np.array([0.0, 0.5, -0.5, 2.0], dtype=np.float32)

    assert write_samples(samples, 8000, str(tmp_path / "x.wav")) == 4 / 8000

    found, rate = read_wav((tmp_path / "x.wav").read_bytes())
    assert rate == 8000
    assert found == pytest.approx([0.0, 0.5, -0.5, 1.0], abs=1e-4)


def test_no_samples_are_no_speech(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="no sound"):
        write_samples(np.zeros(0, np.float32), 8000, str(tmp_path / "x.wav"))


def test_a_folder_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="free space or mend its permissions"):
        write_samples(np.ones(3, np.float32), 8000, str(tmp_path / "gone" / "x.wav"))
