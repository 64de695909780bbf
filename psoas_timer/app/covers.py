"""Pictures of poses as files, for who shows them outside the window: a desktop's media controls."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize

from psoas_timer.core.figure.model import Figure, Keyframe
from psoas_timer.core.segment import Segment
from psoas_timer.core.side import Side

_SIZE = QSize(512, 512)
_FOLDER = "covers"


class Covers:
    """Each is drawn when it is first asked for, into the folder of what is safe to delete."""

    def __init__(self, figure_for: Callable[[str], Figure | None], cache: Path) -> None:
        self._figure_for = figure_for
        self._folder = cache / _FOLDER
        self._drawn: dict[tuple[str, Side | None], Path | None] = {}

    def of(self, segment: Segment | None) -> Path | None:
        """The picture for a segment, its side included; None where there is no figure."""
        if segment is None or not segment.pose:
            return None
        key = (segment.pose, segment.side)
        if key not in self._drawn:
            self._drawn[key] = self._draw(*key)
        return self._drawn[key]

    def _draw(self, pose: str, side: Side | None) -> Path | None:
        from psoas_timer.figure.painter import image
        from psoas_timer.figure.palette import LIGHT

        figure = self._figure_for(pose)
        if figure is None:
            return None
        path = self._folder / f"{pose}-{side.value if side else 'both'}.png"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return None
        picture = image(figure, Keyframe.HOLD, side, LIGHT, _SIZE)
        return path if picture.save(str(path)) else None
