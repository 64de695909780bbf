"""Why a verb cannot do what it was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from psoas_timer.library import Problem


class Refused(Exception):  # noqa: N818 - it is an answer, not an error of ours
    """The message is one sentence with what to do; `problems` are those of the file to blame."""

    def __init__(self, sentence: str, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(sentence)
        self.problems = problems

    @property
    def code(self) -> int:
        """1 if a file is to blame, 2 if it is wrong usage or a missing part."""
        return 1 if any(problem.is_error for problem in self.problems) else 2
