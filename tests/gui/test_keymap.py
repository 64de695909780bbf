"""One table of keys, and how it is read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from psoas_timer.core.events import Command
from psoas_timer.gui.keymap import (
    DEFAULT_BINDINGS,
    Binding,
    InvalidKeyError,
    Keymap,
    PageAction,
    digit,
)

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def event(
    key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, text: str = ""
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key.value, modifiers, text)


def test_every_command_and_page_action_has_a_key_a_label_and_a_description() -> None:
    keymap = Keymap()

    for action in (*Command, *PageAction):
        assert keymap.label(action)
        assert keymap.key_text(action)
        assert keymap.first_key(action)
        assert keymap.description(action)


def test_shift_makes_another_key_of_an_arrow_but_not_of_a_letter() -> None:
    keymap = Keymap()

    assert keymap.action_for(event(Qt.Key.Key_Right)) is Command.SKIP
    assert keymap.action_for(event(Qt.Key.Key_Right, SHIFT)) is Command.NEXT_EXERCISE
    assert keymap.action_for(event(Qt.Key.Key_H, SHIFT)) is Command.PAIN
    assert keymap.action_for(event(Qt.Key.Key_Up, SHIFT)) is None


def test_h34_signs_count_with_and_without_shift_and_on_the_number_pad() -> None:
    keymap = Keymap()

    assert keymap.action_for(event(Qt.Key.Key_Question, SHIFT)) is PageAction.KEYS
    assert keymap.action_for(event(Qt.Key.Key_Question)) is PageAction.KEYS
    assert keymap.action_for(event(Qt.Key.Key_Plus, SHIFT)) is PageAction.LARGER_TEXT
    assert keymap.action_for(event(Qt.Key.Key_Plus, KEYPAD)) is PageAction.LARGER_TEXT
    assert keymap.action_for(event(Qt.Key.Key_Enter, KEYPAD)) is PageAction.ACCEPT


def test_a_key_with_control_is_another_key() -> None:
    keymap = Keymap()

    assert keymap.action_for(event(Qt.Key.Key_H, CONTROL)) is None
    assert keymap.action_for(event(Qt.Key.Key_Z, CONTROL)) is Command.UNDO


@pytest.mark.parametrize("text", ["", "Foo", "Ctrl+", "A, B", "wörter"])
def test_h33_a_text_that_names_no_single_key_is_refused(text: str) -> None:
    with pytest.raises(InvalidKeyError):
        Keymap((Binding(Command.SKIP, "Skip", (text,)),))


def test_a_key_with_two_meanings_is_refused() -> None:
    with pytest.raises(InvalidKeyError):
        Keymap((*DEFAULT_BINDINGS, Binding(PageAction.MUTE, "Mute", ("Space",))))


def test_a_digit_is_read_from_what_is_typed_not_from_where_it_is() -> None:
    assert digit(event(Qt.Key.Key_7, text="7")) == 7
    assert digit(event(Qt.Key.Key_7, KEYPAD, "7")) == 7
    assert digit(event(Qt.Key.Key_Egrave, SHIFT, "7")) == 7
    assert digit(event(Qt.Key.Key_7, SHIFT, "/")) is None
    assert digit(event(Qt.Key.Key_A, text="a")) is None
