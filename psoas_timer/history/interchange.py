"""Sessions as JSON, for export, import and a folder shared between machines.

The form is told in `docs/history.md`.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from datetime import datetime

from psoas_timer.core.events import Outcome
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.side import Side
from psoas_timer.core.stamp import Stamp
from psoas_timer.history.records import (
    LONGEST_TEXT,
    WORST_PAIN,
    Effort,
    Felt,
    FollowUp,
    Pain,
    SessionRecord,
)
from psoas_timer.history.rows import KINDS
from psoas_timer.texts import tr

FORMAT = 1
LONGEST_NAME = 300  # characters
MOST_EFFORTS = 10_000  # of one session
LONGEST_SECONDS = 1e7


class NotSessionsError(ValueError):
    """The message says in a few words why that is no history, without a full stop."""


def to_json(records: Iterable[SessionRecord]) -> dict[str, object]:
    return {"format": FORMAT, "sessions": [_session_to_json(record) for record in records]}


def canonical(record: SessionRecord) -> str:
    """One text for one record, by which any two machines find the same one to be greater."""
    return json.dumps(_session_to_json(record), sort_keys=True)


def dumped(records: Iterable[SessionRecord]) -> bytes:
    """A file's contents. Plain ASCII, so that nothing on its way can garble it."""
    return (json.dumps(to_json(records), indent=1) + "\n").encode("ascii")


def loaded(data: bytes) -> tuple[SessionRecord, ...]:
    """Raises NotSessionsError for what `dumped` has not made."""
    try:
        given = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise NotSessionsError(tr("it is no JSON")) from error
    match given:
        case {"format": 1, "sessions": [*sessions]}:
            return tuple(_checked(session) for session in sessions)
        case {"format": int(), "sessions": _}:
            raise NotSessionsError(tr("it is of a newer Psoas Timer"))
    raise NotSessionsError(tr("it is no history of Psoas Timer"))


def _checked(data: object) -> SessionRecord:
    try:
        return _session(data)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise NotSessionsError(tr("one of its sessions is damaged")) from error


def _session_to_json(record: SessionRecord) -> dict[str, object]:
    return {
        "id": record.id,
        "routine": record.routine,
        "name": record.name,
        "started": str(record.started),
        "ended": str(record.ended),
        "completed": record.completed,
        "ran": round(record.ran, 3),
        "pauses": record.pauses,
        "note": record.note,
        "before": _felt_to_json(record.before),
        "after": _felt_to_json(record.after),
        "follow_up": record.follow_up and record.follow_up.value,
        "revision": record.revision,
        "deleted": record.deleted,
        "efforts": [_effort_to_json(effort) for effort in record.efforts],
        "pains": [_pain_to_json(pain) for pain in record.pains],
    }


def _effort_to_json(effort: Effort) -> dict[str, object]:
    return {
        "exercise": effort.exercise,
        "item": effort.item,
        "set": effort.set,
        "rep": effort.rep,
        "side": effort.side and effort.side.value,
        "kind": effort.kind.value,
        "planned": round(effort.planned, 3),
        "seconds": round(effort.seconds, 3),
        "outcome": effort.outcome and effort.outcome.value,
    }


def _pain_to_json(pain: Pain) -> dict[str, object]:
    return {
        "exercise": pain.exercise,
        "item": pain.item,
        "set": pain.set,
        "rep": pain.rep,
        "side": pain.side and pain.side.value,
        "level": pain.level,
        "at": str(pain.at),
    }


def _felt_to_json(felt: Felt) -> dict[str, object]:
    return {"level": felt.level, "left": felt.left, "right": felt.right}


def _session(data: object) -> SessionRecord:
    given = _mapping(data)
    efforts, pains = _list(given["efforts"]), _list(given["pains"])
    follow_up = given["follow_up"]
    return SessionRecord(
        id=str(uuid.UUID(_text(given["id"], 36))),
        routine=_text(given["routine"], LONGEST_TEXT),
        name=_text(given["name"], LONGEST_NAME),
        started=_stamp(given["started"]),
        ended=_stamp(given["ended"]),
        completed=_flag(given["completed"]),
        ran=_seconds(given["ran"]),
        pauses=_whole(given["pauses"]),
        efforts=tuple(map(_effort, efforts)),
        pains=tuple(map(_pain, pains)),
        note=_text(given["note"], LONGEST_TEXT),
        before=_felt(given["before"]),
        after=_felt(given["after"]),
        follow_up=None if follow_up is None else FollowUp(follow_up),
        revision=max(_whole(given["revision"]), 1),
        deleted=_flag(given["deleted"]),
    )


def _effort(data: object) -> Effort:
    given = _mapping(data)
    kind, outcome = SegmentKind(given["kind"]), given["outcome"]
    if kind not in KINDS:
        raise ValueError(kind)
    return Effort(
        exercise=_text(given["exercise"], LONGEST_NAME),
        item=_whole(given["item"]),
        set=_whole(given["set"]),
        rep=_whole(given["rep"]),
        side=_side(given["side"]),
        kind=kind,
        planned=_seconds(given["planned"]),
        seconds=_seconds(given["seconds"]),
        outcome=None if outcome is None else Outcome(outcome),
    )


def _pain(data: object) -> Pain:
    given = _mapping(data)
    return Pain(
        exercise=_text(given["exercise"], LONGEST_NAME),
        item=_whole(given["item"]),
        set=_whole(given["set"]),
        rep=_whole(given["rep"]),
        side=_side(given["side"]),
        level=_level(given["level"]),
        at=_stamp(given["at"]),
    )


def _felt(data: object) -> Felt:
    given = _mapping(data)
    told = (given["level"], given["left"], given["right"])
    return Felt(*(None if level is None else _level(level) for level in told))


def _mapping(data: object) -> dict[str, object]:
    if not isinstance(data, dict):
        raise TypeError(data)
    return data


def _list(data: object) -> list[object]:
    if not isinstance(data, list) or len(data) > MOST_EFFORTS:
        raise TypeError(data)
    return data


def _text(data: object, longest: int) -> str:
    if not isinstance(data, str) or len(data) > longest:
        raise TypeError(data)
    data.encode("utf-8")  # half a pair of surrogates is no text: UnicodeEncodeError
    return data


def _flag(data: object) -> bool:
    if not isinstance(data, bool):
        raise TypeError(data)
    return data


def _whole(data: object) -> int:
    if not isinstance(data, int) or isinstance(data, bool) or not 0 <= data < 1e9:
        raise TypeError(data)
    return data


def _level(data: object) -> int:
    level = _whole(data)
    if level > WORST_PAIN:
        raise ValueError(level)
    return level


def _seconds(data: object) -> float:
    if not isinstance(data, int | float) or isinstance(data, bool):
        raise TypeError(data)
    if not 0 <= data < LONGEST_SECONDS:
        raise ValueError(data)
    return round(float(data), 3)


def _side(data: object) -> Side | None:
    return None if data is None else Side(data)


def _stamp(data: object) -> Stamp:
    return Stamp.of(datetime.fromisoformat(_text(data, 40)))
