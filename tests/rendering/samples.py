"""A voice whose clips are known to the sample, and what a live session would do with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from psoas_timer.core.events import Command
from psoas_timer.core.exercise import Line
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.plan import Plan, compile_plan
from psoas_timer.core.routine import ExerciseItem, PauseItem, Routine, SayItem
from psoas_timer.core.session import Session
from psoas_timer.core.speech import estimate
from psoas_timer.core.states import Finished, Running
from psoas_timer.rendering.listening import for_listening
from psoas_timer.voice.clip import SAMPLE_RATE, Clip, make_clip
from tests.core.samples import BALL, BREATHS, BRIDGE, LUNGE, MARCH, routine
from tests.core.stage import Stage

BEEP = 440.0  # hertz

ALL_SORTS = routine(
    ExerciseItem(exercise=LUNGE),
    SayItem(Line("Fetch the ball from the shelf.")),
    ExerciseItem(exercise=BALL),
    PauseItem(20.0),
    ExerciseItem(exercise=BRIDGE),
    ExerciseItem(exercise=BREATHS),
)

SHORT = routine(
    ExerciseItem(exercise=MARCH),
    SayItem(Line("Fetch the ball from the shelf, and put it where you can reach it easily.")),
    PauseItem(5.0),
    ExerciseItem(exercise=MARCH),
)


def plan_of(what: Routine = ALL_SORTS) -> Plan:
    return compile_plan(what)


def length(text: str) -> float:
    """Seconds that the known voice takes, a whole number of samples."""
    return round(estimate(text) * SAMPLE_RATE) / SAMPLE_RATE


def known_clip(text: str) -> Clip:
    """A beep that is loud from its first sample to its last."""
    times = np.arange(round(length(text) * SAMPLE_RATE)) / SAMPLE_RATE
    return make_clip(text, (0.3 * np.cos(2 * np.pi * BEEP * times)).astype(np.float32))


class KnownVoice:
    """Fulfils `Voice`; is lost once it has made `lasts` clips."""

    def __init__(self, lasts: int = 1_000_000) -> None:
        self.on_clip: Callable[[Clip], None] = lambda _clip: None
        self.on_lost: Callable[[str], None] = lambda _sentence: None
        self.on_notice: Callable[[str], None] = lambda _sentence: None
        self.made: list[str] = []
        self._lasts = lasts

    def prepare(self, texts: Sequence[str], language: str = "") -> None:
        for text in texts:
            self.want(text)

    def want(self, text: str, language: str = "") -> None:
        if len(self.made) == self._lasts:
            self.on_lost("The voice is lost: find it.")
            return
        self.made.append(text)
        self.on_clip(known_clip(text))

    def close(self) -> None:
        """Nothing runs."""


@dataclass
class Live:
    """The same plan in a live session without keys: when what began, from the first key on."""

    cues: list[tuple[float, str]]
    starts: dict[int, float]
    seconds: float


def live(plan: Plan) -> Live:
    plan = for_listening(plan)
    stage = Stage(Session(plan), length)
    stage.know(*plan.texts, *ENGLISH.any_time())
    began, starts = stage.now, dict[int, float]()
    stage.send(Command.TOGGLE)
    while not isinstance(stage.session.state, Finished):
        if isinstance(stage.session.state, Running):
            starts.setdefault(stage.session.state.index, stage.session.state.since - began)
        assert stage.step()
    cues = sorted((speak.at - began, speak.text) for speak in stage.heard)
    return Live(cues, starts, stage.now - began)
