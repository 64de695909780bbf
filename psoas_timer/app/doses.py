"""Doses as a person can change them: what is known of each value, and how a change is kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from psoas_timer.app.sheets import source_names
from psoas_timer.core.arranging import arranged, line_names
from psoas_timer.core.changes import (
    ROUTINE_UNCHANGED,
    UNCHANGED,
    Change,
    change_of,
    changed_item,
    with_change,
    without_doses,
)
from psoas_timer.core.dose import Amount, Count
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.lines import Path, exercise_lines, with_line
from psoas_timer.core.ranges import FIELDS, outside
from psoas_timer.core.routine import ExerciseItem, RepeatItem, Routine
from psoas_timer.core.side import SideOrder
from psoas_timer.core.sourcing import gives_amount, gives_times
from psoas_timer.core.verbosity import Verbosity
from psoas_timer.core.ways import ways_of_line
from psoas_timer.gui.dose.choices import telling_name
from psoas_timer.gui.dose.dosing import Dosing
from psoas_timer.gui.dose.words import amount_words, count_words
from psoas_timer.home import Home
from psoas_timer.library.provenance import Layer, Provenance, of_exercise, of_line

translate = QCoreApplication.translate

_FILE_KEYS = {"work": "for"}
_FIELDS = {"for": "work", "tempo": "up"}  # where the form has another name than a file


def exercise_dosing(home: Home, exercise: str) -> Dosing:
    """Of an exercise, for every routine. Raises KeyError if it is from no file of the library."""
    item = ExerciseItem(exercise=home.library.exercises[exercise])
    return Dosing(
        item=item,
        notes=_notes(home, item, of_exercise(home.own, exercise)) | _telling(home, item),
        usual=_usual(home),
        sourced=_sourced(home, item),
        is_mine=exercise in home.own.mine.changes.exercises,
    )


def line_dosing(home: Home, routine: str, path: Path) -> Dosing:
    """Of a line of a routine. Raises KeyError if there is no such line with an exercise."""
    whole = home.library.routines[routine]
    item = dict(exercise_lines(whole.items))[path]
    numbers = of_line(home.own, routine, path)
    return Dosing(
        item=item,
        notes=_notes(home, item, numbers) | _telling(home, item, whole.verbosity),
        usual=_usual(home),
        sourced=_sourced(home, item),
        is_mine=_shipped_line(home, routine, path) not in (None, item),
        ways=ways_of_line(item.exercise.dose),
    )


def item_dosing(home: Home, item: ExerciseItem, verbosity: Verbosity | None = None) -> Dosing:
    """Of a line that is being edited, whether or not it is kept by now.

    `verbosity` is that of its routine.
    """
    mine = change_of(item)
    said = {_FILE_KEYS.get(name, name) for name in mine.dose.given()}
    said |= {"verbosity"} if mine.verbosity else set()
    numbers = (one for one in of_exercise(home.own, item.exercise.id) if one.key not in said)
    return Dosing(
        item=item,
        notes=_notes(home, item, numbers) | _telling(home, item, verbosity),
        usual=_usual(home),
        sourced=_sourced(home, item),
        is_mine=not mine.is_empty,
        ways=ways_of_line(item.exercise.dose),
    )


def line_of(routine: Routine, screened: Routine, number: int) -> Path | None:
    """The line of `routine` that the exercise with that number in `screened` was made of.

    By a person's answers some lines may be left out of a routine, and others have come in.
    """
    lines = [item for _, item in exercise_lines(screened.items)]
    exercise = lines[number].exercise.id
    nth = sum(item.exercise.id == exercise for item in lines[:number])
    same = (path for path, item in exercise_lines(routine.items) if item.exercise.id == exercise)
    return next((path for n, path in enumerate(same) if n == nth), None)


# What is to be kept


def changed_exercise(home: Home, exercise: str, change: Change) -> Change:
    """All that is different about the exercise then."""
    return home.own.mine.changes.exercises.get(exercise, UNCHANGED).then(change)


def changed_line(home: Home, routine: str, path: Path, change: Change) -> Routine:
    """The routine with that line in another dose."""
    now = home.library.routines[routine]
    item = dict(exercise_lines(now.items))[path]
    return replace(now, items=with_line(now.items, path, changed_item(item, change)))


def exercise_without(home: Home, exercise: str, names: frozenset[str]) -> Change:
    """All that is different about it then, with nothing of those fields of the dose."""
    now = home.own.mine.changes.exercises.get(exercise, UNCHANGED)
    return without_doses(now, names)


def line_without(home: Home, routine: str, path: Path, names: frozenset[str]) -> Routine:
    """The routine with that line saying nothing of those fields of the dose."""
    now = home.library.routines[routine]
    item = dict(exercise_lines(now.items))[path]
    line = with_change(item, without_doses(change_of(item), names))
    return replace(now, items=with_line(now.items, path, line))


def shipped_line(home: Home, routine: str, path: Path) -> Routine:
    """The routine with that line as it was before the person changed it."""
    now = home.library.routines[routine]
    line = _shipped_line(home, routine, path)
    return replace(now, items=with_line(now.items, path, line)) if line else now


def _shipped_line(home: Home, routine: str, path: Path) -> ExerciseItem | None:
    """None for a line that the person has added, or whose shipped form is not to be found."""
    basis = home.own.basis(routine).items
    change = home.own.mine.changes.routines.get(routine, ROUTINE_UNCHANGED)
    row = arranged(basis, change)[path[0]]
    line = dict(zip(line_names(basis), basis, strict=True)).get(row.name)
    if row.is_added or line is None:
        return None
    for number in path[1:]:
        if not isinstance(line, RepeatItem) or number >= len(line.items):
            return None
        line = line.items[number]
    return line if isinstance(line, ExerciseItem) else None


# What is known


def _usual(home: Home) -> Mapping[str, float]:
    pace = home.preferences().pace
    return {"rest": pace.rest, "set_rest": pace.set_rest}


def _telling(home: Home, item: ExerciseItem, routine: Verbosity | None = None) -> dict[str, str]:
    """Who says how much is said, where neither the line nor the exercise does."""
    if item.words is not None or item.verbosity is not None:
        return {}
    words = (
        translate("Dosing", "This routine says: {how_much}.")
        if routine
        else translate("Dosing", "The settings say: {how_much}.")
    )
    wanted = routine or Verbosity(home.settings.verbosity)
    return {"verbosity": words.format(how_much=telling_name(wanted))}


def _notes(home: Home, item: ExerciseItem, numbers: Iterable[Provenance]) -> dict[str, str]:
    given = {_FIELDS.get(number.key, number.key): _who(number) for number in numbers}
    shipped = home.own.unchanged.exercises[item.exercise.id]
    told = _told(home, shipped, item.order)
    too = {one.field for one in outside(shipped, item.dose(), sided=item.order.sided)}
    far = translate("Dosing", "That is outside what the sources give, and yours to choose.")
    sourced = _sourced(home, item)
    notes = {}
    for field in {*given, *told}:
        is_far = field in too and field in sourced
        parts = (given.get(field, ""), told.get(field, ""), far if is_far else "")
        notes[field] = " ".join(part for part in parts if part)
    return notes


def _sourced(home: Home, item: ExerciseItem) -> Mapping[str, Amount | Count]:
    """What is shipped of the dose, where that has a source."""
    shipped = home.own.unchanged.exercises[item.exercise.id]
    told = _told(home, shipped, item.order)
    values = {field: getattr(shipped.dose, field) for field in FIELDS}
    return {
        field: value
        for field, value in values.items()
        if value is not None and told.get(field, _ours()) != _ours()
    }


def _short(name: str) -> str:
    """Who says so, without the title: the page has that elsewhere."""
    return name.partition(' "')[0].rstrip(", ") or name


def _who(number: Provenance) -> str:
    return {
        Layer.EXERCISE: "",
        Layer.LINE: translate("Dosing", "Set by this routine."),
        Layer.MY_EXERCISE: translate("Dosing", "Set by you, for every routine."),
        Layer.MY_LINE: translate("Dosing", "Set by you, for this routine."),
    }[number.layer]


def _told(home: Home, shipped: Exercise, order: SideOrder) -> Mapping[str, str]:
    """What a source gives, as it is shipped, or that the number is ours."""
    dose, found = shipped.dose, {}
    for field in ("hold", "work"):
        amount: Amount | None = getattr(dose, field)
        if amount is not None:
            who = (one.ref for one in shipped.sources if gives_amount(one, amount))
            found[field] = _from(home, amount_words(amount), who)
    who = (one.ref for one in shipped.sources if gives_times(one, dose.times))
    times = _from(home, count_words(dose.times, order), who)
    if dose.times.high > 1 or times != _ours():
        found["times"] = times
    if dose.tempo is not None:
        found["up"] = _ours()  # no source gives the seconds of a rep
    return found


def _from(home: Home, words: str, refs: Iterable[str]) -> str:
    names = source_names(home.library)
    who = "; ".join(_short(names.get(ref, ref)) for ref in refs)
    told = translate("Dosing", "{amount}. Source: {sources}.")
    return told.format(amount=words, sources=who) if who else _ours()


def _ours() -> str:
    return translate("Dosing", "Our choice: no source gives this number.")
