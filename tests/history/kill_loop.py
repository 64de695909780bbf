"""Plays real sessions on a fast clock into a real history, and is killed again and again.

    python -m tests.history.kill_loop FOLDER TIMES SEED

Each life goes on with what the one before left unfinished. What it has been promised to be on the
disk it writes to a pipe; whoever kills it compares that with what the next life finds.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path

from psoas_timer.core.checkpoints import checkpoint_to_json
from psoas_timer.core.events import Checkpoint, Command, Effect, Event, Record
from psoas_timer.core.plan import Plan, compile_plan
from psoas_timer.core.session import Session
from psoas_timer.core.snapshot import Mode
from psoas_timer.core.stamp import Stamp
from psoas_timer.history import History, open_history
from psoas_timer.history.recorder import Recorder
from tests.core.samples import BRIDGE, LUNGE, MASSAGE, routine
from tests.core.stage import Stage
from tests.history.samples import at

LONGEST_LIFE = 0.2  # seconds
FIRST_WORD = 30.0  # seconds to wait for it
PRESSED = (Command.SKIP, Command.TOGGLE, Command.BACK, Command.LONGER, Command.NEXT_EXERCISE)


class Life(Stage):
    """One session, kept; every promise of the history goes to the pipe."""

    def __init__(self, session: Session, history: History, recorder: Recorder, pipe: int) -> None:
        super().__init__(session)
        self._history = history
        self.recorder = recorder
        self._pipe = pipe

    def send(self, event: Event) -> tuple[Effect, ...]:
        effects = super().send(event)
        for effect in effects:
            if isinstance(effect, Checkpoint):
                self.say("writes", checkpoint_to_json(effect))
                self.recorder.take(effect)
                self._history.settle()
                self.say("wrote", checkpoint_to_json(effect))
            elif isinstance(effect, Record):
                self.say("ends", None)
                self.recorder.take(effect)
                self.say("ended", any(done.seconds > 0 for done in effect.so_far.done))
        return effects

    def say(self, what: str, data: object) -> None:
        tell(self._pipe, what, self.recorder.id, data)


def tell(pipe: int, what: str, id_: str, data: object) -> None:
    os.write(pipe, f"{json.dumps([what, id_, data])}\n".encode())


def wall() -> Stamp:
    return at()


def live(folder: Path, seed: int, pipe: int) -> None:
    """Until killed."""
    rng = random.Random(seed)
    plan = compile_plan(routine(LUNGE, MASSAGE, BRIDGE))
    history = open_history(folder, at())
    history.on_trouble(complain)
    complain(history.notice)
    while True:
        one = next_life(history, plan, pipe)
        one.send(Command.TOGGLE)
        while one.session.snapshot(one.now).mode is not Mode.FINISHED:
            one.run(rng.random() * 30)
            if rng.random() < 0.5:
                one.send(rng.choice(PRESSED))


def complain(sentence: str) -> None:
    if sentence:
        raise AssertionError(sentence)


def next_life(history: History, plan: Plan, pipe: int) -> Life:
    unfinished = history.unfinished(at())
    if unfinished is None:
        recorder = Recorder.beginning(history, plan, wall)
        return Life(Session(plan), history, recorder, pipe)
    tell(pipe, "goes on", unfinished.begun.id, checkpoint_to_json(unfinished.checkpoint))
    recorder = Recorder.going_on(history, unfinished, wall)
    return Life(Session.resumed(plan, unfinished.checkpoint), history, recorder, pipe)


class Judge:
    """Compares what a life found with what the one before had been promised."""

    def __init__(self) -> None:
        self.ended: set[str] = set()
        self.resumed = 0
        self._sure: tuple[str, object] | None = None  # the checkpoint that must be there
        self._unsure: list[tuple[str, object]] = []  # what may be there instead

    def hear(self, what: str, id_: str, data: object) -> None:
        match what:
            case "writes":
                self._unsure = [(id_, data)]
            case "wrote":
                self._sure, self._unsure = (id_, data), []
            case "ends":
                self._unsure = [(id_, None)]
            case "ended":
                if data:  # something was done in it
                    self.ended.add(id_)
                self._sure, self._unsure = None, []
            case "goes on":
                found = (id_, data)
                assert found == self._sure or found in self._unsure, (found, self._sure)
                self.resumed += 1
                self._sure, self._unsure = found, []

    def begins_anew(self) -> None:
        """A life found nothing to go on with: then nothing can have been promised.

        The last one may have ended unheard, or gone back into its opening, which is not offered.
        """
        states = [self._sure, *self._unsure]
        if all(state is not None and is_under_way(state[1]) for state in states):
            raise AssertionError(f"lost: {self._sure}")
        self._sure, self._unsure = None, []


def is_under_way(data: object) -> bool:
    """Not if it has ended, which is told by None."""
    return isinstance(data, dict) and bool(data["exercise"] or data["done"] or data["pains"])


def watch(process: int, pipe: int, seconds: float, judge: Judge) -> None:
    """Hear it for so long after its first word, kill it, hear the rest."""
    heard, words, end = b"", 0, 0.0
    alive = True
    while True:
        patience = max(end - time.monotonic(), 0.0) if words else FIRST_WORD
        ready, _, _ = select.select([pipe], [], [], patience if alive else 0.0)
        data = os.read(pipe, 65536) if ready else b""
        if alive and (not data or (words and time.monotonic() > end)):
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
            alive = False
        elif not data:
            return
        *lines, heard = (heard + data).split(b"\n")
        for line in lines:
            what, id_, about = json.loads(line)
            if not words and what != "goes on":
                judge.begins_anew()
            end = end if words else time.monotonic() + seconds
            words += 1
            judge.hear(what, id_, about)


def main(folder: Path, times: int, seed: int) -> None:
    rng, judge = random.Random(seed), Judge()
    for number in range(times):
        reading, writing = os.pipe()
        process = os.fork()
        if process == 0:
            os.close(reading)
            live(folder, seed * 100_000 + number, writing)
        os.close(writing)
        watch(process, reading, rng.random() * LONGEST_LIFE, judge)
        os.close(reading)
    history = open_history(folder, at())
    kept = {record.id for record in history.sessions()}
    lost = judge.ended - kept
    assert not lost, f"{len(lost)} of {len(judge.ended)} sessions are lost"
    assert not history.notice, history.notice
    history.close()
    told = {"kills": times, "sessions": len(judge.ended), "resumed": judge.resumed}
    sys.stdout.write(f"{json.dumps(told)}\n")


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
