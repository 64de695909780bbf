"""The session page draws any snapshot, in any order, and nothing on it moves."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from psoas_timer.core.condition import Condition
from psoas_timer.core.events import Command, Tick
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.session import Session
from psoas_timer.core.side import Side
from psoas_timer.core.snapshot import Snapshot
from psoas_timer.core.speech import estimate
from psoas_timer.gui.figure_view import FigureView
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.session.controls import Controls
from psoas_timer.gui.session.count_line import CountLine
from psoas_timer.gui.session.course_bar import CourseBar
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.gui.session.end_panel import EndPanel
from psoas_timer.gui.session.key_button import KeyButton
from psoas_timer.gui.session.pain_panel import PainPanel
from psoas_timer.gui.session.phase_sign import PhaseSign
from psoas_timer.gui.session.ring import Ring
from psoas_timer.gui.session.session_page import SessionPage
from psoas_timer.gui.session.side_flag import SideFlag
from psoas_timer.gui.session.stage import Stage
from psoas_timer.gui.theme import Theme
from tests.core.samples import LUNGE, routine
from tests.gui.conftest import FakeClock, FakePerformer
from tests.gui.samples import GERMAN, STATES, segment, snapshot

ELSEWHERE = ("hurt", "hurt-6", "finished", "stopped", "stopped-at-once")
ON_THE_STAGE = [name for name in STATES if name not in ELSEWHERE]


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> SessionPage:
    page = SessionPage(theme, Keymap())
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    return page


def texts(page: QWidget) -> list[str]:
    """A space that may not be broken counts as a space."""
    shown = (label.text() for label in page.findChildren(QLabel) if label.isVisible())
    return [text.replace("\N{NO-BREAK SPACE}", " ") for text in shown]


def button(page: SessionPage, label: str) -> KeyButton:
    """The button of that label that can be seen."""
    shown = (b for b in page.findChildren(KeyButton) if b.isVisible())
    return next(b for b in shown if b.accessibleName().startswith(label))


def places(page: SessionPage) -> dict[int, QRect]:
    """Where every visible part is."""
    return {id(part): part.geometry() for part in page.findChildren(QWidget) if part.isVisible()}


def test_a_hold_shows_its_title_phase_count_words_next_and_time(page: SessionPage) -> None:
    page.render_snapshot(STATES["hold-left"])

    shown = texts(page)
    for words in (
        "Kneeling lunge stretch",
        "Breathe deeply and evenly.",
        "Next: Right side, hold two of three.",
        "11 min left",
    ):
        assert words in shown
    assert page.findChild(Ring).accessibleDescription() == "23"
    assert page.findChild(PhaseSign).accessibleDescription() == "Hold"
    assert page.findChild(CountLine).accessibleDescription() == "Hold 2 of 3"


def alike(one: QImage, other: QImage) -> bool:
    """Are two pictures the same but for the rounding of soft edges, which varies?"""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return all(abs(a - b) <= 2 for a, b in pairs)


def flags(page: SessionPage) -> list[SideFlag]:
    """From left to right."""
    found = page.findChildren(SideFlag)
    return sorted(found, key=lambda flag: flag.mapTo(page, flag.rect().center()).x())


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_h61_the_working_side_has_its_flag_on_its_own_side_in_every_language(
    page: SessionPage, direction: Qt.LayoutDirection
) -> None:
    page.setLayoutDirection(direction)
    left, right = flags(page)

    page.render_snapshot(snapshot(segment=segment(side=Side.LEFT)))
    assert left.accessibleName() == "Left side works"
    assert not right.works
    page.render_snapshot(snapshot(segment=segment(side=Side.RIGHT)))
    assert right.accessibleName() == "Right side works"
    assert not left.works
    assert left.mapTo(page, left.rect().center()).x() < page.width() / 3
    assert right.mapTo(page, right.rect().center()).x() > page.width() * 2 / 3


def test_no_flag_is_shown_where_no_side_works_alone(page: SessionPage) -> None:
    page.render_snapshot(STATES["rep"])

    assert not any(flag.works for flag in flags(page))


def test_sets_and_holds_are_counted_in_words_and_dots(page: SessionPage) -> None:
    line = page.findChild(CountLine)
    page.render_snapshot(snapshot(segment=segment(set=2, sets=4)))
    second = line.grab().toImage()

    assert line.accessibleDescription() == "Set 2 of 4, Hold 2 of 3"
    page.render_snapshot(snapshot(segment=segment(set=2, sets=4, rep=3)))
    assert line.grab().toImage() != second


def test_a_rep_is_counted_in_the_ring_and_its_set_above(page: SessionPage) -> None:
    page.render_snapshot(STATES["rep"])

    assert page.findChild(CountLine).accessibleDescription() == "Set 2 of 3"
    assert page.findChild(Ring).accessibleDescription() == "11 of 15"
    assert page.findChild(PhaseSign).accessibleDescription() == "Down"


def test_a_breath_is_counted_instead_of_its_seconds(page: SessionPage) -> None:
    ring = page.findChild(Ring)
    page.render_snapshot(STATES["breath-in"])
    swollen = ring.grab().toImage()

    assert ring.accessibleDescription() == "4 of 10"
    assert page.findChild(PhaseSign).accessibleDescription() == "Breathe in"
    page.render_snapshot(STATES["breath-out"])
    assert page.findChild(PhaseSign).accessibleDescription() == "Breathe out"
    assert ring.grab().toImage() != swollen


def test_the_bar_says_which_exercise_of_how_many(page: SessionPage) -> None:
    page.render_snapshot(snapshot(course=(100.0, 200.0, 100.0), total=400.0, total_left=200.0))

    words = page.findChild(CourseBar).accessibleDescription()
    assert words == "Exercise 2 of 3, 50 percent of the routine done"


@pytest.mark.parametrize("name", STATES)
def test_every_state_can_be_drawn_after_every_other(
    qtbot: QtBot, page: SessionPage, theme: Theme, name: str
) -> None:
    for before in STATES.values():
        page.render_snapshot(before)
        page.render_snapshot(STATES[name])

    afresh = SessionPage(theme, Keymap())
    qtbot.addWidget(afresh)
    afresh.resize(page.size())
    afresh.show()
    afresh.render_snapshot(STATES[name])
    assert texts(page) == texts(afresh)


def test_h61_no_text_moves_anything(page: SessionPage) -> None:
    page.render_snapshot(STATES["hold-left"])
    before = places(page)

    for words in ("", "Hold.", GERMAN * 4):
        page.render_snapshot(snapshot(caption=words, up_next=words, segment=segment(title=words)))
        assert places(page) == before


@pytest.mark.parametrize("name", ON_THE_STAGE)
def test_h61_no_phase_moves_anything(page: SessionPage, name: str) -> None:
    page.render_snapshot(STATES["hold-left"])
    before = places(page)

    page.render_snapshot(STATES[name])

    assert places(page) == before


@pytest.mark.parametrize("steps", [-2, 0, 6])
@pytest.mark.parametrize(
    ("width", "height"), [(720, 480), (1024, 640), (1280, 800), (1920, 1080), (800, 1200)]
)
def test_every_part_is_inside_the_page_and_none_covers_another(
    page: SessionPage, theme: Theme, width: int, height: int, steps: int
) -> None:
    theme.resize_text(steps)
    page.resize(width, height)
    page.render_snapshot(STATES["long-names"])
    QApplication.processEvents()  # the layouts inside the layouts
    parts = [w for w in page.findChildren(QWidget) if w.isVisible() and not w.children()]
    seen: list[QRect] = []
    for part in parts:
        rect = part.rect().translated(part.mapTo(page, part.rect().topLeft()))
        assert page.rect().contains(rect)
        assert not any(rect.intersects(other) for other in seen)
        seen.append(rect)


def test_the_digits_are_tall_and_grow_with_the_window(page: SessionPage) -> None:
    ring = page.findChild(Ring)
    page.render_snapshot(STATES["hold-left"])

    def tall() -> float:
        return QFontMetricsF(ring.digit_font).tightBoundingRect("23").height()

    at_1280 = tall()
    page.resize(1920, 1080)

    assert at_1280 >= 150
    assert tall() > at_1280


def test_buttons_can_be_pressed_when_the_session_allows_it_and_not_else(
    page: SessionPage,
) -> None:
    page.render_snapshot(snapshot(allowed=frozenset({Command.SKIP, Command.STOP})))

    enabled = [b.accessibleName() for b in page.findChildren(QAbstractButton) if b.isEnabled()]
    controls = page.findChild(Controls).findChildren(QAbstractButton)
    assert {"Skip, key →", "Stop, key Esc"} <= set(enabled)
    assert sum(b.isEnabled() for b in controls) == 2


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("ready", "Begin"),
        ("hold-left", "Pause"),
        ("resuming", "Pause"),
        ("paused", "Go on"),
        ("wait", "Go on"),
        ("hurt", "Go on"),
        ("hurt-6", "Do that"),
    ],
)
def test_the_one_big_key_says_what_it_does_now(page: SessionPage, name: str, label: str) -> None:
    page.render_snapshot(STATES[name])

    assert button(page, label).isEnabled()


def test_a_pause_looks_like_nothing_else(page: SessionPage) -> None:
    page.render_snapshot(STATES["hold-left"])
    running = page.grab().toImage()
    page.render_snapshot(STATES["paused"])
    stage = page.findChild(Stage)

    assert stage.property("paused") is True
    assert not alike(page.grab().toImage(), running)
    assert page.findChild(PhaseSign).accessibleDescription() == "Paused"
    page.render_snapshot(STATES["hold-left"])
    assert alike(page.grab().toImage(), running)


def test_pain_asks_how_much_and_then_says_what_the_keys_do(page: SessionPage) -> None:
    panel = page.findChild(PainPanel)
    page.render_snapshot(STATES["hurt"])
    assert panel.isVisible()
    assert "How much does it hurt?" in texts(page)

    page.render_snapshot(STATES["hurt-6"])
    assert "You said 6 of 10." in texts(page)
    assert STATES["hurt-6"].caption in texts(page)


def test_the_end_is_told_apart_from_a_stop(page: SessionPage) -> None:
    page.render_snapshot(STATES["finished"])
    assert "Done" in texts(page)
    page.render_snapshot(STATES["stopped"])

    assert "Stopped" in texts(page)
    assert page.findChild(EndPanel).isVisible()
    assert not page.findChild(Controls).isVisible()


def test_counting_repaints_once_a_second(qtbot: QtBot, page: SessionPage) -> None:
    """The same second drawn twice, as by an early timer, is one picture."""
    page.render_snapshot(snapshot(elapsed=7.0, total_left=640.0))
    ring = page.findChild(Ring)
    before = ring.grab().toImage()

    page.render_snapshot(snapshot(elapsed=7.4, total_left=639.6))
    assert ring.grab().toImage() == before
    page.render_snapshot(snapshot(elapsed=8.0, total_left=639.0))
    assert ring.grab().toImage() != before


def test_snapshots_in_any_order_never_fail(page: SessionPage) -> None:
    dice = random.Random(7)
    snapshots: list[Snapshot] = list(STATES.values())

    for shown in dice.choices(snapshots, k=200):
        page.render_snapshot(shown)


def test_the_end_tells_what_was_done_on_each_side(page: SessionPage) -> None:
    page.render_snapshot(STATES["stopped"])

    shown = texts(page)
    assert "Left: 3 holds, 1 min 30 s" in shown
    assert "Right: 2 of 3 holds, 1 min 4 s" in shown
    assert "30 repetitions, 2 min 30 s" in shown
    assert "Left: not finished, 12 s" in shown


def test_questions_at_the_end_get_the_keys_while_they_have_the_focus(
    qtbot: QtBot, page: SessionPage, driver: SessionDriver
) -> None:
    page.show_session(driver)
    box = QCheckBox("Keep for next time")
    page.end.ask(box)
    driver.send(Command.TOGGLE)
    driver.send(Command.STOP)
    page.activateWindow()
    box.setFocus()
    qtbot.waitUntil(lambda: page.end.has_focus)
    space = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
    escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)

    assert not page.press(space)
    with qtbot.waitSignal(page.closed):
        assert page.press(escape)


def test_the_next_session_does_not_ask_the_last_ones_questions(
    page: SessionPage, driver: SessionDriver
) -> None:
    page.end.ask(QCheckBox("Keep for next time"))

    page.show_session(driver)

    assert not any(box.isVisibleTo(page) for box in page.findChildren(QCheckBox))


@pytest.mark.parametrize("muted", [True, False], ids=["voice off", "voice lost"])
def test_h27_without_a_voice_cautions_stay_on_the_page_long_enough_to_be_read(
    page: SessionPage, muted: bool
) -> None:
    clock, performer = FakeClock(), FakePerformer(muted=muted)
    knee = Preferences(conditions=frozenset({Condition.KNEE_PAIN}))
    session = Session(compile_plan(routine(LUNGE), knee))
    driver = SessionDriver(session, performer, clock)
    page.show_session(driver)
    driver.send(Command.TOGGLE)
    cautions = [caution.say.text for caution in LUNGE.cautions]
    seen = dict.fromkeys(cautions, 0.0)  # seconds
    while driver.snapshot.segment.kind is not SegmentKind.HOLD:
        for caution in cautions:
            seen[caution] += 0.25 if caution in " ".join(texts(page)) else 0.0
        clock.now += 0.25
        driver.send(Tick())

    assert len(seen) > 1
    for caution, seconds in seen.items():
        assert seconds >= estimate(caution), caution


def test_nothing_moves_where_the_person_or_the_desktop_wants_it_still(
    page: SessionPage, theme: Theme
) -> None:
    figure = page.findChild(FigureView)
    assert figure.motion

    theme.heed(still=True)
    assert not figure.motion
    theme.allow(motion=False)
    theme.heed(still=False)
    assert not figure.motion
    theme.allow(motion=True)

    assert figure.motion
