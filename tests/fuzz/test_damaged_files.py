"""A hundred thousand damaged files of every kind, each read in a process of its own, with limits.

A seed tells which file it was: `python -m tests.fuzz.one_by_one TARGET SEED 1` reads it again.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS

if not hasattr(os, "fork"):
    pytest.skip("needs fork, and the limits of Unix", allow_module_level=True)

from tests.fuzz import one_by_one

ROOT = Path(__file__).resolve().parents[2]
A_FEW, MANY = 25, 5000
SHARES = {
    "content": 6, "mine": 2, "settings": 2, "pack": 5, "history": 2, "sessions": 1, "log": 2
}  # fmt: skip
BATCHES = [(target, n * MANY) for target, share in SHARES.items() for n in range(share)]


def survived(target: str, first: int, how_many: int, limit: float) -> None:
    command = [sys.executable, "-m", "tests.fuzz.one_by_one", target, str(first), str(how_many)]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=limit, check=False
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert done.stdout == f"{how_many} of {how_many} survived\n"


def test_all_targets_have_their_share_of_a_hundred_thousand() -> None:
    assert set(SHARES) == set(TARGETS)
    assert len(BATCHES) * MANY == 100_000


@pytest.mark.parametrize("target", TARGETS)
def test_h38_h39_h40_h44_a_few_damaged_files_are_survived(target: str) -> None:
    survived(target, 1_000_000, A_FEW, 60)


@pytest.mark.parametrize(
    ("target", "seed"),
    [
        ("history", 631),  # rows out of their order, which SQLite's quick check does not see
        ("history", 3567),  # a column of another name, which the day's backup had too
    ],
)
def test_h39_what_once_failed_is_survived(target: str, seed: int) -> None:
    survived(target, seed, 1, 60)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize(("target", "first"), BATCHES)
def test_h38_h39_h40_h44_a_hundred_thousand_damaged_files_are_survived(
    target: str, first: int
) -> None:
    survived(target, first, MANY, 880)


def test_whoever_fails_crashes_or_takes_too_much_is_told_of(tmp_path: Path) -> None:
    def fails(_rng: random.Random, _folder: Path) -> None:
        raise KeyError("bool")

    def crashes(_rng: random.Random, _folder: Path) -> None:
        os.kill(os.getpid(), signal.SIGXCPU)

    def grows(_rng: random.Random, _folder: Path) -> None:
        bytearray(one_by_one.MOST_MEMORY)

    told = [one_by_one.read_alone(read, 0, tmp_path) for read in (fails, crashes, grows)]

    assert "KeyError: 'bool'" in told[0]
    assert told[1].startswith("ended by SIGXCPU")
    assert "MemoryError" in told[2]
