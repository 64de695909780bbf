"""`psoas-timer` as a person or a script calls it: in this process, or in one of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from psoas_timer.cli import main

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"


@dataclass(frozen=True)
class Done:
    code: int
    out: str
    err: str


Command = Callable[..., Done]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Run it here; returns code and output."""

    def run(*arguments: str) -> Done:
        code = main(list(arguments))
        captured = capsys.readouterr()
        return Done(code, captured.out, captured.err)

    return run


@pytest.fixture
def process(home: Path) -> Command:
    """Run it in a process of its own, with these changes to the environment (None: unset)."""

    def run(
        *arguments: str, environment: dict[str, str | None] | None = None, folder: Path = ROOT
    ) -> Done:
        done = subprocess.run(
            [sys.executable, "-m", "psoas_timer", *arguments],
            check=False,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            env=changed(environment or {}),
            cwd=folder,
            timeout=60,
        )
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


def changed(environment: dict[str, str | None]) -> dict[str, str]:
    """This process's environment with those changes; None takes a variable away."""
    merged = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    return {name: value for name, value in merged.items() if value is not None}
