"""From points to Qt's paths: one smooth line through all of them."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from psoas_timer.core.figure.model import Point
from psoas_timer.figure.outline import Curve

_TENSION = 1 / 6  # Catmull-Rom


def closed(points: Curve) -> QPainterPath:
    """A closed line."""
    count = len(points)
    path = QPainterPath(QPointF(*points[0]))
    for index in range(count):
        before, here, after, later = (points[(index + k) % count] for k in (-1, 0, 1, 2))
        _curve(path, before, here, after, later)
    path.closeSubpath()
    return path


def open_line(points: Curve) -> QPainterPath:
    """A line from the first point to the last."""
    path = QPainterPath(QPointF(*points[0]))
    last = len(points) - 1
    for index in range(last):
        before, later = points[max(index - 1, 0)], points[min(index + 2, last)]
        _curve(path, before, points[index], points[index + 1], later)
    return path


def disc(centre: Point, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(*centre), radius, radius)
    return path


def _curve(path: QPainterPath, before: Point, here: Point, after: Point, later: Point) -> None:
    path.cubicTo(
        here[0] + (after[0] - before[0]) * _TENSION,
        here[1] + (after[1] - before[1]) * _TENSION,
        after[0] - (later[0] - here[0]) * _TENSION,
        after[1] - (later[1] - here[1]) * _TENSION,
        after[0],
        after[1],
    )
