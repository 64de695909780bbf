"""After a routine in the terminal: what was changed in it can be kept for next time."""

from __future__ import annotations

import sys
from collections.abc import Callable

from psoas_timer.commands.answers import is_yes
from psoas_timer.commands.output import complain, say
from psoas_timer.core.events import Record
from psoas_timer.core.keeping import questions
from psoas_timer.core.routine import Routine
from psoas_timer.home import Home
from psoas_timer.library import NotKept
from psoas_timer.texts import tr

Ask = Callable[[str], bool]


def asked_here(question: str) -> bool:
    """Ask in the terminal; no where there is nobody to answer."""
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    answers = tr("[y/N]")
    say(f"{question} {answers} ")
    return is_yes(sys.stdin.readline())


def offer_to_keep(home: Home, done: Routine, record: Record, ask: Ask = asked_here) -> None:
    """One question for each exercise that was changed in the session of that routine."""
    library = home.mine.library
    if done.id not in library.routines and done.id not in library.exercises:
        return  # it is somebody's file, and that stays as it is
    for keep in questions(done, record.adjustments):
        if not ask(f"{keep.name}: {keep.question(home.language)}"):
            continue
        try:
            sentence = home.mine.keep_for_next_time(done.id, keep)
        except NotKept as reason:
            sentence = str(reason)
        complain([sentence] if sentence else [])
