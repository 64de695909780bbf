"""The window of the program: from choosing a routine into a session and back, and what is aside.

Of its pages only the first one is imported with it: the window is there sooner.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QCloseEvent

from psoas_timer import clock
from psoas_timer.core.command import Command
from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.library.library_page import LibraryPage
from psoas_timer.gui.library.routine_card import RoutineCard, cards_in
from psoas_timer.gui.page import Page
from psoas_timer.gui.theme import Theme
from psoas_timer.gui.window import Window

if TYPE_CHECKING:
    from psoas_timer.gui.saving_page import Saver, SavingPage
    from psoas_timer.gui.session.driver import SessionDriver
    from psoas_timer.gui.session.session_page import SessionPage
    from psoas_timer.gui.settings.settings_page import SettingsPage
    from psoas_timer.gui.start.practice_page import PracticePage
    from psoas_timer.gui.start.sound_check_page import SoundCheckPage

_CLEARING_UP = 3.0  # seconds that a file half written may take to be removed


class MainWindow(Window):
    """Joins the pages. What happens to a session is the driver's, what it was is the caller's.

    Pages that few visits need are made at the first one; `made` tells of each, before it is shown.
    """

    notice_accepted = Signal()
    looked = Signal(str)  # a routine's id, or FILE:id: to be seen before it starts
    made = Signal(object)  # a Page
    came_home = Signal()  # to the page of all routines
    showed = Signal()  # another page than before
    session_left = Signal()

    _setting_changed = Signal(str, object)
    _closing = Signal()

    def __init__(
        self,
        *,
        theme: Theme,
        cards: tuple[RoutineCard, ...],
        start_routine: Callable[[str], SessionDriver | None],
        memory: QSettings,
        problems: tuple[str, ...] = (),
        needs_notice: bool = False,
        offers: tuple[PageAction, ...] = (PageAction.SETTINGS, PageAction.KEYS),
        rare_offers: tuple[PageAction, ...] = (),
        keymap: Keymap | None = None,
    ) -> None:
        """`start_routine` makes a driver for a routine's id, or says why not and returns None.

        `offers` have a button among the routines, `rare_offers` stand in a menu there; what the
        window does not do by itself has to be given to `on_key` and `know` before anybody presses
        it.
        """
        super().__init__(theme=theme, memory=memory, keymap=keymap)
        self._start_routine = start_routine
        self._saver: Saver | None = None
        self._settings: dict[str, object] = {}
        self._usual: Mapping[str, object] = {}
        self._session_trouble = ""
        self._session: SessionPage | None = None
        self._notice: Page | None = None
        self._cards_to_come: tuple[RoutineCard, ...] = ()
        self._library = self._make_library(cards, problems)
        self._offer(offers, rare_offers)
        self.on_key(PageAction.SETTINGS, self.show_settings, self._library)
        self.text_resized.connect(lambda scale: self.show_setting("text_scale", scale))
        self.on_key(PageAction.SAVE, self._library.ask_to_save, self._library)
        self._pages.shown.connect(self._on_shown)
        if needs_notice:
            self._show_notice()
        else:
            self._pages.begin_with(self._library)

    def know(
        self,
        *,
        settings: Mapping[str, object] | None = None,
        usual: Mapping[str, object] | None = None,
        saver: Saver | None = None,
    ) -> None:
        """What the pages behind the first one are about.

        `settings` are values by name, and so is what they `usual`ly are. Without a `saver` no
        routine can be saved as audio.
        """
        self._show_all_cards()  # before anybody knows better ones
        self._settings = dict(settings or {})
        self._usual = usual or self._settings
        self._saver = saver

    def _make_library(
        self, cards: tuple[RoutineCard, ...], problems: tuple[str, ...]
    ) -> LibraryPage:
        at_first = cards[: cards_in(self.height(), self._theme.scale)]
        page = LibraryPage(self._theme, self._keymap, at_first, problems)
        if at_first != cards:
            self._cards_to_come = cards
            self.drawn.connect(self._show_all_cards)
            self.touched.connect(self._show_all_cards)
        page.chosen.connect(self.start)
        page.looked.connect(self.looked)
        page.save_asked.connect(self.save)
        self.on_key(PageAction.SEARCH, page.search, page)
        self.on_key(PageAction.EXERCISES, page.change_section, page)
        return page

    def _show_all_cards(self) -> None:
        """Those that cannot be seen without scrolling come after the first paint."""
        cards, self._cards_to_come = self._cards_to_come, ()
        if cards:
            self._library.show_routines(cards)

    def _offer(self, actions: tuple[PageAction, ...], rare: tuple[PageAction, ...]) -> None:
        row = self._library.action_row
        for action in actions:
            row.add(self._keymap.label(action), partial(self.do, action), action)
        for action in rare:
            row.add_rare(self._keymap.label(action), partial(self.do, action), action)

    # Pages that are made when they are needed

    @property
    def library_page(self) -> LibraryPage:
        return self._library

    @property
    def session_page(self) -> SessionPage:
        if self._session is None:
            from psoas_timer.gui.session.session_page import SessionPage

            self._session = SessionPage(self._theme, self._keymap)
            self._session.closed.connect(self._let_go)
            self._session.asked.connect(self.do)
        return self._session

    @cached_property
    def settings_page(self) -> SettingsPage:
        from psoas_timer.gui.settings.settings_page import SettingsPage

        page = SettingsPage(self._settings, self._usual, clock.now, self._keymap)
        page.page_asked.connect(self.open)
        self._setting_changed.connect(page.show_value)
        self.made.emit(page)
        return page

    @cached_property
    def sound_check_page(self) -> SoundCheckPage:
        from psoas_timer.gui.start.sound_check_page import SoundCheckPage

        page = SoundCheckPage()
        self.made.emit(page)
        return page

    @cached_property
    def practice_page(self) -> PracticePage:
        from psoas_timer.gui.start.practice_page import PracticePage

        page = PracticePage(self._keymap)
        self.made.emit(page)
        return page

    @cached_property
    def _saving(self) -> SavingPage:
        from psoas_timer.gui.saving_page import SavingPage

        page = SavingPage()
        self._closing.connect(lambda: page.finish(_CLEARING_UP))
        return page

    # What others ask of the window

    @property
    def is_at_home(self) -> bool:
        """Is it showing all routines?"""
        return self.page is self._library

    @property
    def is_in_session(self) -> bool:
        return self.page is not None and self.page is self._session

    @property
    def may_be_left(self) -> bool:
        """Is there a way to other pages? Not out of a session, nor before the notice is read."""
        return not self.is_in_session and self.page is not self._notice

    def start(self, routine: str) -> None:
        """Begin that routine; not before the notice is read, nor while another one is going on."""
        if self.is_at_home:
            self.run(self._start_routine(routine))

    def run(self, driver: SessionDriver | None) -> None:
        """Show a session, and begin it if it is one that has not begun. None: it cannot be."""
        if driver is None or self.is_in_session:
            return
        self.begin(driver)

    def begin(self, driver: SessionDriver) -> None:
        """Show a session and set it going; one taken up again waits for the person."""
        from psoas_timer.core.snapshot import Mode

        driver.trouble.connect(self._on_session_trouble)
        self.session_page.show_session(driver)
        self.open(self.session_page)
        is_new = driver.snapshot.mode is Mode.READY
        driver.send(Command.TOGGLE if is_new else Command.WHERE)

    def rescue(self, sentence: str) -> None:
        """After an error nobody foresaw: the session waits, and the person is told."""
        self.show_trouble(sentence)
        if self._session is not None:
            self._session.wait()

    def show_settings(self) -> None:
        """From the routines only: a session is not to be left by a slip of the finger."""
        if self.page is self._library:
            self.open(self.settings_page)

    def show_setting(self, name: str, value: object) -> None:
        """A setting was changed elsewhere than on its page."""
        self._settings[name] = value
        self._setting_changed.emit(name, value)

    def check_sound(self, volume: float) -> None:
        """Ask whether the voice is heard at that volume; not in a session."""
        if not self.is_in_session:
            self.open(self.sound_check_page)
            self.sound_check_page.begin(volume)

    def save(self, routine: str, name: str, minutes: int | None = None) -> None:
        """Ask where to, and save that routine as an audio file; not in a session.

        `minutes` is what it is to fit; None: it is saved as it is.
        """
        if self._saver is None or self.is_in_session:
            return
        from psoas_timer.gui import file_dialog

        path = file_dialog.ask_where_to_save(self, name, self._saver.endings())
        if path is not None:
            self.open(self._saving)
            self._saving.begin(name, self._saver.work(routine, path, minutes))

    # Comings and goings

    def _on_shown(self, page: Page) -> None:
        if page is self._library:
            self.came_home.emit()
        self.showed.emit()

    def _show_notice(self) -> None:
        from psoas_timer.gui.start.notice_page import NoticePage

        self._notice = notice = NoticePage()
        notice.show_step(1, 3)
        notice.accepted.connect(self._on_notice_accepted)
        self._pages.begin_with(notice)

    def _on_notice_accepted(self) -> None:
        self._pages.begin_with(self._library)
        self.notice_accepted.emit()

    def _on_session_trouble(self, sentence: str) -> None:
        """What a session complains of goes with it when it ends."""
        self._session_trouble = sentence
        self.show_trouble(sentence)

    def _let_go(self) -> None:
        driver = self.session_page.leave_session()
        if driver is not None:
            driver.trouble.disconnect(self._on_session_trouble)
            driver.close()
            driver.deleteLater()
        self.take_trouble_back(self._session_trouble)
        self.session_left.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing in mid-session leaves the session where it is, to be gone on with."""
        if self._session is not None:
            self._session.wait()
            self._let_go()
            self._pages.close_page(self._session)  # if the window comes back, then at the routines
        self._closing.emit()
        super().closeEvent(event)
