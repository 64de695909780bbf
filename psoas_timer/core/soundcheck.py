"""The sound check: a few words are said, the person tells whether they heard them, and so on.

Whoever drives it says `WORDS` at `volume`, asks `QUESTION` with `advice` beside it, and puts in
the answer for the next state, until it is `over`. What to keep then is `volume`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

WORDS = "One. Two. Three."
QUESTION = "Did you hear it?"

STEP = 1.4  # times as loud, about 3 dB: the least that is plainly heard as louder
LOUDEST = 1.0
SOFTEST = 0.05

# One piece of advice after each "no", likeliest cause first; after the last the check gives up.
MENDS = (
    "Check that the computer is not muted, and turn its volume up.",
    "Check that the sound goes to the right output device, in the system's sound settings or here.",
    "Check the cable, or that the headphones or loudspeakers are switched on and connected.",
)
GIVEN_UP = (
    "Nothing was heard. `psoas-timer doctor` tells what does not work; until it is mended you can "
    "follow the large text."
)
HEARD = "Good. This is how loud the voice will be."
AT_THE_TOP = "The voice is as loud as it can be here: turn the computer's volume up."
AT_THE_BOTTOM = "The voice is as soft as it can be here: turn the computer's volume down."


class Answer(Enum):
    YES = "yes"
    NO = "no"
    LOUDER = "louder"
    QUIETER = "quieter"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class SoundCheck:
    """One state of the check. `volume` is the voice's, 0 to 1; `advice` a sentence, or empty."""

    volume: float = LOUDEST
    advice: str = ""
    heard: bool | None = None  # None: still asking
    misses: int = 0  # how often the answer was "no"

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
                return replace(self, heard=True, advice=HEARD)
            case Answer.NO:
                return self._missed()
            case Answer.LOUDER:
                if self.volume >= LOUDEST:
                    return replace(self, advice=AT_THE_TOP)
                return replace(self, volume=self._louder, advice="")
            case Answer.QUIETER:
                if self.volume <= SOFTEST:
                    return replace(self, advice=AT_THE_BOTTOM)
                return replace(self, volume=max(SOFTEST, self.volume / STEP), advice="")
            case Answer.AGAIN:
                return self

    def _missed(self) -> SoundCheck:
        """Louder, with the next mend; when all are used up there is no more to try."""
        misses = self.misses + 1
        if self.misses >= len(MENDS):
            return replace(self, heard=False, misses=misses, advice=GIVEN_UP)
        return replace(self, volume=self._louder, misses=misses, advice=MENDS[self.misses])

    @property
    def _louder(self) -> float:
        return min(LOUDEST, self.volume * STEP)
