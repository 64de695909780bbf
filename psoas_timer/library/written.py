"""Exercises, routines and changes as content files write them: the reverse of the readers.

What is left out when reading is left out here, so that a file says no more than it has to.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from psoas_timer.core.changes import Addition, Change, Changes, RoutineChange, change_of
from psoas_timer.core.dose import Amount, Count, Dose, DoseChange, Per, Tempo, Unit
from psoas_timer.core.exercise import Caution, Exercise, Line, Option, Position, Source
from psoas_timer.core.pack import Pack
from psoas_timer.core.routine import ExerciseItem, Item, PauseItem, RepeatItem, Routine, SayItem
from psoas_timer.core.side import SideOrder
from psoas_timer.library.plain import Plain

_KEYS = {"work": "for", "until_key": "until"}  # where a file has another word than the model


def amount(value: Amount) -> str:
    """ "15-30 s", "up to 10 breaths"."""
    unit = "s" if value.unit is Unit.SECONDS else "breaths"
    if value.up_to:
        return f"up to {number(value.high)} {unit}"
    if value.low != value.high:
        return f"{number(value.low)}-{number(value.high)} {unit}"
    return f"{number(value.low)} {unit}"


def number(value: float) -> str:
    """As few digits as say it; never 1e-05."""
    return f"{value:.6f}".rstrip("0").rstrip(".")


def seconds(value: float) -> str:
    return f"{number(value)} s"


def times(count: Count, *, sided: bool) -> str:
    """ "3 each side", "20 in all"; what has no sides to tell apart is a number alone."""
    text = f"{count.low}" if count.low == count.high else f"{count.low}-{count.high}"
    return f"{text} {count.per.value}" if sided else text


def tempo(value: Tempo) -> dict[str, Plain]:
    return {"up": seconds(value.up), "pause": seconds(value.pause), "down": seconds(value.down)}


def dose_change(change: DoseChange, *, sided: bool) -> dict[str, Plain]:
    given = change.given().items()
    return {_KEYS.get(name, name): _dose_value(value, sided=sided) for name, value in given}


def _dose_value(value: object, *, sided: bool) -> Plain:
    match value:
        case Amount():
            return amount(value)
        case Count():
            return times(value, sided=sided)
        case Tempo():
            return tempo(value)
        case bool():
            return "key"
        case float():
            return seconds(value)
    return str(value)


def _dose(dose: Dose, order: SideOrder) -> dict[str, Plain]:
    """As an exercise gives it; `times` only where it is not what is meant anyway."""
    by_itself = not order.sided or (dose.work and order is SideOrder.ALTERNATE)
    usual = Count() if by_itself else Count(per=Per.EACH_SIDE)
    says_more = dose.hold or dose.work or dose.until_key or dose.tempo
    change = DoseChange(
        hold=dose.hold,
        work=dose.work,
        until_key=dose.until_key or None,
        contract=dose.contract,
        relax=dose.relax,
        times=None if dose.times == usual and says_more else dose.times,
        sets=dose.sets if dose.sets > 1 else None,
        rest=dose.rest,
        set_rest=dose.set_rest,
        tempo=dose.tempo,
    )
    return dose_change(change, sided=order.sided)


def line(value: Line) -> Plain:
    return value.text if value.say is None else {"text": value.text, "say": value.say}


def _lines(lines: tuple[Line, ...]) -> list[Plain]:
    return [line(one) for one in lines]


def _given(pairs: Mapping[str, Plain | None]) -> dict[str, Plain]:
    """Without what is None or empty."""
    return {key: value for key, value in pairs.items() if value}


def exercise(value: Exercise) -> dict[str, Plain]:
    """All of it; read again as an exercise of the same id it is equal."""
    sided = value.sides.sided
    before: dict[str, Plain | None] = {
        "name": value.name,
        "kind": value.kind.value,
        "position": value.position.value if value.position is not Position.ANY else None,
        "figure": value.figure,
        "props": list(value.props),
        "optional_props": list(value.optional_props),
        "targets": list(value.targets),
        "aka": list(value.aka),
        "was": list(value.was),
        "sides": value.sides.value if sided else None,
        "first_side": value.first_side.value if value.first_side else None,
        "side_cue": line(value.side_cue) if value.side_cue else None,
        "switch": seconds(value.switch) if value.switch is not None else None,
    }
    after: dict[str, Plain | None] = {
        "left": dose_change(value.left, sided=False),
        "right": dose_change(value.right, sided=False),
        "setup": _lines(value.setup),
        "move": _lines(value.move),
        "later": line(value.later) if value.later else None,
        "release": _lines(value.release),
        "finish": _lines(value.finish),
        "form": _lines(value.form),
        "feel": line(value.feel) if value.feel else None,
        "breathe": line(value.breathe) if value.breathe else None,
        "options": {option.id: _option(option) for option in value.options},
        "stop": list(value.stop),
        "cautions": [_caution(caution) for caution in value.cautions],
        "sources": [_source(source) for source in value.sources],
        "verbosity": value.verbosity.value if value.verbosity else None,
        "notes": value.notes,
    }
    return {**_given(before), **_dose(value.dose, value.sides), **_given(after)}


def _option(option: Option) -> dict[str, Plain]:
    return _given(
        {
            "label": option.label,
            "default": "on" if option.default else None,
            "setup": _lines(option.setup),
            "move": _lines(option.move),
            "release": _lines(option.release),
            "props": list(option.props),
            "figure": option.figure,
        }
    )


def _caution(caution: Caution) -> dict[str, Plain]:
    return _given({"when": caution.when.value, "say": line(caution.say), "ref": caution.ref})


def _source(source: Source) -> dict[str, Plain]:
    return _given({"ref": source.ref, "dose": source.dose, "note": source.note})


def routine(value: Routine) -> dict[str, Plain]:
    """All of it but the exercises; read again among the same exercises it is equal."""
    return _given(
        {
            "name": value.name,
            "about": value.about,
            "items": items(value.items),
            "warn": [condition.value for condition in value.warn],
            "verbosity": value.verbosity.value if value.verbosity else None,
            "per_day": str(value.per_day) if value.per_day else None,
        }
    )


def items(value: Iterable[Item]) -> list[Plain]:
    return [item(one) for one in value]


def item(value: Item) -> Plain:
    match value:
        case SayItem(said):
            return {"say": line(said)}
        case PauseItem(long):
            return {"pause": seconds(long)}
        case RepeatItem(often, inner):
            return {"repeat": {"times": str(often), "items": items(inner)}}
        case ExerciseItem():
            said_here = change(change_of(value), sided=value.exercise.sides.sided)
            return {value.exercise.id: said_here} if said_here else value.exercise.id


def change(value: Change, *, sided: bool) -> dict[str, Plain]:
    """What is different about an exercise that has sides or not."""
    after: dict[str, Plain | None] = {
        "left": dose_change(value.left, sided=False),
        "right": dose_change(value.right, sided=False),
        "sides": value.sides.value if value.sides else None,
        "first_side": value.first_side.value if value.first_side else None,
        "options": {name: "on" if on else "off" for name, on in value.options.items()},
        "verbosity": value.verbosity.value if value.verbosity else None,
        "based_on": str(value.based_on) if value.based_on else None,
    }
    return {**dose_change(value.dose, sided=sided), **_given(after)}


def changes(value: Changes, exercises: Mapping[str, Exercise]) -> dict[str, Plain]:
    """The section `my:`. `exercises` are those that the changes are about."""
    sided = {name: exercise.sides.sided for name, exercise in exercises.items()}
    return _given(
        {
            "exercises": {
                name: change(one, sided=sided[name]) for name, one in value.exercises.items()
            },
            "routines": {name: _routine_change(one, sided) for name, one in value.routines.items()},
        }
    )


def _routine_change(value: RoutineChange, sided: Mapping[str, bool]) -> dict[str, Plain]:
    sets: dict[str, Plain] = {
        name: change(one, sided=sided[name.partition("#")[0]]) for name, one in value.set.items()
    }
    given = _given(
        {
            "name": value.name,
            "about": value.about,
            "verbosity": value.verbosity.value if value.verbosity else None,
            "per_day": str(value.per_day) if value.per_day else None,
        }
    )
    if value.warn is not None:
        given["warn"] = [condition.value for condition in value.warn]
    after: dict[str, Plain | None] = {
        "drop": list(value.drop),
        "skip": list(value.skip),
        "set": sets,
        "add": [_addition(addition) for addition in value.add],
        "order": list(value.order),
        "based_on": str(value.based_on) if value.based_on else None,
    }
    return {**given, **_given(after)}


def _addition(addition: Addition) -> dict[str, Plain]:
    where: dict[str, Plain] = {"after": addition.after} if addition.after else {}
    return {**where, "item": item(addition.item)}


def pack(value: Pack) -> dict[str, Plain]:
    return _given(
        {
            "id": value.id,
            "title": value.title,
            "language": value.language,
            "revision": str(value.revision),
            "license": value.license,
            "author": value.author,
            "sources": dict(value.sources),
        }
    )
