"""Run benchmarks, and write down what they print: `./dev bench [--write] [--long] [NAME...]`.

Without names, all of them, in about a quarter of an hour; nothing else should run meanwhile.
`--long` adds what takes ten minutes more. `--write` puts their lines into docs/benchmarks.md, and
leaves there what was written of others before.
"""

from __future__ import annotations

import argparse
import ast
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests.bench.report import LONG, NOTES

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent.parent
PAGE = ROOT / "docs" / "benchmarks.md"
PYTEST = ("-q", "-s", "-m", "", "-o", "python_files=bench_*.py", "-o", "timeout=1200")
HEAD = """\
# What it costs

Written by `./dev bench --write`; each part can be run alone, as its title says. Do not edit it by
hand. A number is one machine's. What it is a multiple of was measured in the same run: the least
that the same could cost, or what another way takes for it. So much of it should hold elsewhere.
"""


@dataclass(frozen=True)
class Bench:
    name: str
    path: Path

    @property
    def about(self) -> str:
        """Its docstring, without what is about running it."""
        told = ast.get_docstring(ast.parse(self.path.read_text(encoding="utf-8"))) or ""
        return re.sub(r"\s*Prints[^.]*\.$", "", told)

    def run(self, *, is_long: bool) -> tuple[str, bool]:
        """The lines it printed for the page, and whether it went well."""
        with tempfile.TemporaryDirectory(prefix="psoas-bench-") as folder:
            notes = Path(folder) / "notes"
            notes.touch()
            environment = {**os.environ, NOTES: str(notes)} | ({LONG: "1"} if is_long else {})
            command = [sys.executable, "-m", "pytest", *PYTEST, str(self.path)]
            done = subprocess.run(command, cwd=ROOT, env=environment, check=False)
            return notes.read_text(encoding="utf-8").strip("\n"), done.returncode == 0


def benches() -> Mapping[str, Bench]:
    paths = sorted(FOLDER.glob("bench_*.py"))
    found = (Bench(path.stem.removeprefix("bench_"), path) for path in paths)
    return {bench.name: bench for bench in found}


def machine() -> str:
    """In general words: which one it was is nobody's business."""
    system = platform.system()
    if hasattr(platform, "freedesktop_os_release"):
        system = platform.freedesktop_os_release().get("PRETTY_NAME", system)
    info = Path("/proc/cpuinfo")
    is_virtual = info.exists() and " hypervisor " in info.read_text(encoding="utf-8")
    version = subprocess.run(
        [sys.executable, "-c", "import PySide6; print(PySide6.__version__)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    parts = [f"{os.cpu_count()} cores", system, *(["virtual"] if is_virtual else [])]
    return f"{', '.join(parts)}; Python {platform.python_version()}, PySide6 {version}"


def section(bench: Bench, lines: str, seconds: float) -> str:
    told = f"{date.today().isoformat()}, {machine()}. Took {seconds:.0f} s."  # noqa: DTZ011  # here
    return f"## `./dev bench {bench.name}`\n\n{bench.about}\n\n```text\n{lines}\n```\n\n{told}\n"


def written_before() -> Iterator[tuple[str, str]]:
    text = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    for part in re.split(r"^(?=## )", text, flags=re.MULTILINE)[1:]:
        found = re.match(r"## `\./dev bench (\w+)`", part)
        if found:
            yield found[1], part.strip("\n") + "\n"


def main() -> int:
    known = benches()
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(known))
    parser.add_argument("--write", action="store_true", help="keep the lines on the page")
    parser.add_argument("--long", action="store_true", help="also what takes ten minutes")
    asked = parser.parse_args()
    strange = set(asked.names) - set(known)
    if strange:
        parser.error(f"there is no {', '.join(sorted(strange))}; there are {', '.join(known)}")
    pages = dict(written_before())
    failed = []
    for name in asked.names or known:
        sys.stdout.write(f"\n{name}\n")
        sys.stdout.flush()
        began = time.monotonic()
        lines, is_well = known[name].run(is_long=asked.long)
        if is_well and lines:
            pages[name] = section(known[name], lines, time.monotonic() - began)
        elif not is_well:
            failed.append(name)
    if asked.write:
        kept = [pages[name] for name in known if name in pages]
        PAGE.write_text("\n".join([HEAD, *kept]), encoding="utf-8")
    if failed:
        sys.stdout.write(f"FAILED: {', '.join(failed)}\n")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
