"""Where each number of a dose comes from, and who says how much is said.

Which layer gives it, on which line of which file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import Enum
from pathlib import Path

from psoas_timer.core.arranging import arranged
from psoas_timer.core.changes import ROUTINE_UNCHANGED, UNCHANGED, Change, change_of
from psoas_timer.core.dose import WAYS, Dose, DoseChange
from psoas_timer.core.exercise import Exercise, Source
from psoas_timer.core.routine import ExerciseItem, RepeatItem
from psoas_timer.core.side import Side
from psoas_timer.core.verbosity import AsRoutine, Verbosity
from psoas_timer.library import written
from psoas_timer.library.own import Own
from psoas_timer.library.plain import Plain


class Layer(Enum):
    """Who gives a number; the later beats the earlier."""

    EXERCISE = "exercise"  # as it is shipped, or as its author wrote it
    LINE = "line"  # the routine's line, as it is shipped
    MY_EXERCISE = "my exercise"  # the person, for every routine
    MY_LINE = "my line"  # the person, for this routine


@dataclass(frozen=True, slots=True)
class Provenance:
    """`key` and `value` are as files write them. `line` counts from 1; None: nobody knows.

    `sources` are the doses of the exercise's sources in their own words.
    """

    key: str
    value: str
    layer: Layer
    file: Path | None
    line: int | None
    sources: tuple[Source, ...]

    @property
    def is_mine(self) -> bool:
        return self.layer in (Layer.MY_EXERCISE, Layer.MY_LINE)


@dataclass(frozen=True, slots=True)
class _Said:
    """What one layer says, and where the keys that say it stand."""

    layer: Layer
    change: Change
    file: Path | None
    at: str

    def given(self) -> dict[str, object]:
        """The values by field: those of the dose, and how much is said."""
        given = self.change.dose.given()
        return given | ({"verbosity": self.change.verbosity} if self.change.verbosity else {})


def of_exercise(own: Own, name: str, side: Side | None = None) -> tuple[Provenance, ...]:
    """Every number of that exercise's dose, on one side if it has sides. Raises KeyError."""
    exercise = own.unchanged.exercises[name]
    return _resolved(own, exercise, [*_exercise(own, exercise, side), *_mine(own, name, side)])


def of_line(
    own: Own, routine: str, line: tuple[int, ...], side: Side | None = None
) -> tuple[Provenance, ...]:
    """Every number of a routine's line: (3,) is its fourth, (2, 0) the first inside a repeat.

    Nothing for a line that is no exercise. Raises KeyError and IndexError.
    """
    change = own.mine.changes.routines.get(routine, ROUTINE_UNCHANGED)
    shipped = own.unchanged.routines[routine].items
    row = arranged(shipped, change)[line[0]]
    mine = row.is_added or f"routines.{routine}" in own.yours
    file: Path | None = own.file
    if row.is_added:
        item = row.item
        at = f"my.routines.{routine}.add[{row.number}].item"
    else:
        file, item = _file(own, f"routines.{routine}"), shipped[row.number]
        at = f"routines.{routine}.items[{row.number}]"
    for number in line[1:]:
        assert isinstance(item, RepeatItem)
        item, at = item.items[number], f"{at}.repeat.items[{number}]"
    if not isinstance(item, ExerciseItem):
        return ()
    exercise = own.unchanged.exercises[item.exercise.id]
    layer = Layer.MY_LINE if mine else Layer.LINE
    here = list(_said(layer, change_of(item), file, f"{at}.{exercise.id}", side))
    mine_of_it = list(_mine(own, exercise.id, side))
    layers = [*_exercise(own, exercise, side)]
    layers += [*mine_of_it, *here] if mine else [*here, *mine_of_it]
    at = f"my.routines.{routine}.set.{row.name}"
    layers += _said(Layer.MY_LINE, change.set.get(row.name, UNCHANGED), own.file, at, side)
    return _resolved(own, exercise, layers)


def _exercise(own: Own, exercise: Exercise, side: Side | None) -> Iterator[_Said]:
    change = Change(
        dose=_whole(exercise.dose),
        left=exercise.left,
        right=exercise.right,
        verbosity=exercise.verbosity,
    )
    file = _file(own, f"exercises.{exercise.id}")
    return _said(Layer.EXERCISE, change, file, f"exercises.{exercise.id}", side)


def _mine(own: Own, name: str, side: Side | None) -> Iterator[_Said]:
    change = own.mine.changes.exercises.get(name, UNCHANGED)
    return _said(Layer.MY_EXERCISE, change, own.file, f"my.exercises.{name}", side)


def _said(
    layer: Layer, change: Change, file: Path | None, at: str, side: Side | None
) -> Iterator[_Said]:
    yield _Said(layer, change, file, at)
    if side:
        one = change.left if side is Side.LEFT else change.right
        yield _Said(layer, Change(dose=one), file, f"{at}.{side.value}")


def _file(own: Own, name: str) -> Path | None:
    origin = own.unchanged.origins.get(name)
    return origin.file if origin else None


def _whole(dose: Dose) -> DoseChange:
    """Everything that a dose says."""
    said = {field.name: getattr(dose, field.name) for field in fields(dose)}
    return DoseChange(**{**said, "until_key": dose.until_key or None})


def _resolved(own: Own, exercise: Exercise, layers: list[_Said]) -> tuple[Provenance, ...]:
    last: dict[str, tuple[_Said, object]] = {}
    for said in layers:
        given = said.given()
        if WAYS & given.keys():
            last = {name: one for name, one in last.items() if name not in WAYS}
        last |= {name: (said, value) for name, value in given.items()}
    return tuple(
        _provenance(own, exercise, name, said, value) for name, (said, value) in last.items()
    )


def _as_written(exercise: Exercise, name: str, said: _Said, value: object) -> tuple[str, Plain]:
    """The key and the value."""
    if isinstance(value, Verbosity | AsRoutine):
        return name, value.value
    one_side = said.at.endswith((".left", ".right"))
    change = DoseChange(**{name: value})  # type: ignore[arg-type]  # the name is its own
    plain = written.dose_change(change, sided=exercise.sides.sided and not one_side)
    ((key, shown),) = plain.items()
    return key, shown


def _provenance(own: Own, exercise: Exercise, name: str, said: _Said, value: object) -> Provenance:
    key, shown = _as_written(exercise, name, said, value)
    lines = own.unchanged.places.get(said.file, {}) if said.file else {}
    text = str(shown)
    if isinstance(shown, dict):  # a tempo
        text = ", ".join(f"{part} {long}" for part, long in shown.items())
    line = lines.get(f"{said.at}.{key}")
    return Provenance(key, text, said.layer, said.file, line, exercise.sources)
