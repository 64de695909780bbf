"""One translation file, `lang/CODE.yaml` in a pack's folder: the pack's texts in that language.

What is missing in it or wrong falls back whole: an exercise is either all in one language or all
in the other, for one voice cannot speak two in one sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from psoas_timer.core.exercise import Exercise
from psoas_timer.core.routine import Routine
from psoas_timer.core.screening import Safety
from psoas_timer.library.document import LINE_BREAK
from psoas_timer.library.file import read_bytes, root_of
from psoas_timer.library.mappings import Key, Keyed, Values, entries
from psoas_timer.library.packs import VERSION, Later, Texts, Version
from psoas_timer.library.problem import Problem, Severity
from psoas_timer.library.report import Report, Spot
from psoas_timer.library.scope import Scope, Sides
from psoas_timer.library.spelling import did_you_mean
from psoas_timer.library.translating import exercise_reader, routine_reader, safety_reader
from psoas_timer.texts import marked, reason_of, tr

FOLDER = "lang"
T = TypeVar("T")
_ENGLISH = marked("The English text is used for all of it.")
_NO_EXERCISE = marked('there is no exercise "{name}" to translate.')
_NO_ROUTINE = marked('there is no routine "{name}" to translate.')

TRANSLATION = (
    Key("psoas-timer", Version(), "The version of this format.", (VERSION,), required=True),
    Key("words", Texts(), "Props and targets by their English names."),
    Key("exercises", Later(Texts()), "The texts of exercises, by id and key."),
    Key("routines", Later(Texts()), "The texts of routines, by id and key."),
    Key("safety", Later(Texts()), "Questions, rules and red flags."),
    Key("figures", Texts(), "What is to be seen in figures, by their ids."),
)


def is_translation(path: Path) -> bool:
    return path.parent.name == FOLDER


@dataclass(frozen=True, slots=True, eq=False)
class Translation:
    """What a translation file says; its parts are read with what they translate at hand."""

    path: Path
    language: str
    report: Report
    words: Mapping[str, str] = field(default_factory=dict)
    exercises: Spot | None = None
    routines: Spot | None = None
    safety: Spot | None = None
    figures: Mapping[str, str] = field(default_factory=dict)

    def covers(self, file: Path) -> bool:
        """Is that file one of the pack's?"""
        return file.is_relative_to(self.path.parent.parent)

    def of_exercises(self, originals: Mapping[str, Exercise]) -> dict[str, Exercise]:
        """Those of them that are translated whole."""

        def read(original: Exercise, spot: Spot) -> Exercise | None:
            scope = Scope(Sides.of(original.sides), original, language=self.language)
            return exercise_reader(original).read(spot.within(scope))

        made = self._read(self.exercises, _NO_EXERCISE, originals, read)
        return {
            name: replace(exercise, language=self.language, words=tuple(self.words.items()))
            for name, exercise in made.items()
        }

    def of_routines(self, originals: Mapping[str, Routine]) -> dict[str, Routine]:
        """Those of them that are translated whole, but for their exercises."""
        scope = Scope(language=self.language)
        made = self._read(
            self.routines,
            _NO_ROUTINE,
            originals,
            lambda original, spot: routine_reader(original).read(spot.within(scope)),
        )
        return {name: replace(one, language=self.language) for name, one in made.items()}

    def of_safety(self, original: Safety) -> Safety:
        if self.safety is None or original == Safety():
            return original
        alone = self.report.again()
        made = safety_reader(original).read(replace(self.safety, report=alone))
        self.report.problems.extend(map(_as_warning, alone.problems))
        return original if alone.failed or made is None else made

    def _read(
        self,
        section: Spot | None,
        unknown: str,
        originals: Mapping[str, T],
        read: Callable[[T, Spot], T | None],
    ) -> dict[str, T]:
        made: dict[str, T] = {}
        if section is None:
            return made
        for name_spot, value_spot in entries(section):
            alone = self.report.again()
            original = originals.get(name_spot.key)
            if original is None:
                hint = did_you_mean(name_spot.key, originals)
                told = replace(name_spot, report=alone)
                told.error(tr(unknown, name=name_spot.key), hint)
                one = None
            else:
                one = read(original, replace(value_spot, report=alone))
            self.report.problems.extend(map(_as_warning, alone.problems))
            if one is not None and not alone.failed:
                made[name_spot.key] = one
        return made


def _as_warning(problem: Problem) -> Problem:
    """What is wrong with a translation takes nothing away: the English text is there."""
    hint = f"{problem.hint} {tr(_ENGLISH)}".strip() if problem.is_error else problem.hint
    return replace(problem, severity=Severity.WARNING, hint=hint)


def read_translation(path: Path) -> Translation:
    """Read one file. Never raises on what is in it, or on its not being readable."""
    nothing = Translation(path, path.stem, Report(path))
    try:
        data, size = read_bytes(path)
    except OSError as error:
        message = tr("the file cannot be read ({reason}).", reason=reason_of(error))
        nothing.report.error(None, None, message, tr(_ENGLISH))
        return nothing
    report = Report(path, LINE_BREAK.split(data.decode("utf-8-sig", "replace")))
    nothing = replace(nothing, report=report)
    root = root_of(data, size, report)
    if root is None:
        return nothing

    def build(values: Values) -> Translation:
        fields = values.fields(TRANSLATION)
        fields.pop("psoas-timer", None)
        return replace(nothing, **fields)

    return Keyed(TRANSLATION, build).read(Spot(root, report)) or nothing
