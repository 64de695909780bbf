"""Finding, losing and mending the device, with devices and threads that do as they are told."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from psoas_timer.sound.device import DeviceError
from psoas_timer.sound.mixer import SAMPLE_RATE, Mixer, Samples
from psoas_timer.sound.opening import open_speakers
from psoas_timer.sound.output import BUFFER, HUNG, LARGE_BUFFER, LOST, PATIENCE_SECONDS, Output
from tests.sound.fakes import NO_CARD, AtOnce, ByHand, Cards, Clock, FakeDevice

BLOCK = 960
PERIOD = BLOCK / SAMPLE_RATE
SECOND = np.full(SAMPLE_RATE, 0.5, dtype=np.float32)


class Stage:
    """An output, and around it a clock, cards and threads that go on only when told."""

    def __init__(self, *, plugged: bool = True, threads: ByHand | None = None) -> None:
        self.clock = Clock()
        self.threads = threads or ByHand()
        self.cards = Cards(plugged=plugged)
        self.mixer = Mixer()
        self.told: list[str] = []
        self.finished: list[int] = []
        self.output = Output(
            self.mixer, self.clock, open_device=self.cards.open, background=self.threads, moment=0
        )
        self.output.on_lost = self.told.append
        self.output.on_found = lambda: self.told.append("found")
        self.output.on_finished = self.finished.append

    @property
    def device(self) -> FakeDevice:
        return self.cards.opened[-1]

    def wait(self, seconds: float) -> None:
        """Time goes by, and no card takes anything."""
        for _ in range(round(seconds / PERIOD)):
            self.clock.seconds += PERIOD
            self.threads.run()
            self.threads.look()

    def play(self, seconds: float) -> Samples:
        """Time goes by and the newest card takes its blocks; the left side of what it took."""
        taken = [np.zeros(0, dtype=np.float32)]
        for _ in range(round(seconds / PERIOD)):
            taken.append(self.device.take(BLOCK)[:, 0])
            self.wait(PERIOD)
        return np.concatenate(taken)


def opened() -> Stage:
    stage = Stage()
    stage.output.open()
    stage.wait(PERIOD)
    stage.play(0.1)
    assert stage.output.audible
    stage.told.clear()
    return stage


def test_what_is_scheduled_is_heard_once_the_device_flows() -> None:
    stage = Stage()
    stage.output.open()
    stage.mixer.schedule(SECOND, stage.output.sample_at(stage.clock()), number=1)
    stage.wait(1.0)  # the device is waking and takes nothing

    sound = stage.play(1.2)

    assert np.count_nonzero(sound) == SAMPLE_RATE
    assert stage.finished == [1]


def test_a_library_that_is_missing_is_told_like_a_device_that_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "psoas_timer.sound.speakers", None)

    with pytest.raises(DeviceError, match=r"miniaudio, .* is missing: install"):
        open_speakers(20)


def test_h08_no_first_syllable_is_spent_on_a_device_that_is_still_waking() -> None:
    stage = Stage()
    stage.output.open()
    stage.mixer.schedule(SECOND, 0)
    stage.wait(PERIOD)
    stage.device.take(2 * BLOCK)  # it fills its buffers and rests
    stage.wait(1.0)

    assert stage.mixer.position == 0


def test_the_stream_stays_open_with_digital_silence_while_a_session_is() -> None:
    stage = opened()

    assert not stage.play(60).any()
    assert len(stage.cards.opened) == 1
    assert not stage.device.closed


def test_no_stream_is_open_when_no_session_is() -> None:
    stage = opened()
    stage.output.close()
    stage.wait(1)

    assert stage.device.closed
    assert not stage.output.audible
    assert all(loop.is_stopped for loop in stage.threads.loops)


def test_a_device_that_outlives_its_session_gets_silence_and_takes_no_sound_away() -> None:
    stage = opened()
    stage.mixer.schedule(SECOND, 0)
    stage.output.close()
    position = stage.mixer.position

    assert not stage.device.take(BLOCK).any()
    assert stage.mixer.position == position


def test_closing_before_the_device_came_closes_it_when_it_comes() -> None:
    stage = Stage()
    stage.output.open()
    stage.output.close()
    stage.wait(0.1)

    assert stage.device.closed
    assert not stage.output.audible


def test_a_second_session_opens_a_stream_of_its_own() -> None:
    stage = opened()
    stage.output.close()
    stage.output.open()
    stage.wait(PERIOD)
    stage.play(0.1)

    assert len(stage.cards.opened) == 2
    assert stage.output.audible
    assert stage.output.trouble is None


def test_open_and_close_twice_are_as_good_as_once() -> None:
    stage = Stage()
    stage.output.close()
    stage.output.open()
    stage.output.open()
    stage.wait(1)
    stage.output.close()
    stage.output.close()

    assert len(stage.cards.opened) == 1


def test_h06_with_no_card_at_the_start_the_pace_goes_on_and_the_reason_is_told() -> None:
    stage = Stage(plugged=False)
    stage.output.open()
    stage.mixer.schedule(SECOND, stage.output.sample_at(stage.clock()), number=1)
    stage.wait(0.9)
    assert stage.finished == []
    stage.wait(0.2)

    assert stage.finished == [1]
    assert not stage.output.audible
    assert not stage.output.was_audible
    assert stage.output.trouble == NO_CARD


def test_h06_what_opening_finds_out_at_once_is_there_to_read_and_not_told_as_news() -> None:
    stage = Stage(plugged=False, threads=AtOnce())
    stage.output.open()

    assert stage.output.trouble == NO_CARD
    assert stage.told == []


def test_h06_a_card_put_in_later_is_found() -> None:
    stage = Stage(plugged=False)
    stage.output.open()
    stage.wait(5)
    stage.told.clear()
    stage.cards.plugged = True
    stage.wait(2)
    stage.play(0.1)

    assert stage.told == ["found"]
    assert stage.output.audible
    assert stage.output.was_audible
    assert stage.output.trouble is None


@pytest.mark.parametrize("moment", [0.0, 0.3, 1.7])
def test_h07_a_device_that_goes_away_is_noticed_within_a_second(moment: float) -> None:
    stage = opened()
    stage.play(moment)
    stage.cards.plugged = False
    stage.wait(0.4)
    assert stage.told == []
    stage.wait(0.3)

    assert stage.told == [LOST]
    assert not stage.output.audible
    assert stage.output.trouble == LOST
    assert stage.device.closed


def test_h07_while_the_device_is_gone_the_pace_goes_on() -> None:
    stage = opened()
    stage.mixer.schedule(SECOND, stage.mixer.position, number=1)
    stage.cards.plugged = False
    stage.wait(2)

    assert stage.finished == [1]


def test_h07_the_device_that_comes_back_is_heard_again() -> None:
    stage = opened()
    stage.cards.plugged = False
    stage.wait(10)
    stage.cards.plugged = True
    stage.wait(2)
    stage.play(0.1)
    stage.mixer.schedule(SECOND, stage.output.sample_at(stage.clock()), number=1)

    sound = stage.play(1.2)

    assert np.count_nonzero(sound) == SAMPLE_RATE
    assert stage.told == [LOST, "found"]
    assert len(stage.cards.opened) == 2


def test_h07_a_device_lost_over_and_over_is_told_each_time() -> None:
    stage = opened()
    for _ in range(5):
        stage.wait(3)
        stage.play(0.2)

    assert stage.told == [LOST, "found"] * 5


def test_h07_the_lost_device_cannot_take_sound_from_its_successor() -> None:
    stage = opened()
    first = stage.device
    stage.wait(3)
    stage.play(0.1)
    stage.mixer.schedule(SECOND, stage.mixer.position)

    assert not first.take(BLOCK).any()
    assert stage.device.take(BLOCK).any()


def test_h16_after_a_sleep_of_hours_the_device_is_not_taken_for_lost() -> None:
    stage = opened()
    stage.clock.seconds += 8 * 3600
    stage.threads.look()
    stage.wait(0.3)
    stage.play(1)

    assert stage.told == []
    assert stage.output.audible


def test_a_sound_system_that_hangs_keeps_nobody_waiting() -> None:
    stage = Stage()
    stage.output.open()
    hung = stage.threads.jobs  # the opening does not come back
    stage.threads.jobs = []
    stage.mixer.schedule(SECOND, 0, number=1)
    stage.wait(PATIENCE_SECONDS + 1.2)

    assert stage.output.trouble == HUNG
    assert stage.told == [HUNG]
    assert stage.finished == [1]
    assert stage.cards.opened == []  # and no second thread went after the first
    stage.threads.jobs += hung
    stage.wait(0.1)
    stage.play(0.1)
    assert stage.told == [HUNG, "found"]


def test_a_device_that_opens_and_never_flows_is_given_up_and_tried_again() -> None:
    stage = Stage()
    stage.output.open()
    stage.wait(PATIENCE_SECONDS + 2)

    assert stage.output.trouble == HUNG
    assert stage.cards.opened[0].closed
    assert len(stage.cards.opened) == 2


def test_a_machine_too_busy_for_the_small_buffer_gets_the_large_one_and_nothing_is_cut() -> None:
    stage = opened()
    stage.mixer.schedule(SECOND, stage.mixer.position, number=1)
    for _ in range(5):
        stage.play(0.04)
        stage.wait(0.04)  # the block after that comes late
    stage.play(2 * PERIOD)
    small, large = stage.cards.opened
    stage.play(2)

    assert stage.cards.buffers == [BUFFER, LARGE_BUFFER]
    assert small.closed
    assert not large.closed
    assert stage.finished == [1]
    assert stage.told == []


def test_where_the_large_buffer_cannot_be_had_the_small_one_plays_on() -> None:
    stage = opened()
    stage.cards.plugged = False
    for _ in range(6):
        stage.play(0.04)
        stage.wait(0.04)
    stage.play(10)

    assert stage.output.audible
    assert stage.output.trouble is None
    assert stage.told == []


def test_clips_a_second_apart_stay_so_when_the_device_wakes_in_between() -> None:
    stage = Stage()
    stage.output.open()
    second = stage.clock()
    stage.mixer.schedule(SECOND[:480], stage.output.sample_at(second))
    stage.mixer.schedule(SECOND[:480], stage.output.sample_at(second + 1))
    stage.wait(0.7)
    sound = stage.play(2)

    starts = np.flatnonzero(np.diff(sound, prepend=0) > 0)
    assert np.diff(starts).tolist() == [SAMPLE_RATE]


def test_h07_a_device_other_than_the_wanted_one_is_told_while_it_is_heard() -> None:
    stage = opened()
    notices = [stage.output.notice]
    stage.cards.notice = "The headphones are gone: connect them."
    stage.wait(3)  # the device is lost
    notices.append(stage.output.notice)
    stage.play(0.1)
    notices.append(stage.output.notice)
    stage.output.close()
    notices.append(stage.output.notice)

    assert notices == [None, None, stage.cards.notice, None]
