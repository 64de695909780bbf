"""Files dropped onto the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class FileDrop(QObject):
    """`dropped` carries the path of a file of such an ending; others are refused."""

    dropped = Signal(object)

    def __init__(self, window: QWidget, endings: tuple[str, ...], may: Callable[[], bool]) -> None:
        """`may` tells whether a file can be taken at this moment."""
        super().__init__(window)
        self._endings = endings
        self._may = may
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        path = self._file(event.mimeData()) if self._may() else None
        if path is None:
            event.ignore()
            return True
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(path)
        return True

    def _file(self, what: QMimeData) -> Path | None:
        """The one file of this machine that is carried, if it is that."""
        urls = what.urls()
        if len(urls) != 1 or not urls[0].isLocalFile():
            return None
        name = urls[0].toLocalFile()
        return Path(name) if name.lower().endswith(self._endings) else None
