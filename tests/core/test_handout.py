"""What a printed sheet says of a routine."""

from __future__ import annotations

from dataclasses import replace

import pytest

from psoas_timer.core.condition import Condition
from psoas_timer.core.dose import Amount, DoseChange
from psoas_timer.core.exercise import Line, Source
from psoas_timer.core.handout import Handout, Note, PrintedExercise, handout
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.routine import ExerciseItem, PauseItem, RepeatItem, Routine, SayItem
from psoas_timer.core.screening import Rule, Safety, Screened, Verdict, screen
from psoas_timer.core.side import Side
from tests.core.samples import BRIDGE, LUNGE, routine

NAMES = {"a": "The book of hips"}


def made(what: Routine, preferences: Preferences | None = None) -> Handout:
    return handout(Screened(what), preferences or Preferences(), NAMES)


def entries(sheet: Handout) -> list[PrintedExercise]:
    return [part for part in sheet.parts if isinstance(part, PrintedExercise)]


def test_sides_that_differ_are_told_apart_with_their_turns_and_the_rest_between_sets() -> None:
    item = ExerciseItem(
        exercise=LUNGE,
        change=DoseChange(sets=2, set_rest=20.0),
        left=DoseChange(hold=Amount(45, 45)),
    )

    assert entries(made(routine(item)))[0].dose == (
        "Left side. Three holds of forty-five seconds. Right side. Three holds of thirty seconds. "
        "Two sets. Change sides every time. Rest twenty seconds between sets."
    )


def test_both_sides_are_shown_the_first_one_first() -> None:
    right, left = (
        entries(made(routine(LUNGE), Preferences(first_side=side)))[0]
        for side in (Side.RIGHT, Side.LEFT)
    )

    assert right.sides == (Side.RIGHT, Side.LEFT)
    assert left.sides == (Side.LEFT, Side.RIGHT)
    assert right.steps[-1] == ENGLISH.then_other_side


def test_h23_the_steps_name_the_first_side_and_no_sign_is_left() -> None:
    (entry,) = entries(made(routine(LUNGE), Preferences(first_side=Side.LEFT)))

    assert any("left" in step.lower() for step in entry.steps)
    assert not any("$" in text for text in (*entry.steps, *entry.cautions))


def test_an_exercise_of_both_sides_has_none_to_change() -> None:
    (entry,) = entries(made(routine(BRIDGE)))

    assert entry.sides == ()
    assert ENGLISH.then_other_side not in entry.steps


def test_a_dose_that_differs_by_side_is_told_for_each() -> None:
    item = ExerciseItem(exercise=LUNGE, left=DoseChange(hold=Amount(45, 45)))
    (entry,) = entries(made(replace(routine(LUNGE), items=(item,))))

    assert "Left side. " in entry.dose
    assert "forty-five seconds" in entry.dose
    assert "Right side. " in entry.dose


def test_words_pauses_and_groups_are_on_the_sheet() -> None:
    group = RepeatItem(2, (ExerciseItem(exercise=BRIDGE), PauseItem(20)))
    sheet = made(replace(routine(LUNGE), items=(SayItem(Line("Breathe.")), group)))

    assert sheet.parts[0] == Note("Breathe.")
    assert entries(sheet)[0].times == 2
    assert any(isinstance(part, Note) and "twenty" in part.text.lower() for part in sheet.parts)


def test_a_caution_stands_where_it_first_applies() -> None:
    first, second = entries(made(routine(LUNGE, replace(LUNGE, id="other", name="Other"))))

    assert first.cautions
    assert second.cautions == ()


def test_what_was_left_out_is_told_with_its_reason_and_what_is_marked_beside_it() -> None:
    def rule(exercise: str, then: Verdict) -> Rule:
        return Rule(when=Condition.KNEE_PAIN, exercises=(exercise,), then=then, why="Knees.")

    wanted = Preferences(conditions=frozenset({Condition.KNEE_PAIN}))
    safety = Safety(rules=(rule(LUNGE.id, Verdict.LEAVE_OUT), rule(BRIDGE.id, Verdict.MARK)))
    exercises = {each.id: each for each in (LUNGE, BRIDGE)}
    sheet = handout(screen(routine(LUNGE, BRIDGE), exercises, safety, wanted), wanted, NAMES)

    assert sheet.left_out == (f"{LUNGE.name} is left out. Knees.",)
    (entry,) = entries(sheet)
    assert entry.cautions[-1] == f"{BRIDGE.name}: take care. Knees."


def test_sources_are_named_in_full_and_once() -> None:
    sourced = replace(LUNGE, sources=(Source("a"), Source("b")))
    sheet = made(routine(sourced, replace(sourced, id="other")))

    assert sheet.sources == ("The book of hips", "b")


@pytest.mark.parametrize(
    ("language", "length", "left"),
    [
        ("en", "About five minutes.", "left side"),
        ("de", "Etwa fünf Minuten.", "linke Seite"),
        ("es", "Unos cinco minutos.", "lado izquierdo"),
    ],
)
def test_a_sheet_is_in_the_language_of_the_person(language: str, length: str, left: str) -> None:
    sheet = made(routine(LUNGE), Preferences(language=language))

    assert sheet.length == length
    assert sheet.words.sides[Side.LEFT] == left
