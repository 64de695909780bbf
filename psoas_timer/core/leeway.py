"""How far a dose can be moved: inside what the sources give and what the person had set."""

from __future__ import annotations

from dataclasses import replace

from psoas_timer.core.changes import Change, change_of, with_change
from psoas_timer.core.dose import NO_CHANGE, Amount, Count, Dose, DoseChange, Per, Unit
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.side import Side

SHARES = 8  # steps from a dose to either end of its range
FEWEST_BREATHS = 3.0  # of "up to ten": ours


def moved(item: ExerciseItem, steps: int, sourced: Dose) -> ExerciseItem:
    """The line with its dose moved by -SHARES, to its least, to SHARES, to its most.

    `sourced` is the exercise's dose as its author wrote it. Both sides get the same.
    """
    if not steps:
        return item
    share = steps / SHARES
    sides = tuple(Side) if item.order.sided else ()
    whole = _dose(item.dose(), sourced, share, sided=item.order.sided)
    one = {side: _dose(item.dose(side), sourced, share, sided=True) for side in sides}
    apart = {side: made for side, made in one.items() if item.dose(side) != item.dose()}
    left, right = apart.get(Side.LEFT, NO_CHANGE), apart.get(Side.RIGHT, NO_CHANGE)
    return with_change(item, change_of(item).then(Change(dose=whole, left=left, right=right)))


def _dose(dose: Dose, sourced: Dose, share: float, *, sided: bool) -> DoseChange:
    hold = _amount(dose.hold, sourced.hold, share)
    work = _amount(dose.work, sourced.work, share)
    times = _count(dose.times, sourced.times, share, sided=sided)
    sets = round(dose.sets + min(share, 0.0) * max(0, dose.sets - sourced.sets))
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
