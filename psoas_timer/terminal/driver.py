"""The loop around one session in a terminal: wait, feed what happened, perform what it asks.

As the window's driver, with one queue in the place of Qt's event loop.
"""

from __future__ import annotations

from collections.abc import Callable

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
from psoas_timer.core.performing import REST_AFTER, Performing
from psoas_timer.core.session import Session
from psoas_timer.core.snapshot import Snapshot
from psoas_timer.terminal.news import ForPlayer, Inbox, SoundFound, SoundLost, Trouble


class Driver:
    """Runs one session. Times are seconds on `clock`.

    `record` is there when the session is over; `troubles` are sentences about what does not work
    now. `on_effect` hears of everything the session asks for.
    """

    def __init__(
        self,
        session: Session,
        performer: Performing,
        inbox: Inbox,
        clock: Callable[[], float],
        log: Callable[[float, Event], None],
        *,
        waits_for_sound: bool = True,
        keep: Callable[[Checkpoint], None] = lambda _checkpoint: None,
    ) -> None:
        """`waits_for_sound`: pause when the sound is lost, for somebody who can go on by a key.

        `keep` is given every checkpoint.
        """
        self.record: Record | None = None
        self.troubles: list[str] = []
        self.on_effect: Callable[[Effect], None] = lambda _effect: None
        self._session = session
        self._performer = performer
        self._inbox = inbox
        self._clock = clock
        self._log = log
        self._waits_for_sound = waits_for_sound
        self._keep = keep
        self._about_sound = ""
        self._rest_at: float | None = None  # if nothing is due before somebody acts
        performer.on_finished = lambda number: inbox.put(ClipFinished(number))
        performer.on_lengths = lambda lengths: inbox.put(ClipsKnown(lengths))
        performer.on_trouble = lambda sentence: inbox.put(Trouble(sentence))
        performer.on_lost = lambda heard: inbox.put(SoundLost(heard))
        performer.on_found = lambda: inbox.put(SoundFound())
        performer.prepare(session.plan)

    @property
    def now(self) -> float:
        return self._clock()

    @property
    def snapshot(self) -> Snapshot:
        return self._session.snapshot(self._clock())

    @property
    def muted(self) -> bool:
        return self._performer.muted

    @muted.setter
    def muted(self, muted: bool) -> None:
        self._performer.muted = muted

    def send(self, event: Event) -> None:
        """Tell the session what happened, and do what it asks for."""
        now = self._clock()
        self._log(now, event)
        self._rest_at = now + REST_AFTER
        for effect in self._session.handle(event, now):
            self._perform(effect)

    def wait(self, until: float | None = None) -> ForPlayer | None:
        """Sleep until something happens, `until` at the latest; feed it to the session.

        What is for the player instead is returned.
        """
        due = self._session.deadline
        rest_at = self._rest_at if due is None else None
        moments = [moment for moment in (due, until, rest_at) if moment is not None]
        match self._inbox.get(min(moments, default=None)):
            case None:
                # Waits end early, and late: what is due is for the session to say.
                if due is not None and self._clock() >= due:
                    self.send(Tick())
                if rest_at is not None and self._clock() >= rest_at:
                    self._rest()
            case Trouble(sentence):
                self.troubles.append(sentence)
            case SoundLost(heard):
                self._lose_sound(heard=heard)
            case SoundFound():
                self.troubles = [said for said in self.troubles if said != self._about_sound]
                self._about_sound = ""
            case news if isinstance(news, ForPlayer):
                return news
            case event:
                self.send(event)
        return None

    def interrupt(self, reason: PauseReason = PauseReason.ASKED) -> None:
        """Make the session wait, if it is running."""
        self.send(Interrupt(reason))

    def _rest(self) -> None:
        """Sound that is lost is looked for however long the session waits."""
        if self._about_sound:
            self._rest_at = self._clock() + REST_AFTER
        else:
            self._rest_at = None
            self._performer.rest()

    def _lose_sound(self, *, heard: bool) -> None:
        """The performer has just said in a sentence what is wrong with the sound."""
        self._about_sound = self.troubles[-1] if self.troubles else ""
        if heard and self._waits_for_sound:
            self.interrupt(PauseReason.SOUND_LOST)

    def _perform(self, effect: Effect) -> None:
        match effect:
            case Speak() | Play() | Silence():
                self._performer.perform(effect)
            case Record():
                self.record = effect
            case Checkpoint():
                self._keep(effect)
        self.on_effect(effect)
