"""Exercises edited: what goes with a change of sides or of the way of counting, and sentences."""

from __future__ import annotations

from dataclasses import replace

import pytest

from psoas_timer.core import exercise_editing as editing
from psoas_timer.core.dose import Amount, Count, Per
from psoas_timer.core.exercise import Exercise, Line
from psoas_timer.core.exercise_faults import exercise_faults
from psoas_timer.core.side import SideOrder
from psoas_timer.core.ways import Way, way_of
from tests.core import samples


def texts(exercise: Exercise, slot: str) -> list[str]:
    return [line.text for line in editing.lines_in(exercise, slot)]


def test_a_new_exercise_lacks_nothing_but_what_to_do() -> None:
    new = editing.new_exercise("Rocks")

    assert [str(fault.reason) for fault in exercise_faults(new)] == [
        "Say what to do: there is no movement yet."
    ]
    assert exercise_faults(editing.saying(new, "move", 0, "Rock.")) == ()


def test_without_sides_nothing_is_left_of_them() -> None:
    both = editing.going(samples.LUNGE, SideOrder.BOTH)

    assert both.side_cue is None
    assert both.dose.times == Count(3, 3, Per.ALL)
    assert editing.going(both, SideOrder.IN_TURN).dose.times == Count(3, 3, Per.EACH_SIDE)


def test_another_order_keeps_how_times_are_counted() -> None:
    in_turn = editing.going(samples.MARCH, SideOrder.IN_TURN)

    assert in_turn.dose.times == samples.MARCH.dose.times


@pytest.mark.parametrize("way", Way)
@pytest.mark.parametrize("exercise", [samples.LUNGE, samples.BRIDGE, samples.CLIMB, samples.BALL])
def test_every_way_of_counting_makes_a_dose_that_can_be(exercise: Exercise, way: Way) -> None:
    made = editing.counted_as(exercise, way)

    assert way_of(made.dose) is way
    assert not [fault for fault in exercise_faults(made) if fault.slot == "dose"]


def test_the_same_way_of_counting_changes_nothing() -> None:
    assert editing.counted_as(samples.LUNGE, Way.HOLD).dose.hold == Amount(30, 60)


def test_sentences_are_typed_added_moved_and_removed() -> None:
    lunge = editing.line_added(samples.LUNGE, "setup", 1)
    assert texts(lunge, "setup")[1] == ""
    lunge = editing.saying(lunge, "setup", 1, "  Wait   a moment. ")
    assert texts(lunge, "setup")[1] == "Wait a moment."
    lunge = editing.line_moved(lunge, "setup", 1, 0)
    assert texts(lunge, "setup")[0] == "Wait a moment."
    assert editing.line_moved(lunge, "setup", 0, -1) == lunge
    assert texts(editing.line_removed(lunge, "setup", 0), "setup") == texts(samples.LUNGE, "setup")


def test_a_slot_for_one_sentence_is_empty_when_its_text_is() -> None:
    assert editing.saying(samples.LUNGE, "feel", 0, " ").feel is None
    assert editing.saying(samples.LUNGE, "feel", 0, "The hip.").feel == Line("The hip.")


def test_a_sentence_can_be_spoken_otherwise_than_it_is_written() -> None:
    spoken = editing.spoken_as(samples.LUNGE, "move", 0, " Ninety  degrees. ")
    assert spoken.move[0] == replace(samples.LUNGE.move[0], say="Ninety degrees.")

    assert editing.saying(spoken, "move", 0, "90°.").move[0] == Line("90°.", "Ninety degrees.")
    assert editing.spoken_as(spoken, "move", 0, " ") == samples.LUNGE
    silent = replace(samples.LUNGE, feel=None)
    assert editing.spoken_as(silent, "feel", 0, "The hip.") == silent


def test_props_are_words_between_commas() -> None:
    assert editing.needing(samples.LUNGE, "mat,  yoga block ,, mat").props == ("mat", "yoga block")


def test_a_copy_shows_the_same_figure() -> None:
    copy = editing.copied_exercise(samples.LUNGE, "Lunge (copy)")

    assert (copy.id, copy.name, copy.figure) == ("", "Lunge (copy)", "lunge")
    assert copy.cautions == samples.LUNGE.cautions
