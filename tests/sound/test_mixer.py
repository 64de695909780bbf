from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from psoas_timer.sound.mixer import FADE_SECONDS, SAMPLE_RATE, Channel, Mixer, Samples

FADE = round(FADE_SECONDS * SAMPLE_RATE)


def clip(frames: int, level: float = 0.5) -> Samples:
    return np.full(frames, level, dtype=np.float32)


def heard(mixer: Mixer, frames: int, block: int = 960) -> Samples:
    """The left side of the next `frames` samples, taken in blocks as a device does."""
    blocks = [mixer.render(min(block, frames - first)) for first in range(0, frames, block)]
    return np.concatenate(blocks)[:, 0]


def test_nothing_scheduled_is_digital_silence_in_stereo() -> None:
    block = Mixer().render(960)

    assert block.shape == (960, 2)
    assert block.dtype == np.float32
    assert not block.any()


@pytest.mark.parametrize("at", [0, 1, 959, 960, 961, 5000])
def test_a_clip_starts_at_its_sample_and_ends_at_its_last(at: int) -> None:
    mixer = Mixer()
    mixer.schedule(clip(2000), at)

    sound = heard(mixer, 10_000)

    assert np.flatnonzero(sound)[[0, -1]].tolist() == [at, at + 1999]
    assert np.all(sound[at : at + 2000] == 0.5)


@given(blocks=st.lists(st.integers(1, 3000), min_size=1, max_size=20), at=st.integers(0, 9000))
def test_the_size_of_the_blocks_is_not_heard(blocks: list[int], at: int) -> None:
    mixer, whole = Mixer(), Mixer()
    for one in (mixer, whole):
        one.schedule(np.linspace(-1, 1, 4000, dtype=np.float32), at, number=1)
        one.schedule(clip(4000), at + 1700, number=2)
        one.schedule(clip(500, 0.1), at + 100, channel=Channel.TONE)

    pieces = np.concatenate([mixer.render(frames) for frames in blocks])

    assert np.array_equal(pieces, whole.render(sum(blocks)))
    assert mixer.collect_finished() == whole.collect_finished()


def test_a_clip_that_is_late_starts_at_once_and_is_whole() -> None:
    mixer = Mixer()
    mixer.render(3000)
    mixer.schedule(clip(100), at_sample=50, number=7)

    sound = heard(mixer, 960)

    assert np.flatnonzero(sound).tolist() == list(range(100))
    assert mixer.collect_finished() == [7]


def test_a_finished_clip_is_reported_once_and_not_before_its_last_sample() -> None:
    mixer = Mixer()
    mixer.schedule(clip(1000), 0, number=3)

    mixer.render(999)
    assert mixer.collect_finished() == []
    mixer.render(1)
    assert mixer.has_finished
    assert mixer.collect_finished() == [3]
    mixer.render(5000)
    assert mixer.collect_finished() == []


def test_clips_that_finish_in_one_block_are_reported_in_the_order_they_were_heard() -> None:
    mixer = Mixer()
    mixer.schedule(clip(100), 500, number=2)
    mixer.schedule(clip(100), 100, number=1)

    mixer.render(960)

    assert mixer.collect_finished() == [1, 2]


def test_an_empty_clip_finishes_when_its_moment_comes() -> None:
    mixer = Mixer()
    mixer.schedule(clip(0), 1000, number=1)

    mixer.render(999)
    assert mixer.collect_finished() == []
    mixer.render(1)
    assert mixer.collect_finished() == [1]


def test_a_number_of_nothing_is_not_reported() -> None:
    mixer = Mixer()
    mixer.schedule(clip(10), 0)

    mixer.render(960)

    assert mixer.collect_finished() == []


def test_h11_a_new_voice_cuts_the_one_before_within_the_fade() -> None:
    mixer = Mixer()
    mixer.schedule(clip(5000, 0.25), 0, number=1)
    mixer.schedule(clip(1000, 0.5), 2000, number=2)

    sound = heard(mixer, 8000)

    assert np.all(sound[:2000] == 0.25)
    fading = sound[2000 : 2000 + FADE] - 0.5
    assert np.all(np.diff(fading) < 0)
    assert fading[0] == 0.25
    assert np.all(sound[2000 + FADE : 3000] == 0.5)
    assert not sound[3000:].any()
    assert mixer.collect_finished() == [2]


def test_of_two_voices_the_later_one_in_time_is_heard_whichever_was_scheduled_first() -> None:
    early_first, late_first = Mixer(), Mixer()
    for mixer, order in ((early_first, (0, 1)), (late_first, (1, 0))):
        clips = [(clip(5000, 0.25), 100, 1), (clip(1000), 2000, 2)]
        for which in order:
            mixer.schedule(*clips[which])

    assert np.array_equal(heard(early_first, 8000), heard(late_first, 8000))
    assert early_first.collect_finished() == late_first.collect_finished() == [2]


def test_of_two_voices_at_the_same_sample_only_the_last_one_asked_for_sounds() -> None:
    mixer = Mixer()
    mixer.schedule(clip(1000, 0.25), 100, number=1)
    mixer.schedule(clip(1000, 0.5), 100, number=2)

    sound = heard(mixer, 2000)

    assert np.all(sound[100:1100] == 0.5)
    assert mixer.collect_finished() == [2]


def test_a_voice_that_ends_where_the_next_begins_is_not_cut() -> None:
    mixer = Mixer()
    mixer.schedule(clip(1000, 0.25), 0, number=1)
    mixer.schedule(clip(1000, 0.5), 1000, number=2)

    sound = heard(mixer, 2000)

    assert np.all(sound[:1000] == 0.25)
    assert np.all(sound[1000:] == 0.5)
    assert mixer.collect_finished() == [1, 2]


@given(
    starts=st.lists(st.integers(0, 8000), min_size=2, max_size=8),
    lengths=st.lists(st.integers(1, 4000), min_size=8, max_size=8),
)
def test_h11_never_two_voices_at_once(starts: list[int], lengths: list[int]) -> None:
    mixer = Mixer()
    for start, length in zip(starts, lengths, strict=False):
        mixer.schedule(clip(length, 0.1), start)

    sound = heard(mixer, 13_000)

    cuts = np.zeros(13_000, dtype=bool)
    for start in starts:
        cuts[start : start + FADE] = True
    assert np.all(sound[~cuts] <= np.float32(0.1))


def test_tones_sound_under_the_voice_and_together() -> None:
    mixer = Mixer()
    mixer.schedule(clip(1000, 0.25), 0)
    mixer.schedule(clip(1000, 0.125), 500, channel=Channel.TONE)
    mixer.schedule(clip(1000, 0.125), 600, channel=Channel.TONE)

    sound = heard(mixer, 960)

    assert sound[[0, 499, 500, 599, 600]].tolist() == [0.25, 0.25, 0.375, 0.375, 0.5]


def test_h04_silence_is_silent_after_five_milliseconds_of_sound() -> None:
    mixer = Mixer()
    mixer.schedule(clip(48_000), 0, number=1)
    mixer.schedule(clip(48_000, 0.125), 0, channel=Channel.TONE)
    mixer.render(960)
    mixer.silence()

    sound = heard(mixer, 2000)

    assert np.all(np.diff(sound[:FADE]) < 0)
    assert not sound[FADE:].any()


def test_h05_silence_forgets_what_was_to_sound_and_reports_nothing_of_it() -> None:
    mixer = Mixer()
    mixer.schedule(clip(500), 0, number=1)  # heard whole, not yet collected
    mixer.schedule(clip(5000), 500, number=2)  # sounding
    mixer.schedule(clip(500), 9000, number=3)  # still to come
    mixer.render(960)
    mixer.silence()

    sound = heard(mixer, 20_000)

    assert not sound[FADE:].any()
    assert mixer.collect_finished() == []


def test_after_silence_the_next_clip_sounds_at_once_and_whole() -> None:
    mixer = Mixer()
    mixer.schedule(clip(48_000, 0.25), 0, number=1)
    mixer.render(960)
    mixer.silence()
    mixer.schedule(clip(1000, 0.5), 0, number=2)

    sound = heard(mixer, 2000)

    assert np.all(sound[FADE:1000] == 0.5)
    assert mixer.collect_finished() == [2]


def test_silence_twice_does_not_sound_again() -> None:
    mixer = Mixer()
    mixer.schedule(clip(48_000), 0)
    mixer.render(960)
    mixer.silence()
    mixer.render(100)
    mixer.silence()

    sound = heard(mixer, 1000)

    assert np.flatnonzero(sound)[-1] < FADE - 100


def test_a_muted_voice_keeps_its_pace_and_still_finishes() -> None:
    mixer = Mixer()
    mixer.muted = True
    mixer.render(960)
    mixer.schedule(clip(1000), 960, number=1)
    mixer.schedule(clip(100, 0.125), 960, channel=Channel.TONE)

    sound = heard(mixer, 999)
    assert mixer.collect_finished() == []
    assert np.all(sound[:100] == 0.125)
    assert not sound[100:].any()
    mixer.render(1)
    assert mixer.collect_finished() == [1]


def test_muting_in_mid_word_does_not_click() -> None:
    mixer = Mixer()
    mixer.schedule(clip(48_000), 0)
    mixer.render(960)
    mixer.muted = True
    down = heard(mixer, 960)
    mixer.muted = False
    up = heard(mixer, 960)

    assert np.abs(np.diff(np.concatenate([down, up]))).max() < 0.01
    assert not down[FADE:].any()
    assert np.all(up[FADE:] == 0.5)


def test_voice_and_tones_have_volumes_of_their_own() -> None:
    mixer = Mixer()
    mixer.voice_volume = 0.5
    mixer.tone_volume = 0.25
    mixer.render(960)
    mixer.schedule(clip(960), 960)
    mixer.schedule(clip(960), 1920, channel=Channel.TONE)

    sound = heard(mixer, 1920)

    assert np.all(sound[:960] == 0.25)
    assert np.all(sound[960:] == 0.125)


def test_a_volume_may_be_a_whole_number() -> None:
    mixer = Mixer()
    mixer.voice_volume = 1
    mixer.schedule(clip(100), 0)

    assert heard(mixer, 100).tolist() == [0.5] * 100


@pytest.mark.parametrize(
    ("pan", "left", "right"),
    [(0, 0.5, 0.5), (-1, 0.5, 0), (1, 0, 0.5), (-0.5, 0.5, 0.25), (0.5, 0.25, 0.5)],
)
def test_a_clip_may_come_more_from_one_side(pan: float, left: float, right: float) -> None:
    mixer = Mixer()
    mixer.schedule(clip(100), 0, pan=pan)

    assert mixer.render(100)[50].tolist() == [left, right]


def test_too_much_at_once_is_clipped_at_full_scale() -> None:
    mixer = Mixer()
    for _ in range(5):
        mixer.schedule(clip(100, 0.9), 0, channel=Channel.TONE)
        mixer.schedule(clip(100, -0.9), 100, channel=Channel.TONE)

    sound = heard(mixer, 200)

    assert sound[50] == 1.0
    assert sound[150] == -1.0


def test_the_clip_itself_is_left_as_it_was() -> None:
    samples = clip(1000)
    samples.setflags(write=False)  # so are cached clips
    mixer = Mixer()
    mixer.voice_volume = 0.5
    mixer.schedule(samples, 0, number=1)
    mixer.render(100)
    mixer.silence()
    mixer.render(960)

    assert np.all(samples == 0.5)


def test_stereo_is_refused_as_a_clip() -> None:
    with pytest.raises(ValueError, match="one row of samples"):
        Mixer().schedule(np.zeros((100, 2), dtype=np.float32), 0)


def test_clips_asked_for_while_another_thread_renders_all_finish_once() -> None:
    mixer = Mixer()
    started = threading.Barrier(3)

    def ask(first: int) -> None:
        started.wait()
        for number in range(first, first + 100):
            mixer.schedule(clip(50, 0.01), number * 50, number, Channel.TONE)

    askers = [threading.Thread(target=ask, args=(first,)) for first in (0, 100)]
    for asker in askers:
        asker.start()
    started.wait()
    finished: list[int] = []
    while any(asker.is_alive() for asker in askers):
        mixer.render(64)
        finished += mixer.collect_finished()
    mixer.render(10_000)
    finished += mixer.collect_finished()

    assert sorted(finished) == list(range(200))
