"""`psoas-timer plan`: the form scripts rely on, and the timelines a reviewer reads."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from psoas_timer.core.segment import SegmentKind
from tests.cli.conftest import CONTENT, ROOT, Command

GOLDEN = ROOT / "tests" / "golden" / "plans"
ROUTINES = sorted(path.stem for path in (CONTENT / "routines").glob("*.yaml"))

KINDS = [kind.value for kind in SegmentKind]
NUMBER = {"type": "number", "minimum": 0}
COUNT = {"type": "integer", "minimum": 1}


def exactly(**properties: object) -> dict[str, object]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


PLAN = exactly(
    format={"const": 1},
    routine={"type": "string"},
    seconds=NUMBER,
    estimated={"const": True},
    segments={
        "type": "array",
        "items": exactly(
            index={"type": "integer", "minimum": 0},
            start_s=NUMBER,
            seconds={"type": "number", "exclusiveMinimum": 0},
            kind={"enum": KINDS},
            exercise={"type": ["string", "null"]},
            item={"type": ["integer", "null"], "minimum": 0},
            set=COUNT,
            sets=COUNT,
            rep=COUNT,
            reps=COUNT,
            side={"enum": ["left", "right", "both", None]},
            position={"type": "string"},
            cues={
                "type": "array",
                "items": exactly(
                    at_s=NUMBER,
                    text={"type": "string", "minLength": 1},
                    rank={"enum": ["must", "mark", "count", "progress", "form"]},
                ),
            },
        ),
    },
)


def plan(command: Command, *arguments: str) -> dict[str, Any]:
    done = command("plan", *arguments, "--json")
    assert done.code == 0, done.err
    found: dict[str, Any] = json.loads(done.out)
    return found


@pytest.mark.parametrize("routine", ROUTINES)
def test_the_json_has_exactly_the_keys_that_are_documented(command: Command, routine: str) -> None:
    data = plan(command, routine)

    jsonschema.validate(data, PLAN)
    assert data["routine"] == routine


@pytest.mark.parametrize("routine", ROUTINES)
def test_the_timeline_has_no_gap_and_its_cues_lie_within_their_segments(
    command: Command, routine: str
) -> None:
    data = plan(command, routine)

    end = 0.0
    for index, segment in enumerate(data["segments"]):
        assert segment["index"] == index
        assert segment["start_s"] == pytest.approx(end, abs=0.01)
        assert all(cue["at_s"] <= segment["seconds"] for cue in segment["cues"])
        end = segment["start_s"] + segment["seconds"]
    assert data["seconds"] == pytest.approx(end, abs=0.01)


def test_a_plan_says_which_side_works(command: Command) -> None:
    data = plan(command, "full-stretch")
    holds = {s["exercise"]: s["side"] for s in data["segments"] if s["kind"] == "hold"}
    others = {s["kind"]: s["side"] for s in data["segments"] if s["exercise"] is None}

    assert holds["kneeling-lunge"] in ("left", "right")
    assert holds["cobra-pose"] == "both"
    assert others["finish"] is None


def test_the_countdown_of_a_hold_ends_with_it(command: Command) -> None:
    data = plan(command, "desk-break")
    (first, _second) = (s for s in data["segments"] if s["kind"] == "hold")

    assert [(c["at_s"], c["text"]) for c in first["cues"][-3:]] == [
        (27.0, "Three."),
        (28.0, "Two."),
        (29.0, "One."),
    ]


def test_preferences_can_be_set(command: Command) -> None:
    before = plan(command, "desk-break")
    left = plan(command, "desk-break", "--set", "first_side=left")
    slow = plan(command, "desk-break", "--set", "words_per_minute=100", "--set", "switch=20")

    def first_rep(data: dict[str, Any]) -> str:
        return next(str(s["side"]) for s in data["segments"] if s["kind"] == "rep")

    assert (first_rep(before), first_rep(left)) == ("right", "left")
    assert slow["seconds"] > before["seconds"] + 15


def test_a_breath_can_be_set(command: Command) -> None:
    short, long = (
        next(
            s["seconds"]
            for s in plan(command, "full-stretch", "--set", f"breath={breath}")["segments"]
            if s["exercise"] == "sphinx-pose" and s["kind"] == "hold"
        )
        for breath in (4, 5)
    )

    assert long / short == pytest.approx(5 / 4)


def test_conditions_thin_the_cautions(command: Command) -> None:
    caution = "With a sacroiliac joint problem"

    def said(*wishes: str) -> str:
        return command("plan", "desk-break", *wishes).out

    assert caution in said()
    assert caution not in said("--set", "conditions=none")
    assert caution in said("--set", "conditions=sij-dysfunction, knee-pain")


EVENING = """\
psoas-timer: 1
routines:
  evening:
    name: Evening stretch
    items:
      - say: A gentle stretch, never pain.
      - kneeling-lunge: {hold: 10 s, times: 1 each side}
"""
TWO = EVENING + "  short:\n    name: Short\n    items: [rest-on-back]\n"


def test_a_file_of_ones_own_may_use_what_is_shipped(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "evening.yaml"
    path.write_text(EVENING, encoding="utf-8")

    data = plan(command, str(path))

    assert data["routine"] == "evening"
    assert [s["seconds"] for s in data["segments"] if s["kind"] == "hold"] == [10, 10]


def test_a_file_with_several_routines_needs_a_name(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "two.yaml"
    path.write_text(TWO, encoding="utf-8")

    unnamed = command("plan", str(path))

    assert unnamed.code == 2
    assert "has several routines (evening, short): add one" in unnamed.err
    assert plan(command, f"{path}:short")["routine"] == "short"
    assert 'Did you mean "short"?' in command("plan", f"{path}:shirt").err


@pytest.mark.parametrize("routine", ROUTINES)
def test_the_timeline_of_a_shipped_routine_is_the_one_that_was_read(
    command: Command, routine: str
) -> None:
    """After a change on purpose: PSOAS_TIMER_GOLDEN=1 ./dev test tests/cli/test_plan.py, then
    read the difference aloud."""
    golden = GOLDEN / f"{routine}.txt"
    printed = command("plan", routine).out
    if os.environ.get("PSOAS_TIMER_GOLDEN"):
        golden.write_text(printed, encoding="utf-8")

    assert printed == golden.read_text(encoding="utf-8")


def test_no_golden_plan_is_of_a_routine_that_is_gone() -> None:
    assert sorted(path.stem for path in GOLDEN.glob("*.txt")) == ROUTINES


def test_a_printed_plan_fits_a_page_and_shows_the_moments(command: Command) -> None:
    printed = command("plan", "desk-break").out.splitlines()

    assert all(len(line) <= 116 for line in printed)
    assert "Deeper lunge stretch (deep-lunge), half kneeling" in printed
    (hold,) = (line for line in printed if line.split()[3:5] == ["hold", "right"])
    assert hold.split() == [
        "42",
        hold.split()[1],
        "30.0",
        "hold",
        "right",
        "0.0",
        "[start]",
        "Hold.",
    ]


def test_a_plan_is_made_to_fit_the_minutes_there_are(command: Command) -> None:
    done = command("plan", "full-stretch", "--minutes", "12", "--json")

    assert (done.code, 0 < json.loads(done.out)["seconds"] <= 720) == (0, True)
    assert "psoas-timer: 5 exercises left out: Gentle psoas stretch, " in done.err


@pytest.mark.parametrize("minutes", ["0", "soon", "-3", "999", "1e2"])
def test_minutes_that_cannot_be_are_refused(command: Command, minutes: str) -> None:
    done = command("plan", "desk-break", f"--minutes={minutes}")

    assert done.code == 2
    assert "write a number from 1 to 240" in done.err


def test_what_a_person_changed_is_in_the_plan(command: Command, home: Path) -> None:
    (home / "config").mkdir(parents=True)
    text = "psoas-timer: 1\nmy:\n  exercises:\n    deep-lunge: {hold: 45 s}\n"
    (home / "config" / "my.yaml").write_text(text)
    segments = json.loads(command("plan", "desk-break", "--json").out)["segments"]

    assert {s["seconds"] for s in segments if s["kind"] == "hold"} == {45}
