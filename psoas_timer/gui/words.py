"""The words that window and terminal share, in the language the window is in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.core.phrases import Shown, phrases_in


def window_language() -> str:
    """The language of the translation that is in use."""
    return QCoreApplication.translate(
        "Language", "en", "the tag of the language that you translate into: de, es"
    )


def shown() -> Shown:
    return phrases_in(window_language()).shown


def decimal(number: float, digits: int | None = None) -> str:
    """As people of that language write it, "1,5"; without `digits` in as few as say it."""
    text = f"{number:g}" if digits is None else f"{number:.{digits}f}"
    return text.replace(".", shown().decimal)
