"""All that is known of one routine, on a sheet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from psoas_timer.commands import dosage
from psoas_timer.commands.exercise_sheet import (
    caution_json,
    caution_text,
    section,
    source_names,
)
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.needs import needs
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.routine import ExerciseItem, Item, PauseItem, RepeatItem, Routine, SayItem
from psoas_timer.texts import marked, tr


def as_text(
    routine: Routine, preferences: Preferences, sources: Mapping[str, str]
) -> Iterator[str]:
    seconds = compile_plan(routine, preferences).seconds
    asks = needs(routine, preferences)
    yield f"{routine.name} ({routine.id})"
    minutes = tr("about {minutes} min", minutes=max(1, round(seconds / 60)))
    times = tr("{times} times a day", times=routine.per_day) if routine.per_day else ""
    yield ", ".join(filter(None, (minutes, times)))
    for title, things in ((tr("Positions"), asks.positions), (tr("You need"), asks.props)):
        if things:
            yield f"{title}: {', '.join(things)}"
    yield from section(tr("About"), [routine.about] if routine.about else [])
    yield from section(tr("What to do"), _lines(routine.items))
    yield from section(tr("Careful with"), asks.warnings)
    exercises = _exercises(routine.items)
    yield from section(tr("Cautions"), _cautions(exercises))
    names = _source_names(exercises, sources)
    unnamed = tr("not named")
    yield from section(tr("Sources"), (f"{ref}: {name or unnamed}" for ref, name in names.items()))


def _source_names(
    exercises: tuple[Exercise, ...], sources: Mapping[str, str]
) -> dict[str, str | None]:
    return {
        ref: name for exercise in exercises for ref, name in source_names(exercise, sources).items()
    }


def _cautions(exercises: tuple[Exercise, ...]) -> Iterator[str]:
    """Each once, with the exercises that it is about."""
    about: dict[str, list[str]] = {}
    for exercise in exercises:
        for caution in exercise.cautions:
            about.setdefault(caution_text(caution), []).append(exercise.name)
    for text, names in about.items():
        yield f"{text}: {', '.join(names)}"


def _lines(items: tuple[Item, ...]) -> Iterator[str]:
    for item in items:
        match item:
            case ExerciseItem():
                yield f"{item.exercise.name} ({item.exercise.id}): {_dose(item)}"
            case SayItem(said):
                yield tr('Hear: "{text}"', text=said.text)
            case PauseItem(seconds):
                yield tr("Pause: {seconds:g} s", seconds=seconds)
            case RepeatItem(times, inner):
                yield tr("{times} times:", times=times)
                yield from (f"- {line}" for line in _lines(inner))


def _dose(item: ExerciseItem) -> str:
    words = [dosage.written(item.dose())]
    exercise = item.exercise
    for on_side, changes in (
        (marked("on the left {dose}"), (exercise.left, item.left)),
        (marked("on the right {dose}"), (exercise.right, item.right)),
    ):
        words += [tr(on_side, dose=dosage.written_change(c)) for c in changes if c.given()]
    on_off = {True: tr("on"), False: tr("off")}
    words += [f"{name} {on_off[on]}" for name, on in item.options.items()]
    words += [f"verbosity: {item.verbosity.value}"] if item.verbosity else []
    return "; ".join(words)


def _exercises(items: tuple[Item, ...]) -> tuple[Exercise, ...]:
    """Each once, in the order of the routine."""
    found: dict[str, Exercise] = {}
    for item in items:
        if isinstance(item, ExerciseItem):
            found[item.exercise.id] = item.exercise
        elif isinstance(item, RepeatItem):
            found |= {exercise.id: exercise for exercise in _exercises(item.items)}
    return tuple(found.values())


def as_json(
    routine: Routine, preferences: Preferences, sources: Mapping[str, str]
) -> dict[str, object]:
    asks = needs(routine, preferences)
    exercises = _exercises(routine.items)
    return {
        "id": routine.id,
        "name": routine.name,
        "about": routine.about,
        "seconds": round(compile_plan(routine, preferences).seconds, 3),
        "estimated": True,
        "per_day": routine.per_day,
        "positions": list(asks.positions),
        "props": list(asks.props),
        "warn": [condition.value for condition in routine.warn],
        "items": [_item_json(item) for item in routine.items],
        "cautions": [
            caution_json(caution) | {"exercise": exercise.id}
            for exercise in exercises
            for caution in exercise.cautions
        ],
        "source_names": _source_names(exercises, sources),
    }


def _item_json(item: Item) -> dict[str, object]:
    match item:
        case ExerciseItem():
            return {
                "exercise": item.exercise.id,
                "sides": item.order.value,
                "dose": dosage.as_json(item.dose()),
                "left": dosage.written_change(item.left) or None,
                "right": dosage.written_change(item.right) or None,
                "options": dict(item.options),
                "verbosity": item.verbosity.value if item.verbosity else None,
            }
        case SayItem(said):
            return {"say": said.text}
        case PauseItem(seconds):
            return {"pause": seconds}
        case RepeatItem(times, inner):
            return {"repeat": times, "items": [_item_json(each) for each in inner]}
