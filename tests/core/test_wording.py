"""The working side is filled into content lines, and nothing else is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from psoas_timer.core.exercise import Line
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.side import Side
from psoas_timer.core.wording import fill, mentions_side


def test_all_four_words_follow_the_working_side() -> None:
    text = "$Side knee, $other foot. $Other hand to the $side."

    assert fill(text, Side.LEFT, ENGLISH.sides) == "Left knee, right foot. Right hand to the left."
    assert fill(text, Side.RIGHT, ENGLISH.sides) == "Right knee, left foot. Left hand to the right."


def test_only_whole_words_are_filled_in() -> None:
    assert fill("$sides $siding", Side.LEFT, ENGLISH.sides) == "$sides $siding"


def test_h49_a_file_cannot_reach_into_the_program() -> None:
    text = "{side.__class__} %(side)s ${side}"

    assert fill(text, Side.LEFT, ENGLISH.sides) == text


PARTS = st.sampled_from(("$side", "$other", "$Side", "$Other", " ", "knee", "{0}", "%s", "."))


@given(st.lists(PARTS).map(" ".join))
def test_h23_both_sides_differ_only_in_their_side_words(text: str) -> None:
    swap = {"left": "right", "right": "left", "Left": "Right", "Right": "Left"}
    left, right = (fill(text, side, ENGLISH.sides).split(" ") for side in (Side.LEFT, Side.RIGHT))

    assert [swap.get(word, word) for word in left] == right


def test_a_line_knows_whether_it_changes_with_the_side() -> None:
    assert mentions_side(Line("Bend your $other knee."))
    assert mentions_side(Line("Bend it.", say="Bend the $side one."))
    assert not mentions_side(Line("Lie on your back."))
