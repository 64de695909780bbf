"""A session walks its plan exactly, whatever the person, the voice or the clock do."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from itertools import pairwise

import pytest

from psoas_timer.core.checkpoints import checkpoint_from_json, checkpoint_to_json
from psoas_timer.core.events import (
    Checkpoint,
    ClipFinished,
    ClipsKnown,
    Command,
    Event,
    Interrupt,
    Jump,
    Outcome,
    PainLevel,
    PauseReason,
    Record,
    Silence,
    Speak,
    Tick,
)
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.routine import Item, PauseItem
from psoas_timer.core.segment import Segment, SegmentKind, Tone
from psoas_timer.core.session import Session
from psoas_timer.core.side import Side
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.core.speech import estimate
from psoas_timer.core.states import Running
from tests.core.samples import BALL, BRIDGE, EVERY, LUNGE, MARCH, MASSAGE, RAISE, REST, routine
from tests.core.stage import Stage

HOLD, MOVE, RELEASE = SegmentKind.HOLD, SegmentKind.MOVE, SegmentKind.RELEASE


def staged(*items: Exercise | Item) -> Stage:
    """A session that has just been started."""
    stage = Stage(Session(compile_plan(routine(*items))))
    stage.know(*stage.session.plan.texts)
    stage.send(Command.TOGGLE)
    return stage


def shot(stage: Stage) -> Snapshot:
    return stage.session.snapshot(stage.now)


def here(stage: Stage) -> Segment:
    segment = shot(stage).segment
    assert segment is not None
    return segment


def at_first(stage: Stage, kind: SegmentKind) -> Stage:
    stage.until(lambda: here(stage).kind is kind)
    return stage


def in_hold(seconds: float, *items: Exercise | Item) -> Stage:
    """So many seconds into the first hold."""
    stage = at_first(staged(*items or (LUNGE,)), HOLD)
    stage.run(seconds)
    return stage


def texts(effects: tuple[object, ...]) -> list[str]:
    return [effect.text for effect in effects if isinstance(effect, Speak)]


# Time


def test_h22_a_hold_begins_when_the_words_are_over_and_lasts_its_dose() -> None:
    stage = staged(LUNGE)
    stage.until(lambda: "Relax." in stage.words)
    move, long = stage.when("Push your hips forward."), stage.length("Push your hips forward.")

    assert move is not None
    assert long is not None
    assert stage.when("Hold.") == pytest.approx(move + long + 1.5)
    assert stage.when("Relax.") == pytest.approx(stage.when("Hold.") + 30)


def test_the_countdown_ends_on_the_end_of_the_hold() -> None:
    stage = staged(LUNGE)
    stage.until(lambda: "Relax." in stage.words)
    end = stage.when("Relax.")

    moments = [end - stage.when(word) for word in ("Halfway.", "Three.", "Two.", "One.")]
    assert moments == pytest.approx([15, 3, 2, 1])


def test_what_comes_at_a_known_moment_is_asked_for_ahead() -> None:
    stage = in_hold(0.0)
    end = stage.now + 30
    stage.until(lambda: any("Relax." in texts((e,)) for e in stage.effects))

    assert stage.now == pytest.approx(end - 0.5)


def test_h18_reps_stay_on_the_beat_although_every_tick_is_late() -> None:
    session = Session(compile_plan(routine(MARCH)))
    rng = random.Random(1)
    now, beats = 0.0, list[float]()
    session.handle(Command.TOGGLE, now)
    while session.deadline is not None:
        now = session.deadline + rng.random()
        spoken = (e for e in session.handle(Tick(), now) if isinstance(e, Speak))
        beats += [speak.at for speak in spoken if speak.text.startswith(("Right,", "Left,"))]

    gaps = [two - one for one, two in pairwise(beats)]
    assert gaps == pytest.approx([4.0] * 5)


@pytest.mark.parametrize("words_per_minute", [100, 130, 155, 200])
def test_whatever_the_rate_nothing_is_cut_late_or_off_the_beat(words_per_minute: int) -> None:
    preferences = Preferences(words_per_minute=float(words_per_minute))
    done_by_key = {BALL.id}
    exercises = [exercise for exercise in EVERY if exercise.id not in done_by_key]
    plan = compile_plan(routine(*exercises), preferences)
    stage = Stage(Session(plan), length=lambda text: estimate(text, words_per_minute))
    stage.know(*plan.texts)
    stage.send(Command.TOGGLE)
    stage.to_the_end()

    assert stage.cut == []
    beats = [s.at for s in stage.heard if s.text.startswith(("Right, ", "Left, "))]
    assert [two - one for one, two in pairwise(beats)] == pytest.approx([4.0] * 5)
    breaths = [tone.at for tone in stage.tones if tone.tone is Tone.BREATHE_IN]
    assert [two - one for one, two in pairwise(breaths)] == pytest.approx([6.0] * 4)


def test_an_early_tick_does_nothing() -> None:
    stage = in_hold(3.0)
    before = shot(stage)

    assert stage.send(Tick()) == ()
    assert shot(stage) == before


def test_a_hold_seen_late_is_over_and_not_longer() -> None:
    stage = in_hold(29.0)
    late = stage.session.snapshot(stage.now + 1.5)

    assert (late.elapsed, late.remaining, late.progress) == (30, 0, 1)


def test_the_seconds_shown_change_when_the_session_asks_to_be_woken() -> None:
    stage = in_hold(0.4)
    seen = []
    while here(stage).kind is HOLD:
        seen.append(round(shot(stage).remaining or 0, 3))
        stage.step()

    assert {float(n) for n in range(1, 30)} <= set(seen)


def test_h01_a_mute_voice_does_not_strand_the_user() -> None:
    stage = Stage(Session(compile_plan(routine(LUNGE))), length=lambda _text: None)
    stage.send(Command.TOGGLE)

    record = stage.to_the_end()

    assert record.completed
    assert [done.outcome for done in record.so_far.done] == [Outcome.DONE] * 6


def test_h05_a_late_report_about_another_clip_is_ignored() -> None:
    stage = staged(LUNGE)
    stage.run(0.2)
    before = stage.session.state

    stage.send(ClipFinished(999))

    assert stage.session.state == before


def test_a_session_ends_with_what_was_really_done() -> None:
    stage = staged(BRIDGE, REST)
    record = stage.to_the_end()

    assert record.completed
    assert len(record.so_far.done) == 16
    assert stage.words[-1].startswith("That is the end. Two exercises, about")
    assert shot(stage).mode is Mode.FINISHED


# Pause


def test_a_pause_is_silent_at_once_and_keeps_the_time_left() -> None:
    stage = in_hold(18.0)

    effects = stage.send(Command.TOGGLE)
    stage.run(300)

    assert effects[0] == Silence()
    assert not texts(effects)
    assert shot(stage).mode is Mode.PAUSED
    assert shot(stage).remaining == pytest.approx(12)
    assert stage.session.deadline is None


def test_a_voice_too_slow_to_count_in_leaves_that_to_ticks() -> None:
    stage = in_hold(18)
    stage.send(ClipsKnown((("Two.", 1.1),)))
    stage.send(Command.TOGGLE)
    stage.send(Command.TOGGLE)
    stage.heard.clear()
    stage.tones.clear()
    stage.until(lambda: isinstance(stage.session.state, Running))

    assert stage.words == ["Lunge. Right side, hold one of three."]
    counted = [tone.instead for tone in stage.tones if tone.at < stage.now]
    assert counted == [True] * 3


def test_resume_says_where_we_are_counts_in_and_runs_the_rest() -> None:
    stage = in_hold(18.0)
    stage.send(Command.TOGGLE)
    stage.run(300)
    stage.heard.clear()
    stage.send(Command.TOGGLE)
    stage.until(lambda: "Relax." in stage.words)

    assert stage.words[:4] == [
        "Lunge. Right side, hold one of three.",
        "Three.",
        "Two.",
        "One.",
    ]
    said = stage.heard[0].at + estimate_of(stage, stage.words[0])
    assert stage.heard[1].at == pytest.approx(said + 0.3)
    runs_on = stage.heard[3].at + 1
    assert stage.when("Relax.") - runs_on == pytest.approx(12)
    assert "Halfway." not in stage.words


def test_the_time_of_a_pause_is_in_no_hold() -> None:
    stage = in_hold(18.0)
    stage.send(Command.TOGGLE)
    stage.run(300)
    stage.send(Command.TOGGLE)
    record = stage.to_the_end()

    assert {round(done.seconds, 3) for done in record.so_far.done} == {30}
    assert record.so_far.pauses == 1
    assert record.so_far.ran < stage.now - 100 - 300 + 1


def test_a_sentence_that_was_cut_off_is_said_again() -> None:
    stage = at_first(staged(LUNGE), MOVE)
    stage.run(0.3)
    stage.send(Command.TOGGLE)
    stage.send(Command.TOGGLE)
    stage.until(lambda: here(stage).kind is HOLD)

    assert stage.words.count("Push your hips forward.") == 1
    assert stage.words.count("Right side. Push your hips forward.") == 1


def test_a_rep_that_was_cut_off_begins_again() -> None:
    stage = at_first(staged(BRIDGE), SegmentKind.REP)
    stage.run(4.0)
    stage.send(Command.TOGGLE)
    stage.send(Command.TOGGLE)
    stage.until(lambda: here(stage).rep == 2)

    assert stage.words.count("One.") == 3  # the rep, the end of the count-in, the rep again


def test_a_pause_while_counting_in_keeps_the_same_time_left() -> None:
    stage = in_hold(18.0)
    for _ in range(3):
        stage.send(Command.TOGGLE)
        stage.run(2.5)

    assert shot(stage).mode is Mode.PAUSED
    assert shot(stage).remaining == pytest.approx(12)


def test_a_wait_goes_on_at_the_key() -> None:
    stage = at_first(staged(BALL), SegmentKind.WAIT)
    stage.run(600)
    assert here(stage).kind is SegmentKind.WAIT

    stage.send(Command.TOGGLE)

    assert here(stage).kind is RELEASE


def test_h07_lost_sound_makes_the_session_wait() -> None:
    stage = in_hold(10.0)
    stage.send(Interrupt(PauseReason.SOUND_LOST))

    assert shot(stage).reason is PauseReason.SOUND_LOST
    assert shot(stage).remaining == pytest.approx(20)


# Sleep


@pytest.mark.parametrize("asleep", [5.0, 600.0, 8 * 3600.0])
def test_h16_suspend_at_any_segment_pauses_where_it_was(asleep: float) -> None:
    stage = staged(*EVERY[:4])
    for _ in range(len(stage.session.plan.segments) - 1):
        stage.run(0.7)
        before = shot(stage)
        stage.now += asleep
        effects = stage.send(Tick())

        after = shot(stage)
        assert (after.mode, after.reason) == (Mode.PAUSED, PauseReason.SLEPT)
        assert after.segment == before.segment
        assert texts(effects) == [ENGLISH.slept]
        stage.send(Command.SKIP)
        stage.send(Command.TOGGLE)
        stage.until(lambda: shot(stage).mode is not Mode.RESUMING)


def test_h16_a_hold_loses_at_most_a_second_to_sleep() -> None:
    stage = in_hold(12.3)
    stage.now += 600
    stage.send(Tick())

    assert shot(stage).remaining == pytest.approx(17.7, abs=1)


def test_h16_a_key_pressed_before_the_tick_comes_finds_the_session_paused() -> None:
    stage = in_hold(12.0)
    stage.now += 600
    stage.send(Command.TOGGLE)

    assert shot(stage).mode is Mode.RESUMING
    assert shot(stage).remaining == pytest.approx(18, abs=1)


def test_a_long_sentence_is_not_taken_for_sleep() -> None:
    stage = Stage(Session(compile_plan(routine(REST))), length=lambda _text: 60.0)
    stage.know(*stage.session.plan.texts)
    stage.send(Command.TOGGLE)
    stage.run(59)

    assert shot(stage).mode is Mode.RUNNING


# Moving about


def test_h29_twenty_skips_during_speech_land_on_the_twentieth_step() -> None:
    stage = staged(LUNGE, BRIDGE)
    for _ in range(20):
        effects = stage.send(Command.SKIP)
        assert effects[0] == Silence()
        stage.run(0.05)

    assert shot(stage).index == 20
    stage.run(1.0)
    assert stage.words[-1] in (here(stage).landing, here(stage).instruction)


def test_a_skip_into_a_hold_names_the_side() -> None:
    stage = at_first(staged(LUNGE), MOVE)

    assert "Right side. Hold." in texts(stage.send(Command.SKIP))


def test_undo_goes_back_into_the_hold_that_was_skipped() -> None:
    stage = in_hold(10.0)
    stage.send(Command.SKIP)
    stage.run(1.0)
    stage.send(Command.UNDO)
    stage.until(lambda: shot(stage).mode is Mode.RUNNING)

    assert here(stage).kind is HOLD
    assert shot(stage).remaining == pytest.approx(20, abs=0.01)
    stage.until(lambda: here(stage).kind is RELEASE)
    (done,) = stage.checkpoint.so_far.done
    assert done.outcome is Outcome.DONE
    assert done.seconds == pytest.approx(30)


def test_every_skip_can_be_undone_in_turn() -> None:
    stage = in_hold(3.0)
    start = shot(stage).index
    for command in (Command.SKIP, Command.SKIP, Command.NEXT_EXERCISE):
        stage.send(command)
    for _ in range(3):
        stage.send(Command.UNDO)

    assert shot(stage).index == start
    assert Command.UNDO not in stage.session.allowed


def test_back_begins_this_step_again_and_then_the_one_before() -> None:
    stage = in_hold(10.0)
    hold = shot(stage).index
    stage.send(Command.BACK)
    assert (shot(stage).index, shot(stage).remaining) == (hold, 30)

    stage.send(Command.BACK)
    assert shot(stage).index == hold - 1


def test_next_exercise_and_previous_exercise_move_by_lines() -> None:
    stage = staged(LUNGE, BRIDGE, REST)
    stage.send(Command.NEXT_EXERCISE)
    stage.send(Command.NEXT_EXERCISE)
    assert here(stage).exercise == "bridge"
    stage.run(20.0)

    stage.send(Command.PREVIOUS_EXERCISE)
    assert (here(stage).exercise, here(stage).kind) == ("bridge", SegmentKind.ANNOUNCE)
    stage.send(Command.PREVIOUS_EXERCISE)
    assert here(stage).exercise == "lunge"


def test_the_last_skip_ends_the_session() -> None:
    stage = staged(REST)
    for _ in range(len(stage.session.plan.segments)):
        stage.send(Command.SKIP)

    assert stage.record.completed


def test_a_skip_while_paused_stays_paused_and_says_where() -> None:
    stage = in_hold(5.0)
    stage.send(Command.TOGGLE)
    effects = stage.send(Command.NEXT_EXERCISE)

    assert shot(stage).mode is Mode.PAUSED
    assert texts(effects) == [here(stage).where]


def test_a_jump_goes_anywhere_in_the_plan_and_nowhere_else() -> None:
    stage = staged(LUNGE, BRIDGE)
    stage.send(Jump(12))
    assert shot(stage).index == 12

    stage.send(Jump(10_000))
    assert shot(stage).index == 12


def test_a_session_can_start_in_the_middle() -> None:
    plan = compile_plan(routine(LUNGE))
    hold = next(i for i, s in enumerate(plan.segments) if s.kind is HOLD)
    stage = Stage(Session(plan, start=hold))

    assert "Right side. Hold." in texts(stage.send(Command.TOGGLE))
    with pytest.raises(ValueError, match="no segment"):
        Session(plan, start=len(plan.segments))


# Asking


def test_say_again_in_a_hold_runs_its_clock_on_and_leaves_no_overlap() -> None:
    stage = in_hold(14.0)
    effects = stage.send(Command.REPEAT)
    free = stage.now + estimate_of(stage, "Push your hips forward.")
    stage.until(lambda: "Relax." in stage.words)

    assert texts(effects)[0] == "Push your hips forward."
    assert all(speak.at >= free for speak in effects[2:] if isinstance(speak, Speak))
    assert "Halfway." not in stage.words
    assert stage.when("Relax.") == pytest.approx(stage.when("Hold.") + 30)


def estimate_of(stage: Stage, text: str) -> float:
    long = stage.length(text)
    assert long is not None
    return long


def test_say_again_in_a_sentence_begins_it_again_in_full() -> None:
    stage = staged(MASSAGE)
    at_first(stage, MOVE)
    stage.run(0.2)
    stage.send(Command.REPEAT)
    stage.until(lambda: here(stage).kind is HOLD)

    assert stage.words.count("Press gently.") == 2


def test_where_am_i_tells_side_set_and_time_left() -> None:
    stage = in_hold(12.0)
    said = texts(stage.send(Command.WHERE))[0]

    assert said.startswith("Lunge. Right side, hold one of three. Eighteen seconds left. About")


def test_where_am_i_in_a_sentence_lets_it_begin_again() -> None:
    stage = at_first(staged(LUNGE), MOVE)
    stage.run(0.3)
    stage.send(Command.WHERE)
    stage.until(lambda: here(stage).kind is HOLD)

    assert stage.words.count("Push your hips forward.") == 2


def test_a_question_in_the_last_half_second_does_not_swallow_the_release() -> None:
    stage = in_hold(29.8)
    stage.send(Command.WHERE)
    stage.until(lambda: here(stage).kind is SegmentKind.SWITCH)

    assert "Relax." in stage.words


def test_an_answer_is_not_cut_off_by_the_next_step() -> None:
    stage = at_first(staged(LUNGE), SegmentKind.SWITCH)
    stage.run(estimate_of(stage, here(stage).instruction) + 4.0)
    stage.send(Command.WHERE)
    stage.heard.clear()
    stage.until(lambda: len(stage.heard) == 2)

    answer, following = stage.heard
    assert following.at >= answer.at + estimate_of(stage, answer.text)


# Longer, shorter


def test_longer_adds_five_seconds_here_and_to_the_holds_after() -> None:
    stage = in_hold(10.0)
    effects = stage.send(Command.LONGER)
    record = stage.to_the_end()

    assert "Thirty-five seconds." in texts(effects)
    assert [done.seconds for done in record.so_far.done] == pytest.approx([35] * 6)
    assert record.adjustments[0].hold == 5


def test_a_longer_hold_moves_its_halfway_and_countdown() -> None:
    stage = in_hold(10.0)
    start = stage.when("Hold.")
    stage.send(Command.LONGER)
    stage.until(lambda: "Relax." in stage.words)

    assert stage.when("Halfway.") - start == pytest.approx(17.5)
    assert stage.when("Three.") - start == pytest.approx(32)
    assert stage.when("Relax.") - start == pytest.approx(35)


def test_a_hold_cannot_be_made_shorter_than_it_has_lasted() -> None:
    stage = in_hold(27.0)
    effects = stage.send(Command.SHORTER)

    assert texts(effects)[0] == ENGLISH.no_further
    assert shot(stage).seconds == 30


def test_one_more_rep_is_one_more_rep() -> None:
    stage = at_first(staged(BRIDGE), SegmentKind.REP)
    stage.run(12)
    stage.send(Command.LONGER)
    assert here(stage).reps == 16

    record = stage.to_the_end()
    assert len(record.so_far.done) == 16


def test_a_rep_that_is_already_being_done_cannot_be_taken_away() -> None:
    stage = at_first(staged(BRIDGE), SegmentKind.REP)
    stage.until(lambda: here(stage).rep == 15)

    assert texts(stage.send(Command.SHORTER))[0] == ENGLISH.no_further


def test_one_more_rep_on_the_second_side_stays_where_it_was() -> None:
    stage = staged(RAISE)
    stage.until(lambda: here(stage).side is Side.LEFT and here(stage).rep == 2)
    place = here(stage).place
    stage.send(Command.LONGER)

    assert here(stage).place == place
    assert here(stage).reps == 5


def test_where_there_is_no_dose_longer_does_nothing() -> None:
    stage = staged(PauseItem(30), REST)

    assert stage.send(Command.LONGER) == ()


# Pain


def hurting(level: int | None, exercise: Exercise = LUNGE) -> Stage:
    stage = in_hold(10.0, exercise, REST)
    stage.send(Command.PAIN)
    stage.run(4.0)
    if level is not None:
        stage.send(PainLevel(level))
    return stage


def test_h26_pain_is_silent_and_stopped_at_once_then_asks() -> None:
    stage = in_hold(10.0)
    effects = stage.send(Command.PAIN)

    assert effects[0] == Silence()
    (question,) = (effect for effect in effects if isinstance(effect, Speak))
    assert question.text == ENGLISH.how_much
    assert question.at - stage.now == pytest.approx(0.8)
    assert shot(stage).mode is Mode.HURT
    assert stage.session.deadline is None


def test_a_little_pain_goes_on_with_a_shorter_hold_from_the_way_in() -> None:
    stage = hurting(2)
    stage.send(Command.TOGGLE)
    stage.until(lambda: shot(stage).mode is Mode.RUNNING)

    assert here(stage).kind is MOVE
    stage.until(lambda: here(stage).kind is HOLD)
    assert shot(stage).seconds == 20
    assert [pain.level for pain in stage.checkpoint.so_far.pains] == [2]


def test_more_pain_leaves_the_exercise() -> None:
    stage = hurting(5)
    stage.send(Command.TOGGLE)

    assert here(stage).exercise == "rest"


def test_much_pain_ends_the_session() -> None:
    stage = hurting(8)
    stage.send(Command.TOGGLE)

    assert shot(stage).mode is Mode.FINISHED
    assert not stage.record.completed
    assert [pain.level for pain in stage.record.so_far.pains] == [8]
    assert stage.record.so_far.done[-1].outcome is Outcome.HURT


def test_where_the_source_says_stop_at_pain_any_pain_leaves_the_exercise() -> None:
    stage = hurting(1, replace(LUNGE, stop=("back pain",)))
    stage.send(Command.TOGGLE)

    assert here(stage).exercise == "rest"


def test_a_pain_key_pressed_by_mistake_goes_on_where_it_was() -> None:
    stage = hurting(None)
    stage.send(Command.TOGGLE)
    stage.until(lambda: shot(stage).mode is Mode.RUNNING)

    assert shot(stage).remaining == pytest.approx(20)
    assert not stage.checkpoint.so_far.pains


def test_a_pain_number_off_the_scale_is_ignored() -> None:
    stage = hurting(None)
    stage.send(PainLevel(11))

    assert shot(stage).pain is None


# Checkpoint


def test_every_segment_leaves_a_checkpoint() -> None:
    stage = staged(LUNGE)
    stage.to_the_end()
    places = [e.place for e in stage.effects if isinstance(e, Checkpoint)]

    assert places == [segment.place for segment in stage.session.plan.segments]


def test_a_killed_session_goes_on_at_the_exact_set_and_side() -> None:
    stage = in_hold(12.0)
    stage.send(Command.TOGGLE)
    again = Session.resumed(compile_plan(routine(LUNGE)), stage.checkpoint)

    snapshot = again.snapshot(0.0)
    assert (snapshot.mode, snapshot.reason) == (Mode.PAUSED, PauseReason.RESUMED)
    assert snapshot.segment == here(stage)
    assert snapshot.remaining == pytest.approx(18)


def test_a_resumed_session_remembers_what_was_done_and_changed() -> None:
    stage = in_hold(2.0)
    stage.send(Command.LONGER)
    stage.until(lambda: here(stage).side is Side.LEFT)
    again = Stage(Session.resumed(compile_plan(routine(LUNGE)), stage.checkpoint))
    again.send(Command.TOGGLE)

    record = again.to_the_end()
    assert [done.seconds for done in record.so_far.done] == pytest.approx([35] * 6)


@pytest.mark.parametrize("level", [None, 2, 5, 8])
def test_a_session_killed_while_it_hurts_says_the_advice_again(level: int | None) -> None:
    stage = hurting(level)
    said = stage.words[-1] if level is None else texts(stage.send(PainLevel(level)))[0]
    kept = checkpoint_from_json(json.loads(json.dumps(checkpoint_to_json(stage.checkpoint))))
    again = Stage(Session.resumed(compile_plan(routine(LUNGE, REST)), kept))

    assert texts(again.send(Command.WHERE)) == [said]
    assert (shot(again).mode, shot(again).pain) == (Mode.HURT, level)
    assert texts(again.send(Command.REPEAT)) == [said]
    for one in (stage, again):
        one.send(Command.TOGGLE)
        one.run(1.0)
    assert (shot(again).mode, shot(again).segment) == (shot(stage).mode, shot(stage).segment)
    for one in (stage, again):
        one.send(Command.STOP)
    assert again.record.so_far.pains == stage.record.so_far.pains


def test_a_pain_named_before_the_computer_died_can_still_be_corrected() -> None:
    stage = hurting(8)
    again = Stage(Session.resumed(compile_plan(routine(LUNGE, REST)), stage.checkpoint))
    again.send(PainLevel(2))
    again.send(Command.STOP)

    assert [pain.level for pain in again.record.so_far.pains] == [2]


def test_where_the_exercise_that_hurt_is_gone_the_pain_is_kept_and_nobody_is_asked() -> None:
    stage = hurting(5)
    again = Stage(Session.resumed(compile_plan(routine(BRIDGE, REST)), stage.checkpoint))

    assert shot(again).mode is Mode.PAUSED
    again.send(Command.STOP)
    assert [pain.level for pain in again.record.so_far.pains] == [5]


def test_a_checkpoint_of_a_changed_routine_goes_on_at_the_same_line() -> None:
    stage = staged(REST, LUNGE)
    stage.until(lambda: here(stage).kind is HOLD)
    again = Session.resumed(compile_plan(routine(REST, BRIDGE)), stage.checkpoint)

    segment = again.snapshot(0.0).segment
    assert segment is not None
    assert (segment.exercise, segment.kind) == ("bridge", SegmentKind.ANNOUNCE)


def test_a_checkpoint_of_a_routine_in_another_order_goes_on_at_the_same_exercise() -> None:
    stage = staged(REST, LUNGE, BRIDGE)
    stage.until(lambda: here(stage).kind is HOLD)
    again = Session.resumed(compile_plan(routine(LUNGE, LUNGE, REST)), stage.checkpoint)

    segment = again.snapshot(0.0).segment
    assert segment is not None
    assert (segment.exercise, segment.item) == ("lunge", 1)
    again = Session.resumed(compile_plan(routine(LUNGE, BRIDGE, REST)), stage.checkpoint)
    segment = again.snapshot(0.0).segment
    assert segment is not None
    assert (segment.exercise, segment.kind) == ("lunge", SegmentKind.ANNOUNCE)


# Commands as a whole


def test_from_every_state_one_stop_is_the_end() -> None:
    def ready() -> Stage:
        return Stage(Session(compile_plan(routine(LUNGE))))

    def paused() -> Stage:
        stage = in_hold(3.0)
        stage.send(Command.TOGGLE)
        return stage

    def resuming() -> Stage:
        stage = paused()
        stage.send(Command.TOGGLE)
        return stage

    for make in (ready, lambda: in_hold(3.0), paused, resuming, lambda: hurting(None)):
        stage = make()
        effects = stage.send(Command.STOP)

        assert effects[0] == Silence()
        assert shot(stage).mode is Mode.FINISHED
        assert shot(stage).allowed == frozenset()


@pytest.mark.parametrize("mode", [Mode.READY, Mode.RUNNING, Mode.PAUSED, Mode.HURT, Mode.RESUMING])
def test_exactly_the_allowed_commands_do_something(mode: Mode) -> None:
    events: dict[Mode, list[Event]] = {
        Mode.READY: [],
        Mode.RUNNING: [Command.TOGGLE],
        Mode.PAUSED: [Command.TOGGLE, Command.TOGGLE],
        Mode.HURT: [Command.TOGGLE, Command.PAIN],
        Mode.RESUMING: [Command.TOGGLE, Command.TOGGLE, Command.TOGGLE],
    }
    for command in Command:
        session = Session(compile_plan(routine(LUNGE)), start=4)
        for event in events[mode]:
            session.handle(event, 0.0)
        allowed = session.allowed
        state = session.state
        effects = session.handle(command, 0.1)

        assert (effects != () or session.state != state) is (command in allowed), command


def test_a_finished_session_does_nothing_more() -> None:
    stage = staged(REST)
    stage.to_the_end()
    events: list[Event] = [*Command, Tick(), Jump(0), PainLevel(3), ClipFinished(1)]

    assert [stage.session.handle(event, stage.now + 1) for event in events] == [()] * len(events)


def test_the_same_events_at_the_same_times_give_the_same_effects() -> None:
    def walk() -> list[object]:
        rng = random.Random(7)
        stage = staged(*EVERY)
        for _ in range(400):
            if rng.random() < 0.2:
                stage.send(rng.choice(list(Command)[:-1]))
            stage.run(rng.random() * 4)
        return [*stage.effects]

    assert walk() == walk()


def test_a_stopped_session_records_what_was_done_until_then() -> None:
    stage = in_hold(12.0)
    effects = stage.send(Command.STOP)
    (record,) = (e for e in effects if isinstance(e, Record))

    assert not record.completed
    (done,) = record.so_far.done
    assert done.outcome is Outcome.SKIPPED
    assert done.seconds == pytest.approx(12)


def test_after_the_last_hold_nothing_comes_that_is_worth_knowing() -> None:
    stage = staged(LUNGE, REST)
    stage.until(lambda: here(stage).exercise == REST.id and here(stage).kind.is_effort)

    assert shot(stage).up_next == ""
