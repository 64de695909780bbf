"""The session: one run through a plan, as a machine without clock, voice or screen.

`core.clockwork` moves it with time; this module says what a person can ask of it, and when. The
same events at the same times give the same effects: a log of them replays a session exactly.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from psoas_timer.core import dosing, drawing, walk
from psoas_timer.core.clockwork import ASLEEP, Clockwork
from psoas_timer.core.events import (
    Checkpoint,
    ClipFinished,
    ClipsKnown,
    Command,
    Done,
    Effect,
    Event,
    Interrupt,
    Jump,
    Outcome,
    PainLevel,
    PauseReason,
    Tick,
)
from psoas_timer.core.journal import Journal
from psoas_timer.core.pain import Advice
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.plan import Plan, compile_plan
from psoas_timer.core.segment import Place, SegmentKind
from psoas_timer.core.snapshot import Snapshot
from psoas_timer.core.states import Finished, Hurt, Paused, Placed, Ready, Resuming, Running, State
from psoas_timer.core.voicing import BEFORE_NEXT

PAIN_QUESTION_AFTER = 0.8  # seconds of real silence first
EASED_BY = 2  # steps a dose is cut after a mild pain

Action = Callable[["Session", float], list[Effect]]


def _while_walking(action: Action) -> dict[type[State], Action]:
    """In every state that stands in the plan and is not stopped by pain."""
    return dict.fromkeys((Running, Resuming, Paused), action)


class Session(Clockwork):
    """`handle` events, perform its effects, come back at `deadline`, draw `snapshot`."""

    def __init__(self, plan: Plan, *, start: int = 0) -> None:
        """Begin at segment `start`; raises ValueError if there is no such segment."""
        if not 0 <= start < len(plan.segments):
            raise ValueError(f"there is no segment {start}")
        super().__init__(plan, Ready(start), Journal())
        self._skips: list[tuple[Place, float, Done | None]] = []

    @classmethod
    def resumed(cls, plan: Plan, checkpoint: Checkpoint) -> Session:
        """A session that waits, paused, where `checkpoint` was written; hurt, if it was that.

        If the routine has changed since and the place is gone, it waits at the start of the same
        exercise, of the same line, or at the beginning.
        """
        plan = compile_plan(plan.routine, plan.preferences, checkpoint.adjustments)
        index, elapsed = plan.index_of(checkpoint.place), checkpoint.elapsed
        if index is None or plan.segments[index].exercise != checkpoint.exercise:
            index, elapsed = walk.nearest(plan, checkpoint.exercise, checkpoint.place.item), 0.0
        session = cls(plan)
        session._journal = Journal(checkpoint.so_far)
        session.state = Paused(index, elapsed, PauseReason.RESUMED)
        stopped = checkpoint.stopped
        if stopped is not None and plan.segments[index].exercise == checkpoint.exercise:
            session.state = Hurt(index, elapsed, stopped.level)
            if stopped.level is not None and checkpoint.exercise is not None:
                session._journal.unsay_pain()
        return session

    @property
    def allowed(self) -> frozenset[Command]:
        """The commands that do something now; a view greys out the others."""
        here = type(self.state)
        allowed = {command for command, states in self._COMMANDS.items() if here in states}
        return frozenset(allowed if self._skips else allowed - {Command.UNDO})

    def snapshot(self, now: float) -> Snapshot:
        """All a view needs to draw the moment `now`."""
        if isinstance(self.state, Finished):
            return drawing.over(self.plan, self.state, self._journal)
        elapsed, caption = self._elapsed(now), self._voicing.caption(now)
        return drawing.under_way(self._times, self.state, elapsed, caption, self.allowed)

    def handle(self, event: Event, now: float) -> tuple[Effect, ...]:
        """Take one event; return what the outside world has to do about it."""
        if isinstance(event, ClipsKnown):
            self._voicing.lengths.update(event.lengths)
            self._known_times = None
            return ()
        effects: list[Effect] = []
        due = self.deadline
        if due is not None and now > due + ASLEEP:
            self._account(due)
            effects += self._wait(due, PauseReason.SLEPT)
            effects.append(self._say(self._phrases.slept, now))
        self._account(now)
        effects += self._take(event, now)
        return tuple(effects)

    def _take(self, event: Event, now: float) -> list[Effect]:
        match self.state, event:
            case state, Command():
                action = self._COMMANDS[event].get(type(state))
                return action(self, now) if action else []
            case Running() as run, ClipFinished(number) if number == run.awaiting:
                self.state = replace(run, awaiting=None, said_at=now)
                return self._advance(now)
            case Resuming() as resuming, ClipFinished(number) if number == resuming.awaiting:
                return self._count_in(resuming, now)
            case ((Running() | Resuming()), Tick()):
                return self._advance(now)
            case ((Running() | Resuming()), Interrupt(reason)):
                return self._wait(now, reason)
            case Hurt() as hurt, PainLevel(level) if 0 <= level <= 10:
                self.state = replace(hurt, level=level)
                return [*self._about_pain(now), self._checkpoint()]
            case ((Ready() | Running() | Resuming() | Paused()), Jump(index)):
                if 0 <= index < len(self.plan.segments):
                    return self._skip_to(index, now)
        return []

    # Start, pause, stop

    def _start(self, now: float) -> list[Effect]:
        assert isinstance(self.state, Ready)
        return self._enter(self.state.index, now, landing=self.state.index > 0)

    def _pause(self, now: float) -> list[Effect]:
        if isinstance(self.state, Running) and self._segment.kind is SegmentKind.WAIT:
            self._journal.leave(self._segment, self._elapsed(now), Outcome.DONE)
            return self._enter(self.state.index + 1, now, landing=False)
        return self._wait(now, PauseReason.ASKED)

    def _go_on(self, now: float) -> list[Effect]:
        return self._resume(now)

    def _stop(self, now: float) -> list[Effect]:
        effects = self._hush(now)
        if isinstance(self.state, Ready):
            self.state = Finished(completed=False)
            return effects
        if isinstance(self.state, Hurt):
            self._write_pain(self.state)
        else:
            self._journal.leave(self._segment, self._elapsed(now), Outcome.SKIPPED)
        return [*effects, self._finish(completed=False)]

    # Moving about

    def _skip(self, now: float) -> list[Effect]:
        if self._index == len(self.plan.segments) - 1:
            return [*self._hush(now), self._finish(completed=True)]
        return self._skip_to(self._index + 1, now)

    def _next_exercise(self, now: float) -> list[Effect]:
        return self._skip_to(walk.next_item(self.plan, self._index), now)

    def _back(self, now: float) -> list[Effect]:
        return self._go(walk.back(self._index, self._elapsed(now)), now)

    def _previous_exercise(self, now: float) -> list[Effect]:
        return self._go(walk.previous_item(self.plan, self._index, self._elapsed(now)), now)

    def _skip_to(self, index: int, now: float) -> list[Effect]:
        """A move that can be undone."""
        if isinstance(self.state, Ready):
            return self._enter(index, now)
        segment, kept = self._segment, self._kept(now)
        done = self._journal.leave(segment, self._elapsed(now), Outcome.SKIPPED)
        self._skips.append((segment.place, kept, done))
        return self._go(index, now)

    def _go(self, index: int, now: float, elapsed: float = 0.0) -> list[Effect]:
        """Who moves about while paused stays paused, and hears where that is."""
        if isinstance(self.state, Paused):
            self.state = replace(self.state, index=index, elapsed=elapsed)
            return [
                *self._instead(self._segment.where, now, self._segment.language),
                self._checkpoint(),
            ]
        return self._enter(index, now)

    def _undo(self, now: float) -> list[Effect]:
        """Back to where the last skip began, as far into it as it was."""
        index = None
        while self._skips and index is None:
            place, elapsed, done = self._skips.pop()
            index = self.plan.index_of(place)
        if index is None:
            return []
        self._journal.take_back(done)
        if isinstance(self.state, Paused):
            return self._go(index, now, elapsed)
        self.state = Paused(index, elapsed, PauseReason.UNDONE)
        return self._resume(now)

    # Asking

    def _repeat(self, now: float) -> list[Effect]:
        segment = self._segment
        words = segment.in_full or segment.instruction
        has_own_clock = segment.is_timed or segment.kind is SegmentKind.WAIT
        if isinstance(self.state, Running) and not has_own_clock:
            return self._enter(self.state.index, now, landing=False, text=words)
        return self._aside(words, now)

    def _where(self, now: float) -> list[Effect]:
        shot = self.snapshot(now)
        left = phrases_in(self._segment.language).time_left(shot.remaining, shot.total_left)
        return self._aside(f"{self._segment.where} {left}", now)

    def _aside(self, words: str, now: float) -> list[Effect]:
        """Say something out of turn.

        A hold's clock runs on under it; an instruction that is cut off begins again afterwards.
        """
        effects = self._instead(words, now, self._segment.language)
        if not isinstance(self.state, Running):
            return effects
        run, segment = self.state, self._segment
        free = now + self._voicing.after(words)
        if segment.is_timed:
            effects += self._voicing.cues(segment, run.since, after=free - run.since)
            self.state = replace(run, seen=now, ahead=None)
        elif run.said_at is not None:
            said_at = max(run.said_at, free - segment.settle)
            self.state = replace(run, seen=now, said_at=said_at, ahead=None)
        elif segment.kind is not SegmentKind.WAIT:
            asked, speech = self._ask(run.index, free + BEFORE_NEXT)
            self._stand_in(run.index, free + BEFORE_NEXT, now, speech)
            effects += asked
        return effects

    # Longer, shorter

    def _longer(self, now: float) -> list[Effect]:
        return self._adjust(1, now)

    def _shorter(self, now: float) -> list[Effect]:
        return self._adjust(-1, now)

    def _adjust(self, steps: int, now: float) -> list[Effect]:
        assert isinstance(self.state, Placed)
        new = dosing.with_steps(self.plan, self._index, steps)
        if new is None:
            return []
        index = new.index_of(self._segment.place)
        if index is None or new.segments == self.plan.segments or self._too_short(new, index, now):
            return self._aside(phrases_in(self._segment.language).no_further, now)
        self.plan = new
        self.state = replace(self.state, index=index)
        return [*self._aside(dosing.in_words(new, index), now), self._checkpoint()]

    def _too_short(self, new: Plan, index: int, now: float) -> bool:
        """Would the hold in hand have ended already?"""
        seconds = new.segments[index].seconds
        return seconds is not None and seconds < self._elapsed(now) + 1

    # Pain

    def _hurts(self, now: float) -> list[Effect]:
        self.state = Hurt(self._index, self._elapsed(now))
        hush = self._hush(now)
        question = self._say(self._phrases.how_much, now + PAIN_QUESTION_AFTER)
        return [*hush, question, self._checkpoint()]

    def _about_pain(self, now: float) -> list[Effect]:
        """The question, or once it is answered the advice."""
        assert isinstance(self.state, Hurt)
        index, level = self.state.index, self.state.level
        words = self._phrases.how_much
        if level is not None:
            words = self._phrases.advice(self._advice(index, level))
        return self._instead(words, now, self._phrases.language)

    def _advice(self, index: int, level: int) -> Advice:
        rule = self.plan.preferences.pain
        return rule.advise(level, stop_on_pain=self.plan.segments[index].stop_on_pain)

    def _after_pain(self, now: float) -> list[Effect]:
        """Do what the rule advises; without a level given, the key was a slip: go on."""
        assert isinstance(self.state, Hurt)
        if self.state.level is None:
            return self._resume(now)
        match self._advice(self.state.index, self.state.level):
            case Advice.EASE:
                return self._go_on_gently(now)
            case Advice.LEAVE:
                return self._leave_exercise(now)
            case Advice.END:
                return self._stop(now)

    def _go_on_gently(self, now: float) -> list[Effect]:
        """With a smaller dose if there is room for one, from the way into the position."""
        assert isinstance(self.state, Hurt)
        self._write_pain(self.state)
        index, place = self.state.index, self._segment.place
        for steps in range(EASED_BY, 0, -1):
            new = dosing.with_steps(self.plan, index, -steps)
            if new and (found := new.index_of(place)) is not None:
                self.plan, index = new, found
                break
        self.state = Paused(walk.way_in(self.plan, index), 0.0)
        return [*self._resume(now), self._checkpoint()]

    def _leave_exercise(self, now: float) -> list[Effect]:
        assert isinstance(self.state, Hurt)
        self._write_pain(self.state)
        return self._enter(walk.next_item(self.plan, self.state.index), now)

    def _write_pain(self, hurt: Hurt) -> None:
        segment = self.plan.segments[hurt.index]
        self._journal.leave(segment, hurt.elapsed, Outcome.HURT)
        if hurt.level is not None:
            self._journal.hurt(segment, hurt.level)

    # The one place that says what can be asked for when. The machine runs by it, the buttons
    # grey by it, and the documents draw it.
    _COMMANDS: ClassVar[dict[Command, dict[type[State], Action]]] = {
        Command.TOGGLE: {
            Ready: _start,
            Running: _pause,
            Resuming: _pause,
            Paused: _go_on,
            Hurt: _after_pain,
        },
        Command.SKIP: _while_walking(_skip) | {Hurt: _leave_exercise},
        Command.BACK: _while_walking(_back),
        Command.NEXT_EXERCISE: _while_walking(_next_exercise) | {Hurt: _leave_exercise},
        Command.PREVIOUS_EXERCISE: _while_walking(_previous_exercise),
        Command.REPEAT: {Running: _repeat, Paused: _repeat, Hurt: _about_pain},
        Command.WHERE: {Running: _where, Paused: _where, Hurt: _about_pain},
        Command.LONGER: {Running: _longer, Paused: _longer},
        Command.SHORTER: {Running: _shorter, Paused: _shorter},
        Command.PAIN: _while_walking(_hurts),
        Command.UNDO: _while_walking(_undo),
        Command.STOP: _while_walking(_stop) | {Ready: _stop, Hurt: _stop},
    }
