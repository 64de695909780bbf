"""All voices that can be chosen on this machine."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from psoas_timer.texts import marked, tr
from psoas_timer.voice.engines import NATURAL, PIPER, PYTTSX3, Installed, engine_of, installed
from psoas_timer.voice.process import WorkerError, WorkerProcess, start
from psoas_timer.voice.protocol import AskVoices, Refused, VoiceInfo, Voices

_ANSWERED_WITHIN = 15.0  # seconds; a cold disk is slow
_GENDERS = {"female": marked("female"), "male": marked("male")}
_SILENT = marked("The {engine} voices cannot be listed because {reason}: install Psoas Timer anew.")


class Listed(NamedTuple):
    """`troubles` are sentences about engines that could not tell their voices."""

    voices: tuple[VoiceInfo, ...]
    troubles: tuple[str, ...]


def list_voices(
    wanted: str | None = None,
    found: Installed | None = None,
    open_worker: Callable[[str], WorkerProcess] = start,
    seconds: float = _ANSWERED_WITHIN,
) -> Listed:
    """Of every engine that is `found`; of Piper the `wanted` one, for it has files and no list.

    Starts each engine, which takes a second or so, and `seconds` at most.
    """
    voices: list[VoiceInfo] = []
    troubles = []
    for engine in _to_ask(wanted, found or installed()):
        try:
            voices += _asked(engine, wanted, open_worker, seconds)
        except WorkerError as error:
            troubles.append(str(error))
    return Listed(tuple(voices), tuple(troubles))


def about(voice: VoiceInfo) -> tuple[str, ...]:
    """Its language and gender in words, as far as the engine tells them."""
    gender = _GENDERS.get(voice.gender)
    told = (voice.language, tr(gender) if gender else voice.gender)
    return tuple(word for word in told if word)


def _to_ask(wanted: str | None, found: Installed) -> list[str]:
    engines = [NATURAL] if found.natural else []
    engines.append(PYTTSX3)
    return [*engines, PIPER] if engine_of(wanted or "") == PIPER else engines


def _asked(
    engine: str, wanted: str | None, open_worker: Callable[[str], WorkerProcess], seconds: float
) -> tuple[VoiceInfo, ...]:
    """Raises WorkerError with a whole sentence."""
    try:
        process = open_worker(engine)
        try:
            reply = process.ask(AskVoices(wanted), seconds)
        finally:
            process.kill()
    except WorkerError as error:
        raise WorkerError(tr(_SILENT, engine=engine, reason=error)) from error
    match reply:
        case Voices():
            return reply.voices
        case Refused():
            raise WorkerError(reply.error)
    raise WorkerError(tr(_SILENT, engine=engine, reason=tr("its engine talked nonsense")))
