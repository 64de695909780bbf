"""The window: one page at a time, the keys for all of them, and what is said across the top."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QSettings, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from psoas_timer import clock
from psoas_timer.core.events import Command
from psoas_timer.core.snapshot import Mode
from psoas_timer.gui import file_dialog, geometry
from psoas_timer.gui.driver import SessionDriver
from psoas_timer.gui.keymap import Keymap, PageAction
from psoas_timer.gui.keys_overlay import KeysOverlay
from psoas_timer.gui.library_page import LibraryPage
from psoas_timer.gui.notice_page import NoticePage
from psoas_timer.gui.routine_card import RoutineCard
from psoas_timer.gui.saving_page import Saver, SavingPage
from psoas_timer.gui.session_page import SessionPage
from psoas_timer.gui.settings_page import SettingsPage
from psoas_timer.gui.sound_check_page import SoundCheckPage
from psoas_timer.gui.theme import Theme
from psoas_timer.gui.trouble_strip import TroubleStrip

_TITLE = "Psoas Timer"
_SMALLEST = (720, 480)
_CLEARING_UP = 3.0  # seconds that a file half written may take to be removed
_CLOSES_OVERLAY = (PageAction.KEYS, PageAction.ACCEPT, Command.STOP)

Page = NoticePage | LibraryPage | SessionPage | SettingsPage | SavingPage | SoundCheckPage


class MainWindow(QWidget):
    """Joins the pages. What happens to a session is the driver's, what it was is the caller's."""

    notice_accepted = Signal()
    text_resized = Signal(float)  # the new scale, 1 being the usual

    def __init__(
        self,
        *,
        theme: Theme,
        cards: tuple[RoutineCard, ...],
        start_routine: Callable[[str], SessionDriver | None],
        memory: QSettings,
        problems: tuple[str, ...] = (),
        needs_notice: bool = False,
        settings: Mapping[str, object] | None = None,
        saver: Saver | None = None,
        keymap: Keymap | None = None,
    ) -> None:
        """`start_routine` makes a driver for a routine's id, or says why not and returns None.

        `settings` are values by name. Without a `saver` no routine can be saved as audio.
        """
        super().__init__()
        self._theme = theme
        self._start_routine = start_routine
        self._saver = saver
        self._names = {card.id: card.name for card in cards}
        self._memory = memory
        self._keymap = keymap or Keymap()
        self._filtered: QObject | None = None
        self._session_trouble = ""
        self._checked_from_settings = False
        self._settings = SettingsPage(settings or {}, clock.now)
        self._build(cards, problems)
        self._show_page(self._notice if needs_notice else self._library)
        self.setWindowTitle(_TITLE)
        self.setMinimumSize(*_SMALLEST)
        geometry.restore(self, memory)
        theme.app.screenRemoved.connect(self._on_screen_removed)

    def _build(self, cards: tuple[RoutineCard, ...], problems: tuple[str, ...]) -> None:
        keymap, theme = self._keymap, self._theme
        hint = f"All keys: {keymap.key_text(PageAction.KEYS)}"
        self._trouble = TroubleStrip()
        self._notice = NoticePage()
        settings_key = keymap.first_key(PageAction.SETTINGS)
        save_key = keymap.first_key(PageAction.SAVE) if self._saver else ""
        self._library = LibraryPage(theme, cards, problems, hint, settings_key, save_key)
        self._saving = SavingPage()
        self._sound_check = SoundCheckPage()
        self._session = SessionPage(theme, keymap)
        self._pages = QStackedWidget()
        for page in (self._notice, self._library, self._session):
            self._pages.addWidget(page)
        for aside in (self._settings, self._saving, self._sound_check):
            self._pages.addWidget(aside)
            aside.closed.connect(self._go_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._trouble)
        column.addWidget(self._pages, 1)
        self._overlay = KeysOverlay(keymap, theme, self)
        self._notice.accepted.connect(self._on_notice_accepted)
        self._library.chosen.connect(self.start)
        self._library.settings_asked.connect(self.show_settings)
        self._library.save_asked.connect(self.save)
        self._session.left.connect(self._on_session_left)

    @property
    def session_page(self) -> SessionPage:
        return self._session

    @property
    def settings_page(self) -> SettingsPage:
        return self._settings

    @property
    def sound_check_page(self) -> SoundCheckPage:
        return self._sound_check

    # What others ask of the window

    def start(self, routine: str) -> None:
        """Begin that routine; not before the notice is read, nor while another one is going on."""
        if self._pages.currentWidget() is not self._library:
            return
        driver = self._start_routine(routine)
        if driver is None:
            return
        driver.trouble.connect(self._on_session_trouble)
        self._session.show_session(driver)
        self._show_page(self._session)
        if driver.snapshot.mode is Mode.READY:
            driver.send(Command.TOGGLE)

    def show_trouble(self, sentence: str) -> None:
        """Say across the top what does not work; an empty sentence takes it away."""
        self._trouble.show_text(sentence)

    def rescue(self, sentence: str) -> None:
        """After an error nobody foresaw: the session waits, and the person is told."""
        self.show_trouble(sentence)
        self._session.wait()

    def show_keys(self) -> None:
        """Show all keys above the page, or take them away."""
        self._overlay.toggle()

    def show_settings(self) -> None:
        """From the routines only: a session is not to be left by a slip of the finger."""
        if self._pages.currentWidget() is self._library:
            self._show_page(self._settings)

    def check_sound(self, volume: float) -> None:
        """Ask whether the voice is heard at that volume; from the routines or the settings."""
        if self._pages.currentWidget() in (self._library, self._settings):
            self._checked_from_settings = self._pages.currentWidget() is self._settings
            self._show_page(self._sound_check)
            self._sound_check.begin(volume)

    def save(self, routine: str) -> None:
        """Ask where to, and save that routine as an audio file; from the routines only."""
        if self._saver is None or self._pages.currentWidget() is not self._library:
            return
        name = self._names[routine]
        path = file_dialog.ask_where_to_save(self, name, self._saver.endings())
        if path is not None:
            self._show_page(self._saving)
            self._saving.begin(name, self._saver.work(routine, path))

    # Pages

    def _show_page(self, page: Page) -> None:
        self._pages.setCurrentWidget(page)
        page.take_focus()

    def _on_notice_accepted(self) -> None:
        self._show_page(self._library)
        self.notice_accepted.emit()

    def _go_back(self) -> None:
        """From a page that stands aside to the one it was reached from."""
        checked = self._pages.currentWidget() is self._sound_check
        back = self._settings if checked and self._checked_from_settings else self._library
        self._show_page(back)

    def _on_session_trouble(self, sentence: str) -> None:
        """What a session complains of goes with it when it ends."""
        self._session_trouble = sentence
        self.show_trouble(sentence)

    def _on_session_left(self) -> None:
        driver = self._session.leave_session()
        if driver is not None:
            driver.trouble.disconnect(self._on_session_trouble)
            driver.close()
            driver.deleteLater()
        if self._trouble.text == self._session_trouble:
            self.show_trouble("")
        self._show_page(self._library)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys reach us before any widget, so that no focus can change what they mean."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._press(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that came to a widget by another way than the window's own."""
        if not self._press(event):
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> bool:
        action = self._keymap.action_for(event)
        if self._overlay.isVisible() and action in _CLOSES_OVERLAY:
            return self._once(event, self.show_keys)
        match action:
            case PageAction.KEYS:
                return self._once(event, self.show_keys)
            case PageAction.FULL_SCREEN:
                return self._once(event, self._toggle_full_screen)
            case PageAction.LARGER_TEXT:
                return self._once(event, lambda: self._resize_text(1))
            case PageAction.SMALLER_TEXT:
                return self._once(event, lambda: self._resize_text(-1))
            case PageAction.SETTINGS if self._pages.currentWidget() is self._library:
                return self._once(event, self.show_settings)
            case PageAction.SAVE if self._pages.currentWidget() is self._library:
                return self._once(event, self._library.ask_to_save)
        if self._pages.currentWidget() is self._session:
            return self._session.press(event)
        return False

    @staticmethod
    def _once(event: QKeyEvent, act: Callable[[], None]) -> bool:
        """A held key acts once."""
        if not event.isAutoRepeat():
            act()
        return True

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _resize_text(self, steps: int) -> None:
        self._theme.resize_text(steps)
        self._settings.show_value("text_scale", self._theme.scale)
        self.text_resized.emit(self._theme.scale)

    # The window itself

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not self._filtered:
            self._filtered = handle
            handle.installEventFilter(self)

    def _on_screen_removed(self, _screen: QScreen) -> None:
        geometry.bring_back(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._overlay.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing in mid-session stops it, so that what was done is on record."""
        self._session.stop()
        self._on_session_left()
        self._saving.finish(_CLEARING_UP)
        geometry.save(self, self._memory)
        super().closeEvent(event)
