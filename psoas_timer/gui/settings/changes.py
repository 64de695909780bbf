"""The settings as they are by now, what they usually are, and the way back from each change."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Change:
    """What was changed: a row's name, or none for all of them. Values by the settings' names."""

    row: str
    before: Values
    after: Values


class Changes:
    """A row's name is a setting's, or that of a part of one: `timing.rest`.

    Parts that are not among the values are as usual.
    """

    def __init__(self, values: Values, usual: Values) -> None:
        self._values: dict[str, Any] = dict(values)
        self._usual: dict[str, Any] = dict(usual)
        self._done: list[Change] = []

    @property
    def values(self) -> Values:
        return self._values

    @property
    def last(self) -> Change | None:
        """What `undo` would take back."""
        return self._done[-1] if self._done else None

    def knows(self, row: str) -> bool:
        setting, _, part = row.partition(".")
        return setting in self._values and (not part or part in self._usual[setting])

    def value(self, row: str) -> object:
        return self.value_in(self._values, row)

    def usual(self, row: str) -> object:
        return self.value_in(self._usual, row)

    def value_in(self, values: Values, row: str) -> object:
        """What that row would show of such values."""
        setting, _, part = row.partition(".")
        found: Any = values.get(setting, self._usual[setting])
        return found.get(part, self._usual[setting][part]) if part else found

    def change(self, row: str, value: object) -> Values:
        """Set a row; the settings that have changed.

        Changes of one row in a row are one, but for keys and reminders, each of which is a thought
        of its own.
        """
        setting, _, part = row.partition(".")
        after = self._with_part(setting, part, value) if part else value
        if after == self._values[setting]:
            return {}
        return self._do(Change(row, {setting: self._values[setting]}, {setting: after}))

    def reset(self, settings: Collection[str]) -> Values:
        """Those settings as usual; the ones that have changed."""
        usual = {
            name: {} if isinstance(value, dict) else value
            for name, value in self._usual.items()
            if name in settings
        }
        after = {name: value for name, value in usual.items() if self._values[name] != value}
        if not after:
            return {}
        return self._do(Change("", {name: self._values[name] for name in after}, after))

    def undo(self) -> Values:
        """Take the last change back; the settings that have changed."""
        if not self._done:
            return {}
        before = self._done.pop().before
        self._values.update(before)
        return before

    def take(self, setting: str, value: object) -> None:
        """A setting was changed elsewhere; that is not ours to undo."""
        if setting in self._values:
            self._values[setting] = value

    def _with_part(self, setting: str, part: str, value: object) -> Values:
        kept = {name: held for name, held in self._values[setting].items() if name != part}
        return kept if value == self._usual[setting][part] else {**kept, part: value}

    def _do(self, change: Change) -> Values:
        self._values.update(change.after)
        goes_on = self._done and change.row == self._done[-1].row
        if goes_on and change.row not in ("", "keys", "reminders"):
            first = self._done.pop().before
            change = Change(change.row, first, change.after)
        if change.before != change.after:
            self._done.append(change)
        return change.after
