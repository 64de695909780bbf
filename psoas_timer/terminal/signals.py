"""Signals of the system become news, so that they too wait their turn."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from psoas_timer.terminal.news import Ended, Inbox, News, Resized, Suspended

_ENDING = ("SIGINT", "SIGTERM", "SIGHUP")


@contextmanager
def signals_to(inbox: Inbox, *, drawn: bool) -> Iterator[None]:
    """While inside, signals are put into the inbox; for the main thread only.

    `drawn`: there is a picture, which has to be taken away before the program is suspended.
    """
    news: dict[str, Callable[[int], News]] = dict.fromkeys(_ENDING, Ended)
    if drawn:
        redrawn = dict.fromkeys(("SIGWINCH", "SIGCONT"), lambda _number: Resized())
        news |= {"SIGTSTP": lambda _number: Suspended(), **redrawn}
    before = {}
    for name, make in news.items():
        number = getattr(signal, name, None)  # Windows knows few of them
        if number is not None:
            before[number] = signal.signal(number, _putting(inbox, make))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _putting(inbox: Inbox, make: Callable[[int], News]) -> Callable[[int, FrameType | None], None]:
    return lambda number, _frame: inbox.put(make(number))
