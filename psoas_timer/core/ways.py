"""What one time of an exercise is, and a dose to begin with when it becomes something else."""

from __future__ import annotations

from enum import Enum

from psoas_timer.core.dose import Amount, Count, Dose, DoseChange, Per, Tempo


class Way(Enum):
    """What one time of an exercise is."""

    HOLD = "hold"
    WORK = "work"  # for a time, as many as you can
    REPS = "reps"
    UNTIL_KEY = "until a key"


def way_of(dose: Dose) -> Way:
    if dose.until_key:
        return Way.UNTIL_KEY
    if dose.work:
        return Way.WORK
    return Way.HOLD if dose.hold and not dose.tempo else Way.REPS


def ways_of_line(dose: Dose) -> tuple[Way, ...]:
    """What a line can make of an exercise with that dose, its own way first.

    A line cannot take the tempo out, nor what comes before a hold: what has one is held only at
    the top of its reps, and what has the other stays held.
    """
    own = way_of(dose)
    if dose.contract or dose.relax:
        return (own,)
    others = (Way.WORK, Way.UNTIL_KEY) if dose.tempo else (Way.HOLD, Way.WORK, Way.UNTIL_KEY)
    return (own, *(way for way in others if way is not own))


def dose_to_begin(way: Way, per: Per) -> Dose:
    """All of it is ours."""
    once = Count(1, 1, per)
    return {
        Way.HOLD: Dose(hold=Amount(30, 30), times=once),
        Way.WORK: Dose(work=Amount(30, 30), times=once),
        Way.REPS: Dose(times=Count(10, 10, per), tempo=Tempo()),
        Way.UNTIL_KEY: Dose(until_key=True, times=once),
    }[way]


def change_to(way: Way, per: Per) -> DoseChange:
    """What a line says to begin with, where its exercise is counted otherwise."""
    dose = dose_to_begin(way, per)
    return DoseChange(
        hold=dose.hold, work=dose.work, until_key=dose.until_key or None, times=dose.times
    )
