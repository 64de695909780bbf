"""What is worth a second look in a routine while it is edited. Nothing of it is forbidden."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from psoas_timer.core.condition import Condition
from psoas_timer.core.draft import TOP, Entry, RoutineDraft, walk
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.plan import Plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.ranges import Outside, outside
from psoas_timer.core.reordering import fewer_moves, moves
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.screening import Judgement
from psoas_timer.core.segment import Segment, SegmentKind
from psoas_timer.core.showing import counted
from psoas_timer.core.side import Side
from psoas_timer.core.totals import totals

# All of these are ours.
NEARLY = 1.0  # seconds by which two sides may differ
LONGEST_RUN = 240.0  # seconds of one thing without a rest
MOST_GET_UPS = 2
_RUN = {SegmentKind.REP, SegmentKind.WORK, SegmentKind.HOLD, SegmentKind.RELEASE, SegmentKind.MOVE}


class RemarkKind(Enum):
    ONE_SIDED = "one-sided"  # the sides do not get the same
    LONG_RUN = "long run"  # too long without a rest
    MOVES = "moves"  # another order has fewer changes of position
    GET_UPS = "get-ups"  # down to the floor and up again too often
    CAUTION = "caution"  # a source warns people with a condition
    SCREENED = "screened"  # what the person's answers do to an exercise
    OUTSIDE = "outside"  # a dose that the sources do not give


@dataclass(frozen=True, slots=True)
class Remark:
    """`keys` are the lines that it is about. `order` is one that would mend it, if there is one.

    `sentence` says it in English; `values` are the names and numbers in it, for other languages.
    """

    kind: RemarkKind
    sentence: str
    keys: tuple[int, ...] = ()
    order: tuple[int, ...] = ()
    values: tuple[str, ...] = ()


def remarks(draft: RoutineDraft, plan: Plan, shipped: Mapping[str, Exercise]) -> tuple[Remark, ...]:
    """All there is to say about the draft, of which `plan` is compiled.

    `shipped` are the exercises as their authors wrote them, whose doses the sources give.
    """
    keys = draft.unrolled()
    return (
        *_one_sided(plan, keys),
        *_long_runs(plan, keys),
        *_moves(draft),
        *_get_ups(plan),
        *_cautions(draft, plan.preferences),
        *_outside(draft, shipped),
    )


def _one_sided(plan: Plan, keys: tuple[int, ...]) -> Iterator[Remark]:
    """Exercises of which one side gets more, all their lines together."""
    times: dict[str, dict[Side, float]] = {}
    lines: dict[str, dict[int, None]] = {}
    for segment in plan.segments:
        if segment.exercise and segment.side and segment.kind.is_effort:
            sides = times.setdefault(segment.title, dict.fromkeys(Side, 0.0))
            sides[segment.side] += segment.seconds or 0.0
            lines.setdefault(segment.title, {})[keys[segment.item]] = None
    for name, sides in times.items():
        left, right = (round(sides[side]) for side in (Side.LEFT, Side.RIGHT))
        if abs(sides[Side.LEFT] - sides[Side.RIGHT]) > NEARLY:
            sentence = f"{name}: {left} s on the left, {right} s on the right."
            values = (name, str(left), str(right))
            yield Remark(RemarkKind.ONE_SIDED, sentence, tuple(lines[name]), values=values)


def _long_runs(plan: Plan, keys: tuple[int, ...]) -> Iterator[Remark]:
    longest: dict[int, tuple[float, str]] = {}
    for item, title, seconds in _runs(plan):
        key = keys[item]
        longest[key] = max(longest.get(key, (0.0, title)), (seconds, title))
    for key, (seconds, title) in longest.items():
        if seconds > LONGEST_RUN:
            minutes = f"{seconds / 60:.1f}"
            sentence = f"{title} goes on for {minutes} min without a rest."
            yield Remark(RemarkKind.LONG_RUN, sentence, (key,), values=(title, minutes))


def _runs(plan: Plan) -> Iterator[tuple[int, str, float]]:
    """Stretches of effort of one line and side that nothing interrupts, with their seconds."""
    run: Segment | None = None
    seconds = 0.0
    for segment in plan.segments:
        goes_on = segment.kind in _RUN and segment.item >= 0
        same = run is not None and (run.item, run.side) == (segment.item, segment.side)
        both = run is not None and run.item == segment.item and segment.kind is SegmentKind.REP
        if run is not None and not (goes_on and (same or both)):
            yield run.item, run.title, seconds
            run, seconds = None, 0.0
        if goes_on:
            run = run or segment
            seconds += plan.length(segment)
    if run is not None:
        yield run.item, run.title, seconds


def _moves(draft: RoutineDraft) -> Iterator[Remark]:
    better = fewer_moves(draft.entries)
    now, then = moves(draft.entries), moves(better)
    if then < now:
        sentence = f"The position changes {counted(now, 'time')}; in another order {then}."
        order = tuple(node.key for node in better)
        yield Remark(RemarkKind.MOVES, sentence, order=order, values=(str(now), str(then)))


def _get_ups(plan: Plan) -> Iterator[Remark]:
    number = totals(plan).get_ups
    if number > MOST_GET_UPS:
        sentence = f"One goes down to the floor or gets up {counted(number, 'time')}."
        yield Remark(RemarkKind.GET_UPS, sentence, values=(str(number),))


def _cautions(draft: RoutineDraft, preferences: Preferences) -> Iterator[Remark]:
    """For the conditions that the person named, or for all while nobody has asked."""
    known = preferences.conditions
    about: dict[tuple[Condition, str], list[int]] = {}
    for key, item in _exercises(draft):
        for caution in item.exercise.cautions:
            if caution.when is not Condition.ALWAYS and (known is None or caution.when in known):
                about.setdefault((caution.when, item.exercise.name), []).append(key)
    for (condition, name), keys in about.items():
        who = phrases_in(preferences.language).shown.conditions[condition]
        sentence = f"{name}: take care with {who}."
        yield Remark(RemarkKind.CAUTION, sentence, tuple(keys), values=(name, who))


def screened_remarks(draft: RoutineDraft, judgements: Iterable[Judgement]) -> Iterator[Remark]:
    """What a person's answers do to exercises of the draft, in the words of the rules."""
    lines: dict[str, list[int]] = {}
    for key, item in _exercises(draft):
        lines.setdefault(item.exercise.id, []).append(key)
    for judgement in judgements:
        keys = tuple(lines.get(judgement.exercise.id, ()))
        yield Remark(RemarkKind.SCREENED, judgement.sentence, keys, values=(judgement.sentence,))


def _outside(draft: RoutineDraft, shipped: Mapping[str, Exercise]) -> Iterator[Remark]:
    for key, item in _exercises(draft):
        original = shipped.get(item.exercise.id)
        if original is None or not original.sources:
            continue
        sides = tuple(Side) if item.order.sided else (None,)
        found: dict[str, Outside] = {}
        for side in sides:
            for one in outside(original, item.dose(side), sided=item.order.sided):
                found.setdefault(one.field, one)
        if found:
            name = item.exercise.name
            said = "; ".join(dict.fromkeys(s.dose for s in original.sources if s.dose))
            sentence = f"{name} is outside what its sources say: {said}."
            yield Remark(RemarkKind.OUTSIDE, sentence, (key,), values=(name, said))


def _exercises(draft: RoutineDraft) -> Iterator[tuple[int, ExerciseItem]]:
    for node, _ in walk(draft.entries, TOP):
        if isinstance(node, Entry) and isinstance(node.item, ExerciseItem):
            yield node.key, node.item
