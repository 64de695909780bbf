"""Collecting the problems of one file, and the spots in it that they are about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from psoas_timer.library.problem import Problem, Severity, shorten
from psoas_timer.library.scope import NOWHERE, Scope


class Report:
    """All problems of one file, gathered while it is read."""

    def __init__(self, file: Path, lines: Sequence[str] = ()) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self._lines = lines

    @property
    def failed(self) -> bool:
        """Is there an error, so that the file must be left out?"""
        return any(problem.is_error for problem in self.problems)

    def again(self) -> Report:
        """An empty report on the same file."""
        return Report(self.file, self._lines)

    def error(
        self, line: int | None, column: int | None, message: str, hint: str = "", at: str = ""
    ) -> None:
        self._add(Severity.ERROR, line, column, message, hint, at)

    def warn(self, line: int, column: int, message: str, hint: str = "", at: str = "") -> None:
        self._add(Severity.WARNING, line, column, message, hint, at)

    def _add(
        self,
        severity: Severity,
        line: int | None,
        column: int | None,
        message: str,
        hint: str,
        at: str,
    ) -> None:
        if line is not None and line > len(self._lines) > 0:  # libyaml adds a last line break
            line, column = len(self._lines), len(self._lines[-1]) + 1
        source = self._lines[line - 1] if line and self._lines else ""
        problem = Problem(self.file, line, column, severity, message, at, hint, source)
        self.problems.append(problem)


@dataclass(frozen=True, slots=True)
class Spot:
    """A node of a file, the path of keys that leads to it, and where to report about it."""

    node: yaml.Node
    report: Report
    at: str = ""
    key: str = ""  # the last part of the path
    scope: Scope = NOWHERE

    @property
    def line(self) -> int:
        return int(self.node.start_mark.line) + 1

    @property
    def column(self) -> int:
        return int(self.node.start_mark.column) + 1

    @property
    def text(self) -> str | None:
        """The text of a scalar as it was written, with its blanks tidied; None for the rest."""
        return " ".join(self.node.value.split()) if isinstance(self.node, yaml.ScalarNode) else None

    def error(self, message: str, hint: str = "") -> None:
        self.report.error(self.line, self.column, message, hint, self.at)

    def warn(self, message: str, hint: str = "") -> None:
        self.report.warn(self.line, self.column, message, hint, self.at)

    def child(self, key: str, node: yaml.Node) -> Spot:
        """The spot of a key of this mapping (or of its value, by `node`)."""
        shown = shorten(key)
        at = f"{self.at}.{shown}" if self.at else shown
        return Spot(node, self.report, at, key, self.scope)

    def entry(self, index: int, node: yaml.Node) -> Spot:
        """The spot of an entry of this list."""
        return Spot(node, self.report, f"{self.at}[{index}]", str(index), self.scope)

    def within(self, scope: Scope) -> Spot:
        return Spot(self.node, self.report, self.at, self.key, scope)
