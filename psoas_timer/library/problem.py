"""What is wrong with a content file, said so that its author can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from psoas_timer.texts import tr

SOURCE_WIDTH = 100  # characters of a long line that are shown round the caret


class Severity(Enum):
    ERROR = "error"  # the file is left out
    WARNING = "warning"  # the file is used


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem: where it is, what is wrong, and what to write instead.

    `line` and `column` count from 1 and are None for a problem of a whole file or folder. `at` is
    the path of keys, as in `exercises.lunge.hold`. `source` is the line itself. `message` and
    `hint` are sentences in the language that the program speaks.
    """

    file: Path
    line: int | None
    column: int | None
    severity: Severity
    message: str
    at: str = ""
    hint: str = ""
    source: str = ""

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR

    @property
    def place(self) -> str:
        """`file:line:column`, or the file alone."""
        parts = [printable(str(self.file))]
        parts += [str(number) for number in (self.line, self.column) if number is not None]
        return ":".join(parts)

    @property
    def headline(self) -> str:
        if self.is_error:
            return tr("{place}: error: {message}", place=self.place, message=self.message)
        return tr("{place}: warning: {message}", place=self.place, message=self.message)

    def __str__(self) -> str:
        """The headline, then the path of keys, the hint and the line with a caret."""
        below = [tr("at {keys}", keys=self.at)] if self.at else []
        below += [self.hint] if self.hint else []
        indented = (f"    {line}" for line in below)
        return "\n".join([self.headline, *indented, *self._excerpt()])

    def _excerpt(self) -> list[str]:
        if not self.source.strip() or self.line is None or self.column is None:
            return []
        start = (
            max(0, self.column - 1 - SOURCE_WIDTH // 2) if len(self.source) > SOURCE_WIDTH else 0
        )
        shown = printable(self.source[start : start + SOURCE_WIDTH]).rstrip()
        margin = f"{self.line:>5} | "
        return [margin + shown, " " * len(margin) + " " * (self.column - 1 - start) + "^"]


def printable(text: str) -> str:
    """`text` without signs that could steer a terminal or cannot be encoded, of equal length."""
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)


def quote(text: str) -> str:
    """A piece of a file for use in a sentence."""
    return tr('"{text}"', text=shorten(text))


def shorten(text: str) -> str:
    """A piece of a file, fit to be printed: cut if it is long."""
    return printable(text if len(text) <= 60 else f"{text[:57]}…")
