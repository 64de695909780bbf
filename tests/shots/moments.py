"""The states of the session page, from sessions that were really run through a shipped routine.

What they say is in the language of the home.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from psoas_timer.core.dose import Amount, Count, DoseChange
from psoas_timer.core.events import Command, Event, Interrupt, PainLevel, PauseReason, Tick
from psoas_timer.core.plan import Plan
from psoas_timer.core.routine import ExerciseItem, Routine
from psoas_timer.core.segment import Segment, SegmentKind
from psoas_timer.core.session import Session
from psoas_timer.core.side import FirstSide, Side
from psoas_timer.core.snapshot import Snapshot
from psoas_timer.core.states import Placed
from psoas_timer.home import Home
from tests.core.stage import Stage
from tests.gui.samples import STATES

_LUNGE = "kneeling-lunge"
_ASLEEP = 600.0  # seconds
_FIRST = 1.0  # seconds: the words have begun


@dataclass(frozen=True, slots=True)
class _Moment:
    """So many seconds into the first segment that is like this, and what happens then."""

    kind: SegmentKind
    exercise: str = _LUNGE
    side: Side | None = Side.LEFT
    rep: int = 1
    set: int = 1
    after: float = _FIRST
    then: tuple[Event, ...] = ()

    def is_in(self, segment: Segment) -> bool:
        mine = (self.kind, self.exercise, self.rep, self.set)
        if mine != (segment.kind, segment.exercise, segment.rep, segment.set):
            return False
        return self.kind is SegmentKind.ANNOUNCE or segment.side is self.side


_HOLD = _Moment(SegmentKind.HOLD, rep=2, after=7)
_BREATHS = _Moment(SegmentKind.HOLD, "gentle-psoas-stretch", after=19.6)

_MOMENTS = {
    "announce": _Moment(SegmentKind.ANNOUNCE),
    "setup": _Moment(SegmentKind.SETUP),
    "move": _Moment(SegmentKind.MOVE),
    "hold-left": _HOLD,
    "hold-right": replace(_HOLD, side=Side.RIGHT, after=26.4),
    "hold-both-2-minutes": _Moment(SegmentKind.HOLD, "sphinx-pose", side=None),
    "switch": _Moment(SegmentKind.SWITCH, side=Side.RIGHT),
    "rep": _Moment(SegmentKind.REP, "glute-bridge", side=None, rep=11, set=2, after=5),
    "breath-in": _BREATHS,
    "breath-out": replace(_BREATHS, after=22),
    "work": _Moment(SegmentKind.WORK, "mountain-climbers", side=None, after=8),
    "release": _Moment(SegmentKind.RELEASE),
    "rest": _Moment(SegmentKind.REST, "camel-pose", side=None, rep=2),
    "wait": _Moment(SegmentKind.WAIT, "rest-on-back", side=None, after=20),
    "resuming": replace(_HOLD, then=(Command.TOGGLE, Command.TOGGLE)),
    "paused": replace(_HOLD, then=(Command.SKIP, Command.UNDO, Command.TOGGLE)),
    "sound-lost": replace(_HOLD, then=(Interrupt(PauseReason.SOUND_LOST),)),
    "hurt": replace(_HOLD, then=(Command.PAIN,)),
    "hurt-6": replace(_HOLD, then=(Command.PAIN, PainLevel(6))),
}


def states(home: Home) -> Iterator[tuple[str, Snapshot]]:
    plan = home.plan(_routine(home))
    yield "ready", Session(plan).snapshot(0.0)
    for name, moment in _MOMENTS.items():
        yield name, _shown(_at(plan, moment))
    slept = _at(plan, _HOLD)
    slept.now += _ASLEEP
    slept.send(Tick())
    yield "slept", _shown(slept)
    yield from _over(home)
    yield "long-names", _long(_shown(_at(plan, _HOLD)))


def _long(shot: Snapshot) -> Snapshot:
    """What nobody would ship: names and sentences that are too long, and hostile ones."""
    long = STATES["long-names"]
    assert shot.segment is not None
    assert long.segment is not None
    segment = replace(shot.segment, title=long.segment.title, in_full=long.segment.in_full)
    return replace(shot, segment=segment, shown=segment, caption=long.caption, up_next=long.up_next)


def left_hold(home: Home) -> Segment:
    """The second hold of three, on the left."""
    plan = home.plan(_routine(home))
    return next(segment for segment in plan.segments if _HOLD.is_in(segment))


def _shown(stage: Stage) -> Snapshot:
    return stage.session.snapshot(stage.now)


def _routine(home: Home) -> Routine:
    """Every way of counting there is."""
    library = home.library
    items = (
        ExerciseItem(exercise=library.exercises[_LUNGE], first_side=FirstSide.LEFT),
        ExerciseItem(exercise=library.exercises["glute-bridge"], change=DoseChange(sets=3)),
        ExerciseItem(exercise=library.exercises["gentle-psoas-stretch"], first_side=FirstSide.LEFT),
        ExerciseItem(exercise=library.exercises["camel-pose"]),
        ExerciseItem(
            exercise=library.exercises["sphinx-pose"],
            change=DoseChange(hold=Amount(120, 120), times=Count(1, 1)),
        ),
        ExerciseItem(exercise=library.exercises["mountain-climbers"]),
        ExerciseItem(exercise=library.exercises["rest-on-back"], change=DoseChange(until_key=True)),
    )
    return replace(library.routines["full-stretch"], items=items)


def _at(plan: Plan, moment: _Moment) -> Stage:
    """That moment of a session that came there by itself, from the segment before."""
    index = next(i for i, segment in enumerate(plan.segments) if moment.is_in(segment))
    stage = Stage(Session(plan, start=index - 1))
    stage.send(Command.TOGGLE)
    stage.until(lambda: _place(stage.session) == index)
    stage.run(moment.after)
    for event in moment.then:
        stage.send(event)
    return stage


def _place(session: Session) -> int | None:
    return session.state.index if isinstance(session.state, Placed) else None


def _over(home: Home) -> Iterator[tuple[str, Snapshot]]:
    """Done to the end, stopped after nine minutes, and stopped before anything was done."""
    plan = home.plan(home.library.routines["morning-ten"])
    for name, seconds in (("finished", None), ("stopped", 540.0), ("stopped-at-once", 0.0)):
        stage = Stage(Session(plan))
        stage.send(Command.TOGGLE)
        if seconds is None:
            stage.to_the_end()
        else:
            stage.run(seconds)
            stage.send(Command.STOP)
        yield name, _shown(stage)
