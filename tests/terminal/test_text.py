"""Texts in columns, wide and combining signs among them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from psoas_timer.terminal.text import columns, cut, lines, plain

COMBINED = "e\N{COMBINING ACUTE ACCENT}"


@pytest.mark.parametrize(
    ("text", "width"), [("Hold", 4), ("Dehnung für Hüfte", 17), ("伸展", 4), (COMBINED, 1), ("", 0)]
)
def test_the_width_is_that_on_a_terminal(text: str, width: int) -> None:
    assert columns(text) == width


def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    assert cut("Kneeling lunge stretch", 10) == "Kneeling …"
    assert cut("Kneeling", 8) == "Kneeling"
    assert cut("伸展伸展", 4) == "伸…"
    assert cut("Kneeling", 0) == ""


def test_text_is_broken_between_words() -> None:
    assert lines("Push your hips forward.", 10, 5) == ["Push your", "hips", "forward."]


def test_what_is_too_much_ends_in_an_ellipsis() -> None:
    assert lines("Push your hips forward.", 10, 2) == ["Push your", "hips forw…"]


def test_a_word_longer_than_the_line_is_broken() -> None:
    assert lines("Hüftbeugerdehnung", 7, 3) == ["Hüftbeu", "gerdehn", "ung"]


@given(st.text(), st.integers(-2, 40), st.integers(-1, 6))
def test_no_line_is_ever_wider_or_one_more_than_asked_for(text: str, width: int, most: int) -> None:
    found = lines(plain(text), width, most)

    assert len(found) <= max(most, 0)
    assert all(columns(line) <= max(width, 2) for line in found)


def test_signs_that_could_steer_a_terminal_become_blanks() -> None:
    assert plain("a\x1b[2Jb\r\nc\u202ed") == "a [2Jb  c d"
