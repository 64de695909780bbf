"""Other players are made softer while words sound, and each is given its volume back once.

A volume is noted on disk before it is changed and forgotten when it was given back, so whoever
comes after a crash can still do it. It is only given back while it is still what we have set:
what a person has turned in between stays theirs.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import Protocol

from psoas_timer.sound import journal
from psoas_timer.sound.background import Job
from psoas_timer.sound.journal import Lowered
from psoas_timer.sound.mpris import BusError, PlayerError

SHARE = 0.3  # of a player's own volume, while words sound
NEAR = 0.02  # some players round their volume


class Players(Protocol):
    """What is asked of `mpris.MprisPlayers`; see there."""

    def playing(self) -> list[str]: ...
    def volume(self, name: str) -> float: ...
    def set_volume(self, name: str, volume: float) -> None: ...


def in_a_thread(job: Job) -> None:
    """Not a daemon: the program's end waits until every volume was given back."""
    threading.Thread(target=job, name="ducking").start()


class Ducking:
    """Lowers the others while `mind(speaking)` says so.

    `connect` opens the way to the players and may raise BusError; `once` runs a job beside
    everything else. What an earlier run has left lowered is given back at once.
    """

    def __init__(
        self,
        connect: Callable[[], AbstractContextManager[Players]],
        folder: Path,
        once: Callable[[Job], None] = in_a_thread,
    ) -> None:
        self._connect = connect
        self._path = folder / journal.FILE
        self._once = once
        self._lowered = journal.read(self._path)
        self._is_lowered = bool(self._lowered)
        self._wanted = False
        self._is_busy = False
        self._lock = threading.Lock()
        if self._is_lowered:
            self.mind(speaking=False)

    def mind(self, speaking: bool) -> None:
        """Lower the others, or give them their volume back. Returns at once, from any thread."""
        with self._lock:
            self._wanted = speaking
            if self._is_busy or self._wanted == self._is_lowered:
                return
            self._is_busy = True
        self._once(self._work)

    def _work(self) -> None:
        """Until everything is as it was last wanted, one change after the other."""
        while True:
            with self._lock:
                if self._wanted == self._is_lowered:
                    self._is_busy = False
                    return
                wanted = self._wanted
            self._change(lower=wanted)
            with self._lock:
                self._is_lowered = wanted

    def _change(self, *, lower: bool) -> None:
        """Where the bus cannot be reached, or the journal not written, nothing is changed.

        What stands in the journal stays there for the next time.
        """
        with suppress(BusError, OSError), self._connect() as players:
            if lower:
                self._lower(players)
            else:
                self._restore(players)

    def _lower(self, players: Players) -> None:
        for name in players.playing():
            if name in self._lowered:
                continue
            try:
                before = players.volume(name)
                if before * (1 - SHARE) <= NEAR:
                    continue  # nothing to gain, and no telling afterwards whether it was us
                self._note(name, Lowered(before, before * SHARE))
                players.set_volume(name, before * SHARE)
            except PlayerError:
                continue

    def _restore(self, players: Players) -> None:
        for name, entry in list(self._lowered.items()):
            with suppress(PlayerError):  # if it is gone, its volume is its own business
                if abs(players.volume(name) - entry.now) <= NEAR:
                    players.set_volume(name, entry.before)
            self._note(name, None)

    def _note(self, name: str, entry: Lowered | None) -> None:
        kept = {other: kept for other, kept in self._lowered.items() if other != name}
        if entry is not None:
            kept[name] = entry
        journal.write(self._path, kept)
        self._lowered = kept
