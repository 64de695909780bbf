"""Rendered clips on disk, so that a routine's second run has its voice at once.

Everything here may be deleted at any time, by anybody. Where nothing can be written there is
simply no cache.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from psoas_timer.voice.clip import SAMPLE_RATE, Clip, NotSoundError, make_clip, read_wav, write_wav
from psoas_timer.voice.known_voice import clip_path
from psoas_timer.voice.scratch import scratch_file

# Bytes. An hour of routine takes a hundred million: were that all, the longest routine would push
# its own first words out while its last are made, and none would ever be found again.
CAPACITY = 300_000_000
_KEPT = 0.9  # of the capacity, when it had to be cut down


class Cache:
    """Clips by what they depend on. For one thread; several processes may share the folder."""

    def __init__(self, folder: Path, capacity: int = CAPACITY) -> None:
        """Makes `folder` if it can, and keeps what is in it within `capacity` bytes."""
        self._folder = folder
        self._capacity = capacity
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        self._size = self._cut_down()

    def find(self, key: str, text: str) -> Clip | None:
        """The clip stored under `key`; a file that is not one is removed."""
        path = clip_path(self._folder, key)
        try:
            samples, rate = read_wav(path.read_bytes())
            clip = make_clip(text, samples)
        except OSError:
            return None
        except NotSoundError:
            clip = None
        if clip is None or rate != SAMPLE_RATE or not clip.spoken:
            with suppress(OSError):
                path.unlink()
            return None
        with suppress(OSError):
            path.touch()  # used just now
        return clip

    def store(self, key: str, clip: Clip) -> None:
        """Keep `clip` if that can be done, at the expense of those not used for longest."""
        data = write_wav(clip)
        unfinished = scratch_file(self._folder)
        try:
            unfinished.write_bytes(data)
            unfinished.replace(clip_path(self._folder, key))
        except OSError:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            return
        self._size += len(data)
        if self._size > self._capacity:
            self._size = self._cut_down()

    def _cut_down(self) -> int:
        """Remove what was not used for longest if there is too much; the bytes that are left."""
        files = []
        with suppress(OSError):
            for path in self._folder.glob("*.wav"):
                found = path.stat()
                files.append((found.st_mtime, found.st_size, path))
        size = sum(size for _, size, _ in files)
        goal = size if size <= self._capacity else self._capacity * _KEPT
        for _, bytes_in_it, path in sorted(files):
            if size <= goal:
                break
            with suppress(OSError):
                path.unlink()
                size -= bytes_in_it
        return size


def clips_in(folder: Path) -> tuple[tuple[Path, int], ...]:
    """The stored clips, and how many bytes each takes."""
    found = []
    with suppress(OSError):
        for path in folder.glob("*.wav"):
            with suppress(OSError):
                found.append((path, path.stat().st_size))
    return tuple(found)


def remove_clips(folder: Path) -> None:
    """Remove all stored clips that can be removed; they are made again when needed."""
    for path, _size in clips_in(folder):
        with suppress(OSError):
            path.unlink()
