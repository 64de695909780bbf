"""Keeps the mixer flowing to a device while a session is open: finds one, watches it, mends it.

One thread of its own looks every so often, and whenever something happened. Opening and closing
a device can take seconds when a sound server hangs, so each happens in a thread of its own.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from psoas_timer.sound.attempt import Attempt
from psoas_timer.sound.background import Background, Job, Loop, Threads
from psoas_timer.sound.device import Device
from psoas_timer.sound.feed import Feed
from psoas_timer.sound.mixer import Mixer
from psoas_timer.sound.null_device import NullDevice
from psoas_timer.sound.opening import open_speakers
from psoas_timer.sound.watch import Watch
from psoas_timer.texts import marked, tr

MOMENT_SECONDS = 0.4  # how long opening may keep the caller
LOOK_SECONDS = 0.1
PATIENCE_SECONDS = 3.0  # for a device to wake; Bluetooth and HDMI take their time
RETRY_SECONDS = 1.5  # not at once: a sound server that restarts wants the card for itself
BUFFER = 20  # milliseconds
LARGE_BUFFER = 40  # for a machine that is too busy for the small one
TOO_LATE = 5  # blocks that came late before the buffer is enlarged
HUNG = marked("The sound system does not answer: restart it, or log out and in again.")
LOST = marked(
    "The sound device is gone: connect it again or choose another, and the sound comes back."
)


class Output:
    """The way from the mixer to the loudspeakers, or to nowhere in real time if there are none.

    `on_finished(number)`, `on_lost(sentence)`, `on_found()` and `on_look()` are called from this
    object's own thread and must return soon. What `open` finds out at once stands in `audible` and
    `trouble`; only what changes after it has returned is told by `on_lost` and `on_found`.
    """

    def __init__(
        self,
        mixer: Mixer,
        now: Callable[[], float],
        *,
        open_device: Callable[[int], Device] = open_speakers,
        background: Background | None = None,
        moment: float = MOMENT_SECONDS,
        lead_in: float = 0.0,
    ) -> None:
        """`lead_in` is the silence, in seconds, that a device gets before the first sound."""
        self.on_finished: Callable[[int], None] = lambda _number: None
        self.on_lost: Callable[[str], None] = lambda _sentence: None
        self.on_found: Callable[[], None] = lambda: None
        self.on_look: Callable[[], None] = lambda: None  # several times a second while open
        self.audible = False
        self.was_audible = False  # has any device ever taken what was played?
        self.trouble: str | None = None  # one sentence: why nothing is heard, and the mend
        self._mixer = mixer
        self._now = now
        self._open_device = open_device
        self._background = background or Threads()
        self._moment = moment
        self._lead_in = round(lead_in * mixer.sample_rate)
        self._buffer = BUFFER
        self._feed = Feed(mixer, now)  # the one that is joined to the mixer while open
        self._device: Device | None = None
        self._attempt: Attempt | None = None
        self._retry_at = 0.0
        self._watch = Watch(0.0)
        self._reports: list[Job] = []
        self._is_opening = False
        self._loop: Loop | None = None  # while open
        self._known = threading.Event()
        self._lock = threading.Lock()

    def open(self) -> None:
        """Start flowing. Returns when the outcome is known, in any case after a moment."""
        with self._lock:
            if self._loop is not None:
                return
            self._loop = Loop(self.turn, every=LOOK_SECONDS)
            self._known.clear()
            self._is_opening = True
            self.trouble = None
            self._switch(None, self._new_feed())
            self._feed.start_clock()
            self._mixer.keep_quiet(self._lead_in)
            self._try_device()
            loop = self._loop
        self._background.loop(loop)
        self._known.wait(self._moment)
        with self._lock:
            self._is_opening = False

    def close(self) -> None:
        """Stop flowing and let the device go, after the tail of what it still holds."""
        with self._lock:
            if self._loop is None:
                return
            self._loop.stop()
            self._loop = None
            self.audible = False
            if self._attempt is not None:
                self._attempt.abandon()
                self._attempt = None
            self._switch(None, Feed(self._mixer, self._now))
            self._feed.part()

    @property
    def is_open(self) -> bool:
        return self._loop is not None

    @property
    def system(self) -> str | None:
        """The sound system that takes what is played, "PulseAudio", if one does."""
        return self._device.name if self._device is not None and self.audible else None

    @property
    def notice(self) -> str | None:
        """One sentence if the sound goes elsewhere than was wanted, else None."""
        return self._device.notice if self._device is not None and self.audible else None

    def sample_at(self, seconds: float) -> int:
        """The mixer's sample for that moment of the clock."""
        return self._feed.sample_at(seconds)

    def turn(self) -> None:
        """One look at everything: what finished, what came, what went."""
        finished = self._mixer.collect_finished()
        with self._lock:
            if self._loop is not None:
                self._look()
            reports, self._reports = self._reports, []
        for number in finished:
            self.on_finished(number)
        for report in reports:
            report()
        self.on_look()

    def _look(self) -> None:
        now = self._now()
        if self._attempt is not None:
            self._look_at(self._attempt, now)
        elif not self.audible:
            if now >= self._retry_at:
                self._try_device()
        elif self._feed.late_blocks >= TOO_LATE and self._buffer < LARGE_BUFFER:
            self._buffer = LARGE_BUFFER
            self._try_device()
        if self.audible and self._watch.is_stalled(self._feed.pulled, now):
            self._retry_at = now + RETRY_SECONDS
            self._be_silent(tr(LOST))

    def _look_at(self, attempt: Attempt, now: float) -> None:
        if attempt.error is not None:
            self._give_up(attempt.error, now)
        elif attempt.is_flowing:
            self._attempt = None
            self._be_audible(attempt)
        elif now - attempt.began > PATIENCE_SECONDS:
            self._give_up(tr(HUNG), now)

    def _give_up(self, sentence: str, now: float) -> None:
        """Try again later. If this was for a larger buffer, what plays plays on."""
        if self._attempt is not None and not self._attempt.is_hung:  # else the next would hang too
            self._attempt.abandon()
            self._attempt = None
            self._retry_at = now + RETRY_SECONDS
        if not self.audible:
            self._be_silent(sentence)

    def _try_device(self) -> None:
        feed = self._new_feed()
        rate = self._mixer.sample_rate
        self._attempt = Attempt(feed, rate, self._now, self._background)
        buffer = self._buffer
        self._attempt.begin(lambda: self._open_device(buffer), self._ring)

    def _be_audible(self, attempt: Attempt) -> None:
        self._switch(attempt.device, attempt.feed)
        self._watch = Watch(self._now())
        if not (self.audible or self._is_opening):
            self._reports.append(self.on_found)
        self.audible = self.was_audible = True
        self.trouble = None
        self._known.set()

    def _be_silent(self, sentence: str) -> None:
        """Go on in real time without a device, and say why, once."""
        if self.trouble is None:
            nowhere = NullDevice(self._now, self._background)
            feed = self._new_feed()
            self._switch(nowhere, feed)
            nowhere.start(feed)
            if not self._is_opening:
                self._reports.append(lambda: self.on_lost(sentence))
        self.audible = False
        self.trouble = sentence
        self._known.set()

    def _switch(self, device: Device | None, feed: Feed) -> None:
        """Let another device, or none yet, take the mixer's sound."""
        self._feed.part()
        if self._device is not None:
            self._background.once(self._device.close)
        feed.join()
        self._device = device
        self._feed = feed

    def _new_feed(self) -> Feed:
        feed = Feed(self._mixer, self._now)
        feed.on_block = lambda: self._stir(feed)
        return feed

    def _stir(self, feed: Feed) -> None:
        """After a block: is there something to look at before the next regular look?"""
        if self._mixer.has_finished or not feed.is_joined:
            self._ring()

    def _ring(self) -> None:
        """Look now. From any thread, so the loop may be gone already."""
        loop = self._loop
        if loop is not None:
            loop.ring()
