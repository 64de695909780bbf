"""A session's log: what is written is what is read, and nothing else is taken for one."""

from __future__ import annotations

import json
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from psoas_timer.core.condition import Condition
from psoas_timer.core.events import (
    ClipFinished,
    ClipsKnown,
    Command,
    Event,
    Interrupt,
    Jump,
    PainLevel,
    PauseReason,
    Tick,
)
from psoas_timer.core.log import (
    Header,
    LogError,
    event_from_json,
    event_to_json,
    fingerprint,
    header_from_json,
    header_to_json,
)
from psoas_timer.core.marks import Countdown, Marks
from psoas_timer.core.pace import Pace
from psoas_timer.core.pain import PainRule
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.side import Side
from psoas_timer.core.verbosity import Verbosity
from tests.core.samples import EVERY, LUNGE, routine

SECONDS = st.floats(0, 1e9, allow_nan=False)
WHOLE = st.integers(0, 10_000)
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.sampled_from(Command),
    st.just(Tick()),
    st.builds(ClipFinished, WHOLE),
    st.builds(
        ClipsKnown, st.lists(st.tuples(st.text(max_size=20), SECONDS), max_size=3).map(tuple)
    ),
    st.builds(PainLevel, WHOLE),
    st.builds(Jump, WHOLE),
    st.builds(Interrupt, st.sampled_from(PauseReason)),
)

UNUSUAL = Preferences(
    pace=Pace(1, 2, 3, 4, 5, 6, 7, 8),
    words_per_minute=123.5,
    first_side=Side.LEFT,
    verbosity=Verbosity.BRIEF,
    marks=Marks(notes=False, ten_seconds=False, countdown=Countdown.TICKS),
    familiar=frozenset({"lunge", "bridge"}),
    conditions=frozenset({Condition.KNEE_PAIN}),
    language="de",
    anyway=frozenset({(Condition.KNEE_PAIN, "lunge")}),
    pain=PainRule(1, 2),
)
HEADER = Header("desk-break", UNUSUAL, "abc", 7, 12.5)


@given(SECONDS, EVENTS)
def test_every_event_comes_back_as_it_was(now: float, event: Event) -> None:
    written = json.loads(json.dumps(event_to_json(now, event)))

    assert event_from_json(written) == (now, event)


def test_a_header_comes_back_as_it_was() -> None:
    assert header_from_json(json.loads(json.dumps(header_to_json(HEADER)))) == HEADER


def test_the_header_keeps_every_preference_there_is() -> None:
    usual = Preferences()

    for field in fields(Preferences):
        assert getattr(UNUSUAL, field.name) != getattr(usual, field.name), field.name


NOT_HEADERS: dict[str, object] = {
    "nothing": None,
    "a list": [],
    "something else": {"routine": "desk-break"},
    "another format": {"format": 2},
    "half of it": {"format": 1, "routine": "desk-break"},
    "no routine": header_to_json(HEADER) | {"routine": None},
    "a start that is no number": header_to_json(HEADER) | {"start": "0"},
    "preferences that are none": header_to_json(HEADER) | {"preferences": {"pace": 3}},
    "a voice that never ends": header_to_json(
        replace(HEADER, preferences=Preferences(words_per_minute=0))
    ),
}


@pytest.mark.parametrize("data", NOT_HEADERS.values(), ids=NOT_HEADERS)
def test_what_is_no_header_is_refused(data: object) -> None:
    with pytest.raises(LogError):
        header_from_json(data)


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        {"at": 1.0},
        {"command": "skip"},
        {"at": "soon", "command": "skip"},
        {"at": 1.0, "command": "dance"},
        {"at": 1.0, "clip": True},
        {"at": 1.0, "clip": 1.5},
        {"at": float("nan"), "tick": True},
        {"at": float("inf"), "tick": True},
        {"at": 1.0, "lengths": [["text"]]},
        {"at": 1.0, "lengths": "text"},
        {"at": 1.0, "interrupt": None},
    ],
)
def test_what_is_no_event_is_refused(data: object) -> None:
    with pytest.raises(LogError):
        event_from_json(data)


def test_plans_that_differ_have_different_fingerprints() -> None:
    plans = [compile_plan(routine(exercise)) for exercise in EVERY]
    left = compile_plan(routine(LUNGE), Preferences(first_side=Side.LEFT))
    slow = compile_plan(routine(LUNGE), Preferences(pace=Pace(switch=9)))

    assert len({fingerprint(plan) for plan in (*plans, left, slow)}) == len(EVERY) + 2


def test_the_same_plan_has_the_same_fingerprint() -> None:
    assert fingerprint(compile_plan(routine(LUNGE))) == fingerprint(compile_plan(routine(LUNGE)))
