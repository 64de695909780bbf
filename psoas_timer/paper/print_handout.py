"""A routine on paper: large figures on both sides, doses in words, boxes to tick."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRectF, QSize

from psoas_timer.core.figure.model import Figure, Keyframe
from psoas_timer.core.handout import Handout, Note, PrintedExercise
from psoas_timer.core.phrases.shown import SheetWords
from psoas_timer.core.side import Side
from psoas_timer.figure import LIGHT, image
from psoas_timer.paper.sheet import GREY, MARGIN, Sheet, sheet

FigureFor = Callable[[str], Figure | None]

_BOXES, _BOX = 14, 11.0  # two weeks
_PICTURES = 216.0  # width of the column with the figures
_TALLEST = 90.0
_GAP = 14.0
_FINE = 5  # dots to a point: 360 an inch. A light that fades cannot be printed as lines
_SMALL, _USUAL, _LARGE = 9.0, 10.0, 13.0


def print_handout(what: Handout, path: Path, figure_for: FigureFor, page: str = "a4") -> None:
    """Write the sheet into that PDF file. Raises CannotPrintError."""
    with sheet(path, what.title, what.words.not_advice, page) as drawn:
        _head(drawn, what)
        number = 0
        for part in what.parts:
            if isinstance(part, Note):
                _note(drawn, part)
            else:
                number += 1
                _exercise(drawn, part, what.words, number, figure_for)
        _end(drawn, what)


def _head(drawn: Sheet, what: Handout) -> None:
    drawn.text(what.title, 22, bold=True, gap=2)
    drawn.text(f"{what.length} {what.about}".strip(), _USUAL, colour=GREY, gap=4)
    drawn.text(what.words.pain, _USUAL, bold=True, gap=2)
    for sentence in what.left_out:
        drawn.text(sentence, _SMALL, colour=GREY, gap=1)
    drawn.rule(6)


def _note(drawn: Sheet, note: Note) -> None:
    drawn.room_for(24)
    drawn.text(note.text, _USUAL, colour=GREY, gap=6)


def _exercise(
    drawn: Sheet, exercise: PrintedExercise, said: SheetWords, number: int, figure_for: FigureFor
) -> None:
    left = _PICTURES + _GAP
    width = drawn.width - left
    drawn.room_for(max(_words(drawn, exercise, said, width, draw=False), _TALLEST + 4) + 12)
    top = drawn.y
    _pictures(drawn, exercise, said, figure_for)
    drawn.y = top
    _words(drawn, exercise, said, width, draw=True, number=number)
    drawn.y = max(drawn.y, top + _TALLEST + 4)
    drawn.rule(5)


def _words(
    drawn: Sheet,
    exercise: PrintedExercise,
    said: SheetWords,
    width: float,
    *,
    draw: bool,
    number: int = 0,
) -> float:
    """Write the words beside the figures, or only tell how tall they are."""
    often = f" ({said.often.format(times=exercise.times)})" if exercise.times > 1 else ""
    needs = said.needs.format(things=", ".join(exercise.needs)) if exercise.needs else ""
    lines = (
        (f"{number}. {exercise.name}{often}", _LARGE, True, "#15211f", 1.0),
        (exercise.dose, _USUAL, True, "#0b5f58", 3.0),
        (needs, _SMALL, False, GREY, 1.0),
        (" ".join(exercise.steps), _SMALL, False, "#15211f", 3.0),
        (" ".join(exercise.cautions), _SMALL, False, "#8a5300", 3.0),
    )
    height = 0.0
    for words, size, bold, colour, gap in lines:
        if not words:
            continue
        height += drawn.height_of(words, size, width, bold=bold) + gap
        if draw:
            left = drawn.width - width
            drawn.text(words, size, bold=bold, colour=colour, left=left, width=width, gap=gap)
    if draw:
        drawn.boxes(_BOXES, _BOX, drawn.width - width, drawn.y + 2)
        drawn.y += _BOX + 4
    return height + _BOX + 4


def _pictures(
    drawn: Sheet, exercise: PrintedExercise, said: SheetWords, figure_for: FigureFor
) -> None:
    """How it begins and how it is held, if that is not the same; with sides, how on each."""
    figure = figure_for(exercise.figure)
    if figure is None:
        return
    shown: tuple[tuple[str, Side | None, str], ...]
    if exercise.sides:
        shown = tuple(("hold", side, said.sides[side]) for side in exercise.sides)
    elif _rests(figure):
        shown = (("hold", None, said.hold),)
    else:
        shown = (("setup", None, said.start), ("hold", None, said.hold))
    wide = (_PICTURES - 6) / 2
    for place, (keyframe, side, words) in enumerate(shown):
        room = QRectF(MARGIN + place * (wide + 6), drawn.y, wide, _TALLEST - 12)
        size = QSize(round(room.width() * _FINE), round(room.height() * _FINE))
        drawn.picture(image(figure, keyframe, side, LIGHT, size), room)
        at = drawn.y
        drawn.y = at + _TALLEST - 10
        drawn.text(words, 8, colour=GREY, left=place * (wide + 6), width=wide)
        drawn.y = at


def _rests(figure: Figure) -> bool:
    """Is it held as it begins, whatever lights up?"""
    begun, held = figure.pose(Keyframe.SETUP), figure.pose(Keyframe.HOLD)
    return replace(begun, light=held.light) == held


def _end(drawn: Sheet, what: Handout) -> None:
    words = what.words.sources.format(names="; ".join(what.sources)) if what.sources else ""
    tall = drawn.height_of(words, 8, drawn.width) + 12
    drawn.room_for(tall)
    drawn.text(what.words.tick, 8, colour=GREY, gap=2)
    if words:
        drawn.text(words, 8, colour=GREY)
