""" "I have twelve minutes": a routine made longer or shorter to fit, and what that took.

Doses move inside what the sources give and what the person had set, all by the same share, so that
sides stay equal and nothing is squeezed alone. Only when everything is at its shortest is an
exercise left out: one whose muscles another one reaches too, before any other; what is left gets no
more than it had. The order stays.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from psoas_timer.core.changes import Change, change_of, with_change
from psoas_timer.core.lines import Path, exercise_lines, lines_of, unrolled_paths, with_line
from psoas_timer.core.model import (
    Amount,
    Count,
    Dose,
    DoseChange,
    Exercise,
    ExerciseItem,
    ExerciseKind,
    Item,
    Per,
    Routine,
    Side,
    Unit,
)
from psoas_timer.core.plan import Plan
from psoas_timer.core.totals import totals

MOST_MINUTES = 240  # that a routine can be asked to fit
SHARES = 8  # steps from a dose to the end of its range
FEWEST_BREATHS = 3.0  # of "up to ten": ours
_NOT_FIRST = {ExerciseKind.REST, ExerciseKind.BREAK}


@dataclass(frozen=True, slots=True)
class Altered:
    """An exercise whose dose is not what it was."""

    name: str
    before: Dose
    after: Dose


@dataclass(frozen=True, slots=True)
class Fitted:
    """`seconds` is what it takes now; `fits` whether that is no more than there was."""

    routine: Routine
    seconds: float
    fits: bool
    altered: tuple[Altered, ...] = ()
    left_out: tuple[str, ...] = ()


Compile = Callable[[Routine], Plan]


def fitted(
    routine: Routine, seconds: float, shipped: Mapping[str, Exercise], compile_it: Compile
) -> Fitted:
    """The routine so that it takes at most so many seconds, and as nearly as its sources allow.

    `shipped` are the exercises as their authors wrote them. Raises what `compile_it` raises.
    """
    rest = routine
    left_out: tuple[str, ...] = ()
    has_room = compile_it(routine).seconds <= seconds
    while not has_room:
        shortest = compile_it(_at(rest, -1.0, shipped))
        victim = _victim(rest, seconds, shortest)
        if shortest.seconds <= seconds or victim is None:
            break
        left_out = (*left_out, dict(exercise_lines(rest.items))[victim].exercise.name)
        rest = replace(rest, items=with_line(rest.items, victim, None))
    made = _stretched(rest, seconds, shipped, compile_it, most=SHARES if has_room else 0)
    return _fitted(rest, made, left_out, seconds, compile_it)


def _fitted(
    before: Routine,
    made: Routine,
    left_out: tuple[str, ...],
    seconds: float,
    compile_it: Compile,
) -> Fitted:
    pairs = zip(exercise_lines(before.items), exercise_lines(made.items), strict=True)
    altered = tuple(
        Altered(new.exercise.name, old.dose(), new.dose())
        for (_, old), (_, new) in pairs
        if _is_altered(old.dose(), new.dose())
    )
    length = compile_it(made).seconds
    return Fitted(made, length, length <= seconds, altered, left_out)


def _is_altered(old: Dose, new: Dose) -> bool:
    return (old.hold, old.work, old.times) != (new.hold, new.work, new.times)


def _stretched(
    routine: Routine,
    seconds: float,
    shipped: Mapping[str, Exercise],
    compile_it: Compile,
    *,
    most: int,
) -> Routine:
    """At the largest share of its ranges that fits, from the shortest to `most` of SHARES."""
    best = _at(routine, -1.0, shipped)
    low, high = -SHARES, most
    while low < high:  # longer shares never make a shorter routine
        middle = (low + high + 1) // 2
        made = _at(routine, middle / SHARES, shipped)
        if compile_it(made).seconds <= seconds:
            low, best = middle, made
        else:
            high = middle - 1
    return best


def _victim(routine: Routine, seconds: float, shortest: Plan) -> Path | None:
    """The line to leave out; None if only one is left."""
    lines = dict(exercise_lines(routine.items))
    real = [path for path, item in lines.items() if item.exercise.kind not in _NOT_FIRST]
    able = real if len(real) > 1 else [path for path in lines if path not in real]
    if not able:
        return None
    spare = [path for path in able if _is_reached_without(path, lines)]
    paths = tuple(unrolled_paths(routine.items))
    takes: dict[Path, float] = {}
    for number, length in totals(shortest).lines.items():
        takes[paths[number]] = takes.get(paths[number], 0.0) + length
    over = shortest.seconds - seconds
    enough = [path for path in spare or able if takes.get(path, 0.0) >= over]
    if enough:
        return min(enough, key=lambda path: takes[path])
    return (spare or able)[-1]


def _is_reached_without(path: Path, lines: Mapping[Path, ExerciseItem]) -> bool:
    """Is there another exercise of its kind for everything that it is for?"""
    mine = lines[path].exercise
    others = [item.exercise for other, item in lines.items() if other != path]
    reached = {target for one in others if one.kind is mine.kind for target in one.targets}
    return bool(mine.targets) and set(mine.targets) <= reached


def _at(routine: Routine, share: float, shipped: Mapping[str, Exercise]) -> Routine:
    """Every dose that far from what it is (0) towards its least (-1) or its most (1)."""
    items = routine.items
    if not share:
        return routine
    for path, item in tuple(lines_of(items)):
        new = _moved(item, share, shipped)
        if new is not None:
            items = with_line(items, path, new)
    return replace(routine, items=items)


def _moved(item: Item, share: float, shipped: Mapping[str, Exercise]) -> Item | None:
    if not isinstance(item, ExerciseItem):
        return None
    sourced = shipped.get(item.exercise.id, item.exercise).dose
    sides = (None, *Side) if item.order.sided else (None,)
    change = change_of(item)
    whole = _dose(item.dose(), sourced, share, sided=item.order.sided)
    one = {side: _dose(item.dose(side), sourced, share, sided=True) for side in sides if side}
    apart = {side: made for side, made in one.items() if item.dose(side) != item.dose()}
    none = DoseChange()
    left, right = apart.get(Side.LEFT, none), apart.get(Side.RIGHT, none)
    return with_change(item, change.then(Change(dose=whole, left=left, right=right)))


def _dose(dose: Dose, sourced: Dose, share: float, *, sided: bool) -> DoseChange:
    hold = _amount(dose.hold, sourced.hold, share)
    work = _amount(dose.work, sourced.work, share)
    times = _count(dose.times, sourced.times, share, sided=sided)
    sets = max(1, round(dose.sets + min(share, 0.0) * (dose.sets - 1)))
    return DoseChange(
        hold=None if hold == dose.hold else hold,
        work=None if work == dose.work else work,
        times=None if times == dose.times else times,
        sets=None if sets == dose.sets else sets,
    )


def _amount(given: Amount | None, sourced: Amount | None, share: float) -> Amount | None:
    if given is None:
        return None
    known = [one for one in (given, sourced) if one and one.unit is given.unit]
    least = min(max(one.low, FEWEST_BREATHS) if one.up_to else one.low for one in known)
    most = max(one.high for one in known)
    now = given.start
    end = min(least, now) if share < 0 else max(most, now)
    step = 1.0 if given.unit is Unit.BREATHS or abs(end - now) < 10 else 5.0
    value = now + round(abs(share) * (end - now) / step) * step
    value = min(max(value, min(now, end)), max(now, end))
    return given if value == now else Amount(value, max(value, given.high), given.unit)


def _count(given: Count, sourced: Count, share: float, *, sided: bool) -> Count:
    same = given.per is sourced.per
    low = min(given.low, sourced.low) if same else given.low
    high = max(given.high, sourced.high) if same else given.high
    end = low if share < 0 else high
    step = 2 if sided and given.per is Per.ALL and given.low % 2 == 0 else 1
    value = given.low + round(abs(share) * (end - given.low) / step) * step
    return replace(given, low=value, high=max(value, given.high))
