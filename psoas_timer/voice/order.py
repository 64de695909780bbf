"""The texts still to be rendered, the most needed first."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Condition


class Order:
    """A queue of different texts that any thread may fill and one thread empties."""

    def __init__(self) -> None:
        self._texts: dict[str, None] = {}  # in order of need
        self._changed = Condition()
        self._closed = False

    def append(self, texts: Iterable[str]) -> None:
        """Behind everything else, in this order; what is waiting already keeps its place."""
        with self._changed:
            self._texts |= dict.fromkeys(text for text in texts if text not in self._texts)
            self._changed.notify()

    def hurry(self, text: str) -> None:
        """To the front."""
        with self._changed:
            self._texts.pop(text, None)
            self._texts = {text: None, **self._texts}
            self._changed.notify()

    def wait(self, seconds: float) -> bool:
        """Is there a text, or the end, within so many seconds?"""
        with self._changed:
            return bool(self._changed.wait_for(lambda: self._texts or self._closed, seconds))

    def take(self) -> str | None:
        """The next text, as soon as there is one; None once closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._texts or self._closed)
            if self._closed:
                return None
            text = next(iter(self._texts))
            del self._texts[text]
            return text

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify()
