"""An exercise looked at: pose by pose, side by side, and what the keys do."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from psoas_timer.app.program import Program
from psoas_timer.core.changes import Change
from psoas_timer.core.dose import Amount, DoseChange
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.side import Side
from psoas_timer.gui.exercise.exercise_page import ExercisePage
from psoas_timer.gui.figure_view import FigureView
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.routine.routine_page import RoutinePage
from psoas_timer.gui.routine.stop_row import StopRow
from psoas_timer.gui.scroll_column import ScrollColumn
from psoas_timer.gui.theme import Theme
from psoas_timer.home import open_home
from tests.core.samples import BRIDGE
from tests.gui.conftest import press, show
from tests.gui.samples import EXERCISE_SHEET

Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> ExercisePage:
    figure = open_home().figures.figure_for("kneeling-lunge")
    page = ExercisePage(theme, Keymap(), "Lunge")
    page.begin(replace(EXERCISE_SHEET, figure=figure), Side.RIGHT)
    page.resize(1024, 640)
    show(qtbot, page)
    page.take_focus()
    return page


def said(page: ExercisePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def key(page: ExercisePage, qtbot: QtBot, key: Key) -> None:
    """As the window gives it: the page first."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    if not page.press(event):
        qtbot.keyClick(page.focusWidget(), key)


def test_it_tells_the_steps_the_dose_and_who_says_so(page: ExercisePage) -> None:
    shown = said(page)

    for words in (
        "Lunge",
        "Kneel with your right knee down.",
        "Feel the front of the right hip.",
        "3 × 30–60 s each side",  # as it is shown
        "“30 to 60 seconds, three times”",
        "Some Author, “Stretches”",
        "Sore knee? Lift it.",
        "Squeeze (off)",
        "knee pad",
    ):
        assert words in shown, shown


def test_the_other_side_turns_figure_and_steps(qtbot: QtBot, page: ExercisePage) -> None:
    key(page, qtbot, Key.Key_S)

    qtbot.waitUntil(lambda: "Kneel with your left knee down." in said(page))
    assert "Hold  ·  left side" in said(page)
    assert "left" in page.findChild(FigureView).accessibleDescription()


def test_arrows_lead_from_pose_to_pose_and_round(qtbot: QtBot, page: ExercisePage) -> None:
    poses = []
    for _ in range(3):
        key(page, qtbot, Key.Key_Right)
        poses.append(next(t for t in said(page) if t.endswith("right side")))

    assert len(set(poses)) > 1
    assert "Hold  ·  right side" in poses


def test_enter_tries_it_and_h_lets_it_be_heard(qtbot: QtBot, page: ExercisePage) -> None:
    with qtbot.waitSignal(page.tried):
        key(page, qtbot, Key.Key_Return)
    with qtbot.waitSignal(page.hear_asked) as heard:
        key(page, qtbot, Key.Key_H)

    assert heard.args == [Side.RIGHT]


@pytest.mark.parametrize("leave", [Key.Key_S, Key.Key_Escape])
def test_words_are_cut_when_they_are_no_longer_meant(
    qtbot: QtBot, page: ExercisePage, leave: Key
) -> None:
    with qtbot.waitSignal(page.hushed):
        key(page, qtbot, leave)


def test_arrows_scroll_what_is_to_be_read(qtbot: QtBot, page: ExercisePage) -> None:
    bar = page.findChild(ScrollColumn).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    key(page, qtbot, Key.Key_End)
    assert bar.value() == bar.maximum()
    key(page, qtbot, Key.Key_Up)

    assert bar.value() < bar.maximum()


def test_without_sides_and_figure_there_is_nothing_to_turn(qtbot: QtBot, theme: Theme) -> None:
    sheet = replace(EXERCISE_SHEET, item=ExerciseItem(exercise=BRIDGE), doses=())
    page = ExercisePage(theme, Keymap(), "Bridge")
    page.begin(sheet, Side.RIGHT)
    show(qtbot, page)

    names = [b.accessibleName() for b in page.findChildren(QPushButton) if b.isVisible()]
    assert names == ["Try just this one", "Hear it", "Change the dose", "Back"]
    assert "No source gives a dose: this one is our choice." in said(page)


# What is changed on it


CONTROL = Qt.KeyboardModifier.ControlModifier


def held(seconds: int) -> Change:
    return Change(dose=DoseChange(hold=Amount(seconds, seconds)))


def opened(program: Program, exercise: str) -> ExercisePage:
    program.window.library_page.exercise_chosen.emit(exercise)
    page = program.window.page
    assert isinstance(page, ExercisePage)
    return page


def hold_of(exercise: str) -> Amount | None:
    """As whoever starts the program next finds it."""
    return open_home().library.exercises[exercise].dose.hold


def test_what_is_changed_of_a_dose_is_undone_and_done_again(program: Program) -> None:
    page = opened(program, "deep-lunge")
    shipped = hold_of("deep-lunge")
    page.dose_changed.emit(held(20))
    page.dose_changed.emit(held(40))

    press(program.window, Key.Key_Z, CONTROL)
    assert hold_of("deep-lunge") == Amount(20, 20)
    press(program.window, Key.Key_Z, CONTROL)
    press(program.window, Key.Key_Z, CONTROL)
    assert hold_of("deep-lunge") == shipped
    assert open_home().own.mine.is_empty
    press(program.window, Key.Key_Y, CONTROL)
    press(program.window, Key.Key_Y, CONTROL)
    assert hold_of("deep-lunge") == Amount(40, 40)


def test_a_dose_made_as_it_was_comes_back_by_undoing(program: Program) -> None:
    page = opened(program, "deep-lunge")
    page.dose_changed.emit(held(40))
    page.dose_reset.emit()
    assert open_home().own.mine.is_empty

    press(program.window, Key.Key_Z, CONTROL)

    assert hold_of("deep-lunge") == Amount(40, 40)


def test_the_dose_of_a_routines_line_is_undone_in_the_routine(program: Program) -> None:
    program.window.looked.emit("desk-break")
    routine = program.window.page
    assert isinstance(routine, RoutinePage)
    routine.findChildren(StopRow)[1].looked.emit()
    page = program.window.page
    assert isinstance(page, ExercisePage)
    page.dose_changed.emit(held(20))
    assert not open_home().own.mine.is_empty

    press(program.window, Key.Key_Z, CONTROL)

    assert open_home().own.mine.is_empty


def test_the_buttons_to_undo_come_with_the_first_change(program: Program) -> None:
    page = opened(program, "deep-lunge")

    def seen() -> list[str]:
        buttons = [b for b in page.findChildren(QPushButton) if b.text().endswith(("+Z)", "+Y)"))]
        return [b.accessibleName() for b in buttons if b.isVisible()]

    assert seen() == []
    page.dose_changed.emit(held(20))
    assert seen() == ["Undo: change the dose", "Redo"]


def test_a_dose_that_somebody_else_changed_meanwhile_is_not_undone(program: Program) -> None:
    page = opened(program, "deep-lunge")
    page.dose_changed.emit(held(20))
    elsewhere = open_home().mine
    elsewhere.change_exercise("deep-lunge", held(25))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)

    press(program.window, Key.Key_Z, CONTROL)

    assert hold_of("deep-lunge") == Amount(25, 25)
