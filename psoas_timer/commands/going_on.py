"""What a session in the terminal begins with: history, and perhaps one that was cut off."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from psoas_timer import clock
from psoas_timer.commands.answers import is_no, is_yes
from psoas_timer.commands.output import complain
from psoas_timer.core.session import Session
from psoas_timer.history import History, open_history
from psoas_timer.history.recorder import Recorder
from psoas_timer.history.shared_folder import SharedFolder
from psoas_timer.home import Home
from psoas_timer.resumption import CannotGoOn, resumption
from psoas_timer.texts import marked, tr

_QUESTION = marked("Go on with {routine}? It stopped here: {place}")
_CHANGED = marked("Go on with {routine}? It is not what it was then, so it goes on here: {place}")
_ANSWERS = marked("y: go on, n: keep it as it was")


@dataclass(frozen=True, slots=True)
class Begun:
    """A session to play, and who keeps it. `reference` finds its routine again."""

    reference: str
    session: Session
    recorder: Recorder
    start: int = 0
    minutes: float | None = None


def opened_history(home: Home) -> History:
    """What is not as it should be goes to standard error."""
    history = open_history(home.folders.data, clock.wall())
    if history.notice:
        complain([history.notice])
    exchange(home, history)
    return history


def exchange(home: Home, history: History) -> None:
    """With the person's other machines, if they have set a folder for it."""
    folder = home.settings.shared_folder
    notice = SharedFolder(history, Path(folder)).all_steps() if folder else ""
    if notice:
        complain([notice])


def going_on(home: Home, history: History) -> Begun | None:
    """The session that was cut off within the last day, if there is one and the person wants it.

    Where there is nobody to ask it waits for the next time.
    """
    from psoas_timer.terminal.play import somebody_is_there
    from psoas_timer.terminal.text import plain

    if not somebody_is_there():
        return None
    unfinished = history.unfinished(clock.wall())
    if unfinished is None:
        return None
    try:
        offered = resumption(home, unfinished)
    except CannotGoOn as reason:
        complain([tr("{reason} What you did of it is kept.", reason=reason)])
        history.conclude(unfinished)
        return None
    words = _CHANGED if offered.changed else _QUESTION
    name = offered.session.plan.routine.name
    match _answer(plain(tr(words, routine=name, place=offered.where))):
        case True:
            recorder = Recorder.going_on(history, unfinished, clock.wall)
            before = unfinished.begun
            return Begun(before.routine, offered.session, recorder, minutes=before.minutes)
        case False:
            history.conclude(unfinished)
    return None


def _answer(question: str) -> bool | None:
    """None if there is none."""
    while True:
        try:
            given = input(f"{question} ({tr(_ANSWERS)}) ").strip().lower()
        except EOFError:
            return None
        if given and is_no(given):
            return False
        if not given or is_yes(given):
            return True
