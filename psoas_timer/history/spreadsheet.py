"""Sessions as CSV for a spreadsheet: one row for each exercise and side of each session.

No cell can be taken for a formula, whatever a note or a file's name begins with.
"""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from psoas_timer.core.events import Outcome
from psoas_timer.history.records import Effort, Felt, SessionRecord

COLUMNS = (
    "session", "routine", "name", "started_utc", "utc_offset", "started_local", "completed",
    "minutes", "exercise", "side", "efforts_planned", "efforts_done", "seconds_planned",
    "seconds_done", "worst_pain", "pain_before", "pain_after", "note",
)  # fmt: skip
_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n")


def to_csv(records: Iterable[SessionRecord]) -> str:
    """With a line for the columns' names first; numbers have a point, times are ISO 8601."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for record in records:
        writer.writerows([_cell(value) for value in row] for row in _rows(record))
    return text.getvalue()


def _rows(record: SessionRecord) -> Iterator[tuple[object, ...]]:
    about = (
        record.id,
        record.routine,
        record.name,
        f"{datetime.fromtimestamp(record.started.utc, UTC):%Y-%m-%dT%H:%M:%SZ}",
        f"UTC{record.started.local:%z}",
        f"{record.started.local:%Y-%m-%d %H:%M}",
        "yes" if record.completed else "no",
        round(record.ran / 60, 1),
    )
    felt = (_level(record.before), _level(record.after), record.note)
    grouped: dict[tuple[str, str], list[Effort]] = defaultdict(list)
    for effort in record.efforts:
        grouped[effort.exercise, effort.side.value if effort.side else "both"].append(effort)
    for (exercise, side), efforts in grouped.items():
        pains = [p.level for p in record.pains if p.exercise == exercise]
        yield (
            *about,
            exercise,
            side,
            sum(effort.planned > 0 or effort.outcome is None for effort in efforts),
            sum(effort.outcome is Outcome.DONE for effort in efforts),
            round(sum(effort.planned for effort in efforts), 1),
            round(sum(effort.seconds for effort in efforts), 1),
            max(pains, default=""),
            *felt,
        )


def _level(felt: Felt) -> object:
    return "" if felt.level is None else felt.level


def _cell(value: object) -> object:
    if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULAS):
        return f"'{value}"
    return value
