"""Words said alone, such as "Right, seven.": what the recogniser of sentences is worst at.

So there are two ears: that recogniser, and pocketsphinx, which chooses among the phrases that a
routine can say and has to take one of them. What either understands was said clearly enough; a
wrong word would have to be misheard by one of them as just the right one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

import numpy as np
from pocketsphinx import Decoder

from psoas_timer.core.phrases import ENGLISH
from tests.ear.lab import Recording
from tests.ear.listen import WHISPER_RATE, recognised, slowed
from tests.ear.plain import plain

NUMBERS = tuple(ENGLISH.numbers.number(number) for number in range(1, 31))
LAST = "last one"
PLAIN = ("hold", "relax", "down", "up", "in", "out", "halfway", "time")
SIDES = ("left", "right")

_EDGE = np.zeros(WHISPER_RATE // 3)


def vocabulary() -> frozenset[str]:
    """Every phrase that can be told apart here."""
    counts = [plain(number) for number in (*NUMBERS, LAST)]
    return frozenset([*counts, *PLAIN, *(f"{side} {count}" for side in SIDES for count in counts)])


@cache
def ears() -> tuple[Callable[[Recording], str], ...]:
    """Each says which words a recording of words said alone has; the quick one first."""
    chooser = _chooser(vocabulary())

    def by_choice(recording: Recording) -> str:
        padded = np.concatenate([_EDGE, slowed(recording.samples), _EDGE])
        chooser.start_utt()
        chooser.process_raw((np.clip(padded, -1, 1) * 32_767).astype("<i2").tobytes(), False, True)
        chooser.end_utt()
        best = chooser.hyp()
        return best.hypstr if best else ""

    return (by_choice, lambda recording: " ".join(recognised(recording)))


def taken_for(expected: str, recording: Recording) -> tuple[str, ...]:
    """What one ear after the other takes it for, until one hears what was expected."""
    heard: list[str] = []
    for ear in ears():
        heard.append(ear(recording))
        if heard[-1] == expected:
            break
    return tuple(heard)


def other_side(words: str) -> str:
    """The same with the wrong side; what is never heard where no side is said."""
    swapped = {"left": "right", "right": "left"}
    side, *rest = words.split()
    return " ".join([swapped.get(side, "-"), *rest])


def _chooser(phrases: Iterable[str]) -> Decoder:
    grammar = f"#JSGF V1.0; grammar said; public <said> = {' | '.join(sorted(phrases))};"
    chooser = Decoder(lm=None, samprate=WHISPER_RATE, loglevel="FATAL")
    chooser.add_jsgf_string("said", grammar)
    chooser.activate_search("said")
    return chooser
