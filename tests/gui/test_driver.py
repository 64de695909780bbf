"""The loop around a session: one door in, effects out, an alarm that is never trusted."""

from __future__ import annotations

import threading
from math import ceil

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from pytestqt.qtbot import QtBot

from psoas_timer.core.clockwork import AT_ONCE
from psoas_timer.core.events import (
    Checkpoint,
    ClipFinished,
    ClipsKnown,
    Command,
    Interrupt,
    PauseReason,
    Record,
    Silence,
    Speak,
    Tick,
)
from psoas_timer.core.performing import REST_AFTER
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.session import Session
from psoas_timer.core.snapshot import Mode
from psoas_timer.gui.session.driver import SessionDriver
from tests.core.samples import LUNGE, routine
from tests.gui.conftest import FakeClock, FakePerformer, Log


def alarm(driver: SessionDriver) -> QTimer:
    return driver.findChildren(QTimer)[0]


def idle(driver: SessionDriver) -> QTimer:
    return driver.findChildren(QTimer)[1]


def in_a_hold(driver: SessionDriver) -> None:
    """Skip to the first hold."""
    driver.send(Command.TOGGLE)
    while (segment := driver.snapshot.segment) and segment.kind is not SegmentKind.HOLD:
        driver.send(Command.SKIP)


def test_an_event_is_handled_performed_and_shown(
    qtbot: QtBot, driver: SessionDriver, performer: FakePerformer
) -> None:
    with qtbot.waitSignal(driver.changed) as shown:
        driver.send(Command.TOGGLE)

    assert shown.args is not None
    assert shown.args[0].mode is Mode.RUNNING
    assert any(isinstance(effect, Speak) for effect in performer.performed)


def test_the_alarm_is_set_to_the_deadline_and_precise(
    driver: SessionDriver, clock: FakeClock
) -> None:
    in_a_hold(driver)

    assert alarm(driver).isActive()
    assert alarm(driver).isSingleShot()
    assert alarm(driver).timerType() is Qt.TimerType.PreciseTimer
    assert alarm(driver).interval() == ceil((clock.now + AT_ONCE - clock.now) * 1000)


def test_a_paused_session_wakes_nobody(driver: SessionDriver) -> None:
    in_a_hold(driver)

    driver.send(Command.TOGGLE)

    assert not alarm(driver).isActive()


def test_the_sound_rests_when_a_session_has_waited_long_and_only_then(
    driver: SessionDriver, performer: FakePerformer
) -> None:
    in_a_hold(driver)
    assert not idle(driver).isActive()

    driver.send(Command.TOGGLE)
    assert idle(driver).isActive()
    assert idle(driver).interval() == REST_AFTER * 1000
    driver.send(Command.TOGGLE)
    assert not idle(driver).isActive()

    driver.send(Command.TOGGLE)
    idle(driver).timeout.emit()
    assert performer.rests == 1


def test_h07_lost_sound_is_looked_for_however_long_a_session_waits(
    qtbot: QtBot, driver: SessionDriver, performer: FakePerformer
) -> None:
    in_a_hold(driver)
    performer.on_trouble("The sound is gone.")
    performer.on_lost(True)
    qtbot.waitUntil(lambda: driver.snapshot.reason is PauseReason.SOUND_LOST)

    idle(driver).timeout.emit()
    assert performer.rests == 0

    with qtbot.waitSignal(driver.trouble):
        performer.on_found()
    idle(driver).timeout.emit()
    assert performer.rests == 1


def test_a_timer_that_rings_early_changes_nothing_and_is_set_again(
    driver: SessionDriver, clock: FakeClock
) -> None:
    in_a_hold(driver)
    before = driver.snapshot
    clock.now += AT_ONCE + 0.95

    alarm(driver).timeout.emit()

    assert driver.snapshot.index == before.index
    assert alarm(driver).isActive()
    assert alarm(driver).interval() <= 51


def test_the_real_alarm_brings_the_session_to_its_next_segment(
    qtbot: QtBot, driver: SessionDriver, clock: FakeClock
) -> None:
    in_a_hold(driver)
    hold = driver.snapshot.index
    while driver.snapshot.index == hold:
        clock.now += 1.0  # the clock jumps on whenever the alarm was set again
        alarm(driver).timeout.emit()

    segment = driver.snapshot.segment
    assert segment is not None
    assert segment.kind is SegmentKind.RELEASE
    assert clock.now == pytest.approx(130, abs=1)


def test_h16_a_very_late_alarm_pauses_the_session(driver: SessionDriver, clock: FakeClock) -> None:
    in_a_hold(driver)
    clock.now += 3600

    alarm(driver).timeout.emit()

    assert driver.snapshot.reason is PauseReason.SLEPT
    assert not alarm(driver).isActive()


def test_news_from_another_thread_arrive_as_events(
    qtbot: QtBot, driver: SessionDriver, performer: FakePerformer, log: Log
) -> None:
    driver.send(Command.TOGGLE)
    number = performer.last_spoken.number
    thread = threading.Thread(target=lambda: performer.on_finished(number))

    with qtbot.waitSignal(driver.changed):
        thread.start()
    thread.join()

    assert log.events[-1] == ClipFinished(number)


def test_a_clip_that_ends_while_it_is_asked_for_does_not_come_in_between(
    qtbot: QtBot, driver: SessionDriver, performer: FakePerformer, log: Log
) -> None:
    driver.send(Command.TOGGLE)
    number = performer.last_spoken.number

    performer.on_finished(number)

    assert log.events == [Command.TOGGLE]
    qtbot.waitUntil(lambda: ClipFinished(number) in log.events)


def test_h05_a_stale_number_changes_nothing(
    qtbot: QtBot, driver: SessionDriver, performer: FakePerformer, log: Log
) -> None:
    driver.send(Command.TOGGLE)
    stale = performer.last_spoken.number
    driver.send(Command.SKIP)
    index = driver.snapshot.index

    performer.on_finished(stale)
    qtbot.waitUntil(lambda: ClipFinished(stale) in log.events)

    assert driver.snapshot.index == index


def test_lengths_of_clips_reach_the_session(
    qtbot: QtBot, driver: SessionDriver, performer: FakePerformer, log: Log
) -> None:
    performer.on_lengths((("Hold.", 0.7),))

    qtbot.waitUntil(lambda: ClipsKnown((("Hold.", 0.7),)) in log.events)


def test_h07_a_lost_sound_device_pauses_and_says_so(
    qtbot: QtBot, driver: SessionDriver, performer: FakePerformer, log: Log
) -> None:
    in_a_hold(driver)

    with qtbot.waitSignal(driver.trouble) as told:
        performer.on_trouble("The sound is gone.")
        performer.on_lost(True)
    qtbot.waitUntil(lambda: Interrupt(PauseReason.SOUND_LOST) in log.events)

    assert told.args == ["The sound is gone."]
    assert driver.snapshot.reason is PauseReason.SOUND_LOST


def test_h06_sound_that_never_was_pauses_nothing_however_late_that_is_known(
    qtbot: QtBot, driver: SessionDriver, performer: FakePerformer
) -> None:
    told: list[str] = []
    driver.trouble.connect(told.append)
    in_a_hold(driver)

    performer.on_trouble("There is no sound card.")
    performer.on_lost(False)
    performer.on_found()

    qtbot.waitUntil(lambda: told == ["There is no sound card.", ""])
    assert driver.snapshot.mode is Mode.RUNNING


def test_h07_a_found_device_takes_its_own_trouble_back_and_no_other(
    qtbot: QtBot, driver: SessionDriver, performer: FakePerformer
) -> None:
    told: list[str] = []
    driver.trouble.connect(told.append)

    performer.on_trouble("There is no voice.")
    performer.on_trouble("The sound is gone.")
    performer.on_lost(True)
    performer.on_found()

    qtbot.waitUntil(lambda: len(told) == 3)
    assert told[-1] == "There is no voice."


def test_checkpoints_and_the_record_are_handed_on(qtbot: QtBot, driver: SessionDriver) -> None:
    with qtbot.waitSignal(driver.checkpointed) as kept:
        driver.send(Command.TOGGLE)
    with qtbot.waitSignal(driver.recorded) as recorded:
        driver.send(Command.STOP)

    assert kept.args is not None
    assert isinstance(kept.args[0], Checkpoint)
    assert recorded.args is not None
    assert isinstance(recorded.args[0], Record)


def test_the_log_replays_the_session(
    driver: SessionDriver, clock: FakeClock, performer: FakePerformer, log: Log
) -> None:
    in_a_hold(driver)
    clock.now += 5
    driver.send(Tick())
    driver.send(Command.PAIN)

    again = Session(compile_plan(routine(LUNGE)))
    effects = [effect for now, event in log.entries for effect in again.handle(event, now)]

    assert again.snapshot(clock.now) == driver.snapshot
    heard = [effect for effect in effects if not isinstance(effect, Checkpoint | Record)]
    assert heard == performer.performed


def test_h19_a_performer_that_fails_leaves_the_alarm_set(
    driver: SessionDriver, performer: FakePerformer
) -> None:
    performer.broken = True

    with pytest.raises(OSError, match="loudspeaker"):
        driver.send(Command.TOGGLE)

    assert alarm(driver).isActive()


def test_h19_an_exception_in_the_alarm_is_not_swallowed(
    qtbot: QtBot, driver: SessionDriver, clock: FakeClock, performer: FakePerformer
) -> None:
    in_a_hold(driver)
    performer.broken = True
    clock.now += 3600

    with qtbot.captureExceptions() as raised:
        alarm(driver).timeout.emit()

    assert [kind for kind, _error, _trace in raised] == [OSError]


def test_a_closed_driver_is_silent_and_deaf(
    driver: SessionDriver, performer: FakePerformer, log: Log
) -> None:
    driver.send(Command.TOGGLE)
    driver.close()

    performer.on_finished(1)
    performer.on_lost(True)
    performer.on_lengths((("Hold.", 0.7),))
    QCoreApplication.sendPostedEvents(driver)

    assert isinstance(performer.performed[-1], Silence)
    assert log.events == [Command.TOGGLE]
    assert not alarm(driver).isActive()


def make_all(qtbot: QtBot, driver: SessionDriver, performer: FakePerformer) -> None:
    *most, last = compile_plan(routine(LUNGE)).texts
    performer.on_lengths(tuple((text, 1.0) for text in most))
    with qtbot.waitSignal(driver.changed):
        performer.on_lengths(((last, 1.0),))


def test_all_words_are_ready_when_the_last_clip_is_made(
    qtbot: QtBot, driver: SessionDriver, performer: FakePerformer
) -> None:
    with qtbot.waitSignal(driver.changed):
        performer.on_lengths(((compile_plan(routine(LUNGE)).texts[0], 1.0),))
    assert not driver.all_made

    make_all(qtbot, driver, performer)

    assert driver.all_made


def test_words_that_only_fill_the_time_of_a_lost_voice_are_not_called_ready(
    qtbot: QtBot, driver: SessionDriver, performer: FakePerformer
) -> None:
    with qtbot.waitSignal(driver.trouble):
        performer.on_trouble("There is no voice.")

    make_all(qtbot, driver, performer)

    assert not driver.all_made
