"""What must hold of a damaged file when it has been read."""

from __future__ import annotations

import random
from pathlib import Path

from psoas_timer.library import Library, Problem, document
from psoas_timer.library.shelf import load_file
from tests.library.mutations import mutated
from tests.library.samples import CONTENT_FILES


def survive(seed: int, folder: Path, shipped: Library) -> None:
    """Read a shipped file after accidents; what is then known of it must make sense."""
    rng = random.Random(seed)
    path = folder / "damaged.yaml"
    text = mutated(rng.choice(CONTENT_FILES).read_text(encoding="utf-8"), rng)
    path.write_text(text, encoding="utf-8", newline="")

    loaded = load_file(path, Library(exercises=shipped.exercises, routines=shipped.routines))

    lines = document.LINE_BREAK.split(text)
    for problem in loaded.problems:
        makes_sense(problem, lines)
    if any(problem.is_error for problem in loaded.problems):
        assert loaded.routines == {}, seed
        assert loaded.exercises == shipped.exercises, seed


def makes_sense(problem: Problem, lines: list[str]) -> None:
    assert problem.message.endswith((".", "?"))
    assert problem.line is not None
    assert problem.column is not None
    assert 1 <= problem.line <= len(lines)
    assert 1 <= problem.column <= len(lines[problem.line - 1]) + 2
    assert all(line.isprintable() for line in str(problem).splitlines())
