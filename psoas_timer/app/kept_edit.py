"""What is edited on a page, kept as soon as it can be, and never over what others have written."""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from psoas_timer.app.elsewhere import Elsewhere
from psoas_timer.app.live_home import LiveHome
from psoas_timer.core.edits import Edits
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.limits import LONGEST_NAME
from psoas_timer.core.routine import Routine
from psoas_timer.gui.editor.editor_page import EditorPage
from psoas_timer.library import MyLibrary, NotKept

T = TypeVar("T")  # what is edited
K = TypeVar("K", Routine, Exercise)  # what is kept of it

_SOON = 100  # milliseconds after which an edit is written to the disk, whatever follows it
_NAMED = 250  # milliseconds without another edit, after which a new one has its name and so its id


class Place(Protocol[T, K]):
    """Where the library has what is edited, and how it is there."""

    def there(self, id_: str) -> K | None:
        """As it is in the library now."""

    def edited(self, kept: K) -> T:
        """What is edited of that."""

    def wanted(self, edited: T, id_: str) -> K | None:
        """That as it can be kept, with an id if it has none yet; None: it cannot be."""

    def written(self, wanted: K) -> K | None:
        """What to hold further edits against, once that has been written."""

    def copied(self, wanted: K, name: str) -> K:
        """One like it, beside it."""

    def keep(self, mine: MyLibrary, what: K) -> str:
        """Keep it there; returns what the library says to that."""

    def drop(self, mine: MyLibrary, id_: str) -> str:
        """Take it out of the library. Raises NotKept if something else there needs it."""


class KeptEdit(QObject, Generic[T, K]):
    """Lives as long as its page. What has no id gets one when it is first kept.

    Whoever inherits shows it: `_taken` carries what was edited before another is, `_written`
    whether it is new in the library.
    """

    deleted = Signal()
    _taken = Signal(object)
    _written = Signal(bool)

    def __init__(
        self, live: LiveHome, page: EditorPage, place: Place[T, K], edited: T, id_: str
    ) -> None:
        super().__init__(page)
        self._live = live
        self._place: Place[T, K] = place
        self._editor = page
        self._edits = Edits(edited)
        self._id = id_
        self._kept: K | None = place.there(id_)  # as we know it to be in the library
        self._elsewhere: Elsewhere[K] = Elsewhere()
        self.farewell = ""  # what is to be said when the page is left
        self._is_keeping = False
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.keep)
        page.undone.connect(lambda: self._take(self._edits.undo()))
        page.redone.connect(lambda: self._take(self._edits.redo()))
        page.delete_asked.connect(self._delete)
        page.closed.connect(self.leave)
        page.clash.theirs_taken.connect(self._take_theirs)
        page.clash.mine_kept.connect(self._keep_mine)
        live.library_changed.connect(self._on_library_changed)

    @property
    def id(self) -> str:
        """Of what is kept; empty while nothing is."""
        return self._id if self._kept is not None else ""

    @property
    def is_asked(self) -> bool:
        """Is it for the person to say first which of two is to be kept?"""
        return self._elsewhere.theirs is not None

    # What is edited

    def _take(self, edits: Edits[T]) -> None:
        if edits == self._edits:
            return
        before, self._edits = self._edits.now, edits
        self._taken.emit(before)
        self._keep_soon()

    def _wanted(self) -> K | None:
        """As it is here; None: it cannot be kept so."""
        return self._place.wanted(self._edits.now, self._id)

    # Kept

    def keep(self) -> None:
        """Write it to the disk now, if there is anything new, nothing wrong with it, and nobody
        else has changed it."""
        self._later.stop()
        if self._kept is not None and self._wanted() != self._kept:
            self._live.look_for_changes()
        wanted = self._wanted()
        if wanted is None:
            return
        if self._elsewhere.theirs is not None:
            self._tell_clash()
        elif wanted == self._kept or self._change(wanted):
            self._tell_kept()

    def leave(self) -> None:
        """The page goes. Who has not said which of two to keep keeps both."""
        self.keep()
        wanted = self._wanted()
        if self._elsewhere.theirs is None or wanted is None:
            return
        called = self.tr("{name} (mine)").format(name=wanted.name)
        called = called if len(called) <= LONGEST_NAME else wanted.name
        copy = self._place.copied(wanted, called)
        self._elsewhere.theirs = None
        self._is_keeping = True
        self._live.change_library(lambda mine: self._place.keep(mine, copy))
        words = self.tr("It was changed elsewhere too: yours is kept beside it, as {name}.")
        self.farewell = words.format(name=called)

    def _keep_soon(self) -> None:
        if not self._id:
            self._later.start(_NAMED)
        elif not self._later.isActive():
            self._later.start(_SOON)

    def _change(self, wanted: K) -> bool:
        self._is_keeping = True
        try:
            self._live.change_library(lambda mine: self._place.keep(mine, wanted))
        except NotKept as reason:
            self._editor.show_status(str(reason), is_trouble=True)
            return False
        finally:
            self._is_keeping = False
        is_new = self._kept is None
        self._id, self._kept = wanted.id, self._place.written(wanted)
        self._written.emit(is_new)
        return True

    def _delete(self) -> None:
        """The page is of nothing then."""
        self._later.stop()
        self._is_keeping = True
        try:
            self._live.change_library(lambda mine: self._place.drop(mine, self._id))
        except NotKept as reason:
            self._is_keeping = False
            self._editor.show_status(str(reason), is_trouble=True)
        else:
            self.deleted.emit()

    def _tell_kept(self) -> None:
        if self._live.now.mine.is_saved:
            self._editor.show_status(self.tr("Saved"))
        else:
            self._editor.show_status(self.tr("Not saved: see above"), is_trouble=True)

    # Changed elsewhere

    def _on_library_changed(self) -> None:
        """Somebody else may have changed it: a session that ended, or another program."""
        now = self._place.there(self._id)
        if self._is_keeping or self._kept is None or now is None or now == self._kept:
            return
        before, self._kept = self._kept, now
        if self._elsewhere.meets(now, self._wanted(), before):
            self._take_in(now)
        self._show_clash()

    def _take_theirs(self) -> None:
        theirs = self._elsewhere.theirs
        if theirs is not None:
            self._take_in(theirs)
        self._show_clash()

    def _take_in(self, theirs: K) -> None:
        what = self.tr("a change from elsewhere")
        self._take(self._elsewhere.took(self._edits, self._place.edited(theirs), what))

    def _keep_mine(self) -> None:
        theirs = self._elsewhere.theirs
        if theirs is not None:
            what, mine = self.tr("a change from elsewhere"), self.tr("keep mine")
            edited = self._place.edited(theirs)
            self._take(self._elsewhere.kept_mine(self._edits, edited, what, mine))
        self._show_clash()

    def _show_clash(self) -> None:
        self._editor.clash.setVisible(self._elsewhere.theirs is not None)
        if self._elsewhere.theirs is not None:
            self._tell_clash()

    def _tell_clash(self) -> None:
        words = self.tr("Not saved yet: it was changed elsewhere")
        self._editor.show_status(words, is_trouble=True)
