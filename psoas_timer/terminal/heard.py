"""What is really said, out of all that is asked for: cues are asked for ahead, and may be taken
back."""

from __future__ import annotations

from psoas_timer.core.events import Effect, Silence, Speak


class Heard:
    """Tell it every effect; ask it what has begun to be said. Times are the session's, seconds."""

    def __init__(self) -> None:
        self._coming: list[Speak] = []

    def take(self, effect: Effect) -> None:
        if isinstance(effect, Speak):
            self._coming.append(effect)
        elif isinstance(effect, Silence):
            self._coming.clear()

    def begun(self, now: float) -> tuple[Speak, ...]:
        """All that began by `now` and was not given out before, in order."""
        begun = sorted((s for s in self._coming if s.at <= now), key=lambda speak: speak.at)
        self._coming = [speak for speak in self._coming if speak.at > now]
        return tuple(begun)
