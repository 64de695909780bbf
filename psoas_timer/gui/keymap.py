"""Which key means what: one table, read by the window, the buttons and the overlay of all keys.

A person may give every action other keys. Some keep their first one all the same: the voice names
it, and who lies there with shut eyes must be able to rely on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from psoas_timer.gui.actions import Action
from psoas_timer.gui.bindings import Binding, shipped_bindings
from psoas_timer.gui.key_names import MODIFIERS, InvalidKeyError, is_typed, key_named, shown_key

_MOST_SHOWN = 3
# Kept for walking a page and for telling how much it hurts; no action can have them.
translate = QCoreApplication.translate
_RESERVED = ("Tab", "Shift+Backtab", "Backtab", *"0123456789")


class Keymap(QObject):
    """Looks up what a key means and how an action's key is written on its button."""

    changed = Signal()

    def __init__(self, bindings: Sequence[Binding] | None = None) -> None:
        """Without `bindings` the shipped ones.

        Raises InvalidKeyError for a text that names no key, or one given twice.
        """
        super().__init__()
        shipped = shipped_bindings() if bindings is None else bindings
        self._shipped = {binding.action: binding for binding in shipped}
        self._take(self._shipped)

    def _take(self, bindings: Mapping[Action, Binding]) -> None:
        self._actions: dict[QKeySequence, Action] = {}
        for binding in bindings.values():
            for key in binding.keys:
                if self._actions.setdefault(key_named(key), binding.action) != binding.action:
                    raise InvalidKeyError(f"{key!r} has two meanings")
        self._bindings = dict(bindings)

    # As a person wants them

    def use(self, keys: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
        """Give the actions of those names these keys, and all others the shipped ones.

        An action whose keys cannot be keeps the shipped ones, and a sentence says so.
        """
        sentences: list[str] = []
        wanted = dict(self._possible(keys, sentences))
        bindings = self._with(wanted)
        while clash := _clash(bindings):
            action, other, key = clash if clash[0] in wanted else (clash[1], clash[0], clash[2])
            sentences.append(_twice().format(key=key, one=action.value, other=other.value))
            del wanted[action]
            bindings = self._with(wanted)
        self._take(bindings)
        self.changed.emit()
        return tuple(sentences)

    def _possible(
        self, keys: Mapping[str, Sequence[str]], sentences: list[str]
    ) -> Iterator[tuple[Action, tuple[str, ...]]]:
        actions = {action.value: action for action in self._shipped}
        for name, given in keys.items():
            if name not in actions:
                sentences.append(_unknown().format(name=name))
                continue
            reasons = [reason for key in given if (reason := why_not(key))]
            shipped = self._shipped[actions[name]]
            if shipped.kept and shipped.keys[0] not in given:
                reasons.append(_kept().format(key=shipped.keys[0]))
            if reasons or not given:
                sentences.append(_as_shipped().format(name=name, reason=" ".join(reasons)).strip())
            else:
                yield actions[name], tuple(dict.fromkeys(given))

    def _with(self, wanted: Mapping[Action, tuple[str, ...]]) -> dict[Action, Binding]:
        """Whoever chose keys wants to see them all, as far as there is room."""
        chosen = {
            action: replace(self._shipped[action], keys=keys, shown=min(len(keys), _MOST_SHOWN))
            for action, keys in wanted.items()
        }
        return {**self._shipped, **chosen}

    def changes(self, keys: Mapping[Action, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        """What to give to `use` for those keys, on top of what holds now."""
        now = {action: binding.keys for action, binding in self._bindings.items()} | dict(keys)
        return {
            action.value: held for action, held in now.items() if held != self._shipped[action].keys
        }

    def is_shipped(self, action: Action) -> bool:
        return self._bindings[action].keys == self._shipped[action].keys

    def shipped_keys(self, action: Action) -> tuple[str, ...]:
        return self._shipped[action].keys

    def is_kept(self, action: Action, key: str) -> bool:
        """Is that key the action's own for ever?"""
        return self._shipped[action].kept and key == self._shipped[action].keys[0]

    # Looked up

    @property
    def bindings(self) -> tuple[Binding, ...]:
        return tuple(self._bindings.values())

    def keys(self, action: Action) -> tuple[str, ...]:
        return self._bindings[action].keys

    def label(self, action: Action) -> str:
        return self._bindings[action].label

    def description(self, action: Action) -> str:
        return self._bindings[action].description

    def key_text(self, action: Action) -> str:
        """The keys to show for an action: "→ or N"."""
        binding = self._bindings[action]
        either = QCoreApplication.translate("Keys", " or ")
        return either.join(shown_key(key) for key in binding.keys[: binding.shown])

    def first_key(self, action: Action) -> str:
        """The one key to write on a button."""
        return shown_key(self._bindings[action].keys[0])

    def action_of(self, key: str) -> Action | None:
        """What the key of that name means."""
        return self._actions.get(key_named(key))

    def action_for(self, event: QKeyEvent) -> Action | None:
        """What a key press means, or None. Shift counts only where the table says so."""
        key, modifiers = Qt.Key(event.key()), event.modifiers() & MODIFIERS
        found = self._actions.get(QKeySequence(QKeyCombination(modifiers, key)))
        if found is None and modifiers == Qt.KeyboardModifier.ShiftModifier and is_typed(event):
            found = self._actions.get(QKeySequence(key))
        return found


def _twice() -> str:
    return translate(
        "Keys",
        'The key "{key}" cannot mean both "{one}" and "{other}"; "{one}" keeps its own keys.',
    )


def _unknown() -> str:
    return translate("Keys", 'There is nothing called "{name}" that a key could do.')


def _as_shipped() -> str:
    return translate("Keys", '"{name}" keeps its own keys. {reason}')


def _kept() -> str:
    return translate("Keys", 'The key "{key}" always belongs to it: the voice names it.')


def why_not(key: str) -> str:
    """Why no action can have that key, in a sentence; empty if one can."""
    try:
        name = key_named(key).toString(QKeySequence.SequenceFormat.PortableText)
    except InvalidKeyError:
        return translate("Keys", '"{key}" is not a key.').format(key=key)
    if name not in _RESERVED:
        return ""
    if name.isdigit():
        return translate("Keys", "Digits tell how much it hurts.")
    return translate("Keys", "Tab goes from one thing to the next.")


def _clash(bindings: Mapping[Action, Binding]) -> tuple[Action, Action, str] | None:
    """Two actions with the same key, the later one first."""
    held: dict[QKeySequence, Action] = {}
    for action, binding in bindings.items():
        for key in binding.keys:
            other = held.setdefault(key_named(key), action)
            if other is not action:
                return action, other, key
    return None
