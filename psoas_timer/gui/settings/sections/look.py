"""How the window looks, and what its keys are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.gui.fields import Choice
from psoas_timer.gui.settings.rows import Deed, Listed, Row, Scale, Section, Switch
from psoas_timer.gui.settings.sections.words import percent
from psoas_timer.gui.theme import LARGEST_SCALE, SCALE_STEP, SMALLEST_SCALE

translate = QCoreApplication.translate


def keys() -> Section:
    return Section(
        title=translate("Settings", "Keys"),
        rows=(
            Row(
                name="keys",
                label=translate("Settings", "Keys"),
                about=translate("Settings", "Which key does what, in a session and around it."),
                deed=Deed.KEYS,
                deed_label=translate("Settings", "Change the keys"),
                words=translate(
                    "Settings", "keyboard shortcut binding rebind clicker remote pause skip pain"
                ),
            ),
        ),
    )


def appearance() -> Section:
    return Section(
        title=translate("Settings", "Appearance"),
        rows=(_language(), _colours(), _text_size(), _motion()),
    )


def _language() -> Row:
    return Row(
        name="language",
        label=translate("Settings", "Language"),
        about=translate("Settings", "Of window and voice, from the next start on."),
        control=Listed(
            (
                Choice("", translate("Settings", "As the system")),
                Choice("en", "English"),
                Choice("de", "Deutsch"),
                Choice("es", "Español"),
            )
        ),
        words="language english german deutsch sprache spanish español idioma",
    )


def _colours() -> Row:
    return Row(
        name="look",
        label=translate("Settings", "Colours"),
        about=translate("Settings", "Light for the day, dark for the evening."),
        control=Listed(
            (
                Choice("system", translate("Settings", "As the desktop")),
                Choice("light", translate("Settings", "Light")),
                Choice("dark", translate("Settings", "Dark")),
            )
        ),
        words=translate("Settings", "look theme night mode bright"),
    )


def _text_size() -> Row:
    return Row(
        name="text_scale",
        label=translate("Settings", "Text size"),
        about=translate("Settings", "On every page; two keys change it anywhere."),
        control=Scale(SMALLEST_SCALE, LARGEST_SCALE, SCALE_STEP, percent, leap=2),
        words=translate("Settings", "font zoom large small letters scale"),
    )


def _motion() -> Row:
    return Row(
        name="motion",
        label=translate("Settings", "Motion"),
        about=translate("Settings", "Figures move with you, and a disc swells with the breath."),
        control=Switch(translate("Settings", "On"), translate("Settings", "Off")),
        words=translate("Settings", "animation still reduced moving"),
    )
