"""What is heard of `psoas-timer play`, recorded on a sound server of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from psoas_timer.core.plan import compile_plan
from psoas_timer.core.segment import SegmentKind
from psoas_timer.home import find_routine, open_home
from tests.ear.conftest import lab, recorder
from tests.ear.hear import onsets
from tests.ear.lab import Lab, Recorder

__all__ = ["lab", "recorder"]

pytestmark = [pytest.mark.slow, pytest.mark.alone]

ROOT = Path(__file__).resolve().parents[2]
EXACT = 0.05  # seconds
ROUTINE = """\
psoas-timer: 1
routines:
  short:
    name: One short hold
    items:
      - cobra-pose: {hold: 20 s, times: 1}
"""
MOMENTS = (10.0, 17.0, 18.0, 19.0, 20.0)  # halfway, three, two, one, let go


def test_a_hold_lasts_as_long_as_its_dose_says(
    lab: Lab, recorder: Recorder, tmp_path: Path, home: Path
) -> None:
    path = tmp_path / "short.yaml"
    path.write_text(ROUTINE, encoding="utf-8")
    opened = open_home()
    segments = compile_plan(find_routine(str(path), opened.library)).segments
    before = next(i for i, s in enumerate(segments) if s.kind is SegmentKind.HOLD) - 1
    done = subprocess.run(
        [sys.executable, "-m", "psoas_timer", "play", str(path), "--from", str(before)],
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=dict(os.environ),
        cwd=ROOT,
        timeout=120,
    )
    heard = onsets(recorder.recording())

    def is_at(moment: float) -> bool:
        return any(abs(onset - moment) < EXACT for onset in heard)

    assert done.returncode == 0
    assert b"(" not in done.stdout  # no trouble with the sound
    assert [begin for begin in heard if all(is_at(begin + moment) for moment in MOMENTS)]
