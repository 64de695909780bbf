"""The program put together: settings, sound check and sessions share one voice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QDesktopServices,
    QGuiApplication,
)
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from psoas_timer.app import helping, speech
from psoas_timer.app.program import Program
from psoas_timer.app.saving import save
from psoas_timer.commands import doctor
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.practice import lessons
from psoas_timer.gui.fields import Choice, ListField
from psoas_timer.gui.help.help_page import HelpPage
from psoas_timer.gui.help.topics import HelpDeed
from psoas_timer.gui.keys_overlay import KeysOverlay
from psoas_timer.gui.library.library_page import LibraryPage
from psoas_timer.gui.safety.screening_page import ScreeningPage
from psoas_timer.gui.settings.rows import Deed
from psoas_timer.gui.start.speaker_page import SpeakerPage
from psoas_timer.gui.trouble_strip import TroubleStrip
from psoas_timer.home import Home, open_home
from psoas_timer.settings import Settings, load_settings
from tests.gui.conftest import READY, FakePerformer, Open, press

WORDS = ENGLISH.shown.practice

Key = Qt.Key
Opened = list[tuple[Settings, FakePerformer]]  # every performer, with the settings it came by


@pytest.fixture(autouse=True)
def asked_for(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """Which voice was set each time the choices of this machine were asked for."""
    wanted: list[str | None] = []

    def choices(voice: str | None) -> tuple[tuple[Choice, ...], tuple[Choice, ...]]:
        wanted.append(voice)
        return (Choice("amy", "Amy, en-gb, female"),), (Choice("Headset", "Headset"),)

    monkeypatch.setattr(speech, "choices", choices)
    return wanted


@pytest.fixture
def opened(begin: Open, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """Every performer that is opened from now on, with the settings it is opened with."""
    performers: Opened = []

    def open_performer(home: Home) -> FakePerformer:
        performers.append((home.settings, FakePerformer()))
        return performers[-1][1]

    monkeypatch.setattr(speech, "open_performer", open_performer)
    return performers


@pytest.fixture
def program(begin: Open, opened: Opened, qtbot: QtBot) -> Program:
    program = begin()
    qtbot.waitUntil(lambda: bool(opened))
    return program


@pytest.fixture
def first_start(begin: Open, opened: Opened) -> Program:
    return begin(Settings())


def kept(program: Program) -> Settings:
    return load_settings(open_home().folders.config)[0]


def test_after_the_notice_the_sound_is_checked_and_the_keys_are_practised_once(
    begin: Open, first_start: Program, opened: Opened
) -> None:
    window = first_start.window
    press(window, Key.Key_Return)
    assert window.sound_check_page.isVisible()
    assert "2 of 3" in texts(window.sound_check_page)
    assert opened[-1][1].last_spoken.text == ENGLISH.shown.sound_check.words

    press(window, Key.Key_Return)
    assert window.practice_page.isVisible()
    for lesson, key in zip(
        lessons(WORDS),
        (Key.Key_Space, Key.Key_Space, Key.Key_Right, Key.Key_H),
        strict=True,
    ):
        assert opened[-1][1].last_spoken.text.endswith(lesson.task)
        press(window, key)

    press(window, Key.Key_Return)
    assert window.findChild(LibraryPage).isVisible()
    assert type(opened[-1][1].performed[-1]).__name__ == "Silence"
    assert kept(first_start).notice_accepted
    assert kept(first_start).sound_checked
    assert begin(kept(first_start)).window.is_at_home


def test_who_is_in_a_hurry_is_not_asked_again(first_start: Program) -> None:
    press(first_start.window, Key.Key_Return)
    press(first_start.window, Key.Key_Escape)
    assert first_start.window.practice_page.isVisible()
    press(first_start.window, Key.Key_Escape)

    assert first_start.window.findChild(LibraryPage).isVisible()
    assert kept(first_start).sound_checked


def test_the_notice_cannot_be_left_without_reading(first_start: Program) -> None:
    for key in (Key.Key_Escape, Key.Key_F1, Key.Key_Comma, Key.Key_Right):
        press(first_start.window, key)

    assert not kept(first_start).notice_accepted
    assert not first_start.window.is_at_home


def test_a_later_sound_check_does_not_lead_to_the_keys(program: Program) -> None:
    press(program.window, Key.Key_Comma)
    program.window.settings_page.asked.emit(Deed.CHECK_SOUND)
    press(program.window, Key.Key_Escape)
    press(program.window, Key.Key_Escape)

    assert program.window.is_at_home


def test_a_check_that_was_not_ended_comes_again(begin: Open) -> None:
    program = begin(Settings(notice_accepted=True))

    assert program.window.sound_check_page.isVisible()


def test_quieter_is_kept_and_heard_at_once(first_start: Program, opened: Opened) -> None:
    press(first_start.window, Key.Key_Return)
    press(first_start.window, Key.Key_Q)

    assert kept(first_start).voice_volume == pytest.approx(0.71)
    assert opened[-1][0].voice_volume == pytest.approx(0.71)
    assert opened[-1][1].last_spoken.text == ENGLISH.shown.sound_check.words
    assert [performer.closed for _, performer in opened] == [True, False]


def test_the_question_comes_when_the_words_were_said(
    qtbot: QtBot, first_start: Program, opened: Opened
) -> None:
    press(first_start.window, Key.Key_Return)
    performer = opened[-1][1]
    page = first_start.window.sound_check_page
    assert "Listen" in page.accessibleDescription()

    performer.on_finished(performer.last_spoken.number)

    qtbot.waitUntil(lambda: "Did you hear it?" in page.accessibleDescription())


def test_h42_settings_are_kept_at_once_and_heard_in_the_next_session(
    program: Program, opened: Opened
) -> None:
    page = program.window.settings_page
    page.changed.emit({"rate": 180})
    page.changed.emit({"verbosity": "brief"})
    assert kept(program).rate == 180
    assert kept(program).verbosity == "brief"
    assert len(opened) == 1

    program.window.start("desk-break")

    assert [settings.rate for settings, _ in opened] == [150, 180]
    assert opened[0][1].closed


def test_the_first_words_of_every_routine_are_made_once_the_window_is_there(
    program: Program, opened: Opened, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: opened[0][1].ahead != ())

    assert opened[0][1].ahead == open_home().first_words()


def test_a_voice_that_was_changed_has_its_first_words_made_when_the_settings_close(
    program: Program, opened: Opened
) -> None:
    press(program.window, Key.Key_Comma)
    program.window.settings_page.changed.emit({"rate": 200})
    program.window.settings_page.asked.emit(Deed.HEAR)
    press(program.window, Key.Key_Escape)

    assert [settings.rate for settings, _ in opened] == [150, 200]
    assert opened[-1][1].ahead != ()


def test_what_is_only_seen_needs_no_new_voice(program: Program, opened: Opened) -> None:
    page = program.window.settings_page
    before = program.window.palette().window().color()
    page.changed.emit({"look": "light"})
    page.changed.emit({"look": "dark"})
    page.changed.emit({"text_scale": 1.3})

    program.window.start("desk-break")

    assert len(opened) == 1
    assert kept(program).look == "dark"
    assert kept(program).text_scale == 1.3
    assert program.window.palette().window().color() != before


def test_hear_it_says_a_sample_in_the_voice_that_is_set(program: Program, opened: Opened) -> None:
    page = program.window.settings_page
    page.changed.emit({"pitch": 80})

    page.asked.emit(Deed.HEAR)

    assert opened[-1][0].pitch == 80
    assert opened[-1][1].last_spoken.text == ENGLISH.sample


def test_a_sample_is_cut_when_the_page_is_left(program: Program, opened: Opened) -> None:
    press(program.window, Key.Key_Comma)
    program.window.settings_page.asked.emit(Deed.HEAR)
    assert opened[-1][1].opened == 1

    press(program.window, Key.Key_Escape)

    assert type(opened[-1][1].performed[-1]).__name__ == "Silence"


def test_a_setting_that_cannot_be_saved_is_told(program: Program) -> None:
    config = open_home().folders.config
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text("in the way")

    program.window.settings_page.changed.emit({"rate": 180})

    assert "cannot be saved" in program.window.findChild(TroubleStrip).text


def test_voices_and_outputs_are_looked_for_once_when_the_settings_are_opened(
    qtbot: QtBot, program: Program, asked_for: list[str | None]
) -> None:
    window = program.window
    assert asked_for == []
    press(window, Key.Key_Comma)
    fields = window.settings_page.findChildren(ListField)

    qtbot.waitUntil(lambda: any(field.findText("Headset") > 0 for field in fields))

    assert any(field.findText("Amy, en-gb, female") > 0 for field in fields)
    press(window, Key.Key_Escape)
    press(window, Key.Key_Comma)
    assert asked_for == [None]


def test_the_voice_cache_tells_its_size_and_can_be_emptied(qtbot: QtBot, program: Program) -> None:
    folder = open_home().folders.cache / "voice"
    folder.mkdir(parents=True)
    (folder / "a.wav").write_bytes(b"x" * 2_500_000)
    (folder / "other.txt").write_bytes(b"not ours")
    page = program.window.settings_page
    press(program.window, Key.Key_Comma)
    size = page.row("cache_size")
    qtbot.waitUntil(lambda: "2.5 MB" in texts(size))

    page.asked.emit(Deed.EMPTY_CACHE)

    qtbot.waitUntil(lambda: "empty" in texts(size))
    assert [path.name for path in folder.iterdir()] == ["other.txt"]


def test_a_folder_is_made_and_opened_in_what_the_desktop_has_for_it(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)

    program.window.settings_page.asked.emit(Deed.OPEN_DATA)

    assert [Path(url.toLocalFile()) for url in opened] == [open_home().folders.data]
    assert open_home().folders.data.is_dir()


def test_a_desktop_that_can_show_no_folder_leads_to_a_sentence(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)

    program.window.settings_page.asked.emit(Deed.OPEN_CONFIG)

    assert str(open_home().folders.config) in program.window.findChild(TroubleStrip).text


def test_f1_opens_the_help_from_anywhere_but_a_session(program: Program) -> None:
    window = program.window

    def helps() -> bool:
        return isinstance(window.page, HelpPage)

    press(window, Key.Key_F1)
    assert helps()
    press(window, Key.Key_Escape)
    press(window, Key.Key_Comma)
    press(window, Key.Key_F1)
    assert helps()
    press(window, Key.Key_Escape)
    assert window.settings_page.isVisible()
    press(window, Key.Key_Escape)

    window.start("desk-break")
    press(window, Key.Key_F1)
    assert window.session_page.isVisible()
    assert window.findChild(KeysOverlay).isVisible()
    press(window, Key.Key_F1)
    assert not window.findChild(KeysOverlay).isVisible()


def test_the_keys_can_be_practised_again_from_the_help(program: Program, opened: Opened) -> None:
    press(program.window, Key.Key_F1)
    page = program.window.page
    assert isinstance(page, HelpPage)
    page.asked.emit(HelpDeed.PRACTISE)
    assert "3 of 3" not in texts(program.window.practice_page)
    assert opened[-1][1].last_spoken.text == lessons(WORDS)[0].task

    press(program.window, Key.Key_Escape)

    assert program.window.page is page


def test_the_diagnostics_are_what_the_doctor_tells(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "report", lambda home: f"all about {home.folders.data}")
    press(program.window, Key.Key_F1)
    page = program.window.page
    assert isinstance(page, HelpPage)
    page.asked.emit(HelpDeed.COPY_DIAGNOSTICS)

    qtbot.waitUntil(lambda: any(text.startswith("Copied.") for text in texts(page)))

    folder = open_home().folders.data
    assert QGuiApplication.clipboard().text() == f"all about {folder}"


def test_every_source_is_told_by_its_full_name_with_what_comes_from_it(qapp: QApplication) -> None:
    told = dict(helping.sources(open_home()))

    assert "Deeper lunge" in told['Price, "Psoas Muscle Stretch Relief"']
    assert set(told) == {
        name for pack in open_home().library.packs.values() for name in pack.sources.values()
    }
    assert all(told.values())


def test_the_questions_about_ones_body_are_reached_from_the_settings(program: Program) -> None:
    press(program.window, Key.Key_Comma)
    page = program.window.settings_page
    page.show_section("Session")
    button = page.row("body").button
    assert button is not None
    button.click()
    assert isinstance(program.window.page, ScreeningPage)

    press(program.window, Key.Key_Escape)

    assert page.isVisible()
    assert program.window.focusWidget() is button


@pytest.fixture
def screen_reader(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say."""
    told: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return told


def asks_who_speaks(program: Program) -> bool:
    return isinstance(program.window.page, SpeakerPage)


def test_with_a_screen_reader_it_is_asked_once_who_speaks(
    screen_reader: list[str], program: Program, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: asks_who_speaks(program))

    press(program.window, Key.Key_S)

    assert program.window.is_at_home
    assert kept(program).speaker == "reader"
    press(program.window, Key.Key_Comma)
    press(program.window, Key.Key_Escape)
    assert program.window.is_at_home


def test_without_one_nobody_is_asked(program: Program, qtbot: QtBot) -> None:
    press(program.window, Key.Key_Comma)
    press(program.window, Key.Key_Escape)

    assert program.window.is_at_home
    assert kept(program).speaker == "ask"


def test_at_the_first_start_it_is_asked_before_anything_is_said(
    screen_reader: list[str], first_start: Program, opened: Opened
) -> None:
    press(first_start.window, Key.Key_Return)
    assert asks_who_speaks(first_start)
    assert opened[-1][1].opened == 0

    press(first_start.window, Key.Key_S)
    assert first_start.window.sound_check_page.isVisible()
    press(first_start.window, Key.Key_Escape)

    assert first_start.window.practice_page.isVisible()
    assert screen_reader == [lessons(WORDS)[0].task]


@pytest.mark.parametrize("speaker", ["voice", "reader"])
def test_only_one_of_the_two_speaks_in_a_session(
    begin: Open, screen_reader: list[str], opened: Opened, speaker: str
) -> None:
    program = begin(replace(READY, speaker=speaker))
    program.window.start("desk-break")
    performer = opened[-1][1]

    assert performer.muted == (speaker == "reader")
    assert (performer.last_spoken.text in screen_reader) == performer.muted

    for key in (Key.Key_Escape, Key.Key_Return, Key.Key_Return):
        press(program.window, key)
    assert not performer.muted


def texts(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel)]


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_routine_is_saved_as_an_audio_file(tmp_path: Path) -> None:
    path, shares = tmp_path / "break.mp3", list[float]()

    sentence = save(open_home(), "desk-break", path, shares.append, lambda: False)

    assert sentence.startswith(f"Saved as {path}: ")
    assert path.stat().st_size > 100_000
    assert shares[-1] == 1.0


def test_a_file_that_was_cancelled_or_cannot_be_made_is_told_in_a_sentence(tmp_path: Path) -> None:
    def told(name: str, *, cancelled: bool) -> str:
        path = tmp_path / name
        sentence = save(open_home(), "desk-break", path, lambda _: None, lambda: cancelled)
        assert not path.exists()
        return sentence

    assert told("a.mp3", cancelled=True) == "Cancelled: nothing was saved."
    assert ".mp3" in told("a.docx", cancelled=False)
    assert told("none/a.mp3", cancelled=False).endswith(".")
