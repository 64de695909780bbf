"""Where a person's things are, and how to begin afresh."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.gui.settings.rows import Deed, Row, Section, Told

translate = QCoreApplication.translate


def data() -> Section:
    open_it = translate("Settings", "Open the folder")
    return Section(
        title=translate("Settings", "Your data"),
        about=translate("Settings", "Everything is on this computer and nowhere else."),
        rows=(
            Row(
                name="folder.data",
                label=translate("Settings", "Routines and history"),
                about=translate("Settings", "Your own files, those of others, what you did."),
                control=Told(),
                deed=Deed.OPEN_DATA,
                deed_label=open_it,
                words=translate("Settings", "folder files backup own packs where"),
            ),
            Row(
                name="folder.config",
                label=translate("Settings", "Settings"),
                about=translate("Settings", "What is set on these pages."),
                control=Told(),
                deed=Deed.OPEN_CONFIG,
                deed_label=open_it,
                words=translate("Settings", "folder files backup where"),
            ),
            Row(
                name="folder.state",
                label=translate("Settings", "Logs"),
                about=translate("Settings", "The last session, for a report if it went wrong."),
                control=Told(),
                deed=Deed.OPEN_STATE,
                deed_label=open_it,
                words=translate("Settings", "folder files where crash bug"),
            ),
            Row(
                name="folder.cache",
                label=translate("Settings", "Voice cache"),
                about=translate("Settings", "Words that were spoken before; safe to delete."),
                control=Told(),
                deed=Deed.OPEN_CACHE,
                deed_label=open_it,
                words=translate("Settings", "folder files where rendered speech"),
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
