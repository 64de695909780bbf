"""The natural voice itself, through the real worker. Skips where hibari-tts is not installed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from psoas_timer.core.phrases import ENGLISH
from psoas_timer.voice.client import read_sound
from psoas_timer.voice.clip import SAMPLE_RATE, Samples
from psoas_timer.voice.process import WorkerProcess, start
from psoas_timer.voice.protocol import AskVoices, Refused, Render, Rendered, Voices
from psoas_timer.voice.shaping import LEVEL, loudness, shaped
from tests.voice.samples import INSTRUCTIONS
from tests.voice.scripted import GENEROUS

pytest.importorskip("hibari")

OFFLINE = (sys.executable, "-m", "tests.voice.offline_worker")


@pytest.fixture(scope="module")
def worker() -> Iterator[WorkerProcess]:
    process = start("natural")
    yield process
    process.kill()


def clip(worker: WorkerProcess, folder: Path, text: str, rate: int = 150) -> Samples:
    """What would be played."""
    path = folder / "x.wav"
    reply = worker.ask(Render(text, "natural:heart", rate, 50, str(path)), GENEROUS)
    assert isinstance(reply, Rendered), reply
    sound = read_sound(path)
    assert sound
    return shaped(*sound, 1.0)


def test_h53_it_speaks_without_a_network_and_without_its_own_download(tmp_path: Path) -> None:
    process = WorkerProcess(OFFLINE)
    try:
        voices = process.ask(AskVoices(), GENEROUS)
        assert isinstance(voices, Voices)
        assert [voice.id for voice in voices.voices] == ["natural:heart"]
        assert len(clip(process, tmp_path, "Hold.")) > SAMPLE_RATE // 5
    finally:
        process.kill()


def test_h53_what_it_runs_on_keeps_no_number_of_the_machine_and_no_count_of_its_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("CI", "ORT_DISABLE_TELEMETRY", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    person = tmp_path / "person"
    person.mkdir()
    monkeypatch.setenv("HOME", str(person))
    monkeypatch.setenv("TMPDIR", str(person))
    process = start("natural")
    try:
        assert len(clip(process, tmp_path, "Hold.")) > SAMPLE_RATE // 5
    finally:
        process.kill()

    assert not list(person.iterdir())


@pytest.mark.parametrize("rate", [100, 130, 155, 200])
def test_the_words_a_minute_asked_for_are_heard(
    worker: WorkerProcess, tmp_path: Path, rate: int
) -> None:
    words = sum(len(text.split()) for text in INSTRUCTIONS)

    samples = sum(len(clip(worker, tmp_path, text, rate)) for text in INSTRUCTIONS)

    assert words * 60 * SAMPLE_RATE / samples == pytest.approx(rate, rel=0.1)


def test_the_numbers_of_a_count_fit_between_two_beats(
    worker: WorkerProcess, tmp_path: Path
) -> None:
    for text in ENGLISH.countdown:
        assert len(clip(worker, tmp_path, text)) < 0.9 * SAMPLE_RATE


def test_all_engines_are_equally_loud(worker: WorkerProcess, tmp_path: Path) -> None:
    texts = [*INSTRUCTIONS, *ENGLISH.countdown, ENGLISH.halfway]
    natural = [loudness(clip(worker, tmp_path, text)) for text in texts]
    other = start("pyttsx3")
    try:
        path = tmp_path / "y.wav"
        for text in texts:
            other.ask(Render(text, "pyttsx3:gmw/en-us", 150, 50, str(path)), GENEROUS)
            sound = read_sound(path)
            assert sound
            assert loudness(shaped(*sound, 1.0)) == pytest.approx(LEVEL, abs=0.5)
    finally:
        other.kill()
    assert natural == [pytest.approx(LEVEL, abs=0.5)] * len(texts)


def test_the_silence_around_its_words_is_gone(worker: WorkerProcess, tmp_path: Path) -> None:
    for text in INSTRUCTIONS:
        samples = clip(worker, tmp_path, text)
        loud = np.flatnonzero(np.abs(samples) > 0.005)  # an h or th begins softly
        assert loud[0] < 0.06 * SAMPLE_RATE
        assert len(samples) - loud[-1] < 0.15 * SAMPLE_RATE


def test_between_two_sentences_is_a_breath_and_not_a_hole(
    worker: WorkerProcess, tmp_path: Path
) -> None:
    alone = [len(clip(worker, tmp_path, text)) for text in INSTRUCTIONS[:2]]

    together = len(clip(worker, tmp_path, " ".join(INSTRUCTIONS[:2])))

    assert together - sum(alone) == pytest.approx(0.2 * SAMPLE_RATE, abs=0.1 * SAMPLE_RATE)


def test_the_same_words_always_sound_the_same(worker: WorkerProcess, tmp_path: Path) -> None:
    first, again = (clip(worker, tmp_path, "Left side.") for _ in range(2))

    assert np.array_equal(first, again)


def test_a_voice_it_does_not_have_is_refused(worker: WorkerProcess, tmp_path: Path) -> None:
    request = Render("Hold.", "natural:emma", 150, 50, str(tmp_path / "x.wav"))

    reply = worker.ask(request, GENEROUS)

    assert isinstance(reply, Refused)
    assert "natural:emma" in reply.error
