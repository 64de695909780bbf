"""A routine looked at before it starts: its lines, and what the keys do on them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.routine.routine_page import RoutinePage
from psoas_timer.gui.routine.stop_row import StopRow
from psoas_timer.gui.scroll_column import ScrollColumn
from psoas_timer.gui.theme import Theme
from tests.gui.conftest import show
from tests.gui.samples import ROUTINE_SHEET

Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> RoutinePage:
    page = RoutinePage(theme, Keymap())
    page.show_sheet(ROUTINE_SHEET)
    page.resize(1024, 640)
    show(qtbot, page)
    page.take_focus()
    return page


def said(page: RoutinePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def focused(page: RoutinePage) -> StopRow:
    row = page.focusWidget()
    assert isinstance(row, StopRow)
    return row


def test_it_tells_what_when_and_how_long(page: RoutinePage) -> None:
    shown = said(page)

    for words in (
        "Full stretch",
        "38 min",
        "0:07",
        "Kneeling lunge stretch",
        "3 × 30 s each side",  # times, as it is shown
        "half kneeling  ·  right side first",
        "You need",
        "cushion",
        "Camel pose is left out. It bends the spine back.",
        "Stop if your back hurts.",
    ):
        assert words in shown


def test_enter_at_once_starts_from_the_beginning(qtbot: QtBot, page: RoutinePage) -> None:
    with qtbot.waitSignal(page.begun) as begun:
        qtbot.keyClick(page.focusWidget(), Key.Key_Return)

    assert begun.args == [0]


def test_any_line_can_be_begun_with(qtbot: QtBot, page: RoutinePage) -> None:
    qtbot.keyClick(page.focusWidget(), Key.Key_End)

    with qtbot.waitSignal(page.begun) as begun:
        qtbot.keyClick(page.focusWidget(), Key.Key_Return)

    assert begun.args == [ROUTINE_SHEET.stops[-1].index]


def test_the_right_arrow_opens_the_exercise_of_a_line_that_has_one(
    qtbot: QtBot, page: RoutinePage
) -> None:
    opened: list[int] = []
    page.exercise_asked.connect(opened.append)
    qtbot.keyClick(page.focusWidget(), Key.Key_Right)
    assert opened == []
    qtbot.keyClick(page.focusWidget(), Key.Key_Down)

    qtbot.keyClick(page.focusWidget(), Key.Key_Right)

    assert opened == [1]


def test_it_says_when_every_word_is_ready(page: RoutinePage) -> None:
    bar = page.findChild(QProgressBar)
    page.overview.show_readiness(0.5, is_whole=False)
    assert bar.isVisible()
    assert bar.value() == bar.maximum() // 2

    page.overview.show_readiness(1.0, is_whole=True)

    assert "Every word is ready." in said(page)
    assert not bar.isVisible()


def test_other_times_leave_a_person_where_they_were(qtbot: QtBot, page: RoutinePage) -> None:
    qtbot.keyClick(page.focusWidget(), Key.Key_Down)
    qtbot.keyClick(page.focusWidget(), Key.Key_Down)

    page.show_sheet(ROUTINE_SHEET)

    assert focused(page).stop == ROUTINE_SHEET.stops[2]


def test_escape_leads_back(qtbot: QtBot, page: RoutinePage) -> None:
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.focusWidget(), Key.Key_Escape)


def test_tab_leads_to_what_is_to_be_read_and_arrows_scroll_it(
    qtbot: QtBot, page: RoutinePage
) -> None:
    page.resize(1024, 420)
    column = page.findChild(ScrollColumn)
    while page.focusWidget() is not column:
        qtbot.keyClick(page.focusWidget(), Key.Key_Tab)
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)

    qtbot.keyClick(column, Key.Key_Down)

    assert column.verticalScrollBar().value() > 0
