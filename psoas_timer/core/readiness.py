"""How much of what a plan may say is made already, and how long it all takes then."""

from __future__ import annotations

from psoas_timer.core.performing import Lengths
from psoas_timer.core.plan import Plan


class Readiness:
    """`take` lengths as they become known; those of other words than the plan's are passed over."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._texts = frozenset(plan.texts)
        self._lengths: dict[str, float] = {}

    def take(self, lengths: Lengths) -> None:
        self._lengths.update((text, long) for text, long in lengths if text in self._texts)

    @property
    def is_whole(self) -> bool:
        """Is there nothing left to be made?"""
        return len(self._lengths) == len(self._texts)

    @property
    def share(self) -> float:
        """0 to 1."""
        return len(self._lengths) / len(self._texts)

    def length(self, text: str) -> float:
        """Seconds `text` takes, or is guessed to take until it is made."""
        known = self._lengths.get(text)
        return self._plan.estimate(text) if known is None else known
