"""Shared by the tests of the terminal player."""

from __future__ import annotations

import pytest

from tests.terminal.fakes import FakeClock, FakePerformer, FakeScreen, ScriptedInbox
from tests.terminal.stage import Terminal


@pytest.fixture
def terminal() -> Terminal:
    clock = FakeClock()
    inbox = ScriptedInbox(clock)
    return Terminal(clock, inbox, FakePerformer(clock, inbox), FakeScreen(clock))
