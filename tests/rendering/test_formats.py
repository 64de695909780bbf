"""Each kind of file, read back: as long as the routine, with title and chapters in their place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import mutagen
import pytest
import soundfile
from mutagen.id3 import ID3

from psoas_timer.core.segment import SegmentKind
from psoas_timer.rendering import ENDINGS, Rendered, render_routine
from tests.rendering.samples import SHORT, KnownVoice, live, plan_of

CHAPTERS = (
    "Before you begin",
    "March",
    "Fetch the ball from the shelf, and put it where you can…",
    "Pause",
    "March",
)


@dataclass(frozen=True)
class File:
    path: Path
    rendered: Rendered

    @property
    def ending(self) -> str:
        return self.path.suffix[1:]


@pytest.fixture(scope="module", params=ENDINGS)
def file(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> File:
    path = tmp_path_factory.mktemp("rendered") / f"routine.{request.param}"
    return File(path, render_routine(plan_of(SHORT), KnownVoice(), path))


def title_and_chapters(file: File) -> tuple[str, list[tuple[float, str]]]:
    """As any other program would read them."""
    if file.ending == "wav":
        with soundfile.SoundFile(file.path) as sound:
            return sound.title, []
    if file.ending == "mp3":
        tags = ID3(file.path)
        (contents,) = tags.getall("CTOC")
        found = {chapter.element_id: chapter for chapter in tags.getall("CHAP")}
        ordered = [found[name] for name in contents.child_element_ids]
        named = [(c.start_time / 1000, str(c.sub_frames["TIT2"])) for c in ordered]
        return str(tags["TIT2"]), named
    tags = mutagen.File(file.path)
    starts = sorted(key for key in tags if re.fullmatch(r"CHAPTER\d{3}", key, re.IGNORECASE))
    return tags["title"][0], [(seconds(tags[key][0]), tags[f"{key}name"][0]) for key in starts]


def seconds(written: str) -> float:
    assert re.fullmatch(r"\d\d:\d\d:\d\d\.\d{3}", written)
    hours, minutes, rest = written.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(rest)


def test_it_is_as_long_as_the_routine(file: File) -> None:
    lasts = soundfile.info(file.path).duration

    assert lasts == pytest.approx(live(plan_of(SHORT)).seconds, abs=0.05)
    assert file.rendered.seconds == pytest.approx(lasts, abs=0.05)


def test_it_has_the_routines_name(file: File) -> None:
    assert title_and_chapters(file)[0] == "Test routine"


def test_each_line_of_the_routine_is_a_chapter_from_where_it_is_announced(file: File) -> None:
    plan, starts = plan_of(SHORT), live(plan_of(SHORT)).starts
    begins: dict[int, float] = {}
    for index, segment in enumerate(plan.segments):
        if segment.kind is not SegmentKind.FINISH:
            begins.setdefault(segment.item, starts[index])
    chapters = title_and_chapters(file)[1]

    if file.ending == "wav":
        chapters = [(chapter.start, chapter.title) for chapter in file.rendered.chapters]
    assert tuple(name for _, name in chapters) == CHAPTERS
    assert [at for at, _ in chapters] == pytest.approx(list(begins.values()), abs=0.05)


def test_chapters_follow_each_other_without_a_gap(file: File) -> None:
    chapters = file.rendered.chapters

    assert chapters[0].start == 0
    assert [c.end for c in chapters[:-1]] == [c.start for c in chapters[1:]]
    assert chapters[-1].end == file.rendered.seconds


def test_there_is_sound_in_it(file: File) -> None:
    samples, rate = soundfile.read(file.path, dtype="float32")

    assert rate == 48_000
    assert samples.ndim == 1
    assert abs(samples).max() == pytest.approx(0.3, abs=0.1)
