"""Options, warnings and sources of an exercise edited; what is wrong is told where it is."""

from __future__ import annotations

from psoas_timer.core import exercise_editing as editing
from psoas_timer.core import exercise_parts as parts
from psoas_timer.core.condition import Condition
from psoas_timer.core.exercise import Exercise, Line, Option, Source
from psoas_timer.core.exercise_faults import exercise_faults
from tests.core.samples import BRIDGE, LUNGE


def faults(exercise: Exercise) -> list[tuple[str, int, str]]:
    return [(fault.slot, fault.number, str(fault.reason)) for fault in exercise_faults(exercise)]


def test_an_option_gets_a_name_that_is_free() -> None:
    once = parts.option_added(BRIDGE, "easier", "Easier")
    twice = parts.option_added(once, "easier", "Easier still")

    assert [option.id for option in twice.options][-2:] == ["easier", "easier-2"]
    assert parts.option_removed(twice, "easier").options[-1].label == "Easier still"


def test_sentences_of_an_option_are_typed_added_moved_and_removed() -> None:
    made = parts.option_added(LUNGE, "slow", "Slowly")
    slot = "options.slow.move"
    made = editing.line_added(made, slot, 0)
    assert faults(made) == [(slot, 0, "There is no text.")]
    made = editing.saying(made, slot, 0, " Press  the ball. ")
    made = editing.saying(made, slot, 1, "Hold on.")
    made = editing.line_moved(made, slot, 1, 0)

    assert editing.lines_in(made, slot) == (Line("Hold on."), Line("Press the ball."))
    assert editing.line_removed(made, slot, 0).options[-1].move == (Line("Press the ball."),)
    assert editing.lines_in(made, "options.gone.move") == ()
    assert faults(made) == []


def test_what_is_wrong_inside_a_part_is_told_where_it_stands() -> None:
    made = parts.option_added(BRIDGE, "easier", "")
    made = parts.caution_added(made)
    made = parts.source_added(made)
    at = f"options.{made.options[-1].id}.label"
    caution, source = len(made.cautions) - 1, len(made.sources) - 1

    assert faults(made) == [
        (at, 0, "There is no text."),
        ("cautions.say", caution, "There is no text."),
        ("sources.ref", source, "There is no text."),
    ]
    wrong = editing.saying(made, "options.easier.move", 0, "Lift the $side leg.")
    assert ("options.easier.move", 0, "$side needs an exercise with sides.") in faults(wrong)


def test_a_warning_is_for_somebody_and_says_who_says_so() -> None:
    number = len(BRIDGE.cautions)
    made = parts.warning_so(parts.caution_added(BRIDGE), number, " Not  with a sore knee. ")
    made = parts.with_caution(made, number, when=Condition.KNEE_PAIN, ref="goodrx")

    assert made.cautions[number].say == Line("Not with a sore knee.")
    assert made.cautions[number].when is Condition.KNEE_PAIN
    spoken = parts.warning_spoken(made, number, "Sore knee? Then not.")
    assert spoken.cautions[number].say == Line("Not with a sore knee.", "Sore knee? Then not.")
    assert parts.warning_spoken(spoken, number, "") == made
    assert parts.caution_removed(made, number) == BRIDGE


def test_sources_are_written_in_their_own_words() -> None:
    number = len(BRIDGE.sources)
    made = parts.with_source(parts.source_added(BRIDGE), number, ref="my physio", dose="3 times")

    assert made.sources[number] == Source("my physio", "3 times")
    assert parts.source_removed(made, number) == BRIDGE


def test_lists_of_words_and_notes_are_given_and_taken_away() -> None:
    made = editing.listing(LUNGE, "stop", "sharp pain,  numbness ,")
    made = editing.noted(editing.listing(made, "targets", "psoas"), " Ours:  the rest. ")

    assert made.stop == ("sharp pain", "numbness")
    assert (made.targets, made.notes) == (("psoas",), "Ours: the rest.")
    assert editing.noted(made, " ").notes is None
    assert editing.switching(made, 12.0).switch == 12.0


def test_too_many_sources_are_told() -> None:
    many = editing.with_option(LUNGE, "none")
    for _ in range(21):
        many = parts.with_source(parts.source_added(many), len(many.sources), ref="x")

    assert faults(many) == [("sources", 20, "20 of them are the most.")]


def test_an_option_is_left_as_it_is_when_another_one_is_changed() -> None:
    made = parts.option_added(parts.option_added(BRIDGE, "one", "One"), "two", "Two")
    changed = editing.with_option(made, "two", default=True)

    assert changed.options[-2] == Option(id="one", label="One")
    assert changed.options[-1].default
