"""What keeps an exercise from being used, by the field of the editor that it is about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from psoas_timer.core.dose import DoseChange, Per
from psoas_timer.core.exercise import Caution, Exercise, Line, Option, Source
from psoas_timer.core.faults import change_fault, item_fault, line_fault, text_fault
from psoas_timer.core.limits import (
    LONGEST_DOSE,
    LONGEST_LABEL,
    LONGEST_NAME,
    LONGEST_NOTE,
    LONGEST_NOTES,
    LONGEST_REF,
    LONGEST_THING,
    MOST_SOURCES,
    MOST_STEPS,
)
from psoas_timer.core.reasons import Reason, Why, why
from psoas_timer.core.routine import ExerciseItem


@dataclass(frozen=True, slots=True)
class Fault:
    """`slot` is the field of the exercise, `number` which of its sentences or entries.

    Inside an option, a caution or a source a slot is "options.deeper.move" or "sources.ref".
    """

    slot: str
    number: int
    reason: Reason

    @property
    def part(self) -> str:
        """The field of the exercise, without what is inside it."""
        return self.slot.partition(".")[0]


SLOTS = ("setup", "move", "release", "finish", "form")  # lists of sentences
ALONE = ("side_cue", "later", "feel", "breathe")  # one sentence, or none
IN_OPTIONS = ("setup", "move", "release")
WORDS = ("props", "optional_props", "targets", "aka", "stop")  # lists of short texts


def exercise_faults(exercise: Exercise) -> tuple[Fault, ...]:
    """Everything that keeps an exercise from being used, in the order of the editor."""
    return (
        *_text("name", exercise.name, LONGEST_NAME),
        *_words("props", exercise.props),
        *_said(exercise),
        *_dose(exercise),
        *_options(exercise),
        *_words("stop", exercise.stop),
        *_cautions(exercise.cautions, sided=exercise.sides.sided),
        *_sources(exercise.sources),
        *(fault for slot in WORDS[1:4] for fault in _words(slot, getattr(exercise, slot))),
        *(_text("notes", exercise.notes, LONGEST_NOTES) if exercise.notes is not None else ()),
    )


def _said(exercise: Exercise) -> Iterator[Fault]:
    sided = exercise.sides.sided
    for slot in SLOTS:
        lines: tuple[Line, ...] = getattr(exercise, slot)
        yield from _lines(slot, lines, sided=sided)
    for slot in ALONE:
        line: Line | None = getattr(exercise, slot)
        yield from _lines(slot, (line,) if line else (), sided=sided)
    if not exercise.move:
        yield Fault("move", 0, why(Why.NO_MOVE))


def _options(exercise: Exercise) -> Iterator[Fault]:
    for option in exercise.options:
        yield from _option(option, sided=exercise.sides.sided)


def _option(option: Option, *, sided: bool) -> Iterator[Fault]:
    at = f"options.{option.id}"
    yield from _text(f"{at}.label", option.label, LONGEST_LABEL)
    for slot in IN_OPTIONS:
        yield from _lines(f"{at}.{slot}", getattr(option, slot), sided=sided)
    yield from _words(f"{at}.props", option.props)


def _cautions(cautions: tuple[Caution, ...], *, sided: bool) -> Iterator[Fault]:
    yield from _lines("cautions.say", tuple(one.say for one in cautions), sided=sided)
    for number, caution in enumerate(cautions):
        if caution.ref is not None:
            yield from _text("cautions.ref", caution.ref, LONGEST_REF, number)


def _sources(sources: tuple[Source, ...]) -> Iterator[Fault]:
    for number, source in enumerate(sources):
        yield from _text("sources.ref", source.ref, LONGEST_REF, number)
        for slot, most in (("dose", LONGEST_DOSE), ("note", LONGEST_NOTE)):
            text: str | None = getattr(source, slot)
            if text is not None:
                yield from _text(f"sources.{slot}", text, most, number)
    if len(sources) > MOST_SOURCES:
        yield Fault("sources", MOST_SOURCES, why(Why.ENTRIES, most=MOST_SOURCES))


def _lines(slot: str, lines: tuple[Line, ...], *, sided: bool) -> Iterator[Fault]:
    for number, line in enumerate(lines):
        fault = line_fault(line, sided=sided)
        if fault:
            yield Fault(slot, number, fault)
    if len(lines) > MOST_STEPS:
        yield Fault(slot, MOST_STEPS, why(Why.SENTENCES, most=MOST_STEPS))


def _words(slot: str, words: tuple[str, ...]) -> Iterator[Fault]:
    for number, word in enumerate(words):
        yield from _text(slot, word, LONGEST_THING, number)
    if len(words) > MOST_STEPS:
        yield Fault(slot, MOST_STEPS, why(Why.ENTRIES, most=MOST_STEPS))


def _text(slot: str, text: str, longest: int, number: int = 0) -> Iterator[Fault]:
    fault = text_fault(text, longest)
    if fault:
        yield Fault(slot, number, fault)


def _dose(exercise: Exercise) -> Iterator[Fault]:
    fault = _dose_fault(exercise)
    if fault:
        yield Fault("dose", 0, fault)


def _dose_fault(exercise: Exercise) -> Reason | None:
    dose = exercise.dose
    whole = DoseChange(
        hold=dose.hold,
        work=dose.work,
        until_key=dose.until_key or None,
        contract=dose.contract,
        relax=dose.relax,
        times=dose.times,
        sets=dose.sets,
        rest=dose.rest,
        set_rest=dose.set_rest,
        tempo=dose.tempo,
    )
    if not exercise.sides.sided:
        if dose.times.per is Per.EACH_SIDE:
            return why(Why.COUNTED_IN_ALL)
        if exercise.side_cue or exercise.first_side or exercise.switch is not None:
            return why(Why.ABOUT_SIDES)
    sides = (exercise.left, exercise.right)
    return change_fault(whole) or item_fault(
        ExerciseItem(exercise=exercise, left=sides[0], right=sides[1])
    )
