"""YAML's syntax errors in words that help somebody who does not know YAML."""

from __future__ import annotations

import re
from collections.abc import Sequence

import yaml

from psoas_timer.texts import marked, tr

_MOVED = marked("the indentation changes here. Line this up with the lines above.")
_BRACKETS = {"list": "[", "group": "{"}  # a text for translators has no other use for braces

# What the pure YAML reader says -> what we say. The first that matches its context and problem
# counts. "from" says where the trouble began, "here" where the reader noticed it.
_SENTENCES: tuple[tuple[str, str, str, str], ...] = (
    (
        r"scanning an? (alias|anchor)",
        "from",
        marked("text cannot start with '*' or '&'. Put it in double quotes."),
        "",
    ),
    (
        r"cannot start any token",
        "here",
        marked("text cannot start with this character. Put the text in double quotes."),
        "",
    ),
    (
        r"quoted scalar: .*end of stream",
        "from",
        marked("a quote that was opened is never closed."),
        "",
    ),
    (
        r"quoted scalar: .*document separator",
        "from",
        marked("a quote that was opened is never closed."),
        "",
    ),
    (
        r"double-quoted scalar: .*escape",
        "here",
        marked("inside double quotes, '\\' starts a special sign."),
        marked("Write '\\\\' for a plain '\\', or use single quotes."),
    ),
    (
        r"scanning a block scalar",
        "here",
        marked("after '|' or '>' the text starts on the next line."),
        marked("If the sign belongs to the text, put the whole text in double quotes."),
    ),
    (
        r"could not find expected ':'",
        "from",
        marked("a ':' is missing in this line."),
        marked('Write "key: value".'),
    ),
    (
        r"sequence entries are not allowed",
        "here",
        marked("a list starts on a line of its own."),
        marked("Put this '- ' on the next line, further in."),
    ),
    (
        r"found '<scalar>'$",
        "here",
        marked("the text goes on after a quote or bracket that was closed."),
        marked("Put the whole text in double quotes, and quotes inside it in single ones."),
    ),
    (
        r"flow node: .*found '<stream end>'",
        "here",
        marked("a list or group that was opened with '{list}' or '{group}' is never closed."),
        "",
    ),
    (
        r"expected (<block end>|'<document start>'), but found '(<block|\?|-|<document)",
        "here",
        _MOVED,
        "",
    ),
)

_UNCLOSED = {
    "flow sequence": (
        marked("a list that was opened with '{first}' is never closed with '{last}'."),
        "[",
        "]",
    ),
    "flow mapping": (
        marked("a group that was opened with '{first}' is never closed with '{last}'."),
        "{",
        "}",
    ),
}


def explain(error: Exception, lines: Sequence[str]) -> tuple[int, int, str, str]:
    """Line, column, message and hint for a syntax error; lines and columns count from 1."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return 1, 1, tr("this file cannot be read as YAML."), ""
    here = _place(error.problem_mark or error.context_mark)
    began = _place(error.context_mark or error.problem_mark)
    said = f"{error.context}: {error.problem}"
    if "mapping values are not allowed" in said:
        return _colon(here, lines)
    for bracket, (sentence, first, last) in _UNCLOSED.items():
        if bracket in said:
            return _bracket(tr(sentence, first=first, last=last), began, here, said)
    for pattern, where, message, hint in _SENTENCES:
        if re.search(pattern, said):
            place = began if where == "from" else here
            return (*place, tr(message, **_BRACKETS), tr(hint) if hint else "")
    return _other(here, began, said)


def _place(mark: yaml.error.Mark | None) -> tuple[int, int]:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _colon(here: tuple[int, int], lines: Sequence[str]) -> tuple[int, int, str, str]:
    """A ':' where none can be: a second one in the line, or a line that is too far in."""
    line, column = here
    text = lines[line - 1] if line <= len(lines) else ""
    before = text[: column - 1]
    if re.search(r":\s", before):
        message = tr("there is a second ':' in this line.")
        return line, column, f"{message} {_quotes(':')}", ""
    start = len(text) - len(text.lstrip()) + 1
    return line, start, tr(_MOVED), ""


def _quotes(sign: str) -> str:
    return tr(
        "If the '{sign}' belongs to the text, put the whole text in double quotes.", sign=sign
    )


def _bracket(
    unclosed: str, began: tuple[int, int], here: tuple[int, int], said: str
) -> tuple[int, int, str, str]:
    if "stream end" in said or began[0] != here[0]:
        return (*began, unclosed, "")
    hint = tr("Put each text between brackets in double quotes, with ',' between them.")
    return (*here, tr("a ',' or a closing bracket is missing here."), hint)


def _other(here: tuple[int, int], began: tuple[int, int], said: str) -> tuple[int, int, str, str]:
    tag = re.search(r"(?:a tag|undefined tag handle)", said)
    if tag:
        return (*began, tr("tags such as '{tag}' are not allowed.", tag="!name"), "")
    sign = re.search(r"found '(.)'$", said)
    if sign:
        message = tr("there is a '{sign}' that does not fit here.", sign=sign[1])
        return (*here, message, _quotes(sign[1]))
    hint = tr("Look for a missing quote or bracket.")
    return (*here, tr("this line cannot be read as YAML."), hint)
