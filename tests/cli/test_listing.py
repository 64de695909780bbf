"""`psoas-timer list` and `show`: what there is, and all that is known of one thing."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import CONTENT, Command

EXERCISES = sorted(path.stem for path in (CONTENT / "exercises").glob("*.yaml"))
ROUTINES = sorted(path.stem for path in (CONTENT / "routines").glob("*.yaml"))


def test_everything_is_listed_with_its_name(command: Command) -> None:
    printed = command("list").out

    assert all(f"  {name} " in printed for name in (*EXERCISES, *ROUTINES))
    assert "5 min  Five-minute desk break" in printed
    assert "Kneeling lunge stretch (stretch, half kneeling)" in printed


def test_the_list_for_programs_has_its_documented_keys(command: Command) -> None:
    data = json.loads(command("list", "--json").out)

    assert list(data) == ["format", "routines", "exercises"]
    assert data["format"] == 1
    assert sorted(routine["id"] for routine in data["routines"]) == ROUTINES
    assert sorted(exercise["id"] for exercise in data["exercises"]) == EXERCISES
    desk = next(routine for routine in data["routines"] if routine["id"] == "desk-break")
    assert list(desk) == ["id", "name", "about", "seconds", "estimated", "exercises"]
    assert desk["exercises"] == ["marching", "deep-lunge"]
    assert list(data["exercises"][0]) == ["id", "name", "kind", "position", "sides", "props"]


@pytest.mark.parametrize("name", EXERCISES)
def test_an_exercise_is_shown_with_its_dose_and_sources(command: Command, name: str) -> None:
    printed = command("show", name).out
    data = json.loads(command("show", name, "--json").out)["exercise"]

    assert printed.startswith(f"{data['name']} ({name})\n")
    assert "\nDose\n" in printed
    for source in data["sources"]:
        assert data["source_names"][source["ref"]]
        assert f"  {source['ref']}: " in printed
        gives_one = source["dose"] not in (None, "none given")
        assert (f"{source['ref']} says: " in printed) is gives_one
    assert "$" not in printed
    assert all(len(line) <= 100 for line in printed.splitlines())


def test_a_dose_is_shown_as_it_is_written_and_as_its_source_has_it(command: Command) -> None:
    printed = command("show", "glute-bridge").out

    assert "hold: 5-10 s, times: 15-20" in printed
    assert "tempo: 2 s up, 0 s pause, 3 s down" in printed
    assert 'goodrx says: "' in printed


def test_what_is_ours_is_shown(command: Command) -> None:
    printed = " ".join(command("show", "foam-roll-hips").out.split())

    assert "No time in the sources; 60 s is ours." in printed


def test_cautions_say_whom_they_are_for_and_where_they_are_from(command: Command) -> None:
    printed = " ".join(command("show", "kneeling-lunge").out.split())

    assert "lift it into a standing lunge. (for a painful knee; goodrx)" in printed
    assert 'price: Price, "Psoas Muscle Stretch Relief"' in printed


@pytest.mark.parametrize("name", ROUTINES)
def test_a_routine_is_shown_with_the_dose_of_each_exercise(command: Command, name: str) -> None:
    printed = command("show", name).out
    data = json.loads(command("show", name, "--json").out)["routine"]

    exercises = [item["exercise"] for item in data["items"] if "exercise" in item]
    assert exercises
    assert all(f"({exercise}): " in printed for exercise in exercises)
    assert "\nSources\n" in printed
    assert all(data["source_names"].values())


def test_the_numbers_of_an_exercise_are_there_for_programs(command: Command) -> None:
    dose = json.loads(command("show", "glute-bridge", "--json").out)["exercise"]["dose"]

    assert dose["hold"] == {
        "low": 5.0,
        "high": 10.0,
        "unit": "seconds",
        "up_to": False,
        "start": 5.0,
    }
    assert dose["times"] == {"low": 15, "high": 20, "per": "in all"}
    assert dose["tempo"] == {"up": 2.0, "pause": 0.0, "down": 3.0}
