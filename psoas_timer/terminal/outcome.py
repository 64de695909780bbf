"""One line about what was done in a session."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from psoas_timer.core.events import Outcome, Record
from psoas_timer.core.plan import Plan
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.wording import first_large
from psoas_timer.texts import tr, tr_counted

_EFFORTS = {SegmentKind.HOLD, SegmentKind.REP}


def in_one_line(plan: Plan, record: Record | None) -> str:
    """Without a record nothing was begun."""
    name = plan.routine.name
    if record is None:
        return tr("{name}: not begun.", name=name)
    how = tr("done") if record.completed else tr("stopped")
    return f"{name}: {how}. {first_large(', '.join(_parts(plan, record)))}."


def _parts(plan: Plan, record: Record) -> Iterator[str]:
    so_far = record.so_far
    done = [d for d in so_far.done if d.outcome is Outcome.DONE]
    number = len({d.place.item for d in done})
    yield tr_counted(number, "{number} exercise", "{number} exercises")
    kinds = Counter(d.kind if d.kind in _EFFORTS else None for d in done)
    yield from (_counted(kind, often) for kind, often in kinds.items())
    skipped = sum(d.outcome is Outcome.SKIPPED for d in so_far.done)
    if skipped:
        yield tr("{skipped} skipped", skipped=skipped)
    if so_far.pauses:
        yield tr_counted(so_far.pauses, "{number} pause", "{number} pauses")
    names = {segment.exercise: segment.title for segment in plan.segments}
    for pain in so_far.pains:
        name = names.get(pain.exercise, pain.exercise)
        yield tr("pain {level} of 10 at {exercise}", level=pain.level, exercise=name)
    minutes, seconds = divmod(round(so_far.ran), 60)
    yield tr("{minutes} min {seconds:02} s", minutes=minutes, seconds=seconds)


def _counted(kind: SegmentKind | None, number: int) -> str:
    match kind:
        case SegmentKind.HOLD:
            return tr_counted(number, "{number} hold", "{number} holds")
        case SegmentKind.REP:
            return tr_counted(number, "{number} rep", "{number} reps")
        case _:
            return tr_counted(number, "{number} timed part", "{number} timed parts")
