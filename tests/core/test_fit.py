"""Cues that do not fit are dropped by rank; a count that is too slow becomes a tick."""

from __future__ import annotations

from psoas_timer.core.cueing import breath_cues, hold_cues, rest_cues
from psoas_timer.core.fit import fit
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.segment import Cue, Tone
from psoas_timer.core.speech import estimate


def said(seconds: float, words_per_minute: float) -> list[tuple[float, str]]:
    cues = hold(("Breathe deeply.",))
    due = fit(cues, seconds, lambda text: estimate(text, words_per_minute))
    return [(round(d.at, 2), d.text) for d in due if d.text]


def hold(notes: tuple[str, ...]) -> tuple[Cue, ...]:
    return hold_cues(ENGLISH, notes, ENGLISH.hold)


def test_a_long_hold_has_all_its_cues() -> None:
    assert said(60, 155) == [
        (0, "Hold."),
        (3, "Breathe deeply."),
        (30, "Halfway."),
        (50, "Ten seconds."),
        (57, "Three."),
        (58, "Two."),
        (59, "One."),
    ]


def test_a_short_hold_has_only_what_helps() -> None:
    assert said(5, 155) == [(0, "Hold."), (3, "Breathe deeply.")]
    assert "Halfway." not in [text for _, text in said(19, 155)]


def test_a_slow_voice_counts_in_ticks_that_stay_on_the_beat() -> None:
    due = fit(
        hold(()),
        30,
        lambda text: 1.2 if text in ("Three.", "Two.", "One.") else 0.5,
    )
    ticks = [(d.at, d.instead) for d in due if d.tone is Tone.TICK]

    assert ticks == [(27, True), (28, True), (29, True)]


def test_a_count_is_all_words_or_all_ticks() -> None:
    due = fit(hold(()), 30, lambda text: 0.95 if text == "Three." else 0.5)

    assert [(d.at, d.instead) for d in due if d.tone is Tone.TICK] == [
        (27, True),
        (28, True),
        (29, True),
    ]


def test_words_that_are_no_count_may_take_their_time() -> None:
    due = fit(rest_cues(ENGLISH, "Rest."), 30, lambda text: 1.4)

    assert [d.text for d in due] == ["Rest.", "Ten seconds.", "Get ready."]


def test_a_form_cue_gives_way_to_the_countdown() -> None:
    due = fit(
        hold(("A very long sentence about breathing.",)),
        8,
        lambda t: len(t) / 8,
    )

    assert [d.text for d in due if d.text] == ["Hold.", "Three.", "Two.", "One."]


def test_breaths_are_worded_then_counted_and_always_sounded() -> None:
    due = fit(breath_cues(ENGLISH, 4, 6.0, ()), 24, estimate)

    assert [(round(d.at, 1), d.text, d.tone) for d in due] == [
        (0.0, "Hold. Breathe in.", Tone.BREATHE_IN),
        (2.4, "Out.", Tone.BREATHE_OUT),
        (6.0, "In.", Tone.BREATHE_IN),
        (8.4, "Out.", Tone.BREATHE_OUT),
        (12.0, "Three.", Tone.BREATHE_IN),
        (14.4, "", Tone.BREATHE_OUT),
        (18.0, "Last one.", Tone.BREATHE_IN),
        (20.4, "", Tone.BREATHE_OUT),
    ]
