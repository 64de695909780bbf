"""Whatever a person does to a routine, it can be kept, and the file says just what they changed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from psoas_timer.core import editing, line_editing, moving
from psoas_timer.core.arranging import changed_routine
from psoas_timer.core.changes import Addition, Change, Changes, RoutineChange
from psoas_timer.core.condition import Condition
from psoas_timer.core.difference import routine_difference
from psoas_timer.core.dose import Amount, Count, DoseChange, Per, Tempo, Unit
from psoas_timer.core.draft import TOP, CannotEdit, RoutineDraft, walk
from psoas_timer.core.edits import Edits
from psoas_timer.core.exercise import Exercise, Line
from psoas_timer.core.exercise_faults import exercise_faults
from psoas_timer.core.faults import tidy
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.routine import ExerciseItem, PauseItem, RepeatItem, Routine, SayItem
from psoas_timer.core.side import FirstSide, Side
from psoas_timer.core.verbosity import Verbosity
from psoas_timer.library import Library, exercise_text, load, read_exercise
from psoas_timer.library.mine import Mine, read_mine, text_of
from psoas_timer.library.scope import Scope
from tests.library.samples import CONTENT
from tests.library.strategies import TEXTS, exercises

Edit = Callable[[RoutineDraft], RoutineDraft]


@cache
def shipped() -> Library:
    return load([CONTENT])


NUMBERS, PER = st.integers(0, 9), st.sampled_from(Per)
CHANGES = st.one_of(
    st.builds(lambda s: DoseChange(hold=Amount(s, s)), st.sampled_from((0.5, 20.0, 45.0, 700.0))),
    st.builds(lambda n: DoseChange(hold=Amount(n, n, Unit.BREATHS)), st.sampled_from((5.0, 90.0))),
    st.builds(DoseChange, times=st.builds(lambda n, per: Count(n, n, per), NUMBERS, PER)),
    st.builds(lambda n: DoseChange(sets=n), st.integers(0, 4)),
    st.builds(lambda s: DoseChange(rest=s), st.sampled_from((0.0, 20.0, 900.0))),
    st.just(DoseChange(tempo=Tempo(2.0, 0.0, 3.0))),
    st.just(DoseChange(work=Amount(60, 60))),
    st.just(DoseChange(contract=Amount(5, 5))),
)  # fmt: skip
CONDITIONS = [one for one in Condition if one is not Condition.ALWAYS]
SIDES = st.none() | st.sampled_from(Side)
ITEMS = st.one_of(
    st.builds(PauseItem, st.sampled_from((0.0, 20.0, 900.0))),
    st.builds(SayItem, st.builds(Line, TEXTS)),
    st.sampled_from(("camel-pose", "kneeling-lunge", "marching")).map(
        lambda name: ExerciseItem(exercise=shipped().exercises[name])
    ),
)


@st.composite
def edits(draw: st.DrawFn, draft: RoutineDraft) -> Edit:
    keys = [node.key for node, _ in walk(draft.entries, TOP)]
    key, other = draw(st.sampled_from(keys)), draw(st.sampled_from(keys))
    group = draw(st.sampled_from((TOP, key)))
    at, change, side = draw(st.integers(0, 9)), draw(CHANGES), draw(SIDES)
    item, text = draw(ITEMS), draw(TEXTS)
    about = draw(st.just("") | TEXTS)
    order = tuple(draw(st.permutations([node.key for node in draft.entries])))
    verbosity = draw(st.none() | st.sampled_from(Verbosity))
    warn = tuple(draw(st.lists(st.sampled_from(CONDITIONS), unique=True, max_size=2)))
    chosen: Edit = draw(
        st.sampled_from(
            (
                lambda d: editing.added(d, item, at, group),
                lambda d: editing.removed(d, key),
                lambda d: editing.moved(d, other, at, group),
                lambda d: editing.duplicated(d, key),
                lambda d: editing.grouped(d, key, other),
                lambda d: editing.ungrouped(d, key),
                lambda d: editing.renamed(d, text),
                lambda d: editing.described(d, about),
                *(3 * [lambda d: line_editing.changed_line(d, key, on(side, change))]),
                lambda d: line_editing.undosed(d, key, frozenset(change.given())),
                lambda d: line_editing.changed_line(d, key, Change(first_side=FirstSide.LEFT)),
                lambda d: line_editing.changed_line(d, key, Change(options={"squeeze": True})),
                lambda d: line_editing.saying(d, key, text),
                lambda d: line_editing.pausing(d, key, 45.0),
                lambda d: line_editing.repeated(d, key, at),
                lambda d: line_editing.as_the_exercise(d, key),
                lambda d: editing.all_removed(d, {key, other}),
                lambda d: editing.ordered(d, order),
                lambda d: editing.meant(d, at),
                lambda d: editing.worded(d, verbosity),
                lambda d: editing.warning(d, warn),
                lambda d: moving.moved_up(d, key),
                lambda d: moving.moved_down(d, key),
            )
        )
    )
    return chosen


def on(side: Side | None, change: DoseChange) -> Change:
    """No form sets a tempo for one side; in a group of a shipped routine it would be too deep."""
    alone = replace(change, tempo=None)
    match side:
        case Side.LEFT:
            return Change(left=alone)
        case Side.RIGHT:
            return Change(right=alone)
    return Change(dose=change)


@st.composite
def stories(draw: st.DrawFn) -> tuple[Routine, Edits[RoutineDraft]]:
    """A shipped routine, and what a person has made of it, going back and forth."""
    routine = shipped().routines[draw(st.sampled_from(("full-stretch", "bed-edge", "strength")))]
    done = Edits(RoutineDraft.of(routine))
    for _ in range(draw(st.integers(1, 8))):
        match draw(st.integers(0, 5)):
            case 0:
                done = done.undo()
            case 1:
                done = done.redo()
            case _:
                edit = draw(edits(done.now))
                with suppress(CannotEdit):
                    done = done.do(edit(done.now), "Edit")
    return routine, done


def kept(mine: Mine) -> Mine:
    """As it is read again from the file that it is written to."""
    exercises = shipped().exercises
    file = read_mine(CONTENT, text_of(mine, exercises).encode("utf-8"))
    read, report = file.mine(Scope(exercises=exercises))
    assert not [problem for problem in report.problems if problem.is_error]
    return read


def in_ones_own(routine: Routine) -> Routine:
    """As it is once written down: the language is said by the pack, and a person's own has none."""
    return replace(routine, language="")


@pytest.mark.filterwarnings("ignore:Generating overly large repr")  # a routine has many words
@settings(max_examples=60, phases=(Phase.explicit, Phase.generate))
@given(stories())
def test_any_edits_make_a_routine_that_a_file_can_say(
    story: tuple[Routine, Edits[RoutineDraft]],
) -> None:
    before, done = story
    edited = done.now.routine()

    assert compile_plan(edited).segments
    assert kept(Mine(routines={edited.id: edited})).routines == {edited.id: in_ones_own(edited)}

    change = routine_difference(before, edited)
    mine = Mine(changes=Changes(routines={} if change.is_empty else {before.id: change}))
    assert kept(mine) == mine
    assert change.is_empty is (edited == before)
    assert changed_routine(before, change) == edited


def test_every_shipped_exercise_and_routine_can_be_written_again() -> None:
    for exercise in shipped().exercises.values():
        own = replace(exercise, language="")
        assert read_exercise(exercise_text(exercise), own.id) == (own, ())
    for routine in shipped().routines.values():
        mine = Mine(routines={routine.id: routine})
        assert kept(mine).routines == {routine.id: in_ones_own(routine)}


@settings(max_examples=30, phases=(Phase.explicit, Phase.generate))
@given(exercises(), st.text(max_size=30), st.sampled_from(("name", "feel", "move", "side_cue")))
def test_an_exercise_without_faults_is_one_that_a_file_can_say(
    exercise: Exercise, text: str, slot: str
) -> None:
    assert exercise_faults(exercise) == ()
    line = Line(tidy(text))
    value = {"name": line.text, "move": (line,)}.get(slot, line)
    edited = replace(exercise, **{slot: value})  # type: ignore[arg-type]  # the names are its own

    if not exercise_faults(edited):
        again, problems = read_exercise(exercise_text(edited), edited.id)
        assert again == edited, problems


@pytest.mark.parametrize("text", ["$sid up", "<b>", "", "x" * 201, "a" * 41, "\u202e", "a [[ b"])
def test_h46_h50_a_sentence_that_cannot_be_is_told_where_it_is(text: str) -> None:
    lunge = shipped().exercises["kneeling-lunge"]
    faults = exercise_faults(replace(lunge, move=(*lunge.move, Line(text))))

    assert [(fault.slot, fault.number) for fault in faults] == [("move", 1)]


def test_the_deepest_change_there_is_can_be_read_again() -> None:
    quad = ExerciseItem(exercise=shipped().exercises["prone-quad-stretch"])
    deep = replace(quad, left=DoseChange(tempo=Tempo(2.0, 0.0, 3.0)))
    added = (Addition(None, RepeatItem(2, (deep,))),)
    mine = Mine(changes=Changes(routines={"full-stretch": RoutineChange(add=added)}))

    assert kept(mine) == mine
