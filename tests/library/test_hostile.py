"""Files that are damaged or meant to do harm: a problem each, never an exception or a crash."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from psoas_timer.library import Library, check
from psoas_timer.library.file import read_file
from tests.library.samples import CONTENT, CONTENT_FILES, PLAIN, VERSION, WriteFile, exercise
from tests.library.surviving import survive

ROOT = CONTENT.parent
BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)

# What the reader is asked to survive, and what it says. Read in a process of its own.
HOSTILE = {
    "empty": (b"", "the file is empty."),
    "tab": (b"psoas-timer: 1\nexercises:\n\tx: 1\n", "this line uses a TAB. Indent with spaces."),
    "quote": (b'psoas-timer: 1\nx-a: "open\n', "a quote that was opened is never closed."),
    "brackets": (b"[" * 200_000, "nested more than 12 levels deep."),
    "braces": (b"{" * 200_000, "nested more than 12 levels deep."),
    "dashes": (b"- " * 100_000, "nested more than 12 levels deep."),
    "questions": (b"? " * 100_000, "nested more than 12 levels deep."),
    "bomb": (
        BOMB.encode(),
        "anchors and aliases ('&name', '*name') are not used in these files.",
    ),
    "itself": (
        b"a: &a [*a]\n",
        "anchors and aliases ('&name', '*name') are not used in these files.",
    ),
    "python": (
        b"a: !!python/object/apply:os.system [touch pwned]\n",
        "tags such as '!!python/object/apply:os.system' are not allowed.",
    ),
    "latin": (b"psoas-timer: 1\nx-a: caf\xe9\n", "this is not UTF-8 text (byte 0xe9)."),
    "utf16": ("psoas-timer: 1\n".encode("utf-16"), "this is not UTF-8 text (byte 0xff)."),
    "nulls": (b"\0" * 200, "an invisible control character (U+0000) is not allowed."),
    "surrogate": (b'x-a: "\\ud800"\n', None),  # the two readers of YAML say different things
    "beyond": (b'x-a: "\\UFFFFFFFF"\n', None),
    "version": (b"%YAML 1." + b"9" * 5000 + b"\n---\na: b\n", None),
    "typo": (
        exercise(f"{PLAIN}hold: 3 s\npositon: supine\n").encode(),
        'there is no "positon" here.',
    ),
    "soon": (exercise(f"{PLAIN}hold: soon\n").encode(), '"soon" is not a time.'),
    "unsided": (
        exercise(f"{PLAIN}sides: in-turn\nhold: 3 s\ntimes: 3\n").encode(),
        'is "3" for each side, or in all?',
    ),
    "long key": (b"? " + b"k" * 200_000 + b"\n: v\n", None),
    "long words": (exercise(f"{PLAIN}hold: {'s' * 200_000}\n").encode(), None),
}

READ_ALL = """
import resource, sys
from pathlib import Path
import yaml
from psoas_timer.library import Library, check, document
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
for reader in (document.FAST, yaml.SafeLoader):
    document.FAST = reader
    for path in map(Path, sys.argv[1:]):
        problems = check([path], Library())
        assert any(problem.is_error for problem in problems), path
        assert all(str(problem) for problem in problems)
        print(path.name, problems[0].message)
"""


def run_alone(script: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a script in a process of its own, which may not take all memory or time."""
    return subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )


@pytest.mark.skipif(os.name == "nt", reason="the limits are those of Unix")
def test_h44_h45_hostile_files_neither_crash_nor_run_anything(
    write: WriteFile, tmp_path: Path
) -> None:
    paths = [write(data, f"{name}.yaml") for name, (data, _) in HOSTILE.items()]

    child = run_alone(READ_ALL, *paths)

    assert (child.returncode, child.stderr) == (0, "")
    said = [f"{name}.yaml {message}" for name, (_, message) in HOSTILE.items() if message]
    assert [line for line in child.stdout.splitlines() if line in said] == said * 2
    assert not (ROOT / "pwned").exists()


def test_h44_h51_a_hostile_file_is_refused_quickly(write: WriteFile) -> None:
    """Most of the limits are reached after a few events, whatever comes after them."""
    for name, (data, _) in HOSTILE.items():
        events = list(_events_read(write(data, f"{name}.yaml")))
        assert len(events) <= 60, name


def _events_read(path: Path) -> list[object]:
    seen: list[object] = []
    real = yaml.parse

    def counting(text: str, Loader: type[yaml.SafeLoader]) -> Iterator[yaml.Event]:  # noqa: N803  # yaml's
        for event in real(text, Loader=Loader):
            seen.append(event)
            yield event

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml, "parse", counting)
        read_file(path)
    return seen


@pytest.mark.parametrize("seed", range(0, 400, 20))
def test_h40_a_damaged_file_is_explained_or_read(
    seed: int, tmp_path: Path, shipped: Library
) -> None:
    for number in range(seed, seed + 20):
        survive(number, tmp_path, shipped)


def test_h40_a_file_cut_off_anywhere_is_explained_or_read(write: WriteFile) -> None:
    rng = random.Random(40)
    for path in CONTENT_FILES:
        whole = path.read_bytes()
        for end in rng.sample(range(len(whole)), 10):
            check([write(whole[:end])], Library())


@given(st.binary(max_size=300))
def test_h44_no_bytes_raise(data: bytes) -> None:
    survive_bytes(data)


@given(st.text(max_size=300))
def test_h44_no_text_raises(text: str) -> None:
    survive_bytes((VERSION + text).encode("utf-8", "surrogatepass"))


def survive_bytes(data: bytes) -> None:
    folder = Path(os.environ["PSOAS_TIMER_HOME"])
    folder.mkdir(exist_ok=True)
    path = folder / "any.yaml"
    path.write_bytes(data)
    assert all(str(problem) for problem in check([path], Library()))


@pytest.mark.slow
@pytest.mark.parametrize("path", CONTENT_FILES, ids=lambda path: path.stem)
def test_h40_each_shipped_file_may_be_cut_off_at_every_byte(path: Path, write: WriteFile) -> None:
    whole = path.read_bytes()
    for end in range(len(whole)):
        check([write(whole[:end])], Library())
