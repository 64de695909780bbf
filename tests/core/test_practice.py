"""The keys are practised one after the other, and a wrong one is no failure."""

from __future__ import annotations

from psoas_timer.core.events import Command
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.practice import Practice, lessons

WORDS = ENGLISH.shown.practice


def test_each_right_key_leads_on_with_a_word_about_what_it_did() -> None:
    practice = Practice()
    for lesson in lessons(WORDS):
        assert practice.lesson == lesson
        assert practice.said.endswith(lesson.task)
        practice = practice.press(lesson.command)
        assert practice.said.startswith(lesson.praise)

    assert practice.lesson is None
    assert practice.said.endswith(WORDS.over)
    assert practice.press(Command.SKIP) == practice


def test_another_key_is_told_and_the_task_stays() -> None:
    practice = Practice().press(Command.PAIN)

    assert practice.said == f"{WORDS.instead} {lessons(WORDS)[0].task}"
    assert practice.done == 0
