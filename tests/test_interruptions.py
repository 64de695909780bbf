"""Sleep, locks, lost sound and kills, at every place of every shipped routine."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from psoas_timer.core.events import (
    Checkpoint,
    Command,
    Effect,
    Interrupt,
    PauseReason,
    Play,
    Speak,
    Tick,
)
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.plan import Plan
from psoas_timer.core.segment import Tone
from psoas_timer.core.session import Session
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.core.speech import estimate
from psoas_timer.home import open_home
from tests.core.stage import Stage

ROUTINES = (
    "bed-edge",
    "desk-break",
    "everything",
    "full-stretch",
    "gentle-start",
    "massage-and-release",
    "morning-ten",
    "strength",
)
# The shortest one at each commit, all of them now and then.
CHOSEN = [
    name if name == "desk-break" else pytest.param(name, marks=pytest.mark.slow)
    for name in ROUTINES
]
ASLEEP = (2.5, 600.0, 8 * 3600.0)


def plan_of(routine: str) -> Plan:
    home = open_home()
    return home.plan(home.library.routines[routine])


def begun_at_every_place(plan: Plan) -> Iterator[Stage]:
    """A session that has just come to each segment, and gone a little way into it."""
    for index in range(len(plan.segments)):
        stage = Stage(Session(plan, start=index))
        stage.send(Command.TOGGLE)
        stage.run(0.4)
        if shot(stage).index == index and shot(stage).mode is Mode.RUNNING:
            yield stage


def shot(stage: Stage) -> Snapshot:
    return stage.session.snapshot(stage.now)


def runs(stage: Stage) -> Callable[[], bool]:
    return lambda: shot(stage).mode is Mode.RUNNING


def none_is_late(effects: tuple[Effect, ...], now: float) -> bool:
    """Nothing is asked for that should have been heard before."""
    return all(e.at >= now - 1e-6 for e in effects if isinstance(e, Speak | Play))


def test_all_shipped_routines_are_tried() -> None:
    assert set(open_home().library.routines) == set(ROUTINES)


@pytest.mark.parametrize("routine", CHOSEN)
@pytest.mark.parametrize("asleep", ASLEEP)
def test_h16_sleep_at_any_place_pauses_there_and_goes_on_there(routine: str, asleep: float) -> None:
    tried = 0
    for stage in begun_at_every_place(plan_of(routine)):
        before, deadline = shot(stage), stage.session.deadline
        if deadline is None:
            continue  # it waits for a key, and sleep cannot harm it
        stage.now = deadline + asleep
        effects = stage.send(Tick())

        slept = shot(stage)
        assert (slept.mode, slept.reason) == (Mode.PAUSED, PauseReason.SLEPT)
        assert slept.segment == before.segment
        assert slept.elapsed - before.elapsed <= deadline - (stage.now - asleep) + 1.01
        assert [e.text for e in effects if isinstance(e, Speak)] == [ENGLISH.slept]
        assert none_is_late(effects, stage.now)
        effects = stage.send(Command.TOGGLE)
        assert none_is_late(effects, stage.now)
        stage.until(runs(stage))
        assert shot(stage).segment == before.segment
        tried += 1
    assert tried > 30


@pytest.mark.parametrize("routine", CHOSEN)
@pytest.mark.parametrize("reason", [PauseReason.SOUND_LOST, PauseReason.ASKED])
def test_h62_a_lost_device_or_a_locked_screen_at_any_place_waits_there(
    routine: str, reason: PauseReason
) -> None:
    for stage in begun_at_every_place(plan_of(routine)):
        before = shot(stage)
        stage.send(Interrupt(reason))
        stage.now += 3600

        waiting = shot(stage)
        assert (waiting.mode, waiting.reason) == (Mode.PAUSED, reason)
        assert waiting.segment == before.segment
        assert waiting.elapsed <= before.elapsed + 1e-6
        stage.send(Command.TOGGLE)
        stage.until(runs(stage))
        assert shot(stage).segment == before.segment


@pytest.mark.parametrize("routine", CHOSEN)
def test_h35_killed_at_any_place_it_goes_on_there(routine: str) -> None:
    plan = plan_of(routine)
    for stage in begun_at_every_place(plan):
        stage.send(Interrupt(PauseReason.ASKED))
        kept = [effect for effect in stage.effects if isinstance(effect, Checkpoint)][-1]
        again = Session.resumed(plan, kept).snapshot(0.0)

        assert again.segment == shot(stage).segment
        assert again.elapsed == pytest.approx(shot(stage).elapsed)


@pytest.mark.slow
@pytest.mark.parametrize("late", [0.3, 0.9, 1.9])
def test_h18_a_busy_machine_makes_no_routine_longer(late: float) -> None:
    """Every tick comes late, and yet all holds together last what the plan says."""
    plan = plan_of("full-stretch")
    stage = Stage(Session(plan))
    stage.send(Command.TOGGLE)
    while shot(stage).mode is not Mode.FINISHED:
        due = stage.session.deadline
        if due is None:
            stage.send(Command.TOGGLE)
        elif due <= stage.now + late:
            stage.run(late)
        else:
            stage.step()
    spent = sum(done.seconds for done in stage.record.so_far.done)
    asked = sum(s.seconds or 0.0 for s in plan.segments if s.kind.is_effort)

    assert spent == pytest.approx(asked, abs=0.5)


@pytest.mark.parametrize("routine", CHOSEN)
@pytest.mark.parametrize("slower", [0.5, 1.0, 3.0])
def test_h22_no_hold_begins_while_its_instruction_is_still_being_said(
    routine: str, slower: float
) -> None:
    """However slow the voice is: every word has ended where the tone of a beginning is due."""
    plan = plan_of(routine)
    stage = Stage(Session(plan), length=lambda text: slower * estimate(text))
    stage.know(*plan.texts)
    stage.send(Command.TOGGLE)
    while shot(stage).mode is not Mode.FINISHED:
        if not stage.step():
            stage.send(Command.TOGGLE)  # it waits for the person
    begins = [play.at for play in stage.tones if play.tone is Tone.START]
    said = [(speak.at, speak.at + slower * estimate(speak.text)) for speak in stage.heard]

    assert begins
    for begin in begins:
        assert not [one for one in said if one[0] < begin - 1e-6 and one[1] > begin + 1e-6]
