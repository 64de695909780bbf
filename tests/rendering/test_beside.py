"""The encoder works beside the rest: every block in order, and no error of its own is lost."""

from __future__ import annotations

import threading
from types import TracebackType

import numpy as np
import pytest

from psoas_timer.rendering.beside import AHEAD, beside
from psoas_timer.sound.mixer import Samples

PATIENCE = 10.0  # seconds


class Slate:
    """An encoder that writes down the blocks, and has room for so many."""

    def __init__(self, room: int = 1_000) -> None:
        self.blocks: list[float] = []
        self.thread = threading.current_thread()
        self.may_write = threading.Event()
        self.may_write.set()
        self._room = room

    def write(self, samples: Samples) -> None:
        assert self.may_write.wait(PATIENCE)
        self.thread = threading.current_thread()
        if len(self.blocks) == self._room:
            raise OSError("no room")
        self.blocks.append(float(samples[0, 0]))

    def __enter__(self) -> Slate:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Nothing to finish."""


def block(number: int) -> Samples:
    return np.full((4, 1), number, dtype=np.float32)


def write_all(slate: Slate, number: int) -> None:
    with beside(slate) as write:
        for nth in range(number):
            write(block(nth))


def test_every_block_is_written_in_order_in_another_thread() -> None:
    slate = Slate()
    write_all(slate, 5 * AHEAD)

    assert slate.blocks == list(range(5 * AHEAD))
    assert slate.thread is not threading.current_thread()
    assert not slate.thread.is_alive()


def test_a_disk_that_is_full_at_the_very_last_block_is_told() -> None:
    with pytest.raises(OSError, match="no room"):
        write_all(Slate(room=2), 3)


def test_a_disk_that_is_full_ends_the_work_after_a_few_blocks() -> None:
    asked = []

    def write_on() -> None:
        with beside(Slate(room=0)) as write:
            for nth in range(1_000):
                asked.append(nth)
                write(block(nth))

    with pytest.raises(OSError, match="no room"):
        write_on()
    assert len(asked) <= AHEAD + 1


def test_whoever_gives_up_waits_for_no_more_than_the_block_in_hand() -> None:
    slate = Slate()
    slate.may_write.clear()

    def give_up() -> None:
        with beside(slate) as write:
            for nth in range(AHEAD):
                write(block(nth))
            threading.Timer(0.3, slate.may_write.set).start()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        give_up()
    assert len(slate.blocks) == 1
    assert not slate.thread.is_alive()
