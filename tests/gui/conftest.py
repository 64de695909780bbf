"""A window without a display, a clock that stands still, and a performer that only writes down.

`driver` and `window` are a session and a window by themselves; `begin` and `program` the whole
program, as a person starts it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from psoas_timer.app import speech
from psoas_timer.app.program import Program
from psoas_timer.core.events import Event, Play, Silence, Speak, Tick
from psoas_timer.core.performing import Lengths
from psoas_timer.core.plan import Plan, compile_plan
from psoas_timer.core.session import Session
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.plurals import count_in_english
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.gui.theme import Scheme, Theme
from psoas_timer.home import open_home
from psoas_timer.settings import Settings
from tests.core.samples import LUNGE, routine
from tests.gui.samples import CARDS

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
READY = Settings(notice_accepted=True, sound_checked=True)  # nothing is asked before the library


class Open(Protocol):
    """Starts the program, once more if need be; what it does not remember is as it is given."""

    def __call__(self, settings: Settings = READY) -> Program: ...


@pytest.fixture(autouse=True)
def usual_locale() -> Iterator[None]:
    """The next test begins with that of the system, whatever language this one spoke."""
    yield
    QLocale.setDefault(QLocale.system())


def ignore(*_news: object) -> None:
    """Where news goes until somebody asks for it."""


@dataclass
class FakeClock:
    now: float = 100.0

    def __call__(self) -> float:
        return self.now


@dataclass
class FakePerformer:
    """Writes down what it is to perform; a test tells its news by calling what it was given."""

    performed: list[Speak | Play | Silence] = field(default_factory=list)
    muted: bool = False
    broken: bool = False
    closed: bool = False
    opened: int = 0
    rests: int = 0
    ahead: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        self.on_finished: Callable[[int], None] = ignore
        self.on_lengths: Callable[[Lengths], None] = ignore
        self.on_trouble: Callable[[str], None] = ignore
        self.on_lost: Callable[[bool], None] = ignore
        self.on_found: Callable[[], None] = ignore

    def open(self) -> None:
        self.opened += 1

    def perform(self, effect: Speak | Play | Silence) -> None:
        if self.broken:
            raise OSError("the loudspeaker fell off the table")
        self.performed.append(effect)

    def prepare(self, plan: Plan) -> None:
        """It has nothing to get ready."""

    def make_ahead(self, texts: Sequence[str]) -> None:
        self.ahead = tuple(texts)

    def rest(self) -> None:
        self.rests += 1
        self.performed.append(Silence())

    def close(self) -> None:
        self.closed = True

    @property
    def last_spoken(self) -> Speak:
        return [effect for effect in self.performed if isinstance(effect, Speak)][-1]


@dataclass
class Log:
    """Every event a driver was sent, with its time."""

    entries: list[tuple[float, Event]] = field(default_factory=list)

    def __call__(self, now: float, event: Event) -> None:
        self.entries.append((now, event))

    @property
    def events(self) -> list[Event]:
        """All but the ticks, which come with real time."""
        return [event for _now, event in self.entries if not isinstance(event, Tick)]


@pytest.fixture(autouse=True)
def nothing_left_over(qapp: QApplication) -> Iterator[None]:
    """Widgets of one test are gone before the next, which would dress them again.

    But a window that several tests look at belongs to the fixture that made it; a property says so.
    """
    count_in_english(qapp)
    yield
    for widget in QApplication.topLevelWidgets():
        if not widget.property("shared"):
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def performer() -> FakePerformer:
    return FakePerformer()


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def driver(
    qapp: QApplication, clock: FakeClock, performer: FakePerformer, log: Log
) -> SessionDriver:
    """A session of one sided exercise, not begun."""
    return SessionDriver(Session(compile_plan(routine(LUNGE))), performer, clock, log)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, Scheme.LIGHT)
    yield theme
    theme.deleteLater()


@pytest.fixture
def memory(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, memory: QSettings, driver: SessionDriver) -> MainWindow:
    """The window at its library; every routine starts the one session."""
    window = MainWindow(
        theme=theme, cards=CARDS, start_routine=lambda _routine: driver, memory=memory
    )
    show(qtbot, window)
    return window


@pytest.fixture
def begin(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """The program as it is started again and again."""
    monkeypatch.setattr(speech, "open_performer", lambda _home: FakePerformer())
    begun: list[Program] = []

    def start(settings: Settings = READY) -> Program:
        for one in begun:
            one.window.hide()
        begun.append(Program(qapp, replace(open_home(), settings=settings)))
        show(qtbot, begun[-1].window)
        return begun[-1]

    yield start
    for program in begun:
        program.close()


@pytest.fixture
def program(begin: Open) -> Program:
    """The program, at its library."""
    return begin()


def show(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def press(window: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """Press a key as a person does: it comes to the window, wherever the focus is."""
    QTest.keyClick(window.windowHandle(), key, modifiers)
