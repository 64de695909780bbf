"""The shipped exercises and routines: what the sources say, no more and no less.

The doses below were typed from the extraction of the three sources, not from the files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from psoas_timer.core.condition import Condition
from psoas_timer.core.dose import Count, Per, Unit
from psoas_timer.core.exercise import Exercise, Line
from psoas_timer.core.pace import Pace
from psoas_timer.core.routine import ExerciseItem, Item, RepeatItem, Routine, SayItem
from psoas_timer.core.side import FirstSide, SideOrder
from psoas_timer.library import Library
from tests.library.samples import CONTENT, CONTENT_FILES

S, B = Unit.SECONDS, Unit.BREATHS
ALL, EACH = Per.ALL, Per.EACH_SIDE
BOTH, ALTERNATE, IN_TURN = SideOrder.BOTH, SideOrder.ALTERNATE, SideOrder.IN_TURN

# id: (kind, position, sides, first side, how a time is measured, low, high, unit, times, per)
DOSES: dict[str, tuple[Any, ...]] = {
    "gentle-psoas-stretch": ("stretch", "supine", ALTERNATE, None, "hold", 10, 10, B, 3, 3, EACH),
    "deep-lunge": ("stretch", "half-kneeling", IN_TURN, None, "hold", 30, 60, S, 1, 1, EACH),
    "kneeling-lunge": ("stretch", "half-kneeling", ALTERNATE, None, "hold", 30, 30, S, 3, 3, EACH),
    "camel-pose": ("stretch", "kneeling", BOTH, None, "hold", 30, 30, S, 3, 3, ALL),
    "glute-bridge": ("stretch", "supine", BOTH, None, "hold", 5, 10, S, 15, 20, ALL),
    "side-lying-psoas-stretch": (
        "stretch", "side-lying", IN_TURN, None, "hold", 30, 30, S, 3, 3, EACH,
    ),
    "prone-quad-stretch": ("stretch", "prone", ALTERNATE, "right", "hold", 15, 30, S, 2, 3, EACH),
    "cobra-pose": ("stretch", "prone", BOTH, None, "hold", 15, 30, S, 2, 3, ALL),
    "supine-hip-flexor-stretch": (
        "stretch", "supine", IN_TURN, "right", "hold", 5, 10, S, 2, 3, EACH,
    ),
    "sphinx-pose": ("stretch", "prone", BOTH, None, "up to", 1, 10, B, 1, 1, ALL),
    "knee-to-chest": ("strengthen", "supine", ALTERNATE, None, "hold", 3, 3, S, 20, 20, ALL),
    "straight-leg-raise": ("strengthen", "supine", IN_TURN, None, "hold", 5, 5, S, 20, 20, EACH),
    "marching": ("strengthen", "standing", ALTERNATE, None, "hold", 2, 2, S, 30, 30, ALL),
    "frankensteins": ("strengthen", "standing", ALTERNATE, None, "hold", 2, 2, S, 30, 30, ALL),
    "mountain-climbers": ("strengthen", "plank", ALTERNATE, "right", "for", 30, 30, S, 1, 1, ALL),
    "find-the-psoas": ("massage", "any", IN_TURN, None, "hold", 10, 10, S, 1, 1, EACH),
    "massage-on-back": ("massage", "supine", IN_TURN, None, "hold", 30, 60, S, 1, 1, EACH),
    "massage-on-side": ("massage", "side-lying", IN_TURN, None, "hold", 60, 120, S, 1, 1, EACH),
    "foam-roll-hips": ("massage", "prone", BOTH, None, "for", 60, 60, S, 1, 1, ALL),
    "movement-break": ("break", "standing", BOTH, None, "for", 60, 60, S, 1, 1, ALL),
    "rest-on-back": ("rest", "supine", BOTH, None, "for", 60, 60, S, 1, 1, ALL),
    "rest-on-side": ("rest", "side-lying", IN_TURN, None, "for", 60, 60, S, 1, 1, EACH),
}  # fmt: skip

SOURCES = {
    "gentle-psoas-stretch": {"price"},
    "deep-lunge": {"price"},
    "kneeling-lunge": {"goodrx", "medwinequas"},
    "camel-pose": {"goodrx", "medwinequas"},
    "glute-bridge": {"goodrx", "medwinequas"},
    "side-lying-psoas-stretch": {"goodrx", "medwinequas"},
    "prone-quad-stretch": {"goodrx", "medwinequas"},
    "cobra-pose": {"goodrx"},
    "supine-hip-flexor-stretch": {"goodrx"},
    "sphinx-pose": {"medwinequas"},
    "knee-to-chest": {"goodrx", "medwinequas"},
    "straight-leg-raise": {"goodrx", "medwinequas"},
    "marching": {"goodrx"},
    "frankensteins": {"goodrx", "medwinequas"},
    "mountain-climbers": {"goodrx", "medwinequas"},
    "find-the-psoas": {"medwinequas"},
    "massage-on-back": {"medwinequas"},
    "massage-on-side": {"medwinequas"},
    "foam-roll-hips": {"medwinequas", "goodrx"},
    "movement-break": {"goodrx"},
    "rest-on-back": {"goodrx"},
    "rest-on-side": {"goodrx"},
}

# No source gives these numbers, so the file's notes must say "ours" of them.
OURS = {
    "knee-to-chest": ["3 s", "2 s up", "2 s down"],
    "glute-bridge": ["2 s up", "3 s down"],
    "straight-leg-raise": ["2 s up", "3 s down"],
    "marching": ["1 s up", "1 s down"],
    "frankensteins": ["1 s up", "1 s down"],
    "find-the-psoas": ["10 s"],
    "foam-roll-hips": ["60 s"],
    "movement-break": ["60 s"],
    "rest-on-back": ["60 s"],
    "rest-on-side": ["60 s"],
    "sphinx-pose": ["half", "breath"],
    "supine-hip-flexor-stretch": ["15 s"],
}

# What a routine does of each exercise where it is less than the whole: hold or for, times.
ROUTINES: dict[str, list[str | tuple[str, int, int]]] = {
    "desk-break": ["marching", ("deep-lunge", 30, 1)],
    "gentle-start": [
        "gentle-psoas-stretch", "knee-to-chest", ("glute-bridge", 5, 15), "rest-on-back",
    ],
    "morning-ten": [
        "knee-to-chest", ("glute-bridge", 5, 15), ("prone-quad-stretch", 15, 2),
        ("deep-lunge", 30, 1),
    ],
    "bed-edge": [("supine-hip-flexor-stretch", 10, 3), "rest-on-back", "rest-on-side"],
    "full-stretch": [
        "movement-break", "knee-to-chest", "gentle-psoas-stretch", ("glute-bridge", 5, 15),
        "side-lying-psoas-stretch", ("prone-quad-stretch", 20, 2), ("cobra-pose", 15, 2),
        "sphinx-pose", "kneeling-lunge", "camel-pose",
    ],
    "strength": [
        "movement-break", "marching", "knee-to-chest", "straight-leg-raise", "frankensteins",
        "mountain-climbers", "kneeling-lunge",
    ],
    "massage-and-release": [
        "find-the-psoas", ("massage-on-back", 30, 1), ("massage-on-side", 60, 1),
        "foam-roll-hips", "sphinx-pose", "rest-on-side",
    ],
    "everything": [
        "movement-break", "marching", "frankensteins", "mountain-climbers", "knee-to-chest",
        "straight-leg-raise", ("glute-bridge", 5, 15), "gentle-psoas-stretch",
        "side-lying-psoas-stretch", ("prone-quad-stretch", 15, 2), ("cobra-pose", 15, 2),
        "sphinx-pose", "kneeling-lunge", "camel-pose", ("supine-hip-flexor-stretch", 5, 2),
        "find-the-psoas", ("massage-on-back", 30, 1), ("massage-on-side", 60, 1),
        "foam-roll-hips", "rest-on-back",
    ],
}  # fmt: skip

# Stretches of the psoas or the hip flexors: one source holds that with a sacroiliac joint problem
# they can make things worse. The sphinx pose stretches the front of the body, and is not one.
PSOAS_STRETCHES = {
    "gentle-psoas-stretch", "deep-lunge", "kneeling-lunge", "camel-pose", "glute-bridge",
    "side-lying-psoas-stretch", "prone-quad-stretch", "cobra-pose", "supine-hip-flexor-stretch",
}  # fmt: skip
BACK_BENDS = {"camel-pose", "cobra-pose", "sphinx-pose"}
PROMISES = re.compile(
    r"\b(cures?|heals?|healing|guarantee[sd]?|fixe?s?|eliminates?|proven|pain[- ]free)\b", re.I
)


def every_line(exercise: Exercise) -> Iterator[Line]:
    for lines in (exercise.setup, exercise.move, exercise.release, exercise.finish, exercise.form):
        yield from lines
    for option in exercise.options:
        yield from (*option.setup, *option.move, *option.release)
    for line in (exercise.side_cue, exercise.later, exercise.feel, exercise.breathe):
        if line:
            yield line
    yield from (caution.say for caution in exercise.cautions)


def every_item(routine: Routine) -> Iterator[Item]:
    waiting = list(routine.items)
    while waiting:
        item = waiting.pop(0)
        yield item
        if isinstance(item, RepeatItem):
            waiting = [*item.items, *waiting]


def exercises_of(routine: Routine) -> list[ExerciseItem]:
    return [item for item in every_item(routine) if isinstance(item, ExerciseItem)]


def all_texts(library: Library) -> Iterator[str]:
    for exercise in library.exercises.values():
        yield from (line.text for line in every_line(exercise))
        yield from (line.spoken for line in every_line(exercise))
        yield from (exercise.name, exercise.notes or "", *(o.label for o in exercise.options))
    for routine in library.routines.values():
        yield from (routine.name, routine.about or "")
        yield from (item.line.text for item in every_item(routine) if isinstance(item, SayItem))
    for question in library.safety.questions:
        yield from (question.ask, question.about or "")
    yield from (rule.why for rule in library.safety.rules)
    yield from (flag.say for flag in library.safety.red_flags)


def test_every_shipped_file_loads_without_a_problem(shipped: Library) -> None:
    assert shipped.problems == ()
    assert len(shipped.exercises) == 22
    assert len(shipped.routines) == 8


def test_each_file_holds_one_exercise_or_routine_of_its_own_name(shipped: Library) -> None:
    for name, origin in shipped.origins.items():
        section, _, own_id = name.partition(".")
        if section != "packs":
            assert origin.file == CONTENT / section / f"{own_id}.yaml"
    in_files = len(shipped.exercises) + len(shipped.routines) + len(shipped.packs)
    assert len(CONTENT_FILES) == in_files + 1  # safety.yaml


@pytest.mark.parametrize("path", CONTENT_FILES, ids=lambda path: path.stem)
def test_a_file_names_its_schema_and_version_first(path: Path) -> None:
    schema, version = path.read_text(encoding="utf-8").splitlines()[:2]

    prefix = "# yaml-language-server: $schema="
    assert schema.startswith(prefix)
    assert (path.parent / schema.removeprefix(prefix)).resolve().is_file()
    assert version == "psoas-timer: 1"


@pytest.mark.parametrize("name", DOSES)
def test_a_dose_is_what_the_sources_say(name: str, shipped: Library) -> None:
    exercise = shipped.exercises[name]
    dose = exercise.dose
    kind, position, sides, first, way, low, high, unit, few, many, per = DOSES[name]

    amount = dose.work if way == "for" else dose.hold
    assert amount is not None
    assert (amount.low, amount.high, amount.unit) == (low, high, unit)
    assert amount.up_to is (way == "up to")
    assert (dose.hold is None) is (way == "for")
    assert dose.times == Count(few, many, per)
    assert (dose.sets, dose.rest, dose.set_rest) == (1, None, None)
    assert not dose.until_key
    assert (exercise.kind.value, exercise.position.value) == (kind, position)
    assert exercise.sides is sides
    assert exercise.first_side is (FirstSide(first) if first else None)


def test_no_dose_is_left_out_of_the_comparison(shipped: Library) -> None:
    assert set(DOSES) == set(shipped.exercises) == set(SOURCES)


@pytest.mark.parametrize("name", SOURCES)
def test_every_dose_carries_its_sources(name: str, shipped: Library) -> None:
    exercise = shipped.exercises[name]
    known = shipped.packs["psoas"].sources

    assert {source.ref for source in exercise.sources} == SOURCES[name] <= known.keys()
    assert all(source.dose for source in exercise.sources)
    assert {caution.ref for caution in exercise.cautions} <= {*known, None}


@pytest.mark.parametrize("name", OURS)
def test_a_number_no_source_gives_is_marked_as_ours(name: str, shipped: Library) -> None:
    notes = shipped.exercises[name].notes or ""

    assert "ours" in notes
    for number in OURS[name]:
        assert number in notes


def test_every_tempo_is_marked_as_ours(shipped: Library) -> None:
    paced = {name for name, exercise in shipped.exercises.items() if exercise.dose.tempo}

    assert paced == {name for name, marks in OURS.items() if any("up" in mark for mark in marks)}


def test_a_caution_no_source_gives_is_marked_as_ours(shipped: Library) -> None:
    for exercise in shipped.exercises.values():
        if any(caution.ref is None for caution in exercise.cautions):
            assert "caution" in (exercise.notes or "")
            assert "ours" in (exercise.notes or "")


def test_the_pace_of_the_pack_is_that_of_the_app(shipped: Library) -> None:
    assert shipped.pace == Pace()


@pytest.mark.parametrize("name", ROUTINES)
def test_a_routine_is_as_designed(name: str, shipped: Library) -> None:
    items = exercises_of(shipped.routines[name])

    assert len(items) == len(ROUTINES[name])
    for item, wanted in zip(items, ROUTINES[name], strict=True):
        if isinstance(wanted, str):
            assert item == ExerciseItem(exercise=shipped.exercises[wanted])
            continue
        exercise, seconds, times = wanted
        amount = item.dose().hold
        assert item.exercise is shipped.exercises[exercise]
        assert amount is not None
        assert (amount.low, amount.high, amount.unit) == (seconds, seconds, S)
        assert item.dose().times == Count(times, times, item.exercise.dose.times.per)


@pytest.mark.parametrize("name", ROUTINES)
def test_h24_a_routine_stays_inside_the_doses_of_the_sources(name: str, shipped: Library) -> None:
    for item in exercises_of(shipped.routines[name]):
        whole, part = item.exercise.dose, item.dose()
        for given, here in ((whole.hold, part.hold), (whole.work, part.work)):
            if given and here:
                assert given.low <= here.low <= here.high <= given.high
        assert whole.times.low <= part.times.low <= part.times.high <= whole.times.high


def test_the_routines_are_shown_from_the_shortest_to_the_fullest(shipped: Library) -> None:
    assert list(shipped.routines) == list(ROUTINES)


def test_h25_every_stretch_of_the_psoas_and_every_back_bend_is_flagged(shipped: Library) -> None:
    flagged = {
        condition: {
            name
            for name, exercise in shipped.exercises.items()
            if any(caution.when is condition for caution in exercise.cautions)
        }
        for condition in Condition
    }

    assert flagged[Condition.SIJ_DYSFUNCTION] == PSOAS_STRETCHES
    assert flagged[Condition.SPINAL_CONDITION] == BACK_BENDS
    assert flagged[Condition.KNEE_PAIN] == {"kneeling-lunge", "deep-lunge"}


@pytest.mark.parametrize("name", ROUTINES)
def test_h25_a_routine_warns_of_what_its_exercises_warn_of(name: str, shipped: Library) -> None:
    routine = shipped.routines[name]
    names = {item.exercise.id for item in exercises_of(routine)}

    assert (Condition.SIJ_DYSFUNCTION in routine.warn) is bool(names & PSOAS_STRETCHES)
    assert (Condition.SPINAL_CONDITION in routine.warn) is bool(names & BACK_BENDS)


def test_h25_every_rule_of_safety_is_about_exercises_there_are(shipped: Library) -> None:
    for rule in shipped.safety.rules:
        assert set(rule.exercises) <= shipped.exercises.keys()
        assert rule.instead is None or rule.instead in shipped.exercises
        assert rule.ref is None or rule.ref in shipped.packs["psoas"].sources


def test_h25_whatever_is_asked_means_something_and_whatever_means_something_is_asked(
    shipped: Library,
) -> None:
    asked = [question.when for question in shipped.safety.questions]

    assert set(asked) == {rule.when for rule in shipped.safety.rules}
    assert set(asked) == set(Condition) - {Condition.ALWAYS}
    assert len(asked) == len(set(asked))


def test_h25_the_rules_know_every_exercise_that_its_own_file_flags(shipped: Library) -> None:
    for condition in (Condition.SIJ_DYSFUNCTION, Condition.SPINAL_CONDITION, Condition.KNEE_PAIN):
        flagged = {
            name
            for name, exercise in shipped.exercises.items()
            if any(caution.when is condition for caution in exercise.cautions)
        }
        ruled = {
            name
            for rule in shipped.safety.rules
            if rule.when is condition
            for name in rule.exercises
        }
        assert flagged <= ruled


def test_the_muscle_is_found_before_it_is_massaged(shipped: Library) -> None:
    for routine in shipped.routines.values():
        names = [item.exercise.id for item in exercises_of(routine)]
        if "massage-on-back" in names:
            assert names.index("find-the-psoas") < names.index("massage-on-back")


def test_every_massage_says_to_stop_and_to_be_gentle(shipped: Library) -> None:
    for exercise in shipped.exercises.values():
        if exercise.kind.value == "massage":
            assert exercise.stop
            assert any(caution.when is Condition.ALWAYS for caution in exercise.cautions)


def test_deeper_variants_begin_switched_off(shipped: Library) -> None:
    on = {
        f"{exercise.id}.{option.id}"
        for exercise in shipped.exercises.values()
        for option in exercise.options
        if option.default
    }

    assert on == {"glute-bridge.squeeze"}  # the bridge is also there to work the glutes


def test_of_two_options_at_once_the_one_that_changes_the_posture_most_is_shown(
    shipped: Library,
) -> None:
    camel = shipped.exercises["camel-pose"]
    both = ExerciseItem(exercise=camel, options={"from-heels": True, "deeper": True})

    assert both.figure == "camel-pose-deeper"


def test_a_step_is_short_enough_to_follow_by_ear(shipped: Library) -> None:
    for exercise in shipped.exercises.values():
        for line in every_line(exercise):
            assert len(line.spoken.split()) <= 25
            assert len(line.spoken) <= 200
    for routine in shipped.routines.values():
        for item in every_item(routine):
            if isinstance(item, SayItem):
                assert len(item.line.spoken.split()) <= 25


def test_h28_no_text_promises_health(shipped: Library) -> None:
    for text in all_texts(shipped):
        assert not PROMISES.search(text), text


def test_h23_both_sides_of_an_exercise_are_told_the_same_way(shipped: Library) -> None:
    """A sided exercise names its working side, and never a fixed one."""
    for exercise in shipped.exercises.values():
        texts = [line.text for line in every_line(exercise)]
        if exercise.sides.sided:
            assert any("$" in text for text in texts), exercise.id
            assert exercise.side_cue or exercise.dose.work, exercise.id
        else:
            assert not any("$" in text for text in texts), exercise.id
        literal = [text for text in texts if re.search(r"\b(left|right(?! angle))\b", text, re.I)]
        assert not literal
