"""What the mixer can be heard on, opened through miniaudio."""

from __future__ import annotations

import sys
import threading
from collections.abc import Generator

import miniaudio

from psoas_timer.sound.device import DeviceError
from psoas_timer.sound.feed import Feed
from psoas_timer.sound.libraries import hush_alsa
from psoas_timer.sound.mends import why_no_sound
from psoas_timer.sound.mixer import SAMPLE_RATE, Samples
from psoas_timer.texts import tr

SWITCH_SECONDS = 0.001  # how long another busy thread may keep the interpreter from ours
TAIL_SECONDS = 0.2  # of silence after the last word, which some devices would swallow (H09)


class _Stream(miniaudio.PlaybackDevice):  # type: ignore[misc]  # miniaudio ships no types
    """A stream that hangs up when it is closed.

    miniaudio itself keeps the connection to the sound server until the program ends. After 64
    sessions PulseAudio lets nobody in any more.
    """

    _context: object = None

    def close(self) -> None:
        super().close()
        context, self._context = self._context, None
        if context is not None:
            miniaudio.lib.ma_context_uninit(context)


class Speakers:
    """One of the system's outputs, or its default, which is followed when it changes."""

    def __init__(self, buffer: int, wanted: str = "") -> None:
        """Connect to the first sound system that answers, to play in blocks of `buffer` ms.

        `wanted` is the name of an output. Where it is empty, or there is none of that name, the
        default is taken. Raises DeviceError.
        """
        hush_alsa()
        output = _outputs().get(wanted) if wanted else None
        self.notice = (
            tr(
                'There is no "{wanted}" now, so the sound goes to the system\'s default '
                "output: connect it, or choose another in the settings.",
                wanted=wanted,
            )
            if wanted and output is None
            else None
        )
        try:
            self._stream = _Stream(
                device_id=output,
                output_format=miniaudio.SampleFormat.FLOAT32,
                nchannels=2,
                sample_rate=SAMPLE_RATE,
                buffersize_msec=buffer,
                backends=sound_systems(),
                app_name="Psoas Timer",
            )
        except miniaudio.MiniaudioError as error:
            raise DeviceError(why_no_sound()) from error
        self._closing = threading.Event()

    @property
    def name(self) -> str:
        return str(self._stream.backend)

    def start(self, feed: Feed) -> None:
        blocks = _blocks(feed)
        next(blocks)
        sys.setswitchinterval(min(SWITCH_SECONDS, sys.getswitchinterval()))
        try:
            self._stream.start(blocks)
        except miniaudio.MiniaudioError as error:
            self._stream.close()
            raise DeviceError(why_no_sound()) from error

    def close(self) -> None:
        self._closing.wait(TAIL_SECONDS)
        self._stream.close()


def output_names() -> list[str]:
    """What the sound system calls its outputs; empty where it has none or there is no system."""
    hush_alsa()
    return list(_outputs())


def _outputs() -> dict[str, object]:
    """miniaudio's handle of each output by its name; of two of one name the first."""
    found: dict[str, object] = {}
    try:
        for output in miniaudio.Devices(sound_systems()).get_playbacks():
            found.setdefault(str(output["name"]), output["id"])
    except miniaudio.MiniaudioError:
        return {}
    return found


def sound_systems() -> list[miniaudio.Backend]:
    """Those of this system, best first. miniaudio's own silent one is left out: it would lie."""
    backend = miniaudio.Backend
    if sys.platform == "win32":
        return [backend.WASAPI, backend.DSOUND, backend.WINMM]
    if sys.platform == "darwin":
        return [backend.COREAUDIO]
    return [backend.PULSEAUDIO, backend.ALSA, backend.SNDIO, backend.AUDIO4, backend.OSS]


def _blocks(feed: Feed) -> Generator[Samples | bytes, int, None]:
    """What miniaudio sends the wanted number of samples into, and gets the samples from."""
    frames = yield b""
    while True:
        frames = yield feed.pull(frames)
