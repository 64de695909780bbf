"""Keys as texts: in a settings file, on a button, in a sentence.

In files they are written as Qt's portable text ("Shift+Right", "Media Next").
"""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

PORTABLE = QKeySequence.SequenceFormat.PortableText
NATIVE = QKeySequence.SequenceFormat.NativeText
MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_HELD = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)
_SYMBOLS = {
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "-": "\N{MINUS SIGN}",
}


class InvalidKeyError(ValueError):
    """A key's text means no single key."""


@cache
def key_named(key: str) -> QKeySequence:
    """The one key that `key` names; raises InvalidKeyError if it names none or several."""
    sequence = QKeySequence.fromString(key, PORTABLE)
    if sequence.count() != 1 or not sequence.toString():
        raise InvalidKeyError(f"{key!r} is not a key")
    return sequence


def shown_key(key: str) -> str:
    """As it is written on a button, in the window's language: "Shift →"."""
    sequence = QKeySequence.fromString(key, PORTABLE)
    held, last = _apart(sequence.toString(PORTABLE) or key)
    symbol = _SYMBOLS.get(last)
    if sys.platform == "darwin" and symbol is None:
        return sequence.toString(NATIVE) or key  # in the signs of that system
    words = [_name(part) for part in held]
    if symbol is not None:
        return " ".join(["+".join(words), symbol]) if words else symbol
    return "+".join([*words, _name(last)])


def _apart(key: str) -> tuple[list[str], str]:
    """What is held, and the key itself, which may be the plus: "Ctrl++"."""
    if key.endswith("+"):
        return [part for part in key[:-1].split("+") if part], "+"
    *held, last = key.split("+")
    return held, last


def _name(key: str) -> str:
    """Of one key. Qt has names for all, which do not always stand on keyboards."""
    translate = QCoreApplication.translate
    ours = {
        "Ctrl": translate("Keys", "Ctrl"),
        "Shift": translate("Keys", "Shift"),
        "Alt": translate("Keys", "Alt"),
        "Esc": translate("Keys", "Esc"),
        "Return": translate("Keys", "Enter"),
        "Enter": translate("Keys", "Enter"),
        "Del": translate("Keys", "Del"),
        "Backspace": translate("Keys", "Backspace"),
        "Space": translate("Keys", "Space"),
        "Tab": translate("Keys", "Tab"),
        "PgUp": translate("Keys", "PgUp"),
        "PgDown": translate("Keys", "PgDown"),
        "Toggle Media Play/Pause": translate("Keys", "Media Play/Pause"),
        "Media Play": translate("Keys", "Media Play"),
        "Media Pause": translate("Keys", "Media Pause"),
        "Media Next": translate("Keys", "Media Next"),
        "Media Previous": translate("Keys", "Media Previous"),
    }
    return ours.get(key) or QKeySequence.fromString(key, PORTABLE).toString(NATIVE) or key


def letter_key(letter: str, usual: Qt.Key) -> Qt.Key:
    """That of a letter which a translator has chosen, as J for Ja; or else the usual one."""
    is_letter = len(letter) == 1 and letter.isascii() and letter.isupper()
    return Qt.Key(ord(letter)) if is_letter else usual


def name_of(event: QKeyEvent) -> str | None:
    """The text for the key that was pressed; None for Shift and the like, or what has no name.

    Shift belongs to it where it makes another key, not where it only makes the sign.
    """
    if Qt.Key(event.key()) in _HELD:
        return None
    modifiers = event.modifiers() & MODIFIERS
    only_shift = modifiers == Qt.KeyboardModifier.ShiftModifier
    if only_shift and is_typed(event) and not event.text().isalpha():
        modifiers = Qt.KeyboardModifier.NoModifier
    sequence = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
    name = sequence.toString(PORTABLE)
    return name if name and QKeySequence.fromString(name, PORTABLE) == sequence else None


def is_typed(event: QKeyEvent) -> bool:
    """Is it a letter or sign, which needs Shift on some keyboards and not on others?"""
    return event.key() < Qt.Key.Key_Escape.value


def digit(event: QKeyEvent) -> int | None:
    """The digit a key press types, on any layout and the number pad."""
    text = event.text()
    return int(text) if len(text) == 1 and text in "0123456789" else None
