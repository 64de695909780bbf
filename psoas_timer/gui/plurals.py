"""English in the window as it is written, but for counted things: "1 hold", "2 holds"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

_MANY = "(s)"


class EnglishPlurals(QTranslator):
    """Makes "%n hold(s)" into one of its two forms. A language's own translator comes before it."""

    def translate(self, _context: str, source: str, _about: str | None = None, n: int = -1) -> str:
        if n < 0 or _MANY not in source:
            return source
        return source.replace(_MANY, "" if n == 1 else "s")

    def isEmpty(self) -> bool:
        return False


def count_in_english(app: QCoreApplication) -> None:
    """From now on; a second time changes nothing."""
    if app.findChild(QObject, EnglishPlurals.__name__) is None:
        plurals = EnglishPlurals(app)
        plurals.setObjectName(EnglishPlurals.__name__)
        app.installTranslator(plurals)
