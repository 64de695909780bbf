"""A person at a terminal: keys in, pictures and a session's events out."""

from __future__ import annotations

import signal

import pytest

from psoas_timer.core.events import Command, Interrupt, PainLevel, PauseReason, Speak
from psoas_timer.core.log import event_from_json, event_to_json
from psoas_timer.core.performing import REST_AFTER
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.session import Session
from psoas_timer.terminal.news import Ended, Resized, SoundFound, SoundLost, Suspended, Trouble
from tests.terminal.stage import BALLS, LUNGES, Terminal

HOLD = 8  # the segment of the first hold, on the right side


def test_a_routine_plays_to_its_end_without_a_key(terminal: Terminal) -> None:
    driver, player = terminal.play(LUNGES)

    assert driver.record is not None
    assert driver.record.completed
    assert len(driver.record.so_far.done) == 6
    assert player.ended_by is None


def test_a_mute_voice_does_not_strand_the_user(terminal: Terminal) -> None:
    terminal.performer.mute = True

    driver, _player = terminal.play(LUNGES)

    assert driver.record is not None
    assert driver.record.completed


def test_the_countdown_is_drawn_each_second_of_a_hold(terminal: Terminal) -> None:
    terminal.screen.size = (60, 13)  # too low for large digits
    terminal.play(LUNGES, HOLD)

    began: dict[int, float] = {}
    for when, text in terminal.screen.pictures:
        for line in text.splitlines():
            if when < 32 and line.strip().isdigit():
                began.setdefault(int(line), when)

    assert list(began) == list(range(30, 0, -1))
    assert all(began[n] - began[n + 1] == pytest.approx(1.0) for n in range(1, 29))


def test_the_sound_rests_when_a_pause_is_long_and_only_then(terminal: Terminal) -> None:
    terminal.inbox.press(5.0, "Space")
    terminal.inbox.press(60.0, "Space")
    terminal.inbox.press(70.0, "Space")
    terminal.inbox.press(500.0, "Space")

    driver, _player = terminal.play(LUNGES, HOLD)

    assert terminal.performer.rested == [100 + 70 + REST_AFTER]
    assert driver.record is not None
    assert driver.record.completed


def test_h07_lost_sound_is_looked_for_however_long_the_pause_is(terminal: Terminal) -> None:
    terminal.inbox.at(104.0, Trouble("The sound is gone."), SoundLost(heard=True))
    terminal.inbox.at(400.0, SoundFound())
    terminal.inbox.press(1000.0, "Space")

    terminal.play(LUNGES, HOLD)

    assert len(terminal.performer.rested) == 1
    assert 400 < terminal.performer.rested[0] <= 400 + REST_AFTER


def test_nothing_is_drawn_again_while_nothing_changes(terminal: Terminal) -> None:
    terminal.inbox.press(5.0, "Space")
    terminal.inbox.press(500.0, "Space")

    terminal.play(LUNGES, HOLD)

    assert not [when for when, _text in terminal.screen.pictures if 5.0 < when < 500.0]


def test_space_pauses_a_hold_and_what_was_left_of_it_remains(terminal: Terminal) -> None:
    terminal.inbox.press(18.0, "Space")
    terminal.inbox.press(60.0, "Space")

    driver, _player = terminal.play(LUNGES, HOLD)

    assert driver.record is not None
    assert driver.record.so_far.done[0].seconds == pytest.approx(30.0)
    assert driver.record.so_far.pauses == 1
    assert "You paused. Press Space to go on." in terminal.screen.at(59.0)


@pytest.mark.parametrize(
    ("key", "command"),
    [
        ("Right", Command.SKIP),
        ("N", Command.SKIP),
        ("PgDown", Command.SKIP),
        ("Left", Command.BACK),
        ("Shift+Right", Command.NEXT_EXERCISE),
        ("Shift+Left", Command.PREVIOUS_EXERCISE),
        ("R", Command.REPEAT),
        ("T", Command.WHERE),
        ("Up", Command.LONGER),
        ("Down", Command.SHORTER),
        ("H", Command.PAIN),
        ("Backspace", Command.UNDO),
        ("U", Command.UNDO),
        (".", Command.TOGGLE),
    ],
)
def test_a_key_asks_for_its_command(terminal: Terminal, key: str, command: Command) -> None:
    terminal.inbox.press(4.0, key)
    terminal.inbox.at(105.0, Ended(signal.SIGTERM))

    terminal.play(LUNGES, HOLD)

    assert terminal.commands == [Command.TOGGLE, command, Command.STOP]


def test_twenty_skips_during_speech_show_the_right_step(terminal: Terminal) -> None:
    terminal.inbox.press(1.0, *["N"] * 20)
    terminal.inbox.at(101.5, Ended(signal.SIGTERM))

    terminal.play(LUNGES)

    assert "Change sides" in terminal.screen.at(1.4)
    assert "LEFT" in terminal.screen.at(1.4)
    assert "Next: Left side, hold two of three." in terminal.screen.at(1.4)


# Stopping


def test_escape_asks_and_the_session_waits_paused(terminal: Terminal) -> None:
    terminal.inbox.press(5.0, "Esc")
    terminal.inbox.press(200.0, "Return")

    driver, _player = terminal.play(LUNGES, HOLD)

    assert "Stop the routine?" in terminal.screen.at(199.0)
    assert Interrupt(PauseReason.QUESTION) in [event for _now, event in terminal.log.entries]
    assert driver.record is not None
    assert not driver.record.completed
    assert driver.record.so_far.ran == pytest.approx(5.0)


def test_q_twice_stops(terminal: Terminal) -> None:
    terminal.inbox.press(5.0, "Q")
    terminal.inbox.press(5.2, "Q")

    driver, _player = terminal.play(LUNGES, HOLD)

    assert driver.record is not None
    assert not driver.record.completed


@pytest.mark.parametrize("key", ["Esc", "Space"])
def test_escape_again_or_space_goes_on_where_it_was(terminal: Terminal, key: str) -> None:
    terminal.inbox.press(5.0, "Esc")
    terminal.inbox.press(9.0, key)

    driver, _player = terminal.play(LUNGES, HOLD)

    assert driver.record is not None
    assert driver.record.completed


def test_who_asked_while_paused_stays_paused(terminal: Terminal) -> None:
    terminal.inbox.press(5.0, "Space")
    terminal.inbox.press(6.0, "Esc")
    terminal.inbox.press(7.0, "Esc")
    terminal.inbox.at(150.0, Ended(signal.SIGTERM))

    terminal.play(LUNGES, HOLD)

    assert "Paused" in terminal.screen.at(40.0)
    assert terminal.commands == [Command.TOGGLE, Command.TOGGLE, Command.STOP]


def test_other_keys_do_nothing_in_the_question_but_pain_comes_first(terminal: Terminal) -> None:
    terminal.inbox.press(5.0, "Q")
    terminal.inbox.press(6.0, "N", "5", "M")
    terminal.inbox.press(7.0, "H")
    terminal.inbox.press(8.0, "Esc")

    terminal.play(LUNGES, HOLD)

    assert terminal.commands == [Command.TOGGLE, Command.PAIN, Command.STOP]


# Pain


def test_a_digit_says_how_much_it_hurts(terminal: Terminal) -> None:
    terminal.inbox.press(5.0, "H")
    terminal.inbox.press(8.0, "7")
    terminal.inbox.press(12.0, "Space")

    driver, _player = terminal.play(LUNGES, HOLD)

    assert "How much does it hurt, 0 to 10?" in terminal.screen.at(7.0)
    assert "7 of 10." in terminal.screen.at(11.0)
    assert "Please stop for today" in terminal.screen.at(11.0)
    assert driver.record is not None
    assert [pain.level for pain in driver.record.so_far.pains] == [7]
    assert not driver.record.completed


def test_zero_twice_is_ten(terminal: Terminal) -> None:
    terminal.inbox.press(5.0, "H")
    terminal.inbox.press(6.0, "0", "0")
    terminal.inbox.press(12.0, "Space")

    terminal.play(LUNGES, HOLD)

    levels = [event for _now, event in terminal.log.entries if isinstance(event, PainLevel)]
    assert levels == [PainLevel(0), PainLevel(10)]


def test_a_digit_means_nothing_while_nothing_hurts(terminal: Terminal) -> None:
    terminal.inbox.press(5.0, "7")

    driver, _player = terminal.play(LUNGES, HOLD)

    assert driver.record is not None
    assert not driver.record.so_far.pains


# The rest


def test_the_notice_is_read_before_anything_begins(terminal: Terminal) -> None:
    terminal.inbox.press(30.0, "N", "H", "3")
    terminal.inbox.press(60.0, "Return")

    _driver, player = terminal.play(LUNGES, notice=True)

    assert ENGLISH.shown.session.notice[0][:40] in terminal.screen.at(59.0)
    assert terminal.performer.said[0].startswith("Test routine.")
    assert terminal.log.entries[0][0] == pytest.approx(160.0)
    assert player.accepted


def test_who_leaves_at_the_notice_has_not_accepted_it(terminal: Terminal) -> None:
    terminal.inbox.press(3.0, "Esc")

    driver, player = terminal.play(LUNGES, notice=True)

    assert not player.accepted
    assert driver.record is None
    assert not terminal.performer.said


def test_m_switches_the_voice_off_and_on(terminal: Terminal) -> None:
    terminal.inbox.press(3.0, "M")
    terminal.inbox.press(9.0, "M")

    terminal.play(LUNGES, HOLD)

    assert "voice off ·" in terminal.screen.at(4.0)
    assert "voice off ·" not in terminal.screen.at(10.0)


def test_all_keys_are_shown_and_the_session_goes_on_beneath(terminal: Terminal) -> None:
    terminal.inbox.press(3.0, "?")
    terminal.inbox.press(6.0, "N")
    terminal.inbox.press(9.0, "Esc")

    driver, _player = terminal.play(LUNGES, HOLD)

    assert "It hurts: everything stops at once" in terminal.screen.at(8.0)
    assert "It hurts: everything stops at once" not in terminal.screen.at(9.0)
    assert driver.record is not None
    assert driver.record.completed
    assert Command.SKIP in terminal.commands


def test_trouble_with_the_sound_is_said_and_the_routine_goes_on(terminal: Terminal) -> None:
    terminal.performer.trouble = "There is no sound card: connect one."

    driver, _player = terminal.play(LUNGES, HOLD)

    assert "There is no sound card: connect one." in terminal.screen.at(3.0)
    assert driver.record is not None
    assert driver.record.completed


def test_h07_a_lost_sound_card_pauses_and_one_that_is_found_takes_its_sentence_back(
    terminal: Terminal,
) -> None:
    terminal.inbox.at(104.0, SoundLost(heard=True))
    terminal.inbox.at(108.0, SoundFound())
    terminal.inbox.press(110.0, "Space")
    terminal.performer.trouble = "The sound device is gone: connect it."

    driver, _player = terminal.play(LUNGES, HOLD)

    assert "The sound device is gone. Press Space to go on." in terminal.screen.at(50.0)
    assert "connect it" in terminal.screen.at(5.0)
    assert "connect it" not in terminal.screen.at(50.0)
    assert driver.record is not None
    assert driver.record.completed


def test_h16_a_computer_that_slept_in_a_hold_wakes_paused(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal.inbox.press(4000.0, "Space")

    clock, get = terminal.clock, terminal.inbox.get

    def sleeping(until: float | None) -> object:
        """Between the fourth and the fifth second lies an hour."""
        if 104.0 <= clock.now < 105.0:
            clock.now += 3600.0
            return None
        return get(until)

    monkeypatch.setattr(terminal.inbox, "get", sleeping)

    driver, _player = terminal.play(LUNGES, HOLD)

    assert "The computer was asleep. Press Space to go on." in terminal.screen.at(3900.0)
    assert driver.record is not None
    assert driver.record.so_far.done[0].seconds == pytest.approx(30.0)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_session_with_its_record(terminal: Terminal, number: int) -> None:
    terminal.inbox.at(112.0, Ended(number))

    driver, player = terminal.play(LUNGES, HOLD)

    assert player.ended_by == number
    assert driver.record is not None
    assert driver.record.so_far.ran == pytest.approx(12.0)


def test_who_goes_to_the_shell_finds_the_session_paused(terminal: Terminal) -> None:
    terminal.inbox.at(105.0, Suspended())
    terminal.inbox.press(50.0, "Space")

    driver, _player = terminal.play(LUNGES, HOLD)

    assert terminal.screen.stepped_aside == 1
    assert "You paused." in terminal.screen.at(40.0)
    assert driver.record is not None
    assert driver.record.completed


def test_another_size_draws_everything_anew(terminal: Terminal) -> None:
    terminal.inbox.at(105.0, Resized())

    terminal.play(LUNGES, HOLD)

    assert terminal.screen.forgotten == 1


def test_what_waits_for_a_key_waits(terminal: Terminal) -> None:
    terminal.inbox.press(300.0, "Space")
    terminal.inbox.press(600.0, "Space")

    driver, _player = terminal.play(BALLS)

    assert "Your turn" in terminal.screen.at(299.0)
    assert driver.record is not None
    assert driver.record.so_far.ran > 600.0


def test_a_log_of_what_happened_gives_the_same_effects_again(terminal: Terminal) -> None:
    terminal.inbox.press(5.0, "Space")
    terminal.inbox.press(9.0, "Space")
    terminal.inbox.press(40.0, "H")
    terminal.inbox.press(45.0, "2")
    terminal.inbox.press(50.0, "Space")
    terminal.inbox.press(70.0, "N", "N", "U", "R", "T", "Up")
    terminal.play(LUNGES)

    again = Session(compile_plan(LUNGES))
    told = []
    for now, event in terminal.log.entries:
        at, same = event_from_json(event_to_json(now, event))
        told += [effect for effect in again.handle(same, at) if isinstance(effect, Speak)]

    assert told == [e for e in terminal.performer.performed if isinstance(e, Speak)]
    assert len(told) > 50
