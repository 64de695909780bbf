"""The question before a routine is stopped; the session waits meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from psoas_timer.core.command import Command
from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.session.answer_panel import AnswerPanel
from psoas_timer.gui.session.moment import paused
from psoas_timer.gui.theme import Theme
from psoas_timer.gui.words import shown

translate = QCoreApplication.translate


class StopQuestion(AnswerPanel):
    """`stopped` is a yes; `declined` carries whether the session was going when it was asked."""

    stopped = Signal()
    declined = Signal(bool)

    def __init__(self, theme: Theme, keymap: Keymap) -> None:
        enter, escape = keymap.first_key(PageAction.ACCEPT), keymap.first_key(Command.STOP)
        yes, no = translate("StopQuestion", "Stop"), translate("StopQuestion", "Go on")
        super().__init__(theme, "question", ((yes, enter), (no, escape)))
        self.is_open = False
        self._was_going = False
        self.answered.connect(lambda number: self._answer(stop=number == 0))

    def ask(self, *, was_going: bool) -> None:
        self.is_open, self._was_going = True, was_going

    def render_words(self) -> None:
        words = shown().session
        self.show_words(paused(), words.stop_question, words.stop_promise)

    def press(self, action: object) -> bool:
        """Enter stops, Escape or the big key goes on; pain still comes first."""
        if action is PageAction.ACCEPT:
            self._answer(stop=True)
        elif action in (Command.STOP, Command.TOGGLE):
            self._answer(stop=False)
        return action is not Command.PAIN and isinstance(action, Command | PageAction)

    def _answer(self, *, stop: bool) -> None:
        self.is_open = False
        if stop:
            self.stopped.emit()
        else:
            self.declined.emit(self._was_going)
