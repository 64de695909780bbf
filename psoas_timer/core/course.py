"""How a whole routine divides into its exercises, for a bar that shows where one is."""

from __future__ import annotations

from collections.abc import Iterable

from psoas_timer.core.segment import Segment


def course(segments: Iterable[Segment], lengths: Iterable[float]) -> tuple[float, ...]:
    """Seconds of each exercise, in order.

    Words and breaks between two of them belong to the one before; what is said before the first
    one belongs to that.
    """
    parts: list[float] = []
    waiting, item = 0.0, None
    for segment, seconds in zip(segments, lengths, strict=True):
        if segment.exercise is not None and segment.item != item:
            item = segment.item
            parts.append(0.0)
        if parts:
            parts[-1] += seconds
        else:
            waiting += seconds
    if not parts:
        return (waiting,)
    return (parts[0] + waiting, *parts[1:])
