"""The real worker where the network, and the natural voice's own download, would be found out."""

from __future__ import annotations

import importlib
import os
import socket
import sys
from typing import Any, NoReturn

from psoas_timer.voice import worker


def forbidden(*_args: Any, **_more: Any) -> NoReturn:
    os._exit(3)  # nobody may catch it


if __name__ == "__main__":
    voices = importlib.import_module("hibari.voices")
    tts = importlib.import_module("hibari.tts")
    for module, name in ((voices, "download"), (voices, "voice_path"), (tts, "voice_path")):
        setattr(module, name, forbidden)
    socket.socket.connect = forbidden  # type: ignore[method-assign]  # on purpose
    socket.getaddrinfo = forbidden
    sys.argv[1:] = ["natural"]
    worker.main()
