"""The window's toolkit must not wear out the interpreter.

PySide6 6.12.0 takes one reference too many from None whenever a C++ method returns nothing. Before
Python 3.12 None can die of that: a short test run passes, and the program aborts some minutes into
a routine.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

CALLS = 500


def test_h64_calls_that_return_nothing_leave_none_alone(qtbot: QtBot) -> None:
    timer = QTimer()
    timer.setInterval(1)  # whatever the first call caches is not counted
    before = sys.getrefcount(None)

    for _ in range(CALLS):
        timer.setInterval(1)

    lost = before - sys.getrefcount(None)
    assert lost < CALLS / 5, "this PySide6 aborts on this Python: take another version of one"
