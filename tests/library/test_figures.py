"""Figures in files: every exercise has one, mistakes are told by line, and no file can do harm."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from psoas_timer.core.figure.model import Keyframe
from psoas_timer.core.figure.motion import stance
from psoas_timer.core.figure.skeleton import solve
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.segment import SegmentKind
from psoas_timer.figure.framing import frame
from psoas_timer.library import FigureShelf, Library, check, load
from psoas_timer.library.file import read_file
from psoas_timer.resources import assets
from tests.library.mutations import mutated
from tests.library.samples import PLAIN, CheckText, WriteFile, exercise
from tests.library.test_schema import accepts

FIGURES = assets() / "figures"
FILES = sorted(FIGURES.glob("*.yaml"))
FIGURE = """psoas-timer: 1
figures:
  standing:
    name: standing, $side leg lifted
    keyframes:
      setup:
        trunk: 90
        pin: {joint: pelvis, at: [0, 0.456]}
        near_leg: {plant: [0, 0]}
        far_leg: {plant: [0, 0]}
        near_arm: {shoulder: 0}
        far_arm: {shoulder: 0}
      hold:
        near_leg: {hip: 90, knee: 90}
"""

# What is written instead of what in the figure above, and what is said about it, where.
MISTAKES = {
    "no number": ("trunk: 90", "trunk: upright", 7, '"upright" is not a number.'),
    "too great a number": ("trunk: 90", "trunk: 900", 7, '"900" is outside -360 to 360.'),
    "far away": ("[0, 0.456]", "[0, 45.6]", 8, '"45.6" is outside -2 to 2.'),
    "not a number": ("[0, 0.456]", "[0, .nan]", 8, '".nan" is not a number.'),
    "endless digits": ("trunk: 90", f"trunk: {'9' * 5000}", 7, f'"{"9" * 57}…" is not a number.'),
    "one number for two": ("[0, 0.456]", "[0]", 8, "expected two numbers, but found 1 entry."),
    "a joint that is none": ("joint: pelvis", "joint: tail", 8, '"tail" is not one of: '),
    "a word that is none": (
        "$side leg",
        "$sid leg",
        4,
        '"$sid" is not a word that can be filled in.',
    ),
    "a way into objects": (
        "$side leg",
        "$side.__class__ $x",
        4,
        '"$x" is not a word that can be filled in.',
    ),
    "a limb missing": ("        far_arm: {shoulder: 0}\n", "", 7, '"far_arm" is missing.'),
    "planted and bent": (
        "far_leg: {plant: [0, 0]}",
        "far_leg: {plant: [0, 0], hip: 3}",
        10,
        "a leg has either a `plant` or angles, not both.",
    ),
    "an unknown keyframe": ("      hold:", "      held:", 13, 'there is no "held" here.'),
}


def test_every_shipped_exercise_has_a_figure_that_can_be_used(shipped: Library) -> None:
    shelf = FigureShelf(shipped, FIGURES)

    assert [name for name in shipped.exercises if shelf.figure_for(name) is None] == []


def test_every_shipped_figure_belongs_to_an_exercise(shipped: Library) -> None:
    shown = {exercise.figure or exercise.id for exercise in shipped.exercises.values()}
    options = [option for exercise in shipped.exercises.values() for option in exercise.options]
    shown |= {option.figure for option in options if option.figure}

    assert {path.stem for path in FILES} == shown


def test_a_sided_exercise_names_its_sides_in_the_picture(shipped: Library) -> None:
    shelf = FigureShelf(shipped, FIGURES)
    for name, shown in ((name, shelf.figure_for(name)) for name in shipped.exercises):
        assert shown is not None
        assert ("$" in shown.name) == shipped.exercises[name].sides.sided, name


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_shipped_figure_has_no_problems_and_pleases_the_schema(path: Path) -> None:
    assert check([path], Library()) == ()
    assert accepts(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_where_it_is(mistake: str, problems_of: CheckText) -> None:
    written, instead, line, message = MISTAKES[mistake]
    assert written in FIGURE

    problems = problems_of(FIGURE.replace(written, instead))

    assert any(p.line == line and p.message.startswith(message) for p in problems), problems


def test_a_keyframe_says_only_what_differs(write: WriteFile) -> None:
    figure = load([write(FIGURE).parent]).figures["standing"]
    setup, hold = figure.pose(Keyframe.SETUP), figure.pose(Keyframe.HOLD)

    assert (hold.trunk, hold.far_leg, hold.light) == (setup.trunk, setup.far_leg, 1.0)
    assert hold.near_leg.hip == 90
    assert figure.pose(Keyframe.RELEASE) is setup
    assert figure.pose(Keyframe.MOVE) is hold


def test_an_exercise_may_show_another_ones_figure_and_a_pack_may_bring_its_own(
    write: WriteFile,
) -> None:
    write(FIGURE, "pack/figures.yaml")
    text = exercise(f"{PLAIN}hold: 5 s\nfigure: standing\n")
    library = load([write(text, "pack/mine.yaml").parent])
    (name,) = library.exercises
    shelf = FigureShelf(library, FIGURES)

    assert library.problems == ()
    assert shelf.figure_for(name) is library.figures["standing"]
    assert shelf.figure("camel-pose") is not None
    assert shelf.figure_for("nothing") is None


@pytest.mark.parametrize("name", ["", "..", "../exercises/camel-pose", "/etc/passwd", "no-such"])
def test_a_name_leads_to_no_other_file(name: str) -> None:
    assert FigureShelf(Library(), FIGURES).figure(name) is None


@pytest.mark.parametrize("seed", range(60))
def test_h40_a_damaged_figure_is_refused_or_can_be_drawn(seed: int, write: WriteFile) -> None:
    rng = random.Random(seed)
    text = mutated(rng.choice(FILES).read_text(encoding="utf-8"), rng)
    file = read_file(write(text))

    for figure in file.contents.figures.values():
        seen = frame(figure)
        assert 0 < seen.width < 10
        assert 0 < seen.height < 10
        for pose in figure.poses.values():
            solve(pose, figure.view)


def test_every_segment_of_every_shipped_routine_can_be_shown(shipped: Library) -> None:
    shelf = FigureShelf(shipped, FIGURES)
    for routine in shipped.routines.values():
        for segment in compile_plan(routine, Preferences()).segments:
            if segment.exercise is None:
                continue
            figure = shelf.figure(segment.pose)
            assert figure is not None, segment.pose
            for elapsed in (0.0, 1.0, 5.0, segment.seconds or 20.0):
                solve(stance(figure, segment, elapsed).pose(figure), figure.view)


def test_reps_carry_their_tempo_and_holds_none(shipped: Library) -> None:
    for routine in shipped.routines.values():
        for segment in compile_plan(routine, Preferences()).segments:
            if segment.kind is SegmentKind.REP:
                assert segment.tempo is not None
                assert sum((segment.tempo.up, segment.tempo.pause, segment.tempo.down)) == (
                    pytest.approx(segment.seconds)
                )
            elif segment.kind in (SegmentKind.HOLD, SegmentKind.WORK):
                assert segment.tempo is None


def test_the_leg_that_works_is_the_near_one_and_the_other_stays_where_it_is(
    shipped: Library,
) -> None:
    shelf = FigureShelf(shipped, FIGURES)
    for name, shown in shipped.exercises.items():
        figure = shelf.figure_for(name)
        assert figure is not None
        setup, hold = figure.pose(Keyframe.SETUP), figure.pose(Keyframe.HOLD)
        if shown.sides.sided:
            assert hold.far_leg == setup.far_leg, name
        legs_move = any("leg" in line.text or "knee" in line.text for line in shown.move)
        if shown.sides.sided and legs_move:
            assert hold.near_leg != setup.near_leg, name
