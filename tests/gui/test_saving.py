"""A routine saved as an audio file: asked where to, shown how far, told where it is or why not."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from psoas_timer.gui import file_dialog
from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.errand import Errand, unforeseen
from psoas_timer.gui.file_dialog import file_name
from psoas_timer.gui.library.library_page import LibraryPage
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.saving_page import Saver, SavingPage
from psoas_timer.gui.theme import Theme
from tests.gui.conftest import press, show
from tests.gui.samples import CARDS

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
PATIENCE = 5.0  # seconds, for what takes none


@dataclass
class Rendering:
    """Work that goes on when a test lets it, and says what it was asked."""

    asked: list[tuple[str, Path]] = field(default_factory=list)
    halfway: threading.Event = field(default_factory=threading.Event)
    may_end: threading.Event = field(default_factory=threading.Event)
    cancelled: bool = False

    def work(self, routine: str, path: Path, _minutes: int | None) -> Callable[..., object]:
        self.asked.append((routine, path))
        return self._run

    def _run(self, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> str:
        progress(0.5)
        self.halfway.set()
        assert self.may_end.wait(PATIENCE)
        self.cancelled = cancelled()
        return "Nothing is saved." if self.cancelled else "Saved."


@pytest.fixture
def rendering() -> Rendering:
    return Rendering()


@pytest.fixture
def where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """What the file dialog answers: the first of these."""
    answers: list[Path | None] = [tmp_path / "a.mp3"]

    def answer(_parent: QWidget, _name: str, _endings: tuple[str, ...]) -> Path | None:
        return answers[0]

    monkeypatch.setattr(file_dialog, "ask_where_to_save", answer)
    return answers


@pytest.fixture
def window(
    qtbot: QtBot, theme: Theme, memory: QSettings, rendering: Rendering, where: list[Path | None]
) -> MainWindow:
    window = MainWindow(
        theme=theme,
        cards=CARDS,
        start_routine=lambda _routine: None,
        memory=memory,
        offers=(PageAction.SAVE,),
    )
    window.know(saver=Saver(lambda: ("mp3", "wav"), rendering.work))
    show(qtbot, window)
    return window


def texts(window: MainWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def button(window: MainWindow) -> QPushButton:
    found = window.findChild(SavingPage).findChild(QPushButton)
    assert found is not None
    return found


def test_ctrl_e_saves_the_routine_that_has_the_focus(
    qtbot: QtBot, window: MainWindow, rendering: Rendering, where: list[Path | None]
) -> None:
    press(window, Key.Key_Down)
    press(window, Key.Key_E, CONTROL)
    assert rendering.asked == [(CARDS[1].id, where[0])]
    assert CARDS[1].name in texts(window)

    rendering.may_end.set()

    qtbot.waitUntil(lambda: "Saved." in texts(window))
    press(window, Key.Key_Return)
    assert window.findChild(LibraryPage).isVisible()
    assert window.focusWidget().accessibleName().startswith(CARDS[1].name)


def test_the_button_saves_the_routine_that_had_the_focus_last(
    window: MainWindow, rendering: Rendering
) -> None:
    rendering.may_end.set()
    press(window, Key.Key_End)
    press(window, Key.Key_Tab)
    assert window.focusWidget().accessibleName() == "Save as audio file"

    press(window, Key.Key_Space)

    assert [routine for routine, _path in rendering.asked] == [CARDS[-1].id]


def test_a_dialog_that_was_closed_saves_nothing(
    window: MainWindow, rendering: Rendering, where: list[Path | None]
) -> None:
    where[0] = None

    press(window, Key.Key_E, CONTROL)

    assert rendering.asked == []
    assert window.findChild(LibraryPage).isVisible()


def test_the_bar_shows_how_far_it_is(
    qtbot: QtBot, window: MainWindow, rendering: Rendering
) -> None:
    press(window, Key.Key_E, CONTROL)
    bar = window.findChild(QProgressBar)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() // 2)

    rendering.may_end.set()

    qtbot.waitUntil(lambda: not bar.isVisible())


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Space])
def test_it_can_be_cancelled(
    qtbot: QtBot, window: MainWindow, rendering: Rendering, key: Qt.Key
) -> None:
    press(window, Key.Key_E, CONTROL)
    assert rendering.halfway.wait(PATIENCE)
    assert window.focusWidget().accessibleName() == "Cancel"
    press(window, key)
    rendering.may_end.set()

    qtbot.waitUntil(lambda: "Nothing is saved." in texts(window))

    assert rendering.cancelled
    press(window, Key.Key_Escape)
    assert window.findChild(LibraryPage).isVisible()


def test_nothing_else_begins_while_a_file_is_saved(
    qtbot: QtBot, window: MainWindow, rendering: Rendering
) -> None:
    press(window, Key.Key_E, CONTROL)
    press(window, Key.Key_E, CONTROL)
    press(window, Key.Key_Comma, CONTROL)
    press(window, Key.Key_Return)
    window.start(CARDS[0].id)

    assert len(rendering.asked) == 1
    assert window.findChild(SavingPage).isVisible()
    rendering.may_end.set()
    qtbot.waitUntil(lambda: "Saved." in texts(window))


def test_closing_the_window_cancels_and_waits_until_it_is_cleared_up(
    window: MainWindow, rendering: Rendering
) -> None:
    press(window, Key.Key_E, CONTROL)
    assert rendering.halfway.wait(PATIENCE)
    rendering.may_end.set()

    window.close()

    assert not any(thread.name == "errand" for thread in threading.enumerate())


def test_a_second_file_is_shown_from_its_beginning(
    qtbot: QtBot, window: MainWindow, rendering: Rendering
) -> None:
    for card in CARDS[:2]:
        rendering.may_end.clear()
        press(window, Key.Key_E, CONTROL)
        assert card.name in texts(window)
        assert window.findChild(QProgressBar).isVisible()
        rendering.may_end.set()
        qtbot.waitUntil(lambda: "Saved." in texts(window))
        press(window, Key.Key_Return)
        press(window, Key.Key_Down)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_h19_work_that_fails_in_a_way_nobody_foresaw_still_ends(qtbot: QtBot) -> None:
    def fail(_progress: Callable[[float], None], _cancelled: Callable[[], bool]) -> str:
        raise ZeroDivisionError

    errand = Errand(fail)
    with qtbot.waitSignal(errand.done) as done:
        errand.start()
    errand.wait(PATIENCE)

    assert done.args == [unforeseen()]


def test_without_a_way_to_save_there_is_no_button(
    qtbot: QtBot, theme: Theme, memory: QSettings
) -> None:
    window = MainWindow(theme=theme, cards=CARDS, start_routine=lambda _: None, memory=memory)
    show(qtbot, window)

    press(window, Key.Key_E, CONTROL)

    names = [button.accessibleName() for button in window.findChildren(QPushButton)]
    assert "Save as audio file" not in names
    assert window.findChild(LibraryPage).isVisible()


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Morning ten minutes", "Morning ten minutes"),
        ("a/b\\c:d*e", "a b c d e"),
        ("../../etc/passwd", "etc passwd"),
        ("x" * 300, "x" * 80),
        ("\x00\n", "Routine"),
        ("", "Routine"),
    ],
)
def test_a_name_becomes_one_that_every_system_takes(name: str, kept: str) -> None:
    assert file_name(name) == kept
