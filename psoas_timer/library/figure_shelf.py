"""Figures when they are wanted: those of the library, else a shipped file of that name."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from psoas_timer.core.figure.model import Figure
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.library.file import read_file
from psoas_timer.library.shelf import Library


class FigureShelf:
    """Reads the file of a figure when it is first asked for; making one costs nothing."""

    def __init__(self, library: Library, folder: Path) -> None:
        self._library = library
        self._folder = folder

    def figure_for(self, exercise_id: str | None) -> Figure | None:
        """The figure of an exercise, or None: there is no such exercise, or it has no picture."""
        exercise = self._library.exercises.get(exercise_id or "")
        return self.figure(ExerciseItem(exercise=exercise).figure) if exercise else None

    def figure(self, figure_id: str) -> Figure | None:
        """The figure of that id, as in `Segment.pose`. None if there is none that can be used."""
        figure = self._library.figures.get(figure_id)
        if figure is None and figure_id:
            figure = _shipped(self._folder / f"{figure_id}.yaml", figure_id)
        seen = self._library.seen.get(figure_id)
        if figure is None or seen is None:
            return figure
        return replace(figure, name=seen.text, language=seen.language)


@lru_cache(maxsize=128)
def _shipped(path: Path, figure_id: str) -> Figure | None:
    if not path.is_file():
        return None
    file = read_file(path)
    return None if file.report.failed else file.contents.figures.get(figure_id)
