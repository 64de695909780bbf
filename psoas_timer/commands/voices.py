"""`psoas-timer voices`: the voices there are, and how one of them sounds."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

from psoas_timer import clock
from psoas_timer.commands.output import complain, remark, say, say_json
from psoas_timer.commands.reference import opened_home
from psoas_timer.commands.refusal import Refused
from psoas_timer.core.events import Speak
from psoas_timer.core.phrases import phrases_in
from psoas_timer.home import Home
from psoas_timer.home_voice import open_performer
from psoas_timer.texts import marked, tr

if TYPE_CHECKING:
    from psoas_timer.voice.protocol import VoiceInfo

NAME = "voices"
HELP = marked("the voices there are, and how one of them sounds")

_HEARD_WITHIN = 60.0  # seconds; a voice that hangs is given up long before
_NOTHING_HEARD = marked("Nothing was heard: `psoas-timer doctor` looks for the reason.")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=tr("for programs"))
    parser.add_argument("--say", metavar="VOICE", help=tr("let this one say a sentence"))


def run(arguments: argparse.Namespace) -> int:
    home = opened_home()
    if arguments.say is not None:
        return _say(arguments.say, home)
    # Imported here: only who asks for voices waits for an engine.
    from psoas_timer.voice.listing import list_voices

    voices, troubles = list_voices(home.settings.voice or None)
    complain(troubles)
    if arguments.json:
        say_json({"voices": [_as_json(voice) for voice in voices]})
    else:
        for line in _as_text(voices, home.settings.voice):
            say(line)
    return 0 if voices else 2


def _as_json(voice: VoiceInfo) -> dict[str, object]:
    return {
        "id": voice.id,
        "name": voice.name,
        "language": voice.language,
        "gender": voice.gender,
        "engine": voice.engine,
    }


def _as_text(voices: tuple[VoiceInfo, ...], chosen: str) -> Iterator[str]:
    from psoas_timer.voice.listing import about  # as above

    wide = max((len(voice.id) for voice in voices), default=0)
    for voice in voices:
        told = ", ".join(about(voice))
        mark = "*" if voice.id == chosen else " "
        yield f"{mark} {voice.id:{wide}}  {voice.name}{f' ({told})' if told else ''}"
    if voices:
        yield ""
        yield tr(
            "`psoas-timer voices --say {id}` lets one speak; the setting is `voice`.",
            id=voices[0].id,
        )


def _say(voice: str, home: Home) -> int:
    """Say the sample; 2 if that could not be heard in this voice. Raises Refused."""
    troubles: list[str] = []
    over = Event()
    spoken = replace(home, settings=replace(home.settings, voice=voice))
    performer = open_performer(spoken)
    performer.on_trouble = troubles.append
    performer.on_finished = lambda _number: over.set()
    try:
        performer.open()
        words = phrases_in(home.language).sample
        performer.perform(Speak(1, words, clock.now(), must=True))
        if not over.wait(_HEARD_WITHIN) and not troubles:
            raise Refused(tr(_NOTHING_HEARD))
    finally:
        performer.close()
    for sentence in troubles:
        remark(sentence)
    return 2 if troubles else 0
