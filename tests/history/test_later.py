"""Checkpoints are written beside the session, the newest last, and never after its record."""

from __future__ import annotations

import threading
from collections.abc import Callable

from psoas_timer.core.events import Command
from psoas_timer.core.side import Side
from psoas_timer.history import History
from psoas_timer.history.later import Later
from psoas_timer.history.unfinished import Unfinished
from tests.core.samples import LUNGE
from tests.history.samples import at
from tests.history.test_recorder import begun, until_hold


class SlowDisk:
    """Takes one checkpoint at a time, each when it is let."""

    def __init__(self) -> None:
        self.written: list[float] = []
        self.begun = threading.Semaphore(0)
        self.let = threading.Semaphore(0)

    def write(self, unfinished: Unfinished) -> None:
        self.begun.release()
        assert self.let.acquire(timeout=10)
        self.written.append(unfinished.checkpoint.elapsed)


def some(history: History, many: int) -> list[Unfinished]:
    """Checkpoints of one session, one a second."""
    stage = begun(history, LUNGE)
    until_hold(stage, Side.LEFT)
    found = []
    for _ in range(many):
        stage.run(1)
        stage.send(Command.TOGGLE)
        stage.send(Command.TOGGLE)
        history.settle()
        unfinished = history.unfinished(at())
        assert unfinished is not None
        found.append(unfinished)
        stage.until(lambda: stage.session.deadline is not None)
    return found


def test_h18_a_slow_disk_holds_nobody_up_and_gets_the_newest(history: History) -> None:
    one, two, three = some(history, 3)
    disk = SlowDisk()
    later = Later(disk.write)
    later.put(one)
    assert disk.begun.acquire(timeout=10)
    later.put(two)
    later.put(three)
    disk.let.release()
    disk.let.release()
    later.close()

    assert disk.written == [one.checkpoint.elapsed, three.checkpoint.elapsed]


def test_what_waits_is_forgotten_when_the_record_comes(history: History) -> None:
    one, two = some(history, 2)
    disk = SlowDisk()
    later = Later(disk.write)
    later.put(one)
    assert disk.begun.acquire(timeout=10)
    later.put(two)
    forgetting: Callable[[], None] = later.forget
    waiting = threading.Thread(target=forgetting)
    waiting.start()
    disk.let.release()
    waiting.join(timeout=10)
    assert not waiting.is_alive()
    later.close()

    assert disk.written == [one.checkpoint.elapsed]


def test_a_record_leaves_no_checkpoint_behind(history: History) -> None:
    for _ in range(20):
        stage = begun(history, LUNGE)
        until_hold(stage, Side.LEFT)
        stage.send(Command.SKIP)
        stage.send(Command.STOP)
        assert history.unfinished(at()) is None
