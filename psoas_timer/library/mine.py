"""What one person made and changed, as the file my.yaml holds it, and that file as text.

The file is a content file like others, with a section `my:` besides: what is changed about things
from other files. The app writes it; what a person writes by hand is in files of their own, which
the app never touches.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

from psoas_timer.core.changes import Changes
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.routine import Routine
from psoas_timer.core.screening import Safety
from psoas_timer.library import written
from psoas_timer.library.document import LINE_BREAK, MOST_LEVELS
from psoas_timer.library.entries import Entries, read_entries
from psoas_timer.library.exercises import EXERCISES
from psoas_timer.library.figures_here import figures_in
from psoas_timer.library.file import ContentFile, Rest, names_in, places_in, root_of
from psoas_timer.library.mappings import NO_KEY, POSSIBLE, Named, entries
from psoas_timer.library.my_changes import EXERCISE_CHANGES, ROUTINE_CHANGES, sections
from psoas_timer.library.packs import VERSION, WHOLE_FILE, Contents
from psoas_timer.library.plain import Plain, dump
from psoas_timer.library.problem import shorten
from psoas_timer.library.report import Report, Spot
from psoas_timer.library.routines import ROUTINES
from psoas_timer.library.scope import Scope
from psoas_timer.texts import tr

_MY: Mapping[str, Named[Any]] = {"exercises": EXERCISE_CHANGES, "routines": ROUTINE_CHANGES}

HEAD = "# Psoas Timer writes this file; what you write by hand belongs in a file of your own.\n"
_LEVELS = MOST_LEVELS + 4  # it says of every change what it belongs to
END = "...\n"  # YAML's end of a document: without it our file was cut off


@dataclass(frozen=True, slots=True, kw_only=True)
class Mine:
    """`aside` is what is written back as it is, by the keys that lead to it: what cannot be used
    now, and figures."""

    exercises: Mapping[str, Exercise] = field(default_factory=dict)
    routines: Mapping[str, Routine] = field(default_factory=dict)
    changes: Changes = field(default_factory=Changes)
    aside: Mapping[tuple[str, ...], Plain] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        return self == Mine()


def text_of(mine: Mine, known: Mapping[str, Exercise]) -> str:
    """The whole file. `known` are the exercises that changes may be about."""
    made = {
        "exercises": {name: written.exercise(one) for name, one in mine.exercises.items()},
        "routines": {name: written.routine(one) for name, one in mine.routines.items()},
        "my": written.changes(mine.changes, {**known, **mine.exercises}),
    }
    plain: dict[str, Any] = {"psoas-timer": str(VERSION), **made}
    for path, value in mine.aside.items():
        *way, name = path
        there = plain
        for key in way:
            there = there.setdefault(key, {})
        there.setdefault(name, value)
    return HEAD + dump({key: value for key, value in plain.items() if value}) + END


@dataclass(frozen=True, slots=True, eq=False)
class MyFile(ContentFile):
    """A person's own file: an entry that cannot be used does no harm to the others."""

    exercise_spot: Spot | None = None
    figures: Mapping[str, Plain] = field(default_factory=dict)  # as they are written

    def rest(self, scope: Scope) -> Rest:
        found = self._routines(scope)
        report = self.report.again()
        report.problems.extend(found.problems)
        return Rest(found.read, Safety(), report)

    def mine(self, scope: Scope) -> tuple[Mine, Report]:
        """All of it, where the library is known, and the problems of the section `my:`."""
        report = self.report.again()
        aside: dict[tuple[str, ...], Plain] = {}
        read: dict[str, Any] = {}
        for name, spot in sections(self.contents.my) if self.contents.my else ():
            found = read_entries(_MY[name], spot.within(scope))
            read[name] = _renamed(found.read, scope) if name == "exercises" else found.read
            aside |= {("my", name, key): value for key, value in found.aside.items()}
            report.problems.extend(found.problems)
        routines = self._routines(scope)
        aside |= {("routines", key): value for key, value in routines.aside.items()}
        aside |= {("figures", key): value for key, value in self.figures.items()}
        exercises = _exercises(self.exercise_spot)
        aside |= {("exercises", key): value for key, value in exercises.aside.items()}
        changes = Changes(**read)
        made = Mine(exercises=exercises.read, routines=routines.read, changes=changes, aside=aside)
        return made, report

    def _routines(self, scope: Scope) -> Entries[Routine]:
        spot = self.contents.routines
        return read_entries(ROUTINES, spot.within(scope)) if spot else Entries()


def _renamed(changes: dict[str, Any], scope: Scope) -> dict[str, Any]:
    """The changes by the ids that their exercises have now."""
    now = {name: scope.exercise_named(name) for name in changes}
    return {(e.id if (e := now[name]) else name): change for name, change in changes.items()}


def _exercises(spot: Spot | None) -> Entries[Exercise]:
    return read_entries(EXERCISES, spot) if spot else Entries()


def read_mine(path: Path, data: bytes) -> MyFile:
    """A person's own file from its text. Its report has failed if none of it can be used."""
    text = data.decode("utf-8-sig", "replace")
    report = Report(path, LINE_BREAK.split(text))
    if text.startswith(HEAD) and not text.endswith(END):
        report.error(len(LINE_BREAK.split(text)), 1, tr("this file has lost its end."))
        return MyFile(path, report, Contents(), {})
    root = root_of(data, len(data), report, _LEVELS)
    if root is None:
        return MyFile(path, report, Contents(), {})
    names, places = names_in(root, report), places_in(root)
    exercises = _take(root, "exercises", report)
    known = _exercises(exercises)
    figures = figures_in(root)
    contents = WHOLE_FILE.read(Spot(root, report)) or Contents()
    report.problems[:] = [problem for problem in report.problems if problem.is_error]
    report.problems.extend(known.problems)
    contents = replace(contents, exercises=known.read)
    _check_sections(contents)
    return MyFile(path, report, contents, names, places, exercises, figures)


def _check_sections(contents: Contents) -> None:
    """Report what is no section or is given twice now; what is in them is read later."""
    for part in (contents.safety, contents.pack and contents.pack.id_spot):
        if part:
            part.error(tr("this is not for a person's own file."))
    found = [contents.routines] if contents.routines else []
    for name, spot in sections(contents.my) if contents.my else ():
        if name in _MY:
            found.append(spot)
        else:
            hint = tr(POSSIBLE, names=", ".join(_MY))
            spot.error(tr(NO_KEY, name=shorten(name)), hint)
    for spot in found:
        for _ in entries(spot):
            pass


def _take(root: yaml.Node, name: str, report: Report) -> Spot | None:
    """Take a section that is a mapping out of a file."""
    for key, value in _pairs(root):
        if key == name and isinstance(value, yaml.MappingNode):
            root.value = [pair for pair in root.value if pair[1] is not value]
            return Spot(value, report, name, name)
    return None


def _pairs(root: yaml.Node) -> list[tuple[str, yaml.Node]]:
    mapping = isinstance(root, yaml.MappingNode)
    return [(str(key.value), value) for key, value in root.value] if mapping else []
