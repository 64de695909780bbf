"""About how long a routine takes: enough to refuse one that would never end."""

from __future__ import annotations

from psoas_timer.core.dose import Amount, Dose, Per, Tempo, Unit
from psoas_timer.core.pace import Pace
from psoas_timer.core.routine import ExerciseItem, Item, PauseItem, RepeatItem, Routine
from psoas_timer.core.side import Side

MOST_SECONDS = 4 * 3600.0
_LINE = 1.0  # seconds that anything takes at the very least


def seconds_of(routine: Routine) -> float:
    """Seconds of work in a routine, at the doses it starts with."""
    return sum(_item(item) for item in routine.items)


def _item(item: Item) -> float:
    if isinstance(item, PauseItem):
        return item.seconds
    if isinstance(item, RepeatItem):
        return item.times * sum(_item(inner) for inner in item.items)
    if not isinstance(item, ExerciseItem):
        return _LINE
    if not item.order.sided:
        return _dose(item.dose())
    shares = [_dose(item.dose(side)) for side in Side]
    return sum(shares) / (1 if item.dose(Side.LEFT).times.per is Per.EACH_SIDE else 2)


def _dose(dose: Dose) -> float:
    tempo = dose.tempo or (None if dose.hold or dose.work else Tempo())
    beat = tempo.up + tempo.pause + tempo.down if tempo else 0.0
    held = sum(_amount(part) for part in (dose.contract, dose.relax, dose.hold, dose.work))
    return max(_LINE, beat + held) * dose.times.low * dose.sets


def _amount(amount: Amount | None) -> float:
    if amount is None:
        return 0.0
    return amount.start * (Pace().breath if amount.unit is Unit.BREATHS else 1.0)
