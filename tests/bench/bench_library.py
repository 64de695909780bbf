"""How long a library takes to be read, beside parsing the same files as YAML and nothing more.

As many exercises as are shipped, a thousand and ten thousand, each in a file of its own. The growth
is the exponent: 1 is proportional, 2 would be each with each. Prints; asserts nothing about time.
"""

from __future__ import annotations

import math
import time
from pathlib import Path

import yaml

from psoas_timer.library import load
from tests.bench.report import MOST_ALIGNED, Floor, line, measured
from tests.library.samples import CONTENT

SIZES = {22: 10, 1000: 3, 10_000: 1}  # exercises, and how often they are read
MODELS = tuple(sorted((CONTENT / "exercises").glob("*.yaml")))


def made(folder: Path, size: int) -> list[Path]:
    """That many exercises after the shipped ones, each under a name of its own."""
    texts = [(path.stem, path.read_text(encoding="utf-8")) for path in MODELS]
    paths = []
    for number in range(size):
        name, text = texts[number % len(texts)]
        path = folder / f"e-{number}.yaml"
        own = text.replace(f"  {name}:", f"  e-{number}:", 1)
        lines = (one for one in own.splitlines() if not one.lstrip().startswith(("was:", "aka:")))
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        paths.append(path)
    (folder / "pack.yaml").write_text(
        (CONTENT / "pack.yaml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    return paths


def parse(paths: list[Path]) -> None:
    for path in paths:
        for _ in yaml.parse(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader):
            pass


def test_a_library_of_any_size(tmp_path: Path) -> None:
    medians = {}
    for size, rounds in SIZES.items():
        took, least = [], []
        for round_ in range(rounds):
            folder = tmp_path / f"{size}-{round_}"  # files that were read before are known
            folder.mkdir()
            paths = made(folder, size)
            began = time.perf_counter()
            library = load([folder])
            took.append(time.perf_counter() - began)
            began = time.perf_counter()
            parse(paths)
            least.append(time.perf_counter() - began)
        assert len(library.exercises) == size, library.problems[:3]
        medians[size] = sorted(took)[len(took) // 2]
        measured(f"{size} exercises", took, Floor("parsing alone", least), "s")
    small, *_, large = medians
    growth = math.log(medians[large] / medians[small]) / math.log(large / small)
    line(f"{'growth, from the smallest to the largest':{MOST_ALIGNED}} n ^ {growth:.2f}")
