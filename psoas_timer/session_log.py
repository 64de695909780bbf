"""The last session's log on disk: one line of JSON for its header, then one for each event.

`psoas-timer replay` runs it again, and a bug report can carry it. It is never worth disturbing a
session for: where it cannot be written there is none.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from psoas_timer.core.events import Event
from psoas_timer.core.log import (
    Damage,
    Header,
    LogError,
    event_from_json,
    event_to_json,
    header_from_json,
    header_to_json,
)
from psoas_timer.texts import marked, tr
from psoas_timer.whole_file import make_private

FILE = "last-session.log"
MOST_BYTES = 5_000_000  # some fifty hours of a running session
LONGEST_LINE = 1_000_000  # bytes

_WORDS = {
    Damage.NOT_A_LOG: marked("this is not a session log"),
    Damage.OTHER_FORMAT: marked("this log has format {format}, and format {known} is understood"),
    Damage.FIRST_LINE: marked("its first line is damaged"),
    Damage.NO_EVENT: marked("this is no event of a session"),
    Damage.NO_JSON: marked("this line is no JSON"),
}


class BadLogError(Exception):
    """The log cannot be run again; the message says why, in the person's language."""


class SessionLog:
    """Call it with each event's time, in seconds of the session's clock, and the event."""

    def __init__(self, folder: Path, header: Header) -> None:
        """Begin the log in that folder; the one of the session before goes."""
        self._room = MOST_BYTES
        self._file: TextIO | None = None
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            # One line at a time, so that a crash leaves all that led to it.
            path = folder / FILE
            make_private(path)
            self._file = path.open("w", encoding="utf-8", buffering=1, newline="\n")
        self._write(header_to_json(header))

    def __call__(self, now: float, event: Event) -> None:
        self._write(event_to_json(now, event))

    def close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            with suppress(OSError):
                file.close()

    def _write(self, data: dict[str, object]) -> None:
        line = json.dumps(data) + "\n"
        self._room -= len(line)
        if self._file is None or self._room < 0:
            return
        try:
            self._file.write(line)
        except OSError:
            self.close()


def read_log(path: Path) -> tuple[Header, tuple[tuple[float, Event], ...]]:
    """The header, and each event with its time in seconds.

    A last line that was cut off in the middle of writing is left out. Raises BadLogError with
    `file:line: ` and a sentence, and OSError if the file cannot be read.
    """
    with path.open("rb") as file:
        lines = list(_lines(file.read(MOST_BYTES + LONGEST_LINE)))
    entries = []
    header: Header | None = None
    for number, line in enumerate(lines, 1):
        try:
            data = _parsed(line)
            if header is None:
                header = header_from_json(data)
            else:
                entries.append(event_from_json(data))
        except LogError as error:
            reason = tr(_WORDS[error.kind], **error.values)
            told = tr("{path}:{line}: {reason}.", path=path, line=number, reason=reason)
            raise BadLogError(told) from error
    if header is None:
        raise BadLogError(tr("{path}: the log is empty.", path=path))
    return header, tuple(entries)


def _lines(data: bytes) -> Iterator[bytes]:
    *whole, rest = data.split(b"\n")
    yield from whole
    if rest and not whole:
        yield rest


def _parsed(line: bytes) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise LogError(Damage.NO_JSON) from error
