"""The speaking voice in front of workers that do everything a worker can do wrong."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from psoas_timer.core.speech import estimate
from psoas_timer.voice.client import RECYCLED_AFTER, Client
from psoas_timer.voice.clip import Clip
from psoas_timer.voice.known_voice import FILE, recall
from psoas_timer.voice.process import WorkerError, WorkerProcess
from psoas_timer.voice.renderer import Renderer
from psoas_timer.voice.scratch import scratch_file
from psoas_timer.voice.voices import VoiceSettings
from tests.voice.scripted import PATIENT, Listener, Scripted, voice_with

OpenScripted = Callable[..., Scripted]

FAILINGS = [
    "hang",
    "crash",
    "garbage",
    "partial",
    "partial-exit",
    "exit",
    "wrong-id",
    "silent",
    "no-file",
    "empty",
    "refuse",
]


def phrases(number: int) -> list[str]:
    return [f"Phrase {n} of the routine." for n in range(number)]


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_texts_become_clips_in_the_order_in_which_they_are_needed(scripted: OpenScripted) -> None:
    one = scripted("ok")
    one.voice.prepare(phrases(5))

    clips = one.listener.wait_for_clips(5)

    assert [clip.text for clip in clips] == phrases(5)
    assert all(clip.spoken for clip in clips)
    assert one.listener.losses == []


def test_a_wanted_text_overtakes_all_that_is_prepared(tmp_path: Path) -> None:
    may_start = Event()

    def start() -> WorkerProcess:
        assert may_start.wait(60)
        raise WorkerError("this test needs none")

    listener = Listener()
    voice = voice_with(start, tmp_path, listener, PATIENT)
    voice.prepare(["a", "b", "c"])
    voice.want("c")
    voice.want("z")
    may_start.set()

    assert [clip.text for clip in listener.wait_for_clips(4)] == ["z", "c", "a", "b"]
    voice.close()


def test_no_call_waits_for_the_engine(tmp_path: Path) -> None:
    may_start, started = Event(), Event()

    def start() -> WorkerProcess:
        started.set()
        assert may_start.wait(60)
        raise WorkerError("this test needs none")

    voice = voice_with(start, tmp_path, Listener(), PATIENT)
    assert started.wait(60)

    voice.prepare(phrases(3))  # would hang here if it waited: nobody has let the engine start
    voice.want("Hold.")

    may_start.set()
    voice.close()


def test_a_text_asked_for_again_comes_again(scripted: OpenScripted) -> None:
    one = scripted("ok")
    one.voice.want("Hold.")
    one.listener.wait_for_clips(1)

    one.voice.want("Hold.")

    assert [clip.text for clip in one.listener.wait_for_clips(2)] == ["Hold.", "Hold."]


def test_what_was_rendered_once_needs_no_engine_the_next_time(scripted: OpenScripted) -> None:
    first = scripted("ok")
    first.voice.prepare(phrases(3))
    made = first.listener.wait_for_clips(3)
    first.voice.close()
    sent = len(first.requests())

    second = scripted("ok")
    second.voice.prepare(phrases(3))
    found = second.listener.wait_for_clips(3)

    assert [clip.seconds for clip in found] == [clip.seconds for clip in made]
    assert len(second.requests()) <= sent + 1  # the word it tries itself out with


def test_what_is_in_the_cache_does_not_wait_for_the_voice_to_wake(
    scripted: OpenScripted, tmp_path: Path
) -> None:
    first = scripted("ok")
    first.voice.prepare(phrases(3))
    first.listener.wait_for_clips(3)
    first.voice.close()
    may_start = Event()

    def start() -> WorkerProcess:
        assert may_start.wait(60)
        raise WorkerError("it does not wake any more")

    listener = Listener()
    voice = voice_with(start, first.cache, listener, PATIENT)
    voice.prepare(phrases(4))

    assert all(clip.spoken for clip in listener.wait_for_clips(3))
    may_start.set()
    listener.wait_for_loss()
    assert not listener.wait_for_clips(4)[-1].spoken
    voice.close()


def test_a_voice_that_was_lost_is_proved_before_the_cache_is_believed(
    scripted: OpenScripted,
) -> None:
    first = scripted("ok")
    first.voice.prepare(phrases(1))
    first.listener.wait_for_clips(1)
    assert recall(first.cache, VoiceSettings()) is not None
    first.voice.close()

    lost = scripted("refuse")
    lost.voice.prepare(phrases(2))
    lost.listener.wait_for_loss()

    assert recall(first.cache, VoiceSettings()) is None


def test_a_slow_engine_is_waited_for(scripted: OpenScripted) -> None:
    one = scripted("slow")
    one.voice.prepare(phrases(2))

    assert all(clip.spoken for clip in one.listener.wait_for_clips(2))
    assert len(one.processes) == 1


@pytest.mark.parametrize("failing", FAILINGS)
def test_h01_a_worker_that_fails_once_is_replaced_and_no_phrase_is_lost(
    failing: str, scripted: OpenScripted, tmp_path: Path
) -> None:
    one = scripted(failing, "--at", "3", "--once", str(tmp_path / "done"))
    one.voice.prepare(phrases(6))

    clips = one.listener.wait_for_clips(6)

    assert [clip.text for clip in clips] == phrases(6)
    assert all(clip.spoken for clip in clips)
    assert one.listener.losses == []
    assert len(one.processes) == 2
    assert not is_alive(one.processes[0].pid)


@pytest.mark.parametrize("failing", FAILINGS)
def test_h01_after_three_failures_in_a_row_the_voice_is_lost_and_the_pace_goes_on(
    failing: str, scripted: OpenScripted
) -> None:
    lost = scripted(failing)
    lost.voice.prepare(phrases(4))
    clips = lost.listener.wait_for_clips(4)

    assert len(lost.listener.losses) == 1
    assert lost.listener.losses[0].endswith(".")
    assert [clip.text for clip in clips] == phrases(4)
    assert not any(clip.spoken for clip in clips)
    assert [clip.seconds for clip in clips] == [
        pytest.approx(estimate(text, 150), abs=1e-4) for text in phrases(4)
    ]
    assert len(lost.processes) == 3


def test_h01_a_voice_lost_in_mid_routine_leaves_no_text_without_a_clip(
    scripted: OpenScripted, tmp_path: Path
) -> None:
    broken = tmp_path / "broken"
    one = scripted("exit", "--while", str(broken))
    one.voice.prepare(phrases(2))
    one.listener.wait_for_clips(2)
    broken.touch()

    one.voice.prepare(["Left side.", "Hold.", "Right side."])
    clips = one.listener.wait_for_clips(5)

    assert [clip.text for clip in clips[2:]] == ["Left side.", "Hold.", "Right side."]
    assert [clip.spoken for clip in clips] == [True, True, False, False, False]
    assert len(one.listener.losses) == 1


def test_one_phrase_that_no_worker_survives_is_silent_and_the_voice_goes_on(
    scripted: OpenScripted, tmp_path: Path
) -> None:
    poisonous = tmp_path / "poisonous"
    one = scripted("crash", "--while", str(poisonous))
    one.voice.want("Hold.")
    one.listener.wait_for_clips(1)
    poisonous.touch()

    def made_whole(clip: Clip) -> None:
        poisonous.unlink(missing_ok=True)
        one.listener.on_clip(clip)

    one.voice.on_clip = made_whole

    one.voice.want("Poison.")
    one.listener.wait_for_clips(2)
    one.voice.want("Release.")

    assert [clip.spoken for clip in one.listener.wait_for_clips(3)] == [True, False, True]
    assert one.listener.losses == []


@pytest.mark.parametrize("n", range(1, 21))
def test_h02_a_crash_at_any_phrase_loses_nothing(
    n: int, scripted: OpenScripted, tmp_path: Path
) -> None:
    one = scripted("crash", "--at", str(n), "--once", str(tmp_path / "crashed"))
    one.voice.prepare(phrases(21))

    clips = one.listener.wait_for_clips(21)

    assert [clip.text for clip in clips] == phrases(21)
    assert all(clip.spoken for clip in clips)
    assert (tmp_path / "crashed").exists()
    assert one.listener.losses == []


def test_h02_a_worker_that_crashes_at_every_second_phrase_still_speaks_them_all(
    scripted: OpenScripted,
) -> None:
    one = scripted("crash", "--at", "2")
    one.voice.prepare(phrases(6))

    assert all(clip.spoken for clip in one.listener.wait_for_clips(6))
    assert one.listener.losses == []


def test_the_loss_is_told_once_also_to_who_listens_late(tmp_path: Path) -> None:
    def start() -> WorkerProcess:
        raise WorkerError("there is none")

    listener, late = Listener(), Listener()
    voice = Renderer(VoiceSettings(), tmp_path, Client(start))
    voice.on_clip = listener.on_clip
    voice.want("Hold.")
    listener.wait_for_clips(1)  # by now it is lost

    voice.on_lost = late.on_lost
    voice.on_lost = listener.on_lost

    assert len(late.losses) == 1
    assert "there is none" in late.losses[0]
    assert listener.losses == []
    voice.close()


def test_h66_a_worker_is_replaced_after_two_hundred_phrases(scripted: OpenScripted) -> None:
    one = scripted("ok")
    one.voice.prepare(phrases(RECYCLED_AFTER + 1))
    one.listener.wait_for_clips(RECYCLED_AFTER + 1)

    per_worker = Counter(request["pid"] for request in one.requests())

    assert list(per_worker.values()) == [RECYCLED_AFTER, 2]
    assert not is_alive(one.processes[0].pid)


@pytest.mark.parametrize("mode", ["ok", "hang"])
def test_closing_ends_the_worker_and_leaves_no_files(mode: str, scripted: OpenScripted) -> None:
    one = scripted(mode, "--at", "3")
    one.voice.prepare(phrases(5))
    one.listener.wait_for_clips(2)

    one.voice.close()

    assert not any(is_alive(process.pid) for process in one.processes)
    left = {path.name for path in one.cache.iterdir() if path.suffix != ".wav"}
    assert left <= {FILE}


def test_h15_a_new_voice_clears_up_what_a_killed_one_left(
    scripted: OpenScripted, tmp_path: Path
) -> None:
    (tmp_path / "cache").mkdir()
    left = scratch_file(tmp_path / "cache")
    left.write_bytes(b"half a phra")
    os.utime(left, (0, 0))
    one = scripted("ok")
    one.voice.want("Hold.")

    one.listener.wait_for_clips(1)

    assert not left.exists()


def test_no_clip_comes_after_closing(scripted: OpenScripted) -> None:
    one = scripted("ok")
    one.voice.prepare(phrases(50))
    one.listener.wait_for_clips(3)
    one.voice.close()
    told = len(one.listener.clips)

    one.voice.prepare(["Never said."])

    assert len(one.listener.clips) == told


def test_closing_from_its_own_callback_is_allowed(scripted: OpenScripted) -> None:
    one = scripted("ok")
    closed = Event()

    def close(_clip: object) -> None:
        one.voice.close()
        closed.set()

    one.voice.on_clip = close
    one.voice.want("Hold.")

    assert closed.wait(60)


def test_h12_hostile_texts_reach_the_worker_as_plain_text_by_pipe_only(
    scripted: OpenScripted,
) -> None:
    hostile = [
        "'; touch INJECTED; '",
        "$(touch INJECTED) `touch INJECTED`",
        "<speak><audio src='x'/></speak>",
        "[[volm 0.0]] quiet",
        "--help -w /tmp/out.wav",
        'quote " backslash \\ done',
        '{"id": 1, "kind": "refused", "error": "x"}',
        "line one\nline two\r\nthree",
        "nul \x00 bell \a escape \x1b[2J",
        "lone \ud800 surrogate",
        "right-to-left \u202e override",
        "%s %n {0} {text}",
        "=cmd|' /C calc'!A0",
    ] * 16
    texts = [f"{text} number {n}" for n, text in enumerate(hostile)]
    assert len(texts) > 200
    one = scripted("ok")
    one.voice.prepare(texts)

    clips = one.listener.wait_for_clips(len(texts))

    assert all(clip.spoken for clip in clips)
    assert [clip.text for clip in clips] == texts
    for request in one.requests():
        assert "number" in request["text"] or request["text"] == "one"
        assert all(character.isprintable() for character in request["text"])
        assert not set("<>{}|\\`") & set(request["text"])
        assert "[[" not in request["text"]
        assert not any("number" in argument for argument in request["argv"])
    assert not Path("INJECTED").exists()


def test_h13_a_long_text_is_rendered_in_pieces_and_comes_as_one_clip(
    scripted: OpenScripted,
) -> None:
    text = " ".join(f"Sentence number {n} of a very long instruction." for n in range(12))
    one = scripted("ok")
    one.voice.want(text)

    clip = one.listener.wait_for_clip(text)

    sent = [request["text"] for request in one.requests()[1:]]
    assert len(sent) > 2
    assert max(map(len, sent)) <= 200
    assert " ".join(sent) == text
    assert clip.spoken
    assert clip.seconds > 0.05 * len(text.split())


@pytest.mark.parametrize("text", ["", "   ", "...", "\x00\x01", "<>"])
def test_a_text_without_words_is_silence_and_bothers_no_engine(
    text: str, scripted: OpenScripted
) -> None:
    one = scripted("ok")
    one.voice.want(text)

    assert not one.listener.wait_for_clip(text).spoken
    assert len(one.requests()) == 1  # the word it tries itself out with


def test_a_folder_that_cannot_be_used_costs_the_cache_and_not_the_voice(
    scripted: OpenScripted, tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    one = scripted("ok")
    one.voice.prepare(phrases(2))

    assert all(clip.spoken for clip in one.listener.wait_for_clips(2))
