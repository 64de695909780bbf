"""The library page: cards to walk with the keys, and problems to read and copy."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.library.library_page import LibraryPage
from psoas_timer.gui.library.problems_strip import ProblemsStrip
from psoas_timer.gui.library.routine_card import RoutineButton, RoutineCard
from psoas_timer.gui.theme import Theme
from tests.gui.conftest import NO_MODIFIER, show
from tests.gui.samples import CARDS, PROBLEMS


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> LibraryPage:
    page = LibraryPage(theme, Keymap(), CARDS, PROBLEMS)
    page.resize(1024, 640)
    show(qtbot, page)
    page.take_focus()
    return page


def focused(page: LibraryPage) -> str:
    button = page.focusWidget()
    assert isinstance(button, RoutineButton)
    return button.card.id


def texts(page: LibraryPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def test_the_first_card_has_the_focus(page: LibraryPage) -> None:
    assert focused(page) == CARDS[0].id


def test_a_card_tells_what_one_wants_to_know(page: LibraryPage) -> None:
    shown = texts(page)

    for words in (
        "Five-minute desk break",
        "5 min",
        "For every half hour of sitting. Standing and half kneeling only.",
        "2 exercises  ·  standing, half kneeling  ·  needs cushion",
        "May not suit you with a sacroiliac joint problem.",
        "May not suit you with a spinal condition or a sacroiliac joint problem.",
        "1 exercise  ·  needs nothing",
    ):
        assert words in shown


def test_arrows_walk_the_cards_and_stop_at_the_ends(qtbot: QtBot, page: LibraryPage) -> None:
    keys = Qt.Key
    steps = [
        (keys.Key_Up, 0),
        (keys.Key_Down, 1),
        (keys.Key_Down, 2),
        (keys.Key_End, 4),
        (keys.Key_Down, 4),
        (keys.Key_PageUp, 1),
        (keys.Key_PageDown, 4),
        (keys.Key_Home, 0),
    ]
    for key, index in steps:
        qtbot.keyClick(page.focusWidget(), key)

        assert focused(page) == CARDS[index].id


def test_the_card_with_the_focus_is_in_sight(qtbot: QtBot, page: LibraryPage) -> None:
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_End)
    card = page.focusWidget()

    assert not card.visibleRegion().isEmpty()
    assert card.visibleRegion().boundingRect().height() == card.height()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_choose(qtbot: QtBot, page: LibraryPage, key: Qt.Key) -> None:
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Down)

    with qtbot.waitSignal(page.chosen) as chosen:
        qtbot.keyClick(page.focusWidget(), key)

    assert chosen.args == [CARDS[1].id]


def test_h29_a_held_enter_chooses_once(qtbot: QtBot, page: LibraryPage) -> None:
    chosen: list[str] = []
    page.chosen.connect(chosen.append)
    card = page.focusWidget()
    for held in (False, True, True):
        enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return.value, NO_MODIFIER, "", held)
        QCoreApplication.sendEvent(card, enter)

    assert chosen == [CARDS[0].id]


def test_a_click_chooses_wherever_the_card_is_hit(qtbot: QtBot, page: LibraryPage) -> None:
    label = next(found for found in page.findChildren(QLabel) if found.text() == "14 min")
    card = label.parentWidget()
    assert isinstance(card, RoutineButton)

    with qtbot.waitSignal(page.chosen) as chosen:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=label.geometry().center())

    assert chosen.args == [CARDS[1].id]


def test_only_the_card_with_the_focus_says_start(page: LibraryPage) -> None:
    assert texts(page).count("Start (Enter)   Look at it (→)") == 1


def test_problems_are_shown_whole_and_can_be_copied(qtbot: QtBot, page: LibraryPage) -> None:
    strip = page.findChild(ProblemsStrip)
    copy = strip.findChild(QPushButton)
    assert strip.findChild(QPlainTextEdit).toPlainText() == "\n".join(PROBLEMS)

    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == "\n".join(PROBLEMS)


def test_without_problems_there_is_no_strip(qtbot: QtBot, theme: Theme) -> None:
    page = LibraryPage(theme, Keymap(), CARDS)
    show(qtbot, page)

    assert not page.findChild(ProblemsStrip).isVisible()


def test_h65_an_empty_library_says_what_to_do(qtbot: QtBot, theme: Theme) -> None:
    page = LibraryPage(theme, Keymap(), ())
    show(qtbot, page)
    page.take_focus()

    assert any("install it again" in text for text in texts(page))


def test_a_card_is_told_to_a_screen_reader_whole(qtbot: QtBot, theme: Theme) -> None:
    card = RoutineCard(id="a", name="A", about="B.", minutes=3, exercises=2, warnings=("c",))
    button = RoutineButton(card, theme)
    qtbot.addWidget(button)

    assert button.accessibleName() == "A, 3 min"
    assert (
        button.accessibleDescription()
        == "B. 2 exercises  ·  needs nothing May not suit you with c."
    )
