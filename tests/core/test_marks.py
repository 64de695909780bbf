"""What is said inside holds and rests can be thinned, and nothing else changes by that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from psoas_timer.core.dose import Amount, Dose
from psoas_timer.core.marks import Countdown, Marks
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.plan import Plan, compile_plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.segment import Rank, SegmentKind, Tone
from tests.core.samples import LUNGE, routine

LONG = replace(LUNGE, dose=Dose(hold=Amount(60, 60)))


def plan(marks: Marks) -> Plan:
    return compile_plan(routine(LONG), Preferences(marks=marks))


def said(marks: Marks) -> set[str]:
    return {cue.text for segment in plan(marks).segments for cue in segment.cues}


@pytest.mark.parametrize(
    ("marks", "text"),
    [
        (Marks(halfway=False), ENGLISH.halfway),
        (Marks(ten_seconds=False), ENGLISH.ten_seconds),
        (Marks(countdown=Countdown.OFF), ENGLISH.countdown[0]),
        (Marks(countdown=Countdown.TICKS), ENGLISH.countdown[-1]),
    ],
)
def test_what_is_not_wanted_is_not_said(marks: Marks, text: str) -> None:
    assert text in said(Marks())
    assert text not in said(marks)


def test_holds_without_notes_say_nothing_of_breath_and_form() -> None:
    ranks = {cue.rank for s in plan(Marks(notes=False)).segments for cue in s.cues}

    assert Rank.FORM not in ranks
    assert Rank.FORM in {cue.rank for s in plan(Marks()).segments for cue in s.cues}


def test_a_count_without_words_still_ticks() -> None:
    ticks = [
        cue.tone
        for segment in plan(Marks(countdown=Countdown.TICKS)).segments
        if segment.kind is SegmentKind.HOLD
        for cue in segment.cues
        if not cue.text
    ]

    assert ticks
    assert set(ticks) == {Tone.TICK}


def test_nothing_changes_but_what_is_said() -> None:
    least = Marks(notes=False, halfway=False, ten_seconds=False, countdown=Countdown.OFF)
    quiet, usual = plan(least), plan(Marks())

    assert [s.place for s in quiet.segments] == [s.place for s in usual.segments]
    assert [s.seconds for s in quiet.segments] == [s.seconds for s in usual.segments]
    assert [s.cues[0] for s in quiet.segments] == [s.cues[0] for s in usual.segments]
