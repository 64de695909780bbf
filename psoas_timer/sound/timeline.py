"""Which sample of a stream a moment of the clock is.

A device takes sound in blocks, at moments of its own. Their stamps give a straight line from
seconds to samples. Once found, the line is held nearly still: what matters to a listener is that
two clips asked for a second apart are a second apart; that all of them come the same few
milliseconds after the clock does not matter.
"""

from __future__ import annotations

from collections import deque

SETTLING_SECONDS = 0.1  # until then the line follows every stamp
JUMP_SECONDS = 0.01  # all recent stamps that far off mean a gap in the sound: find the line anew
SLEW = 200e-6  # otherwise follow a card that runs fast or slow by at most this much
SLACK_SECONDS = 0.002  # how late a stamp may be without a clip being late
STAMPS = 25  # recent ones, half a second: a stamp can only be late, so the earliest tells


class Timeline:
    """The line from seconds of the caller's clock to samples of one stream.

    `observe` belongs to the thread that takes the sound; `sample_at` may be asked from any.
    """

    def __init__(self, sample_rate: int) -> None:
        self._rate = sample_rate
        self._origin: float | None = None  # the sample at second 0
        self._lead = 0.0  # samples: a block is taken as a whole, so the next change is one off
        self._recent: deque[float] = deque(maxlen=STAMPS)
        self._observed = 0

    def observe(self, position: int, frames: int, now: float) -> None:
        """At `now` seconds the device took the `frames` samples that begin at `position`."""
        self._recent.append(position - now * self._rate)
        self._lead = max(self._lead, frames + SLACK_SECONDS * self._rate)
        estimate = max(self._recent)
        error = 0.0 if self._origin is None else estimate - self._origin
        settling = self._observed < SETTLING_SECONDS * self._rate
        if self._origin is None or settling or abs(error) > JUMP_SECONDS * self._rate:
            self._origin = estimate
        else:
            most = SLEW * frames
            self._origin += min(max(error, -most), most)
        self._observed += frames

    def sample_at(self, seconds: float) -> int:
        """The sample for that moment; 0 before the first block was taken."""
        if self._origin is None:
            return 0
        return round(self._origin + self._lead + seconds * self._rate)
