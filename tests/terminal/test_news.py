"""The one queue of everything that happens, and the signals that go into it."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time

import pytest

from psoas_timer.core.events import Command
from psoas_timer.terminal.news import Ended, Key, QueuedInbox, Resized, Suspended
from psoas_timer.terminal.signals import signals_to
from tests.terminal.fakes import FakeClock


@pytest.fixture
def inbox() -> QueuedInbox:
    return QueuedInbox(time.monotonic)


def test_news_come_out_in_the_order_they_came_in(inbox: QueuedInbox) -> None:
    inbox.put(Key("N"))
    inbox.put(Command.SKIP)

    assert [inbox.get(None), inbox.get(None)] == [Key("N"), Command.SKIP]


def test_news_from_another_thread_end_the_wait(inbox: QueuedInbox) -> None:
    threading.Timer(0.01, inbox.put, [Resized()]).start()

    assert inbox.get(time.monotonic() + 0.9) == Resized()


def test_the_wait_ends_when_something_is_due(inbox: QueuedInbox) -> None:
    begun = time.monotonic()

    assert inbox.get(begun + 0.05) is None
    assert 0.05 <= time.monotonic() - begun < 0.5


def test_what_is_overdue_is_not_waited_for() -> None:
    assert QueuedInbox(FakeClock(100.0)).get(50.0) is None


needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="has no such signals")


@needs_signals
def test_signals_become_news_and_their_handlers_come_back(inbox: QueuedInbox) -> None:
    sent = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGTSTP, signal.SIGWINCH)
    before = [signal.getsignal(number) for number in sent]

    with signals_to(inbox, drawn=True):
        for number in sent:
            os.kill(os.getpid(), number)
        news = [inbox.get(time.monotonic() + 5) for _number in sent]

    expected = [Ended(number) for number in sent[:3]]
    assert news == [*expected, Suspended(), Resized()]
    assert [signal.getsignal(number) for number in sent] == before


@needs_signals
def test_without_a_picture_the_shell_suspends_as_ever(inbox: QueuedInbox) -> None:
    before = signal.getsignal(signal.SIGTSTP)

    with signals_to(inbox, drawn=False):
        assert signal.getsignal(signal.SIGTSTP) == before
