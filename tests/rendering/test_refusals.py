"""When there is no file, nothing is left behind, and one sentence says why."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from psoas_timer.core.plan import Plan, compile_plan
from psoas_timer.rendering import (
    ENDINGS,
    CancelledError,
    CannotRenderError,
    Heard,
    NoVoiceError,
    render_routine,
    write_cue_sheet,
)
from psoas_timer.voice.clip import silence
from tests.core.samples import MARCH, routine
from tests.rendering.samples import KnownVoice

OLD = b"what was there before"


@pytest.fixture
def plan() -> Plan:
    return compile_plan(routine(MARCH))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where each test renders to: with a file of each kind from before."""
    folder = tmp_path / "files"
    folder.mkdir()
    for ending in ENDINGS:
        (folder / f"it.{ending}").write_bytes(OLD)
    return folder


def assert_as_before(folder: Path) -> None:
    assert sorted(path.name for path in folder.iterdir()) == sorted(f"it.{e}" for e in ENDINGS)
    assert {path.read_bytes() for path in folder.iterdir()} == {OLD}


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """A disk that refuses every file beyond `size` bytes: the system itself says no."""
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@pytest.mark.parametrize("size", [0, 20_000])
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_full_disk_leaves_everything_as_it_was(
    ending: str, size: int, plan: Plan, folder: Path
) -> None:
    with (
        room_for(size),
        pytest.raises(CannotRenderError, match=r"cannot be written \(.*\): make room there"),
    ):
        render_routine(plan, KnownVoice(), folder / f"it.{ending}")

    assert_as_before(folder)


@pytest.mark.parametrize("ending", ["flac", "ogg", "mp3"])  # opus has room for them
def test_a_disk_that_is_full_when_only_the_chapters_are_missing_leaves_no_half_file(
    ending: str, plan: Plan, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("psoas_timer.rendering.render.write_tags", lambda *_: None)
        render_routine(plan, KnownVoice(), tmp_path / f"untagged.{ending}")
    room = (tmp_path / f"untagged.{ending}").stat().st_size

    with room_for(room), pytest.raises(CannotRenderError, match="make room there"):
        render_routine(plan, KnownVoice(), folder / f"it.{ending}")

    assert_as_before(folder)


@pytest.mark.parametrize("share", [0.0, 0.2, 0.4, 0.7, 0.95])
def test_a_render_that_is_cancelled_leaves_everything_as_it_was(
    share: float, plan: Plan, folder: Path
) -> None:
    done = [0.0]
    with pytest.raises(CancelledError):
        render_routine(
            plan,
            KnownVoice(),
            folder / "it.ogg",
            progress=done.append,
            cancelled=lambda: done[-1] >= share,
        )

    assert_as_before(folder)


def test_ctrl_c_leaves_everything_as_it_was(plan: Plan, folder: Path) -> None:
    def interrupt(share: float) -> None:
        if share > 0.6:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        render_routine(plan, KnownVoice(), folder / "it.mp3", progress=interrupt)

    assert_as_before(folder)


@pytest.mark.parametrize("clips", [0, 5])
def test_a_voice_that_is_lost_makes_no_file(clips: int, plan: Plan, folder: Path) -> None:
    with pytest.raises(NoVoiceError, match="The voice is lost: find it"):
        render_routine(plan, KnownVoice(lasts=clips), folder / "it.ogg")

    assert_as_before(folder)


def test_words_that_the_voice_cannot_say_make_no_file(plan: Plan, folder: Path) -> None:
    class Mumbler(KnownVoice):
        def want(self, text: str, language: str = "") -> None:
            self.on_clip(silence(text, 1.0))

    with pytest.raises(NoVoiceError, match='The voice cannot say "'):
        render_routine(plan, Mumbler(), folder / "it.ogg")

    assert_as_before(folder)


@pytest.mark.parametrize("name", ["it.m4a", "it", "it.", ".wav", "wav"])
def test_an_unknown_ending_names_the_known_ones(name: str, plan: Plan, tmp_path: Path) -> None:
    voice = KnownVoice()
    with pytest.raises(CannotRenderError, match=r"\.wav, \.flac, \.ogg, \.opus or \.mp3"):
        render_routine(plan, voice, tmp_path / name)

    assert voice.made == []
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("ending", "library"),
    [("ogg", "soundfile"), ("mp3", "lameenc"), ("flac", "mutagen"), ("opus", "mutagen")],
)
def test_a_library_that_is_missing_is_named_with_the_mend(
    ending: str, library: str, plan: Plan, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)

    with pytest.raises(CannotRenderError, match=f"{library}, .* is missing: .*pip install"):
        render_routine(plan, KnownVoice(), folder / f"it.{ending}")

    assert_as_before(folder)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs the folders of a POSIX system")
def test_a_folder_that_is_not_there_is_said(plan: Plan, tmp_path: Path) -> None:
    with pytest.raises(CannotRenderError, match=r"cannot be written \(no such file or directory\)"):
        render_routine(plan, KnownVoice(), tmp_path / "nowhere" / "it.wav")


def test_progress_only_grows_and_ends_at_one(plan: Plan, tmp_path: Path) -> None:
    shares: list[float] = []
    render_routine(plan, KnownVoice(), tmp_path / "it.wav", progress=shares.append)

    assert shares == sorted(shares)
    assert shares[0] == 0
    assert shares[-1] == 1
    assert len(shares) > 50


def test_a_cue_sheet_is_lines_of_time_and_words(tmp_path: Path) -> None:
    sheet = tmp_path / "cues.txt"
    write_cue_sheet([Heard(0.0, "Über\nallem."), Heard(3723.4506, "[tick]")], sheet)

    assert sheet.read_bytes().decode() == "0:00:00.000\tÜber allem.\n1:02:03.451\t[tick]\n"
    assert [path.name for path in tmp_path.iterdir() if path.suffix] == ["cues.txt"]
