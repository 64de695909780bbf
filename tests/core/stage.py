"""A stage for sessions without clock, voice or sound: everything happens at once, in order.

It keeps virtual time, lets every clip last as long as it is said to, and writes down what a
person would have heard and when.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from psoas_timer.core.events import (
    Checkpoint,
    ClipFinished,
    ClipsKnown,
    Effect,
    Event,
    Play,
    Record,
    Silence,
    Speak,
    Tick,
)
from psoas_timer.core.session import Session
from psoas_timer.core.speech import estimate
from psoas_timer.core.states import Finished


@dataclass
class Stage:
    """Drives `session`; `length` says how many seconds a text takes, None: it never ends."""

    session: Session
    length: Callable[[str], float | None] = estimate
    now: float = 100.0
    heard: list[Speak] = field(default_factory=list)
    tones: list[Play] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    cut: list[str] = field(default_factory=list)  # what began before they had ended
    _planned: list[Speak] = field(default_factory=list)
    _sounding: tuple[float, int] | None = None

    def know(self, *texts: str) -> None:
        """Tell the session how long those texts take."""
        pairs = ((text, self.length(text)) for text in texts)
        self.send(ClipsKnown(tuple((text, long) for text, long in pairs if long is not None)))

    def send(self, event: Event) -> tuple[Effect, ...]:
        effects = self.session.handle(event, self.now)
        for effect in effects:
            self._perform(effect)
        self.effects.extend(effects)
        return effects

    def _perform(self, effect: Effect) -> None:
        match effect:
            case Speak():
                self._planned.append(effect)
            case Play():
                self.tones.append(effect)
            case Silence():
                self._planned.clear()
                self._sounding = None

    def _next_moment(self) -> float | None:
        begins = (speak.at for speak in self._planned)
        ends = (self._sounding[0],) if self._sounding else ()
        deadline = self.session.deadline
        due = () if deadline is None else (deadline,)
        return min((*begins, *ends, *due), default=None)

    def step(self) -> bool:
        """Let the next thing happen; False when nothing is going to."""
        moment = self._next_moment()
        if moment is None:
            return False
        self.now = max(self.now, moment)
        if self._sounding and self._sounding[0] <= self.now:
            number = self._sounding[1]
            self._sounding = None
            self.send(ClipFinished(number))
        for speak in sorted(self._planned, key=lambda s: s.at):
            if speak.at <= self.now and speak in self._planned:
                self._planned.remove(speak)
                self.heard.append(speak)
                long = self.length(speak.text)
                if self._sounding and self._sounding[0] > speak.at + 1e-9:
                    self.cut.append(speak.text)
                self._sounding = None if long is None else (self.now + long, speak.number)
        if self.session.deadline is not None and self.session.deadline <= self.now:
            self.send(Tick())
        return True

    def until(self, condition: Callable[[], bool], most: float = 4 * 3600) -> None:
        """Go on until the condition holds; fails after `most` seconds of virtual time."""
        end = self.now + most
        while not condition():
            assert self.now < end, "it never came true"
            assert self.step(), "the session stands still"

    def run(self, seconds: float) -> None:
        """Let that many seconds pass."""
        end = self.now + seconds
        while (moment := self._next_moment()) is not None and moment <= end:
            self.step()
        self.now = end

    def to_the_end(self) -> Record:
        self.until(lambda: isinstance(self.session.state, Finished))
        return self.record

    @property
    def record(self) -> Record:
        (record,) = (effect for effect in self.effects if isinstance(effect, Record))
        return record

    @property
    def checkpoint(self) -> Checkpoint:
        return [effect for effect in self.effects if isinstance(effect, Checkpoint)][-1]

    @property
    def words(self) -> list[str]:
        return [speak.text for speak in self.heard]

    def when(self, text: str) -> float:
        """The moment that text was first begun."""
        return next(speak.at for speak in self.heard if speak.text == text)
