"""Edits of what an exercise has several of: options, warnings, sources.

As those of `core.exercise_editing`, each gives another exercise, with or without faults.
"""

from __future__ import annotations

from dataclasses import replace

from psoas_timer.core.condition import Condition
from psoas_timer.core.exercise import Caution, Exercise, Line, Option, Source
from psoas_timer.core.faults import tidy
from psoas_timer.core.naming import free_id

# Variants


def option_added(exercise: Exercise, name: str, label: str) -> Exercise:
    """With one more option that can be switched on; `name` is the id that it gets if it is free."""
    taken = {option.id for option in exercise.options}
    made = Option(id=free_id(name, taken), label=label)
    return replace(exercise, options=(*exercise.options, made))


def option_removed(exercise: Exercise, name: str) -> Exercise:
    left = tuple(option for option in exercise.options if option.id != name)
    return replace(exercise, options=left)


# Warnings, and where it all is from


def caution_added(exercise: Exercise) -> Exercise:
    """With one more warning to be typed, which is for everybody."""
    made = Caution(Condition.ALWAYS, Line(""))
    return replace(exercise, cautions=(*exercise.cautions, made))


def warning_so(exercise: Exercise, number: int, text: str) -> Exercise:
    """With another text there; how it is spoken, if otherwise, stays."""
    say = replace(exercise.cautions[number].say, text=tidy(text))
    return with_caution(exercise, number, say=say)


def warning_spoken(exercise: Exercise, number: int, say: str) -> Exercise:
    """With that warning spoken so, or with no text as it is written."""
    line = replace(exercise.cautions[number].say, say=tidy(say) or None)
    return with_caution(exercise, number, say=line)


def with_caution(exercise: Exercise, number: int, **changes: object) -> Exercise:
    """With that warning in another form."""
    made = replace(exercise.cautions[number], **changes)  # type: ignore[arg-type]  # its own
    before, after = exercise.cautions[:number], exercise.cautions[number + 1 :]
    return replace(exercise, cautions=(*before, made, *after))


def caution_removed(exercise: Exercise, number: int) -> Exercise:
    left = (*exercise.cautions[:number], *exercise.cautions[number + 1 :])
    return replace(exercise, cautions=left)


def source_added(exercise: Exercise) -> Exercise:
    """With one more source, whose name is to be typed."""
    return replace(exercise, sources=(*exercise.sources, Source("")))


def with_source(exercise: Exercise, number: int, **changes: object) -> Exercise:
    """With that source in another form."""
    made = replace(exercise.sources[number], **changes)  # type: ignore[arg-type]  # its own
    before, after = exercise.sources[:number], exercise.sources[number + 1 :]
    return replace(exercise, sources=(*before, made, *after))


def source_removed(exercise: Exercise, number: int) -> Exercise:
    return replace(exercise, sources=(*exercise.sources[:number], *exercise.sources[number + 1 :]))
