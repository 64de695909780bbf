"""What a recording says instead of what names a key."""

from __future__ import annotations

from pathlib import Path

from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.routine import Routine
from psoas_timer.core.segment import SegmentKind
from psoas_timer.rendering import Rendered, render_routine
from psoas_timer.rendering.listening import WAIT_SECONDS, for_listening
from tests.core.samples import BALL, LUNGE, routine
from tests.rendering.samples import KnownVoice


def rendered(what: Routine, tmp_path: Path) -> Rendered:
    return render_routine(compile_plan(what), KnownVoice(), tmp_path / "it.wav")


def test_a_wait_for_a_key_takes_a_fixed_while_and_says_so(tmp_path: Path) -> None:
    cues = rendered(routine(BALL), tmp_path).cues
    notes = [number for number, cue in enumerate(cues) if cue.text == ENGLISH.wait_recorded]

    assert len(notes) == 2
    for number in notes:
        note, three, two, one, after = cues[number : number + 5]
        assert (three.text, two.text, one.text) == ENGLISH.countdown
        assert round(after.at - note.at, 3) == WAIT_SECONDS
    assert ENGLISH.wait_for_key not in {cue.text for cue in cues}


def test_no_words_of_a_recording_ask_for_a_key(tmp_path: Path) -> None:
    texts = [cue.text for cue in rendered(routine(LUNGE, BALL), tmp_path).cues]

    assert ENGLISH.safety_recorded in texts
    assert not [text for text in texts if "press h" in text.lower() or "space" in text.lower()]


def test_a_plan_for_listening_has_the_same_segments_in_the_same_places() -> None:
    plan = compile_plan(routine(LUNGE, BALL))
    heard = for_listening(plan)

    assert [s.place for s in heard.segments] == [s.place for s in plan.segments]
    assert SegmentKind.WAIT not in {s.kind for s in heard.segments}
