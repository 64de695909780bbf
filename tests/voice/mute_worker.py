"""The real worker on a machine that lacks what is named on its command line.

Either Python packages, or `libespeak`: any library of that name. `--engine NAME` comes last.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from psoas_timer.voice import worker


class WithoutEspeak(ctypes.CDLL):
    def __init__(self, name: str, *rest: Any, **more: Any) -> None:
        if "espeak" in str(name):
            raise OSError(f"{name}: cannot open shared object file: No such file or directory")
        super().__init__(name, *rest, **more)


if __name__ == "__main__":
    missing = sys.argv[1:]
    sys.argv[1:] = []
    if "--engine" in missing:
        *missing, _, engine = missing
        sys.argv[1:] = [engine]
    for absent in missing:
        if absent == "libespeak":
            ctypes.CDLL = WithoutEspeak  # type: ignore[misc, assignment]  # on purpose
        else:
            sys.modules[absent] = None  # type: ignore[assignment]  # Python's "is not there"
    worker.main()
