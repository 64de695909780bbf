"""A person's home while the window is open: what they set is kept at once and told to all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from psoas_timer.home import Home
from psoas_timer.library import MyLibrary
from psoas_timer.settings import NotSavedError, Settings, save_settings


class LiveHome(QObject):
    """`changed` carries the names of settings that have; `trouble` a sentence for the person."""

    changed = Signal(object)  # a frozenset of names
    library_changed = Signal()
    trouble = Signal(str)

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home

    @property
    def now(self) -> Home:
        """As it is at this moment; the value itself never changes."""
        return self._home

    @property
    def settings(self) -> Settings:
        return self._home.settings

    def keep(self, **changes: object) -> None:
        """Save at once; what cannot be saved still holds until the window is closed."""
        settings = replace(self._home.settings, **changes)  # type: ignore[arg-type]  # own keys
        if settings == self._home.settings:
            return
        self._home = replace(self._home, settings=settings)
        try:
            save_settings(settings, self._home.folders.config)
        except NotSavedError as error:
            self.trouble.emit(str(error))
        self.changed.emit(frozenset(changes))

    def learn(self, familiar: frozenset[str]) -> None:
        """These exercises were done often enough to need fewer words."""
        self._home = replace(self._home, familiar=familiar)

    def read_library_again(self) -> None:
        """Somebody has written exercises or routines."""
        self._home.mine.reload()
        self._take_library()
        for notice in self._home.mine.notices:
            self.trouble.emit(notice)

    def change_library(self, change: Callable[[MyLibrary], str]) -> None:
        """Make that change, such as `lambda mine: mine.keep_routine(routine)`.

        It holds even if it cannot be saved; then `trouble` says so. Raises NotKept if it cannot
        be made at all, and then nothing has changed.
        """
        sentence = change(self._home.mine)
        self._take_library()
        if sentence:
            self.trouble.emit(sentence)

    def look_for_changes(self) -> None:
        """Read the person's own file anew if somebody else has changed it: when asked, on focus."""
        if self._home.mine.changed_outside():
            self.read_library_again()

    def _take_library(self) -> None:
        mine = self._home.mine
        self._home = replace(self._home, own=mine.own)
        self.library_changed.emit()
