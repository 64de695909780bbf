"""The mixer: puts clips at exact samples and owns how far the sound has got.

Pure arithmetic. Whoever calls `render` is the clock: a sound card, a timer where there is none,
or an exporter that renders as fast as it can. Positions are in samples since the mixer was made.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]

SAMPLE_RATE = 48_000  # samples a second, everywhere in sound/
FADE_SECONDS = 0.005  # short enough to feel immediate, long enough not to click
UNDER_VOICE = 10 ** (-12 / 20)  # 12 dB below the voice


class Channel(Enum):
    """VOICE holds one clip at a time; the others sound together with whatever else does.

    A TONE stands for itself. What is UNDER the voice is kept so far below it that no word is
    masked, however the two volumes are set.
    """

    VOICE = "voice"
    TONE = "tone"
    UNDER = "under"


@dataclass(slots=True, eq=False)
class _Clip:
    """One clip at its place. `cut` is the sample at which it begins to fade out, if it does."""

    samples: Samples
    start: int
    number: int | None
    channel: Channel
    left: float
    right: float
    cut: int | None = None

    @property
    def end(self) -> int:
        return self.start + len(self.samples)


class Mixer:
    """Mixes mono clips into stereo, to the sample.

    `schedule`, `silence` and the volumes may be used from any thread while another one renders.
    """

    def __init__(self, sample_rate: int = SAMPLE_RATE) -> None:
        self.sample_rate = sample_rate
        self.voice_volume = 1.0  # 0 to 1
        self.tone_volume = 1.0  # 0 to 1
        self.muted = False  # a muted voice keeps its pace: it plays nothing and still finishes
        self._fade = round(FADE_SECONDS * sample_rate)
        self._fade_out = np.linspace(1, 0, self._fade, endpoint=False, dtype=np.float32)
        self._clips: list[_Clip] = []
        self._finished: list[int] = []
        self._gains = {channel: self._gain(channel) for channel in Channel}
        self._position = 0
        self._quiet_until = 0
        self._lock = threading.Lock()

    @property
    def position(self) -> int:
        """How many samples were rendered: the first one that can still be changed."""
        return self._position

    def schedule(
        self,
        samples: Samples,
        at_sample: int,
        number: int | None = None,
        channel: Channel = Channel.VOICE,
        pan: float = 0.0,
    ) -> None:
        """Let mono `samples`, shape (n,), -1 to 1, sound from `at_sample` on.

        Where that has passed they start as soon as can be. `number` is reported by
        `collect_finished` when the last sample was rendered. `pan` goes from -1, left only, to 1,
        right only. Raises ValueError for anything but one row of samples.
        """
        if samples.ndim != 1:
            raise ValueError(f"a clip is one row of samples, not an array of shape {samples.shape}")
        clip = _Clip(
            samples=np.asarray(samples, dtype=np.float32),
            start=at_sample,
            number=number,
            channel=channel,
            left=min(1.0, 1.0 - pan),
            right=min(1.0, 1.0 + pan),
        )
        with self._lock:
            clip.start = max(at_sample, self._position, self._quiet_until)
            if channel is Channel.VOICE:
                self._make_room(clip)
            self._clips.append(clip)

    def keep_quiet(self, frames: int) -> None:
        """Let nothing that is scheduled from now on begin within the next `frames` samples."""
        with self._lock:
            self._quiet_until = self._position + frames

    def silence(self) -> None:
        """Fade out what sounds and forget what was to sound, unreported finishes included."""
        with self._lock:
            self._clips = [clip for clip in self._clips if clip.start < self._position]
            for clip in self._clips:
                self._cut(clip, self._position)
            self._finished.clear()

    def render(self, frames: int) -> Samples:
        """The next `frames` samples as an array of shape (frames, 2), -1 to 1."""
        mix = np.zeros((frames, 2), dtype=np.float32)
        with self._lock:
            gains = {channel: self._moved_gain(channel, frames) for channel in Channel}
            heard = [self._add(clip, mix, gains[clip.channel]) for clip in self._clips]
            self._position += frames
            self._retire()
        return np.clip(mix, -1.0, 1.0, out=mix) if any(heard) else mix

    def speaks_within(self, frames: int) -> bool:
        """Do words sound now, or begin within the next `frames` samples?"""
        if self.muted:
            return False
        with self._lock:
            return any(
                clip.channel is Channel.VOICE and clip.start <= self._position + frames
                for clip in self._clips
            )

    @property
    def next_finish(self) -> int | None:
        """The sample up to which to render for the next numbered clip to finish, if there is one.

        For who renders by a virtual clock; what is scheduled or silenced later can change it.
        """
        with self._lock:
            return min((clip.end for clip in self._clips if clip.number is not None), default=None)

    @property
    def has_finished(self) -> bool:
        """Is there anything to collect?"""
        return bool(self._finished)

    def collect_finished(self) -> list[int]:
        """The numbers of the clips rendered whole since the last call, in order. Each once."""
        with self._lock:
            finished, self._finished = self._finished, []
        return finished

    def _make_room(self, new: _Clip) -> None:
        """One voice: a clip ends where the next one starts, whichever of them came first here."""
        voices = [clip for clip in self._clips if clip.channel is Channel.VOICE]
        for clip in voices:
            if clip.start < new.start:
                self._cut(clip, new.start)
            elif clip.start == new.start:
                self._clips.remove(clip)
        following = [clip.start for clip in voices if clip.start > new.start]
        if following:
            self._cut(new, min(following))

    def _cut(self, clip: _Clip, at: int) -> None:
        """Let a clip fade out from sample `at` on. It will not be reported as finished."""
        if clip.end > at and (clip.cut is None or at < clip.cut):
            clip.cut = at
            clip.number = None

    def _add(self, clip: _Clip, mix: Samples, gain: float | Samples) -> bool:
        """Mix in what of a clip lies between the position and the end of the block, if any does."""
        first = max(clip.start, self._position)
        last = min(self._end(clip), self._position + len(mix))
        if first >= last:
            return False
        inside = slice(first - self._position, last - self._position)
        gain_inside = gain[inside] if isinstance(gain, np.ndarray) else gain
        heard = clip.samples[first - clip.start : last - clip.start] * gain_inside
        if clip.cut is not None and last > clip.cut:
            faded = slice(max(first, clip.cut) - first, None)
            step = max(first, clip.cut) - clip.cut
            heard[faded] *= self._fade_out[step : step + len(heard[faded])]
        mix[inside, 0] += heard * np.float32(clip.left)
        mix[inside, 1] += heard * np.float32(clip.right)
        return True

    def _end(self, clip: _Clip) -> int:
        """The sample after the last one of a clip that is heard."""
        return clip.end if clip.cut is None else min(clip.end, clip.cut + self._fade)

    def _retire(self) -> None:
        """Drop the clips that are over, and note which of them were heard whole."""
        over = [clip for clip in self._clips if self._end(clip) <= self._position]
        self._clips = [clip for clip in self._clips if self._end(clip) > self._position]
        over.sort(key=self._end)
        self._finished.extend(clip.number for clip in over if clip.number is not None)

    def _gain(self, channel: Channel) -> float:
        match channel:
            case Channel.VOICE:
                return 0.0 if self.muted else self.voice_volume
            case Channel.TONE:
                return self.tone_volume
            case Channel.UNDER:
                return UNDER_VOICE * min(self.tone_volume, self.voice_volume)

    def _moved_gain(self, channel: Channel, frames: int) -> float | Samples:
        """The channel's gain in a block; while it moves to a new one, for each of its samples."""
        old, new = self._gains[channel], self._gain(channel)
        if old == new:
            return new
        self._gains[channel] = new
        ramp = np.full(frames, new, dtype=np.float32)
        step = min(self._fade, frames)
        ramp[:step] = np.linspace(old, new, step, endpoint=False, dtype=np.float32)
        return ramp
