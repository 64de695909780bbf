"""The whole program with the performer at hand, for tests that press its keys."""

from __future__ import annotations

import pytest

from psoas_timer.app import speech
from psoas_timer.app.program import Program
from tests.gui.conftest import FakePerformer, Open


@pytest.fixture
def program(begin: Open, performer: FakePerformer, monkeypatch: pytest.MonkeyPatch) -> Program:
    monkeypatch.setattr(speech, "open_performer", lambda _home: performer)
    monkeypatch.setattr(speech, "choices", lambda _voice: ((), ()))
    return begin()
