"""Routines from somebody else: first shown, with everything that is wrong; written only when asked.

A content file becomes part of what the person made here; a pack in a zip file becomes a folder of
its own, which is read and never written to. Nothing of theirs is ever replaced in silence: what
has a name that is taken comes in under another one, unless they want it replaced.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from psoas_timer.core.changes import with_exercises
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.naming import free_id
from psoas_timer.core.pack import Pack
from psoas_timer.core.routine import Routine
from psoas_timer.library.document import MOST_BYTES
from psoas_timer.library.figures_here import figures_in
from psoas_timer.library.file import ContentFile, parse_file, read_file, root_of
from psoas_timer.library.my_library import MyLibrary
from psoas_timer.library.own import Own
from psoas_timer.library.plain import Plain
from psoas_timer.library.problem import Problem
from psoas_timer.library.report import Report
from psoas_timer.library.scope import Scope
from psoas_timer.library.shelf import Library, together, without
from psoas_timer.library.zip_pack import BadPackError, read_zip
from psoas_timer.texts import reason_of, tr
from psoas_timer.whole_file import sync_folder


class Fate(Enum):
    """What becomes of a thing that is taken in."""

    NEW = "new"
    SAME = "same"  # it is here already, just so
    RENAMED = "renamed"  # another one has its name
    REPLACES = "replaces"  # another one, which is no more then


@dataclass(frozen=True, slots=True)
class Arrival:
    """One thing: "routine" or "exercise", what it is called, and its id here.

    `routine` is what it is, if it is one, and `old_id` its id in the file.
    """

    kind: str
    id: str
    name: str
    fate: Fate
    routine: Routine | None = None
    old_id: str = ""

    @property
    def sentence(self) -> str:
        match self.fate:
            case Fate.NEW:
                return tr("{name} is new.", name=self.name)
            case Fate.SAME:
                return tr("{name} is here already, and just the same.", name=self.name)
            case Fate.RENAMED:
                return tr(
                    "{name} comes in as {id}, because its name is taken.",
                    name=self.name,
                    id=self.id,
                )
            case Fate.REPLACES:
                return tr("{name} replaces the one that is here.", name=self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """All that would happen. Nothing is written yet.

    `refusal` is a sentence if the file cannot be taken in; `problems` are told by file and line.
    `pack` is that of a zip file, and `files` what it holds.
    """

    path: Path
    arrivals: tuple[Arrival, ...] = ()
    problems: tuple[Problem, ...] = ()
    refusal: str = ""
    pack: Pack | None = None
    files: Mapping[str, bytes] = field(default_factory=dict)
    routines: tuple[Routine, ...] = ()
    exercises: tuple[Exercise, ...] = ()
    figures: Mapping[str, Plain] = field(default_factory=dict)

    @property
    def has_something(self) -> bool:
        """Would taking it in change anything?"""
        return any(arrival.fate is not Fate.SAME for arrival in self.arrivals)


def preview(path: Path, own: Own, packs: Path, *, replacing: bool = False) -> Preview:
    """What taking in that file would do to the library. Never raises.

    `packs` is the folder of packs; `replacing` lets routines replace those of the same name.
    """
    if path.suffix.lower() == ".zip":
        return _of_pack(path, own, packs)
    return _of_file(path, own, replacing=replacing)


def take_in(found: Preview, mine: MyLibrary, packs: Path) -> str:
    """Do it; a sentence if it could not be saved, or nothing.

    Raises ValueError if it cannot be, which the preview had said, NotKept and OSError.
    """
    if found.refusal:
        raise ValueError(found.refusal)
    if found.pack is not None:
        write_pack(found.files, packs, found.pack.id)
        mine.reload()
        return ""
    return mine.take_in(found.routines, found.exercises, found.figures)


# One file


def _of_file(path: Path, own: Own, *, replacing: bool) -> Preview:
    file = read_file(path)
    known = own.unchanged.exercises
    rest = file.rest(Scope(exercises={**known, **file.contents.exercises}))
    problems = (*file.report.problems, *rest.report.problems)
    if any(problem.is_error for problem in problems):
        return Preview(
            path=path, problems=problems, refusal=tr("{name} has errors.", name=path.name)
        )
    names = _exercise_names(file.contents.exercises, own)
    exercises = {
        old: replace(file.contents.exercises[old], id=new) for old, (new, _) in names.items()
    }
    routines: list[Routine] = []
    arrivals = [
        Arrival("exercise", new, exercises[old].name, fate) for old, (new, fate) in names.items()
    ]
    for routine in rest.routines.values():
        now = replace(routine, items=with_exercises(routine.items, exercises, {}))
        new, fate = _routine_fate(now, own, replacing=replacing)
        arrivals.append(Arrival("routine", new, routine.name, fate, now, routine.id))
        if fate is not Fate.SAME:
            routines.append(replace(now, id=new))
    figures = {
        name: figure
        for name, figure in _figures(path).items()
        if f"figures.{name}" not in own.unchanged.origins
    }
    wanted = (new for new, fate in names.values() if fate is not Fate.SAME)
    by_id = {exercise.id: exercise for exercise in exercises.values()}
    return Preview(
        path=path,
        arrivals=tuple(arrivals),
        problems=problems,
        refusal=""
        if arrivals
        else tr("There is no routine and no exercise in {name}.", name=path.name),
        routines=tuple(routines),
        exercises=tuple(by_id[name] for name in wanted),
        figures=figures,
    )


def _exercise_names(exercises: Mapping[str, Exercise], own: Own) -> dict[str, tuple[str, Fate]]:
    """By the id that an exercise has in the file: the one that it gets here, and its fate."""
    names: dict[str, tuple[str, Fate]] = {}
    taken = {*own.unchanged.exercises, *exercises}
    for name, exercise in exercises.items():
        here = own.unchanged.exercises.get(name)
        if here is None:
            names[name] = (name, Fate.NEW)
        elif here == exercise:
            names[name] = (name, Fate.SAME)
        else:
            new = free_id(name, taken)
            taken.add(new)
            names[name] = (new, Fate.RENAMED)
    return names


def _routine_fate(routine: Routine, own: Own, *, replacing: bool) -> tuple[str, Fate]:
    here = own.library.routines.get(routine.id)
    if here is None:
        return routine.id, Fate.NEW
    exercises = own.library.exercises
    if here == replace(routine, items=with_exercises(routine.items, exercises, {})):
        return routine.id, Fate.SAME
    if replacing:
        return routine.id, Fate.REPLACES
    return free_id(routine.id, own.library.routines), Fate.RENAMED


def _figures(path: Path) -> dict[str, Plain]:
    with suppress(OSError), path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
        return figures_in(root_of(data, len(data), Report(path)))
    return {}


# A pack


def _of_pack(path: Path, own: Own, packs: Path) -> Preview:
    try:
        files = read_zip(path)
    except BadPackError as error:
        return Preview(path=path, refusal=str(error))
    except OSError as error:
        reason = reason_of(error)
        return Preview(
            path=path, refusal=tr("{path} cannot be read ({reason}).", path=path, reason=reason)
        )
    read = [
        parse_file(path / name, data, len(data))
        for name, data in files.items()
        if name.endswith((".yaml", ".yml"))
    ]
    pack = next((file.contents.pack.pack for file in read if file.contents.pack), None)
    if pack is None:
        problems = tuple(problem for file in read for problem in file.report.problems)
        return Preview(
            path=path,
            problems=problems,
            refusal=tr("{name} is no pack: pack.yaml is missing.", name=path.name),
        )
    return _checked_pack(path, read, files, pack, own, packs)


def _checked_pack(
    path: Path,
    read: list[ContentFile],
    files: Mapping[str, bytes],
    pack: Pack,
    own: Own,
    packs: Path,
) -> Preview:
    rest = without(own.unchanged, packs / pack.id)
    loaded = together(read, rest)
    is_update = (packs / pack.id).exists()
    refusal = (
        tr("{name} has errors.", name=path.name) if any(p.is_error for p in loaded.problems) else ""
    )
    return Preview(
        path=path,
        arrivals=tuple(_arrivals(loaded, rest, is_update=is_update)),
        problems=loaded.problems,
        refusal=refusal,
        pack=pack,
        files=files,
    )


def _arrivals(loaded: Library, rest: Library, *, is_update: bool) -> Iterator[Arrival]:
    fate = Fate.REPLACES if is_update else Fate.NEW
    for name, exercise in loaded.exercises.items():
        if name not in rest.exercises:
            yield Arrival("exercise", name, exercise.name, fate)
    for name, routine in loaded.routines.items():
        if name not in rest.routines:
            yield Arrival("routine", name, routine.name, fate, routine, name)


def write_pack(files: Mapping[str, bytes], packs: Path, name: str) -> None:
    """A new folder, complete before it gets its name; the one before goes only then.

    Raises OSError, and then all is as it was.
    """
    packs.mkdir(parents=True, exist_ok=True)
    new = Path(tempfile.mkdtemp(prefix=".new-", dir=packs))
    try:
        for place, data in files.items():
            path = new / place
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        old = packs / name
        if old.exists():
            aside = Path(tempfile.mkdtemp(prefix=".old-", dir=packs))
            old.replace(aside / name)
            new.replace(old)
            shutil.rmtree(aside, ignore_errors=True)
        else:
            new.replace(old)
    except OSError:
        shutil.rmtree(new, ignore_errors=True)
        raise
    sync_folder(packs)
