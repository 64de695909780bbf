"""ONNX Runtime, on which both neural voices run, made to keep to itself.

Since its version 1.29 it counts how it is used, keeps a number for the machine in the user's cache
folder, and sends both to its maker. It asks once, while it is loaded, whether it is not to.
"""

from __future__ import annotations

import os
from contextlib import suppress


def keep_to_itself() -> None:
    """To be called before anything else loads it; what comes after that it would not hear.

    Where it is missing nothing happens: the engine that needs it has its own sentence for that.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    with suppress(ImportError):
        from onnxruntime import disable_telemetry_events

        disable_telemetry_events()  # on Windows there is only this
