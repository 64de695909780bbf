from __future__ import annotations

from psoas_timer.sound.feed import Feed
from psoas_timer.sound.mixer import SAMPLE_RATE, Mixer
from psoas_timer.sound.null_device import BLOCK, NullDevice
from tests.sound.fakes import ByHand, Clock


def started(mixer: Mixer, clock: Clock) -> NullDevice:
    device = NullDevice(clock, ByHand())
    feed = Feed(mixer, clock)
    feed.join()
    device.start(feed)
    return device


def test_where_nothing_is_heard_sound_goes_by_at_the_pace_of_the_clock() -> None:
    clock, mixer = Clock(), Mixer()
    device = started(mixer, clock)

    for _ in range(1000):
        clock.seconds += 0.0137
        device.pump()

    assert 0 <= mixer.position - 13.7 * SAMPLE_RATE <= BLOCK


def test_looking_twice_at_the_same_time_takes_nothing_more() -> None:
    clock, mixer = Clock(), Mixer()
    device = started(mixer, clock)
    clock.seconds += 0.5
    device.pump()
    position = mixer.position
    device.pump()

    assert mixer.position == position


def test_h03_a_clip_that_nobody_hears_still_finishes_in_its_time() -> None:
    clock, mixer = Clock(), Mixer()
    device = started(mixer, clock)
    mixer.schedule(Mixer().render(SAMPLE_RATE)[:, 0], 0, number=5)

    clock.seconds += 0.98
    device.pump()
    assert mixer.collect_finished() == []
    clock.seconds += 0.03
    device.pump()
    assert mixer.collect_finished() == [5]


def test_h16_what_the_computer_slept_through_is_not_played_in_a_rush() -> None:
    clock, mixer = Clock(), Mixer()
    device = started(mixer, clock)
    clock.seconds += 8 * 3600
    device.pump()

    assert mixer.position <= BLOCK


def test_a_closed_device_takes_nothing_more() -> None:
    clock, mixer = Clock(), Mixer()
    device = started(mixer, clock)
    device.pump()
    device.close()
    position = mixer.position
    clock.seconds += 0.5
    device.pump()

    assert mixer.position == position
