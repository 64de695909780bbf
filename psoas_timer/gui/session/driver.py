"""The loop around one session: feed what happened, perform what it asks, arm the next alarm.

`send` is the only door. News from other threads comes through private queued signals, so it
always arrives here on the thread of the window and never in the middle of something else.
"""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from psoas_timer.core.events import (
    Checkpoint,
    ClipFinished,
    ClipsKnown,
    Effect,
    Event,
    Interrupt,
    PauseReason,
    Play,
    Record,
    Silence,
    Speak,
    Tick,
)
from psoas_timer.core.performing import REST_AFTER, Lengths, Performing
from psoas_timer.core.readiness import Readiness
from psoas_timer.core.routine import Routine
from psoas_timer.core.session import Session
from psoas_timer.core.snapshot import Snapshot


class SessionDriver(QObject):
    """Runs one session in the window's event loop. Times are seconds on `clock`.

    `changed` carries a Snapshot, `performed` a Speak, Play or Silence, `recorded` a Record,
    `checkpointed` a Checkpoint, `trouble` one sentence for the person; an empty sentence means the
    trouble is over.
    """

    changed = Signal(object)
    performed = Signal(object)
    recorded = Signal(object)
    checkpointed = Signal(object)
    trouble = Signal(str)
    closed = Signal()

    _clip_finished = Signal(int)
    _lengths_known = Signal(object)
    _sound_lost = Signal(bool)
    _sound_found = Signal()
    _troubled = Signal(str)

    def __init__(
        self,
        session: Session,
        performer: Performing,
        clock: Callable[[], float],
        log: Callable[[float, Event], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._performer = performer
        self._clock = clock
        self._log = log
        self._troubles: list[str] = []
        self._about_sound = ""
        self._readiness = Readiness(session.plan)
        self._alarm = QTimer(self)
        self._alarm.setSingleShot(True)
        self._alarm.setTimerType(Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self._on_alarm)
        self._idle = QTimer(self)  # runs while nothing is due before somebody acts
        self._idle.setSingleShot(True)
        self._idle.setInterval(round(REST_AFTER * 1000))
        self._idle.timeout.connect(self._on_idle)
        self._listen()

    @property
    def snapshot(self) -> Snapshot:
        return self._session.snapshot(self._clock())

    @property
    def routine(self) -> Routine:
        """What is done in it, as the plan was made of it."""
        return self._session.plan.routine

    @property
    def all_made(self) -> bool:
        """Are all words of the routine ready to be heard? Never where the voice is in trouble."""
        return self._readiness.is_whole and not self._troubles

    @property
    def muted(self) -> bool:
        return self._performer.muted

    @muted.setter
    def muted(self, muted: bool) -> None:
        self._performer.muted = muted

    def send(self, event: Event) -> None:
        """Tell the session what happened, arm the next alarm, do what the session asks for.

        The alarm comes before the deeds: should one of them fail, the routine still goes on.
        """
        now = self._clock()
        if self._log is not None:
            self._log(now, event)
        effects = self._session.handle(event, now)
        self._rearm()
        for effect in effects:
            self._perform(effect)
        self.changed.emit(self.snapshot)

    def interrupt(self, reason: PauseReason = PauseReason.ASKED) -> None:
        """Make the session wait, if it is running."""
        self.send(Interrupt(reason))

    def close(self) -> None:
        """Silence, and hear no more of the performer: it may serve another session next."""
        self._alarm.stop()
        self._idle.stop()
        self._performer.rest()
        self._performer.on_finished = _deaf
        self._performer.on_lengths = _deaf
        self._performer.on_trouble = _deaf
        self._performer.on_lost = _deaf
        self._performer.on_found = _deaf
        self.closed.emit()

    def _listen(self) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        self._clip_finished.connect(self._on_clip_finished, queued)
        self._lengths_known.connect(self._on_lengths_known, queued)
        self._sound_lost.connect(self._on_sound_lost, queued)
        self._sound_found.connect(self._on_sound_found, queued)
        self._troubled.connect(self._on_trouble, queued)
        self._performer.on_finished = self._clip_finished.emit
        self._performer.on_lengths = self._lengths_known.emit
        self._performer.on_trouble = self._troubled.emit
        self._performer.on_lost = self._sound_lost.emit
        self._performer.on_found = self._sound_found.emit

    def _perform(self, effect: Effect) -> None:
        match effect:
            case Speak() | Play() | Silence():
                self._performer.perform(effect)
                self.performed.emit(effect)
            case Checkpoint():
                self.checkpointed.emit(effect)
            case Record():
                self.recorded.emit(effect)

    def _rearm(self) -> None:
        due = self._session.deadline
        if due is None:
            self._alarm.stop()
            self._idle.start()
        else:
            self._idle.stop()
            self._alarm.start(ceil(max(due - self._clock(), 0.0) * 1000))

    def _on_alarm(self) -> None:
        """Timers come early, and late: what is due is for the session to say."""
        self.send(Tick())

    def _on_idle(self) -> None:
        """Sound that is lost is looked for however long the session waits."""
        if self._about_sound:
            self._idle.start()
        else:
            self._performer.rest()

    def _on_clip_finished(self, number: int) -> None:
        self.send(ClipFinished(number))

    def _on_lengths_known(self, lengths: Lengths) -> None:
        self._readiness.take(lengths)
        self.send(ClipsKnown(lengths))

    def _on_trouble(self, sentence: str) -> None:
        self._troubles.append(sentence)
        self.trouble.emit(sentence)

    def _on_sound_lost(self, heard: bool) -> None:
        """The performer has just said in a sentence what is wrong with the sound.

        Who never heard anything is not waited for.
        """
        self._about_sound = self._troubles[-1] if self._troubles else ""
        if heard:
            self.interrupt(PauseReason.SOUND_LOST)

    def _on_sound_found(self) -> None:
        """Take that sentence back; another trouble may still be there."""
        self._troubles = [said for said in self._troubles if said != self._about_sound]
        self._about_sound = ""
        self.trouble.emit(self._troubles[-1] if self._troubles else "")


def _deaf(*_news: object) -> None:
    """What a performer tells after the session it was for."""
