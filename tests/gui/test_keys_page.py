"""Giving actions other keys: by pressing them, with a word about what they mean already."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from psoas_timer.core.events import Command
from psoas_timer.gui.actions import Action, PageAction
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.settings.keys_page import KeysPage
from psoas_timer.gui.settings.settings_page import SettingsPage
from psoas_timer.gui.theme import Theme
from tests.gui.conftest import press, show
from tests.gui.samples import CARDS, SETTINGS, USUAL

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keymap(qapp: object) -> Keymap:
    return Keymap()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, memory: QSettings, keymap: Keymap) -> MainWindow:
    """The window at the page of the keys; what is chosen there holds at once."""
    window = MainWindow(
        theme=theme, cards=CARDS, start_routine=lambda _: None, memory=memory, keymap=keymap
    )
    window.know(settings=SETTINGS, usual=USUAL)
    show(qtbot, window)
    press(window, Key.Key_Comma, CONTROL)
    page = window.settings_page
    page.changed.connect(lambda changed: keymap.use(changed["keys"]))
    page.show_section("Keys")
    part(page, "Change the keys").setFocus()
    press(window, Key.Key_Return)
    return window


@pytest.fixture
def told(window: MainWindow) -> list[dict[str, object]]:
    changes: list[dict[str, object]] = []
    window.settings_page.changed.connect(lambda changed: changes.append(dict(changed)))
    return changes


def part(page: QWidget, name: str) -> QPushButton:
    buttons = page.window().findChildren(QPushButton)
    return next(b for b in buttons if b.accessibleName() == name and b.isVisibleTo(page.window()))


def keys_page(window: MainWindow) -> KeysPage:
    return window.settings_page.above.keys


def choose(window: MainWindow, action: Action, place: int = 0) -> None:
    """Go to the key at that place of the action, and press Enter to put another one there."""
    keys_page(window).row(action).take_focus(place)
    press(window, Key.Key_Return)


def said(window: MainWindow) -> str:
    assert window.page is not None
    return " ".join(label.text() for label in window.page.findChildren(QLabel))


def test_a_key_is_replaced_by_pressing_another(
    window: MainWindow, keymap: Keymap, told: list[dict[str, object]]
) -> None:
    choose(window, Command.REPEAT)
    assert "Press the key for it instead of R." in said(window)

    press(window, Key.Key_F6)

    assert told == [{"keys": {"repeat": ("F6",)}}]
    assert window.page is keys_page(window)
    assert window.focusWidget().accessibleName() == "F6, for Say it again, in full"


def test_another_key_is_added_to_those_there_are(window: MainWindow, keymap: Keymap) -> None:
    choose(window, Command.REPEAT, 1)
    press(window, Key.Key_F6)

    assert keymap.keys(Command.REPEAT) == ("R", "F6")


@pytest.mark.parametrize("key", [Key.Key_F11, Key.Key_Plus, Key.Key_M, Key.Key_Question])
def test_keys_that_mean_something_everywhere_are_asked_about_too(
    window: MainWindow, keymap: Keymap, key: Qt.Key
) -> None:
    choose(window, Command.REPEAT)
    full = window.isFullScreen()

    press(window, key)

    assert window.isFullScreen() == full
    assert "Take it from there?" in said(window) or "only key for" in said(window)


def test_a_key_with_a_meaning_is_taken_from_there_if_one_says_so(
    window: MainWindow, keymap: Keymap
) -> None:
    choose(window, Command.REPEAT)
    press(window, Key.Key_N)
    assert "N means: Skip this step. Take it from there?" in said(window)

    press(window, Key.Key_Return)

    assert keymap.keys(Command.REPEAT) == ("N",)
    assert "N" not in keymap.keys(Command.SKIP)


def test_escape_leaves_everything_as_it_was(
    window: MainWindow, told: list[dict[str, object]]
) -> None:
    choose(window, Command.REPEAT)
    press(window, Key.Key_N)
    press(window, Key.Key_Escape)

    assert told == []
    assert window.page is keys_page(window)
    assert window.focusWidget().accessibleName() == "R, for Say it again, in full"


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        (Key.Key_Space, "Space always means: Pause or go on. The voice names it."),
        (Key.Key_H, "H always means: It hurts"),
        (Key.Key_T, "T is the only key for: Say where I am"),
        (Key.Key_5, "Digits tell how much it hurts."),
    ],
)
def test_h26_a_key_that_must_stay_where_it_is_is_refused_with_a_reason(
    window: MainWindow, keymap: Keymap, key: Qt.Key, sentence: str
) -> None:
    choose(window, Command.REPEAT)
    press(window, key)
    assert sentence in said(window)

    press(window, Key.Key_F6)

    assert keymap.keys(Command.REPEAT) == ("F6",)


def test_delete_takes_a_key_away_but_not_the_last_one(window: MainWindow, keymap: Keymap) -> None:
    keys_page(window).row(Command.SKIP).take_focus(1)
    press(window, Key.Key_Delete)
    assert keymap.keys(Command.SKIP) == ("Right", "PgDown", "Media Next")

    keys_page(window).row(Command.WHERE).take_focus()
    press(window, Key.Key_Delete)
    assert keymap.keys(Command.WHERE) == ("T",)


def test_a_key_can_be_taken_away_where_it_is_asked_for(window: MainWindow, keymap: Keymap) -> None:
    choose(window, Command.SKIP, 1)
    part(window, "Take this key away").click()

    assert "N" not in keymap.keys(Command.SKIP)
    assert window.page is keys_page(window)


def test_keys_are_undone_one_by_one_and_nothing_else_is(
    window: MainWindow, keymap: Keymap, told: list[dict[str, object]]
) -> None:
    for key in (Key.Key_F6, Key.Key_F7):
        choose(window, Command.REPEAT)
        press(window, key)

    press(window, Key.Key_Z, CONTROL)
    assert keymap.keys(Command.REPEAT) == ("F6",)
    press(window, Key.Key_Z, CONTROL)
    assert keymap.keys(Command.REPEAT) == ("R",)
    press(window, Key.Key_Z, CONTROL)
    assert len(told) == 4


def test_one_action_is_reset_though_another_has_its_key_by_now(
    window: MainWindow, keymap: Keymap
) -> None:
    keymap.use({"repeat": ["N"], "skip": ["Right"], "undo": ["Backspace"]})

    part(window, "Reset the keys for Skip this step").click()

    assert keymap.is_shipped(Command.SKIP)
    assert keymap.is_shipped(Command.REPEAT)
    assert not keymap.is_shipped(Command.UNDO)


def test_other_keys_are_written_wherever_keys_are(window: MainWindow, keymap: Keymap) -> None:
    keymap.use({"settings": ["F9"], "repeat": ["F6", "Y"], "search": ["F3"]})

    buttons = [button.text() for button in window.library_page.findChildren(QPushButton)]
    assert "Settings  (F9)" in buttons
    names = [button.accessibleName() for button in window.session_page.findChildren(QPushButton)]
    assert "Say again, key F6" in names
    window.show_keys()
    assert {"F9", "F6 or Y", "F3"} <= {label.text() for label in window.findChildren(QLabel)}


def test_the_new_key_works_at_once_and_the_old_one_no_more(
    window: MainWindow, keymap: Keymap
) -> None:
    choose(window, PageAction.SETTINGS)
    press(window, Key.Key_F9)
    for _ in range(2):
        press(window, Key.Key_Escape)
    assert window.is_at_home

    press(window, Key.Key_Comma, CONTROL)
    assert window.is_at_home
    press(window, Key.Key_F9)
    assert isinstance(window.page, SettingsPage)


def test_tab_reaches_every_key_and_what_has_the_focus_is_in_sight(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1024, 640)
    window.grab()
    first = window.focusWidget()
    seen = set()
    while True:
        here = window.focusWidget()
        assert here.visibleRegion().boundingRect().height() == here.height(), here.accessibleName()
        seen.add(here.accessibleName())
        press(window, Key.Key_Tab)
        if window.focusWidget() is first:
            break

    for binding in keys_page(window)._keymap.bindings:  # noqa: SLF001 - the one that is shown
        assert f"Another key for {binding.description}" in seen
