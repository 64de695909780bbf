"""Which file or folder: the desktop's own dialogs, behind functions that tests replace."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate
_UNFIT = '<>:"/\\|?*'  # not in a file name on every system


def ask_where_to_save(
    parent: QWidget,
    name: str,
    endings: tuple[str, ...],
    title: str = "",
    place: QStandardPaths.StandardLocation = QStandardPaths.StandardLocation.MusicLocation,
) -> Path | None:
    """The file a person chose, or None. `endings` ("mp3") begin with the one to suggest.

    A name without one of the endings gets the chosen one; the dialog itself asks before it lets
    a file be replaced. Without a title it is about an audio file.
    """
    title = title or translate("FileDialog", "Save as audio file")
    suggested = _usual(place) / f"{file_name(name)}.{endings[0]}"
    kinds = [f"{ending.upper()} (*.{ending})" for ending in endings]
    dialog = QFileDialog(parent, title, str(suggested.parent), ";;".join(kinds))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(endings[0])
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(endings[kinds.index(kind)]))
    dialog.selectFile(suggested.name)
    return _chosen(dialog)


def ask_for_file(parent: QWidget, title: str, endings: tuple[str, ...]) -> Path | None:
    """A file that is there, which a person chose, or None."""
    kinds = " ".join(f"*.{ending}" for ending in endings)
    place = _usual(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, str(place), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _chosen(dialog)


def ask_for_folder(parent: QWidget, title: str) -> Path | None:
    """A folder that is there, which a person chose, or None."""
    place = _usual(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, str(place))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _chosen(dialog)


def _usual(place: QStandardPaths.StandardLocation) -> Path:
    folder = Path(QStandardPaths.writableLocation(place) or Path.home())
    return folder if folder.is_dir() else Path.home()


def _chosen(dialog: QFileDialog) -> Path | None:
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def file_name(name: str) -> str:
    """`name` as a file can be called on every system."""
    kept = "".join(" " if sign in _UNFIT or not sign.isprintable() else sign for sign in name)
    return " ".join(kept.split()).strip(". ")[:80] or translate("FileDialog", "Routine")
