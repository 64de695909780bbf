"""Where a person's things are, and how to begin afresh."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.gui.settings.rows import Deed, Row, Section, Told

translate = QCoreApplication.translate


def data() -> Section:
    return Section(
        title=translate("Settings", "Your data"),
        about=translate("Settings", "Everything is on this computer and nowhere else."),
        rows=(
            _folder(
                "data",
                translate("Settings", "Routines and history"),
                translate("Settings", "Your own files, those of others, what you did."),
                translate("Settings", "folder files backup own packs where"),
                Deed.OPEN_DATA,
            ),
            _folder(
                "config",
                translate("Settings", "Settings"),
                translate("Settings", "What is set on these pages."),
                translate("Settings", "folder files backup where"),
                Deed.OPEN_CONFIG,
            ),
            _folder(
                "state",
                translate("Settings", "Logs"),
                translate("Settings", "The last session, for a report if it went wrong."),
                translate("Settings", "folder files where crash bug"),
                Deed.OPEN_STATE,
            ),
            _folder(
                "cache",
                translate("Settings", "Voice cache"),
                translate("Settings", "Words that were spoken before; safe to delete."),
                translate("Settings", "folder files where rendered speech"),
                Deed.OPEN_CACHE,
            ),
            Row(
                name="cache_size",
                label=translate("Settings", "Its size"),
                about=translate("Settings", "It empties itself of what was not used for long."),
                control=Told(),
                deed=Deed.EMPTY_CACHE,
                deed_label=translate("Settings", "Empty the voice cache"),
                words=translate("Settings", "space disk delete clear megabytes cache"),
            ),
        ),
    )


def _folder(name: str, label: str, about: str, words: str, deed: Deed) -> Row:
    return Row(
        name=f"folder.{name}",
        label=label,
        about=about,
        control=Told(),
        deed=deed,
        deed_label=translate("Settings", "Open the folder"),
        words=words,
    )


def afresh() -> Section:
    return Section(
        title=translate("Settings", "Start afresh"),
        rows=(
            Row(
                name="reset",
                label=translate("Settings", "All settings"),
                about=translate(
                    "Settings",
                    "As they were in the beginning, keys too. Routines and history stay.",
                ),
                deed=Deed.RESET,
                deed_label=translate("Settings", "Reset all settings"),
                words=translate("Settings", "default restore factory undo"),
            ),
        ),
    )
