"""Every number of every count of a whole routine is understood, with its side, slow and fast.

The routine is rendered, for a file is the live session on a virtual clock, sample for sample: so
the words can be judged where no busy machine disturbs the sound.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile

from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.plan import compile_plan
from psoas_timer.home import open_home
from psoas_timer.home_voice import render
from psoas_timer.rendering import Heard
from tests.ear.hear import first_sound
from tests.ear.lab import RATE, Recording
from tests.ear.plain import plain

pytestmark = [pytest.mark.slow, pytest.mark.ear, pytest.mark.timeout(600)]

COUNT = [
    f"{('left', 'right')[number % 2]} {ENGLISH.numbers.number(number)}" for number in range(1, 20)
]  # of the knees to the chest, but for the last one


@pytest.mark.parametrize("words_per_minute", [100, 150, 200])
def test_every_word_said_alone_is_understood_each_time(
    words_per_minute: int, tmp_path: Path
) -> None:
    alone = pytest.importorskip("tests.ear.alone", reason="the recognisers are not installed")
    recording, cues = rendered(words_per_minute, tmp_path)
    said = parts(recording, cues, alone.vocabulary())
    assert len(said) > len(cues) / 2
    assert {"three", "two", "one", "halfway", *COUNT} < {words for words, _ in said}

    heard = {
        (words, sound): alone.taken_for(words, Recording(np.frombuffer(sound, np.float32), 0.0))
        for words, sound in set(said)
    }

    assert {words: by for (words, _), by in heard.items() if words not in by} == {}
    assert {words: by for (words, _), by in heard.items() if alone.other_side(words) in by} == {}


def rendered(words_per_minute: int, folder: Path) -> tuple[Recording, tuple[Heard, ...]]:
    """The full stretch, and what is heard when."""
    home = open_home()
    preferences = replace(home.preferences(), words_per_minute=float(words_per_minute))
    plan = compile_plan(home.library.routines["full-stretch"], preferences)
    done = render(home, plan, folder / "full.wav")
    samples, rate = soundfile.read(folder / "full.wav", dtype="float32", always_2d=True)
    assert rate == RATE
    return Recording(samples.mean(axis=1), 0.0), tuple(done.cues)


def parts(
    recording: Recording, cues: Sequence[Heard], vocabulary: frozenset[str]
) -> list[tuple[str, bytes]]:
    """The words of each thing said alone, and the sound from its moment to the next cue's."""
    said = []
    for cue, after in pairwise(cues):
        words = plain(cue.text)
        if words in vocabulary:
            said.append((words, first_sound(recording, cue.at, after.at).samples.tobytes()))
    return said
