"""Edits of an exercise: each gives another one, with or without faults.

`core.faults` tells what keeps it from being used; one that has faults is only not kept yet.
"""

from __future__ import annotations

from dataclasses import replace

from psoas_timer.core.dose import NO_CHANGE, Amount, Dose, Per
from psoas_timer.core.exercise import Exercise, ExerciseKind, Line, Position
from psoas_timer.core.exercise_faults import ALONE
from psoas_timer.core.faults import tidy
from psoas_timer.core.limits import LONGEST_NAME
from psoas_timer.core.side import SideOrder
from psoas_timer.core.ways import Way, dose_to_begin, way_of


def new_exercise(name: str) -> Exercise:
    """A stretch to begin with: one hold of 30 seconds, which is ours, and nothing said yet."""
    return Exercise(
        id="",
        name=name,
        kind=ExerciseKind.STRETCH,
        dose=Dose(hold=Amount(30, 30)),
        props=("floor",),
    )


def copied_exercise(exercise: Exercise, name: str) -> Exercise:
    """The same under another name, with the same figure, in the language it is seen in."""
    return replace(
        exercise,
        id="",
        name=name if len(name) <= LONGEST_NAME else exercise.name,
        figure=exercise.figure or exercise.id,
        props=tuple(exercise.called(prop) for prop in exercise.props),
        optional_props=tuple(exercise.called(prop) for prop in exercise.optional_props),
        targets=tuple(exercise.called(target) for target in exercise.targets),
        language="",
        words=(),
        aka=(),
        was=(),
    )


def named(exercise: Exercise, name: str) -> Exercise:
    return replace(exercise, name=tidy(name))


def of_kind(exercise: Exercise, kind: ExerciseKind) -> Exercise:
    return replace(exercise, kind=kind)


def placed(exercise: Exercise, position: Position) -> Exercise:
    return replace(exercise, position=position)


def shown_as(exercise: Exercise, figure: str | None) -> Exercise:
    return replace(exercise, figure=figure)


def needing(exercise: Exercise, props: str) -> Exercise:
    """With those props, which have commas between them."""
    return replace(exercise, props=listed(props))


def listed(text: str) -> tuple[str, ...]:
    """What stands between the commas of a text, each once."""
    words = (tidy(word) for word in text.split(","))
    return tuple(dict.fromkeys(word for word in words if word))


def listing(exercise: Exercise, slot: str, text: str) -> Exercise:
    """With other entries in that list of short texts, which have commas between them."""
    return replace(exercise, **{slot: listed(text)})  # type: ignore[arg-type]  # its own


def noted(exercise: Exercise, notes: str) -> Exercise:
    """With other notes, or none."""
    return replace(exercise, notes=tidy(notes) or None)


def switching(exercise: Exercise, seconds: float | None) -> Exercise:
    """With so long to change sides; None: as is usual."""
    return replace(exercise, switch=seconds)


def going(exercise: Exercise, order: SideOrder) -> Exercise:
    """With another order of the sides; times are counted so that each side keeps its own."""
    sided = order.sided
    per = Per.EACH_SIDE if sided else Per.ALL
    times = exercise.dose.times
    if exercise.sides.sided is not sided:
        times = replace(times, per=per)
    whole = replace(exercise, sides=order, dose=replace(exercise.dose, times=times))
    if sided:
        return whole
    return replace(
        whole, left=NO_CHANGE, right=NO_CHANGE, first_side=None, side_cue=None, switch=None
    )


def counted_as(exercise: Exercise, way: Way) -> Exercise:
    """With one time being something else, in a dose to begin with, which is ours."""
    if way is way_of(exercise.dose):
        return exercise
    dose = dose_to_begin(way, exercise.dose.times.per)
    return replace(exercise, dose=dose, left=NO_CHANGE, right=NO_CHANGE)


def without_doses(exercise: Exercise, names: frozenset[str]) -> Exercise:
    """With nothing said of those fields of the dose that it can do without, on either side."""
    dose = replace(exercise.dose, **dict.fromkeys(names))  # type: ignore[arg-type]  # its own
    left, right = (one.without(names) for one in (exercise.left, exercise.right))
    return replace(exercise, dose=dose, left=left, right=right)


# What is said


def lines_in(exercise: Exercise, slot: str) -> tuple[Line, ...]:
    """The sentences of that slot, also of one that holds one sentence or none.

    The slots of an option are called "options.deeper.move"; one that is gone has no sentences.
    """
    _, _, inside = slot.partition(".")
    if inside:
        name, _, own = inside.partition(".")
        option = next((one for one in exercise.options if one.id == name), None)
        said: tuple[Line, ...] = getattr(option, own) if option else ()
        return said
    value = getattr(exercise, slot)
    if slot in ALONE:
        return (value,) if value is not None else ()
    lines: tuple[Line, ...] = value
    return lines


def with_lines(exercise: Exercise, slot: str, lines: tuple[Line, ...]) -> Exercise:
    _, _, inside = slot.partition(".")
    if inside:
        name, _, own = inside.partition(".")
        return with_option(exercise, name, **{own: lines})
    value = (lines[0] if lines else None) if slot in ALONE else lines
    return replace(exercise, **{slot: value})  # type: ignore[arg-type]  # the slot is its own


def saying(exercise: Exercise, slot: str, number: int, text: str) -> Exercise:
    """With another text there; how it is spoken, if otherwise, stays.

    A slot that holds one sentence or none is empty then if the text is.
    """
    lines, text = lines_in(exercise, slot), tidy(text)
    if slot in ALONE and not text:
        return with_lines(exercise, slot, ())
    line = replace(lines[number], text=text) if number < len(lines) else Line(text)
    return with_lines(exercise, slot, (*lines[:number], line, *lines[number + 1 :]))


def spoken_as(exercise: Exercise, slot: str, number: int, say: str) -> Exercise:
    """With that sentence spoken so, or with no text as it is written. One that is gone stays so."""
    lines = lines_in(exercise, slot)
    if number >= len(lines):
        return exercise
    line = replace(lines[number], say=tidy(say) or None)
    return with_lines(exercise, slot, (*lines[:number], line, *lines[number + 1 :]))


def line_added(exercise: Exercise, slot: str, number: int) -> Exercise:
    """With an empty sentence before number `number`, to be typed."""
    lines = lines_in(exercise, slot)
    return with_lines(exercise, slot, (*lines[:number], Line(""), *lines[number:]))


def line_removed(exercise: Exercise, slot: str, number: int) -> Exercise:
    lines = lines_in(exercise, slot)
    return with_lines(exercise, slot, (*lines[:number], *lines[number + 1 :]))


def line_moved(exercise: Exercise, slot: str, number: int, to: int) -> Exercise:
    """With that sentence as number `to`; beyond the ends nothing changes."""
    lines = list(lines_in(exercise, slot))
    if not 0 <= to < len(lines):
        return exercise
    lines.insert(to, lines.pop(number))
    return with_lines(exercise, slot, tuple(lines))


def with_option(exercise: Exercise, name: str, **changes: object) -> Exercise:
    """With that option in another form."""
    made = (
        replace(option, **changes) if option.id == name else option  # type: ignore[arg-type]  # its own
        for option in exercise.options
    )
    return replace(exercise, options=tuple(made))
