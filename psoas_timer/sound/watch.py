"""Notices that a device no longer takes sound."""

from __future__ import annotations

STALL_SECONDS = 0.5
NAP_SECONDS = 0.3  # who did not look for that long may have slept himself, and starts afresh


class Watch:
    """Looks at how much a device has taken, several times a second."""

    def __init__(self, now: float) -> None:
        self._pulled = -1
        self._moved = now
        self._looked = now

    def is_stalled(self, pulled: int, now: float) -> bool:
        """Has the count of samples stood still for half a second of `now`, while we looked?"""
        if pulled != self._pulled or now - self._looked > NAP_SECONDS:
            self._moved = now
        self._pulled = pulled
        self._looked = now
        return now - self._moved >= STALL_SECONDS
