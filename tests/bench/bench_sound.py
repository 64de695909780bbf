"""How soon words are heard, and how soon they are silent, on a recorded null sink.

Prints; asserts only that there was something to measure. Beside it stands pyttsx3's own `say` and
`stop`, measured in the same run; its player `aplay` cannot reach the sink, so `paplay` stands in.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from psoas_timer.core.events import Command, Effect, Play, Silence, Speak
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.plan import Plan, compile_plan
from psoas_timer.core.segment import Tone
from psoas_timer.core.session import Session
from psoas_timer.home import open_home
from psoas_timer.performer import Performer
from psoas_timer.sound.mixer import Samples
from psoas_timer.sound.player import Player
from psoas_timer.voice.clip import SAMPLE_RATE, Clip
from psoas_timer.voice.opening import open_voice
from psoas_timer.voice.voices import VoiceSettings
from tests.bench.report import MOST_ALIGNED, Floor, line, measured
from tests.ear.hear import onsets, silence_after, stretches
from tests.ear.lab import Lab, Recorder, Recording

N = 51  # and so 50 from one to the next
WORDS = ("Hold.", "Release.", "Rest.", "Halfway.", "Ten seconds.")
ROUTINE = "desk-break"
SYLLABLE = 0.05  # seconds of a clip that must be heard whole
BETWEEN = 0.15  # seconds of silence after words, before the next are asked for
SPOKEN = 0.4  # seconds of words before the key that ends them
PATIENCE = 20.0
STOPS, STOP_PATIENCE = 5, 9.0  # pyttsx3 says its sentence to the end, and its stop() never returns
NEVER = threading.Event()  # waited for to let time go by while others work

Times = dict[str, list[float]]


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Times:
    """Seconds from pyttsx3's `say` to its first sound, and from its `stop` to its last."""
    from tests.ear.lab import is_possible, open_lab

    if not is_possible():
        pytest.skip("PulseAudio and its utilities are not installed")
    folder = tmp_path_factory.mktemp("alone")
    with open_lab(folder / "lab") as lab, lab.recorder() as recorder:
        asked = _run_alone(lab, folder)
        recording = recorder.wait_until(time.monotonic() + 0.5)
    says = [moment for what, moment in asked if what == "say"]
    stops = [moment for what, moment in asked if what == "stop"]
    heard = stretches(recording, gap=0.25)
    first = [[s.begin - said for s in heard if 0 < s.begin - said < 5] for said in says]
    last = [[s.end - stop for s in heard if s.begin < stop + 1 and s.end > stop] for stop in stops]
    return {"say": [min(f) for f in first if f], "stop": [max(found) for found in last if found]}


def _run_alone(lab: Lab, folder: Path) -> list[tuple[str, float]]:
    """pyttsx3 plays by a program `aplay`; here that is one that plays to the lab."""
    stand_in = folder / "aplay"
    stand_in.write_text('#!/bin/sh\nexec paplay "$1"\n', encoding="utf-8")
    stand_in.chmod(0o755)
    environment = lab.environment | {
        "PATH": f"{folder}:{os.environ['PATH']}",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    told = [_told("say", 60.0, environment)]
    told += [_told("stop", STOP_PATIENCE, environment) for _ in range(STOPS)]
    return [tuple(json.loads(one)) for lines in told for one in lines.splitlines()]


def _told(what: str, patience: float, environment: dict[str, str]) -> str:
    """What such a process prints within so many seconds; then it is ended with its player."""
    alone = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.pyttsx3_alone", what],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
        start_new_session=True,
    )
    try:
        return alone.communicate(timeout=patience)[0]
    except subprocess.TimeoutExpired:
        os.killpg(alone.pid, signal.SIGKILL)
        return alone.communicate()[0]


class Stage:
    """The program's voice and sound as it opens them, with clips at hand."""

    def __init__(self, folder: Path, recorder: Recorder) -> None:
        self.recorder = recorder
        self.clips: dict[str, Samples] = {}
        self._more = threading.Condition()
        self._voice = open_voice(VoiceSettings(), folder)
        self.player = Player(time.monotonic)
        self.performer = Performer(self._voice, self.player, time.monotonic)
        keep = self._voice.on_clip

        def on_clip(clip: Clip) -> None:
            keep(clip)
            with self._more:
                self.clips[clip.text] = clip.samples
                self._more.notify_all()

        self._voice.on_clip = on_clip
        self.player.open()

    def need(self, *texts: str) -> None:
        """Return when all of these are rendered."""
        self._voice.prepare(texts)
        with self._more:
            assert self._more.wait_for(lambda: set(texts) <= set(self.clips), PATIENCE)
        NEVER.wait(0.5)  # and the sink is awake

    def seconds(self, text: str) -> float:
        """How long these words are."""
        return len(self.clips[text]) / SAMPLE_RATE

    def perform(self, effects: tuple[Effect, ...]) -> None:
        for effect in effects:
            if isinstance(effect, Speak | Play | Silence):
                self.performer.perform(effect)

    def recording(self) -> Recording:
        return self.recorder.wait_until(time.monotonic() + 0.3)


@pytest.fixture
def stage(recorder: Recorder, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path / "voice", recorder)
    yield made
    made.performer.close()


@pytest.fixture(scope="module")
def plan() -> Plan:
    home = open_home()
    return compile_plan(home.library.routines[ROUTINE], home.preferences())


def found(
    recording: Recording, clip: Samples, due: float, window: float = 0.4
) -> tuple[float, float]:
    """How late the clip's first syllable sounds, in seconds, and how alike it is, up to 1."""
    head = clip[: round(SYLLABLE * SAMPLE_RATE)].astype(np.float64)
    heard = recording.part(due - 0.05, due + window).samples.astype(np.float64)
    alike = np.correlate(heard, head, "valid")
    energy = np.convolve(np.square(heard), np.ones(len(head)), "valid")
    alike /= np.sqrt(np.maximum(energy, 1e-9) * np.square(head).sum())
    best = int(np.argmax(alike))
    return best / SAMPLE_RATE - 0.05, float(alike[best])


def jitter(nth: int) -> float:
    """Seconds to wait, so that calls fall anywhere in a block of the device."""
    return nth * 0.00137 % 0.02


def test_onset_of_words_asked_for_now(stage: Stage, alone: Times) -> None:
    stage.need(*WORDS)
    asked = []
    for nth in range(N):
        text = WORDS[nth % len(WORDS)]
        asked.append((text, time.monotonic()))
        stage.performer.perform(Speak(nth, *asked[-1]))
        NEVER.wait(stage.seconds(text) + BETWEEN + jitter(nth))
    recording = stage.recording()
    lags = [found(recording, stage.clips[text], at) for text, at in asked]

    floor = Floor("pyttsx3's say()", alone["say"])
    measured("onset of words asked for now", [late for late, _ in lags], floor)
    measured(f"  {floor.name}", floor.values)
    whole = min(alike for _, alike in lags)
    line(f"{'first syllable whole, likeness of 50 ms':{MOST_ALIGNED}} least {whole:.3f} of 1")
    assert len(lags) == N


def test_onset_of_words_due_at_a_known_moment(stage: Stage) -> None:
    stage.need(*WORDS)
    due = []
    for nth in range(N):
        text = WORDS[nth % len(WORDS)]
        due.append((text, time.monotonic() + 0.15 + jitter(nth)))
        stage.performer.perform(Speak(nth, *due[-1]))
        NEVER.wait(0.15 + stage.seconds(text) + BETWEEN)
    recording = stage.recording()
    lags = [found(recording, stage.clips[text], at) for text, at in due]

    measured("onset of words due at a known moment", [late for late, _ in lags])
    assert len(lags) == N


@pytest.mark.parametrize("command", [Command.TOGGLE, Command.PAIN], ids=["pause", "pain"])
def test_silence_after_a_key(stage: Stage, plan: Plan, alone: Times, command: Command) -> None:
    stage.need(*plan.texts[:2], ENGLISH.how_much)
    asked = []
    for nth in range(N):
        session = Session(plan)
        stage.perform(session.handle(Command.TOGGLE, time.monotonic()))
        NEVER.wait(SPOKEN + jitter(nth))
        asked.append(time.monotonic())
        stage.perform(session.handle(command, asked[-1]))
        NEVER.wait(0.3)
        stage.performer.perform(Silence())
    recording = stage.recording()
    delays = [silence_after(recording.part(at - 0.1, at + 0.3), at) for at in asked]

    floor = Floor("pyttsx3's stop()", alone["stop"])
    measured(f"silence after {command.value}", delays, floor)
    measured(f"  {floor.name}", floor.values)
    assert len(delays) == N


def test_new_words_after_skip(stage: Stage, plan: Plan) -> None:
    stage.need(*plan.texts[:2])
    asked = []
    for nth in range(N):
        session = Session(plan)
        stage.perform(session.handle(Command.TOGGLE, time.monotonic()))
        NEVER.wait(SPOKEN + jitter(nth))
        pressed = time.monotonic()
        effects = session.handle(Command.SKIP, pressed)
        stage.perform(effects)
        speak = next(effect for effect in effects if isinstance(effect, Speak))
        asked.append((speak.text, pressed))
        NEVER.wait(0.45)
        stage.performer.perform(Silence())
    recording = stage.recording()
    lags = [found(recording, stage.clips[text], at) for text, at in asked]

    measured("old words gone and new ones begun after skip", [late for late, _ in lags])
    assert len(lags) == N


def test_spacing_of_ticks_and_counts(stage: Stage) -> None:
    stage.need(*ENGLISH.countdown)
    begin = time.monotonic() + 0.5
    for nth in range(N):
        stage.performer.perform(Play(Tone.TICK, begin + nth * 0.2, instead=True))
    NEVER.wait(N * 0.2 + 0.7)
    counts = begin + N * 0.2 + 1
    due = [(ENGLISH.countdown[nth % 3], counts + nth * 0.8) for nth in range(N)]
    for nth, (text, at) in enumerate(due):
        stage.performer.perform(Speak(nth, text, at))
        NEVER.wait(max(0.0, at - 0.4 - time.monotonic()))
    NEVER.wait(1.0)
    recording = stage.recording()
    ticks = onsets(recording.part(begin - 0.1, begin + N * 0.2 + 0.1))
    lags = [found(recording, stage.clips[text], at)[0] for text, at in due]

    measured("ticks: off their spacing", np.abs(np.diff(ticks) - 0.2).tolist())
    measured("counts: off their spacing", np.abs(np.diff(lags)).tolist())
    assert len(ticks) == N
