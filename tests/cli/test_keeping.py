"""After a routine in the terminal, a changed dose is kept if the person says so."""

from __future__ import annotations

import pytest

from psoas_timer.commands.keeping import asked_here, offer_to_keep
from psoas_timer.core.dose import Amount
from psoas_timer.core.events import Adjustment, Record, SoFar
from psoas_timer.core.needs import alone
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.home import Home, open_home
from tests.core.samples import LUNGE, routine


def hold(home: Home) -> Amount | None:
    item = home.library.routines["desk-break"].items[1]
    assert isinstance(item, ExerciseItem)
    return item.dose().hold


def record(routine_id: str, item: int = 1) -> Record:
    return Record(routine_id, False, SoFar(), (Adjustment(item, hold=5.0),))


def test_yes_keeps_it_and_no_does_not() -> None:
    home, asked = open_home(), list[str]()

    def answer(yes: bool) -> None:
        done = home.library.routines["desk-break"]

        def ask(question: str) -> bool:
            asked.append(question)
            return yes

        offer_to_keep(home, done, record("desk-break"), ask)

    answer(False)
    assert hold(open_home()) == Amount(30, 30)
    answer(True)
    assert hold(open_home()) == Amount(35, 35)
    assert asked[0] == "Deeper lunge stretch: Keep thirty-five seconds for next time?"


def test_an_exercise_alone_is_changed_everywhere() -> None:
    home = open_home()
    done = alone(home.library.exercises["deep-lunge"])
    offer_to_keep(home, done, record("deep-lunge", item=0), lambda _question: True)

    assert open_home().library.exercises["deep-lunge"].dose.hold == Amount(35, 60)


def nobody(question: str) -> bool:
    raise AssertionError(question)


def test_nothing_is_asked_about_somebodys_file_or_where_nobody_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    offer_to_keep(open_home(), routine(LUNGE), record("test", item=0), nobody)
    monkeypatch.setattr("sys.stdin", None)

    assert not asked_here("Keep it?")
