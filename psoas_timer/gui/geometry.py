"""Where the window was, kept between runs as one plain line of text and nothing else.

Plain text on purpose: what QSettings reads back as an object could be anything.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_KEY = "window/geometry"
_USUAL_WIDTH, _USUAL_HEIGHT = 1280, 800
_GRIP = 100  # pixels of the window that must be on a screen to get hold of it
_LARGEST = 32000


def restore(window: QWidget, settings: QSettings) -> None:
    """Put the window where it was, if that is on a screen; else in the middle of the first."""
    numbers = _numbers(str(settings.value(_KEY, "")))
    rect = QRect(*numbers[:4]) if numbers else QRect()
    window.setGeometry(rect if is_reachable(rect) else _usual())
    if numbers and numbers[4]:
        window.showMaximized()


def save(window: QWidget, settings: QSettings) -> None:
    rect = window.normalGeometry()
    numbers = (rect.x(), rect.y(), rect.width(), rect.height(), int(window.isMaximized()))
    settings.setValue(_KEY, " ".join(map(str, numbers)))


def is_reachable(rect: QRect) -> bool:
    """Can a person get hold of a window there?"""
    seen = (rect.intersected(screen.availableGeometry()) for screen in QGuiApplication.screens())
    return any(part.width() >= _GRIP and part.height() >= _GRIP for part in seen)


def bring_back(window: QWidget) -> None:
    """Move the window onto a screen, if the one it was on is gone."""
    if not is_reachable(window.frameGeometry()):
        window.setGeometry(_usual())


def _usual() -> QRect:
    room = QGuiApplication.primaryScreen().availableGeometry()
    rect = QRect(0, 0, min(_USUAL_WIDTH, room.width()), min(_USUAL_HEIGHT, room.height()))
    rect.moveCenter(room.center())
    return rect


def _numbers(text: str) -> tuple[int, int, int, int, int] | None:
    parts = text.split()
    if len(parts) != 5 or not all(part.lstrip("-").isascii() for part in parts):
        return None
    try:
        x, y, width, height, maximised = (int(part) for part in parts)
    except ValueError:
        return None
    if max(map(abs, (x, y, width, height))) > _LARGEST or min(width, height) < _GRIP:
        return None
    return x, y, width, height, maximised
