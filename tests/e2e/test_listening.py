"""The whole desk break, recorded from the real program and understood by a recogniser."""

from __future__ import annotations

import time
from difflib import SequenceMatcher

import pytest

from psoas_timer.core.numbers import spoken_number
from psoas_timer.core.snapshot import Mode
from tests.e2e.screen import Window, eventually
from tests.ear.lab import Recorder

pytestmark = [pytest.mark.slow, pytest.mark.x11, pytest.mark.ear]

UNDERSTOOD = 0.65  # the recogniser mishears numbers said alone; a wrong side halves it
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

    expected = f"desk break marching right side first {LUNGE} {OTHER_SIDE} the end"
    assert listen.first_missing(heard, expected) is None
    words = [word for one in heard for word in one.words]
    assert share_in_order(REPS.split(), words) > UNDERSTOOD


def share_in_order(expected: list[str], words: list[str]) -> float:
    """How much of what was expected was heard, in its order."""
    matched = SequenceMatcher(None, expected, words, autojunk=False).get_matching_blocks()
    return sum(block.size for block in matched) / len(expected)


def test_a_wrong_side_would_not_be_taken_for_understood() -> None:
    wrong = ["right" if word == "left" else word for word in REPS.split()]

    assert share_in_order(REPS.split(), REPS.split()) == 1
    assert share_in_order(REPS.split(), wrong) < UNDERSTOOD
