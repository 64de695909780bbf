"""What a person changed on the spot in a session, as one question for each exercise: keep it?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from psoas_timer.core.changes import Change
from psoas_timer.core.dose import NO_CHANGE, Dose, DoseChange
from psoas_timer.core.events import Adjustment
from psoas_timer.core.lines import Path, exercise_lines, unrolled_paths, with_dose
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.plan import adjusted
from psoas_timer.core.routine import ExerciseItem, Routine
from psoas_timer.core.side import Side

Doses = dict[Side | None, DoseChange]


@dataclass(frozen=True, slots=True)
class Keep:
    """A question about one exercise.

    `nths` are which of the exercise's lines were changed, counted from 0 in the order of the
    routine, each with the doses to keep: for both sides (None) and for one.
    """

    exercise: str
    name: str
    before: Dose
    after: Dose
    nths: tuple[tuple[int, Doses], ...]

    def question(self, language: str) -> str:
        """ "Keep thirty-five seconds for next time?" """
        phrases = phrases_in(language)
        return phrases.keep(phrases.dose_in_short(self.after, self.before))

    @property
    def change(self) -> Change:
        """The same as a change of the exercise everywhere, for who did nothing but that."""
        _, doses = self.nths[-1]
        left, right = doses.get(Side.LEFT, NO_CHANGE), doses.get(Side.RIGHT, NO_CHANGE)
        return Change(dose=doses.get(None, NO_CHANGE), left=left, right=right)


def questions(routine: Routine, adjustments: Iterable[Adjustment]) -> tuple[Keep, ...]:
    """One for each exercise whose dose is not what it was, in the order of the routine.

    `routine` is the one that the plan was made of.
    """
    paths = tuple(unrolled_paths(routine.items))
    changed: dict[Path, Adjustment] = {}
    for adjustment in adjustments:
        changed[paths[adjustment.item]] = adjustment
    found: dict[str, list[tuple[int, ExerciseItem, Adjustment]]] = {}
    counts: dict[str, int] = {}
    for path, item in exercise_lines(routine.items):
        nth = counts.get(item.exercise.id, 0)
        counts[item.exercise.id] = nth + 1
        if path in changed and _doses(item, changed[path]):
            found.setdefault(item.exercise.id, []).append((nth, item, changed[path]))
    return tuple(_keep(name, lines) for name, lines in found.items())


def _keep(name: str, lines: list[tuple[int, ExerciseItem, Adjustment]]) -> Keep:
    nths = tuple((nth, _doses(item, adjustment)) for nth, item, adjustment in lines)
    _, item, adjustment = lines[-1]
    after = adjusted(item.dose(), adjustment, sided=item.order.sided)
    return Keep(name, item.exercise.name, item.dose(), after, nths)


def _doses(item: ExerciseItem, adjustment: Adjustment) -> Doses:
    """What the line has to say from now on: for both sides, and for one that differs."""
    sided = item.order.sided
    both = _difference(item.dose(), adjusted(item.dose(), adjustment, sided=sided))
    doses: Doses = {None: both} if both.given() else {}
    for side in Side if sided else ():
        mine = item.dose(side)
        if (mine.hold, mine.work, mine.times) != _amounts(item.dose()):
            one = _difference(mine, adjusted(mine, adjustment, sided=sided))
            doses |= {side: one} if one.given() else {}
    return doses


def _amounts(dose: Dose) -> tuple[object, object, object]:
    return dose.hold, dose.work, dose.times


def _difference(before: Dose, after: Dose) -> DoseChange:
    return DoseChange(
        hold=None if before.hold == after.hold else after.hold,
        work=None if before.work == after.work else after.work,
        times=None if before.times == after.times else after.times,
    )


def kept(routine: Routine, answers: Iterable[Keep]) -> Routine:
    """The routine with what was answered with yes. What is not in it is left out."""
    for answer in answers:
        every = exercise_lines(routine.items)
        lines = [path for path, item in every if item.exercise.id == answer.exercise]
        for nth, doses in answer.nths:
            if nth < len(lines):
                routine = with_dose(routine, lines[nth], doses)
    return routine
