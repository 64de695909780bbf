"""Small exercises, one for each way of counting, and routines made of them."""

from __future__ import annotations

from psoas_timer.core.condition import Condition
from psoas_timer.core.dose import Amount, Count, Dose, Per, Tempo, Unit
from psoas_timer.core.exercise import Caution, Exercise, ExerciseKind, Line, Option, Position
from psoas_timer.core.routine import ExerciseItem, Item, Routine
from psoas_timer.core.side import SideOrder


def lines(*texts: str) -> tuple[Line, ...]:
    return tuple(Line(text) for text in texts)


LUNGE = Exercise(
    id="lunge",
    name="Lunge",
    kind=ExerciseKind.STRETCH,
    position=Position.HALF_KNEELING,
    props=("floor",),
    optional_props=("knee pad",),
    sides=SideOrder.ALTERNATE,
    side_cue=Line("$Side knee down."),
    dose=Dose(hold=Amount(30, 60), times=Count(3, 3, Per.EACH_SIDE)),
    setup=lines("Kneel with your $side knee down.", "Front knee over the ankle."),
    move=lines("Push your hips forward."),
    later=Line("Hips forward."),
    release=lines("Relax."),
    feel=Line("The front of the $side hip."),
    breathe=Line("Breathe evenly."),
    form=lines("Back straight."),
    options=(
        Option(
            id="squeeze", label="Squeeze", default=False, move=lines("Squeeze your $side glute.")
        ),
        Option(id="ball", label="Ball", props=("ball",)),
    ),
    cautions=(
        Caution(Condition.KNEE_PAIN, Line("Sore knee? Lift it."), "a"),
        Caution(Condition.ALWAYS, Line("Go gently."), "a"),
    ),
)

BRIDGE = Exercise(
    id="bridge",
    name="Bridge",
    kind=ExerciseKind.STRENGTHEN,
    position=Position.SUPINE,
    dose=Dose(hold=Amount(5, 10), times=Count(15, 20), tempo=Tempo(up=2, down=3)),
    setup=lines("Lie on your back, knees bent."),
    move=lines("Lift your hips."),
    later=Line("Lift."),
    release=lines("Lower slowly."),
)

MARCH = Exercise(
    id="march",
    name="March",
    kind=ExerciseKind.STRENGTHEN,
    position=Position.STANDING,
    sides=SideOrder.ALTERNATE,
    dose=Dose(hold=Amount(2, 2), times=Count(6, 6), tempo=Tempo(up=1, down=1)),
    setup=lines("Stand tall."),
    move=lines("Lift your $side knee."),
    later=Line("$Side."),
    release=lines("Down."),
)

RAISE = Exercise(
    id="raise",
    name="Leg raise",
    kind=ExerciseKind.STRENGTHEN,
    position=Position.SUPINE,
    sides=SideOrder.IN_TURN,
    dose=Dose(hold=Amount(5, 5), times=Count(4, 4, Per.EACH_SIDE), tempo=Tempo(up=2, down=3)),
    setup=lines("Bend your $other knee."),
    move=lines("Lift the straight leg."),
    later=Line("Lift."),
)

BREATHS = Exercise(
    id="breaths",
    name="Quiet stretch",
    kind=ExerciseKind.STRETCH,
    position=Position.SUPINE,
    dose=Dose(hold=Amount(10, 10, Unit.BREATHS, up_to=True)),
    setup=lines("Lie on your back."),
    move=lines("Draw your knees in."),
)

MASSAGE = Exercise(
    id="massage",
    name="Massage",
    kind=ExerciseKind.MASSAGE,
    position=Position.SIDE_LYING,
    sides=SideOrder.IN_TURN,
    side_cue=Line("Lie on your $other side."),
    dose=Dose(hold=Amount(60, 120), times=Count(1, 1, Per.EACH_SIDE)),
    setup=lines("Lie on your $other side."),
    move=lines("Press gently."),
    release=lines("Let go."),
)

CLIMB = Exercise(
    id="climb",
    name="Climbers",
    kind=ExerciseKind.STRENGTHEN,
    position=Position.PLANK,
    sides=SideOrder.ALTERNATE,
    dose=Dose(work=Amount(30, 30)),
    setup=lines("Plank."),
    move=lines("Bring your $side knee in, then swap."),
    release=lines("Stop and rest."),
)

REST = Exercise(
    id="rest",
    name="Rest on your back",
    kind=ExerciseKind.REST,
    position=Position.SUPINE,
    dose=Dose(work=Amount(60, 60)),
    move=lines("Rest."),
)

BALL = Exercise(
    id="ball",
    name="Find the spot",
    kind=ExerciseKind.MASSAGE,
    sides=SideOrder.IN_TURN,
    dose=Dose(until_key=True, times=Count(1, 1, Per.EACH_SIDE)),
    move=lines("Find the spot on your $side side."),
)

PUSH = Exercise(
    id="push",
    name="Push and stretch",
    kind=ExerciseKind.STRETCH,
    position=Position.SUPINE,
    sides=SideOrder.IN_TURN,
    dose=Dose(
        contract=Amount(5, 5),
        relax=Amount(3, 3),
        hold=Amount(20, 20),
        times=Count(2, 2, Per.EACH_SIDE),
    ),
    setup=lines("Lie on your back."),
    move=lines("Raise your $side leg into the strap."),
    later=Line("$Side leg again."),
)

EVERY = (LUNGE, BRIDGE, MARCH, RAISE, BREATHS, MASSAGE, CLIMB, REST, BALL, PUSH)


def routine(*items: Item | Exercise) -> Routine:
    """A routine of those items; a bare exercise is done in its own dose."""
    made = (ExerciseItem(exercise=i) if isinstance(i, Exercise) else i for i in items)
    return Routine(id="test", name="Test routine", items=tuple(made))
