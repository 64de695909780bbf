"""Follows one session at a terminal: draws it, and turns keys into what they ask for."""

from __future__ import annotations

from typing import Protocol

from psoas_timer.core.events import Command, PainLevel, PauseReason
from psoas_timer.core.snapshot import Mode
from psoas_timer.terminal.driver import Driver
from psoas_timer.terminal.keys import PlayerAction, action_of, digit_of
from psoas_timer.terminal.news import Ended, ForPlayer, Key, Resized, Suspended
from psoas_timer.terminal.picture import picture
from psoas_timer.terminal.scene import Page, Row, Scene, Signs

QUIT = "Q"  # whoever presses it twice wants to be gone
WORST = 10  # which has no key: 0 twice

_COUNTING = (Mode.RUNNING, Mode.RESUMING)


class Screen(Protocol):
    """A terminal to draw on."""

    signs: Signs

    @property
    def size(self) -> tuple[int, int]:
        """Columns and rows."""

    def show(self, rows: tuple[Row, ...]) -> None:
        """Draw what has changed."""

    def forget(self) -> None:
        """What stands there is not known any more: draw all of it next time."""

    def step_aside(self) -> None:
        """Give the terminal back to the shell, until the person returns."""


class Player:
    """One session from its first key to its end. `ended_by` is the signal that ended it, if any.

    `accepted` is True once the person has read the notice.
    """

    def __init__(self, driver: Driver, screen: Screen, routine: str, *, notice: bool) -> None:
        """`routine` is its name; `notice`: show what everybody reads once, and wait for a yes."""
        self.ended_by: int | None = None
        self.accepted = not notice
        self._driver = driver
        self._screen = screen
        self._routine = routine
        self._page = Page.NOTICE if notice else Page.SESSION
        self._go_on_after = False  # was the session running before the question?

    def run(self) -> None:
        """Return when the session is over."""
        if self.accepted:
            self._begin()
        while self._driver.snapshot.mode is not Mode.FINISHED:
            self._draw()
            news = self._driver.wait()
            if news is not None:
                self._take(news)

    def _take(self, news: ForPlayer) -> None:
        match news:
            case Key(name):
                self._press(name)
            case Resized():
                self._screen.forget()
            case Suspended():
                self._driver.interrupt(PauseReason.ASKED)
                self._screen.step_aside()
            case Ended(signal):
                self.ended_by = signal
                self._driver.interrupt()  # which keeps how far it was
                self._driver.send(Command.STOP)

    def _begin(self) -> None:
        """A session that was taken up again waits until the person is in place."""
        ready = self._driver.snapshot.mode is Mode.READY
        self._driver.send(Command.TOGGLE if ready else Command.WHERE)

    def _draw(self) -> None:
        width, height = self._screen.size
        scene = Scene(
            snapshot=self._driver.snapshot,
            routine=self._routine,
            page=self._page,
            muted=self._driver.muted,
            trouble=" ".join(self._driver.troubles[-1:]),
            width=width,
            height=height,
            signs=self._screen.signs,
        )
        self._screen.show(picture(scene))

    # Keys

    def _press(self, key: str) -> None:
        match self._page:
            case Page.NOTICE:
                self._press_at_notice(key)
            case Page.QUESTION:
                self._press_in_question(key)
            case Page.KEYS if action_of(key) in (
                PlayerAction.KEYS,
                PlayerAction.ACCEPT,
                Command.STOP,
            ):
                self._page = Page.SESSION
            case _:
                self._press_in_session(key)

    def _press_at_notice(self, key: str) -> None:
        match action_of(key):
            case PlayerAction.ACCEPT | Command.TOGGLE:
                self.accepted = True
                self._page = Page.SESSION
                self._begin()
            case Command.STOP:
                self._driver.send(Command.STOP)

    def _press_in_question(self, key: str) -> None:
        """Enter or Q again stops, Escape or the big key goes on; pain still comes first."""
        match action_of(key):
            case _ if key == QUIT:
                self._driver.send(Command.STOP)
            case PlayerAction.ACCEPT:
                self._driver.send(Command.STOP)
            case Command.STOP | Command.TOGGLE:
                self._page = Page.SESSION
                if self._go_on_after:
                    self._driver.send(Command.TOGGLE)
            case Command.PAIN:
                self._page = Page.SESSION
                self._driver.send(Command.PAIN)

    def _press_in_session(self, key: str) -> None:
        digit = digit_of(key)
        if digit is not None:
            self._press_digit(digit)
            return
        match action_of(key):
            case Command.STOP:
                self._ask_to_stop()
            case Command() as command:
                self._driver.send(command)
            case PlayerAction.MUTE:
                self._driver.muted = not self._driver.muted
            case PlayerAction.KEYS:
                self._page = Page.KEYS

    def _press_digit(self, digit: int) -> None:
        snapshot = self._driver.snapshot
        if snapshot.mode is Mode.HURT:
            twice = digit == 0 and snapshot.pain == 0
            self._driver.send(PainLevel(WORST if twice else digit))

    def _ask_to_stop(self) -> None:
        """Who is hurt is not asked."""
        mode = self._driver.snapshot.mode
        if mode is Mode.HURT:
            self._driver.send(Command.STOP)
            return
        self._go_on_after = mode in _COUNTING
        self._driver.interrupt(PauseReason.QUESTION)
        self._page = Page.QUESTION
