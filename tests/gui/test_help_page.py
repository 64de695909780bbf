"""The help: read by keys alone, plain, and true of this program."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from psoas_timer.gui.help.help_page import HelpPage
from psoas_timer.gui.help.topics import HelpDeed, topics
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.theme import Theme
from tests.gui.conftest import NO_MODIFIER, show
from tests.gui.samples import FACTS, MARKUP

Key = Qt.Key
TITLES = ("What it is", "Keys", "If something is wrong", "Sources", "Your data", "About", "Licence")


@pytest.fixture
def keymap(qapp: object) -> Keymap:
    return Keymap()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, keymap: Keymap) -> HelpPage:
    page = HelpPage(FACTS, keymap)
    page.resize(1024, 640)
    show(qtbot, page)
    page.take_focus()
    return page


def texts(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def button(page: HelpPage, name: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.accessibleName() == name)


def test_the_topics_are_as_expected(qapp: object, keymap: Keymap) -> None:
    assert tuple(topic.title for topic in topics(FACTS, keymap)) == TITLES


def test_the_arrow_keys_turn_the_topics(qtbot: QtBot, page: HelpPage) -> None:
    qtbot.keyClick(page.focusWidget(), Key.Key_Down)
    assert "Pause or go on" in texts(page)

    qtbot.keyClick(page.focusWidget(), Key.Key_End)
    paper = page.findChild(QPlainTextEdit)
    assert paper.toPlainText().lstrip().startswith("GNU GENERAL PUBLIC LICENSE")
    assert "END OF TERMS AND CONDITIONS" in paper.toPlainText()
    assert paper.isReadOnly()


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("steps", [0, 6])
def test_tab_goes_round_and_what_has_the_focus_is_in_sight(
    qtbot: QtBot, page: HelpPage, theme: Theme, title: str, steps: int
) -> None:
    theme.resize_text(steps)
    page.show_topic(title)
    page.grab()
    first = page.focusWidget()
    names = []
    while True:
        part = page.focusWidget()
        names.append(part.accessibleName())
        assert names[-1]
        assert part.visibleRegion().boundingRect().height() == part.height(), names[-1]
        qtbot.keyClick(part, Key.Key_Tab)
        if page.focusWidget() is first:
            break

    assert names[:2] == ["Topics", title]
    assert names[-1] == "Back"


def test_the_text_is_scrolled_by_keys(qtbot: QtBot, page: HelpPage) -> None:
    page.show_topic("Keys")
    page.grab()
    qtbot.keyClick(page.focusWidget(), Key.Key_Tab)
    reader = page.focusWidget()
    assert isinstance(reader, QAbstractScrollArea)
    before = reader.verticalScrollBar().value()
    qtbot.keyClick(reader, Key.Key_PageDown)

    assert reader.verticalScrollBar().value() > before


def test_the_keys_are_those_of_this_moment(page: HelpPage, keymap: Keymap) -> None:
    page.show_topic("Keys")
    keymap.use({"repeat": ["F6", "Y"]})

    assert "F6 or Y" in texts(page)


@pytest.mark.parametrize(
    ("title", "name", "deed"),
    [
        ("What it is", "Practise the keys", HelpDeed.PRACTISE),
        ("Keys", "Settings", HelpDeed.SETTINGS),
        ("If something is wrong", "Check the sound", HelpDeed.CHECK_SOUND),
        ("If something is wrong", "Copy the diagnostics", HelpDeed.COPY_DIAGNOSTICS),
    ],
)
def test_buttons_ask_for_what_they_say(
    qtbot: QtBot, page: HelpPage, title: str, name: str, deed: HelpDeed
) -> None:
    page.show_topic(title)
    asked: list[HelpDeed] = []
    page.asked.connect(asked.append)

    qtbot.keyClick(button(page, name), Key.Key_Return)
    qtbot.keyClick(button(page, name), Key.Key_Space)

    assert asked == [deed, deed]


def test_escape_leads_back(qtbot: QtBot, page: HelpPage) -> None:
    with qtbot.waitSignal(page.closed):
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Escape.value, NO_MODIFIER)
        QCoreApplication.sendEvent(page.focusWidget(), event)


def test_h46_what_files_say_is_shown_as_it_is(qtbot: QtBot, theme: Theme, keymap: Keymap) -> None:
    hostile = replace(
        FACTS, sources=((MARKUP, MARKUP),), folders=((MARKUP, MARKUP),), licence=lambda: MARKUP
    )
    page = HelpPage(hostile, keymap)
    show(qtbot, page)
    for title in TITLES:
        page.show_topic(title)
        for label in page.findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText
    assert page.findChild(QPlainTextEdit).toPlainText() == MARKUP


@pytest.mark.parametrize("steps", [0, 6])
def test_the_page_fits_the_smallest_window(page: HelpPage, theme: Theme, steps: int) -> None:
    theme.resize_text(steps)
    for title in TITLES:
        page.show_topic(title)
        assert page.minimumSizeHint().width() <= 720
        assert page.minimumSizeHint().height() <= 480
