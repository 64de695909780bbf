"""What must not be anywhere in the project, however it got there."""

from __future__ import annotations

import ast
import contextlib
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST = 40  # lines of a function
MADE_BY_TOOLS = {"build", "dist", "shots", "__pycache__"}

# In code these are ways for a text to become a command or an object.
DANGERS = {
    "a shell": r"shell\s*=\s*True",
    "a shell by os": r"\bos\.(system|popen)\(",
    "a pickle": r"\b(c?pickle|marshal|shelve|dill)\b",
    "YAML that builds objects": r"\byaml\.(load|full_load|unsafe_load)(_all)?\(",
    "evaluation": r"(?<![\w.])(eval|exec)\(",
    "a fixed wait": r"\bqtbot\.wait\(|\btime\.sleep\(",
}
# And these belong to one machine, or to whoever installs, not to the project.
STRANGERS = {
    "a path of one machine": r"(?<![\w.~-])/(root|work|farm)/|/home/\w+/|[A-Z]:\\\\Users",
    "a registry": r"pypi\.org|pythonhosted|(deb|security)\.debian\.org|registry\.npmjs",
    "a registry's setting": r"--(extra-)?index-url|--find-links|--trusted-host",
}
# Packages whose modules have another name.
IMPORTED_AS = {
    "pyside6-essentials": "PySide6",
    "pyyaml": "yaml",
    "hibari-tts": "hibari",
    "piper-tts": "piper",
}


def files_of_the_project(folder: Path = ROOT) -> Iterator[Path]:
    """Every file that somebody wrote: not what tools have made, nor what they keep hidden."""
    for path in sorted(folder.iterdir()):
        if path.is_file():
            if path.name != ".git":  # in a worktree it is a file, and says where it is
                yield path
        elif path.name == ".ci" or not (path.name.startswith(".") or path.name in MADE_BY_TOOLS):
            yield from files_of_the_project(path)


@cache
def texts_of_the_project() -> dict[Path, str]:
    texts = {}
    for path in files_of_the_project():
        with contextlib.suppress(UnicodeDecodeError):
            texts[path.relative_to(ROOT)] = path.read_text(encoding="utf-8")
    return texts


def places(pattern: str, name: str = "*") -> list[str]:
    """Where the pattern occurs in files of that name, this one left out."""
    found = re.compile(pattern)
    return [
        f"{path}:{number}: {line.strip()}"
        for path, text in texts_of_the_project().items()
        if path.match(name) and path != Path("tests/test_gates.py")
        for number, line in enumerate(text.splitlines(), 1)
        if found.search(line)
    ]


@pytest.mark.parametrize("danger", DANGERS)
def test_h45_no_text_can_become_a_command_or_an_object(danger: str) -> None:
    assert places(DANGERS[danger], "*.py") == []


@pytest.mark.parametrize("stranger", STRANGERS)
def test_the_project_names_no_machine_and_no_registry(stranger: str) -> None:
    assert places(STRANGERS[stranger]) == []


def test_h53_no_qt_networking_is_used_but_for_the_local_socket() -> None:
    assert places(r"QNetwork|QTcp|QUdp|QSsl|QWebSocket", "*.py") == []


def test_h52_only_files_and_folders_of_this_computer_are_opened_for_a_person() -> None:
    assert places(r"openUrl\((?!QUrl\.fromLocalFile\()|OpenExternalLinks", "*.py") == []


def test_no_function_of_the_core_is_longer_than_a_screen() -> None:
    assert [
        f"{path}:{part.lineno}: {part.name}"
        for path, text in texts_of_the_project().items()
        if path.is_relative_to("psoas_timer/core") and path.suffix == ".py"
        for part in ast.walk(ast.parse(text))
        if isinstance(part, ast.FunctionDef) and (part.end_lineno or 0) - part.lineno >= LONGEST
    ] == []


def test_whoever_goes_past_a_linter_says_why() -> None:
    """`# noqa: CODE` and `# type: ignore[code]` name the rule; ruff sees to that."""
    assert places(r"# (noqa|type: ignore)\b(: [A-Z0-9, ]+|\[[a-z, -]+\])?$", "*.py") == []


def test_the_gates_look_at_the_whole_project() -> None:
    seen = {path.as_posix() for path in texts_of_the_project()}

    assert {"dev", ".ci/run", "pyproject.toml", "README.md", "psoas_timer/paths.py"} <= seen


def test_every_package_the_project_names_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    named = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    pins = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = {normal(pin.partition("==")[0]) for pin in pins if "==" in pin}

    assert {normal(re.split(r"[<>=!~; ]", name)[0]) for name in named} <= pinned


def test_every_package_the_program_asks_for_is_used() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [*project["dependencies"], *chain(*project["optional-dependencies"].values())]
    packages = {normal(re.split(r"[<>=!~; ]", name)[0]) for name in named}

    assert [package for package in sorted(packages) if not is_imported(package)] == []


def is_imported(package: str) -> bool:
    module = IMPORTED_AS.get(package, normal(package, "_"))
    found = places(rf"^\s*(import|from) {module}\b", "*.py")
    return any(place.startswith("psoas_timer") for place in found)


def test_the_natural_voice_is_pinned_where_dev_installs_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (named,) = project["project"]["optional-dependencies"]["natural"]
    pins = (ROOT / "natural.txt").read_text(encoding="utf-8")

    assert f"\n{re.split('[<>=]', named)[0]}==" in pins
    assert "want_voice" in (ROOT / "dev").read_text(encoding="utf-8")


def normal(name: str, between: str = "-") -> str:
    return re.sub(r"[-_.]+", between, name).lower()
