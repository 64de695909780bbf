"""Settings survive damage and full disks, and never keep the program from starting."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from psoas_timer.settings import (
    CHECKS,
    FILE,
    NotSavedError,
    Settings,
    load_settings,
    save_settings,
)
from psoas_timer.whole_file import replace_file

CHANGED = Settings(
    notice_accepted=True,
    rate=180,
    device="*USB & [Stereo] {2}!",
    breath=5.5,
    timing={"rest": 6.5, "roll": 20},
    first_side="left",
    look="dark",
    quiet_from="21:30",
    reminders={"morning-ten": ("mon wed 07:30", "9:00")},
    keys={"skip": ("[", "&", "Ctrl+*"), "pain": ("H",)},
)


def test_without_a_file_everything_is_as_usual(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == (Settings(), ())


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    save_settings(CHANGED, tmp_path / "new" / "folder")

    assert load_settings(tmp_path / "new" / "folder") == (CHANGED, ())


def test_every_setting_has_a_check_and_a_default_that_passes_it() -> None:
    for name in CHECKS:
        assert CHECKS[name](getattr(Settings(), name)), name
    assert set(CHECKS) == set(Settings.__dataclass_fields__)


@pytest.mark.parametrize(
    ("line", "notice"),
    [
        ("rate: fast", "The setting \"rate\" cannot be 'fast'; 150 is used"),
        ("rate: 20000", 'The setting "rate" cannot be 20000; 150 is used'),
        ("rate: yes", 'The setting "rate" cannot be True; 150 is used'),
        ("look: pink", "The setting \"look\" cannot be 'pink'; 'system' is used"),
        ("colour: red", 'There is no setting "colour"'),
        ("language: {de: x}", "The setting \"language\" cannot be {'de': 'x'}; '' is used"),
        ("timing: slow", "The setting \"timing\" cannot be 'slow'; {} is used"),
        ("timing:\n  rest: 900", 'The setting "rest" under "timing" cannot be 900; it stays as'),
        ("timing:\n  rust: 9", 'The setting "rust" under "timing" cannot be 9; it stays as'),
        ("keys:\n  skip: N", 'The setting "skip" under "keys" cannot be \'N\'; it stays as'),
        ("keys:\n  skip:\n  - 5", 'The setting "skip" under "keys" cannot be [5]; it stays as'),
    ],
)
def test_a_bad_value_is_replaced_by_its_default_with_a_sentence(
    tmp_path: Path, line: str, notice: str
) -> None:
    (tmp_path / FILE).write_text(f"{line}\nbreath: 7\n", encoding="utf-8")
    loaded, notices = load_settings(tmp_path)

    assert loaded == Settings(breath=7)
    assert len(notices) == 1
    assert notices[0].startswith(notice)


@pytest.mark.parametrize(
    "data",
    [
        b"\0" * 200,
        b"rate: [1, 2",
        b"!!python/object/apply:os.getcwd []",
        b"a: &a [*a]",
        b"just words",
        b"\xff\xfe",
        b"[" * 60_000,
        b"x" * 70_000,
        b"? " * 30_000,
        b"- " * 30_000,
        b"keys:\n  skip:\n    a:\n      b: c",
        b"rate: &a 120\npitch: *a",
        b"rate: !!int '120'",
        b"rate: 0001-01-01T00:00:00+23:59",
    ],
)
def test_h38_a_damaged_file_means_the_usual_settings_and_a_sentence(
    tmp_path: Path, data: bytes
) -> None:
    (tmp_path / FILE).write_bytes(data)
    loaded, notices = load_settings(tmp_path)

    assert loaded == Settings()
    assert len(notices) == 1


@given(data=st.binary(max_size=300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_h38_no_bytes_at_all_keep_the_program_from_starting(tmp_path: Path, data: bytes) -> None:
    (tmp_path / FILE).write_bytes(data)

    assert isinstance(load_settings(tmp_path)[0], Settings)


def test_h38_a_file_cut_off_anywhere_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    save_settings(CHANGED, tmp_path)
    whole = (tmp_path / FILE).read_bytes()
    for size in range(len(whole)):
        (tmp_path / FILE).write_bytes(whole[:size])
        loaded, _ = load_settings(tmp_path)
        assert loaded.rate in (150, 180)


def test_a_bad_part_leaves_the_good_ones_of_the_same_setting(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("timing:\n  rest: soon\n  roll: 15\n", encoding="utf-8")
    loaded, notices = load_settings(tmp_path)

    assert loaded.timing == {"roll": 15}
    assert len(notices) == 1


def test_h36_a_failing_disk_leaves_the_old_settings_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_settings(CHANGED, tmp_path)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotSavedError, match="no space left"):
        save_settings(Settings(), tmp_path)

    assert load_settings(tmp_path) == (CHANGED, ())
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_h37_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(NotSavedError, match="Settings cannot be saved in"):
        save_settings(CHANGED, tmp_path / "file" / "folder")


def test_a_replaced_file_is_the_new_one_whole(tmp_path: Path) -> None:
    path = tmp_path / "any"
    replace_file(path, b"old" * 1000)
    replace_file(path, b"new")

    assert path.read_bytes() == b"new"
