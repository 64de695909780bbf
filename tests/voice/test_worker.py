"""The worker process itself: it ends with its parent, and keeps to its protocol."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from psoas_timer import texts
from psoas_timer.voice.clip import read_wav
from psoas_timer.voice.known_voice import FILE as KNOWN_VOICES
from psoas_timer.voice.process import WorkerError, WorkerProcess
from psoas_timer.voice.protocol import LONGEST, AskVoices, Refused, Render, Rendered, Voices
from psoas_timer.voice.scratch import clear_abandoned
from tests.voice.scripted import GENEROUS, PATIENT, SCRIPT, Listener, voice_with

ROOT = Path(__file__).parents[2]
HANGING = (sys.executable, "-m", "tests.voice.hanging_worker")
MUTE = (sys.executable, "-m", "tests.voice.mute_worker")

# An application that has a worker, tells its number, and waits for a phrase for ever.
APPLICATION = """
import sys
from psoas_timer.voice.process import WorkerProcess
from psoas_timer.voice.protocol import Render
worker = WorkerProcess({command!r})
print(worker.pid, flush=True)
worker.ask(Render("Hold.", None, 150, 50, {target!r}), 1000.0)
"""

# An application in the middle of rendering a routine: tells its worker's number, then each clip.
RENDERING = """
import sys
from pathlib import Path
from psoas_timer.voice.client import Client
from psoas_timer.voice.process import WorkerProcess
from psoas_timer.voice.renderer import Renderer
from psoas_timer.voice.voices import VoiceSettings

def start():
    process = WorkerProcess()
    print(process.pid, flush=True)
    return process

voice = Renderer(VoiceSettings(), Path({folder!r}), Client(start))
voice.on_clip = lambda clip: print(clip.text, flush=True)
voice.prepare([f"Phrase {{n}} of {kill}, with some more words to say." for n in range(150)])
voice._thread.join()
"""


def phrase(text: str, path: Path, voice: str | None = "gmw/en-us", rate: int = 150) -> Render:
    return Render(text, voice, rate, 50, str(path))


@pytest.fixture
def worker() -> Iterator[WorkerProcess]:
    process = WorkerProcess()
    yield process
    process.kill()


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only Linux can wait for any process")
def test_h15_a_killed_application_leaves_no_process_and_no_file_even_if_the_engine_hangs(
    tmp_path: Path,
) -> None:
    target, fifo = tmp_path / "speech.part", tmp_path / "speech.fifo"
    os.mkfifo(fifo)
    script = APPLICATION.format(command=HANGING, target=str(target))
    application = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, cwd=ROOT)
    with application:
        assert application.stdout is not None
        orphan = os.pidfd_open(int(application.stdout.readline()))
        assert fifo.read_text() == "hanging"
        assert target.exists()

        application.kill()

    ended, _, _ = select.select([orphan], [], [], GENEROUS)
    os.close(orphan)
    assert ended, "the worker outlives the application"
    assert not target.exists()


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only Linux can wait for any process")
def test_h15_twenty_kills_in_mid_routine_leave_nothing_but_whole_clips(tmp_path: Path) -> None:
    for kill in range(20):
        script = RENDERING.format(folder=str(tmp_path), kill=kill)
        command = [sys.executable, "-c", script]
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as application:
            assert application.stdout is not None
            worker = os.pidfd_open(int(application.stdout.readline()))
            for _ in range(kill + 1):
                assert application.stdout.readline().startswith(b"Phrase")
            application.kill()
        ended, _, _ = select.select([worker], [], [], GENEROUS)
        os.close(worker)
        assert ended

    clips = list(tmp_path.glob("*.wav"))
    assert len(clips) >= 20
    assert all(len(read_wav(path.read_bytes())[0]) for path in clips)
    clear_abandoned(tmp_path, now=time.time() + 120)  # a clip killed between writing and naming
    assert set(tmp_path.iterdir()) == {*clips, tmp_path / KNOWN_VOICES}


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only Linux can wait for any process")
def test_h04_a_player_that_the_engine_started_dies_with_it(tmp_path: Path) -> None:
    process = WorkerProcess((sys.executable, str(SCRIPT), "player"))
    process.ask(AskVoices(), GENEROUS)
    with pytest.raises(WorkerError, match="in time"):
        process.ask(phrase("Hold.", tmp_path / "x.wav"), 1.0)
    player = os.pidfd_open(int((tmp_path / "x.player").read_text()))

    process.kill()

    ended, _, _ = select.select([player], [], [], GENEROUS)
    os.close(player)
    assert ended


def test_it_names_its_engine_and_voices(worker: WorkerProcess) -> None:
    reply = worker.ask(AskVoices(), GENEROUS)

    assert isinstance(reply, Voices)
    assert reply.engine.startswith("pyttsx3 2.")
    assert any(voice.language == "en-us" for voice in reply.voices)
    assert all(voice.id and voice.name for voice in reply.voices)


def test_what_the_engine_prints_stays_out_of_the_protocol(
    worker: WorkerProcess, tmp_path: Path
) -> None:
    replies = [worker.ask(phrase("Hold.", tmp_path / f"{n}.wav"), GENEROUS) for n in range(5)]

    assert all(isinstance(reply, Rendered) for reply in replies)


def test_a_voice_it_does_not_know_is_refused_and_not_replaced_in_silence(
    worker: WorkerProcess, tmp_path: Path
) -> None:
    reply = worker.ask(phrase("Hold.", tmp_path / "x.wav", voice="gmw/klingon"), GENEROUS)

    assert isinstance(reply, Refused)
    assert "gmw/klingon" in reply.error


def test_the_voice_and_the_rate_asked_for_are_the_ones_heard(
    worker: WorkerProcess, tmp_path: Path
) -> None:
    def seconds(voice: str, rate: int) -> float:
        path = tmp_path / "x.wav"
        reply = worker.ask(phrase("Left knee down, right foot forward.", path, voice, rate), 60)
        assert isinstance(reply, Rendered)
        samples, per_second = read_wav(path.read_bytes())
        assert reply.seconds == pytest.approx(len(samples) / per_second)
        return reply.seconds

    assert seconds("gmw/en-us", 100) > 1.3 * seconds("gmw/en-us", 150)
    assert seconds("gmw/en-us", 150) > 1.2 * seconds("gmw/en-us", 200)
    assert seconds("gmw/de", 150) != seconds("gmw/en-us", 150)


def test_an_old_file_is_never_taken_for_the_new_phrase(
    worker: WorkerProcess, tmp_path: Path
) -> None:
    path = tmp_path / "x.wav"
    path.write_bytes(b"what was here before")

    assert isinstance(worker.ask(phrase("Hold.", path), GENEROUS), Rendered)
    assert len(read_wav(path.read_bytes())[0])


def test_a_place_it_cannot_write_to_is_refused_with_the_mend_and_does_not_hang_it(
    worker: WorkerProcess, tmp_path: Path
) -> None:
    reply = worker.ask(phrase("Hold.", tmp_path / "nowhere" / "x.wav"), GENEROUS)

    assert isinstance(reply, Refused)
    assert "free space or mend" in reply.error
    assert isinstance(worker.ask(phrase("Hold.", tmp_path / "x.wav"), GENEROUS), Rendered)


@pytest.mark.parametrize("text", ["word " * 41, "x" * 12_500, "x" * 200_000])
def test_h13_a_text_that_would_crash_the_engine_never_gets_to_it(
    text: str, worker: WorkerProcess, tmp_path: Path
) -> None:
    reply = worker.ask(phrase(text, tmp_path / "x.wav"), GENEROUS)

    assert isinstance(reply, Refused)
    assert isinstance(worker.ask(phrase("Hold.", tmp_path / "x.wav"), GENEROUS), Rendered)


def test_h13_half_a_character_is_refused(worker: WorkerProcess, tmp_path: Path) -> None:
    reply = worker.ask(phrase("Ho\ud800ld.", tmp_path / "x.wav"), GENEROUS)

    assert isinstance(reply, Refused)
    assert "half a character" in reply.error
    assert isinstance(worker.ask(phrase("Hold.", tmp_path / "x.wav"), GENEROUS), Rendered)


def test_a_worker_ends_at_nonsense(worker: WorkerProcess) -> None:
    worker._requests.write(b"[[[[\n")  # noqa: SLF001  # there is no public way to talk nonsense

    with pytest.raises(WorkerError, match="ended"):
        worker.ask(AskVoices(), GENEROUS)


def test_a_program_that_is_not_there_is_an_error_of_the_worker() -> None:
    with pytest.raises(WorkerError, match="could not be started"):
        WorkerProcess(("/nowhere/python",))


@pytest.mark.parametrize(
    ("absent", "mend"),
    [
        (("pyttsx3",), "pip install pyttsx3"),
        (("espeakng_loader", "libespeak"), "install libespeak-ng1"),
        (("libespeak",), "install libespeak-ng1"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system has its own engine")
def test_h03_without_an_engine_the_voice_is_lost_with_one_sentence_and_its_mend(
    absent: tuple[str, ...], mend: str, tmp_path: Path
) -> None:
    listener = Listener()
    voice = voice_with(lambda: WorkerProcess((*MUTE, *absent)), tmp_path, listener, PATIENT)
    voice.want("Hold.")

    sentence = listener.wait_for_loss()
    clip = listener.wait_for_clip("Hold.")
    voice.close()

    assert mend in sentence
    assert sentence.count(". ") == 0
    assert sentence.endswith(".")
    assert not clip.spoken
    assert clip.seconds > 0
    assert len(listener.losses) == 1


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "is longer than"), ("de", "ist länger als"), ("es", "tiene más de")],
)
def test_a_worker_says_what_is_wrong_in_the_language_of_its_program(
    language: str, said: str, tmp_path: Path
) -> None:
    texts.speak(language)
    process = WorkerProcess()
    try:
        reply = process.ask(Render("a" * (LONGEST + 1), None, 150, 50, str(tmp_path / "a.wav")), 30)
    finally:
        process.kill()

    assert isinstance(reply, Refused)
    assert said in reply.error
