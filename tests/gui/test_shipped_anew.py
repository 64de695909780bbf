"""A dose that was changed and is shipped anew: the person is shown both, once."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from psoas_timer.core.changes import Change
from psoas_timer.core.dose import Amount, DoseChange
from psoas_timer.gui.trouble_strip import TroubleStrip
from psoas_timer.home import open_home
from tests.gui.conftest import Open

PACK = """psoas-timer: 1
pack: {id: PACK, title: Sunday, revision: REVISION}
exercises:
  PACK-lunge: {name: Sunday lunge, kind: stretch, move: [Lean.], hold: HOLD}
"""


def ship(revision: int, hold: str, pack: str = "sunday") -> None:
    """The pack as it comes with that revision."""
    folder = open_home().folders.data / "own" / pack
    folder.mkdir(parents=True, exist_ok=True)
    text = PACK.replace("PACK", pack).replace("REVISION", str(revision)).replace("HOLD", hold)
    (folder / f"{pack}.yaml").write_text(text, "utf-8")


def change_it(pack: str = "sunday") -> None:
    longer = Change(dose=DoseChange(hold=Amount(45, 45)))
    open_home().mine.change_exercise(f"{pack}-lunge", longer)


def told(begin: Open, qtbot: QtBot) -> str:
    """What a start tells across the top once everything is there."""
    program = begin()
    qtbot.waitUntil(lambda: program.is_whole)
    return program.window.findChild(TroubleStrip).news


def test_both_doses_are_shown_once_and_the_persons_stays(begin: Open, qtbot: QtBot) -> None:
    ship(1, "5 s")
    change_it()
    ship(2, "20 s")

    sentence = told(begin, qtbot)
    assert sentence == "Sunday lunge is shipped as 20 s now; yours stays 45 s."
    assert told(begin, qtbot) == ""
    assert open_home().library.exercises["sunday-lunge"].dose.hold == Amount(45, 45)


def test_all_that_was_told_is_written_down_at_once(begin: Open, qtbot: QtBot) -> None:
    for pack in ("sunday", "monday"):
        ship(1, "5 s", pack)
        change_it(pack)
        ship(2, "20 s", pack)
    config = open_home().folders.config
    before = len(list(config.glob("my.yaml*")))

    assert told(begin, qtbot).count("is shipped as 20 s now") == 2
    assert len(list(config.glob("my.yaml*"))) == before + 1
    assert told(begin, qtbot) == ""


def test_nothing_is_said_of_what_is_shipped_as_it_was(begin: Open, qtbot: QtBot) -> None:
    ship(1, "5 s")
    change_it()

    assert told(begin, qtbot) == ""
