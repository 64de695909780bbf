"""Damage to any file, as disks, cables and bad copies do it; repeatable by the generator given.

For damage that knows what a line of text is, see `tests.library.mutations`.
"""

from __future__ import annotations

import random
from collections.abc import Callable

BLOCK = 512  # bytes, what a disk loses at once


def damaged(data: bytes, rng: random.Random) -> bytes:
    """The bytes after one to four accidents."""
    for _ in range(rng.randint(1, 4)):
        data = rng.choice(_ACCIDENTS)(data, rng)
    return data


def _cut(data: bytes, rng: random.Random) -> bytes:
    return data[: rng.randint(0, len(data))]


def _flip(data: bytes, rng: random.Random) -> bytes:
    return _with(data, rng, lambda byte: byte ^ 1 << rng.randrange(8))


def _other_byte(data: bytes, rng: random.Random) -> bytes:
    return _with(data, rng, lambda _byte: rng.choice((0, 1, 0x7F, 0x80, 0xFF, rng.randrange(256))))


def _with(data: bytes, rng: random.Random, change: Callable[[int], int]) -> bytes:
    changed = bytearray(data)
    # The first bytes of a file say what the others are.
    room = len(data) if rng.random() < 0.7 else min(len(data), 200)
    if room:
        place = rng.randrange(room)
        changed[place] = change(changed[place])
    return bytes(changed)


def _empty_block(data: bytes, rng: random.Random) -> bytes:
    start = rng.randint(0, len(data)) // BLOCK * BLOCK
    lost = data[start : start + BLOCK]
    return data[:start] + b"\0" * len(lost) + data[start + BLOCK :]


def _block_elsewhere(data: bytes, rng: random.Random) -> bytes:
    start, there = rng.randint(0, len(data)), rng.randint(0, len(data))
    return data[:there] + data[start : start + rng.randint(1, BLOCK)] + data[there:]


def _drop(data: bytes, rng: random.Random) -> bytes:
    start = rng.randint(0, len(data))
    return data[:start] + data[start + rng.randint(1, BLOCK) :]


def _noise(data: bytes, rng: random.Random) -> bytes:
    start = rng.randint(0, len(data))
    return data[:start] + rng.randbytes(rng.randint(1, 40)) + data[start:]


_ACCIDENTS = (_cut, _flip, _flip, _other_byte, _other_byte, _empty_block, _block_elsewhere, _drop,
              _noise)  # fmt: skip
