"""The page a person lies in front of. `render` draws a snapshot and is the only way to draw."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from psoas_timer.core.events import Command, PainLevel, PauseReason
from psoas_timer.core.figure.model import Figure
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.figure_view import FigureView
from psoas_timer.gui.key_names import digit
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.page import Page
from psoas_timer.gui.session.announcer import Announcer
from psoas_timer.gui.session.controls import Controls
from psoas_timer.gui.session.course_bar import CourseBar
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.gui.session.end_panel import EndPanel
from psoas_timer.gui.session.moment import Moment, moment_of
from psoas_timer.gui.session.pain_panel import WORST, PainPanel
from psoas_timer.gui.session.session_header import SessionHeader
from psoas_timer.gui.session.stage import Stage
from psoas_timer.gui.session.stop_question import StopQuestion
from psoas_timer.gui.session.title_line import TitleLine
from psoas_timer.gui.session.tools import Tools
from psoas_timer.gui.session.words import Words
from psoas_timer.gui.theme import Theme

_COUNTING = (Mode.RUNNING, Mode.RESUMING)
_SMALLEST = (320, 240)  # pixels; all in it is scaled to its size, so nothing else sets a limit
_EARLY = 60.0  # seconds into the routine


class SessionPage(Page):
    """Shows one driver's session and turns keys and clicks into its events.

    `closed` when the person is done here; `asked` carries what the window is to do, a PageAction.
    """

    asked = Signal(object)

    def __init__(self, theme: Theme, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Session"), parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(*_SMALLEST)
        self._theme = theme
        self._keymap = keymap
        self._driver: SessionDriver | None = None
        self._figure_for: Callable[[str], Figure | None] = lambda _pose: None
        self._announcer = Announcer(self)
        self._build()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _build(self) -> None:
        theme, keymap = self._theme, self._keymap
        self._header = SessionHeader(theme)
        self._course = CourseBar(theme)
        self._tools = Tools(theme, keymap)
        self._title = TitleLine(theme, self._tools)
        self._figure = FigureView(theme)
        self._stage = Stage(theme, self._figure)
        self._pain = PainPanel(keymap)
        self._question = StopQuestion(theme, keymap)
        self._end = EndPanel(theme, keymap.first_key(PageAction.ACCEPT))
        self._words = Words()
        self._controls = Controls(keymap)
        self._pain.answered.connect(lambda level: self._send(PainLevel(level)))
        self._question.stopped.connect(lambda: self._send(Command.STOP))
        self._question.declined.connect(self._on_declined)
        self._end.left.connect(self.closed)
        self._tools.asked.connect(self._use_tool)
        self._controls.asked.connect(self.ask_for)
        self._panels = QStackedWidget()
        for panel in (self._stage, self._pain, self._question, self._end):
            self._panels.addWidget(panel)
        self._lay_out()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._header)
        self._column.addWidget(self._title)
        self._column.addWidget(self._course)
        self._column.addWidget(self._panels, 1)
        self._column.addWidget(self._words)
        self._column.addWidget(self._controls)

    # What is shown

    def show_session(self, driver: SessionDriver) -> None:
        """Show this driver's session from now on."""
        self._driver = driver
        self._question.is_open = False
        self._end.forget_questions()
        driver.changed.connect(self.render_snapshot)
        self.render_snapshot(driver.snapshot)

    def show_figures(self, figure_for: Callable[[str], Figure | None]) -> None:
        """Where the figure of a segment's pose comes from; without it there are none."""
        self._figure_for = figure_for

    @property
    def end(self) -> EndPanel:
        """What is shown when it is over; questions can be put there."""
        return self._end

    def take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self) -> None:
        """Pause the session, if there is one and it is running."""
        if self._driver is not None:
            self._driver.interrupt()

    def leave_session(self) -> SessionDriver | None:
        """Let go of the driver; returns it."""
        driver, self._driver = self._driver, None
        if driver is not None:
            driver.changed.disconnect(self.render_snapshot)
        return driver

    def render_snapshot(self, snapshot: Snapshot) -> None:
        """Draw any snapshot, whatever was drawn before."""
        if snapshot.mode in _COUNTING:
            self._question.is_open = False
        moment = moment_of(snapshot, self._keymap.first_key(Command.TOGGLE))
        self._header.show_phase(moment.phase, snapshot.segment.side if snapshot.segment else None)
        self._title.show_moment(moment)
        self._course.show_course(snapshot.course, snapshot.total - snapshot.total_left)
        self._tools.show_muted(self._muted)
        self._stage.render_moment(moment, snapshot)
        self._show_figure(snapshot)
        self._words.show_moment(moment, self._note_on(snapshot))
        self._controls.render_snapshot(snapshot)
        self._render_panels(snapshot, moment)
        self._announcer.announce(snapshot, moment)

    def _show_figure(self, snapshot: Snapshot) -> None:
        """The figure of what is done now; before the first exercise, of what it will be."""
        segment, shown = snapshot.segment, snapshot.shown
        figure = self._figure_for(shown.pose) if shown else None
        if shown is segment:
            running = snapshot.mode is Mode.RUNNING
            self._figure.show_segment(figure, segment, snapshot.elapsed, running)
        else:
            self._figure.show_still(figure, shown.side if shown else None)

    def _render_panels(self, snapshot: Snapshot, moment: Moment) -> None:
        self._pain.render_snapshot(snapshot)
        self._question.render_words()
        over = snapshot.mode is Mode.FINISHED
        if over:
            self._end.render_snapshot(snapshot, moment.phase)
        panel = self._panel(snapshot)
        for part in (self._header, self._title, self._course, self._controls):
            part.setVisible(not over)
        self._words.setVisible(panel is self._stage)
        self._panels.setCurrentWidget(panel)

    def _note_on(self, snapshot: Snapshot) -> str:
        """That all words are ready comforts at the beginning and is clutter later."""
        if self._driver is None:
            return ""
        if self._muted:
            return self.tr("Voice off ({key})").format(key=self._key(PageAction.MUTE))
        early = snapshot.total - snapshot.total_left < _EARLY
        return self.tr("All words ready") if early and self._driver.all_made else ""

    @property
    def _muted(self) -> bool:
        return self._driver is not None and self._driver.muted

    def _panel(self, snapshot: Snapshot) -> QWidget:
        if snapshot.mode is Mode.FINISHED:
            return self._end
        if self._question.is_open:
            return self._question
        return self._pain if snapshot.mode is Mode.HURT else self._stage

    # What is asked for

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means here; False if it means nothing. A held key acts once."""
        action = self._keymap.action_for(event)
        number = digit(event)
        if self._driver is None or (action is None and number is None):
            return False
        if event.isAutoRepeat():
            return True
        snapshot = self._driver.snapshot
        if snapshot.mode is Mode.FINISHED:
            return self._press_at_the_end(action)
        if self._question.is_open and self._question.press(action):
            return True
        if number is not None:
            return self._press_digit(number, snapshot)
        if action is PageAction.MUTE:
            self._toggle_voice()
            return True
        if isinstance(action, Command):
            self.ask_for(action)
            return True
        return False

    def _toggle_voice(self) -> None:
        if self._driver is not None:
            self._driver.muted = not self._driver.muted
            self.render_snapshot(self._driver.snapshot)

    def _use_tool(self, action: PageAction) -> None:
        if action is PageAction.MUTE:
            self._toggle_voice()
        else:
            self.asked.emit(action)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that means nothing here leads nowhere, not even away."""
        event.ignore()

    def _press_at_the_end(self, action: object) -> bool:
        if self._end.has_focus and action is not Command.STOP:
            return False  # a question is being answered
        if action in (PageAction.ACCEPT, Command.STOP, Command.TOGGLE):
            self.closed.emit()
            return True
        return isinstance(action, Command)

    def _press_digit(self, number: int, snapshot: Snapshot) -> bool:
        if snapshot.mode is not Mode.HURT:
            return False
        twice = number == 0 and snapshot.pain == 0
        self._send(PainLevel(WORST if twice else number))
        return True

    def ask_for(self, command: Command) -> None:
        """What a button, or something outside the window, asks for. To stop is asked about."""
        if self._driver is None:
            return
        if command is Command.STOP:
            self._ask_to_stop(self._driver)
            return
        self._question.is_open = False
        self._send(command)

    def _ask_to_stop(self, driver: SessionDriver) -> None:
        """Who is hurt, or has not begun, is not asked."""
        mode = driver.snapshot.mode
        if mode in (Mode.READY, Mode.HURT):
            self._send(Command.STOP)
            if mode is Mode.READY:
                self.closed.emit()
            return
        driver.interrupt(PauseReason.QUESTION)
        self._question.ask(was_going=mode in _COUNTING)
        self.render_snapshot(driver.snapshot)

    def _on_declined(self, was_going: bool) -> None:
        if was_going:
            self._send(Command.TOGGLE)
        elif self._driver is not None:
            self.render_snapshot(self._driver.snapshot)

    def _send(self, event: Command | PainLevel) -> None:
        if self._driver is not None:
            self._driver.send(event)

    def _key(self, action: PageAction) -> str:
        return self._keymap.first_key(action)

    # Sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scale()

    def _on_theme_changed(self) -> None:
        self._figure.motion = self._theme.motion
        self._stage.ring.swell.allow(motion=self._theme.motion)
        self._scale()

    def _scale(self) -> None:
        """Everything in proportion to the window; 1 is a window of 1280 by 800."""
        unit = max(min(self.width() / 1280, self.height() / 800), 0.4)
        upright = self.height() > self.width()
        text = unit * self._theme.scale
        edge = round(24 * unit)
        self._column.setContentsMargins(edge, round(16 * unit), edge, round(16 * unit))
        self._column.setSpacing(round(10 * unit))
        self._header.scale_to(unit)
        self._title.scale_to(unit, text)
        self._course.setFixedHeight(round(14 * unit))
        self._tools.scale_to(unit)
        self._stage.scale_to(unit, upright=upright)
        self._words.scale_to(unit, text)
        self._controls.setFixedHeight(round(72 * unit))
        self._controls.wish(round(20 * text))
        for panel in (self._pain, self._question, self._end):
            panel.scale_to(unit, text)
