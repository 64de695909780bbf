"""The questions about a person's body, and how pain was a day later."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from psoas_timer.app.screening import asked, judge_of
from psoas_timer.core.aftercare import ADVICE, advice
from psoas_timer.gui.safety.follow_up_page import FollowUpPage
from psoas_timer.gui.safety.screening_page import Answers, ScreeningPage
from psoas_timer.gui.theme import Theme
from psoas_timer.home import open_home


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
    follow_up = FollowUpPage(
        "In Full stretch you noted a pain of 5 of 10: Kneeling lunge stretch.", ADVICE
    )
    yield "follow-up", follow_up
    told = FollowUpPage("In Full stretch you noted a pain of 5 of 10: Cobra pose.", advice(4))
    told.findChildren(QPushButton)[1].click()
    yield "follow-up-still", told
