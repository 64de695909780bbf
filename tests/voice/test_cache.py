"""Rendered speech on disk: safe to delete, to fill and to damage."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from psoas_timer.voice.cache import Cache
from psoas_timer.voice.clip import Clip, make_clip, silence, write_wav
from psoas_timer.voice.known_voice import (
    FILE,
    KnownVoice,
    are_kept,
    clip_key,
    key_of,
    recall,
    remember,
)
from psoas_timer.voice.scratch import clear_abandoned, scratch_file, scratch_folder
from psoas_timer.voice.voices import VoiceSettings

BYTES = 44 + 2 * 4_800  # of the file of `clip`


def clip(text: str = "Hold.") -> Clip:
    return make_clip(text, np.full(4_800, 0.25, dtype=np.float32))


def use_long_ago(path: Path, seconds: int) -> None:
    moment = path.stat().st_mtime - seconds
    os.utime(path, (moment, moment))


def test_what_was_stored_is_found_by_the_next_program(tmp_path: Path) -> None:
    Cache(tmp_path / "voice").store("key", clip())

    found = Cache(tmp_path / "voice").find("key", "Hold.")

    assert found is not None
    assert found.text == "Hold."
    assert found.spoken
    assert found.seconds == clip().seconds


def test_another_key_finds_nothing(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.store("key", clip())

    assert cache.find("other", "Hold.") is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"RIFF",
        write_wav(clip())[:-100],
        write_wav(silence("Hold.", 0.1)),
        write_wav(clip()).replace((48_000).to_bytes(4, "little"), (22_050).to_bytes(4, "little")),
    ],
)
def test_a_bad_file_is_removed_and_not_played(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "key.wav").write_bytes(content)

    assert Cache(tmp_path).find("key", "Hold.") is None
    assert not (tmp_path / "key.wav").exists()


def test_h15_what_was_not_used_for_longest_gives_way(tmp_path: Path) -> None:
    cache = Cache(tmp_path, capacity=10 * BYTES)
    for n in range(10):
        cache.store(f"key{n}", clip())
        use_long_ago(tmp_path / f"key{n}.wav", 1_000 - n)
    assert cache.find("key0", "Hold.")  # now it is the one used last

    cache.store("new", clip())

    left = {path.stem for path in tmp_path.iterdir()}
    assert left == {"key0", "new", *(f"key{n}" for n in range(3, 10))}


def test_h15_a_folder_that_is_too_big_is_cut_down_at_the_start(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for n in range(10):
        cache.store(f"key{n}", clip())

    Cache(tmp_path, capacity=5 * BYTES)

    assert len(list(tmp_path.iterdir())) <= 5


def test_h15_what_a_killed_process_left_is_cleared_and_what_is_in_use_is_not(
    tmp_path: Path,
) -> None:
    left, in_use, foreign = scratch_file(tmp_path), scratch_file(tmp_path), tmp_path / "x.part"
    for path in (left, in_use, foreign):
        path.write_bytes(b"half a phra")
    use_long_ago(left, 120)
    use_long_ago(foreign, 120)

    clear_abandoned(tmp_path)

    assert set(tmp_path.iterdir()) == {in_use, foreign}


def test_a_folder_that_cannot_be_made_is_no_cache_and_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    cache = Cache(tmp_path / "file" / "voice")

    cache.store("key", clip())

    assert cache.find("key", "Hold.") is None


def test_a_folder_deleted_meanwhile_is_no_error(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "voice")
    (tmp_path / "voice").rmdir()

    cache.store("key", clip())

    assert cache.find("key", "Hold.") is None


@pytest.fixture
def full_disk() -> Iterator[None]:
    """No file can grow beyond a few bytes, as on a disk that is full."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    signal.signal(signal.SIGXFSZ, handler)


def test_on_a_full_disk_nothing_half_written_is_left(tmp_path: Path, full_disk: None) -> None:
    cache = Cache(tmp_path)

    cache.store("key", clip())

    assert list(tmp_path.iterdir()) == []
    assert cache.find("key", "Hold.") is None


def test_a_key_depends_on_everything_and_on_nothing_else() -> None:
    parts = ("espeak 1.52", "gmw/en-us", 150, 50, 1.0, "Hold.")

    assert key_of(*parts) == key_of(*parts)
    for at in range(len(parts)):
        assert key_of(*parts[:at], "other", *parts[at + 1 :]) != key_of(*parts)


def test_scratch_files_go_to_the_temporary_folder_where_no_other_will_do(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")

    assert scratch_folder(tmp_path / "new") == tmp_path / "new"
    assert list((tmp_path / "new").iterdir()) == []
    assert scratch_folder(tmp_path / "file").is_dir()


KNOWN = KnownVoice("espeak 1.2", "en-us")


def test_a_voice_is_remembered_by_what_was_wished_of_it(tmp_path: Path) -> None:
    remember(tmp_path, VoiceSettings(rate=120), KNOWN)

    assert recall(tmp_path, VoiceSettings(rate=120)) == KNOWN
    assert recall(tmp_path, VoiceSettings(rate=121)) is None

    remember(tmp_path, VoiceSettings(rate=120), None)

    assert recall(tmp_path, VoiceSettings(rate=120)) is None


def test_a_voice_that_is_known_has_said_what_is_in_the_cache(tmp_path: Path) -> None:
    wanted = VoiceSettings()
    Cache(tmp_path).store(clip_key(KNOWN, wanted, "Hold."), clip())
    assert not are_kept(tmp_path, wanted, ["Hold."])

    remember(tmp_path, wanted, KNOWN)

    assert are_kept(tmp_path, wanted, ["Hold."])
    assert not are_kept(tmp_path, wanted, ["Hold.", "Rest."])


@pytest.mark.parametrize("nonsense", [b"", b"{", b"[]", b'{"a": 1}', b"\xff"])
def test_nonsense_in_place_of_the_known_voices_is_none(tmp_path: Path, nonsense: bytes) -> None:
    (tmp_path / FILE).write_bytes(nonsense)

    assert recall(tmp_path, VoiceSettings()) is None
    remember(tmp_path, VoiceSettings(), KNOWN)
    assert recall(tmp_path, VoiceSettings()) == KNOWN
