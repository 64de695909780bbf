"""The form for a dose: what it shows, what it tells, and what it refuses with a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from psoas_timer import resources
from psoas_timer.core.changes import Change, changed_item
from psoas_timer.core.dose import Amount, Count, DoseChange, Per, Tempo, Unit
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.side import FirstSide, SideOrder
from psoas_timer.core.verbosity import AS_ROUTINE, Verbosity
from psoas_timer.gui.dose.dose_form import DoseForm
from psoas_timer.gui.dose.dosing import Dosing
from psoas_timer.gui.fields import ListField, SwitchField
from psoas_timer.gui.translators import speak
from tests.core.samples import BREATHS, BRIDGE, LUNGE, MARCH
from tests.gui.conftest import show

Key = Qt.Key


class Kept:
    """Keeps every change as the program does, and shows what came of it."""

    def __init__(self, qtbot: QtBot, exercise: Exercise) -> None:
        self.item = ExerciseItem(exercise=exercise)
        self.changes: list[Change] = []
        dose = exercise.dose
        self._sourced: dict[str, Amount | Count] = {"times": dose.times}
        if dose.hold:
            self._sourced["hold"] = dose.hold
        self.form = DoseForm(self._dosing())
        self.form.changed.connect(self._keep)
        show(qtbot, self.form)

    def _dosing(self) -> Dosing:
        return Dosing(
            item=self.item,
            notes={"hold": "30-60 s. Source: A."},
            usual={"rest": 4.0},
            sourced=self._sourced,
        )

    def _keep(self, change: Change) -> None:
        self.changes.append(change)
        self.item = changed_item(self.item, change)
        self.form.show_dosing(self._dosing())

    def line(self, name: str) -> QLineEdit:
        return next(
            one
            for one in self.form.findChildren(QLineEdit)
            if one.accessibleName() == name and one.isVisible()
        )

    def names(self) -> list[str]:
        kinds = (QLineEdit, ListField, SwitchField)
        parts = [part for kind in kinds for part in self.form.findChildren(kind)]
        return [part.accessibleName() for part in parts if part.isVisible()]


def said(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def write(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    line.insert(text)  # QTest has keys for ASCII alone
    qtbot.keyClick(line, Key.Key_Return)


def test_it_shows_the_dose_as_it_is_and_what_is_known_of_it(qtbot: QtBot) -> None:
    kept = Kept(qtbot, LUNGE)

    assert kept.line("Hold").text() == "30-60 s"
    assert kept.line("Times").text() == "3 each side"
    assert kept.line("Sets").text() == "1"
    assert kept.line("Rest between").text() == ""
    assert kept.line("Rest between").placeholderText() == "usually 4 s"
    assert "30-60 s. Source: A." in said(kept.form)


@pytest.mark.parametrize(
    ("text", "hold"),
    [
        ("45 s", Amount(45, 45)),
        ("1:30", Amount(90, 90)),
        ("10 breaths", Amount(10, 10, Unit.BREATHS)),
        ("20-40 s", Amount(20, 40)),
    ],
)
def test_a_hold_is_written_as_in_a_file(qtbot: QtBot, text: str, hold: Amount) -> None:
    kept = Kept(qtbot, LUNGE)

    write(qtbot, kept.line("Hold"), text)

    assert kept.changes == [Change(dose=DoseChange(hold=hold))]


FAR = "That is more than twice what the sources give."


def keep_button(kept: Kept) -> QPushButton | None:
    buttons = kept.form.findChildren(QPushButton)
    seen = (b for b in buttons if b.accessibleName() == "Keep it all the same" and b.isVisible())
    return next(seen, None)


@pytest.mark.parametrize(
    ("name", "text", "is_asked"),
    [
        ("Hold", "2:00", False),
        ("Hold", "121 s", True),
        ("Hold", "300 s", True),
        ("Hold", "30 breaths", True),
        ("Times", "6 each side", False),
        ("Times", "7 each side", True),
        ("Times", "14 in all", True),
        ("Times", "12 in all", False),
        ("Rest between", "300 s", False),
    ],
)
def test_h24_more_than_twice_what_the_sources_give_is_asked_about(
    qtbot: QtBot, name: str, text: str, is_asked: bool
) -> None:
    kept = Kept(qtbot, LUNGE)

    write(qtbot, kept.line(name), text)

    assert (FAR in said(kept.form)) is is_asked
    assert (keep_button(kept) is not None) is is_asked
    assert bool(kept.changes) is not is_asked


def test_h24_it_is_kept_when_a_person_says_so_and_not_by_going_on(qtbot: QtBot) -> None:
    kept = Kept(qtbot, LUNGE)
    write(qtbot, kept.line("Hold"), "300 s")
    qtbot.keyClick(kept.line("Hold"), Key.Key_Return)
    kept.line("Times").setFocus()
    assert not kept.changes
    assert kept.line("Hold").accessibleDescription() == FAR

    kept.line("Hold").setFocus()
    qtbot.keyClick(kept.line("Hold"), Key.Key_Tab)
    button = keep_button(kept)
    assert button is not None
    assert button.hasFocus()
    qtbot.keyClick(button, Key.Key_Return)

    assert kept.changes == [Change(dose=DoseChange(hold=Amount(300, 300)))]
    assert FAR not in said(kept.form)
    assert keep_button(kept) is None
    assert kept.line("Hold").hasFocus()


def test_h24_arrows_stop_at_twice_and_ask(qtbot: QtBot) -> None:
    kept = Kept(qtbot, LUNGE)
    for _ in range(9):
        qtbot.keyClick(kept.line("Times"), Key.Key_Up)

    assert kept.item.dose().times == Count(6, 6, Per.EACH_SIDE)
    assert kept.line("Times").text() == "12 each side"
    for _ in range(5):
        qtbot.keyClick(kept.line("Times"), Key.Key_Down)
    assert FAR in said(kept.form)
    qtbot.keyClick(kept.line("Times"), Key.Key_Down)
    assert FAR not in said(kept.form)
    assert kept.item.dose().times == Count(6, 6, Per.EACH_SIDE)
    assert kept.line("Times").text() == "6 each side"


def test_a_value_is_taken_while_it_is_written(qtbot: QtBot) -> None:
    kept = Kept(qtbot, LUNGE)
    line = kept.line("Hold")
    line.setFocus()
    assert line.selectedText() == "30-60 s"

    qtbot.keyClicks(line, "45")
    qtbot.waitUntil(lambda: kept.item.dose().hold == Amount(45, 45))
    qtbot.keyClicks(line, "-")
    timer = line.parent().findChild(QTimer)
    assert timer is not None
    qtbot.waitUntil(lambda: not timer.isActive())

    assert line.text() == "45-"
    assert line.accessibleDescription() == ""
    qtbot.keyClick(line, Key.Key_Return)
    assert line.accessibleDescription()


def test_arrows_make_it_more_and_less(qtbot: QtBot) -> None:
    kept = Kept(qtbot, LUNGE)
    for key in (Key.Key_Up, Key.Key_Up, Key.Key_Down):
        qtbot.keyClick(kept.line("Hold"), key)
    qtbot.keyClick(kept.line("Times"), Key.Key_Up)
    qtbot.keyClick(kept.line("Rest between"), Key.Key_Up)

    dose = kept.item.dose()
    assert dose.hold == Amount(35, 35)
    assert dose.times == Count(4, 4, Per.EACH_SIDE)
    assert dose.rest == 9.0


def test_what_counts_in_all_stays_even(qtbot: QtBot) -> None:
    kept = Kept(qtbot, MARCH)

    qtbot.keyClick(kept.line("Times"), Key.Key_Up)

    assert kept.item.dose().times == Count(8, 8, Per.ALL)


def test_breaths_change_by_one(qtbot: QtBot) -> None:
    kept = Kept(qtbot, BREATHS)

    qtbot.keyClick(kept.line("Hold"), Key.Key_Up)

    assert kept.item.dose().hold == Amount(6, 6, Unit.BREATHS)


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("Hold", "20 min", "at most 10 min"),
        ("Hold", "soon", "“soon” is not understood. For example: 30 s"),
        ("Hold", "0 s", "at least 1 s"),
        ("Hold", "1.5 breaths", "whole numbers from 1 to"),
        ("Hold", "60-30 s", "smaller number comes first"),
        ("Times", "500", "from 1 to 200"),
        ("Sets", "99", "from 1 to 20"),
        ("Rest between", "5 breaths", "One time is needed"),
    ],
)
def test_h20_h21_what_cannot_be_is_refused_with_a_sentence(
    qtbot: QtBot, name: str, text: str, why: str
) -> None:
    kept = Kept(qtbot, LUNGE)

    write(qtbot, kept.line(name), text)

    assert kept.changes == []
    assert any(why in sentence for sentence in said(kept.form))
    assert why in kept.line(name).accessibleDescription()
    write(qtbot, kept.line(name), "2" if name in ("Times", "Sets") else "20 s")
    assert not any(why in sentence for sentence in said(kept.form))
    assert len(kept.changes) == 1


def test_arrows_stop_at_the_hard_limits(qtbot: QtBot) -> None:
    kept = Kept(qtbot, replace(LUNGE, dose=replace(LUNGE.dose, hold=Amount(598, 598))))
    qtbot.keyClick(kept.line("Hold"), Key.Key_Up)
    qtbot.keyClick(kept.line("Hold"), Key.Key_Up)

    assert kept.item.dose().hold == Amount(600, 600)
    assert len(kept.changes) == 1


def test_each_side_can_have_its_own_dose_and_lose_it_again(qtbot: QtBot) -> None:
    kept = Kept(qtbot, LUNGE)
    apart = next(s for s in kept.form.findChildren(SwitchField) if s.isVisible())
    apart.click()
    write(qtbot, kept.line("Hold, left"), "45 s")
    assert kept.item.left == DoseChange(hold=Amount(45, 45))
    assert kept.line("Hold, right").text() == "30-60 s"

    apart = next(
        s for s in kept.form.findChildren(SwitchField) if s.accessibleName() == "Sides differ"
    )
    apart.click()

    assert kept.line("Hold").text() == "45 s"
    assert kept.item.left == DoseChange()


def test_sides_tempo_and_options_can_be_changed(qtbot: QtBot) -> None:
    kept = Kept(qtbot, LUNGE)
    for field in kept.form.findChildren(ListField):
        qtbot.keyClick(field, Key.Key_Down)
    squeeze = next(
        s for s in kept.form.findChildren(SwitchField) if s.accessibleName() == "Squeeze"
    )
    squeeze.click()

    assert kept.item.order is SideOrder.ALTERNATE_SETS
    assert kept.item.first_side is FirstSide.RIGHT
    assert kept.item.options == {"squeeze": True}

    paced = Kept(qtbot, BRIDGE)
    write(qtbot, paced.line("Down"), "4 s")
    assert paced.item.dose().tempo == Tempo(up=2, down=4)


def test_only_what_there_is_can_be_changed(qtbot: QtBot) -> None:
    assert Kept(qtbot, BRIDGE).names() == [
        "Hold", "Times", "Sets", "Rest between", "Up", "Pause at the top", "Down",
        "How much is said",
    ]  # fmt: skip


def test_the_focus_stays_where_a_person_writes(qtbot: QtBot) -> None:
    kept = Kept(qtbot, LUNGE)
    line = kept.line("Sets")

    write(qtbot, line, "2")

    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Sets"
    assert focus.isVisible()
    assert kept.line("Rest between sets").text() == ""


def test_a_change_can_be_taken_back_whole(qtbot: QtBot) -> None:
    form = DoseForm(Dosing(item=ExerciseItem(exercise=LUNGE)))
    show(qtbot, form)
    button = next(
        b for b in form.findChildren(QPushButton) if b.accessibleName().startswith("Make")
    )
    assert not button.isVisible()

    form.show_dosing(Dosing(item=ExerciseItem(exercise=LUNGE), is_mine=True))

    with qtbot.waitSignal(form.reset_asked):
        qtbot.keyClick(button, Key.Key_Return)


@pytest.fixture
def in_german(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "de", resources.translations())
    yield
    speak(qapp, "en", resources.translations())


@pytest.mark.parametrize(
    ("text", "hold"),
    [
        ("1,5 min", Amount(90, 90)),
        ("20–40 Sek.", Amount(20, 40)),
        ("8 Atemzüge", Amount(8, 8, Unit.BREATHS)),
        ("45 s", Amount(45, 45)),
    ],
)
def test_a_dose_is_written_and_read_in_the_language_of_the_window(
    qtbot: QtBot, in_german: None, text: str, hold: Amount
) -> None:
    kept = Kept(qtbot, LUNGE)
    assert kept.line("Anzahl").text() == "3 je Seite"

    write(qtbot, kept.line("Halten"), text)
    write(qtbot, kept.line("Anzahl"), "4-mal pro Bein")

    dose = kept.item.dose()
    assert (dose.hold, dose.times) == (hold, Count(4, 4, Per.EACH_SIDE))


def test_what_cannot_be_is_refused_in_the_language_of_the_window(
    qtbot: QtBot, in_german: None
) -> None:
    kept = Kept(qtbot, LUNGE)

    write(qtbot, kept.line("Halten"), "bald")

    (why,) = [text for text in said(kept.form) if "bald" in text]
    assert why == (
        "„bald“ wird nicht verstanden. Zum Beispiel: 30 s, 30-60 s, 1 min, 1:30, 10 Atemzüge, "
        "bis zu 10 Atemzüge."
    )


def test_how_much_is_said_of_one_exercise_is_chosen_and_left_to_the_routine_again(
    qtbot: QtBot,
) -> None:
    kept = Kept(qtbot, LUNGE)
    (telling,) = (
        one
        for one in kept.form.findChildren(ListField)
        if one.accessibleName() == "How much is said"
    )
    assert telling.currentText() == "As the routine"

    for _ in range(2):
        qtbot.keyClick(telling, Key.Key_Down)
    qtbot.keyClick(telling, Key.Key_Home)

    assert [change.verbosity for change in kept.changes] == [
        Verbosity.FULL,
        Verbosity.BRIEF,
        AS_ROUTINE,
    ]
    assert telling.currentText() == "As the routine"
