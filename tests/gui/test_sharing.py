"""Routines given away and taken in, as a person does it in the window; nothing in secret."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from psoas_timer.app.program import Program
from psoas_timer.core.plan import Plan
from psoas_timer.gui import file_dialog
from psoas_timer.gui.page import Page
from psoas_timer.gui.routine.routine_page import RoutinePage
from psoas_timer.gui.sharing.arrivals_page import ArrivalsPage
from psoas_timer.gui.sharing.hub_page import HubPage
from psoas_timer.gui.sharing.list_page import ListPage
from psoas_timer.gui.sharing.list_row import ListRow
from psoas_timer.gui.trouble_strip import TroubleStrip
from psoas_timer.home import open_home
from tests.gui.conftest import Open, press
from tests.library.test_sharing import CRAFTED

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier

MINE = """\
psoas-timer: 1
exercises:
  my-lunge: {name: My lunge, kind: stretch, sides: in-turn, move: [Go.], hold: 20 s}
routines:
  tuesday:
    name: Physio, Tuesday
    items: [my-lunge: {times: 3 each side, left: {hold: 45 s}, rest: 20 s}, cobra-pose]
my:
  exercises:
    cobra-pose: {hold: 25 s}
"""


@pytest.fixture
def mine(home: Path) -> Path:
    path = home / "config" / "my.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(MINE)
    return path


def plan_of(routine: str) -> Plan:
    """As whoever starts the program next has it."""
    home = open_home()
    return home.plan(home.library.routines[routine])


def written(home: Path) -> list[Path]:
    """All that was kept about routines."""
    packs = home / "data" / "packs"
    return [*packs.rglob("*"), *(home / "config").glob("my.yaml*")]


def said(page: Page | None) -> str:
    assert page is not None
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def offered(page: Page) -> list[str]:
    """What can be pressed."""
    buttons = page.findChildren(QPushButton)
    return [button.accessibleName() for button in buttons if button.isVisibleTo(page)]


def add(page: Page) -> QPushButton:
    buttons = page.findChildren(QPushButton)
    return next(button for button in buttons if button.accessibleName() == "Add these")


def save_at(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    monkeypatch.setattr(file_dialog, "ask_where_to_save", lambda *_: path)


@pytest.mark.parametrize("name", ["t.psoas.yaml", "t.zip"])
def test_what_is_shared_gives_the_identical_plan_in_another_profile(
    name: str, mine: Path, begin: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / name
    save_at(monkeypatch, path)
    ann = begin()
    ann.window.looked.emit("tuesday")
    press(ann.window, Key.Key_S, CONTROL)
    assert str(path) in ann.window.findChild(TroubleStrip).news
    here = plan_of("tuesday")

    monkeypatch.setenv("PSOAS_TIMER_HOME", str(tmp_path / "other"))
    ben = begin()
    ben.opening.ask(str(path))
    assert isinstance(ben.window.page, ArrivalsPage)
    assert "Physio, Tuesday" in said(ben.window.page)
    assert not written(tmp_path / "other")
    press(ben.window, Key.Key_Return)

    assert plan_of("tuesday").segments == here.segments
    assert "Added 1 exercise and 1 routine." in said(ben.window.page)
    press(ben.window, Key.Key_Escape)
    assert ben.window.is_at_home


def test_what_was_added_can_be_looked_at_where_it_is_kept(begin: Open, tmp_path: Path) -> None:
    path = tmp_path / "t.psoas.yaml"
    path.write_text(
        "psoas-timer: 1\nroutines:\n  desk-break: {name: Another, items: [cobra-pose]}\n"
    )
    program = begin()
    program.opening.ask(str(path))
    press(program.window, Key.Key_Return)
    path.unlink()
    assert "Added the routine Another." in said(program.window.page)
    press(program.window, Key.Key_Backtab)
    press(program.window, Key.Key_Backtab)
    press(program.window, Key.Key_Return)

    assert isinstance(program.window.page, RoutinePage)
    assert program.window.page.accessibleName() == "Another"


@pytest.mark.parametrize("name", ["t.psoas.yaml", "t.zip"])
def test_what_was_added_can_be_put_back(
    name: str, mine: Path, begin: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / name
    save_at(monkeypatch, path)
    ann = begin()
    ann.window.looked.emit("tuesday")
    press(ann.window, Key.Key_S, CONTROL)
    monkeypatch.setenv("PSOAS_TIMER_HOME", str(tmp_path / "other"))
    ben = begin()
    ben.opening.ask(str(path))
    press(ben.window, Key.Key_Return)
    assert "tuesday" in open_home().library.routines

    press(ben.window, Key.Key_Backtab)
    press(ben.window, Key.Key_Return)

    assert "tuesday" not in open_home().library.routines
    assert "All is as it was." in said(ben.window.page)


def test_what_replaces_ones_own_is_said_before_and_can_be_put_back(
    mine: Path, begin: Open, tmp_path: Path
) -> None:
    path = tmp_path / "t.psoas.yaml"
    path.write_text(
        "psoas-timer: 1\nroutines:\n  tuesday: {name: Another Tuesday, items: [cobra-pose]}\n"
    )
    program = begin()
    program.opening.ask(str(path))
    page = program.window.page
    assert isinstance(page, ArrivalsPage)
    assert "side by side" in said(page)
    assert "as tuesday-2" in said(page)

    tick = page.findChild(QCheckBox)
    tick.setFocus()
    press(program.window, Key.Key_Space)
    assert "Replaces the one that is here" in said(page)
    assert tick.hasFocus()
    add(page).setFocus()
    press(program.window, Key.Key_Return)
    assert open_home().library.routines["tuesday"].name == "Another Tuesday"

    page.put_back.emit()
    assert open_home().library.routines["tuesday"].name == "Physio, Tuesday"


def test_leaving_it_writes_nothing(begin: Open, home: Path, tmp_path: Path) -> None:
    path = tmp_path / "t.psoas.yaml"
    path.write_text("psoas-timer: 1\nroutines:\n  r: {name: R, items: [cobra-pose]}\n")
    program = begin()
    program.opening.ask(str(path))

    press(program.window, Key.Key_Escape)

    assert program.window.is_at_home
    assert not written(home)


def test_h47_a_crafted_zip_is_shown_with_why_and_cannot_be_added(
    program: Program, home: Path, tmp_path: Path
) -> None:
    path = tmp_path / "x.zip"
    for name, make in CRAFTED.items():
        path.write_bytes(make())
        program.opening.ask(str(path))
        page = program.window.page
        assert isinstance(page, ArrivalsPage), name
        assert "Nothing is added." in said(page), name
        assert "Add these" not in offered(page), name
        page.agreed.emit()
        assert not written(home), name
        press(program.window, Key.Key_Escape)
        assert program.window.is_at_home, name


HOSTILE = {
    "psoas-timer: 1\nroutines:\n  r: {name: R, items: [nowhere]}\n": "Line 3: there is no",
    "psoas-timer: 1\nroutines:\n  r: {name: 'a\u202eb', items: [cobra-pose]}\n": "Line 3:",
    "psoas-timer: 1\nroutines: !!python/object:os.system x\n": "Line 2:",
    "[" * 2000: "Line 1:",
    "psoas-timer: 1\n": "There is no routine",
    "": "Nothing is added.",
}


def test_h44_h45_h50_a_hostile_text_is_told_by_line_in_plain_words(
    program: Program, home: Path, tmp_path: Path
) -> None:
    path = tmp_path / "x.psoas.yaml"
    for text, sentence in HOSTILE.items():
        path.write_text(text)
        program.opening.ask(str(path))
        assert sentence in said(program.window.page)
        assert str(tmp_path) not in said(program.window.page)
        assert not written(home)
        press(program.window, Key.Key_Escape)


def drop(program: Program, *paths: Path) -> bool:
    """Drop files onto the window; were they taken?"""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, left, none)
    QApplication.sendEvent(program.window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(program.window, QDropEvent(QPointF(50, 50), copy, data, left, none))
    return enter.isAccepted()


def test_a_file_dropped_onto_the_window_is_shown(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "t.psoas.yaml"
    path.write_text("psoas-timer: 1\nroutines:\n  r: {name: Dropped, items: [cobra-pose]}\n")

    assert not drop(program, tmp_path / "x.exe")
    assert not drop(program, path, path)
    assert drop(program, path)

    assert "Dropped" in said(program.window.page)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes")
def test_what_is_no_file_is_not_waited_for(program: Program, tmp_path: Path) -> None:
    for ending in ("txt", "yaml", "zip"):
        (tmp_path / f"folder.{ending}").mkdir()
        os.mkfifo(tmp_path / f"pipe.{ending}")
        for name in ("folder", "pipe", "nothing"):
            program.opening.ask(str(tmp_path / f"{name}.{ending}"))
            assert program.window.is_at_home
            assert "is no file" in program.window.findChild(TroubleStrip).text


def test_nothing_can_be_dropped_into_a_session(program: Program, tmp_path: Path) -> None:
    program.window.start("desk-break")

    assert not drop(program, tmp_path / "t.zip")


def test_all_of_ones_own_is_shared_from_the_routines(
    mine: Path, begin: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_at(monkeypatch, tmp_path / "all.zip")
    window = begin().window

    press(window, Key.Key_O, CONTROL)
    assert isinstance(window.page, HubPage)
    press(window, Key.Key_Down)
    press(window, Key.Key_Down)
    press(window, Key.Key_Return)

    assert (tmp_path / "all.zip").is_file()
    assert "Saved as" in said(window.page)


def test_nothing_of_ones_own_is_said_to_be_nothing(program: Program) -> None:
    press(program.window, Key.Key_O, CONTROL)
    page = program.window.page
    assert isinstance(page, HubPage)

    page.everything_asked.emit()

    assert "no routine or exercise of your own" in said(page)


def test_a_list_becomes_a_routine_with_the_keyboard_alone(program: Program) -> None:
    window = program.window
    press(window, Key.Key_O, CONTROL)
    press(window, Key.Key_Down)
    press(window, Key.Key_Return)
    page = window.page
    assert isinstance(page, ListPage)
    field = page.findChild(QPlainTextEdit)
    assert field.hasFocus()
    field.insertPlainText("Physio Tuesday\nKneeling lunge 3x30s each side\nZumba\nrest 20 s\n")
    press(window, Key.Key_Return, CONTROL)

    assert isinstance(window.page, RoutinePage)
    assert window.page.accessibleName() == "Physio Tuesday"
    routine = open_home().library.routines["physio-tuesday"]
    assert len(routine.items) == 2
    press(window, Key.Key_Escape)
    assert window.is_at_home


def test_each_line_says_how_it_was_understood(program: Program, qtbot: QtBot) -> None:
    page = list_page(program)
    page.findChild(QPlainTextEdit).insertPlainText("cobra 30s x 3\nZumba 2x10\n")

    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    first, second = rows(page)
    assert "Cobra pose: Three holds of thirty seconds" in first
    assert "Left out" not in first
    assert "Left out" in second
    assert 'no exercise like "Zumba"' in second
    assert "1 line understood. 1 line left out." in said(page)


def test_a_list_that_was_left_is_there_again(program: Program) -> None:
    page = list_page(program)
    page.findChild(QPlainTextEdit).insertPlainText("cobra 30s")
    press(program.window, Key.Key_Escape)
    press(program.window, Key.Key_Return)

    again = program.window.page
    assert isinstance(again, ListPage)
    assert again.text == "cobra 30s"


def test_h51_no_text_makes_a_list_fail(program: Program, home: Path) -> None:
    page = list_page(program)
    for text in ("<img src=x>", "\x00\x07", "9" * 50_000, "\u202e" * 300, "x " * 9999):
        page.begin_with(text)
        press(program.window, Key.Key_Return, CONTROL)
        assert program.window.page is page
        assert not written(home)


def test_a_text_file_opens_as_a_list(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "sheet.txt"
    path.write_text("Glute bridge 2x15\n")
    program.opening.ask(str(path))

    assert isinstance(program.window.page, ListPage)
    assert "Glute bridge" in said(program.window.page)


def list_page(program: Program) -> ListPage:
    press(program.window, Key.Key_O, CONTROL)
    press(program.window, Key.Key_Down)
    press(program.window, Key.Key_Return)
    page = program.window.page
    assert isinstance(page, ListPage)
    return page


def rows(page: ListPage) -> list[str]:
    return [row.accessibleName() for row in page.findChildren(ListRow) if not row.isHidden()]
