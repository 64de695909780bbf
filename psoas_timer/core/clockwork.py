"""What time does to a session: segments end, the next begin, cues are asked for ahead.

The caller passes the time in with every event and calls again at `deadline`. Three laws: time in
a hold runs only while the session is Running; a timed segment starts where the last one ended, so
nothing drifts; what is heard at a moment known ahead is asked for ahead, so that no busy window
can make it late.
"""

from __future__ import annotations

import math
from dataclasses import replace

from psoas_timer.core.beat import changes
from psoas_timer.core.course import Timetable
from psoas_timer.core.events import (
    Checkpoint,
    Effect,
    Outcome,
    PauseReason,
    Silence,
    Speak,
    Stopped,
)
from psoas_timer.core.journal import Journal
from psoas_timer.core.phrases import Phrases, phrases_in
from psoas_timer.core.plan import Plan
from psoas_timer.core.segment import Segment, SegmentKind
from psoas_timer.core.states import (
    Ahead,
    Finished,
    Hurt,
    Paused,
    Resuming,
    Running,
    State,
)
from psoas_timer.core.voicing import BEFORE_NEXT, Voicing

ASLEEP = 2.0  # seconds; an event this late means that the computer slept
AHEAD = 0.5  # seconds before a known end at which the next segment is asked for
COUNT_IN = 3.0  # seconds of three, two, one
AT_ONCE = 0.12  # seconds from a key to the words and the clock of a hold: what sound needs to start


class Clockwork:
    """Plan, state, voice and journal of a session, and how they move with time.

    `core.session.Session` adds what a person can ask for; there is no other use of this class.
    """

    def __init__(self, plan: Plan, state: State, journal: Journal) -> None:
        self.plan = plan
        self.state = state
        self._voicing = Voicing(plan.preferences.words_per_minute)
        self._journal = journal
        self._now = 0.0
        self._known_times: Timetable | None = None

    @property
    def _phrases(self) -> Phrases:
        """The program's own words, whatever the language of the exercise in hand."""
        return phrases_in(self.plan.preferences.language)

    @property
    def deadline(self) -> float | None:
        """When to send the next Tick, or None if time does not matter now."""
        match self.state:
            case Running() as run:
                moments = [self._beat(run)]
                certain, end = self._certain_end(run), self._end(run)
                if certain is not None and self._may_look_ahead(run):
                    moments.append(certain - AHEAD)
                if end is not None:
                    moments.append(end)
            case Resuming(seen=seen, patience=patience, runs_at=runs_at):
                moments = [seen + 1, patience if runs_at is None else runs_at]
            case _:
                return None
        caption = self._voicing.next_caption(self.state.seen)
        return min(moments if caption is None else [*moments, caption])

    def _account(self, now: float) -> None:
        """Count the seconds in which the session moved."""
        if isinstance(self.state, Running | Resuming):
            self._journal.ran += max(now - self._now, 0.0)
        self._now = now

    # Segments

    def _certain_end(self, run: Running) -> float | None:
        """When the segment ends, if nothing outside can change that any more."""
        segment = self.plan.segments[run.index]
        if segment.seconds is not None:
            return run.since + segment.seconds
        return None if run.said_at is None else run.said_at + segment.settle

    def _end(self, run: Running) -> float | None:
        """When the segment ends at the latest; None waits for a key."""
        certain = self._certain_end(run)
        if certain is not None or run.awaiting is None:
            return certain
        return run.patience + self.plan.segments[run.index].settle

    def _beat(self, run: Running) -> float:
        """The next moment at which the seconds shown change, or in from out, or up from down."""
        end = self._certain_end(run)
        if end is None:
            return run.since + math.floor(run.seen - run.since + 1e-6) + 1
        second = end - max(math.ceil(end - run.seen - 1e-6) - 1, 0)
        seen = run.seen - run.since + 1e-6
        parts = (moment for moment in changes(self.plan.segments[run.index]) if moment > seen)
        return min(second, run.since + next(parts, math.inf))

    def _may_look_ahead(self, run: Running) -> bool:
        """The last words count what was done, so they cannot be asked for before it is."""
        following = run.index + 1
        return (
            run.ahead is None
            and following < len(self.plan.segments)
            and self.plan.segments[following].kind is not SegmentKind.FINISH
        )

    def _advance(self, now: float) -> list[Effect]:
        """Do everything that is due by now."""
        effects: list[Effect] = []
        if isinstance(self.state, Resuming):
            effects += self._advance_resuming(self.state, now)
        while isinstance(self.state, Running):
            run, certain, end = self.state, self._certain_end(self.state), self._end(self.state)
            if certain is not None and now >= certain - AHEAD and self._may_look_ahead(run):
                asked, speech = self._ask(run.index + 1, certain)
                effects += asked
                self.state = replace(run, ahead=Ahead(speech))
            elif end is None or now < end:
                self.state = replace(run, seen=max(now, run.seen))
                break
            else:
                self._journal.leave(self._segment, end - run.since, Outcome.DONE)
                effects += self._follow(run, end if certain is not None else now, now)
        return effects

    def _advance_resuming(self, state: Resuming, now: float) -> list[Effect]:
        if state.runs_at is None and now >= state.patience:
            return self._count_in(state, now)
        if state.runs_at is not None and now >= state.runs_at:
            self.state = Running(state.index, state.runs_at - state.elapsed, seen=now)
        else:
            self.state = replace(state, seen=max(now, state.seen))
        return []

    def _follow(self, run: Running, since: float, now: float) -> list[Effect]:
        """Into the next segment, at the very moment the last one ended."""
        index = run.index + 1
        if index == len(self.plan.segments):
            return [self._finish(completed=True)]
        self._voicing.forget_before(since)
        asked, speech = ([], run.ahead.speech) if run.ahead else self._ask(index, since)
        self._stand_in(index, since, now, speech)
        return [*asked, self._checkpoint()]

    def _ask(
        self, index: int, since: float, *, landing: bool = False, text: str | None = None
    ) -> tuple[list[Effect], Speak | None]:
        """What a segment that starts at `since` says, and the speech it waits for, if any.

        `landing` tells who comes by a key which side it is; `text` is said instead of all.
        """
        segment = self.plan.segments[index]
        if segment.is_timed:
            return [*self._voicing.cues(segment, since, landing=landing)], None
        if segment.kind is SegmentKind.FINISH:
            text = phrases_in(segment.language).summary(self._journal.exercises, self._journal.ran)
        elif landing and text is None:
            text = segment.landing or None
        asked = [*self._voicing.opening(segment, since, text)]
        speech = asked[-1] if isinstance(asked[-1], Speak) else None
        return [*asked], None if segment.kind is SegmentKind.WAIT else speech

    def _stand_in(self, index: int, since: float, now: float, speech: Speak | None) -> None:
        awaiting, patience = None, 0.0
        if speech:
            awaiting = speech.number
            patience = since + self._voicing.patience(speech.text)
        self.state = Running(index, since, seen=now, awaiting=awaiting, patience=patience)

    def _enter(
        self, index: int, now: float, *, landing: bool = True, text: str | None = None
    ) -> list[Effect]:
        """Stand at the start of a segment, now, whatever was said before.

        A clock that runs begins with its words, so it waits until they can sound.
        """
        hush = self._hush(now)
        begin = now + AT_ONCE if self.plan.segments[index].is_timed else now
        asked, speech = self._ask(index, begin, landing=landing, text=text)
        self._stand_in(index, begin, now, speech)
        return [*hush, *asked, self._checkpoint()]

    # Standing still and going on

    def _wait(self, now: float, reason: PauseReason) -> list[Effect]:
        """Stand still where we are."""
        self._journal.pauses += 1
        self.state = Paused(self._index, self._kept(now), reason)
        return [*self._hush(now), self._checkpoint()]

    def _resume(self, now: float) -> list[Effect]:
        """Say where we are; the clock runs on when that is over and counted in."""
        segment, index, elapsed = self._segment, self._index, self._kept(now)
        words = segment.where
        hush = self._hush(now)
        speech = self._voicing.say(words, now, language=segment.language)
        patience = now + self._voicing.patience(words)
        self.state = Resuming(index, elapsed, now, speech.number, patience)
        return [*hush, speech]

    def _count_in(self, state: Resuming, now: float) -> list[Effect]:
        segment = self.plan.segments[state.index]
        if not segment.is_timed:
            return self._enter(state.index, now)
        begin = now + BEFORE_NEXT
        effects: list[Effect] = []
        if segment.kind.is_effort:
            begin += COUNT_IN
            effects += self._voicing.count_in(begin, segment.language)
        since = begin - state.elapsed
        effects += self._voicing.cues(segment, since, after=state.elapsed)
        self.state = replace(state, awaiting=None, seen=now, runs_at=begin)
        return effects

    def _finish(self, *, completed: bool) -> Effect:
        self.state = Finished(completed)
        return self._journal.record(self.plan, completed=completed)

    # Where we are

    @property
    def _index(self) -> int:
        return 0 if isinstance(self.state, Finished) else self.state.index

    @property
    def _segment(self) -> Segment:
        return self.plan.segments[self._index]

    def _elapsed(self, now: float) -> float:
        """Seconds into this segment."""
        match self.state:
            case Running(since=since):
                elapsed = max(now - since, 0.0)
                return min(elapsed, self._segment.seconds or elapsed)
            case Resuming(elapsed=elapsed) | Paused(elapsed=elapsed) | Hurt(elapsed=elapsed):
                return elapsed
        return 0.0

    def _kept(self, now: float) -> float:
        """What a pause keeps: a rep and a sentence begin again, a hold goes on."""
        segment = self._segment
        begins_again = not segment.is_timed or segment.kind is SegmentKind.REP
        return 0.0 if begins_again else self._elapsed(now)

    # Effects

    def _hush(self, now: float) -> list[Effect]:
        self._voicing.hush(now)
        return [Silence()]

    def _say(self, words: str, at: float) -> Effect:
        """Words of the program's own, whatever the language of the exercise in hand."""
        return self._voicing.say(words, at, language=self._phrases.language)

    def _instead(self, words: str, now: float, language: str) -> list[Effect]:
        """These words instead of whatever sounds."""
        return [*self._hush(now), self._voicing.say(words, now, language=language)]

    def _checkpoint(self) -> Effect:
        segment, so_far, stopped = self._segment, self._journal.kept(), None
        if isinstance(self.state, Hurt):
            stopped = Stopped(self.state.level)
            if stopped.level is not None:
                so_far = self._journal.kept_hurting(segment, stopped.level)
        elapsed = self._kept(self._now)
        return Checkpoint(
            self.plan.routine.id,
            segment.exercise,
            segment.place,
            elapsed,
            self.plan.adjustments,
            so_far,
            stopped,
        )

    @property
    def _times(self) -> Timetable:
        """Of the plan as it is now."""
        times = self._known_times
        if times is None or times.plan is not self.plan:
            times = self._known_times = Timetable.of(self.plan, self._voicing.length)
        return times
