"""What the charts of the history page show, made of what the history knows of a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from psoas_timer.core.side import Side
from psoas_timer.gui.history.chart_painter import Mark, Series
from psoas_timer.gui.history.words import duration, long_day, month, short_day
from psoas_timer.history.statistics import DosePoint, PainPoint, Span

translate = QCoreApplication.translate
_WEEK = timedelta(days=7)
_MOST_WEEKS = 30  # with more, months are shown


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a chart is given. Without marks there is nothing to show."""

    series: tuple[Series, ...]
    marks: tuple[Mark, ...]
    top: str
    most: float = 0.0


def minutes(weeks: tuple[Span, ...], months: tuple[Span, ...], first: date, last: date) -> Drawn:
    """By week, or by month where there are many weeks; also those in which nothing was done."""
    by_month = (last - first) / _WEEK > _MOST_WEEKS
    starts = _months(first, last) if by_month else _weeks(first, last)
    found = {span.first: span for span in (months if by_month else weeks)}
    marks = []
    for start in starts:
        span = found.get(start, Span(start, 0, 0.0))
        when = month(start) if by_month else _week_of(start)
        sessions = translate("History", "%n session(s)", "", span.sessions)
        words = f"{when}: {duration(span.seconds)}, {sessions}" if span.sessions else f"{when}: 0"
        label = f"{start.month}/{start:%y}" if by_month else short_day(start)
        marks.append(Mark(label, (span.seconds,), words))
    most = max((mark.values[0] or 0.0 for mark in marks), default=0.0)
    return Drawn((Series("", "accent"),), tuple(marks), duration(most), most)


def _week_of(start: date) -> str:
    return translate("History", "Week of {day}").format(day=short_day(start))


def _weeks(first: date, last: date) -> list[date]:
    start = first - timedelta(days=first.weekday())
    return [start + number * _WEEK for number in range((last - start) // _WEEK + 1)]


def _months(first: date, last: date) -> list[date]:
    numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [date(number // 12, number % 12 + 1, 1) for number in numbers]


def pains(points: tuple[PainPoint, ...]) -> Drawn:
    """Before, after, and the worst that was told during it; each on the scale of ten."""
    series = (
        Series(translate("History", "before"), "listen"),
        Series(translate("History", "after"), "accent"),
        Series(translate("History", "during"), "alarm"),
    )
    marks = tuple(_pain(point, series) for point in points)
    return Drawn(series, marks, "10", 10.0)


def _pain(point: PainPoint, series: tuple[Series, ...]) -> Mark:
    told = (point.before.level, point.after.level, point.worst)
    said = ", ".join(
        f"{one.name} {level}" for one, level in zip(series, told, strict=True) if level is not None
    )
    sides = [
        (translate("History", "left"), point.after.left or point.before.left),
        (translate("History", "right"), point.after.right or point.before.right),
    ]
    said = ", ".join([said, *(f"{side} {level}" for side, level in sides if level is not None)])
    values = tuple(None if level is None else float(level) for level in told)
    return Mark(short_day(point.day), values, f"{long_day(point.day)}: {said.strip(', ')}")


def doses(points: Iterable[DosePoint]) -> Drawn:
    """Seconds of one exercise in each session: left, right, or both sides at once."""
    days: dict[date, dict[Side | None, float]] = defaultdict(lambda: defaultdict(float))
    planned: dict[date, float] = defaultdict(float)
    for point in points:
        days[point.day][point.side] += point.seconds
        planned[point.day] += point.planned
    names = {
        None: Series(translate("History", "both"), "rest"),
        Side.LEFT: Series(translate("History", "left"), "accent"),
        Side.RIGHT: Series(translate("History", "right"), "switch"),
    }
    used = [side for side in names if any(side in sides for sides in days.values())]
    marks = []
    for day, sides in sorted(days.items()):
        said = ", ".join(
            f"{names[side].name} {duration(sides[side])}" for side in used if side in sides
        )
        asked = translate("History", "planned {time}").format(time=duration(planned[day]))
        values = tuple(sides.get(side, 0.0) for side in used)
        marks.append(Mark(short_day(day), values, f"{long_day(day)}: {said} ({asked})"))
    most = max((sum(value or 0.0 for value in mark.values) for mark in marks), default=0.0)
    return Drawn(tuple(names[side] for side in used), tuple(marks), duration(most), most)
