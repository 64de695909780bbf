"""A private PulseAudio with a sink that goes nowhere, and a recorder on that sink.

Needs no sound card, no session bus and no particular user. What is played in the lab's
environment is recorded sample by sample, with the monotonic time at which it sounded.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

RATE = 48_000  # samples a second
PATIENCE = 10.0  # seconds, for anything here that should take far less
FULL_SCALE = 32_768
SAMPLE_BYTES = 2


def is_possible() -> bool:
    """Are PulseAudio and its recorder installed?"""
    return shutil.which("pulseaudio") is not None and shutil.which("parec") is not None


@dataclass(frozen=True)
class Recording:
    """Mono `samples`, shape (n,), -1 to 1, the first of which sounded at `began`.

    All moments are seconds of `time.monotonic`.
    """

    samples: NDArray[np.float32]
    began: float

    @property
    def ended(self) -> float:
        return self.began + len(self.samples) / RATE

    def part(self, begin: float, end: float) -> Recording:
        """What sounded from `begin` to `end`."""
        first = max(0, round((begin - self.began) * RATE))
        last = max(first, round((end - self.began) * RATE))
        return Recording(self.samples[first:last], self.began + first / RATE)


class Recorder:
    """Records the sink from now on. To be attached first: a sink nobody uses is slow to wake."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._parec = subprocess.Popen(
            [
                *("parec", "--device=lab.monitor", "--raw", "--format=s16le"),
                *(f"--rate={RATE}", "--channels=1", "--latency-msec=5"),
            ],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._parec.stdout is not None
        self._heard = bytearray()
        self._began = float("inf")
        self._more = threading.Condition()
        self._reader = threading.Thread(target=self._read, args=(self._parec.stdout,), daemon=True)
        self._reader.start()

    def recording(self) -> Recording:
        """All that was recorded so far."""
        with self._more:
            samples = np.frombuffer(bytes(self._heard), dtype="<i2")
            return Recording(samples.astype(np.float32) / np.float32(FULL_SCALE), self._began)

    def wait_until(self, moment: float) -> Recording:
        """All up to `moment`, once that is recorded. Raises TimeoutError if nothing comes."""
        with self._more:
            while self._recorded_until() < moment:
                patience = max(0.0, moment - time.monotonic()) + PATIENCE
                if not self._more.wait(patience):
                    raise TimeoutError("the recorder has stopped")
        recording = self.recording()
        return recording.part(recording.began, moment)

    def stop(self) -> None:
        self._parec.terminate()
        self._parec.wait(PATIENCE)
        self._reader.join(PATIENCE)

    def _recorded_until(self) -> float:
        return self._began + len(self._heard) / SAMPLE_BYTES / RATE if self._heard else 0.0

    def _read(self, stream: IO[bytes]) -> None:
        while chunk := os.read(stream.fileno(), 65_536):
            with self._more:
                self._heard += chunk
                # A chunk can come late but not early: the earliest tells when the first began.
                came = time.monotonic() - len(self._heard) / SAMPLE_BYTES / RATE
                self._began = min(self._began, came)
                self._more.notify_all()
        stream.close()


class Lab:
    """A sound server in a folder. Programs started with `environment` are heard by a recorder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.socket = folder / "socket"
        self.environment = os.environ | {
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_RUNTIME_PATH": str(folder),
            "PULSE_STATE_PATH": str(folder),
            "PULSE_COOKIE": str(folder / "cookie"),
            "PULSE_SERVER": f"unix:{self.socket}",
            "PULSE_SINK": "lab",
        }
        self._server: subprocess.Popen[str] | None = None
        self._reader = threading.Thread()

    def start(self) -> None:
        """Start the server, or start it again. Returns when it can be played to."""
        self.socket.unlink(missing_ok=True)
        self._server = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no"),
                *("--exit-idle-time=-1", "--log-level=info", "--log-target=stderr"),
                *("-L", f"module-native-protocol-unix socket={self.socket} auth-anonymous=1"),
                "-L",
                f"module-null-sink sink_name=lab rate={RATE} channels=2 format=s16le",
            ],
            env=self.environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        ready = threading.Event()
        self._reader = threading.Thread(target=self._read_log, args=(self._server.stderr, ready))
        self._reader.start()
        if not ready.wait(PATIENCE):
            raise TimeoutError("PulseAudio did not start")

    def kill(self) -> None:
        """End the server at once, as if it had crashed."""
        if self._server is not None:
            self._server.kill()
            self._server.wait(PATIENCE)
            self._reader.join(PATIENCE)
            self._server = None

    @contextmanager
    def recorder(self) -> Iterator[Recorder]:
        recorder = Recorder(self.environment)
        try:
            recorder.wait_until(time.monotonic())
            yield recorder
        finally:
            recorder.stop()

    def _read_log(self, log: IO[str], ready: threading.Event) -> None:
        """Until the end, for a full pipe would stop the server."""
        with log:
            for line in log:
                if "startup complete" in line.lower():
                    ready.set()


@contextmanager
def open_lab(folder: Path) -> Iterator[Lab]:
    """A lab in a folder of its own, and nothing of it left running afterwards."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lab = Lab(folder)
    try:
        lab.start()
        yield lab
    finally:
        lab.kill()
