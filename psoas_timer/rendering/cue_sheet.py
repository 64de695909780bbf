"""The cue sheet: what is heard in a recording, and when, as text.

One line for each thing heard, in order: the time as hours:minutes:seconds with milliseconds, a
tab, the words; a tone is its name in square brackets. UTF-8. For example

    0:01:23.450<TAB>Halfway.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from psoas_timer.rendering.unfinished import unfinished


@dataclass(frozen=True, slots=True)
class Heard:
    """Words, or a tone's name in brackets, that begin `at` seconds into the recording."""

    at: float
    text: str


def write_cue_sheet(cues: Iterable[Heard], path: Path) -> None:
    """Replace `path` by the sheet, whole or not at all; raises CannotRenderError."""
    text = "".join(f"{clock(cue.at)}\t{' '.join(cue.text.split())}\n" for cue in cues)
    with unfinished(path) as file:
        file.write_text(text, encoding="utf-8", newline="\n")


def clock(seconds: float) -> str:
    """Hours, minutes, seconds and milliseconds, as in 0:01:23.450."""
    milliseconds = round(seconds * 1000)
    minutes, milliseconds = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{milliseconds // 1000:02}.{milliseconds % 1000:03}"
