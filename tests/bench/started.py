"""Run a program with a window as it is, and print when it had painted, then how large it is.

`python -m tests.bench.started WHAT BEGAN`, WHAT being `ours` or `bare`, BEGAN the moment by
`time.monotonic` at which this process was asked for. Prints JSON: `painted` in seconds after that,
`busy` in seconds of the processor until then, `resident` in bytes two seconds later. Qt is not
touched before the program itself loads it.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

SETTLED = 2000  # milliseconds after the first paint


def main() -> None:
    what, began = sys.argv[1], float(sys.argv[2])
    sys.argv = ["psoas-timer"]
    look = _watch(began)
    program = import_module("psoas_timer.cli" if what == "ours" else "tests.bench.bare_ring")
    look()  # the bare ring has loaded all it needs
    program.main()


def _watch(began: float) -> Callable[[], None]:
    """As soon as Qt's widgets are there, have `exec` look for the first paint.

    Looks at every import; returns what looks once more.
    """
    waiting = [True]

    def look() -> None:
        widgets = sys.modules.get("PySide6.QtWidgets")
        if waiting and widgets is not None and hasattr(widgets, "QApplication"):
            waiting.clear()
            _tell(widgets.QApplication, began)

    def hook(event: str, _args: tuple[Any, ...]) -> None:
        if event == "import":
            look()

    sys.addaudithook(hook)
    return look


def _tell(application: Any, began: float) -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer

    run = application.exec

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, self.painted)
            return False

        def painted(self) -> None:
            self.seconds = time.monotonic() - began
            self.busy = time.process_time()
            QTimer.singleShot(SETTLED, self.settled)

        def settled(self) -> None:
            measured = {"painted": self.seconds, "busy": self.busy, "resident": resident()}
            sys.stdout.write(json.dumps(measured))
            sys.stdout.flush()
            application.instance().closeAllWindows()

    def exec_watched(*_args: object) -> int:
        first = FirstPaint()
        for window in application.topLevelWidgets():
            if window.isVisible():
                window.installEventFilter(first)
        code: int = run()
        return code

    application.exec = exec_watched


def resident() -> int:
    """Bytes of this process that are in memory."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) * 1024


if __name__ == "__main__":
    main()
