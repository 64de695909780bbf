"""The generated pages say what the program does."""

from __future__ import annotations

from psoas_timer.core.snapshot import Mode
from tests import safety_doc
from tests.docs import PAGE, arrows, page


def test_the_page_about_the_session_is_what_the_tables_say() -> None:
    written = PAGE.read_text(encoding="utf-8")

    assert written == page(), "run `python -m tests.docs`"


def test_the_page_about_safety_is_what_the_rules_say() -> None:
    written = safety_doc.PAGE.read_text(encoding="utf-8")

    assert written == safety_doc.page(), "run `python -m tests.docs`"


def test_every_state_can_be_left_and_reached() -> None:
    befores, afters = zip(*arrows(), strict=True)

    assert set(befores) == set(Mode) - {Mode.FINISHED}
    assert set(afters) == set(Mode) - {Mode.READY}
