"""One try at opening a device, in a thread of its own because it may hang."""

from __future__ import annotations

import threading
from collections.abc import Callable

from psoas_timer.sound.background import Background
from psoas_timer.sound.device import Device, DeviceError
from psoas_timer.sound.feed import Feed

FLOWING_SECONDS = 0.06  # of sound taken before a device counts as working


class Attempt:
    """A device on its way: not there yet, failed, waking, or flowing."""

    def __init__(
        self, feed: Feed, sample_rate: int, now: Callable[[], float], background: Background
    ) -> None:
        self.feed = feed
        self.began = now()  # seconds; to open, then to wake
        self.device: Device | None = None
        self.error: str | None = None
        self._now = now
        self._flowing = FLOWING_SECONDS * sample_rate
        self._background = background
        self._abandoned = False
        self._lock = threading.Lock()

    def begin(self, open_device: Callable[[], Device], on_outcome: Callable[[], None]) -> None:
        """Open and start a device beside everything else, then call `on_outcome`."""

        def run() -> None:
            self._open(open_device)
            on_outcome()

        self._background.once(run)

    @property
    def is_flowing(self) -> bool:
        return self.device is not None and self.feed.pulled >= self._flowing

    @property
    def is_hung(self) -> bool:
        """Opening itself has not come back."""
        return self.device is None and self.error is None

    def abandon(self) -> None:
        """Close the device, now or when it arrives."""
        with self._lock:
            self._abandoned = True
            device = self.device
        if device is not None:
            self._background.once(device.close)

    def _open(self, open_device: Callable[[], Device]) -> None:
        try:
            device = open_device()
            device.start(self.feed)
        except DeviceError as error:
            self.error = str(error)
            return
        with self._lock:
            self.began = self._now()
            self.device = device
            abandoned = self._abandoned
        if abandoned:
            device.close()
