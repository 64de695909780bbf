"""Opus files whose long silences are written and not encoded.

More than half of a routine is digital silence, and an encoder of opus takes a quarter as long for
it as for speech. But silence is the same packet over and over. So the encoder gets the sound with
its long silences shortened by whole packets, and on the way to the file one packet out of the
midst of each is written as often as is missing.
"""

from __future__ import annotations

import io
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import repeat
from math import ceil

import numpy as np
from mutagen.ogg import OggPage

from psoas_timer.sound.mixer import SAMPLE_RATE, Samples

PACKET = SAMPLE_RATE // 50  # samples, as libsndfile makes them
KEPT_BEFORE = SAMPLE_RATE * 2 // 5  # of a silence; its packets are all alike after 0.3 s
KEPT_AFTER = SAMPLE_RATE // 10
PAGE_PACKETS = 50  # one second: how closely a player can seek
PAGE_SEGMENTS = 255  # the most that the container has room for
SEGMENT = 255  # bytes
HEADER = 27  # bytes of a page; the last one is the number of its segments


@dataclass(frozen=True, slots=True)
class Cut:
    """So many packets like this one, counted from 0, are `missing` after it."""

    packet: int
    missing: int


class Shortener:
    """Takes whole packets out of silences, and notes them in `cuts` before it gives what follows.

    Silence is what is exactly 0 in all channels.
    """

    def __init__(self, channels: int, cuts: deque[Cut]) -> None:
        self._channels = channels
        self._cuts = cuts
        self._given = 0  # samples
        self._silent = 0  # samples at the end of what was given
        self._withheld = 0  # samples of silence after those

    def shortened(self, samples: Samples) -> Iterator[Samples]:
        """What of shape (n, channels) is to be encoded now."""
        sounding = np.flatnonzero(np.any(samples, axis=1))
        first, last = (sounding[0], sounding[-1] + 1) if len(sounding) else (len(samples),) * 2
        yield from self._silence(samples[:first])
        if first < last:
            yield from self.rest()
            yield self._give(samples[first:last])
            self._silent = 0
            yield from self._silence(samples[last:])

    def rest(self) -> Iterator[Samples]:
        """The silence that was withheld, less the packets that are cut out of it."""
        missing = max(0, self._withheld - KEPT_AFTER) // PACKET
        if missing:
            self._cuts.append(Cut(ceil(self._given / PACKET), missing))
        left, self._withheld = self._withheld - missing * PACKET, 0
        if left:
            yield self._give(np.zeros((left, self._channels), dtype=np.float32))

    def _silence(self, samples: Samples) -> Iterator[Samples]:
        kept = samples[: KEPT_BEFORE - self._silent]
        self._silent += len(kept)
        self._withheld += len(samples) - len(kept)
        if len(kept):
            yield self._give(kept)

    def _give(self, samples: Samples) -> Samples:
        self._given += len(samples)
        return samples


class Lengthener:
    """Takes an Ogg stream of opus as it is encoded, and writes it with what was cut out of it."""

    def __init__(self, write: Callable[[bytes], object], cuts: deque[Cut]) -> None:
        self._write = write
        self._cuts = cuts
        self._came = b""  # the beginning of a page
        self._part = b""  # the beginning of a packet that the next page ends
        self._page: list[bytes] = []  # the packets of the next page to be written
        self._segments = 0  # of those
        self._pages = 0  # written
        self._taken = 0  # packets
        self._given = 0  # packets

    def write(self, data: bytes) -> None:
        self._came += data
        while len(self._came) >= (size := _page_size(self._came)):
            page, self._came = OggPage(io.BytesIO(self._came[:size])), self._came[size:]
            if page.position == 0:  # what and whose it is, before any sound
                self._put(page)
            else:
                self._take(page)

    def _take(self, page: OggPage) -> None:
        packets = list(page.packets)
        if page.continued:
            packets[0] = self._part + packets[0]
        self._part = b"" if page.complete else packets.pop()
        for packet in packets:
            for same in repeat(packet, 1 + self._missing()):
                if self._is_full(same):
                    self._flush(page.serial, self._given * PACKET)
                self._page.append(same)
                self._segments += _segments_of(same)
                self._given += 1
            self._taken += 1
        if page.last:  # which tells where in its last packet the sound ends
            inserted = self._given - self._taken
            self._flush(page.serial, page.position + inserted * PACKET, last=True)

    def _missing(self) -> int:
        """How often the packet that comes now is to be repeated."""
        if self._cuts and self._cuts[0].packet == self._taken:
            return self._cuts.popleft().missing
        return 0

    def _is_full(self, packet: bytes) -> bool:
        segments = self._segments + _segments_of(packet)
        return len(self._page) == PAGE_PACKETS or segments > PAGE_SEGMENTS

    def _flush(self, serial: int, position: int, *, last: bool = False) -> None:
        page = OggPage()
        page.serial, page.position, page.last = serial, position, last
        page.packets, self._page, self._segments = self._page, [], 0
        self._put(page)

    def _put(self, page: OggPage) -> None:
        page.sequence = self._pages
        self._pages += 1
        self._write(page.write())


def _segments_of(packet: bytes) -> int:
    return len(packet) // SEGMENT + 1


def _page_size(data: bytes) -> int:
    """Bytes of the page that `data` begins with, or more than there are of its header."""
    if len(data) < HEADER:
        return HEADER
    table = data[HEADER : HEADER + data[HEADER - 1]]
    return HEADER + data[HEADER - 1] + sum(table)
