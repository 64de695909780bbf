"""The whole desk break, recorded from the real program and understood by a recogniser."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from psoas_timer import clock
from psoas_timer.core.events import Speak
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.snapshot import Mode
from tests.e2e.screen import Window, eventually
from tests.ear.hear import first_sound
from tests.ear.lab import Recorder, Recording
from tests.ear.plain import plain

pytestmark = [
    pytest.mark.slow,
    pytest.mark.live,
    pytest.mark.x11,
    pytest.mark.ear,
    pytest.mark.timeout(600),
]

REPS = 30
LUNGE = "deeper lunge right side first hold halfway three two one"
EARLY = 0.05  # seconds: the sound server's own delay differs that much
OTHER_SIDE = "other side left hold halfway three two one"


def test_the_name_the_reps_and_both_sides_are_heard_in_order(
    window: Window, recorder: Recorder
) -> None:
    listen = pytest.importorskip("tests.ear.listen", reason="the recogniser is not installed")
    alone = pytest.importorskip("tests.ear.alone", reason="the recognisers are not installed")
    window.press("Return")
    eventually(lambda: window.log, "the session begins")
    eventually(lambda: window.now_at.mode is Mode.FINISHED, "the end", patience=420)
    recording = recorder.wait_until(time.monotonic() + 1)

    heard = listen.said(recording)
    expected = f"desk break marching right side first {LUNGE} {OTHER_SIDE} the end"
    assert listen.first_missing(heard, expected) is None
    said = said_alone(window, recording)
    assert [words for words, _ in said if words in counted()] == counted()
    understood = [(words, alone.taken_for(words, sound)) for words, sound in said]
    assert [(words, taken) for words, taken in understood if words not in taken] == []
    assert [words for words, taken in understood if alone.other_side(words) in taken] == []


def counted() -> list[str]:
    """The reps of marching, right side first, but for the last one."""
    number = ENGLISH.numbers.number
    return [f"{('left', 'right')[nth % 2]} {plain(number(nth))}" for nth in range(1, REPS)]


def said_alone(window: Window, recording: Recording) -> list[tuple[str, Recording]]:
    """The words of each cue of few words, and what sounded when it was due until the next one."""
    from tests.ear.alone import vocabulary

    ahead = clock.now() - time.monotonic()  # the program's clock counts sleep, the recorder's not
    asked = [(e.at - ahead, plain(e.text)) for _, e in window.replayed()[1] if isinstance(e, Speak)]
    return [
        (words, first_sound(recording, due - EARLY, after - EARLY))
        for (due, words), (after, _) in pairwise(asked)
        if words in vocabulary()
    ]
