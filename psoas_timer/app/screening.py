"""The questions about a person's body in the window: asked, judged, and the answers kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from psoas_timer.app.live_home import LiveHome
from psoas_timer.core.condition import Condition
from psoas_timer.core.screening import Judgement, Verdict, judgement
from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.safety.screening_page import Answers, Asked, Change, Judge, ScreeningPage
from psoas_timer.gui.settings.rows import Deed
from psoas_timer.home import Home

NONE = "none"  # the answer of who was asked and named nothing


class Screening(QObject):
    """Opens the page whenever it is asked for; answers are settings like any other."""

    def __init__(self, live: LiveHome, window: MainWindow) -> None:
        super().__init__(window)
        self._live = live
        self._window = window
        window.on_key(PageAction.BODY, self.open, window.library_page)
        window.made.connect(self._join)

    def _join(self, page: object) -> None:
        """The settings lead here too."""
        from psoas_timer.gui.settings.settings_page import SettingsPage

        if isinstance(page, SettingsPage):
            page.asked.connect(lambda deed: self.open() if deed is Deed.BODY else None)

    def open(self) -> None:
        """Ask, beginning with what was answered before."""
        home = self._live.now
        flags = tuple(flag.say for flag in home.library.safety.red_flags)
        page = ScreeningPage(asked(home), flags, answers_of(home), judge_of(home))
        page.answered.connect(self._keep)
        page.closed.connect(page.deleteLater)
        self._window.open(page)

    def _keep(self, answers: Answers) -> None:
        self._live.keep(
            conditions=" ".join(sorted(answers.conditions)) or NONE,
            anyway=" ".join(sorted(f"{when}/{exercise}" for when, exercise in answers.anyway)),
        )


def asked(home: Home) -> tuple[Asked, ...]:
    """All questions of the content, in its order."""
    return tuple(
        Asked(question.when.value, question.ask, question.about or "")
        for question in home.library.safety.questions
    )


def answers_of(home: Home) -> Answers:
    """What the person has answered until now."""
    preferences = home.preferences()
    return Answers(
        frozenset(condition.value for condition in preferences.conditions or ()),
        frozenset((when.value, exercise) for when, exercise in preferences.anyway),
    )


def judge_of(home: Home) -> Judge:
    """Tells what answers would do to each exercise there is."""
    library = home.library

    def judge(answers: Answers) -> tuple[Change, ...]:
        preferences = replace(
            home.preferences(),
            conditions=frozenset(Condition(name) for name in answers.conditions),
            anyway=frozenset((Condition(when), name) for when, name in answers.anyway),
        )
        found = (
            judgement(exercise, library.exercises, library.safety, preferences)
            for exercise in library.exercises.values()
        )
        return tuple(_change(each) for each in found if each is not None)

    return judge


def _change(found: Judgement) -> Change:
    return Change(
        exercise=found.exercise.id,
        name=found.exercise.name,
        sentence=found.sentence,
        reasons=frozenset(rule.when.value for rule in found.rules),
        anyway=found.anyway,
        can_choose=found.anyway or found.verdict is not Verdict.MARK,
    )
