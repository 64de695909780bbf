"""The history page in the window, and what goes out of it and comes in: tables, files, reports."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from psoas_timer import clock
from psoas_timer.app.exchanging import Exchanging
from psoas_timer.app.live_home import LiveHome
from psoas_timer.gui import file_dialog
from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.theme import Theme
from psoas_timer.history import History
from psoas_timer.history.exchange import sessions_in
from psoas_timer.history.interchange import NotSessionsError, dumped
from psoas_timer.history.spreadsheet import to_csv
from psoas_timer.texts import reason_of
from psoas_timer.whole_file import replace_file

if TYPE_CHECKING:
    from psoas_timer.gui.history.history_page import HistoryPage, Wish

_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


class LookingBack(QObject):
    """Opens the page whenever it is asked for."""

    def __init__(
        self,
        live: LiveHome,
        history: History,
        window: MainWindow,
        theme: Theme,
        exchanging: Exchanging,
    ) -> None:
        super().__init__(window)
        self._live = live
        self._history = history
        self._window = window
        self._theme = theme
        self._exchanging = exchanging
        self._page: HistoryPage | None = None
        exchanging.changed.connect(self._refresh)
        window.on_key(PageAction.HISTORY, self.open, window.library_page)

    def open(self) -> None:
        from psoas_timer.gui.history.history_page import HistoryPage

        page = HistoryPage(self._theme, self._history, self._names(), clock.wall().day)
        page.asked.connect(self._do)
        page.closed.connect(self._on_closed)
        page.show_sharing(self._live.settings.shared_folder)
        self._page = page
        self._window.open(page)

    def _names(self) -> dict[str, str]:
        return {key: one.name for key, one in self._live.now.library.exercises.items()}

    def _on_closed(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            page.deleteLater()
        self._exchanging.begin()

    def _refresh(self) -> None:
        if self._page is not None:
            self._page.refresh()

    # Out and in

    def _do(self, wish: Wish) -> None:
        from psoas_timer.gui.history.history_page import Wish

        did, report = self.tr("What I did"), self.tr("Exercise report")
        deeds: dict[Wish, Callable[[], None]] = {
            Wish.TABLE: lambda: self._save(did, "csv", self._table),
            Wish.EXPORT: lambda: self._save(did, "json", self._everything),
            Wish.REPORT: lambda: self._save(report, "pdf", self._report),
            Wish.IMPORT: self._take_in,
            Wish.SHARE: self._share,
        }
        deeds[wish]()

    def _table(self) -> bytes:
        """With a mark by which spreadsheets know the letters."""
        return to_csv(self._history.sessions()).encode("utf-8-sig")

    def _everything(self) -> bytes:
        return dumped(self._history.sessions())

    def _save(self, name: str, ending: str, made: Callable[[], bytes]) -> None:
        title = self.tr("Save the history")
        path = file_dialog.ask_where_to_save(self._window, name, (ending,), title, _DOCUMENTS)
        if path is None:
            return
        try:
            replace_file(path, made())
        except OSError as error:
            self._cannot(path, error)
        else:
            self._tell(self.tr("Saved as {file}.").format(file=path))

    def _report(self) -> bytes:
        """Of the time that is looked at."""
        from psoas_timer.gui.history.report import as_pdf

        since = self._page.since if self._page else date.min
        return as_pdf(self._history, self._names(), since, clock.wall().day)

    def _take_in(self) -> None:
        title = self.tr("Take in a file")
        path = file_dialog.ask_for_file(self._window, title, ("json", "sqlite3"))
        if path is None:
            return
        try:
            merged = self._history.merge(sessions_in(path))
        except NotSessionsError as error:
            words = self.tr("{file} is not taken in: {reason}.")
            self._tell(words.format(file=path.name, reason=error))
            return
        except OSError as error:
            self._cannot(path, error)
            return
        words = self.tr("{file}: {new} new, {newer} changed, {known} known already.")
        self._tell(
            words.format(file=path.name, new=merged.new, newer=merged.newer, known=merged.known)
        )
        self._refresh()

    def _share(self) -> None:
        """Begin it or end it; nothing leaves this machine but into the folder that is chosen."""
        folder = ""
        if not self._live.settings.shared_folder:
            title = self.tr("A folder that your other machines have too")
            path = file_dialog.ask_for_folder(self._window, title)
            if path is None:
                return
            folder = str(path.absolute())
        self._live.keep(shared_folder=folder)
        if self._page is not None:
            self._page.show_sharing(folder)

    def _tell(self, sentence: str) -> None:
        if self._page is not None:
            self._page.tell(sentence)

    def _cannot(self, path: Path, error: OSError) -> None:
        words = self.tr("{file} cannot be used ({reason}).")
        self._tell(words.format(file=path, reason=reason_of(error)))
