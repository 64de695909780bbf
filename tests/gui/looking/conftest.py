"""The whole program with a performer that only writes down, for tests that press its keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from psoas_timer.app import speech
from psoas_timer.app.program import Program
from psoas_timer.settings import Settings
from tests.gui.test_app import ClosablePerformer, program_with


@pytest.fixture
def performer(monkeypatch: pytest.MonkeyPatch) -> ClosablePerformer:
    performer = ClosablePerformer()
    monkeypatch.setattr(speech, "open_performer", lambda _home: performer)
    monkeypatch.setattr(speech, "choices", lambda _voice: ((), ()))
    return performer


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, performer: ClosablePerformer) -> Iterator[Program]:
    settings = Settings(notice_accepted=True, sound_checked=True)
    program = program_with(qapp, qtbot, settings)
    yield program
    program.close()
