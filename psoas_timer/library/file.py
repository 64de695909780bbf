"""One content file: from its path to what it holds, with all its problems."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import yaml

from psoas_timer.core.routine import Routine
from psoas_timer.core.screening import Safety
from psoas_timer.library.document import LINE_BREAK, MOST_BYTES, MOST_LEVELS, compose
from psoas_timer.library.doses import DOSE
from psoas_timer.library.packs import WHOLE_FILE, Contents, Version, is_other
from psoas_timer.library.reader import Reader
from psoas_timer.library.report import Report, Spot
from psoas_timer.library.routines import ROUTINES
from psoas_timer.library.safety import SAFETY_RECORD
from psoas_timer.library.scope import Scope
from psoas_timer.texts import reason_of, tr

T = TypeVar("T")
# Of these it is told where they stand.
_TOLD_KEYS = {*(key.name for key in DOSE), "verbosity"}


@dataclass(frozen=True, slots=True)
class Rest:
    """What can only be read once all exercises are known, and what is wrong with it."""

    routines: Mapping[str, Routine]
    safety: Safety
    report: Report


@dataclass(frozen=True, slots=True, eq=False)
class ContentFile:
    """A file that has been read as far as it goes without knowing the other files."""

    path: Path
    report: Report
    contents: Contents
    names: Mapping[str, Spot]  # "exercises.camel-pose" -> where this file defines it
    places: Mapping[str, int] = field(default_factory=dict)  # of every key of a dose: its line

    def rest(self, scope: Scope) -> Rest:
        """What the file says about the exercises in `scope`: routines and rules of safety."""
        report = self.report.again()

        def read(part: Spot | None, reader: Reader[T]) -> T | None:
            if part is None:
                return None
            return reader.read(Spot(part.node, report, part.at, part.key, scope))

        routines = read(self.contents.routines, ROUTINES)
        safety = read(self.contents.safety, SAFETY_RECORD)
        return Rest(routines or {}, safety or Safety(), report)


_MOST_KNOWN = 500
_known: dict[Path, tuple[bytes, ContentFile]] = {}


def read_file(path: Path) -> ContentFile:
    """Read one file. Never raises on what is in it, or on its not being readable.

    The app reads all files after each change of a person's: one that is as it was, and without
    problems, is known already. Problems are told anew, in the language of that moment.
    """
    try:
        data, size = read_bytes(path)
    except OSError as error:
        report = Report(path)
        message = tr("the file cannot be read ({reason}).", reason=reason_of(error))
        report.error(None, None, message, tr("The other files work."))
        return ContentFile(path, report, Contents(), {})
    known = _known.get(path)
    if known is None or known[0] != data or known[1].report.problems:
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        known = _known[path] = (data, parse_file(path, data, size))
    return known[1]


def parse_file(path: Path, data: bytes, size: int) -> ContentFile:
    """A file of which `data` is known, of `size` bytes; that path need not exist yet."""
    report = Report(path, LINE_BREAK.split(data.decode("utf-8-sig", "replace")))
    root = root_of(data, size, report)
    if root is None:
        return ContentFile(path, report, Contents(), {})
    contents = WHOLE_FILE.read(Spot(root, report)) or Contents()
    if contents.my:
        message = tr('"my" is only used in the file my.yaml that the app writes.')
        contents.my.error(message, tr("Change the exercise or routine here instead."))
    names = names_in(root, report)
    if contents.pack:
        names[f"packs.{contents.pack.pack.id}"] = contents.pack.id_spot
    return ContentFile(path, report, contents, names, places_in(root))


def root_of(data: bytes, size: int, report: Report, levels: int = MOST_LEVELS) -> yaml.Node | None:
    """The root node of a file of this version; None, with the problem reported, if there is none.

    Of a newer file only that is said: the rest would only mislead.
    """
    root = compose(data, size, report, levels)
    version = next((s for s in _values(root, report) if s.at == "psoas-timer"), None)
    if version and is_other(version):
        Version().read(version)
        return None
    return root


def read_bytes(path: Path) -> tuple[bytes, int]:
    """What the file begins with, and its size. Raises OSError."""
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
        return data, max(len(data), os.fstat(file.fileno()).st_size)


_NAMED = {"exercises", "routines", "figures"}


def names_in(root: yaml.Node, report: Report) -> dict[str, Spot]:
    """Every exercise, routine and figure that a file defines, well or badly."""
    return dict(_names(root, report))


def places_in(root: yaml.Node) -> dict[str, int]:
    """The lines of a file, from 1, by the paths of the keys of doses and words on them."""
    return dict(_places(root, ""))


def _places(node: yaml.Node, at: str) -> Iterator[tuple[str, int]]:
    if isinstance(node, yaml.MappingNode):
        for key_node, value_node in node.value:
            key = str(key_node.value)  # or what stands there instead of a name
            path = f"{at}.{key}" if at else key
            if key in _TOLD_KEYS:
                yield path, int(key_node.start_mark.line) + 1
            yield from _places(value_node, path)
    elif isinstance(node, yaml.SequenceNode):
        for number, entry in enumerate(node.value):
            yield from _places(entry, f"{at}[{number}]")


def _names(root: yaml.Node, report: Report) -> Iterator[tuple[str, Spot]]:
    for section in _values(root, report):
        if section.at in _NAMED and isinstance(section.node, yaml.MappingNode):
            for name_node, _ in section.node.value:
                name = section.child("", name_node).text
                if name:
                    yield f"{section.at}.{name}", section.child(name, name_node)


def _values(root: yaml.Node | None, report: Report) -> Iterator[Spot]:
    """The spots of the values at the top of a file, without any checks."""
    if isinstance(root, yaml.MappingNode):
        for key_node, value_node in root.value:
            key = Spot(key_node, report).text
            if key:
                yield Spot(value_node, report, key, key)
