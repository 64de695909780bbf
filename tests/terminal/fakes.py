"""A terminal without a terminal: time that jumps, keys from a script, a performer that pretends."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from psoas_timer.core.events import ClipFinished, Event, Play, Silence, Speak
from psoas_timer.core.performing import Lengths
from psoas_timer.core.plan import Plan
from psoas_timer.core.speech import estimate
from psoas_timer.terminal.news import Key, News
from psoas_timer.terminal.scene import Row, Signs


def ignore(*_news: object) -> None:
    """Where news goes until somebody asks for it."""


@dataclass
class FakeClock:
    now: float = 100.0

    def __call__(self) -> float:
        return self.now


class ScriptedInbox:
    """Gives out what was put or scripted, each at its time, and lets the clock jump there."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self._coming: list[tuple[float, int, News]] = []
        self._order = count()

    def put(self, news: News) -> None:
        self.at(self._clock.now, news)

    def at(self, when: float, *many: News) -> None:
        """Script that for a moment of the clock."""
        for news in many:
            heapq.heappush(self._coming, (when, next(self._order), news))

    def press(self, when: float, *keys: str) -> None:
        """Script keys, so many seconds after the beginning."""
        self.at(100.0 + when, *(Key(key) for key in keys))

    def take_back(self, news: News) -> None:
        self._coming = [entry for entry in self._coming if entry[2] != news]
        heapq.heapify(self._coming)

    def get(self, until: float | None) -> News | None:
        if self._coming and (until is None or self._coming[0][0] <= until):
            when, _order, news = heapq.heappop(self._coming)
            self._clock.now = max(self._clock.now, when)
            return news
        assert until is not None, "the player waits for ever"
        self._clock.now = max(self._clock.now, until)
        return None


@dataclass
class FakePerformer:
    """Says everything in the estimated time, unless it is mute, and reports each clip's end."""

    clock: FakeClock
    inbox: ScriptedInbox
    trouble: str = ""
    mute: bool = False  # never says or reports anything
    muted: bool = False
    rested: list[float] = field(default_factory=list)  # when
    performed: list[Speak | Play | Silence] = field(default_factory=list)
    _sounding: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.on_finished: Callable[[int], None] = ignore
        self.on_lengths: Callable[[Lengths], None] = ignore
        self.on_trouble: Callable[[str], None] = ignore
        self.on_lost: Callable[[bool], None] = ignore
        self.on_found: Callable[[], None] = ignore

    def open(self) -> None:
        """It is never closed."""

    def rest(self) -> None:
        self.rested.append(self.clock.now)
        self.perform(Silence())

    def prepare(self, plan: Plan) -> None:
        if self.trouble:
            self.on_trouble(self.trouble)

    def perform(self, effect: Speak | Play | Silence) -> None:
        self.performed.append(effect)
        if isinstance(effect, Silence):
            for number in self._sounding:
                self.inbox.take_back(ClipFinished(number))
            self._sounding.clear()
        elif isinstance(effect, Speak) and not self.mute:
            begins = max(effect.at, self.clock.now)
            self.inbox.at(begins + estimate(effect.text), ClipFinished(effect.number))
            self._sounding.append(effect.number)

    @property
    def said(self) -> list[str]:
        return [effect.text for effect in self.performed if isinstance(effect, Speak)]


@dataclass
class FakeScreen:
    """Keeps every picture as text, with the time since the beginning."""

    clock: FakeClock
    size: tuple[int, int] = (80, 24)
    signs: Signs = field(default_factory=Signs)
    pictures: list[tuple[float, str]] = field(default_factory=list)
    forgotten: int = 0
    stepped_aside: int = 0

    def show(self, rows: tuple[Row, ...]) -> None:
        text = "\n".join("".join(span.text for span in row).rstrip() for row in rows)
        if not self.pictures or self.pictures[-1][1] != text:
            self.pictures.append((self.clock.now - 100.0, text))

    def forget(self) -> None:
        self.forgotten += 1

    def step_aside(self) -> None:
        self.stepped_aside += 1

    def at(self, when: float) -> str:
        """What stood there so many seconds after the beginning."""
        return [text for began, text in self.pictures if began <= when][-1]


@dataclass
class Log:
    entries: list[tuple[float, Event]] = field(default_factory=list)

    def __call__(self, now: float, event: Event) -> None:
        self.entries.append((now, event))
