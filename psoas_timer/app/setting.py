"""The settings page at work: what is chosen is kept, folders are opened, the cache is emptied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from psoas_timer.app import first_look
from psoas_timer.app.live_home import LiveHome
from psoas_timer.core.pace import LIMITS
from psoas_timer.gui.errand import Errand
from psoas_timer.gui.fields import Choice
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.settings.rows import Deed
from psoas_timer.home import Home
from psoas_timer.settings import Settings

if TYPE_CHECKING:
    from psoas_timer.gui.settings.settings_page import SettingsPage

VOICE_CACHE = "voice"  # in the cache's folder


def usual_settings(home: Home) -> dict[str, object]:
    """What everything is that nobody has set, by the settings' names, the times with all parts."""
    times = {name: getattr(home.library.pace, name) for name in LIMITS}
    return asdict(Settings()) | {"timing": times}


class Setting(QObject):
    """Joins the page to this person's home once it is made."""

    def __init__(self, live: LiveHome, window: MainWindow) -> None:
        super().__init__(window)
        self._live = live
        self._window = window
        self._errand: Errand | None = None
        self._page: SettingsPage | None = None
        window.made.connect(self._join)

    def _join(self, page: object) -> None:
        from psoas_timer.gui.settings.settings_page import SettingsPage

        if not isinstance(page, SettingsPage):
            return
        self._page = page
        page.changed.connect(lambda changed: self._live.keep(**changed))
        page.asked.connect(self._do)
        page.opened.connect(self._measure_cache)
        page.opened.connect(self._offer_routines)
        for name, folder in self._folders().items():
            page.tell(f"folder.{name}", str(folder))

    def _offer_routines(self) -> None:
        routines = self._live.now.library.routines
        if self._page is not None:
            self._page.offer_routines([Choice(name, one.name) for name, one in routines.items()])

    def _folders(self) -> dict[str, Path]:
        folders = self._live.now.folders
        return {
            "data": folders.data,
            "config": folders.config,
            "state": folders.state,
            "cache": folders.cache,
        }

    def _do(self, deed: Deed) -> None:
        match deed:
            case Deed.OPEN_DATA | Deed.OPEN_CONFIG | Deed.OPEN_STATE | Deed.OPEN_CACHE:
                self._open(self._folders()[deed.value.removeprefix("open-")])
            case Deed.EMPTY_CACHE:
                first_look.forget(self._live.now.folders)
                self._about_cache(empty_cache)

    def _open(self, folder: Path) -> None:
        """In whatever the desktop shows folders with."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
            opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        except OSError:
            opened = False
        if not opened:
            sentence = self.tr("Nothing here can show a folder. It is {folder}.")
            self._window.show_trouble(sentence.format(folder=folder))

    def _measure_cache(self) -> None:
        self._about_cache(cache_size)

    def _about_cache(self, work: Callable[[Path], int]) -> None:
        """In a thread: there may be thousands of files on a slow disk."""
        folder = self._live.now.folders.cache / VOICE_CACHE
        self._errand = Errand(lambda _progress, _cancelled: work(folder))
        self._errand.done.connect(self._tell_cache)  # not a lambda: who is gone hears no more
        self._errand.start()

    def _tell_cache(self, size: object) -> None:
        if self._page is not None:
            self._page.tell("cache_size", _in_words(size))


def _in_words(size: object) -> str:
    if not isinstance(size, int):
        return str(size)
    if size == 0:
        return QCoreApplication.translate("Setting", "empty")
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def cache_size(folder: Path) -> int:
    """Bytes of rendered speech in that folder."""
    from psoas_timer.voice.cache import clips_in

    return sum(size for _path, size in clips_in(folder))


def empty_cache(folder: Path) -> int:
    """Remove all rendered speech; the bytes that could not be removed."""
    from psoas_timer.voice.cache import clips_in, remove_clips

    remove_clips(folder)
    return sum(size for _path, size in clips_in(folder))
