"""What pain means for the session: the traffic light, as data.

Published scales disagree on where the lights change (0-3 or 0-4 green, 6 or 8 red); the numbers
here take the stricter of them and are ours to change in the settings.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Advice(Enum):
    EASE = "ease"  # go on, more gently
    LEAVE = "leave"  # leave this exercise
    END = "end"  # stop for today


@dataclass(frozen=True, slots=True)
class PainRule:
    """Levels are 0 to 10; each limit still belongs to the milder advice."""

    ease_up_to: int = 3
    leave_up_to: int = 5

    def advise(self, level: int, *, stop_on_pain: bool) -> Advice:
        """`stop_on_pain`: the exercise's source says to stop at any pain."""
        if level > self.leave_up_to:
            return Advice.END
        if level > self.ease_up_to or (stop_on_pain and level > 0):
            return Advice.LEAVE
        return Advice.EASE
