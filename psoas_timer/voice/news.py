"""Sentences that must not be missed because nobody listened yet."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock


class News:
    """Tells sentences to one listener; what came before the listener did is told to it then.

    `tell` comes in any thread, and the listener is called in the thread that tells or sets it.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._listener: Callable[[str], None] | None = None
        self._untold: list[str] = []

    @property
    def listener(self) -> Callable[[str], None]:
        return self._listener or (lambda _sentence: None)

    @listener.setter
    def listener(self, listener: Callable[[str], None]) -> None:
        with self._lock:
            self._listener = listener
            untold, self._untold = self._untold, []
        for sentence in untold:
            listener(sentence)

    def tell(self, sentence: str) -> None:
        with self._lock:
            listener = self._listener
            if listener is None:
                self._untold.append(sentence)
        if listener is not None:
            listener(sentence)
