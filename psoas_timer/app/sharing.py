"""Routines for somebody else: from a routine's own page, or all that a person made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QStandardPaths

from psoas_timer.app.fitting import named_as_fitted
from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.looking import Looked, Looking
from psoas_timer.gui import file_dialog
from psoas_timer.gui.action_row import Deed
from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.library import CannotShareError, everything_shared, shared, shared_bytes
from psoas_timer.library.sharing import ENDINGS, Shared
from psoas_timer.texts import reason_of
from psoas_timer.whole_file import replace_file

_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation
_FILE, _PACK = "psoas.yaml", "zip"


class Sharing(QObject):
    """Asks where to, writes one file, and says where it is."""

    def __init__(self, live: LiveHome, window: MainWindow, looking: Looking) -> None:
        super().__init__(window)
        self._live = live
        self._window = window
        looking.offer(self._deed)

    def _deed(self, looked: Looked) -> Deed | None:
        if looked.reference not in self._live.now.library.routines:
            return None
        return Deed(self.tr("Share"), lambda: self._share(looked), PageAction.SHARE)

    def _share(self, looked: Looked) -> None:
        """One routine, as it is looked at, with everything that it needs."""
        home, minutes = self._live.now, looked.minutes()
        routine = home.library.routines[looked.reference]
        if minutes:
            routine = named_as_fitted(home.fitted_for_others(routine, minutes), minutes)
        is_done, sentence = self._saved(routine.name, lambda: shared(home.own, routine))
        if is_done:
            self._window.tell(sentence)
        else:
            self._window.show_trouble(sentence)

    def share_everything(self) -> str:
        """All that the person made or changed; a sentence about what came of it, or nothing."""
        name = self.tr("My routines")
        return self._saved(name, lambda: everything_shared(self._live.now.own))[1]

    def _saved(self, name: str, gather: Callable[[], Shared]) -> tuple[bool, str]:
        """Whether nothing went wrong, and a sentence; none if the person thought better of it."""
        try:
            things = gather()
            endings = (_PACK, _FILE) if things.is_more_than_routines else (_FILE, _PACK)
            title = self.tr("Share")
            path = file_dialog.ask_where_to_save(self._window, name, endings, title, _DOCUMENTS)
            if path is None:
                return True, ""
            if not path.name.lower().endswith(ENDINGS):
                path = path.with_name(f"{path.name}.{endings[0]}")
            replace_file(path, shared_bytes(things, path))
        except CannotShareError as error:
            return False, str(error)
        except OSError as error:
            reason = reason_of(error)
            words = self.tr("{path} cannot be written ({reason}).")
            return False, words.format(path=path, reason=reason)
        return True, self.tr("Saved as {path}.").format(path=path)
