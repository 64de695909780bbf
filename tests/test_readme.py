"""What the README promises is there."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from psoas_timer import resources
from psoas_timer.cli import main
from psoas_timer.library import load, load_file

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = README + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_the_routine_of_the_readme_has_no_problems(tmp_path: Path) -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", README, flags=re.DOTALL)
    file = tmp_path / "evening.yaml"
    file.write_text(example, encoding="utf-8")

    library = load_file(file, load([resources.content()]))

    assert library.problems == ()
    assert "evening" in library.routines


@pytest.mark.parametrize("command", sorted(set(re.findall(r"psoas-timer ([a-z]+)", PAGES))))
def test_every_command_that_is_named_exists(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "--help"]) == 0
    assert "usage: psoas-timer" in capsys.readouterr().out


@pytest.mark.parametrize("verb", sorted(set(re.findall(r"\./dev ([a-z]+)", PAGES))))
def test_every_verb_of_dev_that_is_named_exists(verb: str) -> None:
    told = subprocess.run([ROOT / "dev", "help"], check=True, capture_output=True, text=True)

    assert re.search(rf"^\./dev {verb}\b", told.stdout, flags=re.MULTILINE)


def test_every_file_that_is_linked_exists() -> None:
    linked = re.findall(r'(?:\]\(|src=")([^)":#]+)[)"]', PAGES)

    assert [name for name in linked if not (ROOT / name).exists()] == []
