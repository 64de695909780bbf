"""Whether a dose is inside what the exercise's sources give, and inside what is possible at all."""

from __future__ import annotations

from dataclasses import dataclass

from psoas_timer.core.dose import Amount, Count, Dose, Per, Unit
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.pace import Pace

TOO_FAR = 2.0
FIELDS = ("hold", "work", "times")  # of a dose: those that sources give


@dataclass(frozen=True, slots=True)
class Outside:
    """A value that is not inside what the sources give. It is allowed, and worth a note."""

    field: str  # of FIELDS
    given: Amount | Count
    sourced: Amount | Count


def outside(exercise: Exercise, dose: Dose, *, sided: bool) -> tuple[Outside, ...]:
    """What of `dose` is outside the dose of the shipped `exercise`."""
    found = []
    for field in ("hold", "work"):
        given, sourced = getattr(dose, field), getattr(exercise.dose, field)
        if given and sourced and not _inside(given, sourced):
            found.append(Outside(field, given, sourced))
    if not _has_times(dose.times, exercise.dose.times, sided=sided):
        found.append(Outside("times", dose.times, exercise.dose.times))
    return tuple(found)


def is_far_beyond(given: object, sourced: Amount | Count, *, sided: bool) -> bool:
    """Is it more than TOO_FAR times the most that `sourced` gives? Then it is likely a slip."""
    if isinstance(given, Amount) and isinstance(sourced, Amount):
        return seconds_now(given) > TOO_FAR * seconds(sourced)[1]
    if isinstance(given, Count) and isinstance(sourced, Count):
        share = given.low * _share(given, sided=sided)
        return share > TOO_FAR * sourced.high * _share(sourced, sided=sided)
    return False


def _inside(given: Amount, sourced: Amount) -> bool:
    low, high = seconds(sourced)
    return low <= seconds_now(given) <= high


def _has_times(given: Count, sourced: Count, *, sided: bool) -> bool:
    share = given.low * _share(given, sided=sided)
    low, high = (n * _share(sourced, sided=sided) for n in (sourced.low, sourced.high))
    return low <= share <= high


def _share(count: Count, *, sided: bool) -> float:
    """What one side gets of a number of times."""
    return 0.5 if sided and count.per is Per.ALL else 1.0


def seconds(amount: Amount) -> tuple[float, float]:
    """The low and the high end."""
    breath = Pace().breath if amount.unit is Unit.BREATHS else 1.0
    return amount.low * breath, amount.high * breath


def seconds_now(amount: Amount) -> float:
    """Where a person begins."""
    return amount.start * (Pace().breath if amount.unit is Unit.BREATHS else 1.0)
