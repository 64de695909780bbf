"""Encoders: samples in, block by block, a file of the wished kind out.

wav, flac, ogg (Vorbis) and opus through libsndfile; mp3 through LAME, which is twice as fast as
libsndfile's way to it.
"""

from __future__ import annotations

import io
from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Protocol

import numpy as np

from psoas_timer.rendering.mp3_header import frame_bytes, info_frame
from psoas_timer.rendering.refusal import CannotRenderError
from psoas_timer.sound.mixer import SAMPLE_RATE, Samples
from psoas_timer.texts import tr

MP3_BITRATES = {1: 64, 2: 96}  # thousand bits a second, by channels: enough for speech
MP3_QUALITY = 5  # LAME's own middle way between fast, 9, and best, 0
FULL_SCALE = 32_767

_FORMATS = {  # the ending: libsndfile's names for container and coding
    "wav": ("WAV", "PCM_16"),
    "flac": ("FLAC", "PCM_16"),
    "ogg": ("OGG", "VORBIS"),
    "opus": ("OGG", "OPUS"),
}
ENDINGS = (*_FORMATS, "mp3")


@dataclass(frozen=True, slots=True)
class Form:
    """What a file is to be: the kind by its ending, one of ENDINGS, 1 or 2 channels, a title."""

    ending: str
    channels: int
    title: str


class Encoder(AbstractContextManager["Encoder"], Protocol):
    """Leave the `with` block to finish the file."""

    def write(self, samples: Samples) -> None:
        """Append samples, shape (n, channels), -1 to 1; raises OSError if there is no room."""


def ending_of(path: Path) -> str:
    """One of ENDINGS; raises CannotRenderError for any other."""
    ending = path.suffix[1:].lower()
    if ending not in ENDINGS:
        *first, last = (f".{known}" for known in ENDINGS)
        raise CannotRenderError(
            tr(
                '"{name}" does not end as an audio file does: end it with {first} or {last}.',
                name=path.name,
                first=", ".join(first),
                last=last,
            )
        )
    return ending


def open_encoder(file: BinaryIO, form: Form) -> Encoder:
    """An encoder into `file`, which the caller opens and closes.

    Raises CannotRenderError if the library for it is missing.
    """
    make: Callable[[], Encoder]
    match form.ending:
        case "mp3":
            name, make = "lameenc", lambda: _Lame(file, form)
        case "opus":
            name, make = "soundfile", lambda: _Opus(file, form)
        case _:
            name, make = "soundfile", lambda: _LibSndfile(file, form, file.write)
    try:
        return make()
    except ImportError as error:
        name = (error.name or name).partition(".")[0]  # opus needs two
        raise CannotRenderError(missing(name, form.ending)) from error


def missing(name: str, ending: str) -> str:
    return tr(
        "{name}, which makes .{ending} files, is missing: install it with `pip "
        "install {name}`, or install Psoas Timer anew.",
        name=name,
        ending=ending,
    )


class _Lame:
    def __init__(self, file: BinaryIO, form: Form) -> None:
        import lameenc

        self._file = file
        self._lame = lameenc.Encoder()
        self._lame.silence()
        self._lame.set_in_sample_rate(SAMPLE_RATE)
        self._lame.set_channels(form.channels)
        self._lame.set_bit_rate(MP3_BITRATES[form.channels])
        self._lame.set_quality(MP3_QUALITY)
        self._channels = form.channels
        self._samples = 0
        self._frame = frame_bytes(MP3_BITRATES[form.channels], SAMPLE_RATE)
        self._file.write(bytes(self._frame))  # room for the first one

    def write(self, samples: Samples) -> None:
        scaled = np.rint(samples * FULL_SCALE).astype("<i2")
        self._samples += len(samples)
        self._file.write(self._lame.encode(scaled.tobytes()))

    def __enter__(self) -> _Lame:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            return
        self._file.write(self._lame.flush())
        sound = self._file.tell() - self._frame
        self._file.seek(self._frame)
        first = self._file.read(self._frame)
        self._file.seek(0)
        self._file.write(info_frame(first, self._channels, sound, self._samples))


class _LibSndfile:
    def __init__(self, file: BinaryIO, form: Form, write: Callable[[bytes], object]) -> None:
        """`write` is what takes all that goes into `file`."""
        try:
            import soundfile
        except OSError as error:  # a wheel without the library, and none on this system
            raise ImportError("libsndfile is missing") from error

        container, coding = _FORMATS[form.ending]
        self._through = _Through(file, write)
        self._sound = soundfile.SoundFile(
            self._through, "w", SAMPLE_RATE, form.channels, format=container, subtype=coding
        )
        if form.ending == "wav":  # the others get their tags when the chapters are known
            self._sound.title = form.title

    def write(self, samples: Samples) -> None:
        self._sound.write(samples)
        self._through.check()

    def __enter__(self) -> _LibSndfile:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._sound.close()
        if kind is None:
            self._through.check()


class _Opus:
    """libsndfile between the two who spare it the long silences."""

    def __init__(self, file: BinaryIO, form: Form) -> None:
        from psoas_timer.rendering.opus_silence import Cut, Lengthener, Shortener

        cuts = deque[Cut]()
        self._short = Shortener(form.channels, cuts)
        self._encoder = _LibSndfile(file, form, Lengthener(file.write, cuts).write)

    def write(self, samples: Samples) -> None:
        for part in self._short.shortened(samples):
            self._encoder.write(part)

    def __enter__(self) -> _Opus:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._encoder:
            if kind is None:
                for part in self._short.rest():
                    self._encoder.write(part)


class _Through:
    """What libsndfile writes to. An error cannot pass through C, so it is kept for `check`."""

    def __init__(self, file: BinaryIO, write: Callable[[bytes], object]) -> None:
        self._file = file
        self._write = write
        self._error: OSError | None = None

    def write(self, data: bytes) -> int:
        if self._error is None:
            try:
                self._write(data)
            except OSError as error:
                self._error = error
        return len(data)

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        try:
            return self._file.seek(offset, whence)
        except OSError as error:  # seeking empties the buffer first
            self._error = self._error or error
            return 0

    def tell(self) -> int:
        return self._file.tell()

    def check(self) -> None:
        """Raises OSError if something could not be written."""
        if self._error is not None:
            raise self._error
