"""A routine printed from its page: where the person wants it, or a sentence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from psoas_timer.gui import file_dialog
from psoas_timer.gui.routine.routine_page import RoutinePage
from psoas_timer.gui.trouble_strip import TroubleStrip
from tests.gui.conftest import Open, press

CONTROL = Qt.KeyboardModifier.ControlModifier
Answer = Callable[[Path | None], None]


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every file that the desktop was asked to show."""
    files: list[Path] = []

    def open_url(url: QUrl) -> bool:
        files.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return files


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """What a person says to where the file is to be."""

    def say(path: Path | None) -> None:
        monkeypatch.setattr(file_dialog, "ask_where_to_save", lambda *_: path)

    return say


def test_a_routine_is_printed_from_its_page_and_shown(
    begin: Open,
    answer: Answer,
    shown: list[Path],
    tmp_path: Path,
) -> None:
    path = tmp_path / "sheet.pdf"
    answer(path)
    window = begin().window
    window.looked.emit("desk-break")
    assert isinstance(window.page, RoutinePage)

    press(window, Qt.Key.Key_P, CONTROL)

    assert path.read_bytes().startswith(b"%PDF-")
    assert shown == [path]


def test_who_changes_their_mind_prints_nothing(
    begin: Open,
    answer: Answer,
    shown: list[Path],
) -> None:
    answer(None)
    window = begin().window
    window.looked.emit("desk-break")

    press(window, Qt.Key.Key_P, CONTROL)

    assert shown == []


def test_h37_a_file_that_cannot_be_written_is_told(
    begin: Open,
    answer: Answer,
    shown: list[Path],
    tmp_path: Path,
) -> None:
    answer(tmp_path / "none" / "sheet.pdf")
    window = begin().window
    window.looked.emit("desk-break")

    press(window, Qt.Key.Key_P, CONTROL)

    strip = window.findChild(TroubleStrip)
    assert strip is not None
    assert "cannot be written" in strip.text
    assert shown == []
