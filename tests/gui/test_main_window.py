"""The window: which page is shown, what starts and ends a session, and what is remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from psoas_timer.core.events import Checkpoint, Command, PauseReason
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.session import Session
from psoas_timer.core.snapshot import Mode
from psoas_timer.gui.library.library_page import LibraryPage
from psoas_timer.gui.library.routine_card import RoutineButton
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.gui.start.notice_page import NoticePage
from psoas_timer.gui.theme import LARGEST_SCALE, SMALLEST_SCALE, Theme
from psoas_timer.gui.trouble_strip import TroubleStrip
from tests.core.samples import LUNGE, routine
from tests.gui.conftest import NO_MODIFIER, FakeClock, FakePerformer, Log, press, show
from tests.gui.samples import CARDS, SETTINGS


def test_open_the_program_press_enter_lie_down(
    window: MainWindow, driver: SessionDriver, log: Log
) -> None:
    press(window, Qt.Key.Key_Return)

    assert log.events == [Command.TOGGLE]
    assert driver.snapshot.mode is Mode.RUNNING
    assert window.session_page.isVisible()


def test_h30_enter_twice_starts_one_session(
    qtbot: QtBot, theme: Theme, memory: QSettings, driver: SessionDriver
) -> None:
    started: list[str] = []

    def start(routine_id: str) -> SessionDriver:
        started.append(routine_id)
        return driver

    window = MainWindow(theme=theme, cards=CARDS, start_routine=start, memory=memory)
    show(qtbot, window)
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Return)
    window.start("gentle-start")

    assert started == ["desk-break"]


def test_a_routine_that_cannot_start_leaves_the_library_and_says_why(
    qtbot: QtBot, theme: Theme, memory: QSettings
) -> None:
    def refuse(_routine: str) -> None:
        window.show_trouble("That routine is gone.")

    window = MainWindow(theme=theme, cards=CARDS, start_routine=refuse, memory=memory)
    show(qtbot, window)
    press(window, Qt.Key.Key_Return)

    assert window.findChild(LibraryPage).isVisible()
    assert window.findChild(TroubleStrip).text == "That routine is gone."


def test_a_session_taken_up_again_waits_for_the_person(
    qtbot: QtBot, theme: Theme, memory: QSettings, performer: FakePerformer, clock: FakeClock
) -> None:
    kept: list[Checkpoint] = []
    first = SessionDriver(Session(compile_plan(routine(LUNGE))), performer, clock)
    first.checkpointed.connect(kept.append)
    first.send(Command.TOGGLE)
    session = Session.resumed(compile_plan(routine(LUNGE)), kept[-1])
    again = SessionDriver(session, performer, clock)
    window = MainWindow(theme=theme, cards=CARDS, start_routine=lambda _: again, memory=memory)
    show(qtbot, window)

    press(window, Qt.Key.Key_Return)

    assert again.snapshot.reason is PauseReason.RESUMED


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_after_the_end_a_key_leads_back_to_the_routine_it_was(
    window: MainWindow, driver: SessionDriver, key: Qt.Key
) -> None:
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return)
    driver.send(Command.STOP)

    press(window, key)

    assert window.findChild(LibraryPage).isVisible()
    focused = window.focusWidget()
    assert isinstance(focused, RoutineButton)
    assert focused.card.id == CARDS[1].id


def test_trouble_of_the_session_is_shown_and_taken_away(
    qtbot: QtBot, window: MainWindow, performer: FakePerformer
) -> None:
    strip = window.findChild(TroubleStrip)
    window.start("full-stretch")

    performer.on_trouble("There is no sound.")
    qtbot.waitUntil(lambda: strip.text == "There is no sound.")
    assert strip.isVisible()
    window.show_trouble("")
    assert not strip.isVisible()


def test_trouble_of_a_session_goes_with_it_but_no_other(
    qtbot: QtBot, window: MainWindow, driver: SessionDriver, performer: FakePerformer
) -> None:
    strip = window.findChild(TroubleStrip)
    window.start("full-stretch")
    performer.on_trouble("There is no sound.")
    qtbot.waitUntil(lambda: strip.text == "There is no sound.")
    driver.send(Command.STOP)
    press(window, Qt.Key.Key_Return)
    assert strip.text == ""

    window.show_trouble("The history cannot be saved.")
    window.close()
    assert strip.text == "The history cannot be saved."


def test_h19_an_unforeseen_error_makes_the_session_wait_and_says_so(
    window: MainWindow, driver: SessionDriver
) -> None:
    window.start("full-stretch")

    window.rescue("Something went wrong. Press Space to go on.")

    assert driver.snapshot.mode is Mode.PAUSED
    assert window.findChild(TroubleStrip).isVisible()


def test_closing_in_mid_session_leaves_it_to_be_gone_on_with(
    qtbot: QtBot, window: MainWindow, driver: SessionDriver
) -> None:
    window.start("full-stretch")

    with qtbot.waitSignal(driver.checkpointed), qtbot.assertNotEmitted(driver.recorded):
        window.close()


# The notice


@pytest.fixture
def first_run(qtbot: QtBot, theme: Theme, memory: QSettings, driver: SessionDriver) -> MainWindow:
    window = MainWindow(
        theme=theme,
        cards=CARDS,
        start_routine=lambda _: driver,
        memory=memory,
        needs_notice=True,
    )
    show(qtbot, window)
    return window


def test_h25_the_notice_comes_first_and_enter_accepts_it(
    qtbot: QtBot, first_run: MainWindow
) -> None:
    assert first_run.findChild(NoticePage).isVisible()

    with qtbot.waitSignal(first_run.notice_accepted):
        press(first_run, Qt.Key.Key_Return)

    assert first_run.findChild(LibraryPage).isVisible()
    assert isinstance(first_run.focusWidget(), RoutineButton)


def test_nothing_starts_before_the_notice_is_read(first_run: MainWindow, log: Log) -> None:
    first_run.start("full-stretch")
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Right, Qt.Key.Key_Tab):
        press(first_run, key)

    assert first_run.findChild(NoticePage).isVisible()
    assert log.events == []


# Size and place


def test_text_grows_and_shrinks_within_reason_and_is_told(
    qtbot: QtBot, window: MainWindow, theme: Theme
) -> None:
    with qtbot.waitSignal(window.text_resized) as told:
        press(window, Qt.Key.Key_Plus)
    assert told.args == [pytest.approx(1.1)]

    for _ in range(20):
        press(window, Qt.Key.Key_Plus)
    assert theme.scale == LARGEST_SCALE
    for _ in range(20):
        press(window, Qt.Key.Key_Minus)
    assert theme.scale == SMALLEST_SCALE


def test_f11_fills_the_screen_and_gives_it_back(qtbot: QtBot, window: MainWindow) -> None:
    press(window, Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    press(window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not window.isFullScreen())


def test_the_window_comes_back_where_it_was(
    qtbot: QtBot, window: MainWindow, theme: Theme, memory: QSettings
) -> None:
    window.setGeometry(QRect(30, 40, 730, 510))
    window.close()
    again = MainWindow(theme=theme, cards=CARDS, start_routine=lambda _: None, memory=memory)
    qtbot.addWidget(again)

    assert again.geometry() == QRect(30, 40, 730, 510)


def can_be_taken_hold_of(window: MainWindow) -> bool:
    seen = window.geometry().intersected(window.screen().geometry())
    return min(seen.width(), seen.height()) >= 100


@pytest.mark.parametrize(
    "kept",
    [
        "-32000 -32000 800 600 0",
        "100000 0 800 600 0",
        "-795 0 800 600 0",
        "0 -595 800 600 0",
        "0 0 5 5 0",
        "0 0 800",
        "a b c d e",
        "\x00" * 200,
        "0 0 99999999999999999999 600 0",
        "@ByteArray(\\x80\\x04)",
        "",
    ],
)
def test_h63_a_window_kept_elsewhere_or_damaged_comes_back_on_a_screen(
    qtbot: QtBot, theme: Theme, memory: QSettings, kept: str
) -> None:
    memory.setValue("window/geometry", kept)
    window = MainWindow(theme=theme, cards=CARDS, start_routine=lambda _: None, memory=memory)
    qtbot.addWidget(window)

    assert can_be_taken_hold_of(window)


def test_h63_a_window_whose_screen_is_gone_is_brought_back(
    qapp: QApplication, window: MainWindow
) -> None:
    window.move(-20000, -20000)

    qapp.screenRemoved.emit(qapp.primaryScreen())

    assert can_be_taken_hold_of(window)


def test_only_the_geometry_is_kept_and_as_plain_text(window: MainWindow, memory: QSettings) -> None:
    window.close()
    memory.sync()

    assert memory.allKeys() == ["window/geometry"]
    assert isinstance(memory.value("window/geometry"), str)


def test_tab_walks_the_library_in_reading_order_and_comes_round(window: MainWindow) -> None:
    walked: list[str] = []
    while not walked or not window.focusWidget().accessibleName().startswith(CARDS[0].name):
        walked.append(window.focusWidget().accessibleName().split(",")[0])
        press(window, Qt.Key.Key_Tab)

    chips = [
        "Lying only",
        "No kneeling",
        "At the desk",
        "Stretching",
        "Strength",
        "Massage",
        "Rest",
    ]
    foot = ["Settings", "All keys"]
    first = CARDS[0].name  # the arrow keys lead to the others
    assert walked == [first, *foot, "Routines", "Exercises", "Length", "Search", *chips]


# The settings

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("modifiers", [NO_MODIFIER, CONTROL])
def test_a_key_leads_to_the_settings_and_escape_back_to_the_card(
    window: MainWindow, modifiers: Qt.KeyboardModifier
) -> None:
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Comma, modifiers)
    assert window.settings_page.isVisible()

    press(window, Qt.Key.Key_Escape)

    assert window.findChild(LibraryPage).isVisible()
    assert window.focusWidget().accessibleName().startswith(CARDS[1].name)


def test_the_button_leads_to_the_settings(window: MainWindow) -> None:
    settings = next(b for b in window.findChildren(QPushButton) if b.accessibleName() == "Settings")

    settings.click()

    assert window.settings_page.isVisible()


def test_no_key_leads_to_the_settings_from_a_session_or_the_notice(
    window: MainWindow, first_run: MainWindow
) -> None:
    press(first_run, Qt.Key.Key_Comma)
    assert not first_run.settings_page.isVisible()

    window.start("full-stretch")
    press(window, Qt.Key.Key_Comma)
    assert window.session_page.isVisible()


def test_the_size_of_the_text_is_shown_where_it_is_set(
    qtbot: QtBot, theme: Theme, memory: QSettings
) -> None:
    window = MainWindow(
        theme=theme,
        cards=CARDS,
        start_routine=lambda _: None,
        memory=memory,
    )
    window.know(settings=SETTINGS)
    show(qtbot, window)
    press(window, Qt.Key.Key_Comma)

    press(window, Qt.Key.Key_Plus)

    size = next(s for s in window.findChildren(QSlider) if s.accessibleName() == "Text size")
    assert size.accessibleDescription() == "110 %"


def test_nothing_starts_from_the_settings(window: MainWindow, log: Log) -> None:
    press(window, Qt.Key.Key_Comma)

    window.start("full-stretch")

    assert window.settings_page.isVisible()
    assert log.events == []
