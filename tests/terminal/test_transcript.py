"""Nobody at the terminal: every caption becomes a line, and it ends by itself."""

from __future__ import annotations

import signal

from psoas_timer.core.events import Interrupt, PauseReason
from psoas_timer.terminal.news import Ended, SoundLost
from tests.terminal.stage import BALLS, LUNGES, Terminal


def test_every_caption_is_a_line_with_its_time(terminal: Terminal) -> None:
    driver, _transcript = terminal.play_through(LUNGES)

    assert terminal.lines[0] == "  0:00  Test routine. About five minutes."
    assert [line[8:] for line in terminal.lines] == terminal.performer.said
    assert driver.record is not None
    assert driver.record.completed


def test_the_lines_are_in_the_order_of_their_times(terminal: Terminal) -> None:
    terminal.play_through(LUNGES)

    times = [line[:6] for line in terminal.lines]

    assert times == sorted(times)


def test_what_would_wait_for_a_key_goes_on_by_itself(terminal: Terminal) -> None:
    driver, _transcript = terminal.play_through(BALLS)

    assert driver.record is not None
    assert driver.record.completed
    assert "Press space when you are ready to go on." in "\n".join(terminal.lines)


def test_a_lost_sound_card_is_a_line_and_stops_nothing(terminal: Terminal) -> None:
    terminal.performer.trouble = "There is no sound card: connect one."
    terminal.inbox.at(120.0, SoundLost(heard=True))

    driver, _transcript = terminal.play_through(LUNGES)

    assert terminal.lines[0] == "(There is no sound card: connect one.)"
    assert driver.record is not None
    assert driver.record.so_far.pauses == 0


def test_h16_a_computer_that_slept_goes_on_by_itself(terminal: Terminal) -> None:
    terminal.inbox.at(120.0, Interrupt(PauseReason.SLEPT))

    driver, _transcript = terminal.play_through(LUNGES)

    assert driver.record is not None
    assert driver.record.completed
    assert driver.record.so_far.pauses == 1


def test_a_signal_ends_it(terminal: Terminal) -> None:
    terminal.inbox.at(110.0, Ended(signal.SIGTERM))

    driver, transcript = terminal.play_through(LUNGES)

    assert transcript.ended_by == signal.SIGTERM
    assert driver.record is not None
    assert not driver.record.completed
