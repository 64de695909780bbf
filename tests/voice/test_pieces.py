"""Any text at all becomes something that any engine can be given."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from psoas_timer.voice.pieces import LONGEST_TEXT, LONGEST_WORD, pieces, plain
from psoas_timer.voice.protocol import LONGEST


def test_a_sentence_stays_as_it_is() -> None:
    text = "Other side: left. Left knee down, right foot forward; don't rush, 10 s, 50 %!"

    assert pieces(text) == [text]


@given(st.text(st.characters(codec=None), max_size=3 * LONGEST))
def test_h13_every_piece_of_any_text_is_plain_and_short(text: str) -> None:
    for piece in pieces(text):
        assert 0 < len(piece) <= LONGEST
        assert all(character.isprintable() for character in piece)
        assert max(map(len, piece.split())) <= LONGEST_WORD
        assert not set("<>") & set(piece)
        assert "[[" not in piece
        assert "]]" not in piece
        piece.encode("utf-8")


@given(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=30), st.integers(1, 99))
def test_h13_cutting_a_text_loses_no_word(word: str, times: int) -> None:
    text = " ".join([plain(word)] * times)[:LONGEST_TEXT]

    assert " ".join(pieces(text)) == text.strip()


def test_a_long_text_is_cut_at_the_ends_of_sentences() -> None:
    sentence = "This sentence has some sixty characters in it, or nearly so."
    text = " ".join([sentence] * 7)

    assert all(piece.endswith(".") for piece in pieces(text))


def test_h13_a_word_without_end_is_cut_and_a_book_is_not_read_out() -> None:
    assert "".join(pieces("x" * 200_000)).count("x") == LONGEST_TEXT
    assert len("".join(pieces("word " * 100_000))) <= LONGEST_TEXT


def test_h12_markup_and_commands_are_no_part_of_it() -> None:
    assert plain("<b>Hold</b> [[volm 0]] on") == "b Hold /b volm 0 on"
    assert plain("[<[ [[[ ]>]") == "[ [ [ ] ]"
    assert plain("one\x00two\r\nthree\u202efour") == "one two three four"
