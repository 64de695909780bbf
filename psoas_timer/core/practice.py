"""The few keys that matter, practised once: what to press, and what would have happened.

They are the ones that nobody can take away, so the words can name them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from psoas_timer.core.events import Command


@dataclass(frozen=True, slots=True)
class Lesson:
    """One key: what to do, and the praise for it. `key` is what stands on it."""

    command: Command
    key: str
    task: str
    praise: str


LESSONS = (
    Lesson(
        Command.TOGGLE,
        "Space",
        "Press Space, the longest key. It pauses.",
        "Paused. Now everything waits for you.",
    ),
    Lesson(Command.TOGGLE, "Space", "Press Space once more to go on.", "It goes on."),
    Lesson(
        Command.SKIP,
        "\N{RIGHTWARDS ARROW}",
        "Press the right arrow to skip what you do not want.",
        "Skipped: the next step follows.",
    ),
    Lesson(
        Command.PAIN,
        "H",
        "Press H as soon as anything hurts.",
        "Silence, and everything stands still. Then it asks how much it hurts.",
    ),
)
OVER = "That is all. The question mark shows the other keys."
INSTEAD = "That was another key."


@dataclass(frozen=True, slots=True)
class Practice:
    """One state of it. `remark` is about the last key, or empty."""

    done: int = 0
    remark: str = ""

    @property
    def lesson(self) -> Lesson | None:
        """What is to be done now; None when all is."""
        return LESSONS[self.done] if self.done < len(LESSONS) else None

    @property
    def task(self) -> str:
        return self.lesson.task if self.lesson else OVER

    @property
    def words(self) -> str:
        """What is said: about the last key, and what comes now."""
        return f"{self.remark} {self.task}".strip()

    def press(self, command: Command) -> Practice:
        """The next state. Once all is done it stays so."""
        if self.lesson is None:
            return self
        if command is not self.lesson.command:
            return replace(self, remark=INSTEAD)
        return Practice(self.done + 1, self.lesson.praise)
