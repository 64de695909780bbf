"""One line about what was done in a session."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from psoas_timer.core.events import Outcome, Record
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.showing import counted

_COUNTED = {SegmentKind.HOLD: "hold", SegmentKind.REP: "rep"}


def in_one_line(name: str, record: Record | None) -> str:
    """`name` is the routine's; without a record nothing was begun."""
    if record is None:
        return f"{name}: not begun."
    how = "done" if record.completed else "stopped"
    return f"{name}: {how}. {', '.join(_parts(record)).capitalize()}."


def _parts(record: Record) -> Iterator[str]:
    so_far = record.so_far
    done = [d for d in so_far.done if d.outcome is Outcome.DONE]
    yield counted(len({d.place.item for d in done}), "exercise")
    kinds = Counter(_COUNTED.get(d.kind, "timed part") for d in done)
    yield from (counted(number, word) for word, number in kinds.items())
    skipped = sum(d.outcome is Outcome.SKIPPED for d in so_far.done)
    if skipped:
        yield f"{skipped} skipped"
    if so_far.pauses:
        yield counted(so_far.pauses, "pause")
    for pain in so_far.pains:
        yield f"pain {pain.level} of 10 at {pain.exercise}"
    minutes, seconds = divmod(round(so_far.ran), 60)
    yield f"{minutes} min {seconds:02} s"
