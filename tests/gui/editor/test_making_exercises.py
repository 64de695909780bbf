"""The program: exercises made and changed, by fields and as text, kept as soon as they can be."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from psoas_timer.app.program import Program
from psoas_timer.core.condition import Condition
from psoas_timer.core.exercise import Caution, Exercise, Line, Source
from psoas_timer.core.side import SideOrder
from psoas_timer.gui.editor.edit import Edit
from psoas_timer.gui.editor.exercise_editor import ExerciseEditor, Half
from psoas_timer.gui.exercise.exercise_page import ExercisePage
from psoas_timer.home import open_home
from psoas_timer.library import exercise_text
from psoas_timer.texts import speak
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


def as_text(program: Program) -> QPlainTextEdit:
    fields = editor(program).findChildren(QPlainTextEdit)
    return next(one for one in fields if one.accessibleName() == "The exercise as text")


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


def test_a_sentence_is_said_otherwise_than_it_is_written(
    qtbot: QtBot, new: Program, performer: FakePerformer
) -> None:
    add_sentence(new, "Move", "Hip at 90 deg.")
    press(new.window, Key.Key_Return, CONTROL)
    assert focus().accessibleName() == "Move, 1, as it is said"
    type_in(new, "Hip at a right angle.")
    press(new.window, Key.Key_F6)
    assert performer.last_spoken.text == "Hip at a right angle."
    saved(qtbot, new)
    assert kept().move == (Line("Hip at 90 deg.", "Hip at a right angle."),)

    field = focus()
    assert isinstance(field, QLineEdit)
    field.clear()
    field.textEdited.emit("")
    press(new.window, Key.Key_Return)
    saved(qtbot, new)
    assert kept().move == (Line("Hip at 90 deg."),)
    assert not field.isVisible()


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
    field = as_text(new)
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


def test_what_is_wrong_with_the_text_is_told_in_the_language(new: Program) -> None:
    add_sentence(new, "Move", "Rock.")
    editor(new).show_side(Half.TEXT)
    field = as_text(new)
    speak("de")

    field.setPlainText(field.toPlainText().replace("kind: stretch", "kind: strech"))

    wrong = "„strech“ geht hier nicht. Möglich ist: stretch, strengthen, massage, mobility,"
    assert f"Line 2: {wrong} break, rest. Meintest du „stretch“?" in texts(new)


def test_everything_is_undone_also_what_was_typed_as_text(qtbot: QtBot, new: Program) -> None:
    add_sentence(new, "Move", "Rock.")
    editor(new).show_side(Half.TEXT)
    field = as_text(new)
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


def test_an_option_is_made_by_keys_and_follows_its_text(qtbot: QtBot, new: Program) -> None:
    add_sentence(new, "Move", "Rock.")
    tab_to(new, "Options")
    press(new.window, Key.Key_Return)
    tab_to(new, "Add an easier form")
    press(new.window, Key.Key_Return)
    assert focus().accessibleName() == "Name of the option"
    type_in(new, "Easier with a pillow")
    tab_to(new, "To begin with")
    press(new.window, Key.Key_Space)
    tab_to(new, "What is said and needed then")
    press(new.window, Key.Key_Return)
    add_sentence(new, "Of the option: Get into place", "Put the pillow down.")
    tab_to(new, "The option needs")
    type_in(new, "pillow, mat")
    figures = tab_to(new, "Figure of the option")
    assert isinstance(figures, QComboBox)
    assert figures.currentText() == "As the exercise"
    press(new.window, Key.Key_Down)
    saved(qtbot, new)

    (option,) = kept().options
    assert (option.id, option.label, option.default) == ("easier", "Easier with a pillow", True)
    assert [line.text for line in option.setup] == ["Put the pillow down."]
    assert option.props == ("pillow", "mat")
    assert option.figure == "camel-pose"
    text = exercise_text(kept())
    editor(new).show_side(Half.TEXT)
    field = as_text(new)
    assert field.toPlainText() == text

    field.setPlainText(text.replace("Easier with a pillow", "On a pillow"))
    assert "On a pillow" in [one.text() for one in editor(new).findChildren(QLineEdit)]
    tab_to(new, "Remove this option")
    press(new.window, Key.Key_Return)
    saved(qtbot, new)
    assert kept().options == ()
    press(new.window, Key.Key_Z, CONTROL)
    saved(qtbot, new)
    assert kept().options[0].label == "On a pillow"


def test_warnings_and_sources_are_typed_and_what_is_wrong_is_told_at_the_field(
    qtbot: QtBot, new: Program
) -> None:
    add_sentence(new, "Move", "Rock.")
    tab_to(new, "To be careful about")
    press(new.window, Key.Key_Return)
    tab_to(new, "Stop at")
    type_in(new, "sharp pain")
    tab_to(new, "Add a warning")
    press(new.window, Key.Key_Return)
    assert focus().accessibleName() == "Warning 1"
    assert focus().accessibleDescription() == "There is no text."
    type_in(new, "Not on the $side.")
    assert focus().accessibleDescription() == "$side needs an exercise with sides."
    for _ in range(len("$side.")):
        press(new.window, Key.Key_Backspace)
    type_in(new, "knee.")
    tab_to(new, "Whom warning 1 is for")
    for _ in range(3):
        press(new.window, Key.Key_Down)
    tab_to(new, "Sources")
    press(new.window, Key.Key_Return)
    tab_to(new, "Add a source")
    press(new.window, Key.Key_Return)
    type_in(new, "my physio")
    tab_to(new, "Dose of source 1")
    type_in(new, "ten times")
    saved(qtbot, new)

    made = kept()
    assert made.stop == ("sharp pain",)
    assert made.cautions == (Caution(Condition.KNEE_PAIN, Line("Not on the knee.")),)
    assert made.sources == (Source("my physio", "ten times"),)


def test_what_else_is_known_is_typed_and_a_fault_opens_its_part(qtbot: QtBot, new: Program) -> None:
    add_sentence(new, "Move", "Rock.")
    fold = tab_to(new, "More about it")
    assert isinstance(fold, QPushButton)
    press(new.window, Key.Key_Return)
    for name, text in (("Which muscles it is for", "psoas"), ("Also called", "Rocks, Rolls")):
        tab_to(new, name)
        type_in(new, text)
    tab_to(new, "Notes")
    type_in(new, "All of it is ours.")
    saved(qtbot, new)
    made = kept()
    assert (made.targets, made.aka, made.notes) == (
        ("psoas",),
        ("Rocks", "Rolls"),
        "All of it is ours.",
    )

    fold.click()
    editor(new).edited.emit(Edit("", lambda e: replace(e, notes="a  b")))
    assert fold.isChecked()
