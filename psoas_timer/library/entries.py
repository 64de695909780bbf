"""Reading a mapping entry by entry, so that one that cannot be used does no harm to the rest.

So is a person's own file read: what refers to something that is gone is set aside as it is
written, told of, and written back with the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar

from psoas_timer.library.mappings import Named, check_name, entries
from psoas_timer.library.plain import Plain, from_node
from psoas_timer.library.problem import Problem, Severity
from psoas_timer.library.report import Report, Spot
from psoas_timer.texts import marked, tr

T = TypeVar("T")
KEPT = marked("It is kept, but not used.")


@dataclass(frozen=True, slots=True)
class Entries(Generic[T]):
    """What could be read, what is set aside, and why, by names."""

    read: dict[str, T] = field(default_factory=dict)
    aside: dict[str, Plain] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def read_entries(named: Named[T], spot: Spot) -> Entries[T]:
    """Every entry of the mapping at `spot`, each by itself. Reports to nobody.

    The errors of what is set aside are warnings: the rest is used.
    """
    result: Entries[T] = Entries()
    report = spot.report.again()
    for name_spot, value_spot in entries(_told(spot, report)):
        alone = spot.report.again()
        good_name = check_name(_told(name_spot, alone), named.what, named.reserved)
        value = named.each.read(_told(value_spot, alone))
        if alone.failed or not good_name or value is None:
            result.aside[name_spot.key] = from_node(value_spot.node)
            result.problems.extend(_as_warnings(alone.problems))
        else:
            result.read[name_spot.key] = value
            result.problems.extend(alone.problems)
    result.problems.extend(report.problems)
    return result


def _told(spot: Spot, report: Report) -> Spot:
    return replace(spot, report=report)


def _as_warnings(problems: list[Problem]) -> Iterator[Problem]:
    for problem in problems:
        hint = f"{problem.hint} {tr(KEPT)}".strip() if problem.is_error else problem.hint
        yield replace(problem, severity=Severity.WARNING, hint=hint)
