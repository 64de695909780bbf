from __future__ import annotations

import threading

from psoas_timer.sound.background import Loop, Threads

PATIENCE = 10.0  # seconds
NEVER = 1000.0


def test_a_loop_that_is_rung_steps_at_once() -> None:
    stepped = threading.Event()
    loop = Loop(stepped.set, every=NEVER)
    Threads().loop(loop)
    for _ in range(3):
        assert stepped.wait(PATIENCE)
        stepped.clear()
        loop.ring()
    loop.stop()


def test_a_stopped_loop_ends_its_thread() -> None:
    ended = threading.Event()
    loop = Loop(lambda: None, every=NEVER)

    def run() -> None:
        loop.run()
        ended.set()

    Threads().once(run)
    loop.stop()

    assert ended.wait(PATIENCE)
    assert loop.is_stopped


def test_a_loop_stopped_before_it_began_takes_no_step() -> None:
    steps: list[None] = []
    loop = Loop(lambda: steps.append(None), every=NEVER)
    loop.stop()
    loop.run()

    assert steps == []
