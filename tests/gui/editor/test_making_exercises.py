"""The program: exercises made and changed, by fields and as text, kept as soon as they can be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from psoas_timer.app.program import Program
from psoas_timer.core.model import Exercise, SideOrder
from psoas_timer.gui.editor.exercise_editor import ExerciseEditor, Half
from psoas_timer.gui.exercise.exercise_page import ExercisePage
from psoas_timer.home import open_home
from tests.gui.conftest import FakePerformer, press
from tests.gui.editor.test_making_routines import ALT, CONTROL, SHIFT, add, focus, tab_to, type_in
from tests.gui.looking.test_keeping_doses import open_exercise

Key = Qt.Key


def editor(program: Program) -> ExerciseEditor:
    page = program.window.page
    assert isinstance(page, ExerciseEditor)
    return page


def kept(name: str = "hip-rocks") -> Exercise:
    return open_home().library.exercises[name]


def saved(qtbot: QtBot, program: Program) -> None:
    qtbot.waitUntil(lambda: editor(program).status == "Saved")


def texts(program: Program) -> list[str]:
    return [label.text() for label in editor(program).findChildren(QLabel) if label.isVisible()]


def add_sentence(program: Program, slot: str, text: str) -> None:
    tab_to(program, f"Add a sentence: {slot}")
    press(program.window, Key.Key_Return)
    type_in(program, text)


@pytest.fixture
def new(program: Program) -> Program:
    """At a new exercise called "Hip rocks"."""
    press(program.window, Key.Key_N, CONTROL | SHIFT)
    type_in(program, "Hip rocks")
    press(program.window, Key.Key_Return)
    return program


def test_it_is_made_with_the_keyboard_and_not_kept_before_it_can_be(
    qtbot: QtBot, new: Program
) -> None:
    assert editor(new).status == "Not saved yet: Say what to do: there is no movement yet."
    tab_to(new, "Position")
    type_in(new, "k")
    assert isinstance(focus(), QComboBox)
    tab_to(new, "Sides")
    press(new.window, Key.Key_Space)
    add_sentence(new, "Move", "Rock to the $side.")
    press(new.window, Key.Key_Return)
    type_in(new, "And back.")
    saved(qtbot, new)

    assert "Left: Rock to the left.\nRight: Rock to the right." in texts(new)
    made = kept()
    assert made.name == "Hip rocks"
    assert made.sides is SideOrder.ALTERNATE
    assert [line.text for line in made.move] == ["Rock to the $side.", "And back."]


def test_sentences_are_moved_and_removed_by_keys(qtbot: QtBot, new: Program) -> None:
    add_sentence(new, "Move", "One.")
    press(new.window, Key.Key_Return)
    type_in(new, "Two.")
    press(new.window, Key.Key_Up, ALT)
    saved(qtbot, new)
    assert [line.text for line in kept().move] == ["Two.", "One."]
    assert focus().accessibleName() == "Move, 1"

    press(new.window, Key.Key_Delete, CONTROL)
    saved(qtbot, new)
    assert [line.text for line in kept().move] == ["One."]


def test_a_word_that_cannot_be_filled_in_is_said_where_it_stands(
    qtbot: QtBot, new: Program
) -> None:
    add_sentence(new, "Move", "Rock.")
    saved(qtbot, new)
    type_in(new, " $leg")

    fault = "$leg cannot be filled in. The words are $side, $other, $Side, $Other."
    assert focus().accessibleDescription() == fault
    assert editor(new).status == f"Not saved yet: {fault}"
    press(new.window, Key.Key_Escape)
    assert [line.text for line in kept().move] == ["Rock."]


def test_text_and_fields_follow_each_other(qtbot: QtBot, new: Program) -> None:
    add_sentence(new, "Move", "Rock.")
    editor(new).show_side(Half.TEXT)
    field = editor(new).findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    assert "- Rock.\n" in field.toPlainText()

    field.setPlainText(field.toPlainText().replace("Rock.", "Sway."))
    assert "Sway." in [one.text() for one in editor(new).findChildren(QLineEdit)]
    tab_to(new, "Name")
    press(new.window, Key.Key_End)
    type_in(new, "!")
    assert field.toPlainText().startswith("name: Hip rocks!\n")

    field.setPlainText(field.toPlainText().replace("kind: stretch", "kind: strech"))
    wrong = 'Line 2: "strech" is not one of: stretch, strengthen, massage, mobility, break, rest. '
    assert f'{wrong}Did you mean "stretch"?' in texts(new)
    saved(qtbot, new)
    assert [line.text for line in kept().move] == ["Sway."]


def test_everything_is_undone_also_what_was_typed_as_text(qtbot: QtBot, new: Program) -> None:
    add_sentence(new, "Move", "Rock.")
    editor(new).show_side(Half.TEXT)
    field = editor(new).findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    field.setFocus()
    field.setPlainText(field.toPlainText().replace("Rock.", "Sway."))

    press(new.window, Key.Key_Z, CONTROL)

    assert "- Rock.\n" in field.toPlainText()
    press(new.window, Key.Key_Y, CONTROL)
    assert "- Sway.\n" in field.toPlainText()


def test_a_shipped_one_is_copied_heard_and_tried(
    qtbot: QtBot, program: Program, performer: FakePerformer
) -> None:
    page = open_exercise(program, "camel")
    press(program.window, Key.Key_F2)  # it is not the person's own
    assert program.window.page is page

    press(program.window, Key.Key_D, CONTROL)
    type_in(program, "My camel")
    press(program.window, Key.Key_F6)
    assert performer.last_spoken.text.startswith("My camel.")
    saved(qtbot, program)
    assert kept("my-camel").figure == "camel-pose"
    assert kept("my-camel").cautions == kept("camel-pose").cautions
    press(program.window, Key.Key_F5)
    assert program.window.session_page.isVisible()


def test_ones_own_is_edited_again(qtbot: QtBot, new: Program) -> None:
    add_sentence(new, "Move", "Rock.")
    press(new.window, Key.Key_Escape)
    open_exercise(new, "hip rocks")
    assert isinstance(new.window.page, ExercisePage)

    press(new.window, Key.Key_F2)

    tab_to(new, "Move, 1")
    press(new.window, Key.Key_End)
    type_in(new, "x")
    saved(qtbot, new)
    assert [line.text for line in kept().move] == ["Rock.x"]


def test_a_figure_is_chosen_by_keys(qtbot: QtBot, new: Program) -> None:
    add_sentence(new, "Move", "Rock.")
    tab_to(new, "Figure")
    press(new.window, Key.Key_Return)
    tab_to(new, "Figures")
    press(new.window, Key.Key_Home)
    press(new.window, Key.Key_Right)
    press(new.window, Key.Key_Return)
    saved(qtbot, new)

    assert kept().figure == "camel-pose"


def test_what_a_routine_has_cannot_be_deleted(qtbot: QtBot, new: Program) -> None:
    add_sentence(new, "Move", "Rock.")
    saved(qtbot, new)
    press(new.window, Key.Key_Escape)
    press(new.window, Key.Key_N, CONTROL)
    press(new.window, Key.Key_Return)
    press(new.window, Key.Key_Escape)
    add(new, "hip rocks")
    press(new.window, Key.Key_Escape)
    open_exercise(new, "hip rocks")
    press(new.window, Key.Key_F2)
    tab_to(new, "Delete")
    press(new.window, Key.Key_Return)
    press(new.window, Key.Key_Return)

    assert editor(new).status == "It is part of My routine: take it out there first."
    assert kept()


def test_the_sentence_in_hand_is_heard_alone(new: Program, performer: FakePerformer) -> None:
    tab_to(new, "Sides")
    press(new.window, Key.Key_Space)
    add_sentence(new, "Move", "Rock to the $side.")

    press(new.window, Key.Key_F6)

    assert performer.last_spoken.text == "Rock to the right."
