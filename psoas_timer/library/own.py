"""The library as one person has it: what is shipped, what they changed, what they made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from psoas_timer.core.arranging import changed_routine, unknown_lines
from psoas_timer.core.changes import (
    ROUTINE_UNCHANGED,
    UNCHANGED,
    Change,
    RoutineChange,
    changed_exercise,
    with_exercises,
)
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.pack import Pack
from psoas_timer.core.routine import Routine
from psoas_timer.library.mine import Mine, MyFile
from psoas_timer.library.problem import Problem, Severity
from psoas_timer.library.scope import Scope
from psoas_timer.library.shelf import ENGLISH, Library, load
from psoas_timer.texts import tr


@dataclass(frozen=True, slots=True)
class Own:
    """`library` is what to offer. `unchanged` is the same without the section `my:`.

    `file` is the person's own. `yours` are the things that they made, by `exercises.ID` and
    `routines.ID`, and `elsewhere` all that another person's app has not: those, and of packs.
    """

    library: Library
    unchanged: Library
    mine: Mine
    file: Path
    yours: frozenset[str]
    elsewhere: frozenset[str]

    def basis(self, routine: str) -> Routine:
        """That routine as it is before its own changes, with its exercises as they are now.

        Raises KeyError if there is none.
        """
        before = self.unchanged.routines[routine]
        own = f"routines.{routine}" in self.yours
        over = {} if own else self.mine.changes.exercises
        return replace(before, items=with_exercises(before.items, self.library.exercises, over))

    def revision(self, name: str) -> int | None:
        """The revision of the pack that exercise or routine is from: `exercises.ID`."""
        pack = pack_of(self.unchanged, name)
        return pack.revision if pack else None


def load_own(
    folders: Iterable[Path], own: Iterable[Path], mine: MyFile, language: str = ENGLISH
) -> Own:
    """Everything in those of these folders that exist, and in the person's own file.

    The first of `folders` is what everybody has. `own` are folders with files that the person
    wrote by hand.
    """
    own, (built_in, *packs) = tuple(own), folders
    folders = (built_in, *packs)
    there = [folder for folder in (*folders, *own) if folder.is_dir()]
    unchanged = load(there, mine, language)
    yours = frozenset(
        name
        for name, origin in unchanged.origins.items()
        if origin.file == mine.path or any(origin.file.is_relative_to(folder) for folder in own)
    )
    elsewhere = frozenset(
        name
        for name, origin in unchanged.origins.items()
        if not origin.file.is_relative_to(built_in)
    )
    things, report = mine.mine(Scope(exercises=unchanged.exercises))
    draft = Own(unchanged, unchanged, things, mine.path, yours, elsewhere)
    exercises = {
        name: changed_exercise(exercise, things.changes.exercises.get(name, UNCHANGED))
        for name, exercise in unchanged.exercises.items()
    }
    draft = replace(draft, library=replace(unchanged, exercises=MappingProxyType(exercises)))
    routines = {name: _routine(draft, name) for name in unchanged.routines}
    problems = (*unchanged.problems, *report.problems, *_orphans(draft, mine))
    library = replace(draft.library, routines=MappingProxyType(routines), problems=problems)
    return replace(draft, library=library)


def _routine(own: Own, name: str) -> Routine:
    change = own.mine.changes.routines.get(name, ROUTINE_UNCHANGED)
    additions = (
        replace(addition, item=with_exercises((addition.item,), own.library.exercises, {})[0])
        for addition in change.add
    )
    return changed_routine(own.basis(name), replace(change, add=tuple(additions)))


def _orphans(own: Own, mine: MyFile) -> Iterable[Problem]:
    """Changes whose routines or lines are gone: kept, and told of."""
    changes = own.mine.changes
    for name, change in changes.routines.items():
        if name not in own.unchanged.routines:
            message = tr(
                '"{name}" is not a routine any more; this change is kept but not used.', name=name
            )
            yield Problem(mine.path, None, None, Severity.WARNING, message)
            continue
        for line in unknown_lines(own.unchanged.routines[name], change):
            message = tr(
                '"{line}" is not a line of "{name}" any more; this change is kept but not used.',
                line=line,
                name=name,
            )
            yield Problem(mine.path, None, None, Severity.WARNING, message)


@dataclass(frozen=True, slots=True)
class Outdated:
    """A person's change to something that was shipped anew since: both are shown once.

    `shipped` is the exercise as it is shipped now, and `mine` as the person has it.
    """

    exercise: str
    shipped: Exercise
    mine: Exercise


def outdated(own: Own) -> tuple[Outdated, ...]:
    """The changed exercises whose pack has a newer revision than the change was made against."""
    return tuple(
        Outdated(name, own.unchanged.exercises[name], own.library.exercises[name])
        for name, change in own.mine.changes.exercises.items()
        if name in own.unchanged.exercises and _is_older(own, f"exercises.{name}", change)
    )


def outdated_routines(own: Own) -> tuple[str, ...]:
    """The changed routines whose pack has a newer revision than the change was made against."""
    return tuple(
        name
        for name, change in own.mine.changes.routines.items()
        if name in own.unchanged.routines and _is_older(own, f"routines.{name}", change)
    )


def _is_older(own: Own, name: str, change: Change | RoutineChange) -> bool:
    return (change.based_on or 0) < (own.revision(name) or 0) and change.based_on is not None


def pack_of(library: Library, name: str) -> Pack | None:
    """The pack whose folder that exercise or routine is from."""
    origin = library.origins.get(name)
    if origin is None:
        return None
    folders: Mapping[Path, Pack] = {
        library.origins[f"packs.{pack.id}"].file.parent: pack for pack in library.packs.values()
    }
    return next((folders[f] for f in origin.file.parents if f in folders), None)
