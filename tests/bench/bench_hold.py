"""How exactly a hold lasts its dose, from the first sound of it to the first after it.

A simulated hour on a busy computer, whose every tick comes up to a quarter of a second late,
beside a timer that counts its ticks. With `--long` also ten real minutes, as a recorder hears them,
while four processes keep the processor busy, beside waits of the same length. Prints; asserts
nothing about time.
"""

from __future__ import annotations

import os
import queue
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event as Flag
from threading import Thread

import pytest

from psoas_timer.core.dose import Amount, Count, DoseChange, Per
from psoas_timer.core.events import (
    ClipFinished,
    ClipsKnown,
    Command,
    Effect,
    Event,
    Play,
    Speak,
    Tick,
)
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.routine import ExerciseItem, Routine
from psoas_timer.core.segment import SegmentKind, Tone
from psoas_timer.core.session import Session
from psoas_timer.core.snapshot import Mode
from psoas_timer.home import open_home
from tests.bench.bench_sound import Stage as Sounding
from tests.bench.bench_sound import found
from tests.bench.report import LONG, MOST_ALIGNED, Floor, line, measured
from tests.core.stage import Stage
from tests.ear.lab import Recorder

ROUTINE = "everything"  # an hour
LATEST = 0.25  # seconds that a tick may be late
MINUTES, BUSY = 10, 4
DOSE = 30.0
EXERCISE = "cobra-pose"


class Busy(Stage):
    """Nothing happens when it is due, but a little later, as where others are at work.

    `errors` are those of the holds, in seconds: where the tones of their beginnings and ends are,
    or when they were asked for, if that was later.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._rng = random.Random(18)
        self._began: float | None = None
        self.holds: list[float] = []
        self.errors: list[float] = []

    def _next_moment(self) -> float | None:
        moment = super()._next_moment()
        return None if moment is None else moment + self._rng.uniform(0, LATEST)

    def send(self, event: Event) -> tuple[Effect, ...]:
        effects = super().send(event)
        for effect in effects:
            if isinstance(effect, Play) and effect.tone in (Tone.START, Tone.END):
                self._note(effect.tone, max(effect.at, self.now))
        return effects

    def _note(self, tone: Tone, at: float) -> None:
        segment = self.session.snapshot(self.now).segment
        if tone is Tone.START:
            self._began = at
            return
        is_hold = segment is not None and segment.kind is SegmentKind.HOLD
        if is_hold and segment.seconds and self._began is not None:
            self.holds.append(segment.seconds)
            self.errors.append(at - self._began - segment.seconds)
        self._began = None

    def to_its_end(self) -> None:
        while self.session.snapshot(self.now).mode is not Mode.FINISHED:
            if not self.step():
                self.send(Command.TOGGLE)  # it waits for the person


def counting_ticks(holds: list[float]) -> list[float]:
    """How much too long those holds would be for a timer that counts ticks as late as ours."""
    rng = random.Random(18)
    return [sum(rng.uniform(0, LATEST) for _ in range(round(hold))) for hold in holds]


def test_a_simulated_hour() -> None:
    home = open_home()
    stage = Busy(Session(compile_plan(home.library.routines[ROUTINE], home.preferences())))
    began = stage.now
    stage.send(Command.TOGGLE)
    stage.to_its_end()

    floor = Floor("counting ticks", counting_ticks(stage.holds))
    measured("error of a hold, simulated", [abs(error) for error in stage.errors], floor)
    measured(f"  {floor.name}", floor.values)
    worst = max(map(abs, stage.errors)) * 1000
    text = f"{stage.now - began:.0f} s, {len(stage.errors)} holds, the worst {worst:.1f} ms"
    line(f"{'  so long, so many':{MOST_ALIGNED}} {text}")
    assert len(stage.errors) > 20


# Ten real minutes


class Live:
    """A session in real time, through the program's own performer, on this thread."""

    def __init__(self, session: Session, sounding: Sounding) -> None:
        self._session = session
        self._sounding = sounding
        self._news: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self.spoken: list[Speak] = []
        performer = sounding.performer
        performer.on_finished = lambda number: self._news.put(ClipFinished(number))
        performer.on_lengths = lambda pairs: self._news.put(ClipsKnown(tuple(pairs)))
        performer.prepare(session.plan)

    def run(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        self._send(Command.TOGGLE)
        while time.monotonic() < end:
            due = self._session.deadline
            left = max(min(end, end if due is None else due) - time.monotonic(), 0.0)
            try:
                self._send(self._news.get(timeout=left))
            except queue.Empty:
                self._send(Tick())

    def _send(self, event: Event) -> None:
        effects = self._session.handle(event, time.monotonic())
        self._sounding.perform(effects)
        self.spoken += [effect for effect in effects if isinstance(effect, Speak)]


@contextmanager
def busy_processor() -> Iterator[None]:
    command = [sys.executable, "-c", "while True: pass"]
    others = [subprocess.Popen(command) for _ in range(BUSY)]
    try:
        yield
    finally:
        for other in others:
            other.kill()
            other.wait()


def waits(seconds: float, errors: list[float]) -> None:
    """How much too long a wait of a dose is, again and again for so many seconds."""
    never, end = Flag(), time.monotonic() + seconds
    while time.monotonic() + DOSE < end:
        began = time.monotonic()
        never.wait(DOSE)
        errors.append(time.monotonic() - began - DOSE)


@pytest.fixture
def sounding(recorder: Recorder, tmp_path: Path) -> Iterator[Sounding]:
    made = Sounding(tmp_path / "voice", recorder)
    yield made
    made.performer.close()


@pytest.mark.skipif(LONG not in os.environ, reason="takes ten minutes: ./dev bench --long")
def test_ten_real_minutes_on_a_busy_machine(sounding: Sounding) -> None:
    home = open_home()
    exercise = home.library.exercises[EXERCISE]
    dose = DoseChange(hold=Amount(DOSE, DOSE), times=Count(20, 20, Per.ALL))
    item = ExerciseItem(exercise=exercise, change=dose)
    plan = compile_plan(Routine(id="long", name="Long", items=(item,)), home.preferences())
    sounding.need(*plan.texts)
    first = next(i for i, one in enumerate(plan.segments) if one.kind is SegmentKind.HOLD)
    hold, release = (plan.segments[first + n].cues[0].text for n in (0, 1))
    live, waited = Live(Session(plan, start=first - 1), sounding), list[float]()
    with busy_processor():
        beside = Thread(target=waits, args=(MINUTES * 60, waited))
        beside.start()
        live.run(MINUTES * 60)
        beside.join()
    recording = sounding.recording()
    errors, alike = [], []
    began: float | None = None
    for speak in live.spoken:
        if speak.text in (hold, release):
            late, likeness = found(recording, sounding.clips[speak.text], speak.at)
            alike.append(likeness)
            if speak.text == hold:
                began = speak.at + late
            elif began is not None:
                errors.append(abs(speak.at + late - began - DOSE))
    floor = Floor("a bare wait", [abs(error) for error in waited])
    measured(f"error of a hold, heard, {BUSY} busy processes", errors, floor)
    measured(f"  {floor.name}", floor.values)
    worst, least = max(errors) * 1000, min(alike)
    text = f"{worst:.1f} ms; likeness of what was heard at the least {least:.3f} of 1"
    line(f"{'  the worst':{MOST_ALIGNED}} {text}")
    assert len(errors) > MINUTES
