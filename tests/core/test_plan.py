"""A routine becomes a flat walk that a blindfolded person can follow."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from psoas_timer.core.condition import Condition
from psoas_timer.core.dose import Amount, Count, DoseChange, Per
from psoas_timer.core.events import Adjustment
from psoas_timer.core.exercise import Exercise, Line, Option
from psoas_timer.core.fit import fit
from psoas_timer.core.phrases import ENGLISH, LONGEST
from psoas_timer.core.plan import Plan, compile_plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.routine import ExerciseItem, PauseItem, RepeatItem, Routine, SayItem
from psoas_timer.core.segment import Rank, Segment, SegmentKind
from psoas_timer.core.side import FirstSide, Side, SideOrder
from psoas_timer.core.verbosity import AS_ROUTINE, Telling, Verbosity
from tests.core.samples import (
    BALL,
    BREATHS,
    BRIDGE,
    CLIMB,
    EVERY,
    LUNGE,
    MARCH,
    MASSAGE,
    PUSH,
    RAISE,
    REST,
    routine,
)
from tests.core.strategies import routines

HOLD, REP, WORK = SegmentKind.HOLD, SegmentKind.REP, SegmentKind.WORK
LEFT, RIGHT = Side.LEFT, Side.RIGHT


def efforts(plan: Plan) -> list[Segment]:
    return [segment for segment in plan.segments if segment.kind.is_effort]


def sides(plan: Plan) -> list[Side | None]:
    return [segment.side for segment in efforts(plan)]


def kinds(plan: Plan) -> list[SegmentKind]:
    return [segment.kind for segment in plan.segments]


def words(plan: Plan, kind: SegmentKind) -> list[str]:
    return [segment.instruction for segment in plan.segments if segment.kind is kind]


# Order of sides, sets and times


def test_alternating_holds_change_sides_every_time() -> None:
    assert sides(compile_plan(routine(LUNGE))) == [RIGHT, LEFT] * 3


def test_in_turn_finishes_one_side_first() -> None:
    assert sides(compile_plan(routine(RAISE))) == [RIGHT] * 4 + [LEFT] * 4


def test_alternating_sets_change_sides_after_every_set() -> None:
    item = ExerciseItem(exercise=RAISE, sides=SideOrder.ALTERNATE_SETS, change=DoseChange(sets=2))

    assert sides(compile_plan(routine(item))) == ([RIGHT] * 4 + [LEFT] * 4) * 2


def test_twenty_in_all_is_twenty_in_all() -> None:
    plan = compile_plan(routine(MARCH))

    assert sides(plan) == [RIGHT, LEFT] * 3
    assert [segment.rep for segment in efforts(plan)] == [1, 2, 3, 4, 5, 6]


def test_in_all_in_turn_is_half_on_each_side() -> None:
    item = ExerciseItem(exercise=RAISE, change=DoseChange(times=Count(6, 6, Per.ALL)))

    assert sides(compile_plan(routine(item))) == [RIGHT] * 3 + [LEFT] * 3


@pytest.mark.parametrize(
    ("exercise", "item", "preferred", "first"),
    [
        (None, None, RIGHT, RIGHT),
        (None, None, LEFT, LEFT),
        (FirstSide.LEFT, None, RIGHT, LEFT),
        (FirstSide.LEFT, FirstSide.RIGHT, LEFT, RIGHT),
        (FirstSide.ASK, None, LEFT, LEFT),
    ],
)
def test_the_first_side_is_the_lines_then_the_exercises_then_the_persons(
    exercise: FirstSide | None, item: FirstSide | None, preferred: Side, first: Side
) -> None:
    line = ExerciseItem(exercise=replace(LUNGE, first_side=exercise), first_side=item)

    assert sides(compile_plan(routine(line), Preferences(first_side=preferred)))[0] is first


def test_one_side_can_have_a_longer_hold() -> None:
    item = ExerciseItem(exercise=LUNGE, left=DoseChange(hold=Amount(45, 45)))
    plan = compile_plan(routine(item))

    assert {s.side: s.seconds for s in efforts(plan)} == {RIGHT: 30, LEFT: 45}
    said = (
        "Right side. Three holds of thirty seconds. Left side. Three holds of forty-five seconds."
    )
    assert f"{said} Change sides every time." in " ".join(words(plan, SegmentKind.ANNOUNCE))


def test_one_side_can_have_more_times() -> None:
    item = ExerciseItem(exercise=LUNGE, left=DoseChange(times=Count(5, 5, Per.EACH_SIDE)))

    assert sides(compile_plan(routine(item))) == [RIGHT, LEFT] * 3 + [LEFT, LEFT]


# The script


def test_the_script_of_one_hold_is_announce_setup_move_hold_release() -> None:
    plan = compile_plan(routine(replace(LUNGE, sides=SideOrder.BOTH, dose=BREATHS.dose)))

    assert " ".join(kind.value for kind in kinds(plan)) == (
        "announce announce announce announce announce setup setup move hold release finish"
    )


def test_a_hold_lasts_its_dose_and_a_sentence_as_long_as_it_is_said() -> None:
    hold, *_ = efforts(compile_plan(routine(LUNGE)))

    assert hold.seconds == 30
    assert all(
        segment.seconds is None
        for segment in compile_plan(routine(LUNGE)).segments
        if segment.kind in (SegmentKind.SETUP, SegmentKind.MOVE, SegmentKind.RELEASE)
    )


def test_move_is_full_the_first_time_on_each_side_and_short_afterwards() -> None:
    assert words(compile_plan(routine(LUNGE)), SegmentKind.MOVE) == [
        "Push your hips forward.",
        "Push your hips forward.",
        "Hips forward.",
        "Hips forward.",
        "Hips forward.",
        "Hips forward.",
    ]


def test_setup_is_said_once_for_each_side() -> None:
    assert words(compile_plan(routine(LUNGE)), SegmentKind.SETUP) == [
        "Kneel with your right knee down.",
        "Front knee over the ankle.",
        "Kneel with your left knee down.",
        "Front knee over the ankle.",
    ]


def test_a_setup_without_sides_is_not_said_again() -> None:
    assert words(compile_plan(routine(PUSH)), SegmentKind.SETUP) == ["Lie on your back."]


def test_a_switch_names_the_side_twice_in_different_words() -> None:
    switches = words(compile_plan(routine(LUNGE)), SegmentKind.SWITCH)

    assert switches[0] == "Other side: left. Left knee down."
    assert switches[-1].endswith("Last one.")


def test_the_last_one_is_said_in_the_rest_before_a_hold_and_on_the_beat_of_a_rep() -> None:
    def rests(exercise: Exercise) -> list[str]:
        return words(compile_plan(routine(exercise)), SegmentKind.REST)

    bridges = replace(BRIDGE, dose=replace(BRIDGE.dose, times=Count(3, 3), rest=2.0))
    breaths = replace(BREATHS, dose=replace(BREATHS.dose, times=Count(3, 3), rest=2.0))

    assert rests(breaths) == ["Rest.", "Rest. Last one."]
    assert rests(bridges) == ["Rest.", "Rest."]
    assert words(compile_plan(routine(bridges)), REP)[-1] == "Last one."


def test_rolling_over_gets_more_time_than_swapping_feet() -> None:
    def settle(exercise: Exercise) -> float:
        plan = compile_plan(routine(exercise))
        return next(s.settle for s in plan.segments if s.kind is SegmentKind.SWITCH)

    assert settle(LUNGE) == 5
    assert settle(MASSAGE) == 10
    assert settle(replace(LUNGE, switch=12.0)) == 12


def test_getting_down_to_the_floor_gets_more_time_than_staying_there() -> None:
    plan = compile_plan(routine(MARCH, BRIDGE, replace(RAISE, setup=(Line("Stay."),))))
    settles = [s.settle for s in plan.segments if s.kind is SegmentKind.SETUP]

    assert settles == [6, 12, 3]


def test_what_is_needed_is_said_before_lying_down_and_only_once() -> None:
    ball = ExerciseItem(exercise=LUNGE, options={"ball": True})
    announced = words(compile_plan(routine(ball, ball)), SegmentKind.ANNOUNCE)

    assert "You need: ball." in announced[2]
    assert "Good to have: knee pad." in announced[2]
    assert sum("knee pad" in text for text in announced) == 1


def test_h27_cautions_are_said_before_the_exercise_and_once_a_session() -> None:
    announced = words(compile_plan(routine(LUNGE, LUNGE)), SegmentKind.ANNOUNCE)

    assert announced.count("Sore knee? Lift it.") == 1
    assert announced.count("Go gently.") == 1


def test_cautions_for_conditions_one_does_not_have_stay_unsaid() -> None:
    def said(*conditions: Condition) -> set[str]:
        preferences = Preferences(conditions=frozenset(conditions))
        return set(words(compile_plan(routine(LUNGE), preferences), SegmentKind.ANNOUNCE))

    assert "Sore knee? Lift it." not in said()
    assert "Sore knee? Lift it." in said(Condition.KNEE_PAIN)
    assert "Go gently." in said()


def test_an_option_that_looks_otherwise_is_shown_as_it_looks() -> None:
    deeper = Option(id="deeper", label="Deeper", figure="lunge-deeper")
    either = replace(LUNGE, options=(*LUNGE.options, deeper))
    on = ExerciseItem(exercise=either, options={"deeper": True, "squeeze": True})

    shown = {segment.pose for segment in compile_plan(routine(on)).segments if segment.pose}
    assert shown == {"lunge-deeper"}
    shown = {segment.pose for segment in compile_plan(routine(either)).segments if segment.pose}
    assert shown == {"lunge"}


def test_an_option_adds_its_steps_only_when_it_is_on() -> None:
    on = ExerciseItem(exercise=LUNGE, options={"squeeze": True})

    assert "Squeeze" not in " ".join(words(compile_plan(routine(LUNGE)), SegmentKind.MOVE))
    assert words(compile_plan(routine(on)), SegmentKind.MOVE)[0] == (
        "Push your hips forward. Squeeze your right glute."
    )


def test_reps_follow_each_other_on_the_beat_with_nothing_between() -> None:
    plan = compile_plan(routine(BRIDGE))
    first = kinds(plan).index(REP)

    assert kinds(plan)[first : first + 15] == [REP] * 15
    assert {segment.seconds for segment in efforts(plan)} == {2 + 5 + 3}


def test_alternating_reps_name_their_side_on_the_beat() -> None:
    assert [s.instruction for s in efforts(compile_plan(routine(MARCH)))] == [
        "Right, one.",
        "Left, two.",
        "Right, three.",
        "Left, four.",
        "Right, five.",
        "Left, last one.",
    ]


def test_the_fourth_rep_is_spared_the_words_of_the_first() -> None:
    first, *_, last = efforts(compile_plan(routine(MARCH)))

    assert [cue.text for cue in first.cues] == ["Right, one.", "Hold.", "Down."]
    assert [cue.text for cue in last.cues] == ["Left, last one.", "Down."]


def test_a_breath_hold_lasts_so_many_of_my_breaths() -> None:
    preferences = Preferences(pace=replace(Preferences().pace, breath=7.0))
    (hold,) = efforts(compile_plan(routine(BREATHS), preferences))

    assert hold.seconds == 5 * 7
    assert hold.breath == 7


def test_timed_work_that_alternates_does_so_by_itself() -> None:
    (work,) = efforts(compile_plan(routine(CLIMB)))

    assert (work.kind, work.seconds, work.side) == (WORK, 30, None)
    assert "right knee" in " ".join(words(compile_plan(routine(CLIMB)), SegmentKind.MOVE))


def test_rest_is_left_in_peace() -> None:
    (rest,) = efforts(compile_plan(routine(REST)))

    assert [cue.text for cue in rest.cues] == ["One minute."]


def test_contract_relax_goes_before_each_hold() -> None:
    plan = compile_plan(routine(PUSH))
    timed = [(s.kind.value, s.seconds) for s in plan.segments if s.is_timed and s.side is RIGHT]

    assert timed[:3] == [("work", 5), ("rest", 3), ("hold", 20)]
    assert [s.side for s in plan.segments if s.kind is HOLD] == [RIGHT, RIGHT, LEFT, LEFT]


def test_until_key_waits() -> None:
    waits = efforts(compile_plan(routine(BALL)))

    assert [s.kind for s in waits] == [SegmentKind.WAIT] * 2
    assert all(s.seconds is None for s in waits)


def test_a_pause_says_what_comes_next() -> None:
    plan = compile_plan(routine(SayItem(Line("Warm up.")), PauseItem(30), BRIDGE))

    assert words(plan, SegmentKind.SAY) == ["Warm up."]
    assert words(plan, SegmentKind.PAUSE) == ["Pause. Thirty seconds. Next: Bridge."]


def test_a_repeated_group_is_unrolled() -> None:
    plan = compile_plan(routine(RepeatItem(3, (ExerciseItem(exercise=REST), PauseItem(10)))))

    assert [s.item for s in efforts(plan)] == [0, 2, 4]


def test_a_routine_with_nothing_to_do_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing to do"):
        compile_plan(Routine(id="x", name="X", items=()))


def test_who_lands_in_a_hold_by_a_key_hears_the_side() -> None:
    hold, *_ = efforts(compile_plan(routine(LUNGE)))

    assert hold.landing == "Right side. Hold."
    assert hold.where == "Lunge. Right side, hold one of three."


def test_sets_have_their_own_rest() -> None:
    item = ExerciseItem(exercise=BRIDGE, change=DoseChange(sets=2, set_rest=45.0))
    plan = compile_plan(routine(item))
    (rest,) = [s for s in plan.segments if s.kind is SegmentKind.REST]

    assert rest.seconds == 45
    assert rest.instruction == "Rest. Forty-five seconds. Then set two of two."


# Changed on the spot


def test_a_longer_hold_is_longer_on_both_sides() -> None:
    plan = compile_plan(routine(LUNGE), adjustments=(Adjustment(0, hold=10),))

    assert {segment.seconds for segment in efforts(plan)} == {40}


def test_one_more_rep_keeps_the_sides_even() -> None:
    plan = compile_plan(routine(MARCH), adjustments=(Adjustment(0, reps=1),))

    assert sides(plan) == [RIGHT, LEFT] * 4


@pytest.mark.parametrize(("by", "seconds"), [(-5, 25), (-60, 5), (1000, 600)])
def test_h20_a_hold_stays_within_its_hard_limits(by: float, seconds: float) -> None:
    hold, *_ = efforts(compile_plan(routine(LUNGE), adjustments=(Adjustment(0, hold=by),)))

    assert hold.seconds == seconds


def test_breaths_change_by_one_where_seconds_change_by_five() -> None:
    (hold,) = efforts(compile_plan(routine(BREATHS), adjustments=(Adjustment(0, hold=5),)))

    assert hold.seconds == 6 * 6


# Properties of every plan


@given(routines())
def test_h23_both_sides_get_the_same(made: Routine) -> None:
    seconds: dict[tuple[int, Side | None], float] = defaultdict(float)
    times: dict[tuple[int, Side | None], int] = defaultdict(int)
    for segment in efforts(compile_plan(made)):
        seconds[segment.item, segment.side] += segment.seconds or 0
        times[segment.item, segment.side] += 1

    for item, side in seconds:
        if side:
            assert seconds[item, side] == pytest.approx(seconds[item, side.other])
            assert times[item, side] == times[item, side.other]


@given(routines(), st.sampled_from(Verbosity))
def test_h05_every_effort_on_a_side_is_preceded_by_a_cue_that_names_it(
    made: Routine, verbosity: Verbosity
) -> None:
    named: set[Side] = set()
    item, side = -1, None
    for segment in compile_plan(made, Preferences(verbosity=verbosity)).segments:
        if segment.item != item:
            named, side = set(), None
        elif segment.side and side and segment.side is not side:
            named = set()
        item, side = segment.item, segment.side or side
        named |= {
            side for side, word in ENGLISH.sides[""].items() if word in segment.instruction.lower()
        }
        if segment.kind.is_effort and segment.side:
            assert segment.side in named, segment


@given(routines())
def test_h20_no_segment_is_empty(made: Routine) -> None:
    for segment in compile_plan(made).segments:
        assert segment.seconds is None or 1 <= segment.seconds <= 600 + 2 * 90
        assert segment.cues
        assert segment.cues[0].text or segment.cues[0].tone


@given(routines())
def test_every_place_is_found_again(made: Routine) -> None:
    plan = compile_plan(made)

    assert [plan.index_of(segment.place) for segment in plan.segments] == list(
        range(len(plan.segments))
    )


@given(routines())
def test_h13_nothing_is_too_long_for_an_engine(made: Routine) -> None:
    plan = compile_plan(made)
    cues = [cue for segment in plan.segments for cue in segment.cues]

    assert all(len(cue.text) <= LONGEST for cue in cues)
    assert not any(char.isdigit() for cue in cues for char in cue.text)
    assert not any("$" in cue.text for cue in cues)


@given(routines(), st.sampled_from((0.05, 0.12, 0.2)))
def test_no_two_cues_overlap_and_none_runs_over_the_end(made: Routine, slowness: float) -> None:
    def length(text: str) -> float:
        return len(text) * slowness

    for segment in compile_plan(made).segments:
        if segment.seconds is None:
            continue
        spoken = [due for due in fit(segment.cues, segment.seconds, length) if due.text]
        for one, two in pairwise(spoken):
            assert two.at >= one.at + length(one.text) or Rank.MUST in (one.rank, two.rank)
        for due in spoken:
            ends = due.at + length(due.text)
            assert ends <= segment.seconds or due.rank is Rank.MUST


def test_every_kind_of_segment_is_made_by_some_sample() -> None:
    plan = compile_plan(routine(*EVERY, SayItem(Line("Go on.")), PauseItem(10)))

    assert set(kinds(plan)) == set(SegmentKind)


# How much is said


def said(verbosity: Verbosity, exercise: Exercise = LUNGE, *familiar: str) -> list[str]:
    preferences = Preferences(verbosity=verbosity, familiar=frozenset(familiar))
    plan = compile_plan(routine(exercise), preferences)
    return [cue.text for segment in plan.segments for cue in segment.cues]


def test_brief_keeps_the_dose_the_sides_and_the_short_forms() -> None:
    brief = said(Verbosity.BRIEF)

    assert "Kneel with your right knee down." in brief
    assert "Front knee over the ankle." not in brief
    assert brief.count("Hips forward.") == 6
    assert "Breathe evenly." not in brief
    assert "Halfway." in brief


def test_names_only_keeps_names_sides_beginnings_and_ends() -> None:
    names = said(Verbosity.NAMES)

    assert "First: Lunge. Half kneeling. Right side first. Good to have: knee pad." in names
    assert "Kneel with your right knee down." not in names
    assert "Halfway." not in names
    assert {"Hold.", "Three.", "Relax.", "Go gently."} <= set(names)


def test_fading_is_full_until_an_exercise_is_familiar() -> None:
    assert said(Verbosity.FADING) == said(Verbosity.FULL)
    assert said(Verbosity.FADING, LUNGE, "lunge") == said(Verbosity.BRIEF)


def test_what_was_left_out_can_be_asked_for() -> None:
    plan = compile_plan(routine(LUNGE), Preferences(verbosity=Verbosity.NAMES))
    hold, *_ = efforts(plan)

    assert hold.in_full == (
        "Kneel with your right knee down. Front knee over the ankle. Push your hips forward."
    )


def test_a_routine_can_ask_for_fewer_words_than_the_person() -> None:
    quiet = replace(routine(LUNGE), verbosity=Verbosity.NAMES)
    plan = compile_plan(quiet, Preferences(verbosity=Verbosity.FULL))

    assert "Halfway." not in plan.texts
    assert plan.preferences.verbosity is Verbosity.FULL


@pytest.mark.parametrize(
    ("line", "exercise", "whole", "wanted"),
    [
        (None, None, Verbosity.NAMES, Verbosity.NAMES),
        (None, Verbosity.BRIEF, Verbosity.NAMES, Verbosity.BRIEF),
        (Verbosity.FULL, Verbosity.BRIEF, Verbosity.NAMES, Verbosity.FULL),
        (AS_ROUTINE, Verbosity.BRIEF, Verbosity.NAMES, Verbosity.NAMES),
        (AS_ROUTINE, Verbosity.BRIEF, None, Verbosity.BRIEF),
    ],
)
def test_the_more_particular_says_how_much_is_said(
    line: Telling | None, exercise: Verbosity | None, whole: Verbosity | None, wanted: Verbosity
) -> None:
    item = ExerciseItem(exercise=replace(LUNGE, verbosity=exercise), verbosity=line)
    plan = compile_plan(
        replace(routine(item), verbosity=whole), Preferences(verbosity=Verbosity.BRIEF)
    )

    assert [cue.text for segment in plan.segments for cue in segment.cues] == said(wanted)


def test_one_exercise_is_told_in_few_words_and_the_others_in_full() -> None:
    quiet = ExerciseItem(exercise=BRIDGE, verbosity=Verbosity.NAMES)
    plan = compile_plan(routine(LUNGE, quiet))

    assert "Front knee over the ankle." in plan.texts
    assert not {line.text for line in BRIDGE.setup} & set(plan.texts)


def test_an_exercise_that_fades_alone_is_brief_when_it_is_familiar() -> None:
    fading = replace(LUNGE, verbosity=Verbosity.FADING)

    assert said(Verbosity.NAMES, fading) == said(Verbosity.FULL)
    assert said(Verbosity.NAMES, fading, "lunge") == said(Verbosity.BRIEF)
