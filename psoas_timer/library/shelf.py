"""All content files together: which are used, and what they hold.

A file with an error is left out whole and the rest is used. Exercises are read first, in all
files, then routines; a file that fails only then takes its exercises with it, so routines are
read again until no more files fail.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from psoas_timer.core.exercise import Exercise
from psoas_timer.core.figure.model import Figure
from psoas_timer.core.pace import Pace
from psoas_timer.core.pack import Pack
from psoas_timer.core.routine import Routine
from psoas_timer.core.screening import Safety
from psoas_timer.library.file import ContentFile, Rest, read_file
from psoas_timer.library.languages import Languages, Seen
from psoas_timer.library.problem import Problem, Severity, printable
from psoas_timer.library.scope import Scope
from psoas_timer.library.spelling import did_you_mean
from psoas_timer.library.translation import Translation, is_translation, read_translation
from psoas_timer.texts import reason_of, tr

ENDINGS = (".yaml", ".yml")
ENGLISH = "en"
_K = TypeVar("_K")
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where something is defined; `line` counts from 1."""

    file: Path
    line: int


@dataclass(frozen=True, slots=True)
class Library:
    """Everything that can be done, and what is wrong with the files it is from.

    `routines` is in the order in which to show them. `origins` says where each exercise and
    routine is from, by `exercises.ID` and `routines.ID`; `places` gives the lines of a file on
    which doses stand, by the paths of keys that lead to them. `seen` tells in another language what
    is to be seen in figures.
    """

    exercises: Mapping[str, Exercise] = field(default_factory=lambda: MappingProxyType({}))
    routines: Mapping[str, Routine] = field(default_factory=lambda: MappingProxyType({}))
    figures: Mapping[str, Figure] = field(default_factory=lambda: MappingProxyType({}))
    seen: Mapping[str, Seen] = field(default_factory=lambda: MappingProxyType({}))
    packs: Mapping[str, Pack] = field(default_factory=lambda: MappingProxyType({}))
    pace: Pace = field(default_factory=Pace)
    safety: Safety = field(default_factory=Safety)
    problems: tuple[Problem, ...] = ()
    origins: Mapping[str, Origin] = field(default_factory=lambda: MappingProxyType({}))
    places: Mapping[Path, Mapping[str, int]] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def sources(self) -> Mapping[str, str]:
        """The full name of each source, by the key that exercises use for it."""
        return {key: name for pack in self.packs.values() for key, name in pack.sources.items()}


def load(
    folders: Iterable[Path], mine: ContentFile | None = None, language: str = ENGLISH
) -> Library:
    """Everything in the YAML files below these folders. Never raises on what is in them.

    What the person's own file defines is kept if another file defines it too. Packs that have a
    translation into `language` speak it as far as it goes.
    """
    paths, problems = _find(folders)
    files = [read_file(path) for path in paths if not is_translation(path)]
    translations = [read_translation(path) for path in paths if _is_wanted(path, language)]
    return _load([mine, *files] if mine else files, problems, Library(), translations)


def _is_wanted(path: Path, language: str) -> bool:
    return is_translation(path) and path.stem == language


def load_file(path: Path, library: Library) -> Library:
    """The routines of one file, which may use the exercises of `library` besides its own."""
    loaded = _load([read_file(path)], [], _without(library, [path]))
    here = {name for name, origin in loaded.origins.items() if origin.file == path}
    mine = {
        name: routine for name, routine in loaded.routines.items() if f"routines.{name}" in here
    }
    return replace(loaded, routines=MappingProxyType(mine))


def together(files: Sequence[ContentFile], library: Library) -> Library:
    """The files that have been read, beside everything in `library`, which they may use."""
    return _load(files, [], library)


def without(library: Library, folder: Path) -> Library:
    """The library without what is from below that folder."""
    inside = {o.file for o in library.origins.values() if o.file.is_relative_to(folder)}
    return _without(library, inside)


def check(paths: Iterable[Path], library: Library) -> tuple[Problem, ...]:
    """All problems of these files and folders, which may use the exercises of `library`."""
    found, problems = _find(paths)
    files = [read_file(path) for path in found if not is_translation(path)]
    base = _without(library, [file.path for file in files])
    loaded = _load(files, problems, base)
    told = [_translated(path) for path in found if is_translation(path)]
    return (*loaded.problems, *(problem for problems in told for problem in problems))


def _translated(path: Path) -> Sequence[Problem]:
    """What is wrong with one translation of its pack, whose files may not be among those found."""
    pack = path.parent.parent
    files = _find([pack])[0]
    translation = read_translation(path)
    others = [read_file(file) for file in files if not is_translation(file)]
    _load(others, (), Library(), (translation,))
    return translation.report.problems


def _find(paths: Iterable[Path]) -> tuple[list[Path], list[Problem]]:
    """The content files among and below `paths`, and the folders that could not be looked into."""
    files: dict[str, Path] = {}  # by their real paths: a file may be reached in two ways
    problems: list[Problem] = []

    def cannot(error: OSError) -> None:
        folder = Path(error.filename or "")
        message = tr("the folder cannot be read ({reason}).", reason=reason_of(error))
        problems.append(_problem(folder, message))

    for path in paths:
        if not path.is_dir():
            files.setdefault(_real(path), path)
            continue
        before = len(files)
        for folder, folders, names in os.walk(path, onerror=cannot):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for file in _content_files(Path(folder), names):
                files.setdefault(_real(file), file)
        if len(files) == before and not problems:
            message = tr("there is no content file in this folder.")
            problems.append(_problem(path, message, Severity.WARNING))
    return list(files.values()), problems


def _content_files(folder: Path, names: Iterable[str]) -> Iterator[Path]:
    for name in sorted(names):
        path = folder / name
        hidden = name.startswith(".")  # editors and macOS keep odd things under such names
        if name.lower().endswith(ENDINGS) and not hidden and path.is_file():
            yield path


def _problem(path: Path, message: str, severity: Severity = Severity.ERROR) -> Problem:
    return Problem(path, None, None, severity, message)


def _load(
    files: Sequence[ContentFile],
    problems: Iterable[Problem],
    base: Library,
    translations: Sequence[Translation] = (),
) -> Library:
    """The files, which may use what is in `base`."""
    _refuse_doubles(files, base)
    languages = Languages(files, translations, _pack_languages(base))
    files = languages.files
    usable, read = _settle(files, base)
    safety = base.safety
    routines = {**base.routines, **languages.routines({file: read[file] for file in usable})}
    for file in usable:
        safety = safety.together(languages.safety(file, read[file]))
    order = _order(usable, routines)
    return Library(
        exercises=_merge(base.exercises, *(file.contents.exercises for file in usable)),
        routines=MappingProxyType({name: routines[name] for name in order}),
        figures=_merge(base.figures, *(file.contents.figures for file in usable)),
        seen=_merge(base.seen, languages.seen),
        packs=_merge(base.packs, *(_pack_of(file) for file in usable)),
        pace=_pace(base.pace, usable),
        safety=safety,
        problems=(*problems, *_sorted_problems(files, read), *languages.problems),
        origins=_merge(base.origins, *(_origins(file) for file in usable)),
        places=_merge(base.places, *({file.path: file.places} for file in usable)),
    )


def _pack_languages(library: Library) -> dict[Path, str]:
    return {
        library.origins[f"packs.{name}"].file.parent: pack.language
        for name, pack in library.packs.items()
        if f"packs.{name}" in library.origins
    }


_Read = dict[ContentFile, Rest]


def _settle(files: Sequence[ContentFile], base: Library) -> tuple[list[ContentFile], _Read]:
    """The files that can be used, and every file's routines or what is wrong with them."""
    usable = [file for file in files if not file.report.failed]
    while True:
        exercises = _merge(base.exercises, *(file.contents.exercises for file in usable))
        failed = set(files).difference(usable)
        left_out = _left_out(file for file in files if file in failed)
        scope = Scope(exercises=exercises, left_out=left_out)
        read = {
            file: file.rest(_with_own(scope, file) if file in failed else scope) for file in files
        }
        still = [file for file in usable if not read[file].report.failed]
        if len(still) == len(usable):
            return usable, read
        usable = still


def _with_own(scope: Scope, file: ContentFile) -> Scope:
    """What a file may use that is left out itself: so that all its problems are told at once."""
    return replace(scope, exercises=_merge(scope.exercises, file.contents.exercises))


def _left_out(files: Iterable[ContentFile]) -> dict[str, Path]:
    """The exercises that these files would define, and the files."""
    return {spot.key: file.path for file in files for spot in file.names.values()}


def _refuse_doubles(files: Iterable[ContentFile], base: Library) -> None:
    """Report what is defined for the second time, in another file than before."""
    taken = dict(base.origins)
    for file in files:
        for name, spot in file.names.items():
            first = taken.setdefault(name, Origin(file.path, spot.line))
            if first.file != file.path:
                message = tr(
                    '"{name}" is already defined in {file}, line {line}.',
                    name=spot.key,
                    file=printable(str(first.file)),
                    line=first.line,
                )
                spot.error(message, tr("Give this one another name."))


def _without(library: Library, paths: Iterable[Path]) -> Library:
    """The library without what is from these files, which are to be read anew."""
    again = {_real(path) for path in paths}
    gone = {name for name, origin in library.origins.items() if _real(origin.file) in again}

    def rest(section: str, things: Mapping[str, _T]) -> Mapping[str, _T]:
        return {name: thing for name, thing in things.items() if f"{section}.{name}" not in gone}

    return replace(
        library,
        exercises=rest("exercises", library.exercises),
        routines=rest("routines", library.routines),
        figures=rest("figures", library.figures),
        packs=rest("packs", library.packs),
        origins={name: at for name, at in library.origins.items() if name not in gone},
    )


def _real(path: Path) -> str:
    return os.path.realpath(path)  # Path.resolve raises on a loop of links


def _order(files: Iterable[ContentFile], routines: Mapping[str, Routine]) -> list[str]:
    """The ids of the routines as packs want them shown, then the rest as they were read."""
    first: dict[str, None] = {}
    for file in files:
        pack = file.contents.pack
        for index, name in enumerate(pack.order if pack else ()):
            first[name] = None
            if pack and pack.order_spot and name not in routines:
                entry = pack.order_spot.entry(index, pack.order_spot.node.value[index])
                message = tr('there is no routine "{name}".', name=name)
                entry.warn(message, did_you_mean(name, routines))
    return list(dict.fromkeys([*(name for name in first if name in routines), *routines]))


def _pack_of(file: ContentFile) -> Mapping[str, Pack]:
    pack = file.contents.pack
    return {pack.pack.id: pack.pack} if pack else {}


def _pace(pace: Pace, files: Iterable[ContentFile]) -> Pace:
    for file in files:
        pace = replace(pace, **file.contents.defaults)
    return pace


def _origins(file: ContentFile) -> Mapping[str, Origin]:
    return {name: Origin(file.path, spot.line) for name, spot in file.names.items()}


def _sorted_problems(files: Iterable[ContentFile], read: _Read) -> Iterator[Problem]:
    """Every file's problems, in the order of its lines."""
    for file in files:
        problems = [*file.report.problems, *read[file].report.problems]
        yield from sorted(problems, key=lambda problem: (problem.line or 0, problem.column or 0))


def _merge(*parts: Mapping[_K, _T]) -> Mapping[_K, _T]:
    return MappingProxyType({name: thing for part in parts for name, thing in part.items()})
