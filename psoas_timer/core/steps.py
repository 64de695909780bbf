"""An exercise in sentences for one side: to read on a page, or to hear before one begins."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from psoas_timer.core.exercise import Line
from psoas_timer.core.phrases import chunks, phrases_in
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.side import Side
from psoas_timer.core.wording import SideWords, fill


@dataclass(frozen=True, slots=True)
class Steps:
    """Everything that is said about doing it, by when it is done."""

    setup: tuple[str, ...]
    move: tuple[str, ...]
    meanwhile: tuple[str, ...]  # where it is felt, breathing, form
    release: tuple[str, ...]


def steps(item: ExerciseItem, side: Side | None, language: str) -> Steps:
    """As they are written, with the lines of the options that are on.

    `language` is that of texts which do not tell theirs.
    """
    exercise = item.exercise
    phrases = phrases_in(exercise.language or language)
    words = phrases.sides
    felt = (phrases.feel(exercise.feel.text),) if exercise.feel else ()
    breathe = (exercise.breathe,) if exercise.breathe else ()
    return Steps(
        setup=_filled(_lines(item, "setup"), side, words),
        move=_filled(_lines(item, "move"), side, words),
        meanwhile=(
            *(fill(text, side, words) for text in felt),
            *_filled((*breathe, *exercise.form), side, words),
        ),
        release=_filled((*_lines(item, "release"), *exercise.finish), side, words),
    )


def told(item: ExerciseItem, side: Side | None, language: str) -> tuple[str, ...]:
    """As they are spoken, from the name on, in texts that an engine takes."""
    exercise = item.exercise
    phrases = phrases_in(exercise.language or language)
    sentences = [f"{exercise.name}.", phrases.position(exercise.position)]
    sentences += phrases.dose(item.dose(side), item.order)
    if side is not None:
        sentences.append(phrases.on_side(side))
    lines = (*_lines(item, "setup"), *_lines(item, "move"), *_lines(item, "release"))
    sentences += [fill(line.spoken, side, phrases.sides) for line in lines]
    return tuple(chunks([sentence for sentence in sentences if sentence]))


def _lines(item: ExerciseItem, slot: str) -> tuple[Line, ...]:
    options = (option for option in item.exercise.options if item.option_on(option))
    own: tuple[Line, ...] = getattr(item.exercise, slot)
    return (*own, *(line for option in options for line in getattr(option, slot)))


def _filled(lines: Iterable[Line], side: Side | None, words: SideWords) -> tuple[str, ...]:
    return tuple(fill(line.text, side, words) for line in lines)
