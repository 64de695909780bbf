"""Does what a session asks for: joins the voice, which makes clips, with the sound, which plays.

No toolkit and no clock of its own: window, terminal and exporter use the same performer. Words
whose clip is still being made wait for it; what is not worth saying late is left out.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Protocol

from psoas_timer.clip_store import ClipStore
from psoas_timer.core.events import Play, Silence, Speak
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.plan import Plan
from psoas_timer.core.segment import Tone
from psoas_timer.core.side import Side
from psoas_timer.voice.clip import Clip, Samples
from psoas_timer.voice.voice import Voice

PAN = {Side.LEFT: -0.7, Side.RIGHT: 0.7, None: 0.0}  # the other ear hears it too, more softly
STALE = 0.4  # seconds; later than this a passing cue would mislead


class Sound(Protocol):
    """What is asked of `sound.player.Player`; see there."""

    on_finished: Callable[[int], None]
    on_lost: Callable[[str], None]
    on_found: Callable[[], None]
    muted: bool
    voice_volume: float

    @property
    def was_audible(self) -> bool: ...
    @property
    def trouble(self) -> str | None: ...
    @property
    def notice(self) -> str | None: ...
    def open(self) -> None: ...
    def close(self) -> None: ...
    def play(
        self, samples: Samples, at: float, number: int | None = None, pan: float = 0
    ) -> None: ...
    def tone(self, tone: Tone, at: float, *, under: bool = False) -> None: ...
    def silence(self) -> None: ...


class Performer:
    """Perform Speak, Play and Silence.

    `on_finished(number)`, `on_lengths(pairs)`, `on_trouble(sentence)`, `on_lost(heard)` and
    `on_found()` may be called from any thread.
    """

    def __init__(
        self,
        voice: Voice,
        player: Sound,
        clock: Callable[[], float],
        *,
        tones_beside: bool = False,
        pan_sides: bool = False,
    ) -> None:
        """`tones_beside` words, softly, and not only where there are none. With `pan_sides` the
        words of a side are heard from that side.
        """
        self._voice = voice
        self._player = player
        self._clock = clock
        self._tones_beside = tones_beside
        self._pan_sides = pan_sides
        self._lock = threading.Lock()
        self._clips = ClipStore()
        self._waiting: dict[str, list[Speak]] = {}
        self._ahead: frozenset[str] = frozenset()  # made into the voice's cache, not to be kept
        self._speaks = True
        self._rests = False
        self._voice_troubles: list[str] = []
        self.on_finished: Callable[[int], None] = lambda _number: None
        self.on_lengths: Callable[[tuple[tuple[str, float], ...]], None] = lambda _pairs: None
        self.on_trouble: Callable[[str], None] = lambda _sentence: None
        self.on_lost: Callable[[bool], None] = lambda _heard: None
        self.on_found: Callable[[], None] = lambda: None
        voice.on_clip = self._on_clip
        voice.on_lost = self._on_voice_lost
        voice.on_notice = self._on_voice_trouble
        player.on_finished = self._on_finished
        player.on_lost = self._on_sound_lost
        player.on_found = self._on_sound_found

    def open(self) -> None:
        """Open the sound, and tell what is wrong with it or with the voice."""
        self._rests = False
        self._player.open()
        for sentence in self._voice_troubles:
            self.on_trouble(sentence)
        if self._player.trouble:
            self.on_trouble(self._player.trouble)
            self.on_lost(False)  # a session that begins without sound does not wait for it
        if self._player.notice:
            self.on_trouble(self._player.notice)

    def prepare(self, plan: Plan) -> None:
        """Open the sound, and have all rendered that the plan may say, first things first."""
        self.open()
        self._ahead = frozenset()
        for language, texts in in_order_of_need(plan).items():
            self._voice.prepare(texts, language)

    def make_ahead(self, texts: Sequence[str]) -> None:
        """Have these in the voice's cache, so that none waits for an engine to wake.

        None of them is kept in memory, for most will not be wanted.
        """
        self._ahead = frozenset(texts)
        self._voice.prepare(texts)

    def perform(self, effect: Speak | Play | Silence) -> None:
        match effect:
            case Speak():
                self._wake()
                self._speak(effect)
            case Play():
                self._wake()
                self._tone(effect)
            case Silence():
                with self._lock:
                    self._waiting.clear()
                    self._player.silence()

    @property
    def muted(self) -> bool:
        return self._player.muted

    @muted.setter
    def muted(self, muted: bool) -> None:
        self._player.muted = muted

    @property
    def voice_volume(self) -> float:
        """0 to 1."""
        return self._player.voice_volume

    @voice_volume.setter
    def voice_volume(self, volume: float) -> None:
        self._player.voice_volume = volume

    def rest(self) -> None:
        """No stream stays open while nothing is to be heard: the session is over, or waits."""
        self.perform(Silence())
        self._player.close()
        self._rests = True

    def close(self) -> None:
        self._voice.close()
        self._player.close()

    def _wake(self) -> None:
        """After a rest, open the sound again; it may have been lost or found meanwhile."""
        if not self._rests:
            return
        self._rests = False
        self._player.open()
        if self._player.trouble:
            self._on_sound_lost(self._player.trouble)
        else:
            self._on_sound_found()

    def _speak(self, speak: Speak) -> None:
        with self._lock:
            clip = self._clips.get(speak.text)
            if clip:
                self._sound(clip, speak)
                return
            self._waiting.setdefault(speak.text, []).append(speak)
        self._voice.want(speak.text, speak.language)

    def _sound(self, clip: Clip, speak: Speak) -> None:
        self._clips.say(clip)
        pan = PAN[speak.side] if self._pan_sides else 0.0
        self._player.play(clip.samples, at=speak.at, number=speak.number, pan=pan)

    def _tone(self, play: Play) -> None:
        """In the place of words it is heard in full, beside words softly or not at all."""
        if play.instead or self._player.muted or not self._speaks:
            self._player.tone(play.tone, play.at)
        elif self._tones_beside:
            self._player.tone(play.tone, play.at, under=True)

    def _on_clip(self, clip: Clip) -> None:
        with self._lock:
            if clip.text not in self._ahead:
                self._clips.offer(clip)
            for speak in self._waiting.pop(clip.text, ()):
                if speak.must or self._clock() - speak.at < STALE:
                    self._sound(clip, speak)
        self.on_lengths(((clip.text, clip.seconds),))

    def _on_finished(self, number: int) -> None:
        self.on_finished(number)

    def _on_voice_lost(self, sentence: str) -> None:
        """Tones carry on alone, and the screen says why."""
        self._speaks = False
        self._player.tone(Tone.ALERT, self._clock())
        self._on_voice_trouble(sentence)

    def _on_voice_trouble(self, sentence: str) -> None:
        self._voice_troubles.append(sentence)  # nobody may be listening yet
        self.on_trouble(sentence)

    def _on_sound_lost(self, sentence: str) -> None:
        self.on_trouble(sentence)
        self.on_lost(self._player.was_audible)

    def _on_sound_found(self) -> None:
        self.on_found()
        if self._player.notice:  # it is back, but elsewhere
            self.on_trouble(self._player.notice)


def in_order_of_need(plan: Plan) -> dict[str, tuple[str, ...]]:
    """By language, all that may be said in a session of that plan, what is heard first first.

    The language of the program's own words comes first, with what may be said at any time.
    """
    own = plan.preferences.language
    (_, mine), *others = plan.texts_by_language.items()
    return {own: (*mine[:2], *phrases_in(own).any_time(), *mine[2:]), **dict(others)}
