"""Older and newer Pythons and toolkits than the one at hand."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = tuple(sorted((ROOT / "psoas_timer").rglob("*.py")))
# What the standard library has lost since, or is about to lose, by PEP 594 and 632 and after.
GONE = {
    "aifc", "asynchat", "asyncore", "audioop", "cgi", "cgitb", "chunk", "crypt", "distutils", "imp",
    "imghdr", "lib2to3", "mailcap", "msilib", "nis", "nntplib", "ossaudiodev", "pipes", "smtpd",
    "pkg_resources", "sndhdr", "spwd", "sunau", "telnetlib", "uu", "xdrlib",
}  # fmt: skip
IMPORT_ALL = """
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


def oldest() -> tuple[int, int]:
    """The oldest Python that the project says it runs on."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    major, minor = re.findall(r"\d+", project["requires-python"])
    return int(major), int(minor)


def modules() -> Iterator[str]:
    for path in SOURCES:
        parts = path.relative_to(ROOT).with_suffix("").parts
        if parts[-1] != "__main__":
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def test_h64_the_oldest_python_can_read_every_module() -> None:
    for path in SOURCES:
        ast.parse(path.read_text(encoding="utf-8"), str(path), feature_version=oldest())


def test_h64_no_module_needs_what_newer_pythons_have_lost() -> None:
    lost = {
        path.name: GONE.intersection(imported(ast.parse(path.read_text(encoding="utf-8"))))
        for path in SOURCES
    }

    assert {name: gone for name, gone in lost.items() if gone} == {}


@pytest.mark.slow
def test_h64_nothing_is_imported_in_a_way_that_is_going_away() -> None:
    """By the program itself, and by everything installed that it needs."""
    names = [name for name in modules() if not name.endswith(("piper_engine", "natural_engine"))]
    going = [f"-Werror::{kind}" for kind in ("DeprecationWarning", "PendingDeprecationWarning")]
    command = [sys.executable, *going, "-c", IMPORT_ALL, *names]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)

    assert (done.returncode, done.stderr) == (0, "")
