"""The settings: each row tells what was chosen, by keys alone, and shows what is set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from itertools import accumulate

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QRadioButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from psoas_timer.gui.fields import Choice, ListField, ScaleField
from psoas_timer.gui.page_stack import PageStack
from psoas_timer.gui.settings.settings_form import DUCKED, PANNED, TOO_SLOW, SettingsForm
from psoas_timer.gui.settings.settings_page import SettingsPage
from psoas_timer.settings import CHECKS, Settings
from tests.gui.conftest import NO_MODIFIER, FakeClock, show
from tests.gui.samples import DEVICES, SETTINGS, VOICES

Key = Qt.Key
ORDER = [
    "Voice",
    "Hear it",
    "Rate",
    "Pitch",
    "Volume of voice",
    "Volume of tones",
    "Tones",
    f"Sides: {PANNED}",
    "Output",
    f"Others: {DUCKED}",
    "Lead-in",
    "Check the sound",
    "Everything",
    "First side",
    "One breath",
    "Measure my breath",
    "Colours",
    "Text size",
    "Back to the routines",
]


@pytest.fixture
def page(qtbot: QtBot, theme: object, clock: FakeClock) -> SettingsPage:
    page = SettingsPage(SETTINGS, clock)
    page.form.offer(VOICES, DEVICES)
    stack = PageStack()
    stack.begin_with(page)
    page.measure_asked.connect(lambda: stack.open(page.breath_page))
    stack.resize(1024, 640)
    show(qtbot, stack)
    page.take_focus()
    return page


@pytest.fixture
def told(page: SettingsPage) -> list[tuple[str, object]]:
    changes: list[tuple[str, object]] = []
    page.changed.connect(lambda name, value: changes.append((name, value)))
    return changes


def named(page: QWidget, name: str) -> QWidget:
    """That part of the page, or of the one that was opened over it."""
    parts = page.window().findChildren(QWidget)
    return next(w for w in parts if w.accessibleName() == name)


def key(page: QWidget, name: str, key: Qt.Key) -> None:
    part = named(page, name)
    part.setFocus()
    QCoreApplication.sendEvent(part, QKeyEvent(QEvent.Type.KeyPress, key.value, NO_MODIFIER))
    QCoreApplication.sendEvent(part, QKeyEvent(QEvent.Type.KeyRelease, key.value, NO_MODIFIER))


def walked(qtbot: QtBot, page: SettingsPage) -> Iterator[str]:
    for _ in ORDER:
        yield page.focusWidget().accessibleName()
        qtbot.keyClick(page.focusWidget(), Key.Key_Tab)


def test_tab_walks_the_page_in_reading_order_and_comes_round(
    qtbot: QtBot, page: SettingsPage
) -> None:
    assert list(walked(qtbot, page)) == ORDER
    assert page.focusWidget().accessibleName() == ORDER[0]


def test_what_has_the_focus_is_in_sight(qtbot: QtBot, page: SettingsPage) -> None:
    for _ in ORDER:
        part = page.focusWidget()
        assert part.visibleRegion().boundingRect().height() == part.height(), part.accessibleName()
        qtbot.keyClick(part, Key.Key_Tab)


@pytest.mark.parametrize(
    ("name", "pressed", "change"),
    [
        ("Voice", Key.Key_Down, ("voice", "amy")),
        ("Rate", Key.Key_Right, ("rate", 151)),
        ("Rate", Key.Key_PageDown, ("rate", 140)),
        ("Pitch", Key.Key_Left, ("pitch", 49)),
        ("Volume of voice", Key.Key_Left, ("voice_volume", 0.95)),
        ("Volume of tones", Key.Key_Right, ("tone_volume", 0.65)),
        ("Tones", Key.Key_Down, ("tones", "beside")),
        (f"Sides: {PANNED}", Key.Key_Space, ("pan_sides", True)),
        ("Output", Key.Key_End, ("device", "Headset")),
        (f"Others: {DUCKED}", Key.Key_Space, ("duck_others", True)),
        ("Lead-in", Key.Key_Right, ("lead_in", 0.5)),
        ("Everything", Key.Key_Down, ("verbosity", "brief")),
        ("First side", Key.Key_Down, ("first_side", "left")),
        ("One breath", Key.Key_Right, ("breath", 6.1)),
        ("Colours", Key.Key_End, ("look", "dark")),
        ("Text size", Key.Key_Right, ("text_scale", 1.1)),
    ],
)
def test_a_key_sets_and_tells_at_once(
    page: SettingsPage,
    told: list[tuple[str, object]],
    name: str,
    pressed: Qt.Key,
    change: tuple[str, object],
) -> None:
    key(page, name, pressed)

    assert told == [change]
    assert type(told[0][1]) is type(getattr(Settings(), change[0]))


def test_every_setting_but_what_is_remembered_has_a_row(page: SettingsPage) -> None:
    rows = set(page.form.names)

    set_elsewhere = {
        "notice_accepted", "sound_checked", "when_locked", "conditions", "anyway",
        "pain_ease_up_to", "pain_leave_up_to",
    }  # fmt: skip
    assert rows == set(asdict(Settings())) - set_elsewhere


def test_whatever_can_be_chosen_can_be_kept(
    page: SettingsPage, told: list[tuple[str, object]]
) -> None:
    for slider in page.findChildren(QSlider):
        for end in (Key.Key_Home, Key.Key_End):
            key(page, slider.accessibleName(), end)
    for button in page.findChildren(QRadioButton):
        button.click()
    for listed in page.findChildren(ListField):
        for _ in range(listed.count()):
            key(page, listed.accessibleName(), Key.Key_Down)

    assert len(told) > 20
    for name, value in told:
        assert CHECKS[name](value), (name, value)


def test_showing_a_value_tells_nobody(page: SettingsPage, told: list[object]) -> None:
    for name, value in asdict(Settings(rate=200, look="dark", verbosity="names")).items():
        page.show_value(name, value)

    assert told == []
    assert isinstance(named(page, "Colours"), QComboBox)
    assert named(page, "Colours").currentText() == "Dark"  # type: ignore[attr-defined]
    assert named(page, "Names").isChecked()  # type: ignore[attr-defined]
    assert named(page, "Rate").accessibleDescription() == "200 words a minute"


def test_each_way_of_saying_is_explained_in_a_line(page: SettingsPage) -> None:
    lines = {button.accessibleDescription() for button in page.findChildren(QRadioButton)}

    assert len(lines) == 4
    assert lines <= {label.text() for label in page.window().findChildren(QLabel)}


def test_a_slow_rate_says_that_counts_become_ticks(page: SettingsPage) -> None:
    hint = next(label for label in page.findChildren(QLabel) if label.text() == TOO_SLOW)
    assert not hint.isVisible()

    page.show_value("rate", 120)
    assert hint.isVisible()
    for _ in range(2):
        key(page, "Rate", Key.Key_PageUp)
    assert not hint.isVisible()


def test_voices_that_are_found_later_leave_the_chosen_one(page: SettingsPage) -> None:
    page.show_value("voice", "cyd")
    voice = named(page, "Voice")
    assert isinstance(voice, ListField)
    assert voice.currentText() == "cyd"

    page.form.offer((Choice("dee", "Dee"), Choice("cyd", "Cyd, English, female")), ())

    assert voice.currentText() == "Cyd, English, female"
    assert voice.count() == 3


def test_a_wheel_that_scrolls_the_page_turns_nothing(
    page: SettingsPage, told: list[object]
) -> None:
    for part in (*page.findChildren(QSlider), *page.findChildren(QComboBox)):
        middle = QPointF(part.rect().center())
        wheel = QWheelEvent(
            middle,
            part.mapToGlobal(middle),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            NO_MODIFIER,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(part, wheel)

    assert told == []


def test_a_drag_is_one_choice_made_where_it_ends(qtbot: QtBot, theme: object) -> None:
    field = ScaleField("Rate", 80, 400, 1, lambda n: f"{n:.0f} words")
    qtbot.addWidget(field)
    chosen: list[object] = []
    field.chosen.connect(chosen.append)
    slider = field.findChild(QSlider)

    slider.setSliderDown(True)
    for position in (150, 170, 190):
        slider.setSliderPosition(position)
    assert slider.accessibleDescription() == "190 words"
    assert chosen == []
    slider.setSliderDown(False)

    assert chosen == [190]


@pytest.mark.parametrize("name", ORDER)
def test_escape_leads_back_from_anywhere(qtbot: QtBot, page: SettingsPage, name: str) -> None:
    with qtbot.waitSignal(page.closed):
        key(page, name, Key.Key_Escape)


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("Hear it", "hear_asked"),
        ("Check the sound", "check_asked"),
        ("Back to the routines", "closed"),
    ],
)
@pytest.mark.parametrize("pressed", [Key.Key_Return, Key.Key_Space])
def test_buttons_ask_by_enter_and_by_space(
    qtbot: QtBot, page: SettingsPage, name: str, signal: str, pressed: Qt.Key
) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        key(page, name, pressed)


@pytest.mark.parametrize("steps", [0, 6])
def test_the_page_fits_the_smallest_window(page: SettingsPage, theme: object, steps: int) -> None:
    theme.resize_text(steps)  # type: ignore[attr-defined]

    assert page.minimumSizeHint().width() <= 720
    assert page.minimumSizeHint().height() <= 480


# One breath


def breathe(page: SettingsPage, clock: FakeClock, *breaths: float) -> None:
    """Press Space at the first breath out and after each of these."""
    key(page, "Measure my breath", Key.Key_Return)
    moments = accumulate(breaths, initial=clock.now)
    for moment in moments:
        clock.now = moment
        key(page, "I breathe out", Key.Key_Space)


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.window().findChildren(QLabel) if label.isVisible()]


def test_five_breaths_out_set_the_length_of_one(
    page: SettingsPage, clock: FakeClock, told: list[tuple[str, object]]
) -> None:
    breathe(page, clock, 5, 5.4, 5.2, 5.8)
    assert "5.3 seconds" in texts(page)
    assert told == []

    key(page, "Use this", Key.Key_Return)

    assert told == [("breath", 5.3)]
    assert page.window().focusWidget().accessibleName() == "Measure my breath"
    assert named(page, "One breath").accessibleDescription() == "5.3 seconds"


def test_space_counts_as_it_goes_down_and_once_when_held(
    page: SettingsPage, clock: FakeClock
) -> None:
    key(page, "Measure my breath", Key.Key_Return)
    part = named(page, "I breathe out")
    for held in (False, True, True):
        press = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Space.value, NO_MODIFIER, " ", held)
        QCoreApplication.sendEvent(part, press)

    assert "1 of 5" in texts(page)


def test_nonsense_is_refused_and_one_tries_again(
    page: SettingsPage, clock: FakeClock, told: list[object]
) -> None:
    breathe(page, clock, 0.3, 0.3, 0.3, 0.3)
    assert any("faster than anybody breathes" in text for text in texts(page))

    key(page, "Try again", Key.Key_Return)

    assert "0 of 5" in texts(page)
    assert told == []


def test_what_was_measured_can_be_measured_again(page: SettingsPage, clock: FakeClock) -> None:
    breathe(page, clock, 5, 5, 5, 5)

    key(page, "Measure again", Key.Key_Return)

    assert "0 of 5" in texts(page)


def test_escape_leads_back_to_the_settings_and_keeps_nothing(
    page: SettingsPage, clock: FakeClock, told: list[object]
) -> None:
    breathe(page, clock, 5, 5)
    left: list[None] = []
    page.closed.connect(lambda: left.append(None))

    key(page, "I breathe out", Key.Key_Escape)

    assert page.findChild(SettingsForm).isVisible()
    assert not page.breath_page.isVisible()
    assert not left
    assert told == []


def test_enter_counts_no_breath(page: SettingsPage) -> None:
    key(page, "Measure my breath", Key.Key_Return)

    key(page, "I breathe out", Key.Key_Return)

    assert "0 of 5" in texts(page)
    assert isinstance(page.window().focusWidget(), QPushButton)
