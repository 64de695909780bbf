from __future__ import annotations

import random
from itertools import pairwise

import pytest

from psoas_timer.sound.mixer import SAMPLE_RATE
from psoas_timer.sound.timeline import SLACK_SECONDS, Timeline

BLOCK = 960
PERIOD = BLOCK / SAMPLE_RATE


class Stream:
    """A device that takes a block every 20 ms from second `begin` on, more or less."""

    def __init__(self, begin: float = 1000.0, rate: float = SAMPLE_RATE) -> None:
        self.timeline = Timeline(SAMPLE_RATE)
        self.rate = rate
        self.second = begin
        self.position = 0

    def run(self, seconds: float, late: float = 0.0, seed: int = 1) -> None:
        """Take blocks for that long, each up to `late` seconds late."""
        lateness = random.Random(seed)
        for _ in range(round(seconds * self.rate / BLOCK)):
            now = self.second + lateness.uniform(0, late)
            self.timeline.observe(self.position, BLOCK, now)
            self.position += BLOCK
            self.second += BLOCK / self.rate


def test_a_second_of_the_clock_is_a_second_of_sound() -> None:
    stream = Stream()
    stream.run(1)

    second = stream.second

    assert stream.timeline.sample_at(second + 1) - stream.timeline.sample_at(second) == SAMPLE_RATE


def test_what_is_asked_for_now_is_never_late_and_waits_one_block_at_most() -> None:
    stream = Stream()
    stream.run(1)
    last_block = stream.second - PERIOD  # its samples are out of reach from then on

    for part in range(100):
        asked = stream.timeline.sample_at(last_block + part / 100 * PERIOD)
        assert stream.position <= asked <= stream.position + BLOCK + SLACK_SECONDS * SAMPLE_RATE


@pytest.mark.parametrize("late", [0.001, 0.005, 0.015])
def test_clips_a_second_apart_are_a_second_apart_however_the_device_stutters(late: float) -> None:
    stream = Stream()
    stream.run(1, late)
    samples = []
    for second in range(120):
        samples.append(stream.timeline.sample_at(stream.second))
        stream.run(1, late, seed=second)

    spacings = [later - sooner for sooner, later in pairwise(samples)]

    assert max(spacings) <= SAMPLE_RATE + 24
    assert min(spacings) >= SAMPLE_RATE - 24


def test_a_burst_of_blocks_at_the_start_is_got_over_before_anything_can_be_heard() -> None:
    stream = Stream()
    for _ in range(2):  # the device fills its buffer at once
        stream.timeline.observe(stream.position, BLOCK, stream.second)
        stream.position += BLOCK
    stream.run(0.1)

    before = stream.timeline.sample_at(2000.0)
    stream.run(10)

    assert abs(stream.timeline.sample_at(2000.0) - before) <= 1


@pytest.mark.parametrize("error", [-100e-6, 100e-6])
def test_a_card_that_runs_fast_or_slow_is_followed_gently(error: float) -> None:
    stream = Stream(rate=SAMPLE_RATE * (1 + error))
    stream.run(1200)

    ahead = stream.timeline.sample_at(stream.second) - stream.position

    assert abs(ahead - SLACK_SECONDS * SAMPLE_RATE - BLOCK) < 0.002 * SAMPLE_RATE


def test_after_a_gap_the_line_is_found_anew() -> None:
    stream = Stream()
    stream.run(5)
    stream.second += 1.5  # nothing was taken for that long
    stream.run(0.5)

    ahead = stream.timeline.sample_at(stream.second) - stream.position

    assert 0 <= ahead <= BLOCK + SLACK_SECONDS * SAMPLE_RATE + 1


def test_a_gap_of_a_block_does_not_leave_everything_late_for_a_minute() -> None:
    stream = Stream()
    stream.run(5)
    stream.second += PERIOD
    stream.run(0.5)

    ahead = stream.timeline.sample_at(stream.second) - stream.position

    assert 0 <= ahead <= BLOCK + SLACK_SECONDS * SAMPLE_RATE + 1


def test_one_block_that_comes_very_late_moves_nothing() -> None:
    stream = Stream()
    stream.run(5)
    before = stream.timeline.sample_at(2000.0)
    stream.timeline.observe(stream.position, BLOCK, stream.second + 0.3)

    assert stream.timeline.sample_at(2000.0) == before


def test_before_the_first_block_everything_is_now() -> None:
    assert Timeline(SAMPLE_RATE).sample_at(12345.0) == 0
