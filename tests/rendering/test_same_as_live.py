"""What is rendered is what would have been heard: the same words at the same moments."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile

from psoas_timer.core.routine import Routine
from psoas_timer.rendering import Heard, Rendered, Sounding, render_routine
from tests.core.samples import EVERY, LUNGE, routine
from tests.ear.hear import GAP_SECONDS, onsets
from tests.ear.lab import Recording
from tests.rendering.samples import ALL_SORTS, KnownVoice, length, live, plan_of

EVERY_KIND = [pytest.param(routine(exercise), id=exercise.id) for exercise in EVERY]


def recorded(path: Path) -> Recording:
    samples, rate = soundfile.read(path, dtype="float32")
    assert rate == 48_000
    return Recording(samples, began=0.0)


def rendered(what: Routine, path: Path) -> Rendered:
    return render_routine(plan_of(what), KnownVoice(), path)


@pytest.fixture(scope="module")
def all_sorts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Rendered, Path]:
    """What was rendered of all sorts of exercises, and its file."""
    path = tmp_path_factory.mktemp("all-sorts") / "it.wav"
    return rendered(ALL_SORTS, path), path


@pytest.mark.parametrize("what", EVERY_KIND)
def test_every_cue_is_where_a_live_session_has_it(what: Routine, tmp_path: Path) -> None:
    assert_as_lived(rendered(what, tmp_path / "it.wav"), what)


def test_so_is_every_cue_of_all_sorts_together(all_sorts: tuple[Rendered, Path]) -> None:
    assert_as_lived(all_sorts[0], ALL_SORTS)


def assert_as_lived(made: Rendered, what: Routine) -> None:
    lived = live(plan_of(what))

    words = [cue for cue in made.cues if not cue.text.startswith("[")]
    assert [cue.text for cue in words] == [text for _, text in lived.cues]
    moments = [at for at, _ in lived.cues]
    assert [cue.at for cue in words] == pytest.approx(moments, abs=0.001)


def test_what_is_heard_begins_at_the_cues(all_sorts: tuple[Rendered, Path]) -> None:
    made, path = all_sorts
    heard = np.array(onsets(recorded(path)))

    begun = [made.cues[0], *(cue for last, cue in pairwise(made.cues) if _after_silence(last, cue))]
    assert len(begun) > 100
    nearest = [float(heard[np.abs(heard - cue.at).argmin()]) for cue in begun]
    late = [at - cue.at for at, cue in zip(nearest, begun, strict=True)]
    assert max(abs(s) for s, cue in zip(late, begun, strict=True) if cue.text[0] != "[") < 0.002
    assert max(late) < 0.05  # tones of breath swell softly
    assert len(heard) == len(begun)


def _after_silence(last: Heard, cue: Heard) -> bool:
    return cue.at - last.at - length(last.text) > GAP_SECONDS


def test_the_same_routine_renders_to_the_same_bytes(
    all_sorts: tuple[Rendered, Path], tmp_path: Path
) -> None:
    rendered(ALL_SORTS, tmp_path / "two.wav")

    assert all_sorts[1].read_bytes() == (tmp_path / "two.wav").read_bytes()


def test_tones_alone_keep_the_pace_and_say_nothing(tmp_path: Path) -> None:
    tones = render_routine(plan_of(), None, tmp_path / "tones.wav")

    assert {cue.text[0] for cue in tones.cues} == {"["}
    assert tones.seconds == pytest.approx(live(plan_of()).seconds, abs=0.5)
    heard = onsets(recorded(tmp_path / "tones.wav"))
    assert heard[0] == pytest.approx(tones.cues[0].at, abs=0.02)


def test_words_of_a_side_come_from_that_side_if_it_is_wished(tmp_path: Path) -> None:
    file, plan = tmp_path / "it.wav", plan_of(routine(LUNGE))
    render_routine(plan, KnownVoice(), file, sounding=Sounding(pan_sides=True))

    samples, _ = soundfile.read(file, dtype="float32")
    left, right = (np.abs(channel).max() for channel in samples.T)
    assert samples.shape[1] == 2
    assert left > 0.2
    assert right > 0.2
    assert np.any(np.abs(samples[:, 0] - samples[:, 1]) > 0.1)
