"""Cards and snapshots as a real library and session would give them, and some that are hostile."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from psoas_timer import resources
from psoas_timer.core.dose import Tempo
from psoas_timer.core.events import Command, PauseReason
from psoas_timer.core.exercise import Position
from psoas_timer.core.pace import LIMITS, Pace
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.segment import Cue, Place, Segment, SegmentKind
from psoas_timer.core.side import Side
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.core.tally import Share, Tally
from psoas_timer.gui.exercise.sheet import ExerciseSheet, Quoted
from psoas_timer.gui.fields import Choice
from psoas_timer.gui.help.topics import Facts
from psoas_timer.gui.library.continue_card import Unfinished
from psoas_timer.gui.library.routine_card import RoutineCard
from psoas_timer.gui.routine.sheet import RoutineSheet, StopCard
from psoas_timer.settings import Settings
from tests.core.samples import LUNGE

MARKUP = "<img src=/etc/x width=20000>"
AMPERSAND = "Rest & relax"
GERMAN = "Hüftbeugerdehnung im Ausfallschritt mit Oberkörperaufrichtung und Atembegleitung"

CARDS = (
    RoutineCard(
        id="desk-break",
        figure="deep-lunge",
        side=Side.RIGHT,
        name="Five-minute desk break",
        about="For every half hour of sitting. Standing and half kneeling only.",
        minutes=5,
        exercises=2,
        positions=("standing", "half kneeling"),
        props=("cushion",),
        warnings=("a sacroiliac joint problem",),
    ),
    RoutineCard(
        id="gentle-start",
        figure="gentle-psoas-stretch",
        side=Side.RIGHT,
        name="Gentle lying-down starter",
        about="Everything on your back, slow, for a first week or a stiff day.",
        minutes=14,
        exercises=4,
        positions=("on your back",),
    ),
    RoutineCard(
        id="morning-ten",
        figure="glute-bridge",
        name="Morning ten minutes",
        minutes=11,
        exercises=4,
    ),
    RoutineCard(
        id="full-stretch",
        figure="kneeling-lunge",
        side=Side.RIGHT,
        name="Full stretch",
        minutes=38,
        exercises=10,
        positions=("on your back", "on your side", "on your stomach", "kneeling", "standing"),
        props=("cushion", "firm bed or table edge"),
        warnings=("a spinal condition", "a sacroiliac joint problem"),
    ),
    RoutineCard(id="rest", name=AMPERSAND, about=MARKUP, minutes=1, exercises=1),
)

UNFINISHED = Unfinished(
    name="Full stretch", where="Kneeling lunge stretch, left side, hold 2 of 3", when="18:20"
)

ROUTINE_SHEET = RoutineSheet(
    id="full-stretch",
    name="Full stretch",
    about="A short warm-up, then stretches.",
    length="38 min",
    facts=(("You need", "cushion"), ("Positions", "half kneeling, on your back")),
    stops=(
        StopCard(line=0, index=0, start="0:07", length="4 s", name="Walk for a minute."),
        StopCard(
            line=1,
            index=3,
            start="0:11",
            length="4:30 min",
            name="Kneeling lunge stretch",
            dose="3 × 30 s each side",  # times, as it is shown
            facts="half kneeling  ·  right side first",
            exercise="kneeling-lunge",
            figure="kneeling-lunge",
            side=Side.RIGHT,
        ),
        StopCard(line=2, index=40, start="4:41", length="20 s", name="Pause"),
    ),
    warnings=("Camel pose is left out. It bends the spine back.",),
    cautions=(Quoted("Stop if your back hurts.", "For a spinal condition."),),
)
EXERCISE_SHEET = ExerciseSheet(
    item=ExerciseItem(exercise=LUNGE),
    facts="Stretch  ·  half kneeling",
    doses=(Quoted("“30 to 60 seconds, three times”", "Some Author, “Stretches”"),),
    cautions=(Quoted("Sore knee? Lift it.", "For a painful knee."),),
    sources=(Quoted("Some Author, “Stretches”", "The squeeze is optional."),),
    good_to_have=("knee pad",),
)

PROBLEMS = (
    "own/sheet.psoas.yaml:7:5: error: unknown key 'holt' (did you mean 'hold'?)",
    "own/sheet.psoas.yaml:12:11: error: 'soon' is not a length of time; write 30 s or 5 breaths",
)

SETTINGS = asdict(Settings())
USUAL = SETTINGS | {"timing": {name: getattr(Pace(), name) for name in LIMITS}}
VOICES = (
    Choice("amy", "Amy, British English, female"),
    Choice("bob", "Bob, American English, male"),
    Choice("odd", f"{MARKUP} & {GERMAN}"),
)
ROUTINES = (
    Choice("desk-break", "Five-minute desk break"),
    Choice("morning-ten", "Morning ten minutes"),
    Choice("odd", f"{MARKUP} & {GERMAN}"),
)
DEVICES = (Choice("Loudspeakers", "Loudspeakers"), Choice("Headset", "Headset"))

COURSE = (180.0, 260.0, 300.0, 250.0, 90.0, 210.0, 150.0)  # seconds of seven exercises
FACTS = Facts(
    versions=(("Psoas Timer", "0.1.0"), ("Python", "3.11.7"), ("Qt", "6.11.3")),
    sources=(
        ('Price, "Psoas Muscle Stretch Relief"', "Kneeling lunge stretch, Knee to chest"),
        (
            'Gasnick and Armitage, "12 Exercises to Stretch and Strengthen Your Psoas Muscle"',
            "Glute bridge, Camel pose, Seated butterfly, Standing march",
        ),
    ),
    folders=(
        ("Routines and history", "~/.local/share/psoas-timer"),
        ("Settings", "~/.config/psoas-timer"),
    ),
    licence=resources.licence,
)

WALKING = frozenset(Command) - {Command.UNDO}
IN_PAIN = frozenset({Command.TOGGLE, Command.SKIP, Command.NEXT_EXERCISE, Command.STOP})
PUSH = (
    "Squeeze the buttock of your left leg and push your hips gently forward, until you feel a "
    "stretch at the front of the left hip. Keep your back straight."
)


def segment(kind: SegmentKind = SegmentKind.HOLD, **changes: Any) -> Segment:
    """The second of three holds on the left side, changed as asked."""
    base = Segment(
        kind=kind,
        place=Place(2, kind, 1, 2, Side.LEFT),
        title="Kneeling lunge stretch",
        seconds=30.0,
        cues=(Cue("Hold."),),
        detail="Left side, hold two of three.",
        in_full=PUSH,
        exercise="kneeling-lunge",
        side=Side.LEFT,
        rep=2,
        reps=3,
        position=Position.HALF_KNEELING,
        pose="kneeling-lunge",
    )
    return replace(base, **changes)


def snapshot(**changes: Any) -> Snapshot:
    """Eight seconds into that hold, changed as asked."""
    base = Snapshot(
        mode=Mode.RUNNING,
        index=40,
        count=120,
        segment=segment(),
        elapsed=7.0,
        seconds=30.0,
        caption="Breathe deeply and evenly.",
        up_next="Right side, hold two of three.",
        total=1440.0,
        total_left=640.0,
        course=COURSE,
        allowed=WALKING,
    )
    made = replace(base, **changes)
    return replace(made, shown=made.segment)


def _spoken(kind: SegmentKind, text: str, **changes: Any) -> Snapshot:
    said = segment(kind, seconds=None, cues=(Cue(text),), in_full="", **changes)
    return snapshot(segment=said, seconds=None, elapsed=2.0, caption=text)


ANNOUNCE = (
    "Next: Kneeling lunge stretch. Half kneeling. Three holds of thirty seconds on each side, "
    "changing sides every time. Left side first. Good to have: cushion."
)
SWITCH = "Other side: right. Right knee down, left foot in front."
RIGHT: dict[str, Any] = {"side": Side.RIGHT, "detail": "Right side, hold two of three."}
OVER: dict[str, Any] = {
    "mode": Mode.FINISHED,
    "segment": None,
    "seconds": None,
    "allowed": frozenset(),
    "total_left": 0.0,
}

BREATHS = segment(
    title="Constructive rest", pose="rest-on-back", seconds=60.0, breath=6.0, side=None, reps=1
)
DONE = (
    Tally(
        "Kneeling lunge stretch",
        (
            Share(Side.LEFT, SegmentKind.HOLD, 3, 3, 90.0),
            Share(Side.RIGHT, SegmentKind.HOLD, 2, 3, 64.0),
        ),
    ),
    Tally("Glute bridge", (Share(None, SegmentKind.REP, 30, 30, 150.0),)),
    Tally("Constructive rest", (Share(None, SegmentKind.WORK, 1, 1, 300.0),)),
    Tally(
        "Side-lying psoas stretch",
        (
            Share(Side.LEFT, SegmentKind.HOLD, 0, 1, 12.0),
            Share(Side.RIGHT, SegmentKind.HOLD, 0, 1, 0.0),
        ),
    ),
)

STATES = {
    "ready": snapshot(mode=Mode.READY, allowed=frozenset({Command.TOGGLE, Command.STOP})),
    "announce": _spoken(SegmentKind.ANNOUNCE, ANNOUNCE, side=None, reps=1, detail=""),
    "setup": _spoken(SegmentKind.SETUP, "Kneel with your left knee down, on the cushion."),
    "move": _spoken(SegmentKind.MOVE, PUSH),
    "hold-left": snapshot(),
    "hold-right": snapshot(segment=segment(**RIGHT), up_next="Camel pose", elapsed=26.4),
    "hold-both-2-minutes": snapshot(
        segment=segment(side=None, seconds=120.0, reps=1), seconds=120.0, elapsed=1.0
    ),
    "switch": _spoken(SegmentKind.SWITCH, SWITCH, **RIGHT),
    "rep": snapshot(
        segment=segment(
            SegmentKind.REP,
            title="Glute bridge",
            pose="glute-bridge",
            seconds=6.0,
            rep=11,
            reps=15,
            set=2,
            sets=3,
            side=None,
            tempo=Tempo(2.0, 2.0, 2.0),
        ),
        seconds=6.0,
        elapsed=5.0,
        caption="Eleven.",
        up_next="",
    ),
    "breath-in": snapshot(segment=BREATHS, seconds=60.0, elapsed=19.6, caption="Four."),
    "breath-out": snapshot(segment=BREATHS, seconds=60.0, elapsed=22.0, caption="Four."),
    "work": snapshot(segment=segment(SegmentKind.WORK, side=None, reps=1), caption="Go."),
    "release": _spoken(SegmentKind.RELEASE, "And relax."),
    "rest": snapshot(segment=segment(SegmentKind.REST, seconds=10.0, in_full=""), seconds=10.0),
    "wait": snapshot(segment=segment(SegmentKind.WAIT, seconds=None), seconds=None),
    "resuming": snapshot(mode=Mode.RESUMING, caption="Left side, hold two of three."),
    "paused": snapshot(
        mode=Mode.PAUSED, reason=PauseReason.ASKED, allowed=WALKING | {Command.UNDO}
    ),
    "slept": snapshot(mode=Mode.PAUSED, reason=PauseReason.SLEPT),
    "sound-lost": snapshot(mode=Mode.PAUSED, reason=PauseReason.SOUND_LOST),
    "hurt": snapshot(mode=Mode.HURT, allowed=IN_PAIN),
    "hurt-6": snapshot(
        mode=Mode.HURT,
        pain=6,
        caption="Press space to leave this exercise, or escape to stop for today.",
        allowed=IN_PAIN,
    ),
    "finished": snapshot(
        completed=True,
        caption="That is the end. Ten exercises, twenty-four minutes.",
        tally=DONE[:3],
        **OVER,
    ),
    "stopped": snapshot(caption="Four exercises, nine minutes.", tally=DONE, **OVER),
    "stopped-at-once": snapshot(caption="", **OVER),
    "long-names": snapshot(
        segment=segment(title=GERMAN, in_full=f"{PUSH} {GERMAN}"),
        caption=f"{GERMAN}, {GERMAN}. {AMPERSAND}. {MARKUP}",
        up_next=GERMAN,
    ),
}
