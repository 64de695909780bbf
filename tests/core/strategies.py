"""Random exercises and routines for property tests: every way of counting, sides and doses."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from psoas_timer.core.dose import Amount, Count, Dose, Per, Tempo, Unit
from psoas_timer.core.exercise import Exercise, ExerciseKind, Line, Position
from psoas_timer.core.routine import ExerciseItem, Item, PauseItem, RepeatItem, Routine, SayItem
from psoas_timer.core.side import FirstSide, SideOrder

SECONDS = st.integers(1, 90).map(float)
AMOUNTS = st.builds(
    lambda low, more, unit, up_to: Amount(low, low + more, unit, up_to),
    st.integers(1, 20).map(float),
    st.integers(0, 20),
    st.sampled_from(Unit),
    st.booleans(),
)
TEMPI = st.builds(Tempo, up=SECONDS, pause=st.just(0.0), down=SECONDS)


@st.composite
def doses(draw: st.DrawFn, *, sided: bool) -> Dose:
    per = draw(st.sampled_from(Per)) if sided else Per.ALL
    low = draw(st.integers(1, 3)) * (2 if sided and per is Per.ALL else 1)
    dose = Dose(
        times=Count(low, low, per),
        sets=draw(st.integers(1, 2)),
        rest=draw(st.none() | st.integers(0, 20).map(float)),
        set_rest=draw(st.none() | st.integers(0, 40).map(float)),
    )
    way = draw(st.sampled_from(("hold", "paced hold", "reps", "work", "key", "contract")))
    match way:
        case "hold":
            return replace(dose, hold=draw(AMOUNTS))
        case "paced hold":
            return replace(dose, hold=draw(AMOUNTS), tempo=draw(TEMPI))
        case "reps":
            return replace(dose, tempo=draw(st.none() | TEMPI))
        case "work":
            return replace(dose, work=draw(AMOUNTS))
        case "key":
            return replace(dose, until_key=True)
    relax = draw(st.none() | AMOUNTS)
    return replace(dose, contract=draw(AMOUNTS), relax=relax, hold=draw(AMOUNTS))


@st.composite
def exercises(draw: st.DrawFn) -> Exercise:
    sides = draw(st.sampled_from(SideOrder))
    word = "$side" if sides.sided else "one"
    line = st.sampled_from((Line(f"Move the {word} leg."), Line("Breathe out."), Line("Slowly.")))
    few = st.lists(line, max_size=2).map(tuple)
    return Exercise(
        id=draw(st.sampled_from(("a", "b", "c"))),
        name=draw(st.sampled_from(("Bend", "Stretch", "Lift"))),
        kind=draw(st.sampled_from(ExerciseKind)),
        position=draw(st.sampled_from(Position)),
        sides=sides,
        first_side=draw(st.none() | st.sampled_from(FirstSide)),
        side_cue=draw(st.none() | st.just(Line(f"{word.replace('s', 'S', 1)} knee."))),
        dose=draw(doses(sided=sides.sided)),
        setup=draw(few),
        move=(draw(line), *draw(few)),
        later=draw(st.none() | line),
        release=draw(few),
        finish=draw(few),
        form=draw(few),
    )


ITEMS: st.SearchStrategy[Item] = st.one_of(
    st.builds(lambda exercise: ExerciseItem(exercise=exercise), exercises()),
    st.builds(SayItem, st.just(Line("Walk a little."))),
    st.builds(PauseItem, SECONDS),
)


@st.composite
def routines(draw: st.DrawFn) -> Routine:
    items: list[Item] = draw(st.lists(ITEMS, min_size=1, max_size=2))
    if draw(st.booleans()):
        items = [RepeatItem(draw(st.integers(1, 2)), tuple(items))]
    return Routine(id="random", name="Random", items=tuple(items))
