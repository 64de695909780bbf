"""The whole desk break, recorded from the real program and understood by a recogniser."""

from __future__ import annotations

import re
import time

import pytest

from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.snapshot import Mode
from tests.e2e.screen import Window, eventually
from tests.ear.lab import Recorder

pytestmark = [
    pytest.mark.slow,
    pytest.mark.alone,
    pytest.mark.x11,
    pytest.mark.ear,
    pytest.mark.timeout(600),
]

REPS = {number: "right" if number % 2 else "left" for number in range(1, 30)}
NUMBERS = {ENGLISH.numbers.number(number).replace("-", " "): number for number in REPS}
MOST_OF_THEM = 0.6  # the recogniser mishears many a number said alone
LUNGE = "deeper lunge right side first hold halfway three two one"
OTHER_SIDE = "other side left hold halfway three two one"


def sides_by_number(words: list[str]) -> dict[int, str]:
    """Which side was said with which number."""
    longest_first = sorted(NUMBERS, key=len, reverse=True)
    said = re.findall(rf"\b(left|right) ({'|'.join(longest_first)})\b", " ".join(words))
    return {NUMBERS[number]: side for side, number in said}


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
    understood = sides_by_number([word for one in heard for word in one.words])
    assert len(understood) > MOST_OF_THEM * len(REPS)
    assert understood == {number: REPS[number] for number in understood}


def test_a_wrong_side_would_be_noticed() -> None:
    words = re.findall(r"\w+", "right one, left two, left three, last one, right twenty one")

    assert sides_by_number(words) == {1: "right", 2: "left", 3: "left", 21: "right"}
    assert sides_by_number(words)[3] != REPS[3]
