"""Is there a voice on this machine, and if not, what mends it?"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

from psoas_timer.core.finding import Finding
from psoas_timer.voice.client import Patience, read_sound
from psoas_timer.voice.engines import Installed, installed, to_try
from psoas_timer.voice.process import LateError, WorkerError, WorkerProcess, start
from psoas_timer.voice.protocol import AskVoices, Refused, Render, Voices
from psoas_timer.voice.scratch import scratch_file, scratch_folder
from psoas_timer.voice.voices import VoiceSettings, choose

TEST_PHRASE = "Left side. Hold for thirty seconds."

_PATIENCE = Patience()  # a session's own: what is too slow here would be so there
_ENGINE, _PHRASE = "speech engine", "test phrase"
_REINSTALL = "install Psoas Timer anew, or choose another voice in the settings"
_TRY_AGAIN = f"let the computer finish what keeps it busy and try again, or {_REINSTALL}"
_SILENT = f"The speech engine answers without a sound: {_REINSTALL}."


def diagnose(
    settings: VoiceSettings,
    folder: Path,
    start: Callable[[str], WorkerProcess] = start,
    patience: Patience = _PATIENCE,
    found: Installed | None = None,
) -> list[Finding]:
    """Engine, voices and a rendered phrase; goes no further than what does not work.

    An engine that fails is followed by the next one, as in a session. `folder` is the one of the
    voice's cache. Takes no longer than `patience` says for each engine.
    """
    findings: list[Finding] = []
    for engine in to_try(settings, found or installed()):
        told = _diagnose_one(partial(start, engine), settings, folder, patience)
        findings += told
        if told[-1].works:
            break
    return findings


def _diagnose_one(
    start: Callable[[], WorkerProcess], settings: VoiceSettings, folder: Path, patience: Patience
) -> list[Finding]:
    try:
        target = scratch_file(scratch_folder(folder))
        process = start()
    except OSError as error:
        sentence = f"Speech cannot be kept in any folder ({error.strerror}): free disk space."
        return [Finding(_PHRASE, works=False, sentence=sentence)]
    except WorkerError as error:
        return [_broken(_ENGINE, error)]
    try:
        return list(_examine(process, settings, target, patience))
    finally:
        process.kill()
        with suppress(OSError):
            target.unlink(missing_ok=True)


def _examine(
    process: WorkerProcess, settings: VoiceSettings, target: Path, patience: Patience
) -> Iterator[Finding]:
    try:
        found = process.ask(AskVoices(settings.voice), patience.start)
    except WorkerError as error:
        yield _broken(_ENGINE, error)
        return
    if not isinstance(found, Voices):
        refusal = found.error if isinstance(found, Refused) else _SILENT
        yield Finding(_ENGINE, works=False, sentence=refusal)
        return
    yield Finding(_ENGINE, works=True, sentence=f"{found.engine}.")
    voice = choose(found.voices, settings)
    yield _about_voices(found, voice, settings.language)
    request = Render(TEST_PHRASE, voice, settings.rate, settings.pitch, str(target))
    yield _about_phrase(process, request, patience.for_text(TEST_PHRASE))


def _about_voices(found: Voices, voice: str | None, language: str) -> Finding:
    number = len(found.voices)
    if voice is None:
        sentence = f"None of {number} voices speaks {language}: add one in the system's settings."
        return Finding("voices", works=False, sentence=sentence)
    return Finding("voices", works=True, sentence=f"{voice} speaks, of {number}.")


def _about_phrase(process: WorkerProcess, request: Render, seconds: float) -> Finding:
    begun = time.monotonic()
    try:
        reply = process.ask(request, seconds)
    except WorkerError as error:
        return _broken(_PHRASE, error)
    took = time.monotonic() - begun
    if isinstance(reply, Refused):
        return Finding(_PHRASE, works=False, sentence=reply.error)
    sound = read_sound(Path(request.path))
    if sound is None:
        return Finding(_PHRASE, works=False, sentence=_SILENT)
    samples, rate = sound
    sentence = f"{len(samples) / rate:.1f} s of speech rendered in {1000 * took:.0f} ms."
    return Finding(_PHRASE, works=True, sentence=sentence)


def _broken(what: str, error: WorkerError) -> Finding:
    mend = _TRY_AGAIN if isinstance(error, LateError) else _REINSTALL
    return Finding(what, works=False, sentence=f"There is no voice because {error}: {mend}.")
