"""An exercise in sentences, for one side or the other."""

from __future__ import annotations

from psoas_timer.core.condition import Condition
from psoas_timer.core.phrases import LONGEST
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.side import Side
from psoas_timer.core.steps import steps, told
from tests.core.samples import EVERY, LUNGE


def test_the_steps_name_the_side_they_are_for() -> None:
    left, right = (steps(ExerciseItem(exercise=LUNGE), side, "en") for side in Side)

    assert left.setup[0] == "Kneel with your left knee down."
    assert right.setup[0] == "Kneel with your right knee down."
    assert left.meanwhile == (
        "Feel the front of the left hip.",
        "Breathe evenly.",
        "Back straight.",
    )
    assert left.release == ("Relax.",)


def test_an_option_that_is_on_adds_its_steps() -> None:
    squeezed = ExerciseItem(exercise=LUNGE, options={"squeeze": True})

    assert steps(squeezed, Side.LEFT, "en").move == (
        "Push your hips forward.",
        "Squeeze your left glute.",
    )
    assert "Squeeze your left glute." in " ".join(told(squeezed, Side.LEFT, "en"))


def test_what_is_told_begins_with_the_name_and_the_dose_and_fits_an_engine() -> None:
    first, *_ = told(ExerciseItem(exercise=LUNGE), Side.RIGHT, "en")
    assert first.startswith("Lunge. Half kneeling. Three holds of thirty seconds on each side")

    for exercise in EVERY:
        side = Side.LEFT if exercise.sides.sided else None
        texts = told(ExerciseItem(exercise=exercise), side, "en")
        assert all(0 < len(text) <= LONGEST for text in texts)
        assert "$" not in " ".join(texts)


def test_cautions_concern_who_named_them_and_who_was_never_asked() -> None:
    asked = Preferences(conditions=frozenset({Condition.KNEE_PAIN}))

    assert Preferences().warns_of(Condition.SPINAL_CONDITION)
    assert asked.warns_of(Condition.KNEE_PAIN)
    assert asked.warns_of(Condition.ALWAYS)
    assert not asked.warns_of(Condition.SPINAL_CONDITION)
