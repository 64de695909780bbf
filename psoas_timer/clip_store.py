"""The clips of a session that are kept at hand, within a budget of memory.

A whole routine would be a hundred megabytes. What is not kept costs the few milliseconds in which
the voice reads it from its cache, so what is needed next matters most: clips made ahead stay until
they have been said, and clips that were said give way first.
"""

from __future__ import annotations

from collections import OrderedDict

from psoas_timer.voice.clip import Clip

BUDGET = 16 * 1024 * 1024  # bytes of samples: about 87 seconds of speech


class ClipStore:
    def __init__(self, budget: int = BUDGET) -> None:
        self._budget = budget
        self._used = 0
        self._unsaid: dict[str, Clip] = {}
        self._said: OrderedDict[str, Clip] = OrderedDict()  # longest ago first

    def offer(self, clip: Clip) -> None:
        """Keep a clip that was made ahead, if there is room for it."""
        size = clip.samples.nbytes
        if clip.text in self._unsaid or clip.text in self._said:
            return
        while self._said and self._used + size > self._budget:
            self._drop_oldest()
        if self._used + size <= self._budget:
            self._unsaid[clip.text] = clip
            self._used += size

    def say(self, clip: Clip) -> None:
        """This clip is being said: keep it as the last to go of those that were."""
        self._forget(clip.text)
        self._said[clip.text] = clip
        self._used += clip.samples.nbytes
        while len(self._said) > 1 and self._used > self._budget:
            self._drop_oldest()

    def get(self, text: str) -> Clip | None:
        return self._unsaid.get(text) or self._said.get(text)

    def _forget(self, text: str) -> None:
        clip = self._unsaid.pop(text, None) or self._said.pop(text, None)
        if clip:
            self._used -= clip.samples.nbytes

    def _drop_oldest(self) -> None:
        self._used -= self._said.popitem(last=False)[1].samples.nbytes
