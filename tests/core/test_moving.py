"""Lines taken elsewhere: one place at a time through groups and out of them, or beside another."""

from __future__ import annotations

from psoas_timer.core.draft import RoutineDraft
from psoas_timer.core.editing import all_removed, grouped
from psoas_timer.core.moving import moved_down, moved_to, moved_up, place_after
from tests.core import samples

FOUR = RoutineDraft.of(
    samples.routine(samples.LUNGE, samples.BRIDGE, samples.MARCH, samples.REST)
)  # keys 1 to 4
GROUPED = grouped(FOUR, 2, 3)  # 1, [5: 2, 3], 4


def order(draft: RoutineDraft) -> tuple[int, ...]:
    return draft.unrolled()


def test_a_line_goes_down_through_a_group_and_out_of_it_again() -> None:
    steps = [GROUPED]
    for _ in range(5):
        steps.append(moved_down(steps[-1], 1))

    assert [step.line(1) for step in steps] == [(0,), (0, 0), (0, 1), (0, 2), (1,), (2,)]
    assert moved_down(steps[-1], 1) == steps[-1]


def test_and_up_the_same_way() -> None:
    steps = [GROUPED]
    for _ in range(5):
        steps.append(moved_up(steps[-1], 4))

    assert [step.line(4) for step in steps] == [(2,), (1, 2), (1, 1), (1, 0), (1,), (0,)]
    assert moved_up(steps[-1], 4) == steps[-1]


def test_a_group_goes_past_single_lines_and_never_into_another_group() -> None:
    assert order(moved_up(GROUPED, 5))[:4] == (2, 3, 2, 3)
    assert order(moved_down(GROUPED, 5))[-4:] == (2, 3, 2, 3)
    two = grouped(GROUPED, 4, 4)
    assert moved_down(two, 5).line(5) == (2,)


def test_the_last_line_that_leaves_a_group_takes_it_away() -> None:
    alone = grouped(FOUR, 2, 2)

    for move in (moved_up, moved_down):
        draft = move(alone, 2)
        assert order(draft) == (1, 2, 3, 4)
        assert [node.key for node in draft.entries] == [1, 2, 3, 4]


def test_what_is_put_after_a_group_head_comes_first_in_it() -> None:
    assert place_after(GROUPED, 5) == (5, 0)
    assert place_after(GROUPED, 3) == (5, 2)
    assert place_after(GROUPED, 4) == (None, 3)
    assert place_after(GROUPED, None) == (None, 3)


def test_a_line_is_taken_beside_another_wherever_that_is() -> None:
    assert order(moved_to(FOUR, 1, *place_after(FOUR, 3))) == (2, 3, 1, 4)
    assert order(moved_to(FOUR, 4, *place_after(FOUR, 1))) == (1, 4, 2, 3)
    assert moved_to(FOUR, 2, None, 1) == FOUR
    assert order(moved_to(GROUPED, 4, *place_after(GROUPED, 2)))[:4] == (1, 2, 4, 3)


def test_several_lines_are_removed_with_the_groups_they_leave_empty() -> None:
    assert order(all_removed(GROUPED, (2, 3))) == (1, 4)
    assert order(all_removed(GROUPED, (5, 2))) == (1, 4)
