"""`psoas-timer handout`: a PDF with every exercise of the routine, whole or not at all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Command

pytestmark = pytest.mark.usefixtures("qapp")  # in this process there may be only one

PAGE = re.compile(rb"/Type\s*/Page\b")
SIZE = re.compile(rb"/MediaBox\s*\[\s*0\s+0\s+([0-9.]+)\s+([0-9.]+)")


def pages(path: Path) -> int:
    return len(PAGE.findall(path.read_bytes()))


@pytest.mark.parametrize(("routine", "most"), [("morning-ten", 1), ("full-stretch", 2)])
def test_a_routine_fits_on_a_page_or_two(
    command: Command, tmp_path: Path, routine: str, most: int
) -> None:
    path = tmp_path / "sheet.pdf"

    done = command("handout", routine, "-o", str(path))

    assert (done.code, done.out) == (0, f"{path} is ready to print.\n")
    assert path.read_bytes().startswith(b"%PDF-")
    assert 1 <= pages(path) <= most
    assert [file.name for file in tmp_path.iterdir() if file.suffix != ".yaml"] == ["sheet.pdf"]


@pytest.mark.parametrize(("page", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_the_paper_is_the_one_asked_for(
    command: Command, tmp_path: Path, page: str, size: tuple[int, int]
) -> None:
    path = tmp_path / "sheet.pdf"
    command("handout", "desk-break", "-o", str(path), "--page", page)

    width, height = SIZE.findall(path.read_bytes())[0]

    assert (round(float(width)), round(float(height))) == size


def test_a_file_that_is_there_is_kept(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_text("mine")

    done = command("handout", "desk-break", "-o", str(path))

    assert done.code == 2
    assert "--force" in done.err
    assert path.read_text() == "mine"


def test_a_folder_that_is_not_there_is_a_sentence(command: Command, tmp_path: Path) -> None:
    done = command("handout", "desk-break", "-o", str(tmp_path / "none" / "sheet.pdf"))

    assert done.code == 2
    assert "cannot be written" in done.err
    assert "Traceback" not in done.err


def test_what_answers_change_is_told(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"

    done = command(
        "handout", "full-stretch", "-o", str(path), "--set", "conditions=spinal-condition"
    )

    assert "Camel pose is left out." in done.err


def test_h56_paper_needs_no_display(process: Command, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    nothing: dict[str, str | None] = {
        "DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None,
    }  # fmt: skip

    done = process("handout", "desk-break", "-o", str(path), environment=nothing)

    assert (done.code, done.err) == (0, "")
    assert pages(path) == 1
