"""A routine on paper, from its page in the window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.looking import Looked, Looking
from psoas_timer.core.handout import handout
from psoas_timer.gui import file_dialog
from psoas_timer.gui.action_row import Deed
from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.home import NotFound, find_routine

_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


class Printing(QObject):
    """Offers a sheet of every routine, saves it where the person wants it, and shows it."""

    def __init__(self, live: LiveHome, window: MainWindow, looking: Looking) -> None:
        super().__init__(window)
        self._live = live
        self._window = window
        looking.offer(self._deed)

    def _deed(self, looked: Looked) -> Deed:
        return Deed(self.tr("Print as PDF"), lambda: self._print(looked), PageAction.PRINT)

    def _print(self, looked: Looked) -> None:
        """As the routine is now: its doses may have been changed on that very page."""
        from psoas_timer.paper import CannotPrintError, print_handout, usual_page

        try:
            routine = find_routine(looked.reference, self._live.now.library)
        except NotFound as gone:
            self._window.show_trouble(str(gone))
            return
        title = self.tr("Print as PDF")
        path = file_dialog.ask_where_to_save(self._window, looked.name, ("pdf",), title, _DOCUMENTS)
        if path is None:
            return
        home, minutes = self._live.now, looked.minutes()
        screened = home.screened(routine)
        if minutes:
            screened = replace(screened, routine=home.fitted(routine, minutes).routine)
        what = handout(screened, home.preferences(), home.library.sources)
        try:
            print_handout(what, path, home.figures.figure, usual_page())
        except CannotPrintError as error:
            self._window.show_trouble(str(error))
            return
        self._window.tell(self.tr("Saved as {path}.").format(path=path))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
