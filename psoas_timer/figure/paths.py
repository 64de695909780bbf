"""From points to Qt's paths: one smooth line through all of them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

from psoas_timer.figure.outline import Curve, turns_left

_TENSION = 1 / 6  # Catmull-Rom


def closed(points: Curve) -> QPainterPath:
    """A closed line."""
    path = _through([points[-1], *points, points[0], points[1]])
    path.closeSubpath()
    return path


def together(*outlines: Curve) -> QPainterPath:
    """Several outlines as one shape, painted once where they overlap.

    Qt's own unions flatten curves by an absolute measure: at this size a head becomes an octagon.
    """
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for outline in outlines:
        path.addPath(closed(outline if turns_left(outline) else outline[::-1]))
    return path


def open_line(points: Curve) -> QPainterPath:
    """A line from the first point to the last."""
    return _through([points[0], *points, points[-1]])


def _through(points: Curve) -> QPainterPath:
    """A line from the second point to the last but one; the outer two say how it begins and ends.

    Called a hundred times for every picture of a moving figure, so it is written to be quick.
    """
    (x0, y0), (x1, y1), (x2, y2) = points[:3]
    path = QPainterPath(QPointF(x1, y1))
    cubic_to = path.cubicTo
    for x3, y3 in points[3:]:
        cubic_to(
            x1 + (x2 - x0) * _TENSION,
            y1 + (y2 - y0) * _TENSION,
            x2 - (x3 - x1) * _TENSION,
            y2 - (y3 - y1) * _TENSION,
            x2,
            y2,
        )
        x0, y0, x1, y1, x2, y2 = x1, y1, x2, y2, x3, y3
    return path
