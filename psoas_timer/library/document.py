"""From bytes to YAML nodes, with every limit checked before anything is built from them.

The order matters: libyaml's composer overflows the stack on deep nesting and aliases grow without
end, so the stream of events is checked first and only then composed. Nothing is ever constructed.
"""

from __future__ import annotations

import re
import unicodedata

import yaml

from psoas_timer.library.problem import shorten
from psoas_timer.library.report import Report
from psoas_timer.library.syntax import explain
from psoas_timer.texts import tr

MOST_BYTES = 256 * 1024
MOST_LEVELS = 12
MOST_EVENTS = 20_000

LINE_BREAK = re.compile(r"\r\n|\r|\n")
FAST: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# The pure reader lets the errors of its own arithmetic through: "\UFFFFFFFF", %YAML 1.99…9
_SYNTAX = (yaml.YAMLError, ValueError, OverflowError)
_JOINERS = "\u200c\u200d"  # some scripts and emoji need them
_SUSPECT = re.compile(r"[^\x20-\x7e\n\r]")


class RefusedError(Exception):
    """The text is outside the limits; where, and why. Lines and columns count from 1."""

    def __init__(self, line: int, column: int, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.line = line
        self.column = column
        self.message = message
        self.hint = hint


def compose(data: bytes, size: int, report: Report, levels: int = MOST_LEVELS) -> yaml.Node | None:
    """The root node of a file of `size` bytes, which `data` holds unless it is too big.

    None, with the problem in `report`, if there is no node to be had, or if it is nested more than
    so many levels deep.
    """
    text = ""
    try:
        text = _decode(data, size)
        _check_events(text, FAST, levels)
        root = yaml.compose(text, Loader=FAST)
    except RefusedError as refused:
        report.error(refused.line, refused.column, refused.message, refused.hint)
        return None
    except _SYNTAX as error:
        _report_syntax(text, report, error, levels)
        return None
    if root is None:
        report.error(1, 1, tr("the file is empty."), tr('A file starts with "psoas-timer: 1".'))
    return root


def _decode(data: bytes, size: int) -> str:
    """The file's text. Raises RefusedError: too big, not UTF-8, or with invisible characters."""
    if size > MOST_BYTES:
        message = tr(
            "the file is {size} KiB; the limit is {most} KiB.",
            size=-(-size // 1024),
            most=MOST_BYTES // 1024,
        )
        raise RefusedError(1, 1, message)
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = _position(data[: error.start].decode("utf-8"))
        byte = f"0x{data[error.start]:02x}"
        message = tr("this is not UTF-8 text (byte {byte}).", byte=byte)
        raise RefusedError(line, column, message, tr("Save the file as UTF-8.")) from error
    _refuse_signs(text)
    return text


def invisible(text: str) -> re.Match[str] | None:
    """The first control, direction or other unseen character of `text`, blanks apart."""
    return next((found for found in _SUSPECT.finditer(text) if _unseen(found.group())), None)


def _unseen(sign: str) -> bool:
    return unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and sign not in _JOINERS


def _refuse_signs(text: str) -> None:
    found = invisible(text)
    if found is None:
        return
    line, column = _position(text[: found.start()])
    if found.group() == "\t":
        raise RefusedError(line, column, tr("this line uses a TAB. Indent with spaces."))
    raise RefusedError(line, column, _unseen_message(found.group()))


def _unseen_message(sign: str) -> str:
    code = f"U+{ord(sign):04X}"
    return tr("an invisible control character ({code}) is not allowed.", code=code)


def _position(before: str) -> tuple[int, int]:
    """Line and column of the character that follows `before`."""
    lines = LINE_BREAK.split(before)
    return len(lines), len(lines[-1]) + 1


def _check_events(text: str, loader: type[yaml.SafeLoader], most_levels: int) -> None:
    levels = documents = 0
    for number, event in enumerate(yaml.parse(text, Loader=loader)):
        levels += isinstance(event, yaml.CollectionStartEvent)
        levels -= isinstance(event, yaml.CollectionEndEvent)
        documents += isinstance(event, yaml.DocumentStartEvent)
        reason = _reason(event, number, documents)
        if levels > most_levels:
            reason = tr("nested more than {most} levels deep.", most=most_levels)
        if reason:
            mark = event.start_mark
            place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            raise RefusedError(*place, reason)


def _reason(event: yaml.Event, number: int, documents: int) -> str | None:
    """Why this event is not allowed."""
    if number > MOST_EVENTS:
        return tr("the file has more than {most} entries, the most allowed.", most=MOST_EVENTS)
    if documents > 1:
        return tr("a second document ('---') starts here; one file holds one document.")
    if getattr(event, "anchor", None) is not None:
        return tr("anchors and aliases ('&name', '*name') are not used in these files.")
    tag = getattr(event, "tag", None)
    if tag is not None:
        tag = tag.replace("tag:yaml.org,2002:", "!!")
        return tr("tags such as '{tag}' are not allowed.", tag=shorten(tag))
    hidden = invisible(event.value) if isinstance(event, yaml.ScalarEvent) else None
    return _unseen_message(hidden.group()) if hidden else None


def _report_syntax(text: str, report: Report, error: Exception, levels: int) -> None:
    """Report the pure reader's view: libyaml words and places its errors differently."""
    try:
        _check_events(text, yaml.SafeLoader, levels)
    except RefusedError as refused:
        report.error(refused.line, refused.column, refused.message, refused.hint)
        return
    except _SYNTAX as plain:
        error = plain
    line, column, message, hint = explain(error, LINE_BREAK.split(text))
    report.error(line, column, message, hint)
