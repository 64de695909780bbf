"""Why there is no sound on this machine, and what to do about it, in one sentence."""

from __future__ import annotations

import os
import sys

from psoas_timer.sound import libraries
from psoas_timer.texts import tr


def why_no_sound() -> str:
    """The likeliest reason that no output could be opened, with its mend."""
    if sys.platform != "linux":
        return tr(
            "No sound device could be opened: connect speakers or headphones, and "
            "choose them in the system's sound settings."
        )
    if not (libraries.load(libraries.PULSE) or libraries.load(libraries.ALSA)):
        return tr("No sound library is installed: install libpulse0 or libasound2.")
    server = os.environ.get("PULSE_SERVER")
    if server:
        return tr(
            "No sound server answers at {server}, where PULSE_SERVER points: start "
            "it, or unset PULSE_SERVER.",
            server=server,
        )
    return tr(
        "No sound device could be opened: start PipeWire or PulseAudio, or "
        "connect speakers or headphones."
    )
