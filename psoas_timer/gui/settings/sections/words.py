"""Numbers and choices in the words of the settings page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.gui.settings.rows import Switch
from psoas_timer.gui.words import decimal

translate = QCoreApplication.translate


def seconds(number: float) -> str:
    return translate("Settings", "{number} seconds").format(number=decimal(number, 1))


def percent(number: float) -> str:
    return translate("Settings", "{number} %").format(number=round(100 * number))


def switch() -> Switch:
    return Switch(on=translate("Settings", "On"), off=translate("Settings", "Off"))
