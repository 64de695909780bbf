"""A real terminal: draws rows, tells keys, and is given back as it was, whatever happens."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Self

from blessed import Terminal

from psoas_timer.terminal.keys import Repeats, name_of
from psoas_timer.terminal.news import Ended, Inbox, Key
from psoas_timer.terminal.scene import ASCII, Look, Row, Signs, Span

if sys.platform != "win32":
    import curses

_LOOK_AROUND = 0.2  # seconds between two looks whether the keyboard is still wanted
_UNICODE = "█░━─◀▶→←↑↓·…"  # what the picture uses beyond ASCII
_ESCAPE_DELAY = 0.1  # seconds in which an arrow's signs follow its Escape


class TerminalScreen:
    """Fulfils `player.Screen`. Use it as a context; keys go to `inbox`."""

    def __init__(self, inbox: Inbox, clock: Callable[[], float]) -> None:
        self._colours = not os.environ.get("NO_COLOR")
        with _without("NO_COLOR"):  # else blessed would not even move the cursor
            self._terminal = Terminal(_kind())
        self._encoding = sys.stdout.encoding or "ascii"
        self._keyboard = Keyboard(self._terminal, inbox, clock)
        self._shown: tuple[Row, ...] = ()
        self._taken = ExitStack()
        self.signs = Signs() if _knows_blocks(self._encoding) else ASCII

    def __enter__(self) -> Self:
        self._take()
        self._keyboard.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._keyboard.stop()
        self._give_back()

    @property
    def size(self) -> tuple[int, int]:
        return self._terminal.width, self._terminal.height

    def show(self, rows: tuple[Row, ...]) -> None:
        drawn = []
        for number, row in enumerate(rows):
            if number >= len(self._shown) or self._shown[number] != row:
                drawn.append(self._at(number) + "".join(self._span(span) for span in row))
        self._shown = rows
        if drawn:
            self._write("".join(drawn))

    def forget(self) -> None:
        self._shown = ()
        self._write(self._terminal.clear)

    def step_aside(self) -> None:
        """Stop, as Ctrl+Z asks for; returns when the shell lets us go on."""
        self._give_back()
        handler = signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGTSTP)
        signal.signal(signal.SIGTSTP, handler)
        self._take()
        self.forget()

    def _take(self) -> None:
        terminal = self._terminal
        self._taken.enter_context(terminal.cbreak())
        self._taken.enter_context(terminal.fullscreen())
        self._taken.enter_context(terminal.hidden_cursor())

    def _give_back(self) -> None:
        with suppress(OSError):  # the terminal itself may be gone
            self._taken.close()
            self._terminal.stream.flush()

    def _at(self, row: int) -> str:
        return str(self._terminal.move_yx(row, 0)) + str(self._terminal.clear_eol)

    def _span(self, span: Span) -> str:
        start = "".join(getattr(self._terminal, name) for name in self._names(span))
        return f"{start}{span.text}{self._terminal.normal if start else ''}"

    def _names(self, span: Span) -> Iterator[str]:
        """The terminal's attributes for a look; without colours bold and reverse do."""
        if span.filled:
            yield _GROUNDS[span.look] if self._colours else "reverse"
        elif span.look is Look.FAINT:
            yield "dim"
        elif self._colours and span.look in _LETTERS:
            yield _LETTERS[span.look]
        elif span.look is not Look.PLAIN:
            yield "bold"

    def _write(self, text: str) -> None:
        stream = self._terminal.stream
        with suppress(OSError):  # a hangup comes as a signal
            stream.write(text.encode(self._encoding, "replace").decode(self._encoding))
            stream.flush()


# Colours that can be read on black and on white: grounds come with their own letters.
_GROUNDS = {
    Look.PLAIN: "reverse",
    Look.STRONG: "reverse",
    Look.FAINT: "reverse",
    Look.EFFORT: "black_on_green",
    Look.CALM: "black_on_cyan",
    Look.NOTE: "black_on_yellow",
    Look.ALARM: "white_on_red",
}
_LETTERS = {Look.EFFORT: "green", Look.CALM: "cyan", Look.ALARM: "red"}


class Keyboard:
    """Puts keys into the inbox, from a thread of its own."""

    def __init__(self, terminal: Terminal, inbox: Inbox, clock: Callable[[], float]) -> None:
        self._terminal = terminal
        self._inbox = inbox
        self._clock = clock
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True, name="keyboard")

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        self._thread.join(timeout=2 * _LOOK_AROUND)

    def _run(self) -> None:
        repeats = Repeats()
        while not self._stopped.is_set():
            try:
                pressed = self._terminal.inkey(timeout=_LOOK_AROUND, esc_delay=_ESCAPE_DELAY)
            except (OSError, EOFError):
                self._inbox.put(Ended(getattr(signal, "SIGHUP", signal.SIGTERM)))
                return
            key = name_of(str(pressed), pressed.name) if pressed else None
            if key is not None and not repeats.is_repeat(key, self._clock()):
                self._inbox.put(Key(key))


def _knows_blocks(encoding: str) -> bool:
    try:
        _UNICODE.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


@contextmanager
def _without(name: str) -> Iterator[None]:
    """The environment without that variable."""
    value = os.environ.pop(name, None)
    try:
        yield
    finally:
        if value is not None:
            os.environ[name] = value


def _kind() -> str | None:
    """What blessed is to take the terminal for; None: what TERM says.

    One that this system has never heard of most likely does as xterm does.
    """
    if sys.platform == "win32":
        return None
    try:
        curses.setupterm()
    except curses.error:
        return "xterm-256color"
    return None
