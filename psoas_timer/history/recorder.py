"""Keeps one session as it goes: each checkpoint at once, and the record at its end."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from psoas_timer.core.events import Checkpoint, Effect, Record
from psoas_timer.core.plan import Plan
from psoas_timer.core.stamp import Stamp
from psoas_timer.history.history import History
from psoas_timer.history.unfinished import Begun, Unfinished, planned_efforts, recorded


class Recorder:
    """Give it every effect of the session; it minds those that are worth keeping."""

    def __init__(
        self,
        history: History,
        begun: Begun,
        wall: Callable[[], Stamp],
        pains_at: tuple[Stamp, ...] = (),
    ) -> None:
        self._history = history
        self._begun = begun
        self._wall = wall
        self._pains_at = pains_at

    @classmethod
    def beginning(
        cls,
        history: History,
        plan: Plan,
        wall: Callable[[], Stamp],
        *,
        reference: str = "",
        start: int = 0,
        minutes: float | None = None,
    ) -> Recorder:
        """For a new session of that plan from segment `start` on.

        `reference` finds the routine again: its id, or FILE:id; `minutes` is the time it was fitted
        to, if it was.
        """
        routine = plan.routine
        begun = Begun(
            str(uuid.uuid4()),
            reference or routine.id,
            routine.name,
            wall(),
            planned_efforts(plan, start),
            minutes,
        )
        return cls(history, begun, wall)

    @classmethod
    def going_on(
        cls, history: History, unfinished: Unfinished, wall: Callable[[], Stamp]
    ) -> Recorder:
        """For a session that is taken up again."""
        return cls(history, unfinished.begun, wall, unfinished.pains_at)

    def take(self, effect: Effect) -> None:
        match effect:
            case Checkpoint():
                self._mind_pains(len(effect.so_far.pains))
                self._history.checkpoint(
                    Unfinished(self._begun, effect, self._wall(), self._pains_at)
                )
            case Record(so_far=so_far, completed=completed):
                self._mind_pains(len(so_far.pains))
                self._history.finish(
                    recorded(
                        self._begun,
                        so_far,
                        self._pains_at,
                        ended=self._wall(),
                        completed=completed,
                    )
                )

    @property
    def begun(self) -> Begun:
        """What is known of the session since its beginning."""
        return self._begun

    @property
    def id(self) -> str:
        """Of the session in the history."""
        return self._begun.id

    def _mind_pains(self, told: int) -> None:
        """A pain that was not there before was told now."""
        while len(self._pains_at) < told:
            self._pains_at = (*self._pains_at, self._wall())
