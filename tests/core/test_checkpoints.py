"""A checkpoint can be written down and read again; what is no checkpoint is refused."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from psoas_timer.core.checkpoints import checkpoint_from_json, checkpoint_to_json
from psoas_timer.core.events import Checkpoint, Command, PainLevel
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.session import Session
from psoas_timer.core.snapshot import Mode
from tests.core.samples import EVERY, LUNGE, routine
from tests.core.stage import Stage


def eventful() -> Stage:
    """Every way of counting, with a hold made longer, a skip, a pause and a pain."""
    stage = Stage(Session(compile_plan(routine(*EVERY))))
    stage.send(Command.TOGGLE)
    stage.until(lambda: stage.session.snapshot(stage.now).seconds == 30)
    stage.send(Command.LONGER)
    stage.send(Command.SKIP)
    stage.run(40)
    stage.send(Command.PAIN)
    stage.run(2)
    stage.send(PainLevel(2))
    stage.send(Command.TOGGLE)
    while stage.session.snapshot(stage.now).mode is not Mode.FINISHED:
        stage.run(60)
        stage.send(Command.NEXT_EXERCISE)
    return stage


def test_a_checkpoint_written_down_and_read_again_is_the_same() -> None:
    kept = [effect for effect in eventful().effects if isinstance(effect, Checkpoint)]

    assert len(kept) > 20
    assert kept[-1].so_far.done
    assert kept[-1].so_far.pains
    assert kept[-1].adjustments
    for one in kept:
        assert checkpoint_from_json(json.loads(json.dumps(checkpoint_to_json(one)))) == one


def test_a_pain_is_in_the_checkpoint_as_soon_as_its_number_is_given() -> None:
    stage = Stage(Session(compile_plan(routine(LUNGE))))
    stage.send(Command.TOGGLE)
    stage.run(40)
    stage.send(Command.PAIN)
    stage.send(PainLevel(7))
    stage.send(PainLevel(6))

    assert [pain.level for pain in stage.checkpoint.so_far.pains] == [6]


def test_a_checkpoint_of_before_a_pain_stopped_it_is_still_read() -> None:
    kept = eventful().checkpoint
    data = checkpoint_to_json(kept)
    del data["stopped"]

    assert checkpoint_from_json(data) == kept


def damaged(change: Callable[[dict[str, object]], object]) -> object:
    data = checkpoint_to_json(eventful().checkpoint)
    return change(data)


@pytest.mark.parametrize(
    "change",
    [
        lambda _data: None,
        lambda _data: [],
        lambda _data: {},
        lambda data: data | {"format": 2},
        lambda data: data | {"place": [1]},
        lambda data: data | {"place": [0, "hold", 1, 1, "middle", 0]},
        lambda data: data | {"elapsed": -1},
        lambda data: data | {"elapsed": float("nan")},
        lambda data: data | {"done": [3]},
        lambda data: data | {"done": [["lunge", [0, "hold", 1, 1, "left", 0], 3.0, "flown"]]},
        lambda data: data | {"pains": [["lunge", [0, "hold", 1, 1, "left", 0], 11]]},
        lambda data: data | {"adjustments": "many"},
        lambda data: data | {"stopped": 3},
        lambda data: data | {"stopped": [11]},
    ],
)
def test_h39_what_is_no_checkpoint_is_refused(
    change: Callable[[dict[str, object]], object],
) -> None:
    with pytest.raises(ValueError, match="this is no checkpoint"):
        checkpoint_from_json(damaged(change))
