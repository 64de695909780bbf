"""The mixer without a device: what a recording has in place of `sound.player.Player`."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from psoas_timer.core.segment import Tone
from psoas_timer.sound.mixer import SAMPLE_RATE, Channel, Mixer, Samples
from psoas_timer.sound.tones import samples_of


class VirtualSound:
    """Fulfils the performer's `Sound`; sample 0 is second 0 of the clock.

    `end` is the sample after the last one that anything asked for so far needs. `on_words(number,
    at)` and `on_tone(tone, at)` are told what will be heard; a silent clip will not. Tones asked
    for before `open` are not part of the recording.
    """

    was_audible = True
    trouble: str | None = None
    notice: str | None = None

    def __init__(self, mixer: Mixer) -> None:
        self.on_finished: Callable[[int], None] = lambda _number: None
        self.on_lost: Callable[[str], None] = lambda _sentence: None
        self.on_found: Callable[[], None] = lambda: None
        self.on_words: Callable[[int | None, float], None] = lambda _number, _at: None
        self.on_tone: Callable[[Tone, float], None] = lambda _tone, _at: None
        self.muted = False
        self.end = 0
        self._mixer = mixer
        self._is_open = False

    @property
    def voice_volume(self) -> float:
        return self._mixer.voice_volume

    @voice_volume.setter
    def voice_volume(self, volume: float) -> None:
        self._mixer.voice_volume = volume

    def open(self) -> None:
        self._is_open = True

    def close(self) -> None:
        self._is_open = False

    def play(self, samples: Samples, at: float, number: int | None = None, pan: float = 0) -> None:
        start = self._place(samples, at)
        self._mixer.schedule(samples, start, number, Channel.VOICE, pan)
        if np.any(samples):
            self.on_words(number, at)

    def tone(self, tone: Tone, at: float, *, under: bool = False) -> None:
        if not self._is_open:
            return
        samples = samples_of(tone)
        channel = Channel.UNDER if under else Channel.TONE
        self._mixer.schedule(samples, self._place(samples, at), channel=channel)
        self.on_tone(tone, at)

    def silence(self) -> None:
        self._mixer.silence()

    def report_finished(self) -> None:
        """Tell which clips were rendered whole."""
        for number in self._mixer.collect_finished():
            self.on_finished(number)

    def _place(self, samples: Samples, at: float) -> int:
        """The sample for that moment of the clock."""
        start = round(at * SAMPLE_RATE)
        self.end = max(self.end, start + len(samples))
        return start
