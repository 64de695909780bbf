"""Flatten a routine into a plan: the list of segments a session walks through.

Every decision about order, sides, rests and wording is made before the clock starts; the session
only ever moves along a list. Reading a printed plan is how content is reviewed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from psoas_timer.core import cueing
from psoas_timer.core.dose import Amount, Dose, DoseChange, Per, Unit
from psoas_timer.core.events import Adjustment
from psoas_timer.core.exercise import Position
from psoas_timer.core.limits import LONGEST, MOST_BREATHS, MOST_TIMES
from psoas_timer.core.marks import marked
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.routine import ExerciseItem, Item, PauseItem, RepeatItem, Routine, SayItem
from psoas_timer.core.script import Script
from psoas_timer.core.segment import Cue, Place, Rank, Segment, SegmentKind, Tone
from psoas_timer.core.segment_maker import Setting
from psoas_timer.core.side import Side
from psoas_timer.core.speech import estimate

SHORTEST_BY_KEY = 5.0  # seconds
HOLD_STEP = 5.0  # one press of longer or shorter, in seconds
OPENING = -1  # the item number of what comes before the routine's first line


@dataclass(frozen=True, slots=True)
class Plan:
    """A routine, how it was asked for, and the segments that follow from both."""

    routine: Routine
    preferences: Preferences
    adjustments: tuple[Adjustment, ...]
    segments: tuple[Segment, ...]

    def index_of(self, place: Place) -> int | None:
        """Where that place is in this plan, or None if it is gone."""
        return next((i for i, s in enumerate(self.segments) if s.place == place), None)

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything that may be said, in order of first need, each once."""
        return _texts(self.segments)

    @property
    def texts_by_language(self) -> dict[str, tuple[str, ...]]:
        """The same for each voice that is needed; the one for the program's words comes first."""
        own = self.preferences.language
        languages = dict.fromkeys((own, *(segment.language for segment in self.segments)))
        return {
            language: _texts(s for s in self.segments if s.language == language)
            for language in languages
        }

    def length(self, segment: Segment, speech: Callable[[str], float] | None = None) -> float:
        """Seconds a segment takes; `speech` tells how long words take where that is known."""
        if segment.seconds is not None:
            return segment.seconds
        say = speech or self.estimate
        return say(segment.cues[0].text) + segment.settle

    def estimate(self, text: str) -> float:
        return estimate(text, self.preferences.words_per_minute)

    @property
    def seconds(self) -> float:
        """All of it, with the speech estimated."""
        return sum(self.length(segment) for segment in self.segments)


def _texts(segments: Iterable[Segment]) -> tuple[str, ...]:
    """Cues first, then what is only said when a key asks for it."""
    mine = tuple(segments)
    cues = (cue.text for segment in mine for cue in segment.cues)
    extra = (text for segment in mine for text in (segment.landing, segment.in_full))
    return tuple(dict.fromkeys(text for text in (*cues, *extra) if text))


def compile_plan(
    routine: Routine,
    preferences: Preferences | None = None,
    adjustments: tuple[Adjustment, ...] = (),
) -> Plan:
    """Unroll and word the whole routine.

    Raises ValueError if nothing in it can be done.
    """
    return _compiled(routine, preferences or Preferences(), adjustments)


# What the library shows of a routine, what is said first in it, and doing it need the same plan.
@lru_cache(maxsize=32)
def _compiled(
    routine: Routine, preferences: Preferences, adjustments: tuple[Adjustment, ...]
) -> Plan:
    lines = tuple(unrolled(routine.items))
    wanted = replace(preferences, verbosity=routine.verbosity or preferences.verbosity)
    language = routine.language or preferences.language
    compiler = _Compiler(lines, wanted, adjustments, language)
    body = tuple(marked(segment, preferences.marks) for segment in compiler.segments())
    if not body:
        raise ValueError(f"the routine {routine.id!r} has nothing to do")
    end = _finish(language, routine.name, len(lines))
    draft = Plan(
        routine, preferences, adjustments, (*_opening(language, routine.name, 0), *body, end)
    )
    segments = (*_opening(language, routine.name, draft.seconds), *body, end)
    return replace(draft, segments=_numbered(segments))


def unrolled(items: tuple[Item, ...]) -> Iterator[ExerciseItem | SayItem | PauseItem]:
    """The lines as they are done, each as often; their places are the item numbers of a plan."""
    for item in items:
        if isinstance(item, RepeatItem):
            for _ in range(item.times):
                yield from unrolled(item.items)
        else:
            yield item


class _Compiler:
    """Walks the lines and keeps what one means for the next: position, props, warnings."""

    def __init__(
        self,
        lines: tuple[ExerciseItem | SayItem | PauseItem, ...],
        preferences: Preferences,
        adjustments: tuple[Adjustment, ...],
        language: str,
    ) -> None:
        """`language` is that of the routine's own texts."""
        self._lines = lines
        self._preferences = preferences
        self._adjustments = {a.item: a for a in adjustments}
        self._position: Position | None = None
        self._fetched: set[str] = set()
        self._warned: set[str] = set()
        self._phrases = phrases_in(language)
        self._language = language
        self._exercises = [n for n, line in enumerate(lines) if isinstance(line, ExerciseItem)]

    def segments(self) -> Iterator[Segment]:
        for index, line in enumerate(self._lines):
            match line:
                case ExerciseItem():
                    yield from self._exercise(index, line)
                case SayItem(said):
                    cue = Cue(said.spoken, Rank.MUST)
                    yield _plain(self._language, SegmentKind.SAY, index, "", (cue,))
                case PauseItem(seconds):
                    yield self._pause(index, seconds)

    def _pause(self, index: int, seconds: float) -> Segment:
        phrases = self._phrases
        cues = cueing.rest_cues(phrases, phrases.pause(seconds, self._following(index)))
        title = phrases.shown.session.break_title
        return _plain(self._language, SegmentKind.PAUSE, index, title, cues, seconds=seconds)

    def _exercise(self, index: int, item: ExerciseItem) -> Iterator[Segment]:
        where = item.exercise.position
        setting = Setting(
            index=index,
            first=index == self._exercises[0],
            last=index == self._exercises[-1] and len(self._exercises) > 1,
            transition=self._preferences.pace.transition(self._position, where),
            moves=where is not Position.ANY and where is not self._position,
            fetched=frozenset(self._fetched),
            warned=frozenset(self._warned),
        )
        adjustment = self._adjustments.get(index, Adjustment(index))
        sides = (None, Side.LEFT, Side.RIGHT)
        doses = {
            side: adjusted(item.dose(side), adjustment, sided=item.order.sided) for side in sides
        }
        script = Script(item, doses, setting, self._preferences)
        yield from script.segments()
        if where is not Position.ANY:
            self._position = where
        self._fetched.update((*script.props, *item.exercise.optional_props))
        self._warned.update(caution.say.spoken for caution in script.cautions)

    def _following(self, index: int) -> str:
        """The name of the next exercise; nothing if there is none, or another voice says it."""
        later = (line for line in self._lines[index + 1 :] if isinstance(line, ExerciseItem))
        item = next(later, None)
        if item is None or (item.exercise.language or self._language) != self._language:
            return ""
        return item.exercise.name


def adjusted(dose: Dose, adjustment: Adjustment, *, sided: bool) -> Dose:
    """The dose with what a person changed on the spot, kept inside the hard limits."""
    times = None
    if adjustment.reps:
        both = 2 if sided and dose.times.per is Per.ALL else 1
        low = min(max(dose.times.low + adjustment.reps * both, both), MOST_TIMES)
        times = replace(dose.times, low=low, high=max(low, dose.times.high))
    hold = _longer(dose.hold, adjustment.hold) if dose.hold else None
    work = _longer(dose.work, adjustment.hold) if dose.work else None
    return dose.changed(DoseChange(hold=hold, work=work, times=times))


def _longer(amount: Amount, by: float) -> Amount:
    """`by` seconds more or fewer; breaths change by one where seconds change by a step."""
    if not by:
        return amount
    breaths = amount.unit is Unit.BREATHS
    step = round(by / HOLD_STEP) if breaths else by
    least, most = (1.0, MOST_BREATHS) if breaths else (SHORTEST_BY_KEY, LONGEST)
    start = min(max(amount.start + step, min(least, amount.start)), most)
    return Amount(start, max(start, amount.high), amount.unit)


def _opening(language: str, title: str, seconds: float) -> Iterator[Segment]:
    phrases = phrases_in(language)
    for text in (phrases.opening(title, seconds), phrases.safety):
        yield _plain(language, SegmentKind.ANNOUNCE, OPENING, title, (Cue(text),), settle=0.5)


def _finish(language: str, title: str, item: int) -> Segment:
    cue = Cue(phrases_in(language).finish(title), Rank.MUST, tone=Tone.END)
    return _plain(language, SegmentKind.FINISH, item, title, (cue,))


def _plain(
    language: str,
    kind: SegmentKind,
    item: int,
    title: str,
    cues: tuple[Cue, ...],
    *,
    seconds: float | None = None,
    settle: float = 0.0,
) -> Segment:
    return Segment(
        kind=kind,
        place=Place(item, kind),
        title=title,
        cues=cues,
        seconds=seconds,
        settle=settle,
        language=language,
    )


def _numbered(segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """Tell apart the segments that stand at the same place, such as two setup steps."""
    seen: Counter[Place] = Counter()
    numbered = []
    for segment in segments:
        nth = seen[segment.place]
        seen[segment.place] += 1
        if nth != segment.place.nth:
            segment = replace(segment, place=replace(segment.place, nth=nth))
        numbered.append(segment)
    return tuple(numbered)
