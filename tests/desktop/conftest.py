"""A bus of the test's own, and programs asked on it while our own event loop runs."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment
from pytestqt.qtbot import QtBot

from tests.sound.fake_mpris import is_possible, private_bus

PATIENCE_MS = 20_000


@dataclass
class FakeClock:
    now: float = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if not is_possible():
        pytest.skip("dbus-daemon is not installed")
    with private_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


def run(qtbot: QtBot, program: str, *words: str) -> str:
    """What the program prints; meanwhile we answer on the bus."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    process = QProcess()
    process.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
    process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
    with qtbot.waitSignal(process.finished, timeout=PATIENCE_MS):
        process.start(program, list(words))
    return bytes(process.readAll().data()).decode().strip()
