"""The first page out of the cache: there at once, never wrong for long, and all keys count."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from psoas_timer import resources
from psoas_timer.app import first_look, speech
from psoas_timer.app.cards import look_at
from psoas_timer.app.first_look import keep, recall
from psoas_timer.app.program import Program
from psoas_timer.gui.library.library_page import LibraryPage
from psoas_timer.gui.library.routine_card import RoutineButton, RoutineCard
from psoas_timer.home import open_home
from psoas_timer.paths import Folders, user_folders
from psoas_timer.settings import save_settings
from tests.gui.conftest import READY, FakePerformer, press, show

MINE = "kind: routine\nid: mine\nname: Mine\nitems:\n  - exercise: diaphragmatic-breathing\n"


@pytest.fixture
def folders(home: Path) -> Folders:
    """Of a person who has been here before, and of whom the first page is remembered."""
    for folder in (folders := user_folders()):
        folder.mkdir(parents=True, exist_ok=True)
    save_settings(READY, folders.config)
    keep(look_at(open_home()), folders)
    return folders


def again(qapp: QApplication, folders: Folders) -> Program:
    """The program out of what is remembered."""
    found = recall(folders)
    assert found is not None
    return Program(qapp, found)


@pytest.fixture
def program(
    folders: Folders, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setattr(speech, "open_performer", lambda _home: FakePerformer())
    program = again(qapp, folders)
    yield program
    program.close()


def cards(program: Program) -> list[RoutineCard]:
    found = program.window.findChild(LibraryPage).findChildren(RoutineButton)
    return [button.card for button in found if not button.isHidden()]


def test_what_is_recalled_is_what_would_be_made_anew(folders: Folders) -> None:
    assert recall(folders) == look_at(open_home())


def add_own_file(folders: Folders) -> None:
    (folders.data / "own").mkdir()
    (folders.data / "own" / "mine.yaml").write_text(MINE, encoding="utf-8")


def add_pack(folders: Folders) -> None:
    (folders.data / "packs" / "physio").mkdir(parents=True)
    (folders.data / "packs" / "physio" / "mine.yaml").write_text(MINE, encoding="utf-8")


def change_mine(folders: Folders) -> None:
    (folders.config / "my.yaml").write_text("format: 1\n", encoding="utf-8")


def change_a_setting(folders: Folders) -> None:
    save_settings(replace(READY, rate=120), folders.config)


@pytest.mark.parametrize("change", [add_own_file, add_pack, change_mine, change_a_setting])
def test_a_change_of_anything_it_was_made_from_makes_it_stale(
    folders: Folders, change: Callable[[Folders], None]
) -> None:
    change(folders)

    assert recall(folders) is None


def test_an_edit_that_leaves_the_size_makes_it_stale(folders: Folders) -> None:
    add_own_file(folders)
    keep(look_at(open_home()), folders)
    assert recall(folders) is not None

    (folders.data / "own" / "mine.yaml").write_text(MINE.replace("Mine", "Mind"), encoding="utf-8")

    assert recall(folders) is None


def test_another_language_of_the_system_makes_it_stale(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_look, "system_language", lambda: "de")

    assert recall(folders) is None


def test_another_version_of_the_program_makes_it_stale(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_look, "__version__", "0.0.0")

    assert recall(folders) is None


def test_a_shipped_file_that_changes_makes_it_stale(
    folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = tmp_path / "content"
    content.mkdir()
    monkeypatch.setattr(resources, "content", lambda: content)

    assert recall(folders) is None


def test_wherever_it_is_cut_off_it_is_only_made_anew(folders: Folders) -> None:
    path = folders.cache / first_look.FILE
    whole = path.read_bytes()

    for length in (*range(64), *range(64, len(whole), 97), len(whole) - 1):
        path.write_bytes(whole[:length])
        assert recall(folders) is None


def test_a_byte_gone_bad_anywhere_is_noticed(folders: Folders) -> None:
    path = folders.cache / first_look.FILE
    whole = path.read_bytes()

    for place in range(0, len(whole), 97):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert recall(folders) is None


@pytest.mark.parametrize("body", [b"null", b"[]", b"{}", b'{"made_from": 1}', b"{", b"\xff"])
def test_something_else_in_its_place_is_not_shown(folders: Folders, body: bytes) -> None:
    (folders.cache / first_look.FILE).write_bytes(first_look.head(body) + b"\n" + body)

    assert recall(folders) is None


@pytest.mark.parametrize("part", ["cards", "keys", "look", "problems"])
def test_a_part_that_is_missing_makes_all_of_it_useless(folders: Folders, part: str) -> None:
    path = folders.cache / first_look.FILE
    kept = json.loads(path.read_bytes().partition(b"\n")[2])
    del kept["shows"][part]
    body = json.dumps(kept).encode()
    path.write_bytes(first_look.head(body) + b"\n" + body)

    assert recall(folders) is None


def test_where_nothing_can_be_written_nothing_happens(folders: Folders, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    nowhere = Folders(folders.config, folders.data, tmp_path / "file", folders.state)

    keep(look_at(open_home()), nowhere)

    assert recall(nowhere) is None


def test_the_first_page_is_there_before_the_library_is_read(
    program: Program, folders: Folders, qtbot: QtBot
) -> None:
    at_first = cards(program)
    assert len(at_first) >= program.window.height() // 200  # as many as can be seen
    assert at_first == list(look_at(open_home()).cards)[: len(at_first)]
    assert not program.is_whole

    show(qtbot, program.window)

    qtbot.waitUntil(lambda: program.is_whole)
    assert cards(program) == list(look_at(open_home()).cards)


def test_all_buttons_are_there_at_first_and_each_does_something(
    program: Program, qtbot: QtBot
) -> None:
    row = program.window.library_page.action_row
    before = [button.text() for button in row.findChildren(QPushButton)]
    show(qtbot, program.window)
    qtbot.waitUntil(lambda: program.is_whole)

    assert [button.text() for button in row.findChildren(QPushButton)] == before
    assert "Help  (F1)" in before
    press(program.window, Qt.Key.Key_F1)
    assert not program.window.is_at_home


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a pop-up, offscreen
def test_what_is_rarely_done_stands_in_a_menu_that_keys_open(
    program: Program, qtbot: QtBot
) -> None:
    show(qtbot, program.window)
    qtbot.waitUntil(lambda: program.is_whole)
    row = program.window.library_page.action_row
    more = next(button for button in row.findChildren(QPushButton) if button.text() == "More")
    more.setFocus()

    qtbot.keyClick(more, Qt.Key.Key_Space)

    menu = row.findChild(QMenu)
    qtbot.waitUntil(menu.isVisible)
    assert [action.text() for action in menu.actions()] == [
        "About your body\tCtrl+B",
        "New exercise\tCtrl+Shift+N",
        "Import and share\tCtrl+O",
        "Save as audio file\tCtrl+E",
        "All keys\t?",
    ]
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert not menu.isVisible()
    assert not program.window.is_at_home


def test_enter_pressed_at_once_begins_the_routine(program: Program, qtbot: QtBot) -> None:
    program.window.show()
    program.window.activateWindow()
    qtbot.addWidget(program.window)
    assert not program.is_whole

    press(program.window, Qt.Key.Key_Return)

    assert program.window.is_in_session


def test_where_all_first_words_are_made_the_voice_wakes_when_somebody_is_there(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[FakePerformer] = []

    def open_performer(_home: object) -> FakePerformer:
        opened.append(FakePerformer())
        return opened[-1]

    monkeypatch.setattr(speech, "are_kept", lambda *_: True)
    monkeypatch.setattr(speech, "open_performer", open_performer)
    show(qtbot, program.window)
    with qtbot.waitSignal(program.rest.done):
        pass
    assert not opened

    press(program.window, Qt.Key.Key_Down)

    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].ahead == open_home().first_words()


def test_a_press_in_the_midst_of_loading_finds_all_there(program: Program, qtbot: QtBot) -> None:
    program.window.show()
    program.window.activateWindow()
    qtbot.addWidget(program.window)
    qtbot.waitUntil(lambda: program.rest.has_begun)
    assert not program.is_whole

    press(program.window, Qt.Key.Key_Return)

    assert program.window.is_in_session


def test_what_was_remembered_wrongly_gives_way(
    folders: Folders, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speech, "open_performer", lambda _home: FakePerformer())
    true = look_at(open_home())
    wrong = replace(true, look="dark", text_scale=1.5, cards=true.cards[:1])
    keep(wrong, folders)

    program = again(qapp, folders)
    show(qtbot, program.window)
    qtbot.waitUntil(lambda: program.is_whole)

    assert [card.id for card in cards(program)][-len(true.cards) :] == [c.id for c in true.cards]
    assert recall(folders) == true
    program.close()


def test_a_session_that_may_be_cut_off_is_offered_before_anything_else(
    program: Program, folders: Folders, qtbot: QtBot
) -> None:
    show(qtbot, program.window)

    press(program.window, Qt.Key.Key_Return)

    assert recall(folders) is None


def test_who_has_not_read_the_notice_sees_it_first(
    home: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    folders = user_folders()
    program = Program(qapp, open_home())
    show(qtbot, program.window)

    assert not program.window.is_at_home
    assert recall(folders) is None
    program.close()


def test_a_setting_that_is_changed_holds_for_the_next_first_page(
    program: Program, folders: Folders, qtbot: QtBot
) -> None:
    show(qtbot, program.window)
    press(program.window, Qt.Key.Key_Plus)
    program.close()

    found = recall(folders)
    assert found is not None
    assert found.text_scale == pytest.approx(1.1)
