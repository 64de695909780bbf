"""The longest routine in the real voice, slow and fast, on the virtual clock: all whole, none late.

Session, performer and mixer are those of a live session.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest

from psoas_timer import resources
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.plan import Plan, compile_plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.segment import SegmentKind, Tone
from psoas_timer.library import load
from psoas_timer.rendering.listening import for_listening
from psoas_timer.rendering.run import Run
from psoas_timer.rendering.sounding import Sounding
from psoas_timer.rendering.voices import PatientVoice
from psoas_timer.sound.mixer import SAMPLE_RATE, Samples
from psoas_timer.voice.clip import Clip
from psoas_timer.voice.opening import open_voice
from psoas_timer.voice.voices import VoiceSettings

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

ROUTINE = "full-stretch"
LISTENED = 600.0  # seconds of it that are compared with the clips
EXACT = 1 / SAMPLE_RATE


@dataclass(frozen=True)
class Said:
    """A clip and when it sounds, in seconds of the file."""

    at: float
    clip: Clip

    @property
    def end(self) -> float:
        return self.at + self.clip.seconds


@dataclass(frozen=True)
class Whole:
    plan: Plan
    said: tuple[Said, ...]
    ticks: tuple[float, ...]
    starts: dict[int, float]  # of segments, by their index
    samples: Samples  # the first LISTENED seconds

    def timed(self) -> Iterator[tuple[float, float, SegmentKind, list[Said]]]:
        """Begin, end and kind of every stretch with a clock, with what is said in it."""
        starts = [*sorted(self.starts.values()), np.inf]
        for index, begin in self.starts.items():
            seconds = self.plan.segments[index].seconds
            if seconds is None:
                continue
            following = starts[starts.index(begin) + 1]
            inside = [one for one in self.said if begin - EXACT <= one.at < following - EXACT]
            yield begin, begin + seconds, self.plan.segments[index].kind, inside


@pytest.fixture(scope="module", params=[100, 200], ids=lambda rate: f"{rate} words a minute")
def whole(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Whole:
    rate: int = request.param
    routine = load((resources.content(),)).routines[ROUTINE]
    plan = for_listening(compile_plan(routine, Preferences(words_per_minute=float(rate))))
    voice = open_voice(VoiceSettings(rate=rate), tmp_path_factory.mktemp("voice"))
    clips: dict[str, Clip] = {}
    patient = PatientVoice(voice, lambda _share: None, pytest.fail)
    voice.on_clip = _noting(voice.on_clip, clips)
    try:
        run = Run(plan, patient, Sounding())
        run.prepare()
        kept, left = [], round(LISTENED * SAMPLE_RATE)
        for block in run.blocks():
            kept.append(block[:left, 0])
            left -= len(kept[-1])
    finally:
        voice.close()
    said = [Said(one.at, clips[one.text]) for one in run.heard if one.text in clips]
    said.sort(key=lambda one: one.at)
    ticks = tuple(one.at for one in run.heard if one.text == f"[{Tone.TICK.value}]")
    return Whole(plan, tuple(said), ticks, run.starts, np.concatenate(kept))


def _noting(listener: Callable[[Clip], None], clips: dict[str, Clip]) -> Callable[[Clip], None]:
    def on_clip(clip: Clip) -> None:
        clips[clip.text] = clip
        listener(clip)

    return on_clip


def test_no_cue_overlaps_another(whole: Whole) -> None:
    assert len(whole.said) > 300
    overlapping = [
        (one.clip.text, other.clip.text)
        for one, other in pairwise(whole.said)
        if one.end > other.at + EXACT
    ]
    assert overlapping == []


def test_no_cue_begins_after_its_hold_has_ended_nor_outlasts_it(whole: Whole) -> None:
    stretches = list(whole.timed())
    assert len([kind for *_, kind, _ in stretches if kind is SegmentKind.HOLD]) > 20
    late = [
        (kind.value, one.clip.text)
        for _, end, kind, inside in stretches
        for one in inside
        if one.end > end + EXACT
    ]
    assert late == []


def test_the_count_of_every_hold_ends_on_its_end_in_words_or_in_ticks(whole: Whole) -> None:
    holds = [
        (begin, end, inside)
        for begin, end, kind, inside in whole.timed()
        if kind is SegmentKind.HOLD and end - begin >= 10 and not _breathed(inside)
    ]
    assert holds
    for begin, end, inside in holds:
        words = [one.at - end for one in inside if one.clip.text in ENGLISH.countdown]
        ticks = [at - end for at in whole.ticks if begin < at < end]
        assert words + ticks == pytest.approx([-3, -2, -1], abs=EXACT)


def _breathed(inside: list[Said]) -> bool:
    """A hold by breaths is counted by them."""
    return any(one.clip.text == ENGLISH.breathe_out for one in inside)


def test_no_cue_is_cut(whole: Whole) -> None:
    heard = [one for one in whole.said if one.end < LISTENED]
    assert len(heard) > 100
    for one in heard:
        first, clip = round(one.at * SAMPLE_RATE), one.clip.samples
        share = whole.samples[first : first + len(clip)] @ clip / (clip @ clip)
        assert share == pytest.approx(1, abs=0.05), one.clip.text  # a tone may sound with it
