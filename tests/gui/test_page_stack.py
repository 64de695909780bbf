"""The way back: each page closes to the one it was opened from."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from psoas_timer.gui.page import Page
from psoas_timer.gui.page_stack import PageStack


@pytest.fixture
def stack(qtbot: QtBot) -> PageStack:
    stack = PageStack()
    qtbot.addWidget(stack)
    stack.show()
    return stack


def test_pages_close_in_the_order_back_in_which_they_were_opened(stack: PageStack) -> None:
    home, first, second = Page("home"), Page("first"), Page("second")
    stack.begin_with(home)
    stack.open(first)
    stack.open(second)

    second.closed.emit()
    assert stack.page is first
    first.closed.emit()
    assert stack.page is home


def test_there_is_no_way_back_from_the_page_one_began_with(stack: PageStack) -> None:
    home = Page("home")
    stack.begin_with(home)

    home.closed.emit()

    assert stack.page is home


def test_to_open_a_page_on_the_way_back_is_to_go_back_to_it(stack: PageStack) -> None:
    home, first, second = Page("home"), Page("first"), Page("second")
    stack.begin_with(home)
    for page in (first, second, first):
        stack.open(page)

    first.closed.emit()

    assert stack.page is home


def test_a_page_that_is_not_shown_closes_nothing(stack: PageStack) -> None:
    home, first, second = Page("home"), Page("first"), Page("second")
    stack.begin_with(home)
    stack.open(first)
    stack.open(second)

    first.closed.emit()

    assert stack.page is second


def test_escape_closes_a_page(qtbot: QtBot, stack: PageStack) -> None:
    home, first = Page("home"), Page("first")
    stack.begin_with(home)
    stack.open(first)

    qtbot.keyClick(first, Qt.Key.Key_Escape)

    assert stack.page is home
