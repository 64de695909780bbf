"""On a routine's page: the time there is, and a little more or less; seen before it is started."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from psoas_timer import clock, paper
from psoas_timer.app import saving
from psoas_timer.app.program import Program
from psoas_timer.core.dose import Amount
from psoas_timer.core.events import Command
from psoas_timer.core.handout import Handout, PrintedExercise
from psoas_timer.core.lines import exercise_lines
from psoas_timer.core.plan import Plan, compile_plan
from psoas_timer.core.routine import SayItem
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.side import Side
from psoas_timer.gui import file_dialog
from psoas_timer.gui.dose.written_field import WrittenField
from psoas_timer.gui.routine import offer_card
from psoas_timer.gui.routine.offer_card import OfferCard, Proposal
from psoas_timer.gui.routine.routine_page import RoutinePage
from psoas_timer.gui.routine.stop_row import StopRow
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.history import open_history
from psoas_timer.history.unfinished import Unfinished
from psoas_timer.home import open_home
from psoas_timer.library import load_file
from psoas_timer.rendering import Rendered
from psoas_timer.resumption import resumption
from psoas_timer.settings import load_settings
from tests.gui.conftest import FakeClock, press
from tests.gui.test_next_time import hold_now
from tests.history.samples import each_side, session

Key = Qt.Key
Done = Callable[[int, int], None]


@pytest.fixture(autouse=True)
def everybody_reads_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(offer_card, "READING", 0.0)


def page_of(program: Program, routine: str) -> RoutinePage:
    program.window.looked.emit(routine)
    page = program.window.page
    assert isinstance(page, RoutinePage)
    return page


def write_minutes(program: Program, page: RoutinePage, text: str) -> None:
    field = page.overview.fit.findChild(QLineEdit)
    field.setFocus()
    field.selectAll()
    field.insert(text)
    press(program.window, Key.Key_Return)


def sentences(page: RoutinePage) -> str:
    return page.overview.fit.accessibleDescription()


def names(page: RoutinePage) -> list[str]:
    return [row.name for row in page.findChildren(StopRow) if not row.isHidden()]


def test_what_fits_is_shown_at_once_and_said_plainly(program: Program) -> None:
    page = page_of(program, "full-stretch")
    before = names(page)
    write_minutes(program, page, "12")

    assert sentences(page).startswith(f"{len(before) - len(names(page))} exercises left out: ")
    assert len(names(page)) < len(before)
    left_out = sentences(page).partition(" left out: ")[2].partition(".")[0].split(", ")
    assert not set(left_out) & set(names(page))


def test_what_is_shown_is_what_starts_with_equal_sides(program: Program) -> None:
    page = page_of(program, "full-stretch")
    write_minutes(program, page, "20")
    press(program.window, Key.Key_Tab)
    page.begun.emit(0)

    plan = open_home().plan(program.window.findChild(SessionDriver).routine)
    assert plan.seconds <= 20 * 60
    done = {item.exercise.name for _, item in exercise_lines(plan.routine.items)}
    said = {item.line.text for item in plan.routine.items if isinstance(item, SayItem)}
    assert done == set(names(page)) - said
    held = dict.fromkeys(Side, 0.0)
    for segment in plan.segments:
        if segment.kind is SegmentKind.HOLD and segment.side:
            held[segment.side] += segment.seconds or 0.0
    assert held[Side.LEFT] == held[Side.RIGHT] > 0


def test_tab_leads_from_a_line_to_the_minutes(program: Program) -> None:
    page_of(program, "full-stretch")
    press(program.window, Key.Key_Down)
    for _ in range(2):  # the column that scrolls, and what is first in it
        press(program.window, Key.Key_Tab)

    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Minutes I have"


def fitted_names(minutes: int) -> list[str]:
    home = open_home()
    found = home.fitted(home.library.routines["full-stretch"], minutes)
    return [item.exercise.name for _, item in exercise_lines(found.routine.items)]


@pytest.fixture
def fitted_page(program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """At a page of twelve minutes; what is asked for a path gets this one, by its proposed name."""

    def answer(_parent: object, name: str, endings: tuple[str, ...], *_: object) -> Path:
        return tmp_path / f"{name}.{endings[0]}"

    monkeypatch.setattr(file_dialog, "ask_where_to_save", answer)
    write_minutes(program, page_of(program, "full-stretch"), "12")
    return tmp_path / "Full stretch (12 min)"


def test_what_is_shared_is_the_routine_as_it_fits(program: Program, fitted_page: Path) -> None:
    press(program.window, Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    home = open_home()
    found = load_file(Path(f"{fitted_page}.psoas.yaml"), home.library)
    (routine,) = found.routines.values()
    assert routine.name == "Full stretch (12 min)"
    assert routine.id not in home.library.routines
    assert [item.exercise.name for _, item in exercise_lines(routine.items)] == fitted_names(12)
    assert compile_plan(routine).seconds <= 12 * 60


def test_a_duplicate_is_the_routine_as_it_fits(program: Program, fitted_page: Path) -> None:
    press(program.window, Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    press(program.window, Key.Key_Escape)  # from the name to the lines
    press(program.window, Key.Key_Escape)

    every = {one.name: one for one in open_home().library.routines.values()}
    routine = every[fitted_page.name]
    assert [item.exercise.name for _, item in exercise_lines(routine.items)] == fitted_names(12)


def test_what_is_printed_and_saved_is_the_routine_as_it_fits(
    program: Program, fitted_page: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[Handout] = []
    monkeypatch.setattr(paper, "print_handout", lambda what, *_: printed.append(what))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    rendered: list[Plan] = []

    def render(_home: object, plan: Plan, *_: object, **__: object) -> Rendered:
        rendered.append(plan)
        return Rendered(plan.seconds, (), (), ())

    monkeypatch.setattr(saving, "render", render)
    press(program.window, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    press(program.window, Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(rendered))

    entries = [part.name for part in printed[0].parts if isinstance(part, PrintedExercise)]
    assert entries == fitted_names(12)
    assert printed[0].length == "About twelve minutes."
    assert rendered[0].seconds <= 12 * 60


def test_a_fitted_session_that_is_cut_off_is_gone_on_with_as_it_was(
    program: Program,
    qtbot: QtBot,
) -> None:
    page = page_of(program, "full-stretch")
    write_minutes(program, page, "12")
    page.begun.emit(0)
    started = program.window.findChild(SessionDriver).routine
    for command in (Command.NEXT_EXERCISE, Command.NEXT_EXERCISE, Command.TOGGLE):
        program.window.session_page.ask_for(command)

    def unfinished() -> Unfinished | None:
        with closing(open_history(open_home().folders.data, clock.wall())) as history:
            return history.unfinished(clock.wall())

    qtbot.waitUntil(lambda: unfinished() is not None)
    found = unfinished()
    assert found is not None
    assert resumption(open_home(), found).session.plan.routine == started


def test_as_it_is_takes_the_time_back(program: Program) -> None:
    page = page_of(program, "full-stretch")
    before = names(page)
    write_minutes(program, page, "12")
    (whole,) = [b for b in page.overview.fit.findChildren(QPushButton) if b.text() == "As it is"]
    whole.setFocus()
    press(program.window, Key.Key_Space)

    assert names(page) == before
    assert sentences(page) == ""
    assert not whole.isVisible()


def test_the_arrow_keys_begin_at_the_minutes_it_takes(program: Program) -> None:
    page = page_of(program, "desk-break")
    page.overview.fit.findChild(WrittenField).setFocus()
    press(program.window, Key.Key_Down)

    assert page.overview.fit.findChild(QLineEdit).text() == "4"


@pytest.mark.parametrize("text", ["0", "-3", "soon", "9999", "1" * 40, "\u0663"])
def test_what_is_no_time_is_said_and_changes_nothing(text: str, program: Program) -> None:
    page = page_of(program, "desk-break")
    before = names(page)
    write_minutes(program, page, text)

    assert names(page) == before
    assert "whole minutes" in page.overview.fit.findChild(QLineEdit).accessibleDescription()


@pytest.fixture
def done(home: Path) -> Done:
    """The lunge without pain, on so many days, the last one that many days ago."""

    def keep(sessions: int, ago: int) -> None:
        today = clock.wall().day
        with closing(open_history(home / "data", clock.wall())) as history:
            for days in range(sessions):
                held = each_side("deep-lunge", times=1)
                history.keep(session(today - timedelta(ago + days), held, hour=1))

    return keep


def answer(program: Program, words: str) -> None:
    page = program.window.page
    assert isinstance(page, RoutinePage)
    buttons = page.overview.offer.findChildren(QPushButton)
    next(button for button in buttons if button.text() == words).setFocus()
    press(program.window, Key.Key_Return)


def offered(page: RoutinePage) -> str:
    card = page.overview.offer
    return "" if card.isHidden() else card.accessibleName()


def test_a_little_more_from_now_on(done: Done, program: Program) -> None:
    done(5, 1)
    page = page_of(program, "desk-break")

    assert offered(page) == (
        "5 sessions in a row went well.\nDeeper lunge stretch: 35 s instead of 30 s."
    )
    assert hold_now("desk-break", "deep-lunge") == Amount(30, 30)
    answer(program, "Yes, from now on")
    assert hold_now("desk-break", "deep-lunge") == Amount(35, 35)
    assert offered(page) == ""


def test_not_now_is_remembered(done: Done, program: Program) -> None:
    done(5, 1)
    page = page_of(program, "desk-break")
    answer(program, "Not now")
    assert offered(page) == ""

    assert hold_now("desk-break", "deep-lunge") == Amount(30, 30)
    press(program.window, Key.Key_Escape)
    assert offered(page_of(program, "desk-break")) == ""
    settings, notices = load_settings(open_home().folders.config)
    assert (set(settings.answered), notices) == ({"deep-lunge"}, ())


@pytest.fixture
def longer(home: Path) -> None:
    """The lunge, ten seconds longer than it is shipped."""
    (home / "config").mkdir(parents=True)
    text = "psoas-timer: 1\nmy: {routines: {desk-break: {set: {deep-lunge: {hold: 40 s}}}}}\n"
    (home / "config" / "my.yaml").write_text(text)


@pytest.mark.usefixtures("longer")
def test_after_a_gap_a_little_less(done: Done, program: Program) -> None:
    done(2, 30)
    page = page_of(program, "desk-break")

    assert offered(page) == (
        "The last time was 30 days ago.\nDeeper lunge stretch: 35 s instead of 40 s."
    )
    answer(program, "Yes, from now on")
    assert hold_now("desk-break", "deep-lunge") == Amount(35, 40)


@pytest.mark.usefixtures("longer")
def test_after_a_gap_nobody_is_sent_into_the_old_dose_unasked(done: Done, program: Program) -> None:
    done(2, 30)
    press(program.window, Key.Key_Return)  # on the desk break, the first card

    page = program.window.page
    assert isinstance(page, RoutinePage)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName().endswith("35 s instead of 40 s. Yes")
    answer(program, "Not now")
    assert offered(page) == ""
    press(program.window, Key.Key_Return)
    assert program.window.is_in_session


@pytest.mark.usefixtures("longer")
def test_enter_twice_in_a_row_answers_no_question_unread(
    done: Done, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offer_card, "READING", 1000.0)
    done(2, 30)
    press(program.window, Key.Key_Return)
    press(program.window, Key.Key_Return)

    page = program.window.page
    assert isinstance(page, RoutinePage)
    assert offered(page)
    assert hold_now("desk-break", "deep-lunge") == Amount(40, 40)


@pytest.mark.usefixtures("longer")
def test_an_enter_held_down_answers_nothing(done: Done, program: Program) -> None:
    done(2, 30)
    press(program.window, Key.Key_Return)

    held = QKeyEvent(
        QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(program.window.windowHandle(), held)
    assert hold_now("desk-break", "deep-lunge") == Amount(40, 40)


@pytest.mark.usefixtures("theme")
def test_an_answer_counts_once_the_question_could_be_read(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offer_card, "READING", 1.0)
    now = FakeClock()
    card = OfferCard(now)
    qtbot.addWidget(card)
    answers: list[None] = []
    card.declined.connect(lambda: answers.append(None))
    no = card.findChildren(QPushButton)[-1]
    now.now += 60
    card.show_proposal(Proposal(doses=(), is_more=False, sessions=0, days=30))

    no.click()
    assert answers == []
    now.now += 1
    no.click()
    assert len(answers) == 1


def test_who_never_looked_is_still_offered_a_little_more(done: Done, program: Program) -> None:
    done(7, 1)

    assert offered(page_of(program, "desk-break")).startswith("7 sessions in a row went well.")


def test_after_an_answer_it_has_to_go_well_as_often_again(done: Done, program: Program) -> None:
    done(5, 5)
    page_of(program, "desk-break")
    answer(program, "Not now")
    press(program.window, Key.Key_Escape)

    done(4, 1)
    assert offered(page_of(program, "desk-break")) == ""
    press(program.window, Key.Key_Escape)
    done(1, 0)
    assert offered(page_of(program, "desk-break")).startswith("5 sessions in a row went well.")


def test_nothing_is_offered_without_a_reason(done: Done, program: Program) -> None:
    done(4, 1)

    assert offered(page_of(program, "desk-break")) == ""
