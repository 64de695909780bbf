"""What a session's driver asks of whoever makes it audible."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from psoas_timer.core.events import Play, Silence, Speak
from psoas_timer.core.plan import Plan

REST_AFTER = 60.0  # seconds in which a session that waits for somebody has heard nothing
Lengths = tuple[tuple[str, float], ...]  # texts and the seconds they take


class Performing(Protocol):
    """Makes a session audible. Its callbacks may come from any thread.

    `on_lost(heard)` follows the trouble that says why; `heard` is False where there was no sound
    before either.
    """

    on_finished: Callable[[int], None]
    on_lengths: Callable[[Lengths], None]
    on_trouble: Callable[[str], None]
    on_lost: Callable[[bool], None]
    on_found: Callable[[], None]
    muted: bool

    def open(self) -> None:
        """Something is about to be heard; what will not be is told by `on_trouble`."""

    def prepare(self, plan: Plan) -> None:
        """Open, for a session of this plan is about to begin."""

    def perform(self, effect: Speak | Play | Silence) -> None: ...

    def rest(self) -> None:
        """Let the sound device go until something is performed again."""
