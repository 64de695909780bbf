"""Is there a voice on this machine, and if not, what mends it?"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

from psoas_timer.core.finding import Finding
from psoas_timer.texts import marked, reason_of, tr
from psoas_timer.voice.client import Patience, read_sound
from psoas_timer.voice.engines import Installed, installed, to_try
from psoas_timer.voice.process import LateError, WorkerError, WorkerProcess, start
from psoas_timer.voice.protocol import AskVoices, Refused, Render, Voices
from psoas_timer.voice.scratch import scratch_file, scratch_folder
from psoas_timer.voice.vanished import vanished
from psoas_timer.voice.voices import VoiceSettings, choose

TEST_PHRASE = "Left side. Hold for thirty seconds."

_PATIENCE = Patience()  # a session's own: what is too slow here would be so there
_ENGINE, _PHRASE = marked("speech engine"), marked("test phrase")
_REINSTALL = marked("install Psoas Timer anew, or choose another voice in the settings")
_TRY_AGAIN = marked("let the computer finish what keeps it busy and try again, or {reinstall}")
_SILENT = marked("The speech engine answers without a sound: {reinstall}.")


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
        sentence = tr(
            "Speech cannot be kept in any folder ({reason}): free disk space.",
            reason=reason_of(error),
        )
        return [Finding(tr(_PHRASE), works=False, sentence=sentence)]
    except WorkerError as error:
        return [_broken(tr(_ENGINE), error)]
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
        yield _broken(tr(_ENGINE), error)
        return
    if not isinstance(found, Voices):
        silent = tr(_SILENT, reinstall=tr(_REINSTALL))
        refusal = found.error if isinstance(found, Refused) else silent
        yield Finding(tr(_ENGINE), works=False, sentence=refusal)
        return
    yield Finding(tr(_ENGINE), works=True, sentence=f"{found.engine}.")
    voice = choose(found.voices, settings)
    yield _about_voices(found, voice, settings)
    request = Render(TEST_PHRASE, voice, settings.rate, settings.pitch, str(target))
    yield _about_phrase(process, request, patience.for_text(TEST_PHRASE))


def _about_voices(found: Voices, voice: str | None, settings: VoiceSettings) -> Finding:
    number = len(found.voices)
    if voice is None:
        sentence = tr(
            "None of {number} voices speaks {language}: add one in the system's settings.",
            number=number,
            language=settings.language,
        )
        return Finding(tr("voices"), works=False, sentence=sentence)
    if sentence := vanished(settings.voice, voice):
        return Finding(tr("voices"), works=False, sentence=sentence)
    return Finding(
        tr("voices"),
        works=True,
        sentence=tr("{voice} speaks, of {number}.", voice=voice, number=number),
    )


def _about_phrase(process: WorkerProcess, request: Render, seconds: float) -> Finding:
    begun = time.monotonic()
    try:
        reply = process.ask(request, seconds)
    except WorkerError as error:
        return _broken(tr(_PHRASE), error)
    took = time.monotonic() - begun
    if isinstance(reply, Refused):
        return Finding(tr(_PHRASE), works=False, sentence=reply.error)
    sound = read_sound(Path(request.path))
    if sound is None:
        return Finding(tr(_PHRASE), works=False, sentence=tr(_SILENT, reinstall=tr(_REINSTALL)))
    samples, rate = sound
    sentence = tr(
        "{seconds:.1f} s of speech rendered in {took:.0f} ms.",
        seconds=len(samples) / rate,
        took=1000 * took,
    )
    return Finding(tr(_PHRASE), works=True, sentence=sentence)


def _broken(what: str, error: WorkerError) -> Finding:
    mend = tr(_REINSTALL)
    if isinstance(error, LateError):
        mend = tr(_TRY_AGAIN, reinstall=mend)
    return Finding(
        what,
        works=False,
        sentence=tr("There is no voice because {error}: {mend}.", error=error, mend=mend),
    )
