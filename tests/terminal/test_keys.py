"""The keys of the terminal, held to those of the window."""

from __future__ import annotations

import pytest

from psoas_timer.core.events import Command
from psoas_timer.gui.actions import Action, PageAction
from psoas_timer.gui.bindings import shipped_bindings
from psoas_timer.terminal.keys import (
    BINDINGS,
    PlayerAction,
    Repeats,
    action_of,
    digit_of,
    name_of,
)

OF_THE_WINDOW_TOO = {PageAction.MUTE, PageAction.KEYS, PageAction.ACCEPT}  # besides commands
IN_A_SESSION: dict[Action, Action] = {
    PageAction.HELP: PageAction.KEYS
}  # there the keys are all the help
LETTERS_OF_THE_TERMINAL = {"U", "Q", "Y"}


def test_no_key_has_two_meanings() -> None:
    keys = [key for binding in BINDINGS for key in binding.keys]

    assert len(keys) == len(set(keys))


def test_a_key_means_the_same_as_in_the_window() -> None:
    window = {
        key: IN_A_SESSION.get(b.action, b.action).value
        for b in shipped_bindings()
        for key in b.keys
    }
    terminal = {key: b.action.value for b in BINDINGS for key in b.keys}

    assert {key: window.get(key) for key in terminal if key not in LETTERS_OF_THE_TERMINAL} == {
        key: action for key, action in terminal.items() if key not in LETTERS_OF_THE_TERMINAL
    }
    assert not LETTERS_OF_THE_TERMINAL & window.keys()


def test_all_that_can_be_asked_of_the_window_can_be_asked_here() -> None:
    asked = {binding.action.value for binding in BINDINGS}

    assert asked == {action.value for action in (*Command, *OF_THE_WINDOW_TOO)}
    assert asked <= {binding.action.value for binding in shipped_bindings()}


@pytest.mark.parametrize(
    ("text", "code", "key"),
    [
        (" ", None, "Space"),
        ("n", None, "N"),
        ("N", None, "N"),
        ("7", None, "7"),
        (".", None, "."),
        ("\x1b[C", "KEY_RIGHT", "Right"),
        ("\x1b[1;2C", "KEY_SRIGHT", "Shift+Right"),
        ("\x1b[1;2D", "KEY_SHIFT_LEFT", "Shift+Left"),
        ("\x7f", "KEY_BACKSPACE", "Backspace"),
        ("\x1b[3~", "KEY_DELETE", "Backspace"),
        ("\x1b", "KEY_ESCAPE", "Esc"),
        ("\r", "KEY_ENTER", "Return"),
        ("\x1bOP", "KEY_F1", "F1"),
        ("\x1b[19~", "KEY_F8", None),
        ("\x01", None, None),
        ("ß", None, None),
    ],
)
def test_keys_get_the_names_of_the_window(text: str, code: str | None, key: str | None) -> None:
    assert name_of(text, code) == key


def test_digits_are_told_from_letters() -> None:
    assert [digit_of(key) for key in ("0", "9", "٣", "N", "F1")] == [0, 9, None, None, None]


def test_a_key_that_is_held_counts_once() -> None:
    repeats = Repeats()
    held = [0.0, 0.5, 0.53, 0.56, 0.59]  # pressed, the delay, then thirty times a second

    assert [repeats.is_repeat("N", at) for at in held] == [False, False, True, True, True]


def test_a_key_pressed_again_counts_again() -> None:
    repeats = Repeats()

    assert not any(repeats.is_repeat("N", at) for at in (0.0, 0.15, 0.3))
    assert not any(repeats.is_repeat(key, 1.0) for key in ("N", "P", "N"))


def test_accept_is_an_action_of_the_player() -> None:
    assert action_of("Return") is PlayerAction.ACCEPT
    assert action_of("X") is None
