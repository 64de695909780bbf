"""What a printed sheet of a routine says: each exercise with its dose, steps, cautions, sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from psoas_timer.core.condition import Condition
from psoas_timer.core.exercise import Exercise, Line
from psoas_timer.core.phrases import Phrases, phrases_in
from psoas_timer.core.phrases.shown import SheetWords
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.routine import ExerciseItem, Item, PauseItem, RepeatItem, Routine, SayItem
from psoas_timer.core.screening import Screened, Verdict
from psoas_timer.core.side import Side
from psoas_timer.core.turns import beginning
from psoas_timer.core.wording import fill, first_large


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedExercise:
    """One exercise: `sides` are those to show, the first one first; none where both work at once.

    `steps` are written for the first side.
    """

    name: str
    figure: str
    sides: tuple[Side, ...] = ()
    dose: str = ""
    needs: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    times: int = 1  # how often it comes in a group that is repeated


@dataclass(frozen=True, slots=True)
class Note:
    """What is said or waited between two exercises."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout:
    """`length` and `about` are sentences; `words` are those of the sheet itself."""

    title: str
    words: SheetWords
    length: str
    about: str = ""
    parts: tuple[PrintedExercise | Note, ...] = ()
    left_out: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


def handout(screened: Screened, preferences: Preferences, sources: Mapping[str, str]) -> Handout:
    """The sheet of a routine as this person does it. `sources` are full names by key.

    Raises ValueError if the routine has nothing to do.
    """
    routine = screened.routine
    seconds = max(60.0, compile_plan(routine, preferences).seconds)
    phrases = phrases_in(preferences.language)
    changed = (one for one in screened.judgements if one.verdict is not Verdict.MARK)
    care = {
        one.exercise.id: one.sentence for one in screened.judgements if one.verdict is Verdict.MARK
    }
    return Handout(
        title=routine.name,
        about=routine.about or "",
        words=phrases.shown.sheet,
        length=f"{first_large(phrases.numbers.about(seconds))}.",
        parts=tuple(_each_caution_once(_parts(routine.items, preferences, care, 1))),
        left_out=tuple(one.sentence for one in changed),
        sources=tuple(_sources(routine, sources)),
    )


def _each_caution_once(parts: Iterator[PrintedExercise | Note]) -> Iterator[PrintedExercise | Note]:
    """As they are said: where they first apply."""
    seen: set[str] = set()
    for part in parts:
        if isinstance(part, PrintedExercise):
            fresh = tuple(caution for caution in part.cautions if caution not in seen)
            seen.update(fresh)
            part = replace(part, cautions=fresh)
        yield part


def _parts(
    items: tuple[Item, ...], preferences: Preferences, care: Mapping[str, str], times: int
) -> Iterator[PrintedExercise | Note]:
    for item in items:
        match item:
            case ExerciseItem():
                yield _printed(item, preferences, care, times)
            case SayItem(line):
                yield Note(line.text)
            case PauseItem(seconds):
                yield Note(phrases_in(preferences.language).pause(seconds, ""))
            case RepeatItem(again, inside):
                yield from _parts(inside, preferences, care, times * again)


def _printed(
    item: ExerciseItem, preferences: Preferences, care: Mapping[str, str], times: int
) -> PrintedExercise:
    exercise = item.exercise
    phrases = phrases_in(exercise.language or preferences.language)
    first = beginning(item, preferences.first_side) if item.order.sided else None
    return PrintedExercise(
        name=exercise.name,
        figure=item.figure,
        sides=(first, first.other) if first else (),
        dose=_dose(item, phrases),
        needs=tuple(exercise.called(prop) for prop in exercise.props if prop != "floor"),
        steps=tuple(_steps(item, first, phrases)),
        cautions=tuple(_cautions(exercise, preferences, care, first, phrases)),
        times=times,
    )


def _dose(item: ExerciseItem, phrases: Phrases) -> str:
    """In words, for each side where they differ."""
    whole = item.dose()
    each = {side: item.dose(side) for side in Side}
    if not item.order.sided or each[Side.LEFT] == each[Side.RIGHT]:
        said = phrases.dose(whole, item.order)
    else:
        said = phrases.dose_by_side(each, item.order)
    if whole.sets > 1 and whole.set_rest:
        said.append(phrases.between_sets(whole.set_rest))
    return " ".join(said)


def _steps(item: ExerciseItem, side: Side | None, phrases: Phrases) -> Iterator[str]:
    exercise = item.exercise
    on = [option for option in exercise.options if item.option_on(option)]
    lines = (
        *exercise.setup,
        *(line for option in on for line in option.setup),
        *exercise.move,
        *(line for option in on for line in option.move),
        *(line for option in on for line in option.release),
        *exercise.release,
        *exercise.finish,
    )
    yield from (_text(line, side, phrases) for line in lines)
    if exercise.breathe:
        yield _text(exercise.breathe, side, phrases)
    if side:
        yield phrases.then_other_side


def _cautions(
    exercise: Exercise,
    preferences: Preferences,
    care: Mapping[str, str],
    side: Side | None,
    phrases: Phrases,
) -> Iterator[str]:
    known = preferences.conditions
    for caution in exercise.cautions:
        if caution.when is Condition.ALWAYS or known is None or caution.when in known:
            yield _text(caution.say, side, phrases)
    if exercise.id in care:
        yield care[exercise.id]


def _text(line: Line, side: Side | None, phrases: Phrases) -> str:
    return fill(line.text, side, phrases.sides)


def _sources(routine: Routine, names: Mapping[str, str]) -> Iterator[str]:
    """Each source once, by its full name, with the doses it gives."""
    refs = dict.fromkeys(
        source.ref for exercise in _exercises(routine.items) for source in exercise.sources
    )
    yield from (names.get(ref, ref) for ref in refs)


def _exercises(items: tuple[Item, ...]) -> Iterator[Exercise]:
    for item in items:
        if isinstance(item, ExerciseItem):
            yield item.exercise
        elif isinstance(item, RepeatItem):
            yield from _exercises(item.items)
