"""A person's folders are always absolute and never at the root, whatever HOME says."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import pytest

from psoas_timer.paths import Folders, user_folders

linux = pytest.mark.skipif(sys.platform != "linux", reason="the XDG folders are Linux's")


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """No override, no XDG variables, and a folder of the test's own for temporary files."""
    for name in ("PSOAS_TIMER_HOME", *(n for n in os.environ if n.startswith("XDG_"))):
        monkeypatch.delenv(name, raising=False)
    spare = tmp_path / "spare"
    spare.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(spare))
    return monkeypatch


def test_one_variable_puts_everything_under_one_folder(home: Path) -> None:
    assert user_folders() == Folders(
        config=home / "config", data=home / "data", cache=home / "cache", state=home / "state"
    )


def test_a_relative_override_is_meant_from_here(bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    bare.chdir(tmp_path)
    bare.setenv("PSOAS_TIMER_HOME", "stick")

    assert user_folders().config == tmp_path / "stick" / "config"


def test_asking_makes_no_folder(home: Path) -> None:
    user_folders()

    assert not home.exists()


@linux
def test_folders_follow_the_system(bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    bare.setenv("HOME", str(tmp_path))
    bare.setenv("XDG_CACHE_HOME", str(tmp_path / "fast-disk"))

    folders = user_folders()

    assert folders.config == tmp_path / ".config/psoas-timer"
    assert folders.data == tmp_path / ".local/share/psoas-timer"
    assert folders.cache == tmp_path / "fast-disk/psoas-timer"
    assert folders.notice == ""


@linux
@pytest.mark.parametrize("home", ["/", "/dev/null", "/dev/null/below"])
def test_h57_a_home_that_cannot_be_is_replaced_and_said(
    bare: pytest.MonkeyPatch, tmp_path: Path, home: str
) -> None:
    bare.setenv("HOME", home)

    folders = user_folders()

    assert all(path.is_relative_to(tmp_path / "spare") for path in folders)
    assert folders.notice.endswith("set PSOAS_TIMER_HOME to a folder of your own.")
    assert str(tmp_path / "spare") in folders.notice


@linux
@pytest.mark.parametrize("home", [None, "", "relative", "./"])
def test_h57_without_a_usable_home_the_folders_are_still_absolute(
    bare: pytest.MonkeyPatch, home: str | None
) -> None:
    bare.delenv("HOME", raising=False)
    if home is not None:
        bare.setenv("HOME", home)

    assert all(path.is_absolute() and len(path.parts) > 3 for path in user_folders())


@linux
def test_h57_a_relative_folder_of_the_system_is_never_taken(
    bare: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bare.setenv("HOME", str(tmp_path))
    bare.setenv("XDG_DATA_HOME", "share")

    assert user_folders().data.is_absolute()


@pytest.mark.parametrize("override", ["/", "/dev/null/here"])
def test_h57_an_override_that_cannot_be_is_replaced_and_said(
    bare: pytest.MonkeyPatch, tmp_path: Path, override: str
) -> None:
    bare.setenv("PSOAS_TIMER_HOME", override)

    folders = user_folders()

    assert all(path.is_relative_to(tmp_path / "spare") for path in folders)
    assert folders.notice


def test_h57_with_nowhere_for_temporary_files_it_is_said_and_not_raised(
    bare: pytest.MonkeyPatch,
) -> None:
    bare.setenv("PSOAS_TIMER_HOME", "/dev/null/here")
    bare.setattr(tempfile, "tempdir", "/dev/null/nowhere")

    assert "nothing will be remembered" in user_folders().notice


def test_only_the_folder_that_cannot_be_is_replaced(
    bare: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bare.setenv("PSOAS_TIMER_HOME", str(tmp_path))
    (tmp_path / "cache").write_text("in the way", encoding="utf-8")

    folders = user_folders()

    assert folders.config == tmp_path / "config"
    assert folders.cache.is_relative_to(tmp_path / "spare")
    assert str(tmp_path / "cache") in folders.notice


@pytest.mark.skipif(os.name != "posix" or os.getuid() == 0, reason="root may write anywhere")
def test_h37_what_only_root_can_write_is_read_but_speech_goes_elsewhere(
    bare: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bare.setenv("PSOAS_TIMER_HOME", str(tmp_path))
    for name in ("config", "data", "cache", "state"):
        (tmp_path / name).mkdir(mode=0o555)

    folders = user_folders()

    assert folders.config == tmp_path / "config"
    assert folders.data == tmp_path / "data"
    assert folders.cache.is_relative_to(tmp_path / "spare")


@pytest.mark.skipif(os.name != "posix", reason="temporary folders are shared on POSIX only")
def test_a_temporary_folder_that_others_can_read_is_not_taken(
    bare: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    planted = tmp_path / "spare" / f"psoas-timer-{os.getuid()}"
    planted.mkdir(mode=0o755)
    bare.setenv("PSOAS_TIMER_HOME", "/")

    assert not user_folders().config.is_relative_to(planted)
