"""The generated pages say what the program does."""

from __future__ import annotations

from psoas_timer.core.snapshot import Mode
from tests import format_doc, hazards_doc, safety_doc
from tests.docs import PAGE, arrows, page


def test_the_page_about_the_session_is_what_the_tables_say() -> None:
    written = PAGE.read_text(encoding="utf-8")

    assert written == page(), "run `python -m tests.docs`"


def test_the_page_about_safety_is_what_the_rules_say() -> None:
    written = safety_doc.PAGE.read_text(encoding="utf-8")

    assert written == safety_doc.page(), "run `python -m tests.docs`"


def test_the_page_about_the_format_is_what_the_reader_says() -> None:
    written = format_doc.PAGE.read_text(encoding="utf-8")

    assert written == format_doc.page(), "run `python -m tests.docs`"


def test_the_page_about_hazards_is_what_the_tests_are_called() -> None:
    written = hazards_doc.PAGE.read_text(encoding="utf-8")

    assert written == hazards_doc.page(), "run `python -m tests.docs`"


def test_every_hazard_has_a_test_or_a_reason_to_have_none() -> None:
    assert hazards_doc.unguarded(hazards_doc.guards()) == []


def test_no_hazard_that_has_tests_is_said_not_to_apply() -> None:
    guarded = hazards_doc.guards().keys()

    assert max(guarded) <= sum(map(len, hazards_doc.HAZARDS.values()))


def test_every_state_can_be_left_and_reached() -> None:
    befores, afters = zip(*arrows(), strict=True)

    assert set(befores) == set(Mode) - {Mode.FINISHED}
    assert set(afters) == set(Mode) - {Mode.READY}
