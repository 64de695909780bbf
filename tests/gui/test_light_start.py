"""What the window does without: for its first paint, and as long as nobody is there."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import NamedTuple

import pytest

from psoas_timer.app import first_look
from psoas_timer.app.cards import look_at
from psoas_timer.home import open_home
from psoas_timer.home_voice import clips_folder, spoken
from psoas_timer.paths import user_folders
from psoas_timer.settings import Settings, save_settings
from psoas_timer.voice.known_voice import KnownVoice, clip_key, clip_path, remember

# Tells which modules are there at the first paint, and when all is loaded that can wait.
STARTED = """
import gc, json, sys
gc.disable()  # as the program's door does; it is enabled again when all is loaded
import psoas_timer.cli
from psoas_timer.app import first_look
from psoas_timer.app.program import Program
from psoas_timer.gui.theme import STYLE
from psoas_timer.paths import user_folders
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

app = QApplication(["psoas-timer", *STYLE])
program = Program(app, first_look.recall(user_folders()))
loaded = []
made_known = []
program.window.drawn.connect(lambda: loaded.append(sorted(sys.modules)))
program.window.drawn.connect(lambda: made_known.extend(vars(sys.modules["PySide6.QtWidgets"])))
watch = QTimer(interval=5)
watch.timeout.connect(lambda: app.quit() if gc.isenabled() else None)
watch.start()
program.window.show()
app.exec()
loaded.append(sorted(sys.modules))
program.close()
app.setStyleSheet("")
print(json.dumps([*loaded, made_known, app.style().name()]))
"""
KNOWN = KnownVoice("an engine", "a voice")


class Start(NamedTuple):
    drawn: frozenset[str]
    later: frozenset[str]
    made_known: frozenset[str]  # of Qt's widgets, to Python
    style: str


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Start:
    """A second start, all first words being in the cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PSOAS_TIMER_HOME", str(tmp_path_factory.mktemp("home")))
        save_settings(Settings(notice_accepted=True, sound_checked=True), user_folders().config)
        home = open_home()
        clips = clips_folder(home)
        clips.mkdir(parents=True)
        remember(clips, spoken(home), KNOWN)
        for text in home.first_words():
            clip_path(clips, clip_key(KNOWN, spoken(home), text)).touch()
        first_look.keep(look_at(home), home.folders)
        patch.setenv("QT_STYLE_OVERRIDE", "windows")  # for windows that do not say what they want
        done = subprocess.run(
            [sys.executable, "-c", STARTED], capture_output=True, text=True, check=True, timeout=60
        )
    *names, style = json.loads(done.stdout)
    drawn, later, made_known = map(frozenset, names)
    return Start(drawn, later, made_known, style)


@pytest.mark.parametrize(
    "module",
    [
        "PySide6.QtNetwork",
        "yaml",
        "sqlite3",
        "numpy",
        "datetime",
        "psoas_timer.core.routine",
        "psoas_timer.home",
    ],
)
def test_the_first_paint_does_not_wait_for(module: str, start: Start) -> None:
    assert "psoas_timer.gui.library.library_page" in start.drawn
    assert module not in start.drawn


@pytest.mark.parametrize(
    "module",
    [
        "numpy",
        "psoas_timer.performer",
        "psoas_timer.gui.settings.settings_page",
        "psoas_timer.gui.history.history_page",
        "psoas_timer.gui.editor.routine_editor",
        "psoas_timer.paper",
    ],
)
def test_a_window_that_is_only_open_does_not_hold(module: str, start: Start) -> None:
    assert "psoas_timer.gui.session.session_page" in start.later  # for Enter
    assert module not in start.later


def test_qstyle_with_its_hundreds_of_names_is_not_made_known_before_the_first_paint(
    start: Start,
) -> None:
    assert "QPushButton" in start.made_known
    assert "QStyle" not in start.made_known


def test_the_window_has_its_style_although_nobody_sets_it(start: Start) -> None:
    assert start.style.lower() == "fusion"
