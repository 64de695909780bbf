"""The program: doses changed on the pages of exercises and routines, kept, told and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from psoas_timer.app.doses import exercise_dosing, line_of
from psoas_timer.app.program import Program
from psoas_timer.core.dose import Amount
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.lines import exercise_lines
from psoas_timer.core.verbosity import Verbosity
from psoas_timer.gui.exercise.exercise_page import ExercisePage
from psoas_timer.gui.fields import ListField, SwitchField
from psoas_timer.gui.figure_view import FigureView
from psoas_timer.gui.library.library_page import Section
from psoas_timer.gui.routine.routine_page import RoutinePage
from psoas_timer.home import Home, open_home
from tests.core.samples import BRIDGE, LUNGE, REST, routine
from tests.gui.conftest import press

Key = Qt.Key


def hold(home: Home, exercise: str, routine_id: str = "") -> Amount | None:
    if routine_id:
        lines = exercise_lines(home.library.routines[routine_id].items)
        item = next(item for _, item in lines if item.exercise.id == exercise)
        return item.dose().hold
    return home.library.exercises[exercise].dose.hold


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def change_hold(program: Program, times: int = 1) -> None:
    """On the page of an exercise: D, then Up so many times."""
    press(program.window, Key.Key_D)
    field = program.window.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "Hold"
    for _ in range(times):
        press(program.window, Key.Key_Up)


def open_exercise(program: Program, words: str) -> ExercisePage:
    program.window.library_page.show_section(Section.EXERCISES)
    program.window.library_page.search()
    for letter in words:
        press(program.window, Key(ord(letter.upper())))
    press(program.window, Key.Key_Return)
    press(program.window, Key.Key_Return)
    page = program.window.page
    assert isinstance(page, ExercisePage)
    return page


def test_a_dose_changed_on_an_exercise_holds_in_every_routine_and_after_a_restart(
    program: Program,
) -> None:
    page = open_exercise(program, "camel")
    change_hold(program)

    assert "3 × 35 s" in texts(page)  # times, as it is shown
    assert any("Set by you, for every routine." in text for text in texts(page))
    for home in (open_home(),):
        assert hold(home, "camel-pose") == Amount(35, 35)
        assert hold(home, "camel-pose", "full-stretch") == Amount(35, 35)


def test_an_option_that_looks_otherwise_is_seen_at_once_and_in_its_routines(
    program: Program,
) -> None:
    page = open_exercise(program, "camel")
    figure = page.findChild(FigureView)
    assert "heels" not in figure.accessibleDescription()
    press(program.window, Key.Key_D)
    words = "Reach back to the heels or ankles"
    boxes = (box for box in page.findChildren(QCheckBox) if box.accessibleName() == words)

    next(boxes).click()

    assert "hands on the heels" in figure.accessibleDescription()
    plan = open_home().plan(open_home().library.routines["full-stretch"])
    poses = {segment.pose for segment in plan.segments if segment.exercise == "camel-pose"}
    assert poses == {"camel-pose-deeper"}


def test_h24_a_dose_beyond_its_sources_is_told_where_it_is_set(program: Program) -> None:
    page = open_exercise(program, "camel")
    assert not any("outside what the sources give" in text for text in texts(page))

    change_hold(program)

    assert any("outside what the sources give" in text for text in texts(page))


def test_it_is_taken_back_whole(program: Program) -> None:
    page = open_exercise(program, "camel")
    change_hold(program)
    button = next(
        one for one in page.findChildren(QWidget) if one.accessibleName() == "Make it as it was"
    )

    button.setFocus()
    press(program.window, Key.Key_Return)

    assert hold(open_home(), "camel-pose") == Amount(30, 30)
    assert not button.isVisible()


def test_a_dose_changed_in_a_routine_is_that_routines_alone(qtbot: QtBot, program: Program) -> None:
    press(program.window, Key.Key_Right)
    looked = program.window.page
    assert isinstance(looked, RoutinePage)
    press(program.window, Key.Key_Down)
    press(program.window, Key.Key_Right)
    page = program.window.page
    assert isinstance(page, ExercisePage)
    change_hold(program, 2)
    assert any("Set by you, for this routine." in text for text in texts(page))
    assert hold(open_home(), "deep-lunge", "desk-break") == Amount(40, 40)
    assert hold(open_home(), "deep-lunge") == Amount(30, 60)

    press(program.window, Key.Key_Escape)

    qtbot.waitUntil(lambda: "40 s each side" in texts(looked))


def test_what_is_said_in_a_routine_is_chosen_on_its_page(program: Program) -> None:
    press(program.window, Key.Key_Right)
    page = program.window.page
    assert isinstance(page, RoutinePage)
    field = page.findChild(ListField)

    field.setFocus()
    press(program.window, Key.Key_Down)
    press(program.window, Key.Key_Down)

    assert open_home().library.routines["desk-break"].verbosity is Verbosity.BRIEF


def test_tightening_first_is_switched_on_for_every_routine_and_off_again(
    program: Program,
) -> None:
    page = open_exercise(program, "camel")
    press(program.window, Key.Key_D)
    switch = next(
        one
        for one in page.findChildren(SwitchField)
        if one.accessibleName() == "Tighten first, then let go"
    )

    switch.setFocus()
    press(program.window, Key.Key_Space)
    assert open_home().library.exercises["camel-pose"].dose.contract == Amount(5, 5)
    switch = next(
        one
        for one in page.findChildren(SwitchField)
        if one.accessibleName() == "Tighten first, then let go" and one.isVisible()
    )
    switch.setFocus()
    press(program.window, Key.Key_Space)

    assert open_home().own.mine.is_empty


def telling(page: QWidget) -> ListField:
    return next(
        one
        for one in page.findChildren(ListField)
        if one.accessibleName() == "How much is said" and one.isVisible()
    )


def test_how_much_is_said_of_an_exercise_is_chosen_on_its_page_and_told_whose_it_is(
    program: Program,
) -> None:
    page = open_exercise(program, "camel")
    press(program.window, Key.Key_D)
    assert "The settings say: Everything." in texts(page)

    telling(page).setFocus()
    for _ in range(3):
        press(program.window, Key.Key_Down)

    home = open_home()
    assert home.library.exercises["camel-pose"].verbosity is Verbosity.NAMES
    assert home.own.mine.changes.exercises["camel-pose"].verbosity is Verbosity.NAMES
    assert "Set by you, for every routine." in texts(page)
    lines = exercise_lines(home.library.routines["full-stretch"].items)
    camel = next(item for _, item in lines if item.exercise.id == "camel-pose")
    assert camel.words is Verbosity.NAMES

    press(program.window, Key.Key_Home)

    assert open_home().own.mine.is_empty
    assert "The settings say: Everything." in texts(page)


def test_what_no_source_gives_is_told_to_be_ours() -> None:
    ours = "Our choice: no source gives this number."
    resting, knee = (
        exercise_dosing(open_home(), name).notes for name in ("rest-on-back", "knee-to-chest")
    )

    assert resting["work"] == ours
    assert knee["hold"] == ours
    assert knee["times"] == (
        "20 times in all. Source: Gasnick and Armitage, GoodRx Health; medwinequas."
    )


@pytest.mark.parametrize("screened", [(LUNGE, BRIDGE, LUNGE), (BRIDGE, LUNGE)])
def test_a_line_is_found_again_behind_what_was_left_out(
    screened: tuple[Exercise, ...],
) -> None:
    whole = routine(LUNGE, BRIDGE, LUNGE)
    left = routine(*screened)

    found = [line_of(whole, left, number) for number in range(len(screened))]

    assert found == ([(0,), (1,), (2,)] if len(screened) == 3 else [(1,), (0,)])
    assert line_of(whole, routine(REST), 0) is None
