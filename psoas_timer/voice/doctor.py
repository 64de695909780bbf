"""Is there a voice on this machine, and if not, what mends it?"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from psoas_timer.voice.client import Patience, read_sound
from psoas_timer.voice.process import WorkerError, WorkerProcess
from psoas_timer.voice.protocol import AskVoices, Refused, Render, Voices
from psoas_timer.voice.scratch import scratch_file, scratch_folder
from psoas_timer.voice.voices import VoiceSettings, choose

TEST_PHRASE = "Left side. Hold for thirty seconds."

_PATIENCE = Patience(start=5.0, phrase=4.0, character=0.0)  # together under ten seconds
_REINSTALL = "install Psoas Timer anew, or choose another voice in the settings"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: `what` it is, whether it works, and a sentence about it.

    Where it does not work, the sentence says what to do.
    """

    what: str
    works: bool
    sentence: str


def diagnose(
    settings: VoiceSettings,
    folder: Path,
    start: Callable[[], WorkerProcess] = WorkerProcess,
    patience: Patience = _PATIENCE,
) -> list[Finding]:
    """Engine, voices and a rendered phrase; goes no further than what does not work.

    `folder` is the one of the voice's cache. Takes no longer than `patience` says.
    """
    try:
        process = start()
    except WorkerError as error:
        return [_broken("speech engine", error)]
    try:
        return list(_examine(process, settings, folder, patience))
    finally:
        process.kill()


def _examine(
    process: WorkerProcess, settings: VoiceSettings, folder: Path, patience: Patience
) -> Iterator[Finding]:
    try:
        found = process.ask(AskVoices(), patience.start)
    except WorkerError as error:
        yield _broken("speech engine", error)
        return
    if not isinstance(found, Voices):
        refusal = found.error if isinstance(found, Refused) else "The speech engine is confused."
        yield Finding("speech engine", works=False, sentence=refusal)
        return
    yield Finding("speech engine", works=True, sentence=f"{found.engine}.")
    voice = choose(found.voices, settings)
    yield _about_voices(found, voice, settings.language)
    yield _about_phrase(process, settings, voice, folder, patience)


def _about_voices(found: Voices, voice: str | None, language: str) -> Finding:
    number = len(found.voices)
    if voice is None:
        sentence = f"None of {number} voices speaks {language}: add one in the system's settings."
        return Finding("voices", works=False, sentence=sentence)
    return Finding("voices", works=True, sentence=f"{number} voices; {voice} speaks.")


def _about_phrase(
    process: WorkerProcess,
    settings: VoiceSettings,
    voice: str | None,
    folder: Path,
    patience: Patience,
) -> Finding:
    what = "test phrase"
    try:
        target = scratch_file(scratch_folder(folder))
    except OSError as error:
        sentence = f"Speech cannot be kept in any folder ({error.strerror}): free disk space."
        return Finding(what, works=False, sentence=sentence)
    request = Render(TEST_PHRASE, voice, settings.rate, settings.pitch, str(target))
    begun = time.monotonic()
    try:
        reply = process.ask(request, patience.for_text(TEST_PHRASE))
        took = time.monotonic() - begun
        sound = read_sound(target)
    except WorkerError as error:
        return _broken(what, error)
    finally:
        process.kill()
        with suppress(OSError):
            target.unlink(missing_ok=True)
    if isinstance(reply, Refused):
        return Finding(what, works=False, sentence=reply.error)
    if sound is None:
        return Finding(what, works=False, sentence=f"It was rendered without sound: {_REINSTALL}.")
    samples, rate = sound
    sentence = f"{len(samples) / rate:.1f} s of speech rendered in {1000 * took:.0f} ms."
    return Finding(what, works=True, sentence=sentence)


def _broken(what: str, error: WorkerError) -> Finding:
    return Finding(what, works=False, sentence=f"There is no voice because {error}: {_REINSTALL}.")
