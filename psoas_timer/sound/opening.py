"""An output of the system, without what opens it until then."""

from __future__ import annotations

from psoas_timer.sound.device import Device, DeviceError
from psoas_timer.texts import marked, tr

_MISSING = marked("miniaudio, which plays the sound, is missing: install Psoas Timer anew.")


def open_speakers(buffer: int, wanted: str = "") -> Device:
    """An output of the system, as `speakers.Speakers` takes them. Raises DeviceError.

    Imported here: it brings six megabytes along, which a window that is only open does without.
    """
    try:
        from psoas_timer.sound.speakers import Speakers
    except ImportError as error:
        raise DeviceError(tr(_MISSING)) from error
    return Speakers(buffer, wanted)
