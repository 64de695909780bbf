"""The window in a person's language: our own texts, and Qt's in its dialogs.

A text of ours without a translation, or with one that would not fill in as the English does, stays
English.
"""

from __future__ import annotations

import string
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

_NAME = "translator"
ENGLISH = "en"


class CarefulTranslator(QTranslator):
    """Passes on what a file says, if it has the same {names} as the text it is for."""

    def __init__(self, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._file = QTranslator(self)
        self._file.load(str(file))

    def translate(
        self, context: str, source: str, about: str | None = None, n: int = -1
    ) -> str | None:
        text = self._file.translate(context, source, about, n)
        # Of None, and of nothing else, Qt makes a question to the next translator.
        return text if text and same_names(text, source) else None

    def isEmpty(self) -> bool:
        return self._file.isEmpty()


@lru_cache(maxsize=4096)
def same_names(text: str, source: str) -> bool:
    """Do both have the same {names} to be filled in? Of one thing a number may stay unsaid."""
    try:
        return _names(text) == _names(source) and ("%n" in source or "%n" not in text)
    except ValueError:  # a brace that is never closed
        return False


def _names(text: str) -> list[str]:
    """Each once, and those without a name as often as they come: they go by their place."""
    found = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return sorted([*{name for name in found if name}, *(name for name in found if not name)])


def speak(app: QCoreApplication, language: str, folder: Path) -> None:
    """From now on in that language; `folder` has the translations."""
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        old.deleteLater()
    locale = QLocale(language)
    if QLocale.system().language() != locale.language():
        QLocale.setDefault(locale)  # else the system's own country stays
    if language == ENGLISH:
        return
    from PySide6.QtCore import QLibraryInfo  # to load it takes a while

    dialogs = QTranslator(app)
    dialogs.setObjectName(_NAME)
    shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if dialogs.load(f"qtbase_{language}", shipped):
        app.installTranslator(dialogs)
    app.installTranslator(CarefulTranslator(folder / f"psoas_timer_{language}.qm", app))
