"""pyttsx3 as a renderer, with everything that must be known about it (version 2.99).

It never plays: on Linux its `say` is neither interruptible nor reliable. What rendering needs:
- `runAndWait` once before anything else; after that properties are set at once, and another
  `runAndWait` without a phrase to render would never return.
- A property is set later, by a thread; one that it does not like is accepted in silence. So each
  is read back until it is there.
- A file it cannot write makes it wait for ever, so the file is made first.
- Once in a thousand times the file is empty or late, so only frames count.
"""

from __future__ import annotations

import ctypes
import os
import sys
import wave
from importlib.metadata import version
from pathlib import Path
from threading import Event
from types import ModuleType
from typing import Any

from psoas_timer.texts import marked, tr
from psoas_timer.voice.engine import EngineError, checked, no_room
from psoas_timer.voice.protocol import Render, VoiceInfo

_PREFIX = "pyttsx3:"  # of the names by which its voices are kept
_ATTEMPTS = 3
_TAKES_WITHIN, _LOOK_EVERY = 1.0, 0.002  # seconds, of a property
_NO_PYTTSX3 = marked("pyttsx3 is not installed, so there is no voice: run `pip install pyttsx3`.")
_NO_ESPEAK = marked(
    "No speech library was found: install libespeak-ng1 with your package manager, or run "
    "`pip install espeakng-loader`."
)
_NO_ENGINE = marked("The speech engine of this system could not be started: {reason}.")


class Pyttsx3Engine:
    """The speech engine of this system: espeak-ng on Linux, SAPI5 on Windows, NSSS on macOS."""

    def __init__(self) -> None:
        """Raises EngineError where there is no engine."""
        speech_library = _load_espeak() if sys.platform == "linux" else ""
        try:
            self._engine: Any = _import_pyttsx3().init()
            self._engine.runAndWait()
        except (RuntimeError, ImportError, OSError) as error:
            raise EngineError(tr(_NO_ENGINE, reason=str(error).rstrip("."))) from error
        self.name = f"pyttsx3 {version('pyttsx3')}, {speech_library or self._engine.driver_name}"

    def voices(self, _wanted: str | None) -> tuple[VoiceInfo, ...]:
        return tuple(
            VoiceInfo(
                id=f"{_PREFIX}{voice.id}",
                name=str(voice.name or voice.id),
                language=_tag(voice.languages),
                gender=str(voice.gender or "").lower(),
            )
            for voice in self._engine.getProperty("voices")
        )

    def render(self, request: Render) -> float:
        """Write the WAV file and return its length in seconds. Raises EngineError."""
        self._set("rate", request.rate)
        if self._engine.getProperty("pitch") is not None:  # SAPI5 and NSSS have none
            self._set("pitch", request.pitch)
        if request.voice is not None:
            self._set("voice", request.voice.removeprefix(_PREFIX))
        text, target = checked(request.text), Path(request.path)
        for _ in range(_ATTEMPTS):
            _make_anew(target)
            self._engine.save_to_file(text, str(target))
            self._engine.runAndWait()
            seconds = _length(target)
            if seconds > 0:
                return seconds
        raise EngineError(tr("The speech engine gave no sound: try another voice in the settings."))

    def _set(self, name: str, value: object) -> None:
        """Set a property and wait until it took: a thread of the engine's does it."""
        tries = round(_TAKES_WITHIN / _LOOK_EVERY)
        for _ in range(tries):
            self._engine.setProperty(name, value)
            if self._engine.getProperty(name) == value:
                return
            Event().wait(_LOOK_EVERY)
        raise EngineError(
            tr(
                "The speech engine does not take {value} as {name}: choose another.",
                value=value,
                name=name,
            )
        )


def _import_pyttsx3() -> ModuleType:
    try:
        import pyttsx3
    except ModuleNotFoundError as error:
        raise EngineError(tr(_NO_PYTTSX3)) from error
    module: ModuleType = pyttsx3
    return module


def _load_espeak() -> str:
    """Load the speech library before pyttsx3 looks for one, and name it with its version.

    The packaged one comes first: the same voice on every machine. Its data must be found by it
    and by no other library, or the process is aborted.
    """
    for path, data in [*_packaged_espeak(), ("libespeak-ng.so.1", ""), ("libespeak.so.1", "")]:
        try:
            library = ctypes.CDLL(path)
        except OSError:
            continue
        if data:
            os.environ["ESPEAK_DATA_PATH"] = data
        library.espeak_Info.restype = ctypes.c_char_p
        return f"espeak {library.espeak_Info(None).decode()}"
    raise EngineError(tr(_NO_ESPEAK))


def _packaged_espeak() -> list[tuple[str, str]]:
    """Library and data folder of the espeak-ng that is installed as a Python package, if any."""
    try:
        import espeakng_loader

        return [(espeakng_loader.get_library_path(), espeakng_loader.get_data_path())]
    except (ModuleNotFoundError, RuntimeError):  # not installed; installed without its data
        return []


def _tag(languages: list[object]) -> str:
    """The first language as a tag: en-us. Some drivers give bytes, some en_US."""
    first = languages[0] if languages else ""
    text = first.decode("ascii", "ignore") if isinstance(first, bytes) else str(first or "")
    return text.strip("\x00\x05").replace("_", "-").lower()


def _make_anew(target: Path) -> None:
    try:
        target.unlink(missing_ok=True)
        target.touch()
    except OSError as error:
        raise EngineError(no_room(target, error)) from error


def _length(path: Path) -> float:
    """Seconds of sound in the WAV file; 0.0 if it is none, or empty."""
    try:
        with wave.open(str(path), "rb") as file:
            return file.getnframes() / file.getframerate()
    except (OSError, wave.Error, EOFError):
        return 0.0
