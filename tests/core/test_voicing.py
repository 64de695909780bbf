"""What is said knows the side it belongs to."""

from __future__ import annotations

from psoas_timer.core.events import Command, Speak
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.session import Session
from psoas_timer.core.side import Side
from tests.core.samples import LUNGE, routine
from tests.core.stage import Stage


def test_words_carry_the_side_of_their_segment_and_others_none() -> None:
    stage = Stage(Session(compile_plan(routine(LUNGE))))
    stage.send(Command.TOGGLE)
    stage.to_the_end()
    said = [effect for effect in stage.effects if isinstance(effect, Speak)]
    switches = {speak.side for speak in said if speak.text.startswith("Other side: left")}

    assert said[0].side is None  # the routine's name
    assert said[-1].side is None  # its end
    assert switches == {Side.LEFT}
    assert {speak.side for speak in said} == {None, Side.LEFT, Side.RIGHT}
