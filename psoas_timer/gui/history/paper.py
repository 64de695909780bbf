"""The report without a window, for the command line: Qt draws it where there is no display."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtGui import QGuiApplication

from psoas_timer import resources
from psoas_timer.gui import fonts
from psoas_timer.gui.history.report import as_pdf
from psoas_timer.gui.plurals import count_in_english
from psoas_timer.gui.translators import speak
from psoas_timer.history import History


def on_paper(
    history: History, names: Mapping[str, str], first: date, last: date, language: str
) -> bytes:
    """The history from `first` to `last`, in that language, as the contents of a PDF file."""
    arguments = ["psoas-timer", "-platform", "offscreen"]
    app = QGuiApplication.instance() or QGuiApplication(arguments)
    fonts.load()
    count_in_english(app)
    speak(app, language, resources.translations())
    return as_pdf(history, names, first, last)
