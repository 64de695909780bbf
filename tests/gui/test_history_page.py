"""The history page shows what was done, by keyboard too, and lets notes and sessions be changed."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from psoas_timer.gui import file_dialog
from psoas_timer.gui.history.calendar import MonthCalendar
from psoas_timer.gui.history.chart import Chart
from psoas_timer.gui.history.history_page import HistoryPage, Wish
from psoas_timer.gui.history.report import as_pdf, report
from psoas_timer.gui.history.session_card import SessionCard
from psoas_timer.gui.history.words import duration
from psoas_timer.gui.theme import Theme
from psoas_timer.history import History, open_history
from psoas_timer.history.exchange import sessions_in
from psoas_timer.history.interchange import dumped
from psoas_timer.history.records import Felt, FollowUp
from psoas_timer.settings import load_settings
from tests.gui.conftest import Open, press, show
from tests.history.samples import TODAY, at, each_side, held, hurt, session

Key = Qt.Key
Show = Callable[[], HistoryPage]
YESTERDAY = TODAY - timedelta(days=1)
LAST = replace(session(note="tight", pains=(hurt(3),)), before=Felt(4), after=Felt(2))
ASKED = replace(LAST, follow_up=FollowUp.SETTLED)  # else the program asks, if it is of late
NAMES = {"lunge": "Lunge stretch"}


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    history = open_history(tmp_path / "data", at())
    yield history
    history.close()


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, history: History) -> Show:
    def make() -> HistoryPage:
        page = HistoryPage(theme, history, NAMES, TODAY)
        page.resize(1024, 640)
        show(qtbot, page)
        page.take_focus()
        return page

    return make


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def key(widget: QWidget, name: Qt.Key) -> None:
    QTest.keyClick(widget, name)


def calendar_of(page: QWidget) -> MonthCalendar:
    calendar = page.findChild(MonthCalendar)
    assert calendar is not None
    return calendar


def note_of(page: QWidget) -> QPlainTextEdit:
    note = page.findChild(QPlainTextEdit)
    assert note is not None
    return note


def button(page: QWidget, name: str) -> QPushButton:
    found = [one for one in page.findChildren(QPushButton) if one.accessibleName() == name]
    return found[0]


def test_without_sessions_the_page_invites_and_escape_leaves(qtbot: QtBot, shown: Show) -> None:
    page = shown()

    assert "Nothing here yet" in texts(page)
    with qtbot.waitSignal(page.closed):
        key(page, Key.Key_Escape)


def test_a_day_with_a_session_and_a_day_of_rest_are_told_apart_in_words(
    shown: Show, history: History
) -> None:
    history.keep(LAST)
    page = shown()
    calendar = calendar_of(page)

    assert calendar.hasFocus()
    assert calendar.accessibleDescription().endswith("25 November 2026: 1 session, 10 min")
    key(calendar, Key.Key_Left)
    assert calendar.day == YESTERDAY
    assert calendar.accessibleDescription().endswith("24 November 2026: a day of rest")
    assert page.findChildren(SessionCard) == [] or not page.findChild(SessionCard).isVisible()
    assert "1 active day this month. Days of rest are part of it." in texts(page)


def test_the_calendar_is_walked_by_keys_and_ends_today(shown: Show, history: History) -> None:
    history.keep(session(date(2026, 9, 30)))
    calendar = calendar_of(shown())

    key(calendar, Key.Key_Right)
    assert calendar.day == TODAY
    key(calendar, Key.Key_PageUp)
    key(calendar, Key.Key_PageUp)
    key(calendar, Key.Key_Up)
    assert calendar.day == date(2026, 9, 18)
    for _ in range(12):
        key(calendar, Key.Key_Right)
    assert "1 session" in calendar.accessibleDescription()
    key(calendar, Key.Key_Home)
    assert calendar.day == TODAY


def test_the_last_day_of_a_month_leads_to_the_last_of_a_shorter_one(
    shown: Show, history: History
) -> None:
    history.keep(LAST)
    calendar = calendar_of(shown())
    calendar.go_to(date(2026, 10, 31))
    calendar.turn(-1)

    assert calendar.day == date(2026, 9, 30)


def test_a_note_is_kept_when_the_person_goes_on(shown: Show, history: History) -> None:
    history.keep(LAST)
    page = shown()
    note = note_of(page)
    note.setFocus()
    note.setPlainText("better <b>now</b>")
    calendar_of(page).setFocus()

    kept = history.session(LAST.id)
    assert kept is not None
    assert kept.note == "better <b>now</b>"


def test_a_note_that_is_being_written_is_kept_when_the_page_is_left(
    qtbot: QtBot, shown: Show, history: History
) -> None:
    history.keep(LAST)
    page = shown()
    note = note_of(page)
    note.setFocus()
    note.setPlainText("better")
    with qtbot.waitSignal(page.closed):
        key(note, Key.Key_Escape)

    kept = history.session(LAST.id)
    assert kept is not None
    assert kept.note == "better"


def test_a_session_is_deleted_and_taken_back(shown: Show, history: History) -> None:
    history.keep(LAST)
    history.keep(session(YESTERDAY))
    page = shown()
    button(page, "Delete 18:00  Full stretch").click()

    assert len(history.sessions()) == 1
    assert button(page, "Take it back").isVisible()
    QTest.keyClick(calendar_of(page), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(history.sessions()) == 2
    assert not button(page, "Take it back").isVisible()


def test_charts_are_read_mark_by_mark(shown: Show, history: History) -> None:
    history.keep(LAST)
    history.keep(session(YESTERDAY, efforts=(*each_side(times=2), held("plank"))))
    page = shown()
    charts = {chart.accessibleName(): chart for chart in page.findChildren(Chart)}
    combo = page.findChild(QComboBox)

    assert charts["Minutes"].words == "Week of 23 Nov: 20 min, 2 sessions"
    key(charts["Minutes"], Key.Key_Left)
    assert charts["Minutes"].accessibleDescription() == "Week of 16 Nov: 0"
    assert charts["Pain"].words.endswith("before 4, after 2, during 3")
    assert [combo.itemText(number) for number in range(combo.count())] == ["Lunge stretch", "Plank"]
    assert charts["Doses"].words.endswith("left 1:30 min, right 1:30 min (planned 3 min)")
    key(charts["Doses"], Key.Key_Home)
    assert charts["Doses"].words.endswith("left 1 min, right 1 min (planned 2 min)")
    combo.setCurrentIndex(1)
    assert charts["Doses"].words.endswith("both 30 s (planned 30 s)")


def test_another_time_is_looked_at(shown: Show, history: History) -> None:
    history.keep(session(TODAY - timedelta(days=40)))
    page = shown()
    assert page.since == TODAY - timedelta(days=90)
    button(page, "4 weeks").click()

    assert page.since == TODAY - timedelta(days=27)
    assert any("0 active days" in text for text in texts(page))
    button(page, "1 year").click()
    chart = next(c for c in page.findChildren(Chart) if c.accessibleName() == "Minutes")
    assert chart.words == "November 2026: 0"


def test_the_chosen_mark_and_the_focus_can_be_seen(shown: Show, history: History) -> None:
    history.keep(LAST)
    page = shown()
    chart = next(c for c in page.findChildren(Chart) if c.accessibleName() == "Minutes")

    def picture() -> QImage:
        return chart.grab().toImage()

    without = picture()
    chart.setFocus()
    with_focus = picture()
    key(chart, Key.Key_Left)
    assert without != with_focus != picture()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (59.4, "59 s"), (60, "1 min"), (90, "1:30 min"), (599, "9:59 min"),
     (630, "10 min"), (3600, "1 h 00 min"), (3599, "1 h 00 min"), (3900, "1 h 05 min")],
)  # fmt: skip
def test_durations_in_words(seconds: float, words: str) -> None:
    assert duration(seconds) == words


# The report


def test_the_report_says_what_was_done_and_takes_every_text_as_text(
    qtbot: QtBot, history: History
) -> None:
    history.keep(replace(LAST, note="<img src='x'> & worse"))
    history.keep(session(YESTERDAY, completed=False))
    told = report(history, NAMES, date.min, TODAY).toPlainText()

    assert "2 of 2" in told
    assert "2, of them 1 to the end" in told
    assert "Lunge stretch" in told
    assert "12 / 12" in told
    assert "25 Nov: Lunge stretch, left: 3" in told
    assert "Before sessions: 4 to 4, on average 4.0" in told
    assert "25 Nov: <img src='x'> & worse" in told


def test_a_year_is_a_page_or_two(qtbot: QtBot, history: History) -> None:
    many = tuple(e for n in range(30) for e in each_side(f"exercise-{n}", 1, item=n))
    long = "a long note " * 40
    history.merge(
        session(TODAY - timedelta(days=days), many, note=long, pains=(hurt(3),))
        for days in range(365)
    )
    data = as_pdf(history, NAMES, date.min, TODAY)

    assert data.startswith(b"%PDF-")
    assert 1 <= data.count(b"/Type /Page\n") <= 2


@pytest.mark.parametrize(("page", "points"), [("a4", b"595 842"), ("letter", b"612 792")])
def test_the_report_is_on_the_paper_that_is_asked_for(
    qtbot: QtBot, history: History, page: str, points: bytes
) -> None:
    data = as_pdf(history, NAMES, date.min, TODAY, page)

    assert b"/MediaBox [0 0 %s" % points in data.replace(b".000000", b"")


# In the program


def test_history_goes_out_and_comes_in(
    begin: Open,
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = open_history(home / "data", at())
    first.keep(ASKED)
    first.close()
    program = begin()
    window = program.window
    press(window, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    page = window.page
    assert isinstance(page, HistoryPage)

    def chosen(_parent: QWidget, _name: str, endings: tuple[str, ...], *_more: object) -> Path:
        return tmp_path / f"out.{endings[0]}"

    monkeypatch.setattr(file_dialog, "ask_where_to_save", chosen)
    for wish in (Wish.TABLE, Wish.EXPORT, Wish.REPORT):
        page.asked.emit(wish)
    assert sessions_in(tmp_path / "out.json") == (ASKED,)
    table = (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    assert len(list(csv.reader(io.StringIO(table)))) == 3
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")

    theirs = tmp_path / "theirs.json"
    theirs.write_bytes(dumped((session(YESTERDAY),)))
    monkeypatch.setattr(file_dialog, "ask_for_file", lambda *_: theirs)
    page.asked.emit(Wish.IMPORT)
    assert "theirs.json: 1 new, 0 changed, 0 known already." in texts(page)
    assert any("2 active days" in text for text in texts(page))


def test_a_shared_folder_is_chosen_used_and_given_up(
    qtbot: QtBot,
    begin: Open,
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = open_history(home / "data", at())
    first.keep(ASKED)
    first.close()
    common = tmp_path / "common"
    common.mkdir()
    theirs = session(YESTERDAY)
    (common / f"psoas-timer-{theirs.id}.json").write_bytes(dumped((theirs,)))
    program = begin()
    press(program.window, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    page = program.window.page
    assert isinstance(page, HistoryPage)
    monkeypatch.setattr(file_dialog, "ask_for_folder", lambda *_: common)
    button(page, "Another machine").click()

    qtbot.waitUntil(lambda: len(list(common.iterdir())) == 2)
    qtbot.waitUntil(lambda: any("2 active days" in text for text in texts(page)))
    assert load_settings(home / "config")[0].shared_folder == str(common)
    button(page, "Stop sharing").click()
    assert load_settings(home / "config")[0].shared_folder == ""
