"""Editing a routine: every draft can be kept, each line keeps its key, everything can be undone."""

from __future__ import annotations

import pytest

from psoas_timer.core import editing, line_editing
from psoas_timer.core.changes import Change
from psoas_timer.core.condition import Condition
from psoas_timer.core.dose import Amount, Count, DoseChange, Per
from psoas_timer.core.draft import CannotEdit, Group, RoutineDraft
from psoas_timer.core.edits import Edits
from psoas_timer.core.exercise import Line
from psoas_timer.core.line_editing import changed_line
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.remarks import RemarkKind, remarks
from psoas_timer.core.routine import ExerciseItem, PauseItem, RepeatItem, SayItem
from psoas_timer.core.side import Side
from psoas_timer.core.totals import totals
from tests.core import samples

THREE = RoutineDraft.of(samples.routine(samples.LUNGE, samples.BRIDGE, samples.REST))
TOO_LONG = DoseChange(hold=Amount(900, 900))


def names(draft: RoutineDraft) -> list[str]:
    return [
        type(item).__name__ if not isinstance(item, ExerciseItem) else item.exercise.id
        for item in draft.routine().items
    ]


def test_a_draft_makes_its_routine_again() -> None:
    routine = samples.routine(samples.LUNGE, RepeatItem(2, (PauseItem(5.0), SayItem(Line("Up.")))))

    assert RoutineDraft.of(routine).routine() == routine


def test_lines_are_added_moved_copied_and_removed() -> None:
    draft = editing.added(THREE, PauseItem(20.0), at=1)
    assert names(draft) == ["lunge", "PauseItem", "bridge", "rest"]
    draft = editing.moved(draft, 4, 3)
    assert names(draft) == ["lunge", "bridge", "rest", "PauseItem"]
    draft = editing.duplicated(draft, 1)
    assert names(draft)[:2] == ["lunge", "lunge"]
    draft = editing.removed(draft, 1)
    assert names(draft) == ["lunge", "bridge", "rest", "PauseItem"]
    assert [node.key for node in draft.entries] == [5, 2, 3, 4]


def test_lines_are_repeated_and_no_more() -> None:
    draft = editing.grouped(THREE, 1, 2)
    group = draft.entries[0]

    assert isinstance(group, Group)
    assert draft.unrolled() == (1, 2, 1, 2, 3)
    assert draft.line(2) == (0, 1)
    assert draft.place(2) == (group.key, 1)
    assert line_editing.repeated(draft, group.key, 3).unrolled()[:4] == (1, 2, 1, 2)
    assert editing.ungrouped(draft, group.key).entries == THREE.entries
    out = editing.moved(draft, 1, 2)
    assert [node.key for node in out.entries] == [group.key, 3, 1]
    assert [node.key for node in editing.removed(out, 2).entries] == [3, 1]


def test_a_line_gets_another_dose_whole_or_on_one_side() -> None:
    draft = changed_line(THREE, 1, Change(left=DoseChange(hold=Amount(45, 45))))
    draft = changed_line(draft, 1, Change(dose=DoseChange(times=Count(2, 2, Per.EACH_SIDE))))
    item = draft.routine().items[0]

    assert isinstance(item, ExerciseItem)
    assert item.dose(Side.LEFT).hold == Amount(45, 45)
    assert item.dose(Side.RIGHT).hold == Amount(30, 60)
    assert item.dose(Side.LEFT).times.low == 2
    again = line_editing.undosed(draft, 1, frozenset({"hold", "times"}))
    assert again.routine() == THREE.routine()


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (lambda d: changed_line(d, 1, Change(dose=TOO_LONG)), "1 to 600 seconds"),
        (lambda d: changed_line(d, 1, Change(dose=DoseChange(sets=21))), "1 to 20 sets"),
        (lambda d: changed_line(d, 2, Change(left=DoseChange(sets=2))), "has no sides"),
        (lambda d: changed_line(d, 1, Change(options={"wings": True})), "no such option"),
        (lambda d: changed_line(d, 1, Change(left=DoseChange(times=Count(2, 2)))), "one side"),
        (lambda d: editing.renamed(d, "a" * 61), "60 is the most"),
        (lambda d: editing.renamed(d, "<b>x"), "cannot be used"),
        (lambda d: editing.added(d, SayItem(Line("Your $side knee."))), "needs an exercise"),
        (lambda d: editing.added(d, PauseItem(700.0)), "0 to 600 seconds"),
        (lambda d: editing.grouped(d, 1, 2, times=21), "1 to 20 times over"),
        (lambda d: editing.ordered(d, (1, 2)), "every line once"),
        (lambda d: editing.removed(RoutineDraft.of(samples.routine(samples.REST)), 1), "one line"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_a_sentence(edit: object, sentence: str) -> None:
    assert callable(edit)
    with pytest.raises(CannotEdit, match=sentence):
        edit(THREE)


def test_undo_and_redo_go_all_the_way() -> None:
    done = Edits(THREE)
    for number in range(50):
        draft = editing.added(done.now, PauseItem(float(number)))
        done = done.do(draft, "Add a pause")
    assert done.undoes == "Add a pause"
    for _ in range(60):
        done = done.undo()
    assert done.now == THREE
    assert done.undoes is None
    for _ in range(60):
        done = done.redo()
    assert len(done.now.entries) == 53
    assert done.undo().do(THREE, "Start over").redoes is None


def test_letters_of_one_text_are_undone_at_once() -> None:
    done = Edits(THREE)
    for text in ("P", "Ph", "Phy"):
        done = done.do(editing.renamed(done.now, text), "Rename", more=True)

    assert done.undo().now == THREE


def test_totals_are_counted_by_line_and_side() -> None:
    draft = changed_line(THREE, 1, Change(left=DoseChange(hold=Amount(45, 45))))
    plan = compile_plan(draft.routine())
    found = totals(plan)

    assert found.sides[Side.LEFT] == 135
    assert found.sides[Side.RIGHT] == 90
    assert found.seconds == plan.seconds
    assert set(found.lines) == {0, 1, 2}
    assert (found.moves, found.get_ups) == (1, 0)


def kinds(draft: RoutineDraft, conditions: frozenset[Condition] = frozenset()) -> set[RemarkKind]:
    plan = compile_plan(draft.routine(), Preferences(conditions=conditions))
    shipped = {exercise.id: exercise for exercise in samples.EVERY}
    return {remark.kind for remark in remarks(draft, plan, shipped)}


def test_a_plain_routine_has_no_remarks() -> None:
    assert kinds(THREE) == set()


def test_uneven_sides_are_remarked() -> None:
    draft = changed_line(THREE, 1, Change(left=DoseChange(hold=Amount(45, 45))))

    assert RemarkKind.ONE_SIDED in kinds(draft)


def test_a_long_run_without_a_rest_is_remarked() -> None:
    draft = changed_line(THREE, 2, Change(dose=DoseChange(times=Count(40, 40))))

    assert RemarkKind.LONG_RUN in kinds(draft)


def test_a_caution_is_remarked_for_whom_it_concerns() -> None:
    assert RemarkKind.CAUTION in kinds(THREE, frozenset({Condition.KNEE_PAIN}))


def test_going_up_and_down_is_remarked_and_another_order_offered() -> None:
    draft = RoutineDraft.of(
        samples.routine(
            samples.MARCH, samples.BRIDGE, samples.MARCH, samples.RAISE, samples.MARCH, samples.REST
        )
    )
    plan = compile_plan(draft.routine(), Preferences(conditions=frozenset()))
    found = {remark.kind: remark for remark in remarks(draft, plan, {})}

    assert found[RemarkKind.GET_UPS].values == ("5",)
    mended = editing.ordered(draft, found[RemarkKind.MOVES].order)
    assert names(mended) == ["march", "march", "march", "bridge", "raise", "rest"]
    assert RemarkKind.MOVES not in kinds(mended)
