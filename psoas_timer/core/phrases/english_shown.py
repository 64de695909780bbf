"""English on screens."""

from __future__ import annotations

from psoas_timer.core.condition import Condition
from psoas_timer.core.events import PauseReason
from psoas_timer.core.exercise import Position
from psoas_timer.core.phrases.shown import (
    AftercareWords,
    BreathWords,
    ListWords,
    PracticeWords,
    ScreeningWords,
    Session,
    SheetWords,
    Shown,
    SoundCheckWords,
)
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.side import Side

_SESSION = Session(
    notice=(
        (
            "Ask a doctor or a physiotherapist before you begin, above all with a lasting pain, an"
            " injury, an operation, a condition of the spine or hips, or while pregnant."
        ),
        "A stretch may be firm but must not hurt. If it hurts, press H: everything stops at once.",
        (
            "This program reads exercises aloud and keeps the time. It gives no medical advice and"
            " knows nothing about your body."
        ),
    ),
    stop_question="Stop the routine?",
    stop_promise="What you have done so far is kept.",
    phases={
        SegmentKind.ANNOUNCE: "Listen",
        SegmentKind.SETUP: "Get into place",
        SegmentKind.SWITCH: "Change sides",
        SegmentKind.MOVE: "Move",
        SegmentKind.HOLD: "Hold",
        SegmentKind.REP: "Rep",
        SegmentKind.WORK: "Go",
        SegmentKind.RELEASE: "Let go",
        SegmentKind.REST: "Rest",
        SegmentKind.SAY: "Listen",
        SegmentKind.PAUSE: "Break",
        SegmentKind.WAIT: "Your turn",
        SegmentKind.FINISH: "The end",
    },
    ready="Ready",
    resuming="Going on",
    hurt="Stopped",
    paused="Paused",
    finished="Done",
    ended="Stopped",
    reasons={
        PauseReason.ASKED: "You paused.",
        PauseReason.QUESTION: "Waiting for your answer.",
        PauseReason.SLEPT: "The computer was asleep.",
        PauseReason.SOUND_LOST: "The sound device is gone.",
        PauseReason.RESUMED: "This is where you were.",
        PauseReason.UNDONE: "Back where you were.",
    },
    begin="Press {key} to begin.",
    go_on="Press {key} to go on.",
    minutes_left="{minutes} min left",
    under_a_minute_left="under a minute left",
    set_of="Set {number} of {of}",
    hold_of="Hold {number} of {of}",
    rep_of="Rep {number} of {of}",
    number_of="{number} of {of}",
    break_title="Pause",
)

ENGLISH_SHOWN = Shown(
    decimal=".",
    session=_SESSION,
    positions={
        Position.SUPINE: "on your back",
        Position.PRONE: "on your stomach",
        Position.SIDE_LYING: "on your side",
        Position.HALF_KNEELING: "half kneeling",
        Position.KNEELING: "kneeling",
        Position.STANDING: "standing",
        Position.SEATED: "seated",
        Position.PLANK: "in a plank",
        Position.ANY: "",
    },
    conditions={
        Condition.ALWAYS: "",
        Condition.SPINAL_CONDITION: "a spinal condition",
        Condition.SIJ_DYSFUNCTION: "a sacroiliac joint problem",
        Condition.KNEE_PAIN: "a painful knee",
        Condition.HIP_REPLACEMENT_FRONT: "a hip replaced from the front",
        Condition.HIP_REPLACEMENT_OTHER: "a replaced hip",
        Condition.PREGNANCY: "a pregnancy",
        Condition.ABDOMEN: "an operation or a weak vessel in the belly",
        Condition.OSTEOPOROSIS: "osteoporosis",
    },
    sound_check=SoundCheckWords(
        words="One. Two. Three.",
        question="Did you hear it?",
        mends=(
            "Check that the computer is not muted, and turn its volume up.",
            (
                "Check that the sound goes to the right output device, in the system's sound "
                "settings or here."
            ),
            (
                "Check the cable, or that the headphones or loudspeakers are switched on and "
                "connected."
            ),
        ),
        given_up=(
            "Nothing was heard. `psoas-timer doctor` tells what does not work; until it is mended "
            "you can follow the large text."
        ),
        heard="Good. This is how loud the voice will be.",
        at_the_top="The voice is as loud as it can be here: turn the computer's volume up.",
        at_the_bottom="The voice is as soft as it can be here: turn the computer's volume down.",
    ),
    breath=BreathWords(
        too_fast=("That was faster than anybody breathes at rest. Press once for each breath out."),
        too_slow="That was slower than anybody breathes at rest. Press at every breath out.",
        uneven=("Those breaths were too different from one another to go by. Please try again."),
        takes="One breath takes you {seconds} seconds: the middle of {breaths} ({low} to {high}).",
    ),
    screening=ScreeningWords(
        left_out="{exercise} is left out. {why}",
        becomes="{exercise} becomes {instead}. {why}",
        take_care="{exercise}: take care. {why}",
    ),
    plain_list=ListWords(
        unknown='There is no exercise like "{name}".',
        nameless="No exercise is named.",
        each_side="On each side, as nothing else is said.",
        is_it="Is that what you mean?",
        too_many="A routine has {most} lines at most.",
    ),
    aftercare=AftercareWords(
        advice=(
            "Do less of it, or leave it out, until it is quiet again. If the pain goes on, gets "
            "worse or changes, see a doctor or a physiotherapist."
        ),
        hurts_often="It has hurt in {number} sessions of the last two weeks.",
    ),
    sheet=SheetWords(
        pain="Pain means stop. A stretch may be firm but must not hurt.",
        not_advice=(
            "Not medical advice. See a professional with an injury, an illness, or a lasting pain."
        ),
        tick="Tick a box each time: fourteen boxes are two weeks.",
        often="{times} times over",
        needs="You need: {things}.",
        sources="Sources: {names}.",
        start="start",
        hold="hold",
        sides={Side.LEFT: "left side", Side.RIGHT: "right side"},
    ),
    practice=PracticeWords(
        pause=(
            "Space",
            "Press Space, the longest key. It pauses.",
            "Paused. Now everything waits for you.",
        ),
        go_on=("Space", "Press Space once more to go on.", "It goes on."),
        skip=(
            "\N{RIGHTWARDS ARROW}",
            "Press the right arrow to skip what you do not want.",
            "Skipped: the next step follows.",
        ),
        pain=(
            "H",
            "Press H as soon as anything hurts.",
            "Silence, and everything stands still. Then it asks how much it hurts.",
        ),
        over="That is all. The question mark shows the other keys.",
        instead="That was another key.",
    ),
)
