"""`psoas-timer doctor --listen`: can the voice be heard, and how loud should it be?"""

from __future__ import annotations

import sys
import threading
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from psoas_timer import clock
from psoas_timer.commands.output import complain, say
from psoas_timer.core.events import Speak
from psoas_timer.core.naming import words_in
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.soundcheck import Answer, SoundCheck
from psoas_timer.home import Home
from psoas_timer.home_voice import open_performer
from psoas_timer.settings import NotSavedError, save_settings
from psoas_timer.texts import marked, tr

if TYPE_CHECKING:
    from psoas_timer.performer import Performer

_WORDS = {  # in every language each begins with another letter
    Answer.YES: marked("yes"),
    Answer.NO: marked("no"),
    Answer.LOUDER: marked("louder"),
    Answer.QUIETER: marked("quieter"),
    Answer.AGAIN: marked("again"),
}
PATIENCE_SECONDS = 10.0  # for three words, with a voice that has yet to wake


def listen(home: Home) -> int:
    """Ask until it was heard, or nothing is left to try. Heard: 0, and the volume is kept."""
    words = phrases_in(home.language).shown.sound_check
    check = SoundCheck(home.settings.voice_volume, words=words)
    say(_choice())
    with closing(open_performer(home)) as performer:
        performer.on_trouble = say
        performer.open()
        while not check.over:
            performer.voice_volume = check.volume
            _speak(performer, words.words)
            answer = _answer(words.question)
            if answer is None:
                return 2
            check = check.answer(answer)
            if check.advice:
                say(check.advice)
        performer.rest()
    if check.heard:
        _keep(home, check.volume)
    return 0 if check.heard else 2


def _speak(performer: Performer, words: str) -> None:
    """Say the words; returns when they are over, or cannot be any more."""
    over = threading.Event()
    performer.on_finished = lambda _number: over.set()
    performer.perform(Speak(1, words, clock.now()))
    over.wait(PATIENCE_SECONDS)


def _answer(question: str) -> Answer | None:
    """What the person answers; None when nobody is there to answer."""
    while True:
        say(question)
        line = "" if sys.stdin is None else sys.stdin.readline()
        if not line:
            return None
        answer = _meant("".join(words_in(line)))
        if answer is not None:
            return answer
        say(_choice())


def _choice() -> str:
    words = ", ".join(tr(word) for word in _WORDS.values())
    return tr("Answer {words}; the first letter will do.", words=words)


def _meant(typed: str) -> Answer | None:
    """By the person's own words first; English ones are understood too."""
    for word_for in (tr, str):
        for answer, word in _WORDS.items():
            if typed and "".join(words_in(word_for(word))).startswith(typed):
                return answer
    return None


def _keep(home: Home, volume: float) -> None:
    settings = replace(home.settings, voice_volume=round(volume, 2), sound_checked=True)
    try:
        save_settings(settings, home.folders.config)
    except NotSavedError as error:
        complain([str(error)])
