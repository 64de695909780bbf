"""H25: what a person's answers do to a routine, with the reason, and their own will above it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from psoas_timer.core.condition import Condition
from psoas_timer.core.draft import RoutineDraft
from psoas_timer.core.exercise import Line
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.remarks import screened_remarks
from psoas_timer.core.routine import ExerciseItem, RepeatItem, Routine, SayItem
from psoas_timer.core.screening import (
    Rule,
    Safety,
    Screened,
    Verdict,
    screen,
)
from tests.core.samples import BRIDGE, LUNGE, REST, routine

KNEE, SPINE = Condition.KNEE_PAIN, Condition.SPINAL_CONDITION
EXERCISES = {each.id: each for each in (LUNGE, BRIDGE, REST)}


def rule(when: Condition, then: Verdict, exercise: str = LUNGE.id, instead: str = "") -> Rule:
    return Rule(
        when=when,
        exercises=(exercise,),
        then=then,
        why=f"Because of {when.value}.",
        instead=instead or None,
    )


def screened(
    *rules: Rule,
    named: frozenset[Condition] | None = frozenset({KNEE}),
    anyway: frozenset[tuple[Condition, str]] = frozenset(),
    what: Routine | None = None,
) -> Screened:
    wanted = Preferences(conditions=named, anyway=anyway)
    return screen(what or routine(LUNGE, REST), EXERCISES, Safety(rules=rules), wanted)


def names(result: Screened) -> list[str]:
    return [item.exercise.id for item in result.routine.items if isinstance(item, ExerciseItem)]


def test_who_was_never_asked_gets_the_routine_as_it_is() -> None:
    result = screened(rule(KNEE, Verdict.LEAVE_OUT), named=None)

    assert result == Screened(routine(LUNGE, REST))


def test_a_rule_for_others_changes_nothing() -> None:
    assert screened(rule(SPINE, Verdict.LEAVE_OUT)) == Screened(routine(LUNGE, REST))


def test_what_is_left_out_is_gone_and_the_reason_is_told() -> None:
    result = screened(rule(KNEE, Verdict.LEAVE_OUT))

    assert names(result) == [REST.id]
    assert [f.sentence for f in result.judgements] == [
        f"{LUNGE.name} is left out. Because of knee-pain."
    ]


def test_what_is_marked_stays() -> None:
    result = screened(rule(KNEE, Verdict.MARK))

    assert names(result) == [LUNGE.id, REST.id]
    assert result.judgements[0].sentence == f"{LUNGE.name}: take care. Because of knee-pain."


def test_another_exercise_comes_in_its_place_at_its_own_dose() -> None:
    result = screened(rule(KNEE, Verdict.USE, instead=BRIDGE.id))

    assert result.routine.items[0] == ExerciseItem(exercise=BRIDGE)
    assert f"becomes {BRIDGE.name}" in result.judgements[0].sentence


@pytest.mark.parametrize("second", [Verdict.LEAVE_OUT, Verdict.USE])
def test_no_exercise_stands_in_that_does_not_suit_either(second: Verdict) -> None:
    result = screened(
        rule(KNEE, Verdict.USE, instead=BRIDGE.id),
        rule(SPINE, second, BRIDGE.id, instead=REST.id),
        named=frozenset({KNEE, SPINE}),
    )

    assert names(result) == [REST.id]
    assert result.judgements[0].verdict is Verdict.LEAVE_OUT


def test_of_several_rules_the_strictest_holds_and_all_reasons_are_told() -> None:
    result = screened(
        rule(KNEE, Verdict.MARK),
        rule(SPINE, Verdict.LEAVE_OUT),
        named=frozenset({KNEE, SPINE}),
    )

    assert names(result) == [REST.id]
    sentence = result.judgements[0].sentence
    assert "Because of knee-pain." in sentence
    assert "Because of spinal-condition." in sentence


def test_who_does_it_anyway_does_it_and_is_still_told() -> None:
    result = screened(rule(KNEE, Verdict.LEAVE_OUT), anyway=frozenset({(KNEE, LUNGE.id)}))

    assert names(result) == [LUNGE.id, REST.id]
    assert result.judgements[0].anyway
    assert "take care" in result.judgements[0].sentence


def test_doing_it_anyway_does_not_answer_for_a_condition_named_later() -> None:
    result = screened(
        rule(KNEE, Verdict.MARK),
        rule(SPINE, Verdict.LEAVE_OUT),
        named=frozenset({KNEE, SPINE}),
        anyway=frozenset({(KNEE, LUNGE.id)}),
    )

    assert names(result) == [REST.id]


def test_groups_are_screened_too_and_an_empty_one_goes() -> None:
    lunges = RepeatItem(2, (ExerciseItem(exercise=LUNGE),))
    mixed = RepeatItem(2, (ExerciseItem(exercise=LUNGE), ExerciseItem(exercise=BRIDGE)))
    whole = replace(routine(REST), items=(lunges, mixed, *routine(REST).items))

    result = screened(rule(KNEE, Verdict.LEAVE_OUT), what=whole)

    assert result.routine.items[0] == RepeatItem(2, (ExerciseItem(exercise=BRIDGE),))
    assert len(result.judgements) == 1


def test_nothing_left_is_nothing_to_do() -> None:
    result = screened(rule(KNEE, Verdict.LEAVE_OUT), what=routine(LUNGE))

    with pytest.raises(ValueError, match="nothing to do"):
        compile_plan(result.routine)


def test_words_between_exercises_stay() -> None:
    words = SayItem(Line("Well done."))
    whole = replace(routine(REST), items=(ExerciseItem(exercise=LUNGE), words))

    result = screened(rule(KNEE, Verdict.LEAVE_OUT), what=whole)

    assert result.routine.items == (words,)


def test_in_the_editor_the_answers_speak_at_the_lines_they_are_about() -> None:
    draft = RoutineDraft.of(routine(REST, LUNGE))
    judgements = screened(rule(KNEE, Verdict.LEAVE_OUT), what=draft.routine()).judgements

    (remark,) = screened_remarks(draft, judgements)

    assert remark.sentence == f"{LUNGE.name} is left out. Because of knee-pain."
    assert remark.keys == (draft.unrolled()[1],)
