from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import pytest

from psoas_timer.settings import Settings, save_settings
from tests.e2e.screen import Window, is_possible, open_screen
from tests.ear.conftest import lab, recorder

__all__ = ["lab", "recorder", "screen", "window"]

LONGEST = 480  # seconds for one test, all that it opens included; one hears a whole routine


@pytest.fixture(autouse=True)
def limit() -> Iterator[None]:
    """Programs that wait for each other may wait for ever: then the test fails, where it is."""

    def end(_signal: int, _frame: FrameType | None) -> None:
        pytest.fail(f"not done within {LONGEST} seconds")

    before = signal.signal(signal.SIGALRM, end)
    signal.alarm(LONGEST)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@pytest.fixture(scope="session")
def screen() -> Iterator[dict[str, str]]:
    if not is_possible():
        pytest.skip("Xvfb, openbox and xdotool are not all installed")
    with open_screen() as environment:
        yield environment


@pytest.fixture
def window(
    screen: dict[str, str], home: Path, recorder: object, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Window]:
    """The program, its notice accepted, heard by the recorder."""
    monkeypatch.setenv("DISPLAY", screen["DISPLAY"])
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    save_settings(Settings(notice_accepted=True, sound_checked=True), home / "config")
    opened = Window(home, dict(os.environ))
    try:
        yield opened
    finally:
        opened.close()
