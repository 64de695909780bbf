"""Turn a segment's cues into things to say and to sound, each at its moment of the clock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from psoas_timer.core.events import Play, Speak
from psoas_timer.core.fit import GAP, fit, too_slow
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.segment import Cue, Rank, Segment, Tone
from psoas_timer.core.side import Side
from psoas_timer.core.speech import estimate

SURE = 1.0  # seconds we wait beyond the known length of a clip
UNSURE = 5.0  # beyond the guessed length of one that is still being made
BEFORE_NEXT = 0.3  # quiet between two sentences, seconds


@dataclass(slots=True)
class Voicing:
    """Numbers what is said, knows how long it takes, and remembers it for the captions."""

    words_per_minute: float
    lengths: dict[str, float] = field(default_factory=dict)
    _number: int = 0
    _captions: list[tuple[float, str]] = field(default_factory=list)

    def length(self, text: str) -> float:
        """Seconds `text` takes: its clip's, or a guess."""
        known = self.lengths.get(text)
        return estimate(text, self.words_per_minute) if known is None else known

    def patience(self, text: str) -> float:
        """Seconds after which a clip of `text` is given up."""
        known = self.lengths.get(text)
        return self.length(text) * 1.5 + UNSURE if known is None else known + SURE

    def say(
        self,
        text: str,
        at: float,
        *,
        language: str,
        must: bool = True,
        side: Side | None = None,
    ) -> Speak:
        self._number += 1
        self._captions.append((at, text))
        return Speak(self._number, text, at, must, side, language)

    def opening(
        self, segment: Segment, since: float, text: str | None = None
    ) -> Iterator[Speak | Play]:
        """What a segment without a clock says, or `text` in its stead."""
        cue = segment.cues[0]
        if cue.tone:
            yield Play(cue.tone, since)
        yield self.say(text or cue.text, since, language=segment.language, side=segment.side)

    def cues(
        self,
        segment: Segment,
        since: float,
        *,
        after: float = 0.0,
        landing: bool = False,
    ) -> Iterator[Speak | Play]:
        """The cues of a timed segment from `after` seconds on."""
        cues = segment.cues
        if landing and segment.landing:
            first = Cue(segment.landing, Rank.MUST, tone=cues[0].tone)
            cues = (first, *cues[1:])
        for due in fit(cues, segment.seconds or 0.0, self.length):
            if due.at < after:
                continue
            if due.tone:
                yield Play(due.tone, since + due.at, instead=due.instead)
            if due.text:
                must = due.rank is Rank.MUST
                yield self.say(
                    due.text,
                    since + due.at,
                    language=segment.language,
                    must=must,
                    side=segment.side,
                )

    def count_in(self, at: float, language: str) -> Iterator[Speak | Play]:
        """Three, two, one: the clock runs on at `at`."""
        numbers = phrases_in(language).countdown
        ticks = too_slow(numbers, self.length)
        for beats, text in zip((3.0, 2.0, 1.0), numbers, strict=True):
            yield Play(Tone.TICK, at - beats, instead=ticks)
            if not ticks:
                yield self.say(text, at - beats, language=language, must=False)

    def after(self, text: str) -> float:
        """Seconds into which nothing else should be said once `text` has begun."""
        known = text in self.lengths
        return self.length(text) * (1.0 if known else 1.15) + GAP

    def hush(self, now: float) -> None:
        """Forget what was to be said after `now`."""
        self._captions = [(at, text) for at, text in self._captions if at <= now]

    def caption(self, now: float) -> str:
        """The words that began last."""
        begun = [(at, text) for at, text in self._captions if at <= now]
        return max(begun, key=lambda c: c[0])[1] if begun else ""

    def next_caption(self, now: float) -> float | None:
        """When the caption will change."""
        return min((at for at, _ in self._captions if at > now), default=None)

    def forget_before(self, moment: float) -> None:
        """Drop captions that nobody will ask for again; the last one begun stays."""
        begun = [c for c in self._captions if c[0] <= moment]
        later = [c for c in self._captions if c[0] > moment]
        self._captions = [*sorted(begun, key=lambda c: c[0])[-1:], *later]
