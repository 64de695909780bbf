from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.soundcheck import LOUDEST, SOFTEST, Answer, SoundCheck

SAID = ENGLISH.shown.sound_check


def after(check: SoundCheck, *answers: Answer) -> SoundCheck:
    for answer in answers:
        check = check.answer(answer)
    return check


def test_h10_who_heard_it_is_done_and_keeps_the_volume() -> None:
    done = after(SoundCheck(0.5), Answer.YES)

    assert (done.over, done.heard, done.volume) == (True, True, 0.5)


def test_h10_every_no_gets_another_piece_of_advice_and_a_louder_voice() -> None:
    check = SoundCheck(0.2)
    for mend in SAID.mends:
        before, check = check, after(check, Answer.NO)
        assert check.advice == mend
        assert check.volume > before.volume
        assert not check.over


def test_h10_who_never_hears_it_is_let_go_with_what_to_do() -> None:
    done = after(SoundCheck(0.2), *[Answer.NO] * (len(SAID.mends) + 1))

    assert (done.over, done.heard, done.advice) == (True, False, SAID.given_up)


def test_h10_the_advice_covers_mute_device_and_cable() -> None:
    for word, mend in zip(("muted", "output device", "cable"), SAID.mends, strict=True):
        assert word in mend


def test_louder_and_quieter_undo_each_other() -> None:
    assert after(SoundCheck(0.5), Answer.LOUDER).volume > 0.5
    assert after(SoundCheck(0.5), Answer.LOUDER, Answer.QUIETER).volume == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("volume", "answer", "advice"),
    [(LOUDEST, Answer.LOUDER, SAID.at_the_top), (SOFTEST, Answer.QUIETER, SAID.at_the_bottom)],
)
def test_at_either_end_the_computer_s_own_volume_is_left(
    volume: float, answer: Answer, advice: str
) -> None:
    check = after(SoundCheck(volume), answer)

    assert (check.volume, check.advice) == (volume, advice)


def test_again_changes_nothing() -> None:
    check = after(SoundCheck(0.2), Answer.NO)

    assert after(check, Answer.AGAIN) == check


@given(st.lists(st.sampled_from(Answer), max_size=60), st.floats(0, 1))
def test_it_always_ends_and_never_leaves_the_scale(answers: list[Answer], volume: float) -> None:
    check = after(SoundCheck(volume), *answers)

    assert 0 <= check.volume <= LOUDEST
    assert after(check, *[Answer.NO] * (len(SAID.mends) + 1)).over
    assert not check.over or after(check, *Answer) == check
