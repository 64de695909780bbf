"""The questions about a person's body, and how pain was a day later."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from psoas_timer.app.screening import asked, judge_of
from psoas_timer.core.aftercare import advice
from psoas_timer.gui.safety.follow_up_page import FollowUpPage
from psoas_timer.gui.safety.screening_page import Answers, ScreeningPage
from psoas_timer.gui.theme import Theme
from psoas_timer.gui.words import shown
from psoas_timer.home import Home, open_home


def pages(_theme: Theme, _folder: Path) -> Iterator[tuple[str, QWidget]]:
    home = open_home()
    flags = tuple(flag.say for flag in home.library.safety.red_flags)
    some = Answers(
        frozenset({"knee-pain", "spinal-condition"}), frozenset({("knee-pain", "deep-lunge")})
    )
    for name, answers in (("screening", Answers()), ("screening-answered", some)):
        page = ScreeningPage(asked(home), flags, answers, judge_of(home))
        page.take_focus()
        yield name, page
    words = shown().aftercare
    question = FollowUpPage(_what(home, "kneeling-lunge"), advice(1, words))
    question.take_focus()
    yield "follow-up", question
    told = FollowUpPage(_what(home, "cobra-pose"), advice(4, words))
    told.findChildren(QPushButton)[1].click()
    yield "follow-up-still", told


def _what(home: Home, exercise: str) -> str:
    words = QCoreApplication.translate(
        "Feelings", "In {routine} you noted a pain of {level} of 10: {exercise}."
    )
    library = home.library
    routine, name = library.routines["full-stretch"].name, library.exercises[exercise].name
    return words.format(routine=routine, level=5, exercise=name)
