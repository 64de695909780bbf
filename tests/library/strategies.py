"""Random exercises and routines that a content file can say."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from psoas_timer.core.condition import Condition
from psoas_timer.core.dose import Amount, Count, Dose, DoseChange, Per, Tempo, Unit
from psoas_timer.core.exercise import Caution, Exercise, Line, Option, Source
from psoas_timer.core.length import MOST_SECONDS, seconds_of
from psoas_timer.core.routine import ExerciseItem, Item, PauseItem, RepeatItem, Routine, SayItem
from psoas_timer.core.side import FirstSide, SideOrder
from psoas_timer.core.verbosity import AS_ROUTINE, Verbosity
from tests.core import strategies as core

# Signs that mean something to YAML, words that it takes for something else, letters of all kinds.
WORDS = st.sampled_from(
    (
        *("hips", "forward.", "on", "no", "~", "null", "1:30", "010", "2026-01-16", "0x1f", "1e3"),
        *("-", "- x", "?", ":", "a: b", "#", "# x", "{", "}", "[", "]", ",", "&a", "*a", "!b", "|"),
        *("%", "@", "`", "'", '"', "\\", "...", "---", "=", "éß", "日本", "\U0001f9d8", "-5", ".5"),
    )
)
TEXTS = (
    st.lists(WORDS, min_size=1, max_size=6)
    .map(" ".join)
    .map(lambda text: unicodedata.normalize("NFC", text))
    .filter(lambda text: "[[" not in text and "]]" not in text)
)
LINES = st.builds(Line, TEXTS, st.none() | TEXTS)
FEW_LINES = st.lists(LINES, max_size=2).map(tuple)
FEW_TEXTS = st.lists(TEXTS, max_size=2).map(tuple)
SECONDS = st.integers(10, 1200).map(lambda tenths: tenths / 10)
BETWEEN = st.just(0.0) | SECONDS


@st.composite
def amounts(draw: st.DrawFn) -> Amount:
    if draw(st.booleans()):
        low = float(draw(st.integers(1, 20)))
        high = low + draw(st.integers(0, 20))
        up_to = draw(st.booleans())
        return Amount(1.0 if up_to else low, high, Unit.BREATHS, up_to)
    low = draw(SECONDS)
    if draw(st.booleans()):
        return Amount(1.0, low, up_to=True)
    return Amount(low, low + draw(st.integers(0, 60)))


TEMPI = st.builds(
    Tempo, up=SECONDS.filter(lambda s: s <= 60), pause=st.just(0.0), down=st.just(2.5)
)


@st.composite
def doses(draw: st.DrawFn, *, sided: bool) -> Dose:
    dose = draw(core.doses(sided=sided))
    given: dict[str, Any] = {
        name: draw(amounts())
        for name in ("hold", "work", "contract", "relax")
        if getattr(dose, name) is not None
    }
    given["tempo"] = draw(TEMPI) if dose.tempo else None
    given["rest"] = draw(st.none() | BETWEEN)
    return replace(dose, **given)


@st.composite
def changes(draw: st.DrawFn, *, per: tuple[Per, ...]) -> DoseChange:
    low = draw(st.integers(1, 20))
    return DoseChange(
        hold=draw(st.none() | amounts()),
        times=draw(st.none() | st.builds(Count, st.just(low), st.just(low), st.sampled_from(per))),
        sets=draw(st.none() | st.integers(1, 5)),
        rest=draw(st.none() | BETWEEN),
    )


ONE_SIDE = changes(per=(Per.EACH_SIDE,))


@st.composite
def options(draw: st.DrawFn) -> tuple[Option, ...]:
    names = draw(st.lists(st.sampled_from(("deeper", "easier", "ball")), max_size=2, unique=True))
    return tuple(
        Option(
            id=name,
            label=draw(TEXTS),
            default=draw(st.booleans()),
            setup=draw(FEW_LINES),
            move=draw(FEW_LINES),
            props=draw(FEW_TEXTS),
            figure=draw(st.none() | st.just("lunge")),
        )
        for name in names
    )


@st.composite
def exercises(draw: st.DrawFn, name: str = "mine") -> Exercise:
    exercise = draw(core.exercises())
    sided = exercise.sides.sided
    return replace(
        exercise,
        id=name,
        name=draw(TEXTS),
        figure=draw(st.none() | st.just("camel-pose")),
        props=draw(FEW_TEXTS),
        aka=draw(FEW_TEXTS),
        first_side=draw(st.none() | st.sampled_from(FirstSide)) if sided else None,
        side_cue=draw(st.none() | LINES) if sided else None,
        switch=draw(st.none() | BETWEEN) if sided else None,
        dose=draw(doses(sided=sided)),
        left=draw(ONE_SIDE) if sided else DoseChange(),
        right=draw(ONE_SIDE) if sided else DoseChange(),
        move=(draw(LINES), *draw(FEW_LINES)),
        later=draw(st.none() | LINES),
        feel=draw(st.none() | LINES),
        options=draw(options()),
        stop=draw(FEW_TEXTS),
        cautions=draw(
            st.lists(
                st.builds(Caution, st.sampled_from(Condition), LINES, st.none() | TEXTS), max_size=2
            ).map(tuple)
        ),
        sources=draw(st.lists(st.builds(Source, TEXTS, st.none() | TEXTS), max_size=2).map(tuple)),
        verbosity=draw(st.none() | st.sampled_from(Verbosity)),
        notes=draw(st.none() | TEXTS),
    )


@st.composite
def items(draw: st.DrawFn, exercise: Exercise) -> Item:
    kind = draw(st.sampled_from(("exercise", "say", "pause")))
    if kind == "say":
        return SayItem(draw(LINES))
    if kind == "pause":
        return PauseItem(draw(BETWEEN))
    sided = exercise.sides.sided
    orders = [order for order in SideOrder if order.sided is sided]
    return ExerciseItem(
        exercise=exercise,
        change=draw(changes(per=tuple(Per) if sided else (Per.ALL,))),
        left=draw(ONE_SIDE) if sided else DoseChange(),
        sides=draw(st.none() | st.sampled_from(orders)),
        first_side=draw(st.none() | st.sampled_from(FirstSide)) if sided else None,
        options={option.id: draw(st.booleans()) for option in exercise.options},
        verbosity=draw(st.none() | st.sampled_from((*Verbosity, AS_ROUTINE))),
    )


@st.composite
def routines(draw: st.DrawFn, exercise: Exercise) -> Routine:
    lines = draw(st.lists(items(exercise), min_size=1, max_size=3))
    if draw(st.booleans()):
        lines = [RepeatItem(draw(st.integers(1, 3)), tuple(lines))]
    routine = Routine(
        id="tuesday",
        name=draw(TEXTS),
        about=draw(st.none() | TEXTS),
        items=tuple(lines),
        warn=draw(st.just(()) | st.just((Condition.KNEE_PAIN,))),
        per_day=draw(st.none() | st.integers(1, 5)),
        verbosity=draw(st.none() | st.sampled_from(Verbosity)),
    )
    assume(seconds_of(routine) <= MOST_SECONDS)
    return routine
