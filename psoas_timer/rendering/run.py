"""One run of a session on a virtual clock, from its first key to its last sound.

The clock jumps from one thing that is due to the next, and the mixer renders what lies between.
Session, performer and mixer are those of a live session and cannot tell the difference.
"""

from __future__ import annotations

from collections.abc import Iterator

from psoas_timer.core.events import (
    ClipFinished,
    ClipsKnown,
    Command,
    Event,
    Play,
    Silence,
    Speak,
    Tick,
)
from psoas_timer.core.plan import Plan
from psoas_timer.core.segment import Tone
from psoas_timer.core.session import Session
from psoas_timer.core.states import Finished, Running
from psoas_timer.performer import Performer
from psoas_timer.rendering.cue_sheet import Heard
from psoas_timer.rendering.sounding import Sounding
from psoas_timer.rendering.virtual_sound import VirtualSound
from psoas_timer.sound.mixer import SAMPLE_RATE, Mixer, Samples
from psoas_timer.voice.voice import Voice

BLOCK = SAMPLE_RATE // 2  # samples; the most that is rendered at once


class Run:
    """Prepare it, then take its blocks; `heard` and `starts` fill on the way.

    `voice` must deliver each clip before a call returns. Seconds throughout, from the first
    sample on. `starts` tells when each segment began, by its index.
    """

    def __init__(self, plan: Plan, voice: Voice, sounding: Sounding) -> None:
        self.heard: list[Heard] = []
        self.starts: dict[int, float] = {}
        self._plan = plan
        self._texts: dict[int | None, str] = {}  # asked for, by number
        self._now = 0.0
        self._session = Session(plan)
        self._mixer = Mixer()
        self._mixer.voice_volume = sounding.voice_volume
        self._mixer.tone_volume = sounding.tone_volume
        self._sound = VirtualSound(self._mixer)
        self._performer = Performer(
            voice,
            self._sound,
            lambda: self._now,
            tones_beside=sounding.tones_beside,
            pan_sides=sounding.pan_sides,
        )
        self._performer.on_lengths = lambda pairs: self._send(ClipsKnown(pairs))
        self._performer.on_finished = lambda number: self._send(ClipFinished(number))
        self._sound.on_words = self._on_words
        self._sound.on_tone = self._on_tone

    @property
    def seconds(self) -> float:
        """How much was rendered so far."""
        return self._mixer.position / SAMPLE_RATE

    @property
    def expected(self) -> float:
        """How long it will be, as far as that is known."""
        return self._session.snapshot(self._now).total

    def prepare(self) -> None:
        """Have every clip made, so that all lengths are known."""
        self._performer.prepare(self._plan)

    def blocks(self) -> Iterator[Samples]:
        """All of it, as blocks of shape (n, 2), -1 to 1, at SAMPLE_RATE."""
        self._send(Command.TOGGLE)
        while not isinstance(self._session.state, Finished):
            moment = self._next_moment()
            yield from self._up_to(round(moment * SAMPLE_RATE))
            self._now = max(self._now, moment)
            self._sound.report_finished()
            deadline = self._session.deadline
            if deadline is not None and deadline <= self._now:
                self._send(Tick())
        yield from self._up_to(self._sound.end)

    def _next_moment(self) -> float:
        due = [] if self._session.deadline is None else [self._session.deadline]
        finish = self._mixer.next_finish
        if finish is not None:
            due.append(finish / SAMPLE_RATE)
        return min(due)  # never empty: a plan for listening waits for nobody

    def _up_to(self, sample: int) -> Iterator[Samples]:
        while (left := sample - self._mixer.position) > 0:
            yield self._mixer.render(min(left, BLOCK))

    def _send(self, event: Event) -> None:
        for effect in self._session.handle(event, self._now):
            if isinstance(effect, Speak):
                self._texts[effect.number] = effect.text
            if isinstance(effect, Speak | Play | Silence):
                self._performer.perform(effect)
        state = self._session.state
        if isinstance(state, Running):
            self.starts.setdefault(state.index, state.since)

    def _on_words(self, number: int | None, at: float) -> None:
        self.heard.append(Heard(at, self._texts[number]))

    def _on_tone(self, tone: Tone, at: float) -> None:
        self.heard.append(Heard(at, f"[{tone.value}]"))
