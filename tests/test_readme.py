"""What the README and the pages in docs/ promise is there."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from psoas_timer import resources
from psoas_timer.cli import main
from psoas_timer.library import load, load_file

ROOT = Path(__file__).resolve().parent.parent
PAGES = {
    path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
    for path in (
        ROOT / "README.md",
        ROOT / "CONTRIBUTING.md",
        ROOT / "packaging" / "README.md",
        *sorted((ROOT / "docs").glob("*.md")),
    )
}
NOT_IN_THE_CHECKOUT = {"backups/", "dist/", "_internal/licences"}  # made by the program, or of it
_PLACEHOLDER = re.compile(r"LANGUAGE|CODE|NAME|…")
TEXT = "".join(text for page, text in PAGES.items() if not page.startswith("packaging"))
_EXAMPLE = re.compile(r"```yaml\n(psoas-timer: 1\n.*?)```", flags=re.DOTALL)
EXAMPLES = {
    f"{page} {number}": example
    for page, text in PAGES.items()
    for number, example in enumerate(_EXAMPLE.findall(text), 1)
}


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES.keys())
def test_a_file_that_is_shown_has_no_problems(example: str, tmp_path: Path) -> None:
    file = tmp_path / "shown.yaml"
    file.write_text(example, encoding="utf-8")

    library = load_file(file, load([resources.content()]))

    assert library.problems == ()
    assert library.routines.keys() - load([resources.content()]).routines.keys()


def test_the_readme_shows_how_a_routine_is_written() -> None:
    assert any(name.startswith("README.md") for name in EXAMPLES)


@pytest.mark.parametrize("command", sorted(set(re.findall(r"psoas-timer ([a-z]+)(?![\w.])", TEXT))))
def test_every_command_that_is_named_exists(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "--help"]) == 0
    assert "usage: psoas-timer" in capsys.readouterr().out


@pytest.mark.parametrize("verb", sorted(set(re.findall(r"\./dev ([a-z]+)", TEXT))))
def test_every_verb_of_dev_that_is_named_exists(verb: str) -> None:
    told = subprocess.run([ROOT / "dev", "help"], check=True, capture_output=True, text=True)

    assert re.search(rf"^\./dev {verb}\b", told.stdout, flags=re.MULTILINE)


def test_the_map_names_every_package() -> None:
    program = ROOT / "psoas_timer"
    named = re.findall(r"[\w.]+", PAGES["CONTRIBUTING.md"].split("```")[1])
    parts = {
        path.name
        for folder in (program, program / "gui")
        for path in folder.iterdir()
        if (path / "__init__.py").is_file() or (folder == program and path.suffix == ".py")
    }

    assert parts - {"__init__.py", *named} == set()


@pytest.mark.parametrize("page", PAGES)
def test_every_file_that_is_linked_exists(page: str) -> None:
    linked = re.findall(r'(?:\]\(|src=")([^)":#]+)[)"#]', PAGES[page])
    folder = (ROOT / page).parent

    assert [name for name in linked if not (folder / name).exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_every_file_and_folder_that_is_named_exists(page: str) -> None:
    spans = re.findall(r"`([^`\s]+)`", PAGES[page])
    named = {span for span in spans if re.fullmatch(r"[^~/].*/.*|[\w./-]+\.(py|sh|md|toml)", span)}
    folders = (ROOT, ROOT / "psoas_timer", (ROOT / page).parent)

    assert [
        name
        for name in sorted(named - NOT_IN_THE_CHECKOUT)
        if not any(any(folder.glob(_PLACEHOLDER.sub("*", name))) for folder in folders)
    ] == []


def test_the_map_names_nothing_that_is_gone() -> None:
    named = re.findall(r"\w+/|\w+\.py\b", PAGES["CONTRIBUTING.md"].split("```")[1])
    there = {path.name for path in ROOT.rglob("*") if ".venv" not in path.parts}

    assert {name.rstrip("/") for name in named} - there == set()


@pytest.mark.parametrize("page", PAGES)
def test_every_heading_that_is_linked_exists(page: str) -> None:
    folder = (ROOT / page).parent
    linked = re.findall(r"\]\(([\w./-]*\.md)?#([\w-]+)\)", PAGES[page])
    missing = [
        f"{name}#{heading}"
        for name, heading in linked
        if heading not in headings((folder / name) if name else ROOT / page)
    ]

    assert missing == []


def headings(page: Path) -> set[str]:
    """As links name them."""
    lines = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w -]", "", line.lower()).replace(" ", "-") for line in lines}
