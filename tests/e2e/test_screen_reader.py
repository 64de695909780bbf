"""What a screen reader gets from the real program, over the real accessibility bus."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from psoas_timer.settings import Settings, load_settings, save_settings
from tests.e2e.screen import PATIENCE, Window, eventually

pytestmark = [pytest.mark.slow, pytest.mark.alone, pytest.mark.x11, pytest.mark.timeout(300)]

CLIENT = Path(__file__).with_name("atspi_client.py")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
Node = dict[str, Any]


def has_bindings() -> bool:
    """Has the system's own Python what the client needs?"""
    code = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    try:
        done = subprocess.run([SYSTEM_PYTHON, "-c", code], capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0


@pytest.fixture(scope="module")
def bus(screen: dict[str, str]) -> Iterator[dict[str, str]]:
    """A session bus and an accessibility bus of the test's own, on the test's own screen."""
    launcher = next((path for path in LAUNCHERS if Path(path).exists()), None)
    if not (launcher and shutil.which("dbus-daemon") and has_bindings()):
        pytest.skip("at-spi2-core, dbus and the system's bindings for AT-SPI are not all installed")
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    environment = {
        **screen,
        "DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip(),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    accessibility = subprocess.Popen(
        [launcher, "--launch-immediately"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield environment
    finally:
        for process in (accessibility, daemon):
            process.terminate()
            process.wait(PATIENCE)
        daemon.stdout.close()


class Reader:
    """The client, run once for each thing it is to do."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    def tree(self) -> list[Node]:
        return [json.loads(line) for line in self._run("tree").splitlines()]

    def press(self, name: str) -> None:
        self._run("press", name)

    def sees(self, name: str) -> bool:
        return any(node["showing"] and node["name"] == name for node in self.tree())

    def _run(self, *words: str) -> str:
        done = subprocess.run(
            [SYSTEM_PYTHON, str(CLIENT), *words],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture
def opened(bus: dict[str, str], home: Path) -> Iterator[Window]:
    save_settings(Settings(notice_accepted=True, sound_checked=True), home / "config")
    window = Window(home, bus | {"PSOAS_TIMER_HOME": os.environ["PSOAS_TIMER_HOME"]})
    try:
        yield window
    finally:
        window.close()


def test_a_screen_reader_chooses_to_speak_and_hears_the_session_with_every_part_named(
    opened: Window, home: Path
) -> None:
    reader = Reader(opened.environment)
    eventually(lambda: reader.sees("Who should speak?"), "the question who speaks")

    reader.press("The screen reader")

    eventually(lambda: reader.sees("Settings"), "the routines")
    assert load_settings(home / "config")[0].speaker == "reader"
    assert unnamed(reader.tree()) == []

    reader.press("Settings")
    eventually(lambda: reader.sees("Find a setting"), "the settings")
    tree = reader.tree()
    assert unnamed(tree) == []
    assert {"Rate", "Voice", "Back"} <= {node["name"] for node in tree if node["focusable"]}
    assert any(node["focused"] and node["name"] for node in tree)

    reader.press("Back")
    heard = announcements(opened)
    assert next(heard) == "ready"
    eventually(lambda: not reader.sees("Find a setting"), "the routines again")
    opened.press("Return")
    assert next(heard).startswith("Five-minute desk break")
    opened.press("space")
    assert any("Paused." in words for _, words in zip(range(5), heard, strict=False))


def unnamed(tree: list[Node]) -> list[Node]:
    """What can have the focus and tells nobody what it is."""
    return [node for node in tree if node["showing"] and node["focusable"] and not node["name"]]


def announcements(window: Window) -> Iterator[str]:
    """What is announced from now on, as it comes; first the word that somebody listens."""
    listener = subprocess.Popen(
        [SYSTEM_PYTHON, str(CLIENT), "listen"],
        env=window.environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert listener.stdout is not None
    try:
        for line in listener.stdout:
            yield json.loads(line)
        pytest.fail("nothing more was announced")
    finally:
        listener.terminate()
        listener.wait(PATIENCE)
        listener.stdout.close()
