"""Which language the texts of a file are in, and its texts in the language that is wanted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from psoas_timer.core.exercise import Exercise
from psoas_timer.core.routine import Routine
from psoas_timer.core.screening import Safety
from psoas_timer.library.file import ContentFile, Rest
from psoas_timer.library.problem import Problem
from psoas_timer.library.translation import Translation


class Seen(NamedTuple):
    """What is to be seen in a figure, with side words in it."""

    text: str
    language: str


class Languages:
    """The files, each told its language, and the translations that cover some of them.

    A file speaks the language of the nearest pack, in its own folder or one above it; without a
    pack that of whoever reads it.
    """

    def __init__(
        self,
        files: Sequence[ContentFile],
        translations: Sequence[Translation],
        known: Mapping[Path, str],
    ) -> None:
        """`known` are the languages of packs that are there already, by their folders."""
        self._translations = translations
        here = {file.path.parent: p.pack.language for file in files if (p := file.contents.pack)}
        packs = {**known, **here}
        self._told = {
            file.path: next((packs[up] for up in file.path.parents if up in packs), "")
            for file in files
        }
        originals = {
            one.path: {
                name: exercise
                for file in files
                if one.covers(file.path)
                for name, exercise in file.contents.exercises.items()
            }
            for one in translations
        }
        self._exercises = {one.path: one.of_exercises(originals[one.path]) for one in translations}
        self.files = [self._translated(file) for file in files]

    def _translated(self, file: ContentFile) -> ContentFile:
        exercises: dict[str, Exercise] = {
            name: replace(exercise, language=self._told[file.path])
            for name, exercise in file.contents.exercises.items()
        }
        for one in self._covering(file):
            made = self._exercises[one.path]
            exercises |= {name: made[name] for name in exercises if name in made}
        return replace(file, contents=replace(file.contents, exercises=exercises))

    def routines(self, read: Mapping[ContentFile, Rest]) -> dict[str, Routine]:
        """All of them, of the files that can be used."""
        routines: dict[str, Routine] = {}
        covered: dict[str, dict[str, Routine]] = {str(one.path): {} for one in self._translations}
        for file, rest in read.items():
            told = self._told[file.path]
            mine = {name: replace(one, language=told) for name, one in rest.routines.items()}
            routines |= mine
            for one in self._covering(file):
                covered[str(one.path)] |= mine
        for one in self._translations:
            routines |= one.of_routines(covered[str(one.path)])
        return routines

    def safety(self, file: ContentFile, rest: Rest) -> Safety:
        safety = rest.safety
        for one in self._covering(file):
            safety = one.of_safety(safety)
        return safety

    @property
    def seen(self) -> dict[str, Seen]:
        """What is to be seen in figures, as far as it is translated."""
        return {
            name: Seen(text, one.language)
            for one in self._translations
            for name, text in one.figures.items()
        }

    @property
    def problems(self) -> Iterable[Problem]:
        for one in self._translations:
            yield from one.report.problems

    def _covering(self, file: ContentFile) -> list[Translation]:
        return [one for one in self._translations if one.covers(file.path)]
