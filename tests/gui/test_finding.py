"""Finding what to do from the library page: words, chips, the exercises, what was not ended."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from psoas_timer.core.exercise import ExerciseKind
from psoas_timer.core.findable import Findable, Trait, folded
from psoas_timer.gui.fields import ListField
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.library.continue_card import ContinueCard
from psoas_timer.gui.library.exercise_tile import ExerciseCard, ExerciseTile
from psoas_timer.gui.library.filter_row import Chip
from psoas_timer.gui.library.library_page import LibraryPage, Section
from psoas_timer.gui.library.routine_card import RoutineButton
from psoas_timer.gui.library.search_field import SearchField
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.theme import Theme
from tests.gui.conftest import press, show
from tests.gui.samples import CARDS, UNFINISHED

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier

FINDABLE = tuple(
    replace(card, findable=Findable(folded(card.name), traits, card.minutes))
    for card, traits in zip(
        CARDS,
        (
            frozenset({Trait.DESK}),
            frozenset({Trait.LYING, Trait.NO_KNEELING}),
            frozenset({Trait.NO_KNEELING}),
            frozenset[Trait](),
            frozenset({Trait.LYING, Trait.NO_KNEELING, Trait.REST}),
        ),
        strict=True,
    )
)
EXERCISES = tuple(
    ExerciseCard(
        id=name.lower(), name=name, kind=ExerciseKind.STRETCH, findable=Findable(name.lower())
    )
    for name in ("Bridge", "Camel", "Cobra", "Lunge", "March", "Rest", "Sphinx")
)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> LibraryPage:
    page = LibraryPage(theme, Keymap(), FINDABLE)
    page.exercises_wanted.connect(lambda: page.show_exercises(EXERCISES))
    page.resize(1024, 640)
    show(qtbot, page)
    page.take_focus()
    return page


def in_sight(page: LibraryPage) -> list[str]:
    return [button.id for button in page.findChildren(RoutineButton) if button.isVisible()]


def chip(page: LibraryPage, words: str) -> Chip:
    return next(chip for chip in page.findChildren(Chip) if chip.accessibleName() == words)


def said(page: LibraryPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_what_is_typed_on_a_card_is_looked_for(qtbot: QtBot, page: LibraryPage) -> None:
    qtbot.keyClicks(page.focusWidget(), "s")
    qtbot.keyClicks(page.focusWidget(), "tre")

    assert page.findChild(SearchField).text() == "stre"
    assert in_sight(page) == ["full-stretch"]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Down])
def test_from_the_words_a_key_leads_to_what_was_found(
    qtbot: QtBot, page: LibraryPage, key: Key
) -> None:
    page.search()
    qtbot.keyClicks(page.focusWidget(), "morning")

    qtbot.keyClick(page.focusWidget(), key)

    assert isinstance(page.focusWidget(), RoutineButton)
    assert page.focusWidget().accessibleName().startswith("Morning")


def test_escape_takes_the_words_back_and_then_leads_back(qtbot: QtBot, page: LibraryPage) -> None:
    page.search()
    qtbot.keyClicks(page.focusWidget(), "zzz")
    assert in_sight(page) == []

    qtbot.keyClick(page.focusWidget(), Key.Key_Escape)
    assert len(in_sight(page)) == len(CARDS)
    assert isinstance(page.focusWidget(), SearchField)
    qtbot.keyClick(page.focusWidget(), Key.Key_Escape)

    assert isinstance(page.focusWidget(), RoutineButton)


def test_chips_narrow_the_list_and_say_that_they_are_on(qtbot: QtBot, page: LibraryPage) -> None:
    lying = chip(page, "Lying only")
    width = lying.sizeHint().width()

    lying.setFocus()
    qtbot.keyClick(lying, Key.Key_Return)

    assert in_sight(page) == ["gentle-start", "rest"]
    assert lying.text().startswith("\N{CHECK MARK}")
    assert lying.sizeHint().width() == width
    qtbot.keyClick(chip(page, "Rest"), Key.Key_Space)
    assert in_sight(page) == ["rest"]


def test_a_length_narrows_the_list(qtbot: QtBot, page: LibraryPage) -> None:
    length = page.findChild(ListField)

    qtbot.keyClick(length, Key.Key_Down)

    assert in_sight(page) == ["desk-break", "rest"]


def test_who_finds_nothing_is_told_and_led_back(qtbot: QtBot, page: LibraryPage) -> None:
    chip(page, "Massage").click()
    assert any(text.startswith("No routine is like that") for text in said(page))

    show_all = next(
        button for button in page.findChildren(QPushButton) if button.text() == "Show all"
    )
    show_all.click()

    assert len(in_sight(page)) == len(CARDS)
    assert not chip(page, "Massage").isChecked()
    assert not show_all.isVisible()
    assert isinstance(page.focusWidget(), RoutineButton)


def test_walking_passes_over_what_is_not_in_sight(qtbot: QtBot, page: LibraryPage) -> None:
    chip(page, "No kneeling").click()
    page.take_focus()
    qtbot.keyClick(page.focusWidget(), Key.Key_Down)
    assert page.focusWidget().accessibleName().startswith("Morning")

    qtbot.keyClick(page.focusWidget(), Key.Key_End)

    assert page.focusWidget().accessibleName().startswith(CARDS[-1].name)


@pytest.mark.parametrize(
    ("key", "modifiers"), [(Key.Key_Right, Qt.KeyboardModifier(0)), (Key.Key_Return, CONTROL)]
)
def test_a_routine_can_be_looked_at_before_it_starts(
    qtbot: QtBot, page: LibraryPage, key: Key, modifiers: Qt.KeyboardModifier
) -> None:
    chosen: list[str] = []
    page.chosen.connect(chosen.append)

    with qtbot.waitSignal(page.looked) as looked:
        qtbot.keyClick(page.focusWidget(), key, modifiers)

    assert looked.args == ["desk-break"]
    assert chosen == []


def test_the_exercises_are_made_when_they_are_first_asked_for(
    qtbot: QtBot, page: LibraryPage
) -> None:
    assert not page.findChildren(ExerciseTile)
    wanted: list[int] = []
    page.exercises_wanted.connect(lambda: wanted.append(1))

    page.change_section()
    page.change_section()
    page.change_section()

    assert wanted == [1]
    tile = page.focusWidget()
    assert isinstance(tile, ExerciseTile)
    assert tile.card == EXERCISES[0]


def test_tiles_are_walked_in_rows_and_enter_opens_one(qtbot: QtBot, page: LibraryPage) -> None:
    page.show_section(Section.EXERCISES)
    walked = []
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_End, Key.Key_Down, Key.Key_Up):
        qtbot.keyClick(page.focusWidget(), key)
        walked.append(page.focusWidget().accessibleName())

    assert walked == ["Camel", "March", "Lunge", "Sphinx", "Sphinx", "Lunge"]
    with qtbot.waitSignal(page.exercise_chosen) as opened:
        qtbot.keyClick(page.focusWidget(), Key.Key_Return)
    assert opened.args == ["lunge"]


def test_a_wish_holds_for_both_lists(qtbot: QtBot, page: LibraryPage) -> None:
    page.search()
    qtbot.keyClicks(page.focusWidget(), "sphinx")

    page.show_section(Section.EXERCISES)

    assert [t.id for t in page.findChildren(ExerciseTile) if t.isVisible()] == ["sphinx"]


def test_new_cards_keep_the_one_in_hand_and_the_wish(qtbot: QtBot, page: LibraryPage) -> None:
    chip(page, "No kneeling").click()
    page.take_focus()
    qtbot.keyClick(page.focusWidget(), Key.Key_Down)

    page.show_routines((*FINDABLE[2:], FINDABLE[0]))

    button = page.focusWidget()
    assert isinstance(button, RoutineButton)
    assert button.id == "morning-ten"
    assert [button.id for button in page.findChildren(RoutineButton) if button.isVisible()] == [
        "morning-ten",
        "rest",
    ]


def test_what_was_not_ended_comes_first(qtbot: QtBot, page: LibraryPage) -> None:
    assert not page.findChild(ContinueCard).isVisible()
    page.offer_to_continue(UNFINISHED)

    assert "Go on with Full stretch?" in said(page)
    with qtbot.waitSignal(page.continued):
        qtbot.keyClick(page.focusWidget(), Key.Key_Return)
    page.offer_to_continue(None)
    assert not page.findChild(ContinueCard).isVisible()
    assert isinstance(page.focusWidget(), RoutineButton)


def test_what_was_not_ended_can_be_left(qtbot: QtBot, page: LibraryPage) -> None:
    page.offer_to_continue(UNFINISHED)
    leave = page.findChild(ContinueCard).findChildren(QPushButton)[1]

    with qtbot.waitSignal(page.continue_declined):
        qtbot.keyClick(leave, Key.Key_Return)


def test_signs_of_keys_can_be_written_into_the_search(window: MainWindow) -> None:
    press(window, Key.Key_Slash)
    for key in (Key.Key_A, Key.Key_Comma, Key.Key_Plus, Key.Key_Minus, Key.Key_Question):
        press(window, key)

    assert window.findChild(SearchField).text() == "a,+-?"
    assert window.library_page.isVisible()
    press(window, Key.Key_Comma, CONTROL)
    assert window.settings_page.isVisible()
