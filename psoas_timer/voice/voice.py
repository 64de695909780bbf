"""What every voice can do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from psoas_timer.voice.clip import Clip


class Voice(Protocol):
    """Makes clips of texts. It plays nothing, and no call waits for an engine.

    Every text asked for yields one clip, again if it is asked for again later. Set the callbacks
    before asking; all may come from any thread. `language` is that of the texts, where it is known:
    a voice of one language reads all of them.
    """

    on_clip: Callable[[Clip], None]
    on_lost: Callable[[str], None]  # once, with a sentence for people; clips are silent from then
    on_notice: Callable[[str], None]  # a sentence: why it is another voice than the wanted one

    def prepare(self, texts: Sequence[str], language: str = "") -> None:
        """Make clips of these, in this order, when nothing more urgent is to be done."""

    def want(self, text: str, language: str = "") -> None:
        """Make the clip of this text before all others."""

    def close(self) -> None:
        """Stop at once; no callback comes after this."""
