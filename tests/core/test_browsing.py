"""Finding what to do: wishes that routines and exercises meet or do not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from psoas_timer.core.browsing import find_exercise_by, find_routine_by
from psoas_timer.core.exercise import Exercise, Position
from psoas_timer.core.findable import Trait, Wish, folded
from psoas_timer.core.routine import Item, RepeatItem
from tests.core.samples import BALL, BRIDGE, CLIMB, LUNGE, MARCH, MASSAGE, RAISE, REST, routine


def met(wish: Wish, *exercises: Item | Exercise, minutes: int = 5) -> bool:
    return wish.is_met_by(find_routine_by(routine(*exercises), minutes))


def traits(*exercises: Item | Exercise) -> frozenset[Trait]:
    return find_routine_by(routine(*exercises), 5).traits


def test_the_empty_wish_is_met_by_all() -> None:
    assert met(Wish(), LUNGE)


def test_lying_only_means_from_beginning_to_end() -> None:
    assert Trait.LYING in traits(BRIDGE, RAISE, REST)
    assert Trait.LYING not in traits(BRIDGE, RAISE, MARCH)


def test_what_is_done_in_any_position_is_no_reason_against_lying() -> None:
    assert Trait.LYING in traits(BRIDGE, BALL)
    assert Trait.LYING not in traits(BALL)


def test_who_must_not_kneel_is_spared_half_kneeling_too() -> None:
    assert Trait.NO_KNEELING in traits(MARCH, BRIDGE)
    assert Trait.NO_KNEELING not in traits(MARCH, LUNGE)


def test_at_a_desk_nobody_lies_down_or_fetches_things() -> None:
    at_hand = replace(MARCH, props=("chair",))
    to_fetch = replace(MARCH, props=("foam roller",))

    assert Trait.DESK in traits(MARCH, LUNGE, at_hand)
    assert Trait.DESK not in traits(MARCH, BRIDGE)
    assert Trait.DESK not in traits(MARCH, CLIMB)
    assert Trait.DESK not in traits(MARCH, to_fetch)


def test_a_routine_is_of_the_kind_that_half_of_it_is() -> None:
    assert traits(BRIDGE, LUNGE) >= {Trait.STRENGTH, Trait.STRETCH}
    assert Trait.STRENGTH not in traits(BRIDGE, LUNGE, MASSAGE)
    assert Trait.REST in traits(REST)


def test_a_repeated_part_counts_too() -> None:
    repeated = RepeatItem(3, routine(MASSAGE).items)

    assert Trait.MASSAGE in traits(repeated)


def test_of_two_kinds_one_is_enough_but_every_place_is_needed() -> None:
    kinds = frozenset({Trait.MASSAGE, Trait.STRENGTH})
    places = frozenset({Trait.LYING, Trait.NO_KNEELING})

    assert met(Wish(traits=kinds), BRIDGE)
    assert not met(Wish(traits=kinds), LUNGE)
    assert met(Wish(traits=places), BRIDGE)
    assert not met(Wish(traits=places), MARCH)
    assert not met(Wish(traits=places | {Trait.MASSAGE}), BRIDGE)


@pytest.mark.parametrize(("minutes", "fits"), [(9, True), (10, True), (11, False)])
def test_what_takes_too_long_is_left_out(minutes: int, fits: bool) -> None:
    assert met(Wish(most_minutes=10), LUNGE, minutes=minutes) is fits


@pytest.mark.parametrize("words", ["lunge", "LUNGE knee", "  pad  ", "half kneel", "test", ""])
def test_every_word_is_looked_for_everywhere(words: str) -> None:
    assert met(Wish(words=words), LUNGE)
    assert not met(Wish(words=f"{words} cobra"), LUNGE)


def test_accents_and_capitals_are_no_hindrance() -> None:
    stretch = replace(LUNGE, name="Hüftbeuger-Dehnung")

    assert met(Wish(words="huftbeuger"), stretch)
    assert folded("Große ÉTIREMENT") == "grosse etirement"


def test_an_exercise_is_found_by_its_other_names_and_its_kind() -> None:
    one = replace(LUNGE, aka=("Hip flexor stretch",), position=Position.STANDING)
    found = find_exercise_by(one, 3)

    assert Wish(words="flexor stretch").is_met_by(found)
    assert Trait.STRETCH in found.traits
    assert Trait.DESK in found.traits
