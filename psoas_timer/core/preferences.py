"""What a person wants of every plan, whatever the routine."""

from __future__ import annotations

from dataclasses import dataclass, field

from psoas_timer.core.model import Condition, Side
from psoas_timer.core.pace import Pace
from psoas_timer.core.pain import PainRule


@dataclass(frozen=True, slots=True)
class Preferences:
    """`first_side` begins where the content leaves it open.

    `conditions` are those the person named; None means never asked, and then every caution is
    said.
    """

    pace: Pace = field(default_factory=Pace)
    words_per_minute: float = 155.0
    first_side: Side = Side.RIGHT
    conditions: frozenset[Condition] | None = None
    pain: PainRule = field(default_factory=PainRule)
