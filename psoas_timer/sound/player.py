"""The one face of sound: what the rest of the program plays with."""

from __future__ import annotations

from collections.abc import Callable

from psoas_timer.core.segment import Tone
from psoas_timer.sound.agenda import Agenda
from psoas_timer.sound.background import Background
from psoas_timer.sound.device import Device
from psoas_timer.sound.mixer import Channel, Mixer, Samples
from psoas_timer.sound.opening import open_speakers
from psoas_timer.sound.output import MOMENT_SECONDS, Output
from psoas_timer.sound.tones import samples_of

AHEAD_SECONDS = 0.3  # words are told of so long before they sound
AFTER_SECONDS = 1.2  # and so long after, which spans the gaps of a count


class Player:
    """Plays clips and tones at moments of the clock `now`, in seconds.

    All methods may be called from any thread and return at once, `open` after `moment` seconds.
    `on_finished(number)`, `on_lost(sentence)` and `on_found()` are called from a thread of the
    player's own; they must return soon and may call the player. So is `on_words(sounding)`, a
    little before words begin to sound and a little after they have ended.
    """

    def __init__(
        self,
        now: Callable[[], float],
        *,
        open_device: Callable[[int], Device] = open_speakers,
        background: Background | None = None,
        moment: float = MOMENT_SECONDS,
        lead_in: float = 0.0,
    ) -> None:
        """`lead_in`: seconds of digital silence that wake a device before the first sound."""
        self.on_finished: Callable[[int], None] = lambda _number: None
        self.on_lost: Callable[[str], None] = lambda _sentence: None
        self.on_found: Callable[[], None] = lambda: None
        self.on_words: Callable[[bool], None] = lambda _sounding: None
        self._now = now
        self._words = False
        self._words_until = 0.0
        self._mixer = Mixer()
        self._agenda = Agenda()
        self._output = Output(
            self._mixer,
            now,
            open_device=open_device,
            background=background,
            moment=moment,
            lead_in=lead_in,
        )
        self._output.on_finished = lambda number: self.on_finished(number)
        self._output.on_lost = lambda sentence: self.on_lost(sentence)
        self._output.on_found = lambda: self.on_found()
        self._output.on_look = self._look

    def open(self) -> None:
        """Begin a session: keep one stream open from now on, with silence where nothing sounds.

        Never fails. Where nothing can be heard, `audible` is False and `trouble` says why; pace
        and finishes go on all the same.
        """
        self._output.open()

    def close(self) -> None:
        """End a session: no stream is open while nothing is to be heard."""
        self.silence()
        self._output.close()
        self._tell_words(sounding=False)

    def play(self, samples: Samples, at: float, number: int | None = None, pan: float = 0) -> None:
        """Say a clip: mono, shape (n,), -1 to 1, 48 000 samples a second, from `at` on.

        `at` is in seconds of the clock; what has passed starts at once. A clip that still sounds
        then is cut. `on_finished(number)` follows once the clip was played whole. `pan` goes from
        -1, left, to 1, right.
        """
        self._at(at, lambda sample: self._mixer.schedule(samples, sample, number, pan=pan))

    def tone(self, tone: Tone, at: float, *, under: bool = False) -> None:
        """Sound a tone at `at` seconds of the clock, together with whatever else sounds then.

        `under` the voice it is soft enough to mask no word.
        """
        channel = Channel.UNDER if under else Channel.TONE
        samples = samples_of(tone)
        self._at(at, lambda sample: self._mixer.schedule(samples, sample, channel=channel))

    def silence(self) -> None:
        """Fade out what sounds and forget what was to sound; nothing of it will finish."""
        self._agenda.clear()
        self._mixer.silence()

    def _at(self, moment: float, schedule: Callable[[int], None]) -> None:
        """Call `schedule` with the sample of that moment, once it is near."""
        self._agenda.at(moment, self._now(), lambda: schedule(self._output.sample_at(moment)))

    def _look(self) -> None:
        now = self._now()
        self._agenda.look(now)
        self._look_for_words(now)

    def _look_for_words(self, now: float) -> None:
        if self._mixer.speaks_within(round(AHEAD_SECONDS * self._mixer.sample_rate)):
            self._words_until = now + AFTER_SECONDS
        if self._output.is_open:
            self._tell_words(sounding=now < self._words_until)

    def _tell_words(self, *, sounding: bool) -> None:
        if sounding is not self._words:
            self._words = sounding
            self.on_words(sounding)

    @property
    def audible(self) -> bool:
        """Does a device take what is played?"""
        return self._output.audible

    @property
    def was_audible(self) -> bool:
        """Has one ever?"""
        return self._output.was_audible

    @property
    def trouble(self) -> str | None:
        """Why nothing is heard and what to do about it, in one sentence; None if all is well."""
        return self._output.trouble

    @property
    def notice(self) -> str | None:
        """Where the sound goes, in one sentence, if that is not where it was wanted; else None."""
        return self._output.notice

    @property
    def voice_volume(self) -> float:
        """0 to 1."""
        return self._mixer.voice_volume

    @voice_volume.setter
    def voice_volume(self, volume: float) -> None:
        self._mixer.voice_volume = volume

    @property
    def tone_volume(self) -> float:
        """0 to 1."""
        return self._mixer.tone_volume

    @tone_volume.setter
    def tone_volume(self, volume: float) -> None:
        self._mixer.tone_volume = volume

    @property
    def muted(self) -> bool:
        """A muted voice keeps its pace: it plays nothing and still finishes. Tones go on."""
        return self._mixer.muted

    @muted.setter
    def muted(self, muted: bool) -> None:
        self._mixer.muted = muted
