"""Routines from somebody else: a file or a list is shown first, and kept if the person says so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.looking import Looking
from psoas_timer.app.opening import Opening
from psoas_timer.app.sharing import Sharing
from psoas_timer.gui import file_dialog
from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.page import Page
from psoas_timer.gui.sharing.file_drop import FileDrop
from psoas_timer.gui.theme import Theme
from psoas_timer.library import read_list_file
from psoas_timer.texts import reason_of

ENDINGS = ("psoas.yaml", "yaml", "yml", "zip", "txt")


class Importing(QObject):
    """The ways in: a page that offers them, files dropped or opened from outside."""

    def __init__(
        self,
        live: LiveHome,
        theme: Theme,
        keymap: Keymap,
        window: MainWindow,
        looking: Looking,
        sharing: Sharing,
        opening: Opening,
    ) -> None:
        super().__init__(window)
        self._live = live
        self._theme = theme
        self._keymap = keymap
        self._window = window
        self._looking = looking
        self._sharing = sharing
        self._hub: Page | None = None
        self._draft = ""  # a list that was left unfinished
        window.on_key(PageAction.IMPORT, self.open, window.library_page)
        opening.opened.connect(self.open_file)
        endings = tuple(f".{ending}" for ending in ENDINGS)
        dropped = FileDrop(window, endings, lambda: window.may_be_left).dropped
        dropped.connect(lambda path: opening.ask(str(path)))

    def open(self) -> None:
        """Show the ways in and out."""
        from psoas_timer.gui.sharing.hub_page import HubPage

        page = self._hub = HubPage()
        page.file_asked.connect(self._ask_for_file)
        page.list_asked.connect(lambda: self._write_list(self._draft))
        page.everything_asked.connect(lambda: page.say(self._sharing.share_everything()))
        self._visit(page)

    def open_file(self, path: Path) -> None:
        """Show what is in that file."""
        if not path.is_file():  # a folder, or a pipe that would be waited for
            self._window.show_trouble(self.tr("{path} is no file.").format(path=path))
            return
        if path.suffix.lower() == ".txt":
            self._open_list(path)
            return
        from psoas_timer.app.taking import Taking
        from psoas_timer.gui.sharing.arrivals_page import ArrivalsPage

        page = ArrivalsPage(self._keymap)
        Taking(self._live, page, path)
        page.looked.connect(self._looking.look_at_routine)
        self._visit(page)

    def _ask_for_file(self) -> None:
        title = self.tr("Open a file of routines")
        path = file_dialog.ask_for_file(self._window, title, ENDINGS)
        if path is not None:
            self.open_file(path)

    def _open_list(self, path: Path) -> None:
        try:
            text = read_list_file(path)
        except OSError as error:
            reason = reason_of(error)
            words = self.tr("{path} cannot be read ({reason}).")
            self._window.show_trouble(words.format(path=path, reason=reason))
        else:
            self._write_list(text)

    def _write_list(self, text: str) -> None:
        from psoas_timer.app.listing import Listing
        from psoas_timer.gui.sharing.list_page import ListPage

        page = ListPage(
            self._theme, self._keymap, lambda one: self._live.now.figures.figure_for(one)
        )
        Listing(self._live, page).made.connect(lambda routine: self._on_made(page, routine))
        page.begin_with(text)
        page.closed.connect(lambda: self._keep_draft(page.text))
        self._visit(page)

    def _keep_draft(self, text: str) -> None:
        self._draft = text

    def _on_made(self, page: Page, routine: str) -> None:
        """From the list to its routine, and from there back to all of them."""
        page.closed.emit()
        self._draft = ""
        if self._hub is not None and self._window.page is self._hub:
            self._hub.closed.emit()
        self._looking.look_at_routine(routine)

    def _visit(self, page: Page) -> None:
        page.closed.connect(page.deleteLater)
        self._window.open(page)
