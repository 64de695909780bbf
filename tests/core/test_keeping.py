"""What was changed in a session can be kept; a little more or less is offered, never taken."""

from __future__ import annotations

from dataclasses import replace

from psoas_timer.core.changes import Change, changed_exercise
from psoas_timer.core.dose import Amount, Count, DoseChange, Per
from psoas_timer.core.events import Adjustment
from psoas_timer.core.keeping import kept, questions
from psoas_timer.core.lines import with_dose
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.progression import Streak, offers
from psoas_timer.core.routine import ExerciseItem, PauseItem, RepeatItem
from psoas_timer.core.side import Side
from tests.core import samples

ROUTINE = samples.routine(samples.LUNGE, samples.BRIDGE, samples.MARCH, samples.LUNGE)
SHIPPED = {exercise.id: exercise for exercise in samples.EVERY}


def test_one_question_is_asked_for_each_exercise_that_was_changed() -> None:
    changes = (Adjustment(0, hold=5.0), Adjustment(1, reps=1), Adjustment(3, hold=10.0))
    asked = questions(ROUTINE, changes)

    assert [(keep.name, keep.question("en")) for keep in asked] == [
        ("Lunge", "Keep forty seconds for next time?"),
        ("Bridge", "Keep sixteen times for next time?"),
    ]
    routine = kept(ROUTINE, asked)
    assert compile_plan(routine).seconds == compile_plan(ROUTINE, None, changes).seconds
    assert questions(routine, ()) == ()
    assert kept(ROUTINE, ()) == ROUTINE


def test_nothing_is_asked_about_what_came_back_to_what_it_was() -> None:
    assert questions(ROUTINE, (Adjustment(0), Adjustment(2, reps=0))) == ()


def test_sides_that_differ_go_on_differing() -> None:
    item = ExerciseItem(exercise=samples.LUNGE, left=DoseChange(hold=Amount(45, 45)))
    routine = samples.routine(item)
    (keep,) = questions(routine, (Adjustment(0, hold=5.0),))
    (made,) = kept(routine, [keep]).items

    assert isinstance(made, ExerciseItem)
    assert made.dose(Side.LEFT).hold == Amount(50, 50)
    assert made.dose(Side.RIGHT).hold == Amount(35, 60)


def test_a_line_inside_a_repeat_is_found_again() -> None:
    inner = ExerciseItem(exercise=samples.BRIDGE)
    routine = samples.routine(PauseItem(5.0), RepeatItem(2, (inner,)))
    asked = questions(routine, (Adjustment(2, reps=2),))
    _, group = kept(routine, asked).items

    assert isinstance(group, RepeatItem)
    (made,) = group.items
    assert isinstance(made, ExerciseItem)
    assert made.dose().times == Count(17, 20)


def test_an_answer_about_what_is_gone_changes_nothing() -> None:
    asked = questions(ROUTINE, (Adjustment(3, hold=5.0),))
    shorter = samples.routine(samples.LUNGE)

    assert kept(shorter, asked) == shorter


def test_a_change_can_be_kept_for_the_exercise_everywhere() -> None:
    (keep,) = questions(samples.routine(samples.LUNGE), (Adjustment(0, hold=5.0),))

    assert changed_exercise(samples.LUNGE, keep.change).dose.hold == Amount(35, 60)
    assert keep.change == Change(dose=DoseChange(hold=Amount(35, 60)))


def offered(clean: int, days: int, item: ExerciseItem) -> list[str]:
    streaks = {item.exercise.id: Streak(clean, days)}
    found = offers(samples.routine(item), streaks, SHIPPED)
    dose, short = item.dose(), ENGLISH.dose_in_short
    return [
        f"{offer.name}: {'more' if offer.is_more else 'less'}, "
        f"{short(dose.changed(offer.change), dose)}"
        for offer in found
    ]


LUNGE = ExerciseItem(exercise=samples.LUNGE)


def test_a_little_more_is_offered_after_sessions_that_went_well() -> None:
    assert offered(5, 1, LUNGE) == ["Lunge: more, thirty-five seconds"]
    assert offered(6, 1, LUNGE) == offered(5, 1, LUNGE)  # until it is answered
    assert offered(4, 1, LUNGE) == offered(0, 1, LUNGE) == []


def test_a_little_less_is_offered_after_a_gap() -> None:
    longer = replace(LUNGE, change=DoseChange(hold=Amount(40, 60)))

    assert offered(9, 30, longer) == ["Lunge: less, thirty-five seconds"]


def test_h24_no_offer_leaves_the_range_of_the_sources() -> None:
    top = replace(LUNGE, change=DoseChange(hold=Amount(60, 60)))
    bridge = ExerciseItem(exercise=samples.BRIDGE, change=DoseChange(hold=Amount(10, 10)))

    assert offered(5, 1, top) == offered(5, 30, LUNGE) == []
    assert offered(5, 1, bridge) == ["Bridge: more, sixteen times"]
    assert offered(5, 1, ExerciseItem(exercise=samples.MARCH)) == []


def test_an_offer_that_is_taken_changes_just_its_line() -> None:
    (offer,) = offers(samples.routine(LUNGE), {"lunge": Streak(5, 1)}, SHIPPED)
    routine = with_dose(samples.routine(LUNGE), offer.path, {None: offer.change})
    (item,) = routine.items

    assert isinstance(item, ExerciseItem)
    assert item.dose().hold == Amount(35, 60)
    assert item.dose().times == Count(3, 3, Per.EACH_SIDE)
