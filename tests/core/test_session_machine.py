"""Random commands, delays and voices against a small model of what a session must be.

The model knows only where the person is, whether time runs, and how far a hold has come.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from psoas_timer.core.events import (
    ClipFinished,
    Command,
    Interrupt,
    Jump,
    PainLevel,
    PauseReason,
    Record,
    Silence,
    Speak,
    Tick,
)
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.session import Session
from psoas_timer.core.snapshot import Mode
from psoas_timer.core.speech import estimate
from tests.core.samples import BALL, BREATHS, CLIMB, LUNGE, MARCH, PUSH, RAISE, routine
from tests.core.stage import Stage

PLAN = compile_plan(routine(LUNGE, MARCH, BALL, BREATHS, PUSH, RAISE, CLIMB))
MOVING = {Mode.RUNNING, Mode.RESUMING}
WALKING = {Mode.RUNNING, Mode.RESUMING, Mode.PAUSED}
VOICES: dict[str, Callable[[str], float | None]] = {
    "good": estimate,
    "slow": lambda text: 3 * estimate(text),
    "mute": lambda _text: None,
}


class SessionMachine(RuleBasedStateMachine):
    """`index` and `mode` are the model's own idea, held against the session's by each rule."""

    @initialize(voice=st.sampled_from(sorted(VOICES)), known=st.booleans())
    def begin(self, voice: str, known: bool) -> None:
        self.stage = Stage(Session(PLAN), length=VOICES[voice])
        if known:
            self.stage.know(*PLAN.texts)
        self.mode = Mode.READY
        self.index = 0
        self.left: float | None = None  # while time stands still

    @property
    def seen(self) -> Mode:
        return self.stage.session.snapshot(self.stage.now).mode

    @property
    def last(self) -> int:
        return len(self.stage.session.plan.segments) - 1

    def _look(self) -> None:
        """Take over where time itself has led."""
        shot = self.stage.session.snapshot(self.stage.now)
        self.mode, self.index, self.left = shot.mode, shot.index, shot.remaining

    @rule(seconds=st.floats(0.01, 45))
    def time_passes(self, seconds: float) -> None:
        before, index, left = self.mode, self.index, self.left
        self.stage.run(seconds)
        self._look()
        if before not in MOVING:
            assert (self.mode, self.index, self.left) == (before, index, left)
        else:
            assert self.index >= index or self.mode is Mode.FINISHED

    @precondition(lambda self: self.mode in MOVING)
    @rule(seconds=st.floats(60, 30_000))
    def the_computer_sleeps(self, seconds: float) -> None:
        index = self.index
        self.stage.now = max(self.stage.now, self.stage.session.deadline or 0) + seconds
        self.stage.send(Tick())
        self._look()
        assert (self.mode, self.index) == (Mode.PAUSED, index)

    @rule()
    def space(self) -> None:
        waits = (
            self.mode is Mode.RUNNING
            and self.stage.session.plan.segments[self.index].kind.value == "wait"
        )
        index = self.index
        effects = self.stage.send(Command.TOGGLE)
        expected = {
            Mode.READY: Mode.RUNNING,
            Mode.RUNNING: Mode.RUNNING if waits else Mode.PAUSED,
            Mode.RESUMING: Mode.PAUSED,
            Mode.PAUSED: Mode.RESUMING,
            Mode.FINISHED: Mode.FINISHED,
        }
        if self.mode is not Mode.HURT:
            assert self.seen is expected[self.mode]
        if self.seen is Mode.PAUSED:
            assert effects[0] == Silence()
            assert not any(isinstance(effect, Speak) for effect in effects)
        self._look()
        assert waits or self.index in (index, 0) or self.mode in (Mode.RUNNING, Mode.RESUMING)

    @rule(times=st.integers(1, 4))
    def skips(self, times: int) -> None:
        for _ in range(times):
            index, mode = self.index, self.mode
            effects = self.stage.send(Command.SKIP)
            if mode in WALKING and index < self.last:
                assert effects[0] == Silence()
                assert self.stage.session.snapshot(self.stage.now).index == index + 1
            elif mode in WALKING:
                assert self.seen is Mode.FINISHED
            self._look()

    @precondition(lambda self: self.mode in WALKING and self.index < self.last)
    @rule()
    def skip_and_undo_come_back(self) -> None:
        kind, index, left = self.stage.session.plan.segments[self.index], self.index, self.left
        self.stage.send(Command.SKIP)
        self.stage.send(Command.UNDO)
        self._look()
        assert self.index == index
        if kind.seconds is not None and kind.kind.value != "rep":
            assert self.left is not None
            assert left is not None
            assert abs(self.left - left) < 1e-6

    @rule(
        command=st.sampled_from(
            [
                Command.BACK,
                Command.NEXT_EXERCISE,
                Command.PREVIOUS_EXERCISE,
                Command.REPEAT,
                Command.WHERE,
                Command.LONGER,
                Command.SHORTER,
                Command.UNDO,
            ]
        )
    )
    def asks(self, command: Command) -> None:
        allowed = command in self.stage.session.allowed
        effects = self.stage.send(command)
        assert allowed or not effects
        self._look()

    @rule(level=st.none() | st.integers(-1, 11), then=st.sampled_from(["", "space", "skip"]))
    def it_hurts(self, level: int | None, then: str) -> None:
        if self.mode in WALKING:
            assert self.stage.send(Command.PAIN)[0] == Silence()
            assert self.seen is Mode.HURT
        if level is not None:
            self.stage.send(PainLevel(level))
        if then:
            self.stage.send(Command.TOGGLE if then == "space" else Command.SKIP)
        self._look()

    @rule(index=st.integers(-2, 200))
    def jumps(self, index: int) -> None:
        mode = self.mode
        self.stage.send(Jump(index))
        self._look()
        if mode in WALKING and 0 <= index <= self.last:
            assert self.index == index

    @rule(reason=st.sampled_from(PauseReason))
    def something_interrupts(self, reason: PauseReason) -> None:
        mode, index = self.mode, self.index
        self.stage.send(Interrupt(reason))
        self._look()
        if mode in MOVING:
            assert (self.mode, self.index) == (Mode.PAUSED, index)

    @rule(number=st.integers(0, 500))
    def a_stale_report_comes(self, number: int) -> None:
        awaited = getattr(self.stage.session.state, "awaiting", None)
        if number == awaited:
            return
        before = self.stage.session.state
        self.stage.send(ClipFinished(number))
        assert type(self.stage.session.state) is type(before)
        self._look()

    @precondition(lambda self: self.mode is not Mode.READY)
    @rule(now_or_never=st.integers(0, 30))
    def stops(self, now_or_never: int) -> None:
        if now_or_never == 0:
            self.stage.send(Command.STOP)
            assert self.seen is Mode.FINISHED
            self._look()

    @invariant()
    def time_runs_exactly_while_moving(self) -> None:
        assert (self.stage.session.deadline is not None) is (self.seen in MOVING)

    @invariant()
    def a_hold_is_never_longer_than_itself_nor_negative(self) -> None:
        shot = self.stage.session.snapshot(self.stage.now)
        assert shot.elapsed >= 0
        if shot.seconds is not None:
            assert shot.elapsed <= shot.seconds
        assert 0 <= shot.progress <= 1
        assert -1e-6 <= shot.total_left <= shot.total + 1e-6

    @invariant()
    def there_is_one_record_when_it_is_over_and_none_before(self) -> None:
        records = [effect for effect in self.stage.effects if isinstance(effect, Record)]
        assert len(records) == (1 if self.seen is Mode.FINISHED else 0)

    @invariant()
    def sides_are_written_down_as_planned(self) -> None:
        for effect in self.stage.effects:
            if isinstance(effect, Record):
                for done in effect.so_far.done:
                    assert done.seconds >= 0
                    assert done.place.side is done.side


TestSession = SessionMachine.TestCase
TestSession.settings = settings(stateful_step_count=25, deadline=None)


class CountedMachine(SessionMachine):
    """Knows how many rules were followed, in all sessions together."""

    steps = 0

    @invariant()
    def a_step_was_taken(self) -> None:
        CountedMachine.steps += 1


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_h19_h30_a_hundred_thousand_events_find_the_session_as_the_model_has_it() -> None:
    longer = settings(
        max_examples=2800,
        stateful_step_count=50,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    run_state_machine_as_test(CountedMachine, settings=longer)

    assert CountedMachine.steps > 100_000
