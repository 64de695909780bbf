"""A person's Psoas Timer, opened: their folders, settings and library.

Window and terminal both begin here, so that they offer the same routines.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from psoas_timer import resources
from psoas_timer.core.condition import Condition
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.marks import Countdown, Marks
from psoas_timer.core.needs import OF_ROUTINE, alone, line_alone
from psoas_timer.core.pain import PainRule
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.plan import Plan, compile_plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.routine import Routine, exercise_items
from psoas_timer.core.screening import Screened, screen
from psoas_timer.core.side import Side
from psoas_timer.core.time_budget import Fitted, fitted
from psoas_timer.core.verbosity import Verbosity
from psoas_timer.history import familiar_in
from psoas_timer.language import system_language
from psoas_timer.library import MY_FILE, FigureShelf, Library, MyLibrary, Own, Problem, load_file
from psoas_timer.paths import Folders, user_folders
from psoas_timer.settings import Settings, load_settings
from psoas_timer.texts import speak, tr

ENDINGS = (".yaml", ".yml")
FIRST_WORDS = 2  # sentences: while they are said, the voice makes the next


class NotFound(Exception):  # noqa: N818 - it is not always an error of ours
    """There is no such routine. The message is a sentence; `problems` are those of its file.

    `near`: another name is suggested.
    """

    def __init__(
        self, sentence: str, problems: tuple[Problem, ...] = (), *, near: bool = False
    ) -> None:
        super().__init__(sentence)
        self.problems = problems
        self.near = near


@dataclass(frozen=True, slots=True)
class Home:
    """`notices` are sentences about what is not as it should be.

    `own` is the library as it was when this value was made; `mine` is the door by which the
    person changes it, which leads to another value.
    """

    folders: Folders
    settings: Settings
    own: Own
    mine: MyLibrary
    notices: tuple[str, ...]
    familiar: frozenset[str] = frozenset()  # exercises that were done often enough
    language: str = "en"  # in which they are spoken to; another setting holds from the next start

    @property
    def library(self) -> Library:
        """What there is to do, as this person has it."""
        return self.own.library

    @property
    def figures(self) -> FigureShelf:
        """How its exercises look; no picture is read before it is wanted."""
        return FigureShelf(self.library, resources.assets() / "figures")

    def speaking(self, language: str) -> Home:
        """The same in another language, where there are translations into it."""
        self.mine.speak(language)
        return replace(self, own=self.mine.own, language=language)

    def preferences(self) -> Preferences:
        """What this person wants of every plan."""
        side = Side.LEFT if self.settings.first_side == "left" else Side.RIGHT
        return Preferences(
            pace=replace(self.library.pace, **self.settings.timing, breath=self.settings.breath),
            words_per_minute=float(self.settings.rate),
            first_side=side,
            verbosity=Verbosity(self.settings.verbosity),
            familiar=self.familiar,
            conditions=_conditions(self.settings.conditions),
            anyway=_anyway(self.settings.anyway),
            pain=PainRule(
                self.settings.pain_ease_up_to,
                max(self.settings.pain_ease_up_to, self.settings.pain_leave_up_to),
            ),
            language=self.language,
            marks=Marks(
                notes=self.settings.say_notes,
                halfway=self.settings.say_halfway,
                ten_seconds=self.settings.say_ten_seconds,
                countdown=Countdown(self.settings.countdown),
            ),
        )

    def screened(self, routine: Routine, preferences: Preferences | None = None) -> Screened:
        """The routine as this person's answers about their body make it, and why."""
        wanted = preferences or self.preferences()
        return screen(routine, self.library.exercises, self.library.safety, wanted)

    def plan(self, routine: Routine, preferences: Preferences | None = None) -> Plan:
        """The plan of that routine for this person.

        Raises ValueError if nothing in it can be done, or their answers leave nothing of it.
        """
        wanted = preferences or self.preferences()
        return compile_plan(self.screened(routine, wanted).routine, wanted)

    def fitted(
        self, routine: Routine, minutes: float, preferences: Preferences | None = None
    ) -> Fitted:
        """The routine so that it takes at most so long for this person, and what that took.

        Raises ValueError as `plan` does.
        """
        wanted = preferences or self.preferences()
        return self._fitted(self.screened(routine, wanted).routine, minutes, wanted)

    def fitted_for_others(self, routine: Routine, minutes: float) -> Routine:
        """The routine so that it takes at most so long, whatever this person's body is like.

        Raises ValueError if it has nothing to do.
        """
        return self._fitted(routine, minutes, self.preferences()).routine

    def _fitted(self, routine: Routine, minutes: float, wanted: Preferences) -> Fitted:
        sources = self.own.unchanged.exercises
        return fitted(routine, minutes * 60, sources, lambda one: compile_plan(one, wanted))

    def first_words(self) -> tuple[str, ...]:
        """What is said first in each of the routines that can be begun."""
        words: list[str] = []
        for routine in self.library.routines.values():
            with suppress(ValueError):
                words += self.plan(routine).texts[:FIRST_WORDS]
        return tuple(dict.fromkeys(words))


def language_of(settings: Settings) -> str:
    """As it is set, or else the system's, if it is one of ours."""
    return phrases_in(settings.language or system_language()).language


def _conditions(text: str) -> frozenset[Condition] | None:
    """None if the person was never asked."""
    if not text:
        return None
    return frozenset(Condition(word) for word in text.split() if word != "none")


def _anyway(text: str) -> frozenset[tuple[Condition, str]]:
    pairs = (word.partition("/") for word in text.split())
    return frozenset((Condition(condition), exercise) for condition, _, exercise in pairs)


def open_home() -> Home:
    """Never raises: what is missing or damaged is left out and said in the notices.

    From here on the program's sentences are in the person's language.
    """
    folders, settings, notices = _settings_spoken()
    shipped = (resources.content(), folders.data / "packs")
    language = language_of(settings)
    mine = MyLibrary(shipped, (folders.data / "own",), folders.config / MY_FILE, language)
    said = (folders.notice, *notices, *mine.notices)
    notices = tuple(notice for notice in said if notice)
    return Home(folders, settings, mine.own, mine, notices, familiar_in(folders.data), language)


def speak_as_set() -> None:
    """The program's sentences in the person's language, where nothing else of theirs is needed."""
    _settings_spoken()


def _settings_spoken() -> tuple[Folders, Settings, tuple[str, ...]]:
    """In the system's language until it is known whether another one is set."""
    speak(system_language())
    folders = user_folders()
    settings, notices = load_settings(folders.config)
    speak(language_of(settings))
    return folders, settings, notices


def find_routine(reference: str, library: Library) -> Routine:
    """The routine with that id, in that file, or FILE:id.

    An exercise's id means that exercise alone, and ROUTINE#3 the third one of that routine.
    Raises NotFound if there is none, with the problems of the file if it is to blame.
    """
    known = _in_library(reference, library)
    if known is not None:
        return known
    name, _, inside = reference.rpartition(":")
    for path, wanted in ((Path(reference), ""), (Path(name), inside)):
        if path.name and path.is_file():
            return _in_file(path, wanted, library)
    if reference.endswith(ENDINGS):
        raise NotFound(tr('There is no file "{path}".', path=reference))
    raise _no_such_routine(reference, library)


def find_known_routine(reference: str, library: Library) -> Routine:
    """As `find_routine`, but whatever the reference says, no file is opened. Raises NotFound."""
    known = _in_library(reference, library)
    if known is None:
        raise _no_such_routine(reference, library)
    return known


def _no_such_routine(reference: str, library: Library) -> NotFound:
    sentence = tr('There is no routine "{name}".', name=reference)
    near = did_you_mean(reference, library.routines)
    return NotFound(f"{sentence} {near}".strip(), near=bool(near))


def _in_library(reference: str, library: Library) -> Routine | None:
    """A routine, or one exercise as a routine: by itself, or as a routine has it."""
    if reference in library.routines:
        return library.routines[reference]
    if reference in library.exercises:
        return alone(library.exercises[reference])
    name, _, number = reference.rpartition(OF_ROUTINE)
    if name not in library.routines or not (number.isascii() and number.isdigit()):
        return None
    exercises = tuple(exercise_items(library.routines[name].items))
    if not 1 <= int(number[:9]) <= len(exercises):
        return None
    return line_alone(library.routines[name], int(number))


def _in_file(path: Path, wanted: str, library: Library) -> Routine:
    found = load_file(path, library)
    mine = tuple(problem for problem in found.problems if problem.file == path)
    if not found.routines:
        sentence = tr("There is no routine to use in {path}.", path=path)
        raise NotFound(sentence, mine)
    if wanted:
        if wanted in found.routines:
            return found.routines[wanted]
        hint = did_you_mean(wanted, found.routines)
        sentence = tr('There is no routine "{name}" in {path}.', name=wanted, path=path)
        raise NotFound(f"{sentence} {hint}".strip(), mine, near=bool(hint))
    if len(found.routines) > 1:
        names = ", ".join(found.routines)
        raise NotFound(
            tr(
                "{path} has several routines ({names}): add one, as in {path}:NAME.",
                path=path,
                names=names,
            )
        )
    return next(iter(found.routines.values()))


def did_you_mean(word: str, known: Mapping[str, Exercise] | Mapping[str, Routine]) -> str:
    """A hint, or nothing."""
    near = difflib.get_close_matches(word[:40], known, n=1)
    return tr('Did you mean "{name}"?', name=near[0]) if near else ""
