"""A checkpoint in plain values that JSON can hold, so that it outlives the program."""

from __future__ import annotations

from psoas_timer.core.events import (
    Adjustment,
    Checkpoint,
    Done,
    Outcome,
    PainReport,
    SoFar,
    Stopped,
)
from psoas_timer.core.segment import Place, SegmentKind
from psoas_timer.core.side import Side

FORMAT = 1


def checkpoint_to_json(checkpoint: Checkpoint) -> dict[str, object]:
    so_far, stopped = checkpoint.so_far, checkpoint.stopped
    return {
        "format": FORMAT,
        "routine": checkpoint.routine,
        "exercise": checkpoint.exercise,
        "place": _place_to_json(checkpoint.place),
        "elapsed": checkpoint.elapsed,
        "adjustments": [[a.item, a.hold, a.reps] for a in checkpoint.adjustments],
        "ran": so_far.ran,
        "pauses": so_far.pauses,
        "done": [
            [d.exercise, _place_to_json(d.place), d.seconds, d.outcome.value] for d in so_far.done
        ],
        "pains": [[p.exercise, _place_to_json(p.place), p.level] for p in so_far.pains],
        "stopped": None if stopped is None else [stopped.level],
    }


def checkpoint_from_json(data: object) -> Checkpoint:
    """Raises ValueError if that is not what `checkpoint_to_json` made."""
    try:
        return _checkpoint(data)
    except (TypeError, ValueError) as error:
        raise ValueError("this is no checkpoint") from error


def _checkpoint(data: object) -> Checkpoint:
    match data:
        case {
            "format": 1,
            "routine": str(routine),
            "exercise": None | str() as exercise,
            "place": place,
            "elapsed": int() | float() as elapsed,
            "adjustments": [*adjustments],
            "ran": int() | float() as ran,
            "pauses": int(pauses),
            "done": [*done],
            "pains": [*pains],
            **others,
        } if 0 <= elapsed < 1e6 and 0 <= ran < 1e9:
            so_far = SoFar(float(ran), pauses, tuple(map(_done, done)), tuple(map(_pain, pains)))
            changed = tuple(map(_adjustment, adjustments))
            where, stopped = _place(place), _stopped(others.get("stopped"))
            return Checkpoint(routine, exercise, where, float(elapsed), changed, so_far, stopped)
    raise ValueError(data)


def _done(data: object) -> Done:
    match data:
        case [str(exercise), place, int() | float() as seconds, str(outcome)]:
            where = _place(place)
            return Done(exercise, where, where.kind, where.side, float(seconds), Outcome(outcome))
    raise ValueError(data)


def _pain(data: object) -> PainReport:
    match data:
        case [str(exercise), place, int(level)] if 0 <= level <= 10:
            return PainReport(exercise, _place(place), level)
    raise ValueError(data)


def _stopped(data: object) -> Stopped | None:
    """Older checkpoints do not know of it."""
    match data:
        case None:
            return None
        case [None]:
            return Stopped()
        case [int(level)] if 0 <= level <= 10:
            return Stopped(level)
    raise ValueError(data)


def _adjustment(data: object) -> Adjustment:
    match data:
        case [int(item), int() | float() as hold, int(reps)]:
            return Adjustment(item, float(hold), reps)
    raise ValueError(data)


def _place_to_json(place: Place) -> list[object]:
    side = None if place.side is None else place.side.value
    return [place.item, place.kind.value, place.set, place.rep, side, place.nth]


def _place(data: object) -> Place:
    match data:
        case [int(item), str(kind), int(set_), int(rep), None | str() as side, int(nth)]:
            which = None if side is None else Side(side)
            return Place(item, SegmentKind(kind), set_, rep, which, nth)
    raise ValueError(data)
