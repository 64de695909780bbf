"""Where to save a file: the desktop's own dialog, behind one function that tests replace."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_UNFIT = '<>:"/\\|?*'  # not in a file name on every system


def ask_where_to_save(parent: QWidget, name: str, endings: tuple[str, ...]) -> Path | None:
    """The file a person chose, or None. `endings` ("mp3") begin with the one to suggest.

    A name without one of the endings gets the chosen one; the dialog itself asks before it lets
    a file be replaced.
    """
    music = QStandardPaths.StandardLocation.MusicLocation
    folder = Path(QStandardPaths.writableLocation(music) or Path.home())
    if not folder.is_dir():
        folder = Path.home()
    suggested = folder / f"{file_name(name)}.{endings[0]}"
    kinds = [f"{ending.upper()} (*.{ending})" for ending in endings]
    dialog = QFileDialog(parent, "Save as audio file", str(suggested.parent), ";;".join(kinds))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(endings[0])
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(endings[kinds.index(kind)]))
    dialog.selectFile(suggested.name)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def file_name(name: str) -> str:
    """`name` as a file can be called on every system."""
    kept = "".join(" " if sign in _UNFIT or not sign.isprintable() else sign for sign in name)
    return " ".join(kept.split()).strip(". ")[:80] or "Routine"
