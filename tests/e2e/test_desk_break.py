"""The main job, as a person does it: open, press Enter, lie down, listen.

The real program on a screen of its own, real keys, the real voice on a private sound server.
"""

from __future__ import annotations

import time
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from psoas_timer import clock
from psoas_timer.core.events import ClipsKnown, Command, Outcome, Silence
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.side import Side
from psoas_timer.core.snapshot import Mode
from psoas_timer.history import open_history
from tests.e2e.screen import Window, eventually
from tests.ear.hear import onsets, silence_after
from tests.ear.lab import Recorder, Recording

pytestmark = [pytest.mark.slow, pytest.mark.alone, pytest.mark.x11, pytest.mark.timeout(300)]

EXACT = 0.05  # seconds


def boot_minus_monotonic() -> float:
    """The program's clock counts sleep, the recorder's does not; nobody sleeps here."""
    return clock.now() - time.monotonic()


def heard_at(recording: Recording, moment: float) -> float:
    """When what was due at `moment` of the program's clock began to sound.

    The sound server's own delay, before or after, is the same for all that is heard.
    """
    due = moment - boot_minus_monotonic()
    near = recording.part(due - 0.3, due + 0.3)
    begun = [onset for onset in onsets(near, gap=0.06) if onset > near.began]
    assert begun, "nothing begins to sound there"
    return min(begun, key=lambda onset: abs(onset - due))


def is_made(window: Window, text: str) -> bool:
    """Is that clip there? Words that are still being made begin late, though the clock runs."""
    known = (event for _, event in window.log if isinstance(event, ClipsKnown))
    return any(text == made for event in known for made, _ in event.lengths)


def until_words_are_made(window: Window) -> None:
    """Those of the lunge, which is done last: a natural voice takes its time on a busy machine."""
    eventually(lambda: window.log, "the session begins")
    eventually(lambda: is_made(window, "Right side. Hold."), "the clip is made", 120)


def skip(window: Window, key: str = "Right") -> None:
    at = window.now_at.index
    window.press(key)
    eventually(lambda: window.now_at.index > at, "a skip")


def to_the_first_hold(window: Window) -> float:
    """Skip to the first hold of the lunge; returns when its word is due."""
    window.press("Return")
    until_words_are_made(window)
    while window.now_at.segment.exercise != "deep-lunge":
        skip(window, "shift+Right")
    while window.now_at.segment.kind is not SegmentKind.HOLD:
        skip(window)
    return window.spoken("Right side. Hold.")[0]


def on_record(home: Path) -> dict[Side | None, float]:
    """Seconds of the lunge on each side, as the history has them; nothing before it has any."""
    with closing(open_history(home / "data", clock.wall())) as history:
        efforts = [effort for session in history.sessions() for effort in session.efforts]
    lunges = [effort for effort in efforts if effort.exercise == "deep-lunge"]
    return {effort.side: effort.seconds for effort in lunges if effort.outcome is Outcome.DONE}


def test_a_hold_is_heard_as_long_as_its_dose_on_both_sides_and_so_it_is_on_record(
    window: Window, recorder: Recorder, home: Path
) -> None:
    to_the_first_hold(window)
    eventually(lambda: len(window.spoken("Come back up slowly.")) == 2, "both sides", 120)
    ends = window.spoken("Come back up slowly.")
    begins = [window.spoken("Right side. Hold.")[0], window.spoken("Hold.")[0]]
    recording = recorder.wait_until(ends[1] - boot_minus_monotonic() + 2)

    heard = [
        heard_at(recording, end) - heard_at(recording, begin)
        for begin, end in zip(begins, ends, strict=True)
    ]
    assert [end - begin for begin, end in zip(begins, ends, strict=True)] == [
        pytest.approx(30, abs=1e-6)
    ] * 2
    assert heard == [pytest.approx(30, abs=EXACT)] * 2
    window.press("Escape", "Return")
    kept = eventually(lambda: on_record(home), "the record")
    assert [kept[Side.RIGHT], kept[Side.LEFT]] == [pytest.approx(s, abs=EXACT) for s in heard]


def test_a_pause_keeps_the_twelve_seconds_that_were_left(
    window: Window, recorder: Recorder
) -> None:
    begin = to_the_first_hold(window)
    recorder.wait_until(begin + 18 - boot_minus_monotonic())
    window.press("space")
    paused = eventually(
        lambda: window.now_at if window.now_at.mode is Mode.PAUSED else None, "the pause"
    )
    assert paused.remaining == pytest.approx(12, abs=0.5)
    recording = recorder.wait_until(time.monotonic() + 4)
    silent_from = max(t for t, e in window.replayed()[1] if isinstance(e, Silence))
    assert silence_after(recording, silent_from - boot_minus_monotonic()) < 0.15

    window.press("space")
    eventually(lambda: window.spoken("Come back up slowly."), "the end of the hold", 60)
    counted = window.spoken("One.")[-2]  # the last of the count-in, before that of the hold
    recording = recorder.wait_until(time.monotonic() + 2)
    end = window.spoken("Come back up slowly.")[0]
    assert paused.remaining is not None
    assert end - (counted + 1) == pytest.approx(paused.remaining, abs=1e-6)
    assert heard_at(recording, end) - heard_at(recording, counted) == pytest.approx(
        paused.remaining + 1, abs=EXACT
    )


def test_twenty_skips_during_speech_freeze_and_break_nothing(
    window: Window, recorder: Recorder
) -> None:
    window.press("Return")
    until_words_are_made(window)
    before = window.now_at.index
    window.press(*["Right"] * 20)
    eventually(lambda: window.now_at.index >= before + 20, "twenty steps")
    skips = [at for at, event in window.log if event is Command.SKIP]
    recording = recorder.wait_until(time.monotonic() + 1.5)

    assert len(skips) == 20
    assert window.process.poll() is None
    assert max(b - a for a, b in pairwise(skips)) < 0.5
    assert onsets(recording.part(skips[-1] - boot_minus_monotonic(), recording.ended))
