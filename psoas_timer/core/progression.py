"""A little more after many sessions that went well, a little less after a gap: offered, never done.

The numbers here are ours; the ranges that the offers stay inside are the sources'.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from psoas_timer.core.dose import Amount, Dose, DoseChange, Per, Unit
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.lines import Path, exercise_lines
from psoas_timer.core.plan import HOLD_STEP
from psoas_timer.core.routine import ExerciseItem, Routine

MORE_AFTER = 5  # sessions in a row without pain, since it was asked about last
LESS_AFTER = 21  # days without it


@dataclass(frozen=True, slots=True)
class Streak:
    """How an exercise has gone: sessions in a row without pain, and days since the last one.

    Sessions before the last answer to an offer count no more.
    """

    clean: int
    days: int


@dataclass(frozen=True, slots=True)
class Offer:
    """Another dose for one line of a routine. `core.lines.with_dose` makes it so."""

    path: Path
    exercise: str
    name: str
    change: DoseChange
    is_more: bool


def offers(
    routine: Routine, streaks: Mapping[str, Streak], shipped: Mapping[str, Exercise]
) -> tuple[Offer, ...]:
    """For each line of the routine at most one; none for what the sources give no range for.

    `streaks` are by exercise; one that was never done has none.
    """
    return tuple(_offers(routine, streaks, shipped))


def _offers(
    routine: Routine, streaks: Mapping[str, Streak], shipped: Mapping[str, Exercise]
) -> Iterator[Offer]:
    for path, item in exercise_lines(routine.items):
        known, sourced = streaks.get(item.exercise.id), shipped.get(item.exercise.id)
        if known is None or sourced is None or item.left.given() or item.right.given():
            continue  # who set the sides apart knows best
        if known.days >= LESS_AFTER:
            change = _step(item, sourced.dose, -1)
            if change:
                yield _offer(path, item, change, is_more=False)
        elif known.clean >= MORE_AFTER:
            change = _step(item, sourced.dose, 1)
            if change:
                yield _offer(path, item, change, is_more=True)


def _offer(path: Path, item: ExerciseItem, change: DoseChange, *, is_more: bool) -> Offer:
    return Offer(path, item.exercise.id, item.exercise.name, change, is_more)


def _step(item: ExerciseItem, sourced: Dose, steps: int) -> DoseChange | None:
    """A step of the hold inside its range, or else of the times; None if there is no room."""
    dose = item.dose()
    for field, given, source in (
        ("hold", dose.hold, sourced.hold),
        ("work", dose.work, sourced.work),
    ):
        amount = _longer(given, source, steps) if given and source else None
        if amount:
            return DoseChange(**{field: amount})  # type: ignore[arg-type]  # its own names
    times, range_ = dose.times, sourced.times
    both = 2 if item.order.sided and times.per is Per.ALL else 1
    low = times.low + steps * both
    if times.per is range_.per and range_.low <= low <= range_.high:
        return DoseChange(times=replace(times, low=low, high=max(low, times.high)))
    return None


def _longer(given: Amount, sourced: Amount, steps: int) -> Amount | None:
    if given.unit is not sourced.unit:
        return None
    step = 1.0 if given.unit is Unit.BREATHS else HOLD_STEP
    value = min(max(given.start + steps * step, sourced.low), sourced.high)
    room = value > given.start if steps > 0 else value < given.start
    return Amount(value, max(value, given.high), given.unit) if room else None
