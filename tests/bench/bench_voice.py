"""How soon the voice has its words: a natural one beside pyttsx3, nothing made before.

Seconds from `prepare` to the first clip of a routine and to the last one. The worker is warm as it
is in the window, where the voice tries itself out at the start; what that takes is told too.
Prints; asserts nothing about time.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from threading import Condition

import pytest

from psoas_timer.core.plan import Plan, compile_plan
from psoas_timer.home import open_home
from psoas_timer.performer import in_order_of_need
from psoas_timer.voice.clip import Clip
from psoas_timer.voice.engines import installed
from psoas_timer.voice.opening import open_voice
from psoas_timer.voice.voices import VoiceSettings
from tests.bench.report import Floor, line, measured

ROUTINE, ROUNDS = "desk-break", 3
VOICES = {"pyttsx3": "pyttsx3:gmw/en-us", "natural": "natural:heart"}
GENEROUS = 120.0  # seconds
WARM_UP = "Hello."


@dataclass(frozen=True)
class Took:
    """Seconds: until the voice had spoken at all, to the first clip of a plan, to the last."""

    warm_up: float
    first: float
    last: float
    clips: int


class Arrivals:
    """When each clip came."""

    def __init__(self) -> None:
        self._moments: list[float] = []
        self._came = Condition()

    def on_clip(self, _clip: Clip) -> None:
        with self._came:
            self._moments.append(time.perf_counter())
            self._came.notify_all()

    def wait(self, number: int) -> float:
        """The moment of the clip of that number, from 1."""
        with self._came:
            assert self._came.wait_for(lambda: len(self._moments) >= number, GENEROUS)
            return self._moments[number - 1]


def took(voice_name: str, plan: Plan, folder: Path) -> Took:
    arrivals = Arrivals()
    begun = time.perf_counter()
    voice = open_voice(VoiceSettings(voice=voice_name), folder)
    try:
        voice.on_clip = arrivals.on_clip
        voice.want(WARM_UP)
        warm = arrivals.wait(1)
        texts = in_order_of_need(plan)["en"]
        asked = time.perf_counter()
        voice.prepare(texts)
        first, last = arrivals.wait(2), arrivals.wait(1 + len(set(texts)))
    finally:
        voice.close()
    return Took(warm - begun, first - asked, last - asked, len(set(texts)))


@pytest.mark.skipif(not installed().natural, reason="the natural voice is not installed")
def test_a_routine_in_each_voice(tmp_path: Path) -> None:
    home = open_home()
    plan = compile_plan(home.library.routines[ROUTINE], home.preferences())
    rounds = {
        engine: [took(voice, plan, tmp_path / engine / str(nth)) for nth in range(ROUNDS)]
        for engine, voice in VOICES.items()
    }
    line(f"{ROUTINE}, {rounds['natural'][0].clips} clips")
    for what in ("warm_up", "first", "last"):
        floor = Floor("pyttsx3", [getattr(one, what) for one in rounds["pyttsx3"]])
        words = {"warm_up": "has spoken at all", "first": "first clip", "last": "all clips"}[what]
        measured(f"natural, {words}", [getattr(o, what) for o in rounds["natural"]], floor, "s")
        measured(f"  pyttsx3, {words}", floor.values, unit="s")
