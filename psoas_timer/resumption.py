"""Going on with a session that was cut off, where that can be done; for either player."""

from __future__ import annotations

from dataclasses import dataclass

from psoas_timer.core.session import Session
from psoas_timer.history.unfinished import Unfinished
from psoas_timer.home import Home, NotFound, find_routine

_QUESTION = "Go on with {routine}? It stopped here: {place}"
_CHANGED = "Go on with {routine}? It is not what it was then, so it goes on here: {place}"
_GONE = "{routine} cannot be gone on with, because it is not there any more."
_NOTHING_LEFT = "By your answers about your body, nothing of {routine} is left for you to do."


class CannotGoOn(Exception):  # noqa: N818 - it is an answer, not an error of ours
    """The message is a sentence."""


@dataclass(frozen=True, slots=True)
class Resumption:
    """A session that waits where it was cut off. `question` asks whether to go on with it."""

    session: Session
    question: str


def resumption(home: Home, unfinished: Unfinished) -> Resumption:
    """Raises CannotGoOn if the routine is gone or leaves nothing to do."""
    name = unfinished.begun.name
    try:
        routine = find_routine(unfinished.begun.routine, home.library)
        plan = home.plan(routine)
    except NotFound as error:
        raise CannotGoOn(_GONE.format(routine=name)) from error
    except ValueError as error:
        raise CannotGoOn(_NOTHING_LEFT.format(routine=name)) from error
    session = Session.resumed(plan, unfinished.checkpoint)
    segment = session.snapshot(0.0).segment
    assert segment is not None, "a session that was just resumed is not over"
    same = (segment.place, segment.exercise) == (
        unfinished.checkpoint.place,
        unfinished.checkpoint.exercise,
    )
    words = _QUESTION if same else _CHANGED
    return Resumption(session, words.format(routine=routine.name, place=segment.where))
