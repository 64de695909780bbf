"""The one call that makes a file of a routine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from psoas_timer.core.plan import Plan
from psoas_timer.rendering.beside import beside
from psoas_timer.rendering.chapters import Chapter, chapters_of
from psoas_timer.rendering.cue_sheet import Heard
from psoas_timer.rendering.encoders import Form, ending_of, open_encoder
from psoas_timer.rendering.listening import for_listening
from psoas_timer.rendering.refusal import CancelledError
from psoas_timer.rendering.run import Run
from psoas_timer.rendering.sounding import Sounding
from psoas_timer.rendering.tags import write_tags
from psoas_timer.rendering.unfinished import unfinished
from psoas_timer.rendering.voices import PatientVoice, Wordless
from psoas_timer.voice.voice import Voice

AS_LOUD_AS_CAN_BE = Sounding()
VOICE_SHARE = 0.4  # of the progress shown; the clips take the longer the fewer are in the cache


@dataclass(frozen=True, slots=True)
class Rendered:
    """What is in the file: `seconds` of sound, its chapters, and all that is heard, in order.

    `notices` are sentences about what is not as the person wished, such as another voice.
    """

    seconds: float
    chapters: tuple[Chapter, ...]
    cues: tuple[Heard, ...]
    notices: tuple[str, ...]


def render_routine(
    plan: Plan,
    voice: Voice | None,
    path: Path,
    *,
    progress: Callable[[float], None] = lambda _share: None,
    cancelled: Callable[[], bool] = lambda: False,
    sounding: Sounding = AS_LOUD_AS_CAN_BE,
) -> Rendered:
    """Render `plan` into the audio file `path`, replacing it; its ending tells the kind.

    Without a voice there are tones alone, at the pace that words would have. `progress(share)`, 0
    to 1, and `cancelled()` are called from this thread several times a second. Raises
    CannotRenderError with a sentence, also when the voice is lost, and CancelledError; neither
    leaves anything behind. Blocks: a window calls this from a thread of its own. The caller
    closes the voice.
    """

    done = 0.0

    def look(share: float) -> None:
        nonlocal done
        if cancelled():
            raise CancelledError
        done = max(done, share)
        progress(done)

    form = Form(ending_of(path), sounding.channels, plan.routine.name)
    plan = for_listening(plan)
    notices: list[str] = []
    patient = (
        Wordless(plan.preferences.words_per_minute)
        if voice is None
        else PatientVoice(voice, lambda share: look(share * VOICE_SHARE), notices.append)
    )
    run = Run(plan, patient, sounding)
    with unfinished(path) as scratch:
        run.prepare()
        _encode(run, scratch, form, look)
        chapters = chapters_of(plan, run.starts, run.seconds)
        write_tags(scratch, form, chapters)
    progress(1.0)
    cues = sorted(run.heard, key=lambda cue: cue.at)
    return Rendered(run.seconds, chapters, tuple(cues), tuple(notices))


def _encode(run: Run, path: Path, form: Form, look: Callable[[float], None]) -> None:
    expected = max(run.expected, 1.0)
    with (
        path.open("r+b") as file,
        open_encoder(file, form) as encoder,
        beside(encoder) as write,
    ):
        for block in run.blocks():
            write(np.ascontiguousarray(block[:, : form.channels]))
            look(VOICE_SHARE + (1 - VOICE_SHARE) * min(run.seconds / expected, 1.0))
