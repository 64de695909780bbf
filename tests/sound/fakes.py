"""A clock that is set by hand, jobs that run when told, and devices that come and go."""

from __future__ import annotations

from psoas_timer.sound.background import Job, Loop
from psoas_timer.sound.device import DeviceError
from psoas_timer.sound.feed import Feed
from psoas_timer.sound.mixer import Samples

NO_CARD = "No card: put one in."


class Clock:
    """Seconds, as many as were put in."""

    def __init__(self, seconds: float = 1000.0) -> None:
        self.seconds = seconds

    def __call__(self) -> float:
        return self.seconds


class ByHand:
    """Jobs and loops that would run in threads. `run` ends the jobs, `look` steps the loops."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []
        self.loops: list[Loop] = []

    def once(self, job: Job) -> None:
        self.jobs.append(job)

    def loop(self, loop: Loop) -> None:
        self.loops.append(loop)

    def run(self) -> None:
        jobs, self.jobs = self.jobs, []
        for job in jobs:
            job()

    def look(self) -> None:
        for loop in list(self.loops):
            if not loop.is_stopped:
                loop.step()


class AtOnce(ByHand):
    """Does at once what would be done in threads, and of a loop the first step."""

    def once(self, job: Job) -> None:
        job()

    def loop(self, loop: Loop) -> None:
        loop.step()


class FakeDevice:
    """Takes as many samples as it is told to."""

    name = "Fake"

    def __init__(self, notice: str | None = None) -> None:
        self.notice = notice
        self.feed: Feed | None = None
        self.closed = False

    def start(self, feed: Feed) -> None:
        self.feed = feed

    def close(self) -> None:
        self.closed = True

    def take(self, frames: int) -> Samples:
        assert self.feed is not None
        return self.feed.pull(frames)


class Cards:
    """The sound cards of a machine: `plug` one in, and opening gives a new FakeDevice of it."""

    def __init__(self, *, plugged: bool = True) -> None:
        self.plugged = plugged
        self.notice: str | None = None  # of the devices that are opened from now on
        self.opened: list[FakeDevice] = []
        self.buffers: list[int] = []

    def open(self, buffer: int) -> FakeDevice:
        if not self.plugged:
            raise DeviceError(NO_CARD)
        self.buffers.append(buffer)
        self.opened.append(FakeDevice(self.notice))
        return self.opened[-1]
