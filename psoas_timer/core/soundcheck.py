"""The sound check: a few words are said, the person tells whether they heard them, and so on.

Whoever drives it says `words.words` at `volume`, asks `words.question` with `advice` beside it, and
puts in the answer for the next state, until it is `over`. What to keep then is `volume`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.phrases.shown import SoundCheckWords

STEP = 1.4  # times as loud, about 3 dB: the least that is plainly heard as louder
LOUDEST = 1.0
SOFTEST = 0.05


class Answer(Enum):
    YES = "yes"
    NO = "no"
    LOUDER = "louder"
    QUIETER = "quieter"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class SoundCheck:
    """One state of the check. `volume` is the voice's, 0 to 1; `advice` a sentence, or empty.

    There is one mend of `words` after each "no", likeliest cause first; after the last the check
    gives up.
    """

    volume: float = LOUDEST
    advice: str = ""
    heard: bool | None = None  # None: still asking
    misses: int = 0  # how often the answer was "no"
    words: SoundCheckWords = ENGLISH.shown.sound_check

    @property
    def over(self) -> bool:
        """Is there nothing more to ask?"""
        return self.heard is not None

    def answer(self, answer: Answer) -> SoundCheck:
        """The next state. Once it is over it stays so."""
        if self.over:
            return self
        match answer:
            case Answer.YES:
                return replace(self, heard=True, advice=self.words.heard)
            case Answer.NO:
                return self._missed()
            case Answer.LOUDER:
                if self.volume >= LOUDEST:
                    return replace(self, advice=self.words.at_the_top)
                return replace(self, volume=self._louder, advice="")
            case Answer.QUIETER:
                if self.volume <= SOFTEST:
                    return replace(self, advice=self.words.at_the_bottom)
                return replace(self, volume=max(SOFTEST, self.volume / STEP), advice="")
            case Answer.AGAIN:
                return self

    def _missed(self) -> SoundCheck:
        """Louder, with the next mend; when all are used up there is no more to try."""
        misses = self.misses + 1
        if self.misses >= len(self.words.mends):
            return replace(self, heard=False, misses=misses, advice=self.words.given_up)
        return replace(
            self, volume=self._louder, misses=misses, advice=self.words.mends[self.misses]
        )

    @property
    def _louder(self) -> float:
        return min(LOUDEST, self.volume * STEP)
