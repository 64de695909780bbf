"""The settings: each row tells what was chosen, by keys alone, and shows what is set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from itertools import accumulate

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from psoas_timer.gui.fields import Choice, ListField, ScaleField
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.page_stack import PageStack
from psoas_timer.gui.settings.row_view import RowView
from psoas_timer.gui.settings.rows import Deed, finds
from psoas_timer.gui.settings.sections import sections
from psoas_timer.gui.settings.settings_page import SettingsPage
from psoas_timer.gui.theme import Theme
from psoas_timer.settings import CHECKS, Settings
from tests.gui.conftest import NO_MODIFIER, FakeClock, show
from tests.gui.samples import DEVICES, SETTINGS, USUAL, VOICES

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
REMEMBERED = {"notice_accepted", "sound_checked", "answered"}
ELSEWHERE = {"conditions", "anyway", "shared_folder"}
FRAME = ["Find a setting", "Sections"]
VOICE = [
    "Voice",
    "Hear it",
    "Rate",
    "Pitch",
    "Volume of voice",
    "Output",
    "Lead-in",
    "Sides in the ears",
    "Softer music",
    "Who speaks in a session",
    "Check the sound",
]
Told = list[dict[str, object]]


@pytest.fixture
def keymap(qapp: object) -> Keymap:
    return Keymap()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, clock: FakeClock, keymap: Keymap) -> SettingsPage:
    page = SettingsPage(SETTINGS, USUAL, clock, keymap)
    page.offer(VOICES, DEVICES)
    stack = PageStack()
    stack.begin_with(page)
    page.page_asked.connect(stack.open)
    stack.resize(1024, 640)
    show(qtbot, stack)
    page.take_focus()
    return page


@pytest.fixture
def told(page: SettingsPage) -> Told:
    changes: Told = []
    page.changed.connect(lambda changed: changes.append(dict(changed)))
    return changes


def named(page: QWidget, name: str) -> QWidget:
    """That part of the page, or of the one that was opened over it."""
    parts = page.window().findChildren(QWidget)
    return next(w for w in parts if w.accessibleName() == name)


def titles() -> list[str]:
    return [section.title for section in sections()]


def reveal(page: SettingsPage, part: QWidget) -> None:
    """Show the section in which that part is."""
    for title in titles():
        if part.isVisible():
            return
        page.show_section(title)


def key(
    page: QWidget, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER
) -> None:
    part = named(page, name)
    if isinstance(page, SettingsPage):
        reveal(page, part)
    part.setFocus()
    press(part, key, modifiers)


def press(part: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(part, QKeyEvent(kind, key.value, modifiers))


def walked(qtbot: QtBot, page: SettingsPage) -> Iterator[QWidget]:
    """What has the focus, from the search on, until it comes round."""
    first = named(page, "Find a setting")
    first.setFocus()
    while True:
        yield page.focusWidget()
        qtbot.keyClick(page.focusWidget(), Key.Key_Tab)
        if page.focusWidget() is first:
            return


def test_tab_walks_the_page_in_reading_order_and_comes_round(
    qtbot: QtBot, page: SettingsPage
) -> None:
    assert [part.accessibleName() for part in walked(qtbot, page)] == [*FRAME, *VOICE, "Back"]


@pytest.mark.parametrize("title", titles())
@pytest.mark.parametrize("steps", [0, 6])
def test_what_has_the_focus_is_in_sight(
    qtbot: QtBot, page: SettingsPage, theme: Theme, title: str, steps: int
) -> None:
    theme.resize_text(steps)
    page.show_section(title)
    page.window().grab()  # laid out, as it is before anybody can press a key

    for part in walked(qtbot, page):
        assert part.visibleRegion().boundingRect().height() == part.height(), part.accessibleName()


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
        ("Sides in the ears", Key.Key_Space, ("pan_sides", True)),
        ("Output", Key.Key_End, ("device", "Headset")),
        ("Softer music", Key.Key_Space, ("duck_others", True)),
        ("Lead-in", Key.Key_Right, ("lead_in", 0.5)),
        ("Who speaks in a session", Key.Key_End, ("speaker", "reader")),
        ("Everything", Key.Key_Down, ("verbosity", "brief")),
        ("Halfway", Key.Key_Space, ("say_halfway", False)),
        ("Last three seconds", Key.Key_Down, ("countdown", "ticks")),
        ("Rest between holds", Key.Key_Right, ("timing", {"rest": 4.5})),
        ("Rest between sets", Key.Key_Left, ("timing", {"set_rest": 25})),
        ("First side", Key.Key_Down, ("first_side", "left")),
        ("A little pain", Key.Key_Left, ("pain_ease_up_to", 2)),
        ("More pain", Key.Key_Right, ("pain_leave_up_to", 6)),
        ("When the screen locks", Key.Key_Down, ("when_locked", "pause")),
        ("One breath", Key.Key_Right, ("breath", 6.1)),
        ("Colours", Key.Key_End, ("look", "dark")),
        ("Text size", Key.Key_Right, ("text_scale", 1.1)),
        ("Motion", Key.Key_Space, ("motion", False)),
    ],
)
def test_a_key_sets_and_tells_at_once(
    page: SettingsPage, told: Told, name: str, pressed: Qt.Key, change: tuple[str, object]
) -> None:
    key(page, name, pressed)

    assert told == [dict([change])]
    assert type(told[0][change[0]]) is type(getattr(Settings(), change[0]))


def test_every_setting_but_what_is_remembered_has_a_row() -> None:
    rows = {row.name.partition(".")[0] for section in sections() for row in section.rows}

    assert set(asdict(Settings())) - REMEMBERED - ELSEWHERE <= rows


def test_whatever_can_be_chosen_can_be_kept(page: SettingsPage, told: Told) -> None:
    for slider in page.findChildren(QSlider):
        for end in (Key.Key_Home, Key.Key_End):
            key(page, slider.accessibleName(), end)
    for button in (*page.findChildren(QRadioButton), *page.findChildren(QCheckBox)):
        button.click()
    for listed in page.findChildren(ListField):
        for _ in range(listed.count()):
            key(page, listed.accessibleName(), Key.Key_Down)

    assert len(told) > 40
    for changed in told:
        for name, value in changed.items():
            assert CHECKS[name](value), (name, value)


# Back to what it was


def undo(page: SettingsPage) -> None:
    press(page.focusWidget(), Key.Key_Z, CONTROL)


def test_a_change_is_told_and_taken_back_by_key(page: SettingsPage, told: Told) -> None:
    key(page, "Rate", Key.Key_PageUp)
    key(page, "Rate", Key.Key_PageUp)
    line = "Rate: 170 words a minute, before it was 150 words a minute"
    assert line in texts(page)
    assert named(page, "Undo").accessibleDescription() == line

    undo(page)

    assert told == [{"rate": 160}, {"rate": 170}, {"rate": 150}]
    assert named(page, "Rate").accessibleDescription() == "150 words a minute"
    assert not named(page, "Undo").isVisible()


def test_changes_are_taken_back_one_after_the_other(page: SettingsPage, told: Told) -> None:
    key(page, "Rate", Key.Key_Right)
    key(page, "Rest between holds", Key.Key_Right)
    key(page, "Roll over", Key.Key_Right)
    key(page, "Undo", Key.Key_Return)
    key(page, "Undo", Key.Key_Return)

    assert told[-2:] == [{"timing": {"rest": 4.5}}, {"timing": {}}]
    undo(page)
    undo(page)
    assert told[-1] == {"rate": 150}


def test_what_was_changed_and_changed_back_needs_no_undo(page: SettingsPage) -> None:
    key(page, "Rate", Key.Key_Right)
    key(page, "Rate", Key.Key_Left)

    assert not named(page, "Undo").isVisible()


def test_each_row_can_be_as_usual_again(page: SettingsPage, told: Told) -> None:
    key(page, "Rest between holds", Key.Key_End)
    key(page, "Reset Rest between holds to 4 seconds", Key.Key_Return)

    assert told == [{"timing": {"rest": 120}}, {"timing": {}}]
    assert page.focusWidget().accessibleName() == "Rest between holds"


def test_a_time_says_what_is_usual_and_that_the_number_is_ours(page: SettingsPage) -> None:
    page.show_section("Timing")

    assert "Usually 4 seconds: our number." in texts(page)


def test_all_settings_are_reset_at_once_and_brought_back_at_once(
    page: SettingsPage, told: Told
) -> None:
    key(page, "Rate", Key.Key_Right)
    key(page, "Get ready", Key.Key_Right)
    key(page, "Colours", Key.Key_End)

    key(page, "Reset all settings", Key.Key_Return)
    assert told[-1] == {"rate": 150, "timing": {}, "look": "system"}

    undo(page)
    assert told[-1] == {"rate": 151, "timing": {"get_ready": 6.5}, "look": "dark"}


def test_a_reset_forgets_no_answer_and_nothing_that_was_read(
    qtbot: QtBot, theme: Theme, keymap: Keymap
) -> None:
    asked = {"notice_accepted": True, "sound_checked": True, "conditions": "knee-pain"}
    page = SettingsPage(SETTINGS | asked | {"rate": 200}, USUAL, lambda: 0.0, keymap)
    qtbot.addWidget(page)
    changes: Told = []
    page.changed.connect(lambda changed: changes.append(dict(changed)))

    reset = named(page, "Reset all settings")
    assert isinstance(reset, QPushButton)
    reset.click()

    assert changes == [{"rate": 150}]


# To be found


@pytest.mark.parametrize(
    ("query", "row"),
    [
        ("loud", "voice_volume"),
        ("speed", "rate"),
        ("SPEED", "rate"),
        ("head phones", ""),
        ("headphones", "device"),
        ("cut off", "lead_in"),
        ("cushion", ""),
        ("timing", "timing.rest"),
        ("disk", "cache_size"),
        ("shortcut", "keys"),
        ("dark", "look"),
    ],
)
def test_a_setting_is_found_by_what_people_call_it(
    page: SettingsPage, query: str, row: str
) -> None:
    page.search(query)

    found = [view.row.name for view in views(page) if view.isVisible()]
    assert row in found or (not row and not found)
    assert any("Try another word" in text for text in texts(page)) is not bool(found)


def views(page: SettingsPage) -> list[RowView]:
    return page.findChildren(RowView)


def test_no_sensible_query_finds_everything() -> None:
    rows = [row for section in sections() for row in section.rows]

    for row in rows:
        found = [other for other in rows if finds(row.label, other.texts())]
        assert row in found
        assert len(found) < len(rows) / 2, row.label


def test_control_f_searches_and_escape_leaves_the_search_first(
    qtbot: QtBot, page: SettingsPage
) -> None:
    left: list[None] = []
    page.closed.connect(lambda: left.append(None))
    press(page.focusWidget(), Key.Key_F, CONTROL)
    qtbot.keyClicks(page.focusWidget(), "loud")
    assert page.row("tone_volume").isVisible()

    press(page.focusWidget(), Key.Key_Escape)
    assert not left
    assert page.row("voice").isVisible()
    assert not page.row("tone_volume").isVisible()

    press(page.focusWidget(), Key.Key_Escape)
    assert left


def test_tab_goes_from_the_search_into_what_was_found(qtbot: QtBot, page: SettingsPage) -> None:
    page.search("loud")
    names = [part.accessibleName() for part in walked(qtbot, page)]

    assert names[2:4] == ["Volume of voice", "Output"]
    assert "Volume of tones" in names


def test_showing_a_value_tells_nobody(page: SettingsPage, told: Told) -> None:
    changed = Settings(rate=200, look="dark", verbosity="names", timing={"rest": 9})
    for name, value in asdict(changed).items():
        page.show_value(name, value)

    assert told == []
    colours, names = named(page, "Colours"), named(page, "Names")
    assert isinstance(colours, QComboBox)
    assert colours.currentText() == "Dark"
    assert isinstance(names, QAbstractButton)
    assert names.isChecked()
    assert named(page, "Rate").accessibleDescription() == "200 words a minute"
    assert named(page, "Rest between holds").accessibleDescription() == "9 seconds"
    assert not named(page, "Undo").isVisible()


def test_each_way_of_saying_is_explained_in_a_line(page: SettingsPage) -> None:
    lines = {button.accessibleDescription() for button in page.findChildren(QRadioButton)}

    assert len(lines) == 4
    assert lines <= {label.text() for label in page.window().findChildren(QLabel)}


def test_a_slow_rate_says_that_counts_become_ticks(page: SettingsPage) -> None:
    def warned() -> bool:
        return any("ticks and not words" in text for text in texts(page))

    assert not warned()

    page.show_value("rate", 120)
    assert warned()
    for _ in range(2):
        key(page, "Rate", Key.Key_PageUp)
    assert not warned()


def test_voices_that_are_found_later_leave_the_chosen_one(page: SettingsPage) -> None:
    page.show_value("voice", "cyd")
    voice = named(page, "Voice")
    assert isinstance(voice, ListField)
    assert voice.currentText() == "cyd"

    page.offer((Choice("dee", "Dee"), Choice("cyd", "Cyd, English, female")), ())

    assert voice.currentText() == "Cyd, English, female"
    assert voice.count() == 3


def test_a_wheel_that_scrolls_the_page_turns_nothing(page: SettingsPage, told: Told) -> None:
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


def test_a_drag_is_one_choice_made_where_it_ends(qtbot: QtBot, theme: Theme) -> None:
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


@pytest.mark.parametrize("name", [*FRAME, *VOICE, "Back", "Everything", "Get ready"])
def test_escape_leads_back_from_anywhere(qtbot: QtBot, page: SettingsPage, name: str) -> None:
    with qtbot.waitSignal(page.closed):
        key(page, name, Key.Key_Escape)


@pytest.mark.parametrize(
    ("name", "deed"),
    [
        ("Hear it", Deed.HEAR),
        ("Check the sound", Deed.CHECK_SOUND),
        ("Answer the questions", Deed.BODY),
        ("Empty the voice cache", Deed.EMPTY_CACHE),
    ],
)
@pytest.mark.parametrize("pressed", [Key.Key_Return, Key.Key_Space])
def test_buttons_ask_by_enter_and_by_space(
    qtbot: QtBot, page: SettingsPage, name: str, deed: Deed, pressed: Qt.Key
) -> None:
    with qtbot.waitSignal(page.asked) as asked:
        key(page, name, pressed)

    assert asked.args == [deed]


def test_the_folders_are_told(page: SettingsPage) -> None:
    page.tell("folder.data", "/somewhere/data")
    page.show_section("Your data")

    assert "/somewhere/data" in texts(page)


@pytest.mark.parametrize("steps", [0, 6])
def test_the_page_fits_the_smallest_window(page: SettingsPage, theme: Theme, steps: int) -> None:
    theme.resize_text(steps)

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
    page: SettingsPage, clock: FakeClock, told: Told
) -> None:
    breathe(page, clock, 5, 5.4, 5.2, 5.8)
    assert "5.3 seconds" in texts(page)
    assert told == []

    key(page, "Use this", Key.Key_Return)

    assert told == [{"breath": 5.3}]
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
    page: SettingsPage, clock: FakeClock, told: Told
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
    page: SettingsPage, clock: FakeClock, told: Told
) -> None:
    breathe(page, clock, 5, 5)
    left: list[None] = []
    page.closed.connect(lambda: left.append(None))

    key(page, "I breathe out", Key.Key_Escape)

    assert page.isVisible()
    assert not page.above.breath.isVisible()
    assert not left
    assert told == []


def test_enter_counts_no_breath(page: SettingsPage) -> None:
    key(page, "Measure my breath", Key.Key_Return)

    key(page, "I breathe out", Key.Key_Return)

    assert "0 of 5" in texts(page)
    assert isinstance(page.window().focusWidget(), QPushButton)
