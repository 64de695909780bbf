"""A window without a display, a clock that stands still, and a performer that only writes down."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from psoas_timer.core.events import Event, Play, Silence, Speak, Tick
from psoas_timer.core.performing import Lengths
from psoas_timer.core.plan import Plan, compile_plan
from psoas_timer.core.session import Session
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.plurals import count_in_english
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.gui.theme import Scheme, Theme
from tests.core.samples import LUNGE, routine
from tests.gui.samples import CARDS

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


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
    opened: int = 0
    ahead: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        self.on_finished: Callable[[int], None] = ignore
        self.on_lengths: Callable[[Lengths], None] = ignore
        self.on_trouble: Callable[[str], None] = ignore
        self.on_lost: Callable[[], None] = ignore
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
        self.performed.append(Silence())

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
    """Widgets of one test are gone before the next, which would dress them again."""
    count_in_english(qapp)
    yield
    for widget in QApplication.topLevelWidgets():
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


def show(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def press(window: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """Press a key as a person does: it comes to the window, wherever the focus is."""
    QTest.keyClick(window.windowHandle(), key, modifiers)
