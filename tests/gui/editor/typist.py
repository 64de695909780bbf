"""A person who types into the editor without end, in a program that somebody will kill.

Writes a line for everything that the window tells to be saved: `python -m tests.gui.editor.typist`.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from itertools import count

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from psoas_timer.app import speech
from psoas_timer.app.program import Program
from psoas_timer.gui.editor.routine_editor import RoutineEditor
from psoas_timer.home import open_home
from tests.gui.conftest import READY, FakePerformer

ROUTINE = "typed"


class Typist:
    """Adds a pause and one letter of a sentence after the other, whenever all is saved."""

    def __init__(self, page: RoutineEditor, program: Program) -> None:
        self._page = page
        self._window = program.window
        self._numbers = count(1)
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        self._timer.start()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self._window.windowHandle(), key)

    def _look(self) -> None:
        if self._page.status != "Saved":
            return
        number = next(self._numbers)
        sys.stdout.write(f"saved {number}\n")
        sys.stdout.flush()
        self.press(Qt.Key.Key_P)  # one line more: there are number + 1 now, not yet saved


def main() -> None:
    app = QApplication(sys.argv[:1])
    setattr(speech, "open_performer", lambda _home: FakePerformer())  # noqa: B010  # for mypy
    program = Program(app, replace(open_home(), settings=READY))
    program.window.show()
    QTest.qWaitForWindowActive(program.window)
    QTest.keyClick(program.window.windowHandle(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page = program.window.page
    assert isinstance(page, RoutineEditor)
    typist = Typist(page, program)
    for key in (Qt.Key.Key_T, Qt.Key.Key_Y, Qt.Key.Key_P, Qt.Key.Key_E, Qt.Key.Key_D):
        typist.press(key)
    typist.press(Qt.Key.Key_Return)
    typist.press(Qt.Key.Key_Escape)
    typist.press(Qt.Key.Key_S)
    typist.press(Qt.Key.Key_Escape)
    typist.begin()
    app.exec()


if __name__ == "__main__":
    main()
