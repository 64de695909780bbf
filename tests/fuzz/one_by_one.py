"""Read damaged files one by one, each in a process of its own that may not take much.

    python -m tests.fuzz.one_by_one TARGET FIRST HOW_MANY

Prints the seeds of those that were not survived, with what happened; the same seed makes the same
file. What is ready beforehand is shared by forking, so a process costs a millisecond or two.
"""

from __future__ import annotations

import gc
import os
import random
import resource
import shutil
import signal
import sys
import tempfile
import traceback
from pathlib import Path

from tests.fuzz.targets import TARGETS, Reader

MOST_MEMORY = 1 << 30  # bytes of address space
MOST_BUSY = 5  # seconds of processor
MOST_SECONDS = 30  # of anybody's time, on a machine that may be busy
IN_MEMORY = Path("/dev/shm")
MOST_FILE = 64 << 20  # bytes written


def read_alone(read: Reader, seed: int, folder: Path) -> str:
    """What went wrong with the file of that seed, or nothing."""
    told, telling = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(told)
        os._exit(_read(read, seed, folder, telling))
    os.close(telling)
    with os.fdopen(told, "rb") as pipe:
        said = pipe.read().decode("utf-8", "replace")
    status = os.waitpid(process, 0)[1]
    if os.WIFSIGNALED(status):
        return f"ended by {signal.Signals(os.WTERMSIG(status)).name}\n{said}"
    return said if os.WEXITSTATUS(status) else ""


def _read(read: Reader, seed: int, folder: Path, telling: int) -> int:
    """In the process of its own: the code that it ends with."""
    try:
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_BUSY, MOST_BUSY))
        resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_FILE, MOST_FILE))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signal.alarm(MOST_SECONDS)
        read(random.Random(seed), folder)
    except BaseException:  # noqa: BLE001  # whatever it is, it is told
        os.write(telling, traceback.format_exc()[-4000:].encode("utf-8", "backslashreplace"))
        return 1
    return 0


def main(target: str, first: int, how_many: int) -> int:
    """How many were not survived."""
    lost = 0
    memory = IN_MEMORY if IN_MEMORY.is_dir() else None  # or the disk would be what is measured
    with tempfile.TemporaryDirectory(prefix="psoas-fuzz-", dir=memory) as home:
        ready, folder = Path(home) / "ready", Path(home) / "one"
        ready.mkdir()
        read = TARGETS[target](ready)
        gc.freeze()  # so that forked processes do not copy what they only look at
        for seed in range(first, first + how_many):
            folder.mkdir()
            wrong = read_alone(read, seed, folder)
            shutil.rmtree(folder)
            if wrong:
                lost += 1
                sys.stdout.write(f"{target} {seed}: {wrong}\n")
    sys.stdout.write(f"{how_many - lost} of {how_many} survived\n")
    return lost


if __name__ == "__main__":
    sys.exit(min(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])), 1))
