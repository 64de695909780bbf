"""One table of keys, and how it is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from psoas_timer.core.events import Command
from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.bindings import Binding, shipped_bindings
from psoas_timer.gui.key_names import InvalidKeyError, digit, name_of, shown_key
from psoas_timer.gui.keymap import Keymap, why_not

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
        Keymap((*shipped_bindings(), Binding(PageAction.MUTE, "Mute", ("Space",))))


def test_a_digit_is_read_from_what_is_typed_not_from_where_it_is() -> None:
    assert digit(event(Qt.Key.Key_7, text="7")) == 7
    assert digit(event(Qt.Key.Key_7, KEYPAD, "7")) == 7
    assert digit(event(Qt.Key.Key_Egrave, SHIFT, "7")) == 7
    assert digit(event(Qt.Key.Key_7, SHIFT, "/")) is None
    assert digit(event(Qt.Key.Key_A, text="a")) is None


# As a person wants them


def test_other_keys_can_be_given_and_all_that_shows_keys_hears_of_it() -> None:
    keymap = Keymap()
    heard: list[str] = []
    keymap.changed.connect(lambda: heard.append(keymap.first_key(Command.REPEAT)))

    assert keymap.use({"repeat": ["F6", "Y"], "mute": ["Ctrl+M"]}) == ()

    assert heard == ["F6"]
    assert keymap.action_for(event(Qt.Key.Key_Y)) is Command.REPEAT
    assert keymap.action_for(event(Qt.Key.Key_R)) is None
    assert keymap.action_for(event(Qt.Key.Key_M)) is None
    assert keymap.key_text(Command.REPEAT) == "F6 or Y"
    assert keymap.changes({}) == {"repeat": ("F6", "Y"), "mute": ("Ctrl+M",)}


def test_what_is_not_mentioned_has_the_shipped_keys_again() -> None:
    keymap = Keymap()
    keymap.use({"repeat": ["F6"]})

    keymap.use({})

    assert keymap.bindings == shipped_bindings()


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        ({"repeat": ["Foo"]}, '"repeat" keeps its own keys. "Foo" is not a key.'),
        ({"repeat": ["A, B"]}, '"repeat" keeps its own keys. "A, B" is not a key.'),
        ({"repeat": ["3"]}, '"repeat" keeps its own keys. Digits tell how much it hurts.'),
        ({"repeat": ["Tab"]}, '"repeat" keeps its own keys. Tab goes from one thing to the next.'),
        ({"fly": ["F"]}, 'There is nothing called "fly" that a key could do.'),
        ({"pain": ["F7"]}, '"pain" keeps its own keys. The key "H" always belongs to it: the'),
        ({"repeat": ["Space"]}, 'The key "Space" cannot mean both "repeat" and "toggle"; "repeat"'),
        ({"skip": ["Right", "M"]}, 'The key "M" cannot mean both "skip" and "mute"; "skip" keeps'),
        ({"repeat": []}, '"repeat" keeps its own keys.'),
    ],
)
def test_h33_keys_that_cannot_be_leave_the_shipped_ones_with_a_sentence(
    keys: dict[str, list[str]], sentence: str
) -> None:
    keymap = Keymap()

    (said,) = keymap.use(keys)

    assert said.startswith(sentence)
    assert keymap.bindings == shipped_bindings()


def test_h33_two_that_want_the_same_key_do_not_both_get_it() -> None:
    keymap = Keymap()

    assert len(keymap.use({"repeat": ["F6"], "where": ["F6", "F7"]})) == 1

    assert keymap.keys(Command.REPEAT) == ("F6",)
    assert keymap.keys(Command.WHERE) == ("T",)


def test_keys_can_change_places() -> None:
    keymap = Keymap()

    assert keymap.use({"repeat": ["T"], "where": ["R"]}) == ()

    assert keymap.action_for(event(Qt.Key.Key_T)) is Command.REPEAT
    assert keymap.action_for(event(Qt.Key.Key_R)) is Command.WHERE


KEYS = st.lists(
    st.sampled_from(["R", "T", "Space", "F6", "A, B", "", "H", "5", "Ctrl+Z"]), max_size=3
)


@given(keys=st.dictionaries(st.sampled_from(["repeat", "where", "pain", "undo", "x"]), KEYS))
def test_h33_whatever_is_in_the_settings_every_action_has_a_key(keys: dict[str, list[str]]) -> None:
    keymap = Keymap()
    keymap.use(keys)

    held = [key for binding in keymap.bindings for key in binding.keys]
    assert all(binding.keys for binding in keymap.bindings)
    assert len(held) == len(set(held))
    assert keymap.keys(Command.PAIN)[0] == "H"


@pytest.mark.parametrize("binding", shipped_bindings(), ids=lambda b: b.action.value)
def test_no_shipped_key_is_one_that_nobody_could_choose(binding: Binding) -> None:
    assert [why_not(key) for key in binding.keys] == [""] * len(binding.keys)


@pytest.mark.parametrize(
    ("pressed", "name"),
    [
        (event(Qt.Key.Key_A, text="a"), "A"),
        (event(Qt.Key.Key_A, SHIFT, "A"), "Shift+A"),
        (event(Qt.Key.Key_Question, SHIFT, "?"), "?"),
        (event(Qt.Key.Key_Plus, KEYPAD, "+"), "+"),
        (event(Qt.Key.Key_Right, SHIFT), "Shift+Right"),
        (event(Qt.Key.Key_K, CONTROL), "Ctrl+K"),
        (event(Qt.Key.Key_MediaNext), "Media Next"),
        (event(Qt.Key(0x0424), text="ф"), "Ф"),  # a letter of a Russian keyboard
        (event(Qt.Key.Key_Shift, SHIFT), None),
        (event(Qt.Key.Key_unknown), None),
    ],
)
def test_h34_a_key_that_is_pressed_can_be_kept_by_its_name(
    pressed: QKeyEvent, name: str | None
) -> None:
    assert name_of(pressed) == name
    if name is not None:
        keymap = Keymap()
        keymap.use({"repeat": [name]})
        if keymap.keys(Command.REPEAT) == (name,):
            assert keymap.action_for(pressed) is Command.REPEAT


def test_keys_are_shown_as_they_look_on_a_keyboard() -> None:
    shown = [shown_key(key) for key in ("Shift+Right", "Left", "-", "+", "Ctrl++", "Return", "F1")]

    assert shown == ["Shift →", "←", "\N{MINUS SIGN}", "+", "Ctrl++", "Enter", "F1"]
