"""How a person has set the sound that is rendered."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sounding:
    """Volumes from 0 to 1; the rest as `Performer` takes it."""

    voice_volume: float = 1.0
    tone_volume: float = 1.0
    tones_beside: bool = False
    pan_sides: bool = False

    @property
    def channels(self) -> int:
        """One is enough, and half as large, where nothing is heard from one side only."""
        return 2 if self.pan_sides else 1
