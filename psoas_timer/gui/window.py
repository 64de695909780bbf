"""The window itself: pages, the keys that mean the same on all of them, what is said on top."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from psoas_timer.core.command import Command
from psoas_timer.gui import geometry
from psoas_timer.gui.actions import Action, PageAction
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.page import ENTER, Page
from psoas_timer.gui.page_stack import PageStack
from psoas_timer.gui.theme import Theme
from psoas_timer.gui.trouble_strip import TroubleStrip

if TYPE_CHECKING:
    from psoas_timer.gui.keys_overlay import KeysOverlay

_TITLE = "Psoas Timer"
_SMALLEST = (720, 480)
_PRESSES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)
_STIRS = (*_PRESSES, QEvent.Type.MouseMove)
_CLOSES_OVERLAY = (PageAction.KEYS, PageAction.HELP, PageAction.ACCEPT, Command.STOP)


class Window(QWidget):
    """Knows that there are pages, not which."""

    text_resized = Signal(float)  # the new scale, 1 being the usual
    drawn = Signal()  # for the first time: now there is time to load what nobody sees
    touched = Signal()  # somebody presses something, of which nothing is done yet
    stirred = Signal()  # somebody presses something or moves the mouse over the window

    def __init__(self, *, theme: Theme, memory: QSettings, keymap: Keymap | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._memory = memory
        self._keymap = keymap or Keymap()
        self._filtered: QObject | None = None
        self._is_drawn = False
        self._trouble = TroubleStrip()
        self._pages = PageStack()
        self._pages.shown.connect(lambda _page: self.tell(""))
        self._deeds: dict[Action, tuple[Callable[[], None], Page | None]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._trouble)
        column.addWidget(self._pages, 1)
        self._overlay: KeysOverlay | None = None  # made when it is first asked for
        self.on_key(PageAction.KEYS, self.show_keys)
        self.on_key(PageAction.HELP, self.show_keys)  # until there is more help than that
        self.on_key(PageAction.FULL_SCREEN, self._toggle_full_screen)
        self.on_key(PageAction.LARGER_TEXT, lambda: self._resize_text(1))
        self.on_key(PageAction.SMALLER_TEXT, lambda: self._resize_text(-1))
        self.setWindowTitle(_TITLE)
        self.setMinimumSize(*_SMALLEST)
        geometry.restore(self, memory)
        theme.app.screenRemoved.connect(self._on_screen_removed)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.page

    def come_up(self) -> None:
        """To the front, as far as the desktop allows it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def open(self, page: Page) -> None:
        """Show a page; closing it leads back here."""
        self._pages.open(page)

    def on_key(self, action: PageAction, do: Callable[[], None], page: Page | None = None) -> None:
        """What a key does on every page, or on that page only."""
        self._deeds[action] = (do, page)

    def do(self, action: PageAction) -> None:
        """What its key would do on this page."""
        self.touched.emit()  # there are other ways to a button than by a press
        deed, page = self._deeds[action]
        if page is None or page is self.page:
            deed()

    def show_trouble(self, sentence: str) -> None:
        """Say across the top what does not work; an empty sentence takes it away."""
        self._trouble.show_text(sentence)

    def tell(self, sentence: str) -> None:
        """Say across the top what has been done, for as long as this page is shown."""
        self._trouble.show_news(sentence)

    def take_trouble_back(self, sentence: str) -> None:
        """That is over; what else there is to say stays."""
        if self._trouble.text == sentence:
            self.show_trouble("")

    def show_keys(self) -> None:
        """Show all keys above the page, or take them away."""
        if self._overlay is None:
            from psoas_timer.gui.keys_overlay import KeysOverlay

            self._overlay = KeysOverlay(self._keymap, self._theme, self)
        self._overlay.toggle()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys reach us before any widget, so that no focus can change what they mean."""
        if event.type() in _PRESSES:
            self.touched.emit()
        if event.type() in _STIRS:
            self.stirred.emit()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._press(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that came to a widget by another way than the window's own."""
        if not self._press(event):
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> bool:
        if self.page is not None and self.page.wants_every_key:
            return self.page.press(event)
        action = self._keymap.action_for(event)
        shows_keys = self._overlay is not None and self._overlay.isVisible()
        if shows_keys and action in _CLOSES_OVERLAY:
            return self._once(event, self.show_keys)
        if _is_written(event):
            return False
        if action in self._deeds:
            do, page = self._deeds[action]
            if page is None or page is self.page:
                return self._once(event, do)
        if self.page is not None and self.page.press(event):
            return True
        return _is_held_on_button(event)

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
        self.text_resized.emit(self._theme.scale)

    # Place and size

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_drawn:
            self._is_drawn = True
            QTimer.singleShot(0, self, self.drawn.emit)

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
        if self._overlay is not None:
            self._overlay.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        geometry.save(self, self._memory)
        super().closeEvent(event)


def _is_written(event: QKeyEvent) -> bool:
    """Is it a sign for a field in which a person is writing, and no key of the window's?"""
    field = QApplication.focusWidget()
    takes_text = Qt.WidgetAttribute.WA_InputMethodEnabled
    if field is None or not (field.isVisible() and field.testAttribute(takes_text)):
        return False
    held = event.modifiers()
    control = bool(held & Qt.KeyboardModifier.ControlModifier)
    alt = bool(held & Qt.KeyboardModifier.AltModifier)  # both together are AltGr
    return control == alt and event.text().isprintable() and bool(event.text())


def _is_held_on_button(event: QKeyEvent) -> bool:
    """Is it an Enter that is still down? Qt would press the button again and again."""
    is_held = event.isAutoRepeat() and event.key() in ENTER
    return is_held and isinstance(QApplication.focusWidget(), QPushButton)
