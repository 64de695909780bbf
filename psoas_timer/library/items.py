"""The table of a routine's lines: exercises with their changes, `say`, `pause` and `repeat`."""

from __future__ import annotations

from dataclasses import dataclass, replace

from psoas_timer.core.exercise import Exercise
from psoas_timer.core.limits import MOST_ITEMS, MOST_REPEATS
from psoas_timer.core.routine import ExerciseItem, Item, PauseItem, RepeatItem, SayItem
from psoas_timer.core.side import FirstSide, SideOrder
from psoas_timer.core.verbosity import AsRoutine, Verbosity
from psoas_timer.library.amounts import OUTSIDE_TIMES, Limits
from psoas_timer.library.doses import (
    DOSE,
    ONE_WAY,
    PER_SIDE,
    check_contract,
    check_sided,
    make_change,
)
from psoas_timer.library.exercises import RESERVED
from psoas_timer.library.lines import SPOKEN_LINE
from psoas_timer.library.mappings import LONGEST_NAME, NAME, POSSIBLE, Key, Keyed, Values, entries
from psoas_timer.library.problem import printable, shorten
from psoas_timer.library.reader import ListOf, Reader, Schema, Shared
from psoas_timer.library.report import Spot
from psoas_timer.library.scope import Sides
from psoas_timer.library.spelling import did_you_mean
from psoas_timer.library.values import Choice, Seconds, Switch, Whole
from psoas_timer.texts import marked, tr

NO_EXERCISE = marked('there is no exercise "{name}".')
PAUSE = Seconds(Limits(least=0.0, zero=True))


@dataclass(frozen=True)
class OptionSwitches(Reader[dict[str, bool]]):
    """Which of the exercise's options this routine switches on or off."""

    def read(self, spot: Spot) -> dict[str, bool] | None:
        switches = {}
        for name_spot, value_spot in entries(spot):
            on = Switch().read(value_spot)
            if on is not None and _has_option(name_spot):
                switches[name_spot.key] = on
        return switches

    def schema(self) -> Schema:
        return {"type": "object", "additionalProperties": Switch().schema()}


def _has_option(spot: Spot) -> bool:
    """Does the line's exercise have the option of this spot's key? If not, report it."""
    exercise = spot.scope.exercise
    known = [option.id for option in exercise.options] if exercise else []
    if exercise is None or spot.key in known:
        return True
    few = tr(POSSIBLE, names=", ".join(known)) if known else ""
    message = tr(
        '"{exercise}" has no option "{option}".', exercise=exercise.id, option=shorten(spot.key)
    )
    spot.error(message, did_you_mean(spot.key, known) or few)
    return False


ITEM = (
    *DOSE,
    *PER_SIDE,
    Key("sides", Choice.of(SideOrder), "Another order of sides.", ("in-turn",), ("side",)),
    Key(
        "first_side", Choice.of(FirstSide), "Which side begins.", ("left",), ("start_side", "first")
    ),
    Key("options", OptionSwitches(), "Options to switch on or off here.", ({"squeeze": "on"},)),
    Key(
        "verbosity",
        Choice({one.value: one for one in (*Verbosity, *AsRoutine)}),
        "How much is said here. routine: as the whole routine says.",
        ("names",),
        ("words", "speech"),
    ),
)
_NOT_DOSE = tuple(key for key in ITEM if key not in DOSE)


def make_item(values: Values) -> ExerciseItem:
    """An exercise with this line's changes, after checks against the exercise itself."""
    exercise = values.spot.scope.exercise
    assert exercise is not None  # who reads a line looks it up first
    fields = values.fields(_NOT_DOSE)
    item = ExerciseItem(exercise=exercise, change=make_change(values), **fields)
    for name in ("left", "right", "first_side"):
        check_sided(values.given.get(name))
    _check_order(values, exercise)
    check_contract(values, item.dose())
    return item


def _check_order(values: Values, exercise: Exercise) -> None:
    given = values.given.get("sides")
    if given and given.value and given.value.sided is not exercise.sides.sided:
        message = tr(
            '"{word}" does not fit, because "{exercise}" has "sides: {sides}".',
            word=given.value.value,
            exercise=exercise.id,
            sides=exercise.sides.value,
        )
        given.spot.error(message)


def about(spot: Spot, exercise: Exercise) -> Spot:
    """The spot, where what is said is about that exercise."""
    return spot.within(replace(spot.scope, sides=Sides.of(exercise.sides), exercise=exercise))


_EXERCISE_ITEM = Keyed(ITEM, make_item, extra=ONE_WAY)


@dataclass(frozen=True)
class ItemReader(Reader[Item]):
    """One line of a routine: an exercise with its changes, `say`, `pause` or `repeat`."""

    def read(self, spot: Spot) -> Item | None:
        if spot.text:
            exercise = find_exercise(spot, spot.text)
            return ExerciseItem(exercise=exercise) if exercise else None
        pairs = list(entries(spot))
        if not pairs:
            return None
        (name_spot, value_spot), *more = pairs
        if more:
            key, name = shorten(more[0][0].key), shorten(name_spot.key)
            message = tr('"{key}" does not belong to "{name}".', key=key, name=name)
            more[0][0].error(message, tr('Indent it further than "{name}".', name=name))
            return None
        return self._keyed(name_spot, value_spot)

    def _keyed(self, name_spot: Spot, value_spot: Spot) -> Item | None:
        if name_spot.key == "say":
            line = SPOKEN_LINE.read(value_spot)
            return SayItem(line) if line else None
        if name_spot.key == "pause":
            seconds = PAUSE.read(value_spot)
            return PauseItem(seconds) if seconds is not None else None
        if name_spot.key == "repeat":
            return REPEAT.read(value_spot)
        found = find_exercise(name_spot, name_spot.key)
        return _EXERCISE_ITEM.read(about(value_spot, found)) if found else None

    def schema(self) -> Schema:
        exercise = rf"^(?!({'|'.join(RESERVED)})$){NAME}$"
        return {
            "anyOf": [
                {"type": "string", "pattern": exercise, "maxLength": LONGEST_NAME},
                {
                    "type": "object",
                    "minProperties": 1,
                    "maxProperties": 1,
                    "properties": {
                        "say": SPOKEN_LINE.schema(),
                        "pause": PAUSE.schema(),
                        "repeat": REPEAT.schema(),
                    },
                    "patternProperties": {exercise: _EXERCISE_ITEM.schema()},
                    "additionalProperties": False,
                },
            ]
        }


def find_exercise(spot: Spot, name: str) -> Exercise | None:
    """The exercise of that name, now or in an older version, or a report that there is none."""
    scope = spot.scope
    known = scope.exercise_named(name)
    if known:
        return known
    hint = did_you_mean(name, [*scope.exercises, *RESERVED])
    if scope.left_out.get(name) == spot.report.file:
        return None  # its own errors are reported where it stands
    if name in scope.left_out:
        file = printable(str(scope.left_out[name]))
        hint = tr("It is in {file}, which has errors of its own.", file=file)
    spot.error(tr(NO_EXERCISE, name=shorten(name)), hint)
    return None


ITEM_LINE = Shared("item", ItemReader())
ITEMS = ListOf(ITEM_LINE, most=MOST_ITEMS, empty=marked("this routine has no exercises."))
REPEAT_KEYS = (
    Key(
        "times",
        Whole(MOST_REPEATS, OUTSIDE_TIMES),
        "How many times over.",
        (2,),
        ("count",),
        required=True,
    ),
    Key(
        "items",
        ListOf(ITEM_LINE, most=MOST_ITEMS, empty=marked("there is nothing to repeat.")),
        "What to repeat.",
        required=True,
    ),
)


def _repeat(values: Values) -> RepeatItem | None:
    fields = values.fields(REPEAT_KEYS)
    return RepeatItem(**fields) if len(fields) == len(REPEAT_KEYS) else None


REPEAT = Keyed(REPEAT_KEYS, _repeat)
