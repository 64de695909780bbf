"""What the form for a dose is about: the dose as it is, and what is known of where it is from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from psoas_timer.core.dose import Amount, Count
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.ways import Way


@dataclass(frozen=True, slots=True, kw_only=True)
class Dosing:
    """`item` is the exercise in the dose it has now.

    `notes` are sentences by field ("hold", "times", ...): what the sources give, who has set it,
    and that it is outside. `usual` are the seconds that hold where the dose leaves them open, by
    field. `sourced` is what sources give, by field. `is_mine`: the person has changed something
    that can be taken back. `ways` are what one time can be here, the exercise's own first; none
    where that is not to be chosen.
    """

    item: ExerciseItem
    notes: Mapping[str, str] = field(default_factory=dict)
    usual: Mapping[str, float] = field(default_factory=dict)
    sourced: Mapping[str, Amount | Count] = field(default_factory=dict)
    is_mine: bool = False
    ways: tuple[Way, ...] = ()
