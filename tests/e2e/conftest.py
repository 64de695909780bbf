from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from psoas_timer.settings import Settings, save_settings
from tests.e2e.screen import Window, is_possible, open_screen
from tests.ear.conftest import lab, recorder

__all__ = ["lab", "recorder", "screen", "window"]


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
