"""Voice files for Piper: a good one speaks, and whatever is wrong with one is a sentence."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from psoas_timer.voice.client import read_sound
from psoas_timer.voice.process import WorkerProcess
from psoas_timer.voice.protocol import AskVoices, Refused, Render, Rendered, Reply, Voices
from psoas_timer.voice.shaping import trimmed
from tests.voice.scripted import GENEROUS

PIPER = (sys.executable, "-m", "tests.voice.piper_worker")
GOOD: dict[str, Any] = {"audio": {"sample_rate": 22_050}, "language": {"code": "de_DE"}}


@pytest.fixture
def worker() -> Iterator[WorkerProcess]:
    process = WorkerProcess((*PIPER, "--fake"))
    yield process
    process.kill()


def voice_file(folder: Path, about: object = GOOD, weights: bytes = b"weights") -> str:
    """A voice made of these; its name as the settings keep it."""
    path = folder / "eva.onnx"
    path.write_bytes(weights)
    text = about if isinstance(about, str) else json.dumps(about)
    (folder / "eva.onnx.json").write_text(text)
    return f"piper:{path}"


def about(worker: WorkerProcess, voice: str | None) -> Reply:
    return worker.ask(AskVoices(voice), GENEROUS)


def test_a_voice_file_is_a_voice_with_its_language(worker: WorkerProcess, tmp_path: Path) -> None:
    voice = voice_file(tmp_path)

    reply = about(worker, voice)

    assert isinstance(reply, Voices)
    assert reply.engine == "piper 1.8.0"
    assert [(v.id, v.name, v.language) for v in reply.voices] == [(voice, "eva", "de-de")]
    assert reply.voices[0].engine == "piper"


def test_without_a_file_there_are_no_voices(worker: WorkerProcess) -> None:
    for wanted in (None, "natural:heart"):
        assert about(worker, wanted) == Voices("piper 1.8.0", ())


@pytest.mark.parametrize("rate", [100, 155, 200])
def test_the_rate_asked_for_is_heard_whatever_the_voice_has(
    worker: WorkerProcess, tmp_path: Path, rate: int
) -> None:
    path, text = tmp_path / "x.wav", "Lie on your back with both knees bent and your feet flat."
    voice = voice_file(tmp_path)

    assert isinstance(worker.ask(Render(text, voice, rate, 50, str(path)), GENEROUS), Rendered)

    sound = read_sound(path)
    assert sound
    seconds = len(trimmed(*sound)) / sound[1]
    assert len(text.split()) * 60 / seconds == pytest.approx(rate, rel=0.05)


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ({"about": "{"}, "eva.onnx.json is not the description of a voice"),
        ({"about": "[]"}, "eva.onnx.json is not the description of a voice"),
        ({"about": {}}, "eva.onnx.json is not the description of a voice"),
        ({"about": {"audio": {"sample_rate": "22k"}}}, "'22k' samples a second"),
        ({"about": {"audio": {"sample_rate": 1}}}, "1 samples a second"),
        ({"about": GOOD | {"phoneme_type": "pinyin"}}, "needs more than Piper brings along"),
        ({"weights": b"nonsense"}, "Load model"),
    ],
)
def test_a_bad_voice_file_is_one_sentence(
    worker: WorkerProcess, tmp_path: Path, bad: dict[str, Any], reason: str
) -> None:
    reply = about(worker, voice_file(tmp_path, **bad))

    assert isinstance(reply, Refused)
    assert reason in reply.error
    assert "another one speaks: choose a .onnx file with its .onnx.json beside it." in reply.error
    assert "\n" not in reply.error


@pytest.mark.parametrize("missing", ["eva.onnx", "eva.onnx.json"])
def test_a_missing_file_is_named(worker: WorkerProcess, tmp_path: Path, missing: str) -> None:
    voice = voice_file(tmp_path)
    (tmp_path / missing).unlink()

    reply = about(worker, voice)

    assert isinstance(reply, Refused)
    assert f"({missing}: no such file or directory)" in reply.error


def test_a_worker_survives_a_bad_file_and_takes_a_good_one(
    worker: WorkerProcess, tmp_path: Path
) -> None:
    assert isinstance(about(worker, voice_file(tmp_path, weights=b"bad")), Refused)
    assert isinstance(about(worker, voice_file(tmp_path)), Voices)


@pytest.mark.skipif(find_spec("piper") is not None, reason="Piper is installed here")
def test_where_piper_is_not_installed_the_mend_is_named() -> None:
    process = WorkerProcess(PIPER)
    try:
        reply = about(process, "piper:/nowhere/eva.onnx")
    finally:
        process.kill()

    assert isinstance(reply, Refused)
    assert "pip install psoas-timer[piper]" in reply.error


@pytest.mark.skipif(find_spec("piper") is None, reason="Piper is not installed here")
def test_piper_itself_refuses_a_file_that_is_no_voice(tmp_path: Path) -> None:
    process = WorkerProcess(PIPER)
    try:
        for voice in (f"piper:{tmp_path / 'none.onnx'}", voice_file(tmp_path)):
            reply = about(process, voice)
            assert isinstance(reply, Refused)
            assert "cannot be used" in reply.error
    finally:
        process.kill()
