"""The sound libraries of Linux, which miniaudio loads when it opens a device."""

from __future__ import annotations

import ctypes
from functools import cache

PULSE = "libpulse.so.0"
ALSA = "libasound.so.2"


@cache
def load(name: str) -> ctypes.CDLL | None:
    """That library, or None where it is not installed."""
    try:
        return ctypes.CDLL(name)
    except OSError:
        return None


_OnAlsaError = ctypes.CFUNCTYPE(
    None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p
)
_say_nothing = _OnAlsaError(lambda _file, _line, _function, _error, _text: None)


@cache
def hush_alsa() -> None:
    """Where there is no card, ALSA writes some fifty lines to the terminal at every try."""
    alsa = load(ALSA)
    if alsa is not None:
        alsa.snd_lib_error_set_handler(_say_nothing)
