"""The program: what is being edited is changed by another program too, and neither is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from psoas_timer.app.program import Program
from psoas_timer.gui.editor.exercise_editor import ExerciseEditor
from psoas_timer.gui.editor.routine_editor import RoutineEditor
from psoas_timer.gui.trouble_strip import TroubleStrip
from psoas_timer.home import open_home
from tests.gui.conftest import press
from tests.gui.editor.test_making_exercises import add_sentence
from tests.gui.editor.test_making_routines import CONTROL, SHIFT, add, names, tab_to, type_in

Key = Qt.Key


def page(program: Program) -> RoutineEditor | ExerciseEditor:
    shown = program.window.page
    assert isinstance(shown, RoutineEditor | ExerciseEditor)
    return shown


def saved(qtbot: QtBot, program: Program) -> None:
    qtbot.waitUntil(lambda: page(program).status == "Saved")


def asked(qtbot: QtBot, program: Program) -> None:
    qtbot.waitUntil(lambda: page(program).clash.isVisible())


def kept(routine: str = "tuesday") -> tuple[str, int]:
    made = open_home().library.routines[routine]
    return made.name, len(made.items)


def somebody_else_renames(name: str) -> None:
    """Another program, with the same file."""
    mine = open_home().mine
    assert mine.keep_routine(replace(mine.library.routines["tuesday"], name=name)) == ""


@pytest.fixture
def tuesday(qtbot: QtBot, program: Program) -> Program:
    """A routine of one exercise, kept and still in the editor."""
    press(program.window, Key.Key_N, CONTROL)
    type_in(program, "Tuesday")
    press(program.window, Key.Key_Return)
    press(program.window, Key.Key_Escape)
    add(program, "camel")
    saved(qtbot, program)
    return program


def test_what_nobody_has_touched_here_follows_and_can_be_undone(
    qtbot: QtBot, tuesday: Program, qapp: QApplication
) -> None:
    somebody_else_renames("Their Tuesday")

    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)

    assert tab_to(tuesday, "Name").property("text") == "Their Tuesday"
    saved(qtbot, tuesday)
    press(tuesday.window, Key.Key_Z, CONTROL)
    saved(qtbot, tuesday)
    assert kept() == ("Tuesday", 1)


def test_what_both_have_changed_is_asked_about_and_theirs_can_be_taken(
    qtbot: QtBot, tuesday: Program
) -> None:
    somebody_else_renames("Their Tuesday")
    add(tuesday, "cobra")

    asked(qtbot, tuesday)
    assert page(tuesday).status == "Not saved yet: it was changed elsewhere"
    assert kept() == ("Their Tuesday", 1)
    press(tuesday.window, Key.Key_F5)
    assert tuesday.window.page is page(tuesday)  # which of them would it be?
    tab_to(tuesday, "Take that one")
    press(tuesday.window, Key.Key_Return)

    assert not page(tuesday).clash.isVisible()
    assert names(tuesday) == ["Camel pose"]
    saved(qtbot, tuesday)
    press(tuesday.window, Key.Key_Z, CONTROL)
    assert names(tuesday) == ["Camel pose", "Cobra pose"]
    saved(qtbot, tuesday)
    assert kept() == ("Tuesday", 2)


def test_what_is_mine_can_be_kept_and_undone_to_theirs(qtbot: QtBot, tuesday: Program) -> None:
    somebody_else_renames("Their Tuesday")
    add(tuesday, "cobra")
    asked(qtbot, tuesday)

    tab_to(tuesday, "Keep mine")
    press(tuesday.window, Key.Key_Return)

    saved(qtbot, tuesday)
    assert kept() == ("Tuesday", 2)
    press(tuesday.window, Key.Key_Z, CONTROL)
    saved(qtbot, tuesday)
    assert kept() == ("Their Tuesday", 1)


def test_who_leaves_without_an_answer_keeps_both(qtbot: QtBot, tuesday: Program) -> None:
    somebody_else_renames("Their Tuesday")
    add(tuesday, "cobra")
    asked(qtbot, tuesday)

    press(tuesday.window, Key.Key_Escape)

    assert tuesday.window.is_at_home
    assert kept() == ("Their Tuesday", 1)
    assert kept("tuesday-mine") == ("Tuesday (mine)", 2)
    assert tuesday.window.findChild(TroubleStrip).news == (
        "It was changed elsewhere too: yours is kept beside it, as Tuesday (mine)."
    )


def test_another_routine_changed_elsewhere_is_left_as_it_is(qtbot: QtBot, tuesday: Program) -> None:
    mine = open_home().mine
    desk = mine.library.routines["desk-break"]
    mine.keep_routine(replace(desk, name="Their break"))

    add(tuesday, "cobra")
    saved(qtbot, tuesday)

    assert kept() == ("Tuesday", 2)
    assert open_home().library.routines["desk-break"].name == "Their break"


def test_an_exercise_that_both_have_changed_is_asked_about(qtbot: QtBot, program: Program) -> None:
    press(program.window, Key.Key_N, CONTROL | SHIFT)
    type_in(program, "Hip rocks")
    press(program.window, Key.Key_Return)
    add_sentence(program, "Move", "Rock.")
    saved(qtbot, program)
    mine = open_home().mine
    mine.keep_exercise(replace(mine.own.mine.exercises["hip-rocks"], name="Their rocks"))

    type_in(program, " Slowly.")
    asked(qtbot, program)
    assert open_home().library.exercises["hip-rocks"].name == "Their rocks"
    tab_to(program, "Keep mine")
    press(program.window, Key.Key_Return)

    saved(qtbot, program)
    rocks = open_home().library.exercises["hip-rocks"]
    assert (rocks.name, rocks.move[0].text) == ("Hip rocks", "Rock. Slowly.")
    press(program.window, Key.Key_Z, CONTROL)
    saved(qtbot, program)
    assert open_home().library.exercises["hip-rocks"].name == "Their rocks"
