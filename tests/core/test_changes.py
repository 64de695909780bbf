"""A person's changes beat what is shipped, the particular beats the general, and both can be
undone and told apart again."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from psoas_timer.core.arranging import changed_routine, line_names, unknown_lines
from psoas_timer.core.changes import (
    Addition,
    Change,
    RoutineChange,
    changed_exercise,
    with_exercises,
)
from psoas_timer.core.difference import exercise_change, routine_difference
from psoas_timer.core.dose import Amount, Count, DoseChange
from psoas_timer.core.exercise import Line
from psoas_timer.core.routine import ExerciseItem, Item, PauseItem, RepeatItem, Routine, SayItem
from psoas_timer.core.side import FirstSide, Side
from psoas_timer.core.verbosity import AS_ROUTINE, Verbosity
from tests.core import samples
from tests.core.strategies import SECONDS


def hold(seconds: float) -> DoseChange:
    return DoseChange(hold=Amount(seconds, seconds))


def held(item: Item, side: Side | None = None) -> float:
    assert isinstance(item, ExerciseItem)
    amount = item.dose(side).hold
    assert amount is not None
    return amount.low


SHIPPED = ExerciseItem(exercise=samples.LUNGE, change=hold(20), left=hold(25))


def lines(change: Change) -> tuple[Item, ...]:
    """The shipped line after a person changed the lunge everywhere."""
    exercise = changed_exercise(samples.LUNGE, change)
    return with_exercises((SHIPPED,), {"lunge": exercise}, {"lunge": change})


def test_what_a_person_set_beats_the_shipped_line() -> None:
    assert held(SHIPPED, Side.LEFT) == 25
    assert [held(lines(Change(dose=hold(45)))[0], side) for side in Side] == [45, 45]


def test_one_side_can_be_set_alone() -> None:
    (item,) = lines(Change(left=hold(60)))

    assert (held(item, Side.LEFT), held(item, Side.RIGHT)) == (60, 20)


def test_a_persons_line_beats_their_exercise() -> None:
    routine = samples.routine(*lines(Change(dose=hold(45))))
    mine = RoutineChange(set={"lunge": Change(dose=hold(10))})

    assert held(changed_routine(routine, mine).items[0], Side.LEFT) == 10


def test_another_way_of_counting_replaces_the_shipped_one() -> None:
    change = Change(dose=DoseChange(work=Amount(60, 60)))
    exercise = changed_exercise(samples.LUNGE, change)

    assert exercise.dose.hold is None
    assert exercise.dose.work == Amount(60, 60)


def test_lines_are_skipped_set_added_and_put_in_order() -> None:
    routine = samples.routine(samples.LUNGE, samples.BRIDGE, samples.REST)
    change = RoutineChange(
        name="Mine",
        skip=("bridge",),
        set={"rest": Change(dose=DoseChange(work=Amount(90, 90)))},
        add=(Addition("bridge", PauseItem(20)), Addition(None, SayItem(Line("Hello.")))),
        order=("rest", "say", "lunge", "pause"),
    )
    changed = changed_routine(routine, change)

    assert changed.name == "Mine"
    assert line_names(changed.items) == ("rest", "say", "lunge", "pause")
    assert changed.items[0].dose().work == Amount(90, 90)


def test_the_second_of_a_name_is_told_apart() -> None:
    routine = samples.routine(samples.REST, samples.LUNGE, samples.REST)
    change = RoutineChange(skip=("rest#2",))

    assert line_names(changed_routine(routine, change).items) == ("rest", "lunge")


def test_what_changes_mean_of_lines_that_are_gone_is_told() -> None:
    change = RoutineChange(skip=("camel",), set={"rest": Change()}, order=("rest", "gone"))

    assert unknown_lines(samples.routine(samples.REST), change) == ("camel", "gone")


def test_a_routine_never_loses_its_last_line() -> None:
    routine = samples.routine(samples.REST)

    assert changed_routine(routine, RoutineChange(skip=("rest",))).items == routine.items


def test_a_change_to_what_is_so_anyway_is_none() -> None:
    wanted = Change(
        dose=DoseChange(hold=samples.LUNGE.dose.hold, times=Count(4, 4)),
        first_side=FirstSide.LEFT,
        options={"squeeze": False, "ball": True},
    )

    assert exercise_change(samples.LUNGE, wanted) == Change(
        dose=DoseChange(times=Count(4, 4)), first_side=FirstSide.LEFT, options={"ball": True}
    )


def test_saying_as_much_as_the_routine_takes_ones_own_choice_back() -> None:
    quiet = Change(verbosity=Verbosity.NAMES)
    back = quiet.then(Change(verbosity=AS_ROUTINE))

    assert changed_exercise(samples.LUNGE, quiet).verbosity is Verbosity.NAMES
    assert exercise_change(samples.LUNGE, back).is_empty
    wordy = replace(samples.LUNGE, verbosity=Verbosity.FULL)
    assert changed_exercise(wordy, exercise_change(wordy, back)).verbosity is None


HOLDS = st.none() | SECONDS.map(lambda seconds: Amount(seconds, seconds))
CHANGES = st.builds(
    DoseChange,
    hold=HOLDS,
    sets=st.none() | st.integers(1, 3),
    rest=st.none() | SECONDS,
)
ITEMS: st.SearchStrategy[Item] = st.one_of(
    st.builds(
        ExerciseItem,
        exercise=st.sampled_from(samples.EVERY),
        change=CHANGES | st.just(DoseChange(work=Amount(9, 9))),
        left=CHANGES,
        right=CHANGES,
        first_side=st.none() | st.sampled_from(FirstSide),
        options=st.dictionaries(st.sampled_from(("a", "b")), st.booleans(), max_size=1),
        verbosity=st.none() | st.sampled_from((*Verbosity, AS_ROUTINE)),
    ),
    st.builds(SayItem, st.sampled_from((Line("Walk."), Line("Rest.")))),
    st.builds(PauseItem, SECONDS),
)
LISTS = st.lists(ITEMS, min_size=1, max_size=6).map(tuple)


@st.composite
def edited(draw: st.DrawFn) -> tuple[Routine, Routine]:
    """A routine, and what may have become of it."""
    about, per_day = st.none() | st.just("For the hips."), st.none() | st.integers(1, 2)
    before = replace(samples.routine(*draw(LISTS)), about=draw(about), per_day=draw(per_day))
    kept = draw(st.permutations(before.items))[: draw(st.integers(0, 6))]
    new: list[Item] = [*draw(LISTS)]
    if draw(st.booleans()):
        new = [RepeatItem(2, tuple(new))]
    after = draw(st.permutations([*kept, *new]))
    name = draw(st.sampled_from(("Test routine", "Other")))
    after_all = replace(before, name=name, about=draw(about), per_day=draw(per_day))
    return before, replace(after_all, items=tuple(after))


@settings(max_examples=60)
@given(edited())
def test_the_difference_between_two_routines_makes_one_of_the_other(
    pair: tuple[Routine, Routine],
) -> None:
    before, after = pair

    assert changed_routine(before, routine_difference(before, after)) == after


@settings(max_examples=60)
@given(edited())
def test_nothing_changed_is_no_difference(pair: tuple[Routine, Routine]) -> None:
    assert routine_difference(pair[0], pair[0]).is_empty
