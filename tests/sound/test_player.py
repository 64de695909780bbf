from __future__ import annotations

import numpy as np
import pytest

from psoas_timer.core.segment import Tone
from psoas_timer.sound.mixer import SAMPLE_RATE, Samples
from psoas_timer.sound.player import Player
from psoas_timer.sound.tones import LEVEL, samples_of
from tests.sound.fakes import NO_CARD, ByHand, Cards, Clock

BLOCK = 960
PERIOD = BLOCK / SAMPLE_RATE
CLICK = np.full(480, 0.5, dtype=np.float32)


class Room:
    """A player on a card that takes a block every 20 ms of a scripted clock."""

    def __init__(self, *, plugged: bool = True, lead_in: float = 0.0) -> None:
        self.clock = Clock()
        self.threads = ByHand()
        self.cards = Cards(plugged=plugged)
        self.player = Player(
            self.clock,
            open_device=self.cards.open,
            background=self.threads,
            moment=0,
            lead_in=lead_in,
        )
        self.finished: list[int] = []
        self.player.on_finished = self.finished.append

    def hear(self, seconds: float) -> Samples:
        """The left side of what the card takes in that time."""
        taken = [np.zeros(0, dtype=np.float32)]
        for _ in range(round(seconds / PERIOD)):
            self.threads.run()
            if self.cards.opened:
                taken.append(self.cards.opened[-1].take(BLOCK)[:, 0])
            self.threads.look()
            self.clock.seconds += PERIOD
        return np.concatenate(taken)


def room(*, plugged: bool = True) -> Room:
    made = Room(plugged=plugged)
    made.player.open()
    made.hear(0.2)
    return made


def onsets(sound: Samples) -> list[int]:
    loud = np.abs(sound) > 0.001
    return [at for at in np.flatnonzero(loud).tolist() if not loud[max(0, at - 2400) : at].any()]


def test_clips_are_heard_at_their_moments_of_the_clock_whenever_they_were_asked_for() -> None:
    here = room()
    begin = here.clock.seconds
    sound = np.zeros(0, dtype=np.float32)
    for second in range(10):
        here.player.play(CLICK, at=begin + second, number=second)
        sound = np.concatenate([sound, here.hear(1.1 if second % 2 else 0.9)])

    assert np.diff(onsets(sound)).tolist() == [SAMPLE_RATE] * 9
    assert here.finished == list(range(10))


def test_h18_what_was_asked_for_long_ahead_is_on_time_though_the_stream_was_held_up() -> None:
    here = room()
    due = here.clock.seconds + 30
    for beat in range(3):
        here.player.play(CLICK, at=due + beat, number=beat)
    for _ in range(10):
        here.hear(2.4)
        here.clock.seconds += 0.03  # and the card had nothing to play for that long
    began = here.clock.seconds
    heard = [began + at / SAMPLE_RATE for at in onsets(here.hear(9))]

    assert heard == pytest.approx([due, due + 1, due + 2], abs=2 * PERIOD)
    assert here.finished == [0, 1, 2]


def test_h05_silence_also_forgets_what_is_still_far_ahead() -> None:
    here = room()
    here.player.play(CLICK, at=here.clock.seconds + 5, number=1)
    here.player.tone(Tone.TICK, at=here.clock.seconds + 5)
    here.hear(1)
    here.player.silence()

    assert not here.hear(6).any()
    assert here.finished == []


def test_a_clip_asked_for_now_is_heard_within_two_blocks() -> None:
    here = room()
    here.player.play(CLICK, at=here.clock.seconds)

    assert onsets(here.hear(1))[0] <= 2 * BLOCK


def test_a_tone_is_heard_together_with_the_voice() -> None:
    here = room()
    now = here.clock.seconds
    here.player.play(np.full(48_000, 0.25, dtype=np.float32), at=now)
    here.player.tone(Tone.TICK, at=now)

    sound = here.hear(1.2)

    start = onsets(sound)[0]
    tick = samples_of(Tone.TICK)
    assert np.allclose(sound[start : start + len(tick)] - 0.25, tick, atol=1e-6)


def test_a_side_may_be_heard_on_its_side() -> None:
    here = room()
    here.player.play(CLICK, at=here.clock.seconds, pan=1)

    assert not here.hear(1).any()  # on the left


def test_h04_silence_is_silent_and_forgets() -> None:
    here = room()
    now = here.clock.seconds
    here.player.play(np.full(48_000, 0.25, dtype=np.float32), at=now, number=1)
    here.player.tone(Tone.END, at=now + 0.5)
    here.hear(0.2)
    here.player.silence()

    assert not here.hear(2)[240:].any()
    assert here.finished == []


def test_the_volumes_and_the_mute_reach_the_ear() -> None:
    here = room()
    here.player.voice_volume = 0.5
    here.player.tone_volume = 0.0
    here.hear(0.1)
    here.player.tone(Tone.TICK, at=here.clock.seconds)
    assert not here.hear(0.5).any()
    here.player.play(CLICK, at=here.clock.seconds)
    assert here.hear(0.5).max() == 0.25
    here.player.muted = True
    here.hear(0.1)
    here.player.play(CLICK, at=here.clock.seconds, number=4)
    assert not here.hear(0.5).any()
    assert (here.player.voice_volume, here.player.tone_volume, here.player.muted) == (0.5, 0, True)
    assert here.finished == [4]


def test_h06_without_a_card_the_player_says_so_and_everything_finishes() -> None:
    here = room(plugged=False)
    here.player.play(CLICK, at=here.clock.seconds, number=1)
    here.hear(0.5)

    assert not here.player.audible
    assert here.player.trouble == NO_CARD
    assert here.finished == [1]


def test_what_was_to_sound_is_not_heard_in_the_next_session() -> None:
    here = room()
    here.player.play(CLICK, at=here.clock.seconds + 0.5, number=1)
    here.player.close()
    here.hear(0.1)
    here.player.open()

    assert not here.hear(2).any()
    assert here.finished == []


def test_a_clip_may_be_asked_for_before_any_session() -> None:
    here = Room()
    here.player.play(CLICK, at=here.clock.seconds, number=1)
    here.player.open()
    here.hear(0.5)

    assert here.finished == [1]


@pytest.mark.parametrize("lead_in", [0.0, 0.4, 3.0])
def test_h08_a_device_gets_so_much_silence_before_the_first_sound(lead_in: float) -> None:
    here = Room(lead_in=lead_in)
    here.player.open()
    here.player.play(CLICK, at=here.clock.seconds, number=1)
    here.player.tone(Tone.TICK, at=here.clock.seconds)

    first = onsets(here.hear(4))[0]

    assert lead_in * SAMPLE_RATE <= first <= lead_in * SAMPLE_RATE + 6 * BLOCK
    assert here.finished == [1]


def test_h08_only_the_first_sound_of_a_session_waits_for_the_device() -> None:
    here = Room(lead_in=0.4)
    here.player.open()
    here.hear(2)
    here.player.play(CLICK, at=here.clock.seconds)

    assert onsets(here.hear(1))[0] <= 2 * BLOCK


def test_h08_every_session_has_a_lead_in_of_its_own() -> None:
    here = Room(lead_in=0.4)
    here.player.open()
    here.hear(2)
    here.player.close()
    here.player.open()
    here.player.play(CLICK, at=here.clock.seconds)

    assert onsets(here.hear(1))[0] >= 0.4 * SAMPLE_RATE


@pytest.mark.parametrize(("voice", "tones"), [(1.0, 0.6), (0.2, 1.0), (1.0, 1.0), (0.05, 0.9)])
def test_a_tone_under_words_masks_none_of_them(voice: float, tones: float) -> None:
    here = room()
    here.player.voice_volume, here.player.tone_volume = voice, tones
    here.hear(0.1)
    words = np.full(SAMPLE_RATE, LEVEL, dtype=np.float32)  # as loud as levelled speech
    here.player.play(words, at=here.clock.seconds)
    spoken = np.abs(here.hear(1.5)).max()
    here.player.tone(Tone.HALFWAY, at=here.clock.seconds, under=True)

    tone = here.hear(1)
    tenth = np.convolve(np.square(tone), np.full(4800, 1 / 4800), "valid")
    assert 20 * np.log10(np.sqrt(tenth.max()) / spoken) <= -11.9


def test_others_are_told_of_words_before_they_begin_and_once_they_are_over() -> None:
    here = room()
    told: list[tuple[bool, float]] = []
    here.player.on_words = lambda sounding: told.append((sounding, here.clock.seconds))
    begin = here.clock.seconds + 2
    here.player.play(np.full(SAMPLE_RATE, 0.1, dtype=np.float32), at=begin)
    here.player.tone(Tone.END, at=begin + 8)
    here.hear(12)

    assert [sounding for sounding, _ in told] == [True, False]
    assert begin - 0.5 <= told[0][1] <= begin
    assert begin + 1 <= told[1][1] <= begin + 3


def test_the_gaps_of_a_count_are_no_end_of_words() -> None:
    here = room()
    told: list[bool] = []
    here.player.on_words = told.append
    begin = here.clock.seconds + 0.5
    for second in range(3):
        here.player.play(CLICK, at=begin + second)
    here.hear(6)

    assert told == [True, False]


def test_who_closes_in_mid_word_ends_the_words_too() -> None:
    here = room()
    told: list[bool] = []
    here.player.on_words = told.append
    here.player.play(np.full(SAMPLE_RATE, 0.1, dtype=np.float32), at=here.clock.seconds)
    here.hear(0.3)
    here.player.close()
    here.hear(0.3)

    assert told == [True, False]


def test_a_muted_voice_lowers_nobody() -> None:
    here = room()
    told: list[bool] = []
    here.player.on_words = told.append
    here.player.muted = True
    here.player.play(CLICK, at=here.clock.seconds)
    here.hear(2)

    assert told == []
