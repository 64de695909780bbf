"""What stands on the terminal, in any size and state."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from psoas_timer.core.events import PauseReason
from psoas_timer.core.segment import Cue, Place, Segment, SegmentKind
from psoas_timer.core.side import Side
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.terminal.digits import large
from psoas_timer.terminal.picture import picture
from psoas_timer.terminal.scene import ASCII, Page, Scene
from psoas_timer.terminal.text import columns
from psoas_timer.texts import speak
from tests.terminal.stage import BALLS, LUNGES, snapshot_at

SMALL = (60, 15)
TROUBLE = "There is no sound card: connect speakers or headphones, or go on with the words here."


def lines(scene: Scene) -> list[str]:
    return ["".join(span.text for span in row) for row in picture(scene)]


def text(scene: Scene) -> str:
    return "\n".join(lines(scene))


def scene(snapshot: Snapshot, size: tuple[int, int] = (80, 24), **more: object) -> Scene:
    base = Scene(snapshot=snapshot, routine="Desk break", width=size[0], height=size[1])
    return replace(base, **more)  # type: ignore[arg-type]  # a scene's own fields


HOLD = snapshot_at(LUNGES, 8, 18.0)

SIZES = st.tuples(st.integers(1, 200), st.integers(1, 60))
TEXTS = st.text(max_size=300)


@given(SIZES, TEXTS, st.sampled_from(Mode), st.sampled_from(Page), st.sampled_from(SegmentKind))
def test_a_picture_never_leaves_the_terminal(
    size: tuple[int, int], words: str, mode: Mode, page: Page, kind: SegmentKind
) -> None:
    segment = Segment(
        kind=kind,
        place=Place(0, kind),
        title=words,
        seconds=30.0,
        cues=(Cue(words),),
        in_full=words,
        side=Side.LEFT,
    )
    shot = replace(HOLD, mode=mode, segment=segment, caption=words, up_next=words, pain=3)

    rows = lines(scene(shot, size, page=page, trouble=words, muted=True))

    assert len(rows) == size[1]
    assert all(columns(row) <= size[0] for row in rows)


def test_in_60_by_15_a_hold_shows_all_that_matters() -> None:
    shown = text(scene(HOLD, SMALL, trouble=TROUBLE))

    for words in ("Lunge", "Hold 1 of 3", "RIGHT", "Next: Left side", "Space pause", "H hurts"):
        assert words in shown
    assert all(row.strip() in shown for row in large("12", "█"))
    assert "There is no sound card" in shown


@pytest.mark.parametrize(
    ("language", "left", "right", "words"),
    [
        ("en", "LEFT", "RIGHT", ("Space pause", "H hurts", "voice off")),
        ("de", "LINKS", "RECHTS", ("Leertaste Pause", "H tut weh", "Stimme aus")),
        ("es", "IZQUIERDA", "DERECHA", ("Espacio pausa", "H duele", "voz no")),
    ],
)
def test_h61_each_side_lies_where_it_is_in_every_language(
    language: str, left: str, right: str, words: tuple[str, ...]
) -> None:
    speak(language)
    assert HOLD.segment is not None
    for side, name, other in ((Side.LEFT, left, right), (Side.RIGHT, right, left)):
        shot = replace(HOLD, segment=replace(HOLD.segment, side=side))
        shown = scene(shot, muted=True)
        (flag,) = (line for line in lines(shown) if name in line)

        assert (flag.index(name) < 40) is (side is Side.LEFT)
        assert other not in text(shown)
        assert all(word in text(shown) for word in words)


def test_a_long_instruction_is_shown_whole_in_60_by_15() -> None:
    words = " ".join(["word"] * 39)  # 194 characters, about as long as a text may be
    shot = replace(snapshot_at(LUNGES, 2), caption=words)

    shown = " ".join(text(scene(shot, SMALL)).split())

    assert words in shown


@pytest.mark.parametrize(("index", "half"), [(8, 1), (14, 0)])
def test_the_side_stands_where_it_lies(index: int, half: int) -> None:
    (row,) = (row for row in lines(scene(snapshot_at(LUNGES, index))) if "◀" in row or "▶" in row)

    halves = row[:40].strip(), row[40:].strip()

    assert halves[half]
    assert not halves[1 - half]


def test_the_digits_are_larger_where_there_is_room() -> None:
    blocks = [text(scene(HOLD, size)).count("█") for size in (SMALL, (100, 30))]

    assert blocks[1] > blocks[0] * 2


def test_a_hold_of_two_minutes_shows_minutes() -> None:
    assert HOLD.segment is not None
    segment = replace(HOLD.segment, seconds=120.0)
    shot = replace(HOLD, segment=segment, seconds=120.0, elapsed=1.0)

    shown = text(scene(shot))

    assert all(row.strip() in shown for row in large("1:59", "█", scale=2))


def test_both_bars_grow() -> None:
    def bars(elapsed: float) -> tuple[int, int]:
        shot = replace(HOLD, elapsed=elapsed, total_left=HOLD.total_left - elapsed)
        rows = lines(scene(shot))
        (bar,) = (row for row in rows if "░" in row)
        return bar.count("█"), rows[1].count("━")

    segment, whole = zip(bars(1.0), bars(10.0), bars(29.0), strict=True)

    assert segment[0] < segment[1] < segment[2]
    assert whole[0] < whole[2]


def test_no_other_signs_than_ascii_where_the_terminal_knows_no_others() -> None:
    for page in Page:
        assert text(scene(HOLD, page=page, signs=ASCII, trouble=TROUBLE, muted=True)).isascii()


def test_a_text_from_a_file_cannot_steer_the_terminal() -> None:
    shot = replace(HOLD, caption="Hold.\x1b[2J\x07\r\n\x9b1m", up_next="\x1b]0;gone\x07")

    assert all(sign.isprintable() for row in lines(scene(shot)) for sign in row)


def test_the_keys_at_the_bottom_are_those_that_do_something() -> None:
    paused = replace(HOLD, mode=Mode.PAUSED, reason=PauseReason.ASKED)
    hurt = replace(HOLD, mode=Mode.HURT, allowed=frozenset())
    wait = snapshot_at(BALLS, 4)

    assert "Space pause" in lines(scene(HOLD))[-1]
    assert "Space go on" in lines(scene(paused))[-1]
    assert "Space done" in lines(scene(wait))[-1]
    assert lines(scene(hurt))[-1].split() == [
        "0-9",
        "how",
        "much",
        "?",
        "keys",
        "M",
        "voice",
        "off",
    ]
    assert "Undo" not in lines(scene(HOLD, (200, 24)))[-1]


def test_all_keys_fit_into_60_by_15() -> None:
    shown = lines(scene(HOLD, SMALL, page=Page.KEYS))

    assert "Stop the routine (asks first)" in "\n".join(shown)
    assert "All keys" in "\n".join(shown)
    assert not any("…" in row for row in shown)


def test_the_trouble_is_said_whole_where_there_is_room() -> None:
    assert TROUBLE in " ".join(text(scene(HOLD, trouble=TROUBLE)).split())
    assert TROUBLE in " ".join(text(scene(snapshot_at(LUNGES, 2), SMALL, trouble=TROUBLE)).split())
