"""What a file says arrives in the model, key by key, in every way of writing it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from psoas_timer.core.condition import Condition
from psoas_timer.core.dose import Amount, Count, Dose, DoseChange, Per, Tempo, Unit
from psoas_timer.core.exercise import (
    Caution,
    Exercise,
    ExerciseKind,
    Line,
    Option,
    Position,
    Source,
)
from psoas_timer.core.pace import Pace
from psoas_timer.core.pack import Pack
from psoas_timer.core.routine import ExerciseItem, PauseItem, RepeatItem, Routine, SayItem
from psoas_timer.core.side import FirstSide, SideOrder
from psoas_timer.library import Library, load_file
from tests.library.samples import PLAIN, SIDED, VERSION, WriteFile, exercise, routine

B = Unit.BREATHS
ReadText = Callable[[str], Library]
ReadExercise = Callable[[str], Exercise]


@pytest.fixture
def read(write: WriteFile, shipped: Library) -> ReadText:
    """The library with one file of this text, which must have no problems."""

    def read_text(text: str) -> Library:
        library = load_file(write(text), shipped)
        assert library.problems == ()
        return library

    return read_text


@pytest.fixture
def lunge(read: ReadText) -> ReadExercise:
    """The exercise made of these lines."""

    def read_exercise(body: str) -> Exercise:
        return read(exercise(body)).exercises["lunge"]

    return read_exercise


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("30 s", Amount(30, 30)),
        ("30s", Amount(30, 30)),
        ("30", Amount(30, 30)),
        ("030", Amount(30, 30)),
        ("30 sec", Amount(30, 30)),
        ("30 Seconds", Amount(30, 30)),
        ("2.5 s", Amount(2.5, 2.5)),
        ("1 min", Amount(60, 60)),
        ("1.5 min", Amount(90, 90)),
        ("1:30", Amount(90, 90)),
        ("0:30", Amount(30, 30)),
        ("15-30 s", Amount(15, 30)),
        ("15 - 30 s", Amount(15, 30)),
        ("15–30 s", Amount(15, 30)),  # a dash, as word processors write it
        ("1-2 min", Amount(60, 120)),
        ("10 breaths", Amount(10, 10, B)),
        ("1 breath", Amount(1, 1, B)),
        ("5-10 breaths", Amount(5, 10, B)),
        ("up to 10 breaths", Amount(1, 10, B, up_to=True)),
        ("Up to 30 s", Amount(1, 30, up_to=True)),
        ('"30 s"', Amount(30, 30)),
    ],
)
def test_a_time_may_be_written_in_many_ways(
    written: str, amount: Amount, lunge: ReadExercise
) -> None:
    assert lunge(f"{PLAIN}hold: {written}\n").dose.hold == amount
    assert lunge(f"{PLAIN}for: {written}\n").dose.work == amount


@pytest.mark.parametrize(
    ("written", "count"),
    [
        ("3 each side", Count(3, 3, Per.EACH_SIDE)),
        ("2-3 each side", Count(2, 3, Per.EACH_SIDE)),
        ("20 in all", Count(20, 20, Per.ALL)),
    ],
)
def test_times_say_what_they_count(written: str, count: Count, lunge: ReadExercise) -> None:
    assert lunge(f"{SIDED}times: {written}\n").dose.times == count


def test_times_without_sides_are_a_number_or_a_range(lunge: ReadExercise) -> None:
    assert lunge(f"{PLAIN}times: 3\n").dose.times == Count(3, 3)
    assert lunge(f"{PLAIN}times: 15-20\n").dose.times == Count(15, 20)


def test_an_exercise_with_sides_is_done_once_on_each_unless_it_says_otherwise(
    lunge: ReadExercise,
) -> None:
    assert lunge(f"{SIDED}hold: 30 s\n").dose.times == Count(1, 1, Per.EACH_SIDE)


def test_timed_work_that_alternates_goes_through_both_sides_in_its_time(
    lunge: ReadExercise,
) -> None:
    assert lunge(f"{SIDED}for: 30 s\n").dose.times == Count()


def test_every_key_of_a_dose_is_read(lunge: ReadExercise) -> None:
    dose = lunge(
        f"{PLAIN}contract: 5 s\nrelax: 3 s\nhold: 20 s\ntimes: 4\nsets: 2\nrest: 0 s\n"
        "set_rest: 1 min\ntempo: {up: 0.5 s, pause: 0 s, down: 3 s}\n"
    ).dose

    assert dose == Dose(
        contract=Amount(5, 5),
        relax=Amount(3, 3),
        hold=Amount(20, 20),
        times=Count(4, 4),
        sets=2,
        rest=0.0,
        set_rest=60.0,
        tempo=Tempo(0.5, 0.0, 3.0),
    )


def test_a_step_may_wait_for_a_key(lunge: ReadExercise) -> None:
    assert lunge(f"{PLAIN}until: key\n").dose == Dose(until_key=True)


def test_repetitions_alone_are_a_dose(lunge: ReadExercise) -> None:
    assert lunge(f"{PLAIN}times: 10\n").dose == Dose(times=Count(10, 10))


def test_every_key_of_an_exercise_is_read(lunge: ReadExercise) -> None:
    body = """\
name: Low lunge
kind: stretch
position: half-kneeling
props: [mat]
optional_props: [knee pad]
targets: [psoas]
aka: [Runner's lunge]
was: [lunge-1]
sides: in-turn
first_side: ask
side_cue: $Side knee down.
switch: 8 s
hold: 30 s
times: 2 each side
left: {hold: 45 s, times: 3}
right: {tempo: {up: 1 s}}
setup: [Kneel.]
move:
  - Hips forward.
  - {text: Breathe 4-7-8., say: Breathe slowly.}
later: Forward.
release: [Relax.]
finish: [Sit down.]
form: [Back straight.]
feel: The front of the $side hip.
breathe: Slowly.
options:
  deeper:
    label: Deeper
    default: on
    setup: [A.]
    move: [B.]
    release: [C.]
    props: [block]
    figure: lunge-deeper
  other: {label: Other}
stop: [pain]
cautions:
  - {when: knee-pain, say: Use a pad., ref: me}
sources:
  - {ref: me, dose: 30 seconds, note: Twice.}
notes: >-
  A remark
  on two lines.
x-mine: {anything: [goes]}
"""
    assert lunge(body) == Exercise(
        id="lunge",
        name="Low lunge",
        kind=ExerciseKind.STRETCH,
        position=Position.HALF_KNEELING,
        props=("mat",),
        optional_props=("knee pad",),
        targets=("psoas",),
        aka=("Runner's lunge",),
        was=("lunge-1",),
        sides=SideOrder.IN_TURN,
        first_side=FirstSide.ASK,
        side_cue=Line("$Side knee down."),
        switch=8.0,
        dose=Dose(hold=Amount(30, 30), times=Count(2, 2, Per.EACH_SIDE)),
        left=DoseChange(hold=Amount(45, 45), times=Count(3, 3, Per.EACH_SIDE)),
        right=DoseChange(tempo=Tempo(up=1.0)),
        setup=(Line("Kneel."),),
        move=(Line("Hips forward."), Line("Breathe 4-7-8.", "Breathe slowly.")),
        later=Line("Forward."),
        release=(Line("Relax."),),
        finish=(Line("Sit down."),),
        form=(Line("Back straight."),),
        feel=Line("The front of the $side hip."),
        breathe=Line("Slowly."),
        options=(
            Option(
                id="deeper",
                label="Deeper",
                default=True,
                setup=(Line("A."),),
                move=(Line("B."),),
                release=(Line("C."),),
                props=("block",),
                figure="lunge-deeper",
            ),
            Option(id="other", label="Other"),
        ),
        stop=("pain",),
        cautions=(Caution(Condition.KNEE_PAIN, Line("Use a pad."), "me"),),
        sources=(Source("me", "30 seconds", "Twice."),),
        notes="A remark on two lines.",
    )


def test_sides_count_wherever_in_the_exercise_they_stand(lunge: ReadExercise) -> None:
    late = lunge("name: X\nkind: stretch\nmove: [Lift $side.]\nhold: 3 s\nsides: alternate\n")

    assert late.sides is SideOrder.ALTERNATE


@pytest.mark.parametrize(
    ("word", "on"), [("on", True), ("off", False), ("On", True), ("true", True), ("false", False)]
)
def test_a_switch_is_on_or_off_in_either_version_of_yaml(
    word: str, on: bool, lunge: ReadExercise
) -> None:
    (option,) = lunge(f"{PLAIN}hold: 3 s\noptions: {{a: {{label: A, default: {word}}}}}\n").options

    assert option.default is on


def test_every_kind_of_item_is_read(read: ReadText, shipped: Library) -> None:
    text = routine("""\
- camel-pose
- kneeling-lunge:
    hold: 15-20 s
    times: 2 each side
    left: {hold: 45 s}
    right: {hold: 20 s}
    sides: in-turn
    first_side: left
    options: {squeeze: on, standing: off}
- say: Well done.
- say: {text: 1st half done., say: First half done.}
- pause: 30 s
- repeat:
    times: 3
    items:
      - cobra-pose: {until: key}
      - pause: 0 s
""")
    assert read(text).routines["x"].items == (
        ExerciseItem(exercise=shipped.exercises["camel-pose"]),
        ExerciseItem(
            exercise=shipped.exercises["kneeling-lunge"],
            change=DoseChange(hold=Amount(15, 20), times=Count(2, 2, Per.EACH_SIDE)),
            left=DoseChange(hold=Amount(45, 45)),
            right=DoseChange(hold=Amount(20, 20)),
            sides=SideOrder.IN_TURN,
            first_side=FirstSide.LEFT,
            options={"squeeze": True, "standing": False},
        ),
        SayItem(Line("Well done.")),
        SayItem(Line("1st half done.", "First half done.")),
        PauseItem(30.0),
        RepeatItem(
            3,
            (
                ExerciseItem(
                    exercise=shipped.exercises["cobra-pose"], change=DoseChange(until_key=True)
                ),
                PauseItem(0.0),
            ),
        ),
    )


def test_every_key_of_a_routine_is_read(read: ReadText, shipped: Library) -> None:
    text = f"""{VERSION}routines:
  mine:
    name: Mine
    about: For the evening.
    items: [camel-pose]
    warn: [spinal-condition, knee-pain]
    per_day: 2
"""
    assert read(text).routines["mine"] == Routine(
        id="mine",
        name="Mine",
        about="For the evening.",
        items=(ExerciseItem(exercise=shipped.exercises["camel-pose"]),),
        warn=(Condition.SPINAL_CONDITION, Condition.KNEE_PAIN),
        per_day=2,
    )


def test_a_pack_and_its_pace_are_read(read: ReadText) -> None:
    library = read(f"""{VERSION}pack:
  id: physio
  title: From my physio
  language: de
  revision: 3
  license: CC-BY-4.0
  author: A. Physio
  sources: {{sheet: The sheet of May}}
defaults: {{get_ready: 10 s, rest: 0 s, switch: 8 s, roll: 15 s, breath: 5 s, set_rest: 1 min}}
""")

    assert library.packs["physio"] == Pack(
        id="physio",
        title="From my physio",
        language="de",
        revision=3,
        license="CC-BY-4.0",
        author="A. Physio",
        sources={"sheet": "The sheet of May"},
    )
    assert library.pace == Pace(
        get_ready=10.0, rest=0.0, switch=8.0, roll=15.0, breath=5.0, set_rest=60.0
    )


def test_a_file_may_begin_with_a_byte_order_mark_and_have_lines_of_windows(read: ReadText) -> None:
    text = "\ufeff" + exercise(f"{PLAIN}hold: 30 s\n").replace("\n", "\r\n")

    assert read(text).exercises["lunge"].dose.hold == Amount(30, 30)


def test_h50_texts_that_look_the_same_are_the_same(lunge: ReadExercise) -> None:
    decomposed = "name: Cafe\u0301\nkind: stretch\nmove: [Go.]\nhold: 3 s\n"

    assert lunge(decomposed).name == "Café"


def test_scripts_and_emoji_that_need_joining_characters_are_allowed(lunge: ReadExercise) -> None:
    assert lunge(f"{PLAIN}hold: 3 s\nnotes: 👩‍⚕️ می‌خواهم\n").notes == "👩‍⚕️ می‌خواهم"
