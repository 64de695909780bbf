"""The player, as heard."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from psoas_timer.sound.player import Player
from psoas_timer.sound.speakers import Speakers
from tests.ear.hear import onsets, silence_after, spacings, stretches
from tests.ear.lab import Lab, Recorder

pytestmark = [pytest.mark.slow, pytest.mark.alone]

TURN = 2 * np.pi * 1000 / 48_000
CLICK = (0.5 * np.sin(TURN * np.arange(480))).astype(np.float32)
HUM = (0.5 * np.sin(TURN * np.arange(3 * 48_000))).astype(np.float32)
PATIENCE = 10.0  # seconds


class Told:
    """What the player tells, to wait for."""

    def __init__(self, player: Player) -> None:
        self.lost = threading.Event()
        self.found = threading.Event()
        player.on_lost = lambda _sentence: self.lost.set()
        player.on_found = self.found.set


@pytest.fixture
def told(recorder: Recorder) -> Iterator[tuple[Player, Told]]:
    player = Player(time.monotonic)
    told = Told(player)
    player.open()
    assert player.audible or told.found.wait(PATIENCE)
    yield player, told
    player.close()


@pytest.fixture
def player(told: tuple[Player, Told]) -> Player:
    return told[0]


def test_ten_clicks_a_second_apart_are_heard_a_second_apart(
    player: Player, recorder: Recorder
) -> None:
    begin = time.monotonic() + 0.5
    for second in range(10):
        recorder.wait_until(begin + second - 0.3)  # asked for one by one, as a session does
        player.play(CLICK, at=begin + second)

    recording = recorder.wait_until(begin + 10)

    heard = spacings(recording.part(begin - 0.2, begin + 10))
    assert len(heard) == 9
    assert heard == pytest.approx([1.0] * 9, abs=0.001)


def test_a_clip_asked_for_now_is_heard_in_forty_milliseconds(
    player: Player, recorder: Recorder
) -> None:
    asked = []
    for turn in range(30):
        recorder.wait_until(time.monotonic() + 0.2 + turn * 0.00071)
        asked.append(time.monotonic())
        player.play(CLICK, at=asked[-1])

    recording = recorder.wait_until(asked[-1] + 0.5)

    heard = onsets(recording.part(asked[0], recording.ended))
    assert len(heard) == len(asked)
    assert np.median(np.subtract(heard, asked)) < 0.040


def test_h09_the_last_word_is_heard_whole_though_the_sound_is_closed_behind_it(
    player: Player, recorder: Recorder
) -> None:
    over = threading.Event()
    player.on_finished = lambda _number: over.set()
    begin = time.monotonic() + 0.3
    player.play(HUM[: 48_000 // 2], at=begin, number=1)
    assert over.wait(PATIENCE)
    player.close()

    recording = recorder.wait_until(begin + 1.5)
    (heard,) = stretches(recording.part(begin - 0.2, begin + 1.5))
    assert heard.seconds == pytest.approx(0.5, abs=0.005)


def test_what_is_asked_for_as_the_stream_opens_again_is_heard_whole(
    player: Player, recorder: Recorder
) -> None:
    player.close()
    recorder.wait_until(time.monotonic() + 0.5)
    player.open()
    asked = time.monotonic()
    player.play(HUM[: 48_000 // 2], at=asked)

    recording = recorder.wait_until(asked + 1.5)
    (heard,) = stretches(recording.part(asked - 0.2, asked + 1.5))
    assert heard.seconds > 0.495
    assert heard.begin < asked + 0.2


def test_h04_silence_is_silent_within_sixty_milliseconds(
    player: Player, recorder: Recorder
) -> None:
    delays = []
    for turn in range(15):
        player.play(HUM, at=time.monotonic())
        recorder.wait_until(time.monotonic() + 0.3 + turn * 0.00071)
        asked = time.monotonic()
        player.silence()
        delays.append(silence_after(recorder.wait_until(asked + 0.5), asked))

    assert min(delays) > 0
    assert np.median(delays) < 0.040
    assert max(delays) < 0.060


def test_a_closed_stream_hangs_up_on_the_sound_server(lab: Lab) -> None:
    def connections() -> int:
        return len(list(Path("/proc/self/fd").iterdir()))

    Speakers(20).close()
    before = connections()
    for _ in range(3):  # after 64 that stay, PulseAudio answers nobody
        Speakers(20).close()

    assert connections() == before


def test_h07_a_sound_server_that_dies_is_noticed_and_one_that_comes_back_is_heard(
    told: tuple[Player, Told], lab: Lab
) -> None:
    player, tells = told
    tells.found.clear()
    lab.kill()
    assert tells.lost.wait(PATIENCE)
    assert not player.audible
    lab.start()

    with lab.recorder() as recorder:
        assert tells.found.wait(PATIENCE)
        asked = time.monotonic()
        player.play(CLICK, at=asked)
        # Before the recorder came nobody used the sink, and it may sleep on for two seconds.
        assert len(onsets(recorder.wait_until(asked + 3))) == 1
