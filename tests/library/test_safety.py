"""Rules of safety in files: read whole, and a typo in one is never passed over."""

from __future__ import annotations

from textwrap import indent

import pytest

from psoas_timer.core.condition import Condition
from psoas_timer.core.screening import Verdict
from psoas_timer.library import Library, load
from tests.library.samples import PLAIN, VERSION, CheckText, WriteFile

RULE = "- when: knee-pain\n  exercises: [camel-pose]\n  then: leave-out\n  why: It hurts.\n"


def rules(text: str) -> str:
    """A file with these rules; the first begins on line 4, column 7."""
    return f"{VERSION}safety:\n  rules:\n{indent(text, '    ')}"


def test_a_rule_is_read_with_everything_it_says(write: WriteFile, shipped: Library) -> None:
    about_x = rules(RULE.replace("camel-pose", "x"))
    library = load([write(about_x + f"exercises:\n  x:\n{indent(PLAIN + 'hold: 5 s', '    ')}")])

    (rule,) = library.safety.rules
    assert (rule.when, rule.exercises) == (Condition.KNEE_PAIN, ("x",))
    assert (rule.then, rule.why, rule.instead) == (Verdict.LEAVE_OUT, "It hurts.", None)
    assert library.problems == ()


@pytest.mark.parametrize(
    ("wrong", "message", "line"),
    [
        (RULE.replace("camel-pose", "camel-pse"), 'there is no exercise "camel-pse".', 5),
        (RULE.replace("leave-out", "forbid"), '"forbid" is not one of: mark, use, leave-out.', 6),
        (RULE.replace("leave-out", "use"), '"instead" is missing.', 4),
        (RULE + "  instead: cobra-pose\n", '"instead" only goes with "then: use".', 8),
        (RULE.replace("knee-pain", "always"), '"always" is not one of', 4),
        (RULE.replace("  why: It hurts.\n", ""), '"why" is missing.', 4),
    ],
)
def test_a_rule_that_would_miss_is_told(
    problems_of: CheckText, wrong: str, message: str, line: int
) -> None:
    problems = problems_of(rules(wrong))

    assert [(p.line, p.message.startswith(message)) for p in problems] == [(line, True)]


def test_rules_of_a_file_with_errors_do_not_hold(write: WriteFile) -> None:
    library = load([write(rules(RULE) + f"exercises:\n  x:\n{indent(PLAIN, '    ')}")])

    assert library.safety.rules == ()
    assert library.problems
