"""How much time the plan leaves between things. Every number here is ours, not a source's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from psoas_timer.core.exercise import Position

# Seconds, from the least to the most that a person can set.
LIMITS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "get_ready": (0, 60),
        "step": (0, 20),
        "switch": (0, 60),
        "roll": (0, 60),
        "get_up": (0, 120),
        "rest": (0, 120),
        "set_rest": (0, 300),
    }
)
_UP = {Position.STANDING, Position.SEATED}


def is_up(position: Position) -> bool:
    """Is one off the floor in it?"""
    return position in _UP


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds for getting ready, resting, changing sides and turning over."""

    get_ready: float = 6.0  # before the first exercise
    rest: float = 4.0  # between two holds
    set_rest: float = 30.0  # between two sets
    switch: float = 5.0  # to swap legs or hands
    roll: float = 10.0  # to turn over on the floor, or come up to kneeling
    get_up: float = 12.0  # between standing and the floor
    step: float = 3.0  # to follow one instruction
    breath: float = 6.0  # one breath, in and out

    def transition(self, before: Position | None, after: Position) -> float:
        """Seconds to get from one position into another; `before` is None at the start."""
        if before is None:
            return self.get_ready
        if before is after or Position.ANY in (before, after):
            return self.step
        if is_up(before) != is_up(after):
            return self.get_up
        return self.step if is_up(before) else self.roll

    def change_of_side(self, position: Position) -> float:
        """Seconds to change sides: lying on one side means rolling over."""
        return self.roll if position is Position.SIDE_LYING else self.switch
