"""The whole desk break, recorded from the real program and understood by a recogniser."""

from __future__ import annotations

import time

import pytest

from psoas_timer.core.numbers import spoken_number
from psoas_timer.core.snapshot import Mode
from tests.e2e.screen import Window, eventually
from tests.ear.lab import Recorder

pytestmark = [pytest.mark.slow, pytest.mark.x11, pytest.mark.ear]

REPS = " ".join(
    f"{'right' if number % 2 else 'left'} {spoken_number(number)}" for number in range(1, 30)
)
LUNGE = "deeper lunge right side first hold halfway three two one"
OTHER_SIDE = "other side left hold halfway three two one"


def test_the_name_the_reps_and_both_sides_are_heard_in_order(
    window: Window, recorder: Recorder
) -> None:
    listen = pytest.importorskip("tests.ear.listen", reason="the recogniser is not installed")
    window.press("Return")
    eventually(lambda: window.log, "the session begins")
    eventually(lambda: window.now_at.mode is Mode.FINISHED, "the end", patience=420)
    heard = listen.said(recorder.wait_until(time.monotonic() + 1))

    expected = f"desk break marching {REPS} left last one {LUNGE} {OTHER_SIDE} the end"
    assert listen.first_missing(heard, expected) is None
