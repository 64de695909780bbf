"""What the mixer can be heard on, whatever opens it."""

from __future__ import annotations

from typing import Protocol

from psoas_timer.sound.feed import Feed


class DeviceError(Exception):
    """A device cannot be heard. The message is one sentence with what to do about it."""


class Device(Protocol):
    """Something that takes blocks from a feed, in real time, until it is closed."""

    @property
    def name(self) -> str:
        """What a person may call it: "PulseAudio"."""

    @property
    def notice(self) -> str | None:
        """One sentence if it is not the one that was wanted, else None."""

    def start(self, feed: Feed) -> None:
        """Begin to pull. Raises DeviceError."""

    def close(self) -> None:
        """Stop pulling. May take a while."""
