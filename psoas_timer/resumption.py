"""Going on with a session that was cut off, where that can be done; for either player."""

from __future__ import annotations

from dataclasses import dataclass

from psoas_timer.core.session import Session
from psoas_timer.history.unfinished import Unfinished
from psoas_timer.home import Home, NotFound, find_routine
from psoas_timer.texts import marked, tr

_GONE = marked("{routine} cannot be gone on with, because it is not there any more.")
_NOTHING_LEFT = marked(
    "By your answers about your body, nothing of {routine} is left for you to do."
)


class CannotGoOn(Exception):  # noqa: N818 - it is an answer, not an error of ours
    """The message is a sentence."""


@dataclass(frozen=True, slots=True)
class Resumption:
    """A session that waits where it was cut off, and that place in words.

    `changed`: the routine is not what it was, and the place is as near as can be.
    """

    session: Session
    where: str
    changed: bool


def resumption(home: Home, unfinished: Unfinished) -> Resumption:
    """Raises CannotGoOn if the routine is gone or leaves nothing to do."""
    name, checkpoint = unfinished.begun.name, unfinished.checkpoint
    try:
        routine = find_routine(unfinished.begun.routine, home.library)
        minutes = unfinished.begun.minutes
        plan = home.plan(home.fitted(routine, minutes).routine if minutes else routine)
    except NotFound as error:
        raise CannotGoOn(tr(_GONE, routine=name)) from error
    except ValueError as error:
        raise CannotGoOn(tr(_NOTHING_LEFT, routine=name)) from error
    session = Session.resumed(plan, checkpoint)
    segment = session.snapshot(0.0).segment
    assert segment is not None, "a session that was just resumed is not over"
    is_there = (segment.place, segment.exercise) == (checkpoint.place, checkpoint.exercise)
    return Resumption(session, segment.where, changed=not is_there)
