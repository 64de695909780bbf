"""The few keys that matter, practised once: what to press, and what would have happened.

They are the ones that nobody can take away, so the words can name them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from psoas_timer.core.events import Command
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.phrases.shown import PracticeWords


@dataclass(frozen=True, slots=True)
class Lesson:
    """One key: what to do, and the praise for it. `key` is what stands on it."""

    command: Command
    key: str
    task: str
    praise: str


def lessons(words: PracticeWords) -> tuple[Lesson, ...]:
    """All of them, in order."""
    return (
        Lesson(Command.TOGGLE, *words.pause),
        Lesson(Command.TOGGLE, *words.go_on),
        Lesson(Command.SKIP, *words.skip),
        Lesson(Command.PAIN, *words.pain),
    )


@dataclass(frozen=True, slots=True)
class Practice:
    """One state of it. `remark` is about the last key, or empty."""

    done: int = 0
    remark: str = ""
    words: PracticeWords = ENGLISH.shown.practice

    @property
    def lessons(self) -> tuple[Lesson, ...]:
        return lessons(self.words)

    @property
    def lesson(self) -> Lesson | None:
        """What is to be done now; None when all is."""
        return self.lessons[self.done] if self.done < len(self.lessons) else None

    @property
    def task(self) -> str:
        return self.lesson.task if self.lesson else self.words.over

    @property
    def said(self) -> str:
        """What is said: about the last key, and what comes now."""
        return f"{self.remark} {self.task}".strip()

    def press(self, command: Command) -> Practice:
        """The next state. Once all is done it stays so."""
        if self.lesson is None:
            return self
        if command is not self.lesson.command:
            return replace(self, remark=self.words.instead)
        return replace(self, done=self.done + 1, remark=self.lesson.praise)
