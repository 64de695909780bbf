"""One run of the window program, put together in two stages.

First the window with the page of all routines, out of what is remembered of it; then, when that
page is painted, all that stands behind it, piece by piece. Whoever presses something meanwhile
finds all there, only a little later.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from psoas_timer import resources, texts
from psoas_timer.app import first_look
from psoas_timer.app.first_look import FirstLook
from psoas_timer.app.pieces import Pieces
from psoas_timer.core.identity import APP_ID, NAME
from psoas_timer.desktop.one_instance import be_the_only_one
from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.plurals import count_in_english
from psoas_timer.gui.theme import STYLE, Scheme, Theme
from psoas_timer.gui.translators import speak
from psoas_timer.paths import user_folders

if TYPE_CHECKING:
    from psoas_timer.app.opening import Opening
    from psoas_timer.app.whole import Whole
    from psoas_timer.gui.session.driver import SessionDriver
    from psoas_timer.home import Home

OFFERS = (
    PageAction.HISTORY,
    PageAction.NEW,
    PageAction.SETTINGS,
    PageAction.HELP,
)
"""What has a button among the routines, in this order."""
BEHIND = (
    "psoas_timer.core.routine",
    "psoas_timer.core.plan",
    "psoas_timer.core.session",
    "psoas_timer.history",
    "psoas_timer.settings",
    "psoas_timer.library",
    "psoas_timer.home",
    "psoas_timer.gui.session.driver",
    "psoas_timer.app.desktop",
    "psoas_timer.app.editing",
    "psoas_timer.app.whole",
)
"""What is imported after the first paint, a few hundredths of a second at a time."""

RARE_OFFERS = (
    PageAction.BODY,
    PageAction.NEW_EXERCISE,
    PageAction.IMPORT,
    PageAction.SAVE,
    PageAction.KEYS,
)
"""What stands in a menu there."""


def main(file: str = "", *, background: bool = False) -> int:
    """Open the window and stay until it is closed; returns the exit code.

    If a window of this person is open, it comes up and shows `file`, if any. In the background
    there is no window at first, only the tray, if there is one. Raises NoAnswerError.

    Qt ends the whole process where there is no display: `display.why_no_window` knows before.
    """
    app = QApplication([sys.argv[0] if sys.argv else "psoas-timer", *STYLE])
    app.setApplicationName("psoas-timer")
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName(APP_ID)
    count_in_english(app)
    folders = user_folders()
    only = be_the_only_one(folders, file, quietly=background)
    if only is None:
        return 0
    shows = first_look.recall(folders) or _home()
    speak(app, shows.language, resources.translations())
    texts.speak(shows.language)
    program = Program(app, shows)
    sys.excepthook = program.rescue
    only.asked.connect(program.open)
    if background and program.whole.has_tray:
        only.listen()
        gc.enable()
    else:
        program.window.drawn.connect(only.listen)
        program.window.drawn.connect(lambda: program.open(file) if file else None)
        program.window.show()
    code = app.exec()
    program.close()
    only.close()
    return code


class Program:
    """`app` is the only QApplication.

    Out of a look that was kept there is only the first page at first; with a home, all is there.
    """

    def __init__(self, app: QApplication, shows: FirstLook | Home) -> None:
        self._app = app
        self._home = None if isinstance(shows, FirstLook) else shows
        self._look = shows if isinstance(shows, FirstLook) else _look_at(shows)
        self._folders = folders = self._home.folders if self._home else user_folders()
        self._whole: Whole | None = None
        self._theme = _theme(app, self._look)
        self._keymap = Keymap()
        self._about_keys = self._keymap.use(self._look.keys)
        self.window = MainWindow(
            theme=self._theme,
            cards=self._look.cards,
            start_routine=self._start,
            memory=QSettings(str(folders.state / "window.ini"), QSettings.Format.IniFormat),
            problems=self._look.problems,
            needs_notice=self._home is not None and not self._home.settings.notice_accepted,
            offers=OFFERS,
            rare_offers=RARE_OFFERS,
            keymap=self._keymap,
        )
        self.rest = Pieces(self._load_the_rest(), self.window)
        self.window.touched.connect(self.rest.finish)
        self.window.drawn.connect(self.rest.begin)
        if self._home is not None:
            self.rest.do_until(lambda: self.is_whole)

    @property
    def is_whole(self) -> bool:
        return self._whole is not None

    @property
    def whole(self) -> Whole:
        """All that stands behind the first page; made when first asked for."""
        self.rest.do_until(lambda: self.is_whole)
        assert self._whole is not None
        return self._whole

    @property
    def opening(self) -> Opening:
        return self.whole.opening

    def open(self, file: str) -> None:
        """Bring the window to the front; if `file` is not empty, show its routines."""
        self.opening.ask(file)

    def rescue(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """After an error nobody foresaw: keep the details, make the session wait, say so."""
        if issubclass(kind, KeyboardInterrupt):
            self.window.close()
            return
        from psoas_timer import crash

        path = crash.keep(error.with_traceback(trace), self._folders.state)
        self.window.rescue(crash.sentence(error, path))

    def close(self) -> None:
        """Stop what sounds and end the voice's own process; let the desktop have its way again."""
        if self.rest.has_begun:
            self.rest.finish()
        if self._whole is not None:
            self._whole.close()

    def _load_the_rest(self) -> Iterator[None]:
        """All that stands behind the first page, in pieces of a few hundredths of a second."""
        from PySide6.QtGui import QIcon  # knows the names of a few hundred others

        try:
            self._app.setWindowIcon(QIcon(str(resources.assets() / "icons" / "psoas-timer.svg")))
            yield
            for module in BEHIND:
                import_module(module)
                yield
            from psoas_timer.app.whole import Whole

            home = self._home or _home()
            yield
            whole = Whole(self._app, home, self._theme, self._keymap, self.window)
            yield from whole.assemble()
            whole.begin(self._look, self._about_keys, is_recalled=self._home is None)
            self._whole = whole
            yield
            yield from whole.get_ready()
        finally:
            gc.enable()

    def _start(self, reference: str) -> SessionDriver | None:
        return self.whole.start(reference)


def _home() -> Home:
    """Everything read, which takes a while."""
    from psoas_timer.home import open_home

    return open_home()


def _look_at(home: Home) -> FirstLook:
    from psoas_timer.app.cards import look_at

    return look_at(home)


def _theme(app: QApplication, look: FirstLook) -> Theme:
    return Theme(app, Scheme(look.look), look.text_scale, motion=look.motion)
