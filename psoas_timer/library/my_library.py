"""A person's library, and the one door by which they change it: each change is on the disk at once.

A change is a function of what there is, so that it can be made again on top of what somebody else
has written into the file meanwhile.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path

from psoas_timer.core.changes import UNCHANGED, Change
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.keeping import Keep, kept
from psoas_timer.core.routine import Routine
from psoas_timer.library import my_edits
from psoas_timer.library.document import MOST_BYTES
from psoas_timer.library.generations import generations, write
from psoas_timer.library.mine import Mine, MyFile, read_mine, text_of
from psoas_timer.library.my_edits import Figures, NotKept
from psoas_timer.library.own import Own, load_own
from psoas_timer.library.packs import Contents
from psoas_timer.library.report import Report
from psoas_timer.library.shelf import ENGLISH, Library
from psoas_timer.texts import reason_of, tr

MY_FILE = "my.yaml"  # in the folder of settings
Edit = Callable[[Own], Mine]


class MyLibrary:
    """`library` is what to offer, a new one after each change. `notices` are sentences."""

    def __init__(
        self,
        folders: Iterable[Path],
        own: Iterable[Path],
        path: Path,
        language: str = ENGLISH,
    ) -> None:
        """Read these folders, of which `own` are the person's, and their file. Never raises."""
        self._language = language
        self._folders = tuple(folders)
        self._own = tuple(own)
        self._path = path
        self._unsaved: list[Edit] = []
        self.notices: tuple[str, ...] = ()
        self.own: Own = self._read()

    @property
    def library(self) -> Library:
        return self.own.library

    @property
    def is_saved(self) -> bool:
        """Is everything on the disk?"""
        return not self._unsaved

    # Changes. Each returns a sentence if it could not be written to the disk, or nothing; it
    # holds all the same. Each raises NotKept if it cannot be at all, and then nothing changes.

    def keep_routine(self, routine: Routine) -> str:
        """Of a shipped routine, or one from another file, keep what is different; else keep it."""
        return self._change(lambda own: my_edits.with_routine(own, routine))

    def drop_routine(self, name: str) -> str:
        """Remove a routine made in the app; make another one as it is in its own file."""
        return self._change(lambda own: my_edits.without_routine(own.mine, name))

    def keep_exercise(self, exercise: Exercise) -> str:
        """An exercise made in the app. Raises NotKept if that id is another file's."""
        return self._change(lambda own: my_edits.with_exercise(own, exercise))

    def drop_exercise(self, name: str) -> str:
        """Remove an exercise made in the app. Raises NotKept while a routine uses it."""
        return self._change(lambda own: my_edits.without_exercise(own, name))

    def change_exercise(self, name: str, change: Change) -> str:
        """What is different about it in all routines; an empty change makes it as shipped."""
        return self._change(lambda own: my_edits.with_change(own, name, change))

    def keep_for_next_time(self, name: str, answer: Keep) -> str:
        """What was changed in a session of that routine, or of nothing but that exercise."""
        if name in self.library.routines:
            return self.keep_routine(kept(self.library.routines[name], [answer]))
        before = self.own.mine.changes.exercises.get(answer.exercise, UNCHANGED)
        return self.change_exercise(answer.exercise, before.then(answer.change))

    def take_in(
        self, routines: Iterable[Routine], exercises: Iterable[Exercise], figures: Figures
    ) -> str:
        """Things from elsewhere, all at once, as if they had been made here."""
        all_routines, all_exercises = tuple(routines), tuple(exercises)
        return self._change(
            lambda own: my_edits.with_all(own, all_routines, all_exercises, figures)
        )

    def put_back(self, before: Mine) -> str:
        """All as it was before the last change. Raises NotKept if more has changed since."""
        after = self.own.mine

        def edit(own: Own) -> Mine:
            if own.mine not in (before, after):
                raise NotKept(tr("Something else was changed meanwhile: remove it by hand."))
            return before

        return self._change(edit)

    def seen_as_shipped(self, *names: str) -> str:
        """The person has seen what is shipped now of exercises or routines, and keeps theirs.

        All at once: "exercises.ID" or "routines.ID".
        """
        return self._change(lambda own: my_edits.based_anew(own, names))

    # The file

    def changed_outside(self) -> bool:
        """Has somebody else changed the file since we read or wrote it?"""
        return _stamp(self._path) != self._seen

    def reload(self) -> None:
        """Read all files anew; what could not be saved yet is changed again on top of them."""
        self.own = self._read()
        for edit in self._unsaved:
            try:
                self.own = self._read_back(edit(self.own))
            except NotKept as reason:
                self.notices = (*self.notices, str(reason))

    def speak(self, language: str) -> None:
        """From now on the texts are in that language, where there is a translation."""
        if language != self._language:
            self._language = language
            self.reload()

    def _read(self) -> Own:
        self._seen = _stamp(self._path)
        file, self._is_bad, notice = _newest_good(self._path)
        self.notices = (notice,) if notice else ()
        return load_own(self._folders, self._own, file, self._language)

    def _change(self, edit: Edit) -> str:
        if self.changed_outside():
            self.reload()
        self.own = self._read_back(edit(self.own))
        self._unsaved.append(edit)
        return self.save()

    def save(self) -> str:
        """Write what is not on the disk yet; a sentence if that cannot be."""
        if self.is_saved:
            return ""
        try:
            write(self._path, self._text(self.own.mine), bad=self._is_bad)
        except OSError as error:
            reason = reason_of(error)
            return tr(
                "Your changes cannot be saved in {path} ({reason}); they hold for now.",
                path=self._path,
                reason=reason,
            )
        self._unsaved.clear()
        self._seen, self._is_bad = _stamp(self._path), False
        return ""

    def _read_back(self, mine: Mine) -> Own:
        """What the file would say. Raises NotKept if that is not what was meant."""
        data = self._text(mine)
        file = read_mine(self._path, data)
        error = next((problem for problem in file.report.problems if problem.is_error), None)
        if error:
            raise NotKept(tr("This cannot be kept: {reason}", reason=error.message))
        own = load_own(self._folders, self._own, file, self._language)
        refused = next((path for path in own.mine.aside if path not in mine.aside), None)
        if refused or self._text(own.mine) != data:
            raise NotKept(_why(own, ".".join(refused or ()), self._path))
        return own

    def _text(self, mine: Mine) -> bytes:
        text = text_of(mine, self.own.unchanged.exercises)
        data = text.encode("utf-8")
        if len(data) > MOST_BYTES:
            raise NotKept(
                tr("{name} can hold no more: remove a routine first.", name=self._path.name)
            )
        return data


def _why(own: Own, at: str, path: Path) -> str:
    about = (p for p in own.library.problems if p.file == path and p.at.startswith(at))
    problem = next(about, None)
    reason = problem.message if problem else tr("it would be read as something else.")
    return tr("This cannot be kept: {reason}", reason=reason)


def _newest_good(path: Path) -> tuple[MyFile, bool, str]:
    """The newest generation that can be used, whether the file itself is bad, and a notice."""
    why = ""
    for place in generations(path):
        try:
            data = place.read_bytes() if place.stat().st_size <= MOST_BYTES else b"\0"
        except FileNotFoundError:
            if place == path:
                break  # none yet, or taken away on purpose
            continue
        except OSError as error:
            why = why or tr("{path} cannot be read ({reason})", path=path, reason=reason_of(error))
            continue
        file = read_mine(path, data)
        if not file.report.failed:
            return (
                file,
                bool(why),
                why and tr("{why}: your changes as of {name} are used.", why=why, name=place.name),
            )
        first = next(problem for problem in file.report.problems if problem.is_error)
        why = why or tr("{path} is damaged ({reason})", path=path, reason=first.message.rstrip("."))
    nothing = MyFile(path, Report(path), Contents(), {})
    return nothing, bool(why), why and tr("{why}: your changes are not applied.", why=why)


def _stamp(path: Path) -> str:
    """Tells one state of the file from another, whatever its clock says."""
    try:
        with path.open("rb") as file:
            return hashlib.sha256(file.read(MOST_BYTES + 1)).hexdigest()
    except OSError as error:
        return type(error).__name__
