"""Routines for somebody else: in one content file, or as a pack in a zip file.

What a person changed is written into the lines themselves, and exercises that nobody else has come
along, so that the plan is the same wherever it is read.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from psoas_timer.core.changes import UNCHANGED, change_of, with_change
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.naming import id_from
from psoas_timer.core.pack import Pack
from psoas_timer.core.routine import ExerciseItem, Item, RepeatItem, Routine, exercise_items
from psoas_timer.library import written
from psoas_timer.library.document import MOST_BYTES
from psoas_timer.library.figures_here import figure_here
from psoas_timer.library.own import Own, pack_of
from psoas_timer.library.packs import VERSION
from psoas_timer.library.plain import Plain, dump
from psoas_timer.texts import tr

ENDINGS = (".psoas.yaml", ".yaml", ".yml", ".zip")  # of files that can be written
_PACK = "shared"  # the pack's id, where the file's own name gives none
_MOMENT = (2020, 1, 1, 0, 0, 0)  # of every file in a pack, so that the same things give one file


class CannotShareError(Exception):
    """There is nothing to share, or too much for one file; the message is a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """Things that lean on nothing but what is shipped. Figures are as they are written."""

    routines: Mapping[str, Routine] = field(default_factory=dict)
    exercises: Mapping[str, Exercise] = field(default_factory=dict)
    figures: Mapping[str, Plain] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_more_than_routines(self) -> bool:
        """Do exercises or figures come along?"""
        return bool(self.exercises or self.figures)


def shared(own: Own, routine: Routine) -> Shared:
    """One routine with everything that it needs; its exercises are those of the library."""
    return _with_needs(own, [routine], [])


def everything_shared(own: Own) -> Shared:
    """All that the person made or changed. Raises CannotShareError if there is nothing."""
    changed = own.mine.changes.routines
    routines = [
        routine
        for name, routine in own.library.routines.items()
        if f"routines.{name}" in own.yours or name in changed
    ]
    exercises = [
        exercise
        for name, exercise in own.library.exercises.items()
        if f"exercises.{name}" in own.yours
    ]
    if not routines and not exercises:
        raise CannotShareError(tr("There is no routine or exercise of your own to share yet."))
    return _with_needs(own, routines, exercises)


def _with_needs(own: Own, routines: list[Routine], exercises: list[Exercise]) -> Shared:
    made = [_alone(own, routine) for routine in routines]
    used = [item.exercise for routine in made for item in exercise_items(routine.items)]
    needed = {one.id: one for one in (*used, *exercises) if f"exercises.{one.id}" in own.elsewhere}
    names = {exercise.figure or exercise.id for exercise in needed.values()}
    names |= {one.figure for each in needed.values() for one in each.options if one.figure}
    figures = {name: figure for name in names if (figure := figure_here(own.unchanged, name))}
    sources: dict[str, str] = {}
    for exercise in needed.values():
        pack = pack_of(own.unchanged, f"exercises.{exercise.id}")
        refs = {source.ref for source in exercise.sources}
        refs |= {caution.ref for caution in exercise.cautions if caution.ref}
        sources |= {
            ref: name for ref, name in (pack.sources if pack else {}).items() if ref in refs
        }
    return Shared(
        routines={routine.id: routine for routine in made},
        exercises={name: own.unchanged.exercises[name] for name in needed},
        figures=dict(sorted(figures.items())),
        sources=sources,
    )


def _alone(own: Own, routine: Routine) -> Routine:
    """The routine with what was changed about its exercises in its own lines.

    One that everybody has goes under a name of its own, so that it takes nothing away.
    """
    is_shipped = f"routines.{routine.id}" not in own.elsewhere
    name = f"my-{routine.id}" if is_shipped else routine.id
    return replace(routine, id=name, items=tuple(_folded(own, routine.items)))


def _folded(own: Own, items: tuple[Item, ...]) -> Iterator[Item]:
    for item in items:
        match item:
            case ExerciseItem():
                name = item.exercise.id
                over = own.mine.changes.exercises.get(name, UNCHANGED)
                change = replace(over.then(change_of(item)), based_on=None)
                original = own.unchanged.exercises.get(name, item.exercise)
                yield with_change(replace(item, exercise=original), change)
            case RepeatItem(times, inner):
                yield RepeatItem(times, tuple(_folded(own, inner)))
            case _:
                yield item


def shared_bytes(things: Shared, path: Path) -> bytes:
    """What to write at `path`: a pack if it is a .zip, else one content file.

    Raises CannotShareError if that is too much for one file.
    """
    if path.suffix.lower() != ".zip":
        return shared_text(things).encode("utf-8")
    title = next(iter(things.routines.values())).name if len(things.routines) == 1 else path.stem
    return shared_zip(things, Pack(id=id_from(path.stem, _PACK), title=title))


def shared_text(things: Shared) -> str:
    """One content file with all of it. Raises CannotShareError if that is too much for one."""
    text = dump(_plain(things))
    if len(text.encode("utf-8")) > MOST_BYTES:
        raise CannotShareError(tr("This is too much for one file: share it as a .zip."))
    return text


def _plain(things: Shared) -> dict[str, Plain]:
    sections: dict[str, Plain] = {
        "figures": dict(things.figures),
        "exercises": {name: written.exercise(one) for name, one in things.exercises.items()},
        "routines": {name: written.routine(one) for name, one in things.routines.items()},
    }
    return {"psoas-timer": str(VERSION)} | {key: part for key, part in sections.items() if part}


def shared_zip(things: Shared, pack: Pack) -> bytes:
    """The same as a pack: each thing in a file of its own, and `pack.yaml`."""
    pack = replace(pack, sources=things.sources)
    files: dict[str, dict[str, Plain]] = {"pack.yaml": {"pack": written.pack(pack)}}
    plain = _plain(things)
    for section in ("figures", "exercises", "routines"):
        part = plain.get(section, {})
        assert isinstance(part, dict)
        for name, one in part.items():
            files[f"{section}/{name}.yaml"] = {section: {name: one}}
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            file.writestr(entry, dump({"psoas-timer": str(VERSION)} | content))
    return memory.getvalue()
