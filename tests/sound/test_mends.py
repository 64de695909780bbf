from __future__ import annotations

import ctypes

import pytest

from psoas_timer.sound import libraries
from psoas_timer.sound.mends import why_no_sound


@pytest.fixture
def linux(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A Linux machine with both sound libraries."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(libraries, "load", lambda _name: ctypes.pythonapi)
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    return monkeypatch


def test_without_sound_libraries_the_packages_are_named(linux: pytest.MonkeyPatch) -> None:
    linux.setattr(libraries, "load", lambda _name: None)

    assert "install libpulse0 or libasound2" in why_no_sound()


def test_h06_a_server_that_is_not_where_the_environment_says_is_named(
    linux: pytest.MonkeyPatch,
) -> None:
    linux.setenv("PULSE_SERVER", "unix:/nowhere")

    assert "unix:/nowhere" in why_no_sound()
    assert "unset PULSE_SERVER" in why_no_sound()


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_h06_every_system_has_a_mend_in_one_sentence(
    linux: pytest.MonkeyPatch, system: str
) -> None:
    linux.setattr("sys.platform", system)

    assert "connect speakers or headphones" in why_no_sound()
    assert why_no_sound().count(".") == 1


def test_a_library_that_is_not_there_is_none() -> None:
    assert libraries.load("libnosuchthing.so.0") is None


def test_hushing_alsa_where_there_is_none_is_no_trouble(linux: pytest.MonkeyPatch) -> None:
    linux.setattr(libraries, "load", lambda _name: None)

    libraries.hush_alsa.__wrapped__()
