"""The words of a routine made before it starts, while a person still looks at it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

from psoas_timer.core.performing import Lengths, Performing
from psoas_timer.core.plan import Plan
from psoas_timer.core.readiness import Readiness


class Foresighted(Performing, Protocol):
    """A performer that can have words made before they are needed."""

    def make_ahead(self, texts: Sequence[str]) -> None: ...


class WordsAhead(QObject):
    """`changed` tells that more of them are ready. Nothing sounds and no device is opened."""

    changed = Signal()

    _lengths_known = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readiness: Readiness | None = None
        self._lengths_known.connect(self._on_lengths, Qt.ConnectionType.QueuedConnection)

    @property
    def readiness(self) -> Readiness | None:
        """Of the plan in hand, if there is one."""
        return self._readiness

    def begin(self, plan: Plan, performer: Foresighted) -> None:
        """Make the words of that plan, what is heard first coming first."""
        self._readiness = Readiness(plan)
        performer.on_lengths = self._lengths_known.emit
        performer.make_ahead(plan.texts)
        self.changed.emit()

    def _on_lengths(self, lengths: Lengths) -> None:
        if self._readiness is not None:
            self._readiness.take(lengths)
            self.changed.emit()
