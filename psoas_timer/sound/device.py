"""What the mixer can be heard on, whatever opens it."""

from __future__ import annotations

from typing import Protocol

from psoas_timer.sound.feed import Feed

_MISSING = "miniaudio, which plays the sound, is missing: install Psoas Timer anew."


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


def open_speakers(buffer: int, wanted: str = "") -> Device:
    """An output of the system, as `speakers.Speakers` takes them. Raises DeviceError.

    Imported here: it brings six megabytes along, which a window that is only open does without.
    """
    try:
        from psoas_timer.sound.speakers import Speakers
    except ImportError as error:
        raise DeviceError(_MISSING) from error
    return Speakers(buffer, wanted)
