"""The program: routines made and changed by keyboard only, kept with every edit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from psoas_timer.app.program import Program
from psoas_timer.core.condition import Condition
from psoas_timer.core.dose import Amount, DoseChange
from psoas_timer.core.lines import exercise_lines
from psoas_timer.core.routine import ExerciseItem, PauseItem, RepeatItem, Routine, SayItem
from psoas_timer.core.side import Side, SideOrder
from psoas_timer.gui.editor.lines_list import LinesList
from psoas_timer.gui.editor.routine_editor import RoutineEditor
from psoas_timer.gui.routine.routine_page import RoutinePage
from psoas_timer.home import open_home
from tests.gui.conftest import press

Key = Qt.Key
CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def type_in(program: Program, text: str) -> None:
    """As a person does: every letter comes to the window."""
    handle = program.window.windowHandle()
    for letter in text:
        QTest.keyClick(handle, letter)  # type: ignore[call-overload]  # the stubs lack signs


def editor(program: Program) -> RoutineEditor:
    page = program.window.page
    assert isinstance(page, RoutineEditor)
    return page


def lines(program: Program) -> LinesList:
    found = editor(program).findChild(LinesList)
    assert isinstance(found, LinesList)
    return found


def names(program: Program) -> list[str]:
    return [row.name for row in lines(program).rows]


def kept(name: str) -> Routine:
    return open_home().library.routines[name]


def saved(qtbot: QtBot, program: Program) -> None:
    qtbot.waitUntil(lambda: status(program) == "Saved")


def status(program: Program) -> str:
    return editor(program).status


def texts(program: Program) -> list[str]:
    return [label.text() for label in editor(program).findChildren(QLabel) if label.isVisible()]


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab_to(program: Program, name: str) -> QWidget:
    for _ in range(60):
        if focus().accessibleName() == name and focus().isVisible():
            return focus()
        press(program.window, Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {name}")


def add(program: Program, *words: str) -> None:
    press(program.window, Key.Key_A)
    for one in words:
        type_in(program, one)
        press(program.window, Key.Key_Return)
    press(program.window, Key.Key_Escape)


@pytest.fixture
def new(program: Program) -> Program:
    """At a new routine called "physio Tuesday", in its empty list."""
    press(program.window, Key.Key_N, CONTROL)
    type_in(program, "physio Tuesday")
    press(program.window, Key.Key_Return)
    press(program.window, Key.Key_Escape)
    return program


def test_a_line_makes_something_else_of_an_exercise_and_its_own_dose_again(
    qtbot: QtBot, new: Program
) -> None:
    add(new, "bridge")
    press(new.window, Key.Key_Return)
    way = tab_to(new, "One time is")
    assert isinstance(way, QComboBox)
    assert [way.itemText(n) for n in range(way.count())] == [
        "Repeated, counted aloud",
        "Done for a time",
        "At your own pace, until a key",
    ]

    press(new.window, Key.Key_Down)
    saved(qtbot, new)
    (item,) = kept("physio-tuesday").items
    assert isinstance(item, ExerciseItem)
    assert (item.dose().work, item.dose().hold) == (Amount(30, 30), None)
    assert focus().accessibleName() == "One time is"

    press(new.window, Key.Key_Up)
    saved(qtbot, new)
    (item,) = kept("physio-tuesday").items
    assert isinstance(item, ExerciseItem)
    assert item.dose() == item.exercise.dose


FIVE = ("kneeling lunge", "bridge", "camel", "single knee", "rest on")


def test_physio_tuesday_is_made_with_the_keyboard_only(qtbot: QtBot, new: Program) -> None:
    add(new, *FIVE)
    assert len(names(new)) == 5
    press(new.window, Key.Key_Home)

    press(new.window, Key.Key_Return)
    assert focus().accessibleName() == "Hold"
    press(new.window, Key.Key_Tab, SHIFT)
    assert focus().accessibleName() == "Sides differ"
    press(new.window, Key.Key_Space)
    assert focus().accessibleName() == "Sides differ"
    for name, text in (("Hold, left", "45 s"), ("Hold, right", "30 s")):
        tab_to(new, name)
        type_in(new, text)
    tab_to(new, "Sets")
    type_in(new, "2")
    press(new.window, Key.Key_Tab)
    assert focus().accessibleName() == "Rest between"
    press(new.window, Key.Key_Tab)
    assert focus().accessibleName() == "Rest between sets"
    type_in(new, "20")
    press(new.window, Key.Key_Return)
    press(new.window, Key.Key_Escape)
    saved(qtbot, new)

    routine = kept("physio-tuesday")
    first = routine.items[0]
    assert routine.name == "physio Tuesday"
    assert isinstance(first, ExerciseItem)
    assert first.dose(Side.LEFT).hold == Amount(45, 45)
    assert first.dose(Side.RIGHT).hold == Amount(30, 30)
    assert first.dose().set_rest == 20.0
    assert first.order is SideOrder.ALTERNATE
    assert len(list(exercise_lines(routine.items))) == 5
    assert lines(new).rows[0].dose == "left 2 sets of 3 × 45 s, right 2 sets of 3 × 30 s"  # times


def test_the_name_of_a_new_routine_leads_to_its_first_exercise(
    qtbot: QtBot, program: Program
) -> None:
    press(program.window, Key.Key_N, CONTROL)
    assert status(program) == "Saved as soon as there is an exercise in it"
    type_in(program, "physio Tuesday")
    press(program.window, Key.Key_Return)
    assert editor(program).is_picking
    type_in(program, "camel")
    press(program.window, Key.Key_Return)

    assert names(program) == ["Camel pose"]
    saved(qtbot, program)


def test_it_plays(qtbot: QtBot, new: Program) -> None:
    add(new, "camel")

    press(new.window, Key.Key_F5)

    assert new.window.page is new.window.session_page
    assert new.window.session_page.isVisible()


def test_lines_are_moved_repeated_copied_and_removed(qtbot: QtBot, new: Program) -> None:
    add(new, "camel", "cobra")
    press(new.window, Key.Key_Up, ALT)
    assert names(new) == ["Cobra pose", "Camel pose"]
    press(new.window, Key.Key_End)
    press(new.window, Key.Key_P)
    assert names(new)[-1] == "Pause of 20 s"
    press(new.window, Key.Key_Up, SHIFT)
    press(new.window, Key.Key_R)
    assert names(new)[1:2] == ["Do this 2 times"]
    press(new.window, Key.Key_Return)
    press(new.window, Key.Key_Up)
    press(new.window, Key.Key_Escape)
    saved(qtbot, new)
    repeat = kept("physio-tuesday").items[1]
    assert isinstance(repeat, RepeatItem)
    assert repeat.times == 3
    assert isinstance(repeat.items[1], PauseItem)

    press(new.window, Key.Key_D, CONTROL)
    assert len(names(new)) == 7
    press(new.window, Key.Key_Delete)
    assert len(names(new)) == 4


def test_a_sentence_is_typed_and_kept_with_every_letter(qtbot: QtBot, new: Program) -> None:
    add(new, "camel")
    press(new.window, Key.Key_S)
    assert isinstance(focus(), QPlainTextEdit)
    type_in(new, "Slowly now.")
    saved(qtbot, new)
    said = kept("physio-tuesday").items[1]
    assert isinstance(said, SayItem)
    assert said.line.text == "Slowly now."

    type_in(new, " $side")

    assert status(new) == "Saved"
    assert "needs an exercise with sides" in focus().accessibleDescription()
    press(new.window, Key.Key_Z, CONTROL)
    field = focus()
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == "Breathe evenly."


def test_lines_that_are_chosen_stay_so_while_a_new_routine_is_saved(
    qtbot: QtBot, new: Program
) -> None:
    add(new, "camel", "cobra")
    press(new.window, Key.Key_Up, SHIFT)
    saved(qtbot, new)

    press(new.window, Key.Key_R)

    saved(qtbot, new)
    (repeat,) = kept("physio-tuesday").items
    assert isinstance(repeat, RepeatItem)
    assert len(repeat.items) == 2


def test_everything_can_be_undone_and_done_again(qtbot: QtBot, new: Program) -> None:
    add(new, *FIVE)
    press(new.window, Key.Key_Delete)
    for _ in range(5):
        press(new.window, Key.Key_Z, CONTROL)
    assert names(new) == ["Kneeling lunge stretch"]
    for _ in range(4):
        press(new.window, Key.Key_Z, CONTROL | SHIFT)
    press(new.window, Key.Key_Y, CONTROL)

    saved(qtbot, new)
    assert len(kept("physio-tuesday").items) == 4
    assert len(names(new)) == 4


def test_the_last_line_stays_and_it_is_said_why(new: Program) -> None:
    add(new, "camel")

    press(new.window, Key.Key_Delete)

    assert names(new) == ["Camel pose"]
    assert status(new) == "A routine has one line at least: put another one in first."


def test_without_lines_nothing_is_kept(new: Program) -> None:
    press(new.window, Key.Key_Escape)

    assert new.window.is_at_home
    assert "physio-tuesday" not in open_home().library.routines


def test_leaving_at_once_keeps_all(new: Program) -> None:
    add(new, "camel")
    press(new.window, Key.Key_Escape)

    assert new.window.is_at_home
    assert kept("physio-tuesday").name == "physio Tuesday"


def test_closing_the_program_at_once_keeps_all(new: Program) -> None:
    add(new, "camel")

    new.close()

    assert len(kept("physio-tuesday").items) == 1


def open_shipped(program: Program) -> RoutinePage:
    press(program.window, Key.Key_Right)
    page = program.window.page
    assert isinstance(page, RoutinePage)
    return page


def test_a_shipped_routine_keeps_only_what_is_changed(qtbot: QtBot, program: Program) -> None:
    open_shipped(program)
    press(program.window, Key.Key_F2)
    before = names(program)
    press(program.window, Key.Key_Delete)
    saved(qtbot, program)
    name = next(iter(open_home().own.mine.changes.routines))
    assert len(kept(name).items) == len(before) - 1
    assert not open_home().own.mine.routines

    tab_to(program, "As shipped")
    press(program.window, Key.Key_Return)
    saved(qtbot, program)

    assert names(program) == before
    assert not open_home().own.mine.changes.routines
    press(program.window, Key.Key_Z, CONTROL)
    assert len(names(program)) == len(before) - 1


def test_a_copy_is_a_routine_of_ones_own(qtbot: QtBot, program: Program) -> None:
    open_shipped(program)
    press(program.window, Key.Key_D, CONTROL)
    type_in(program, "Mine")
    saved(qtbot, program)

    assert list(open_home().own.mine.routines) == ["mine"]
    press(program.window, Key.Key_Return)
    press(program.window, Key.Key_Escape)
    assert isinstance(program.window.page, RoutinePage)


def test_a_name_that_cannot_be_is_refused_with_a_sentence(qtbot: QtBot, new: Program) -> None:
    add(new, "camel")
    saved(qtbot, new)
    tab_to(new, "Name")
    type_in(new, "<b>")

    assert "The signs <, >, [[ and ]] cannot be used." in texts(new)
    assert kept("physio-tuesday").name == "physio Tuesday"


def test_ones_own_is_deleted_by_a_second_press_only(qtbot: QtBot, new: Program) -> None:
    add(new, "camel")
    saved(qtbot, new)
    tab_to(new, "Delete")
    press(new.window, Key.Key_Return)
    press(new.window, Key.Key_Tab)
    tab_to(new, "Delete")
    press(new.window, Key.Key_Return)
    assert focus().accessibleName() == "Press again to delete this routine"
    assert kept("physio-tuesday")

    press(new.window, Key.Key_Return)

    assert new.window.is_at_home
    assert "physio-tuesday" not in open_home().library.routines


def test_what_a_shipped_routine_says_about_itself_can_be_taken_away(
    qtbot: QtBot, program: Program
) -> None:
    open_shipped(program)
    press(program.window, Key.Key_F2)
    field = tab_to(program, "What it is for")
    assert isinstance(field, QLineEdit)
    field.selectAll()
    press(program.window, Key.Key_Delete)
    saved(qtbot, program)

    assert kept("desk-break").about is None


def test_h36_a_full_disk_is_told_and_loses_nothing_that_is_shown(
    qtbot: QtBot, new: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_anything: object, **_more: object) -> None:
        raise OSError(28, "No space left on device")

    add(new, "camel")
    saved(qtbot, new)
    with monkeypatch.context() as disk:
        disk.setattr("psoas_timer.library.my_library.write", full)
        press(new.window, Key.Key_P)
        qtbot.waitUntil(lambda: status(new) == "Not saved: see above")
        assert len(names(new)) == 2
        assert len(kept("physio-tuesday").items) == 1

    press(new.window, Key.Key_P)
    saved(qtbot, new)

    assert len(kept("physio-tuesday").items) == 3


def test_what_holds_for_all_of_a_routine_is_set_and_taken_away_again(
    qtbot: QtBot, new: Program
) -> None:
    add(new, "camel")
    tab_to(new, "Times a day")
    press(new.window, Key.Key_Up)
    press(new.window, Key.Key_Up)
    fold = tab_to(new, "Whom to warn before the start")
    assert fold.accessibleDescription() == "nobody"
    press(new.window, Key.Key_Return)
    tab_to(new, "a painful knee")
    press(new.window, Key.Key_Space)
    assert fold.accessibleDescription() == "a painful knee"
    undo = next(b for b in editor(new).findChildren(QPushButton) if b.text().startswith("Undo"))
    assert undo.accessibleName() == "Undo: change whom to warn"
    saved(qtbot, new)
    made = kept("physio-tuesday")
    assert (made.per_day, made.warn) == (2, (Condition.KNEE_PAIN,))

    press(new.window, Key.Key_Z, CONTROL)
    assert fold.accessibleDescription() == "nobody"
    field = tab_to(new, "Times a day")
    assert isinstance(field, QLineEdit)
    field.selectAll()
    press(new.window, Key.Key_Delete)
    press(new.window, Key.Key_Escape)
    saved(qtbot, new)
    made = kept("physio-tuesday")
    assert (made.per_day, made.warn) == (None, ())


def test_tightening_first_is_switched_on_for_a_line_and_off_again(
    qtbot: QtBot, new: Program
) -> None:
    add(new, "camel")
    tab_to(new, "Tighten first, then let go")
    press(new.window, Key.Key_Space)
    saved(qtbot, new)
    line = kept("physio-tuesday").items[0]
    assert isinstance(line, ExerciseItem)
    assert (line.dose().contract, line.dose().relax) == (Amount(5, 5), Amount(3, 3))

    tab_to(new, "Tighten")
    press(new.window, Key.Key_Up)
    tab_to(new, "Tighten first, then let go")
    press(new.window, Key.Key_Space)
    saved(qtbot, new)
    line = kept("physio-tuesday").items[0]
    assert isinstance(line, ExerciseItem)
    assert line.change == DoseChange()
