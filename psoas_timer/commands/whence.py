"""Where the numbers of a dose come from, in words: "hold 45 s: yours, line 5 of my.yaml"."""

from __future__ import annotations

from collections.abc import Iterator

from psoas_timer.core.lines import exercise_lines
from psoas_timer.core.side import Side
from psoas_timer.library import Own
from psoas_timer.library.problem import printable
from psoas_timer.library.provenance import Layer, Provenance, of_exercise, of_line
from psoas_timer.texts import marked, tr

_LAYERS = {
    Layer.EXERCISE: marked("the exercise"),
    Layer.LINE: marked("the routine"),
    Layer.MY_EXERCISE: marked("yours, for every routine"),
    Layer.MY_LINE: marked("yours, for this routine"),
}


def of_exercise_in_words(own: Own, name: str) -> Iterator[str]:
    """Every number that stands somewhere; what is different on one side is told once more."""
    both = of_exercise(own, name)
    yield from (_sentence(one) for one in both if one.line)
    if own.unchanged.exercises[name].sides.sided:
        for side in Side:
            apart = [one for one in of_exercise(own, name, side) if one not in both]
            name_of = tr("left") if side is Side.LEFT else tr("right")
            yield from (f"{name_of}: {_sentence(one)}" for one in apart if one.line)


def of_routine_in_words(own: Own, name: str) -> Iterator[str]:
    """The numbers of its lines that are the person's own."""
    if name not in own.unchanged.routines:
        return
    for path, item in exercise_lines(own.library.routines[name].items):
        told: list[str] = []
        for side in (None, *Side) if item.order.sided else (None,):
            for one in of_line(own, name, path, side):
                sentence = _sentence(one)
                if one.is_mine and one.line and sentence not in told:
                    told.append(sentence)
        yield from (f"{item.exercise.name}: {sentence}" for sentence in told)


def _sentence(one: Provenance) -> str:
    where = tr("line {line} of {file}", line=one.line, file=printable(str(one.file)))
    return f"{one.key} {one.value}: {tr(_LAYERS[one.layer])}, {where}"
