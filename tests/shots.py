"""Pictures of every page in every state: `python -m tests.shots [FOLDER]`, by default ./shots."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path
from threading import Event

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from psoas_timer.core.soundcheck import MENDS
from psoas_timer.gui.errand import Work
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.saving_page import Saver, SavingPage
from psoas_timer.gui.session.session_page import SessionPage
from psoas_timer.gui.settings.settings_page import SettingsPage
from psoas_timer.gui.start.sound_check_page import SoundCheckPage
from psoas_timer.gui.theme import Scheme, Theme
from tests.gui.samples import CARDS, PROBLEMS, SETTINGS, STATES

SIZES = (QSize(1024, 640), QSize(1280, 800), QSize(1920, 1080))
PATIENCE = 60.0  # seconds
SAVED = "Saved as Music/Full stretch.mp3: 38 minutes, 10 chapters."
NO_VOICE = "There is no voice: install espeak-ng. The routine goes on with tones and large text."


def main() -> None:
    app = QApplication(sys.argv[:1])
    take_pictures(app, Path(sys.argv[1] if len(sys.argv) > 1 else "shots"))


def take_pictures(app: QApplication, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme = Theme(app, scheme)
        for name, page in pages(theme, folder / "none.ini"):
            for size in SIZES:
                page.resize(size)
                app.processEvents()
                page.grab().save(str(folder / f"{name}-{size.width()}-{scheme.value}.png"))
            page.close()


def pages(theme: Theme, memory: Path) -> Iterator[tuple[str, QWidget]]:
    """Every page, shown, with the name of its picture."""
    for name, snapshot in STATES.items():
        page = SessionPage(theme, Keymap())
        page.show()
        page.render_snapshot(snapshot)
        yield f"session-{name}", page
    for name, asked in settings_pages():
        asked.show()
        yield name, asked
    for name, check in sound_checks():
        check.show()
        yield name, check
    for name, saving in savings():
        saving.show()
        yield name, saving
    for name, window in windows(theme, memory):
        window.show()
        yield name, window


def settings_pages() -> Iterator[tuple[str, QWidget]]:
    page = SettingsPage(SETTINGS, lambda: 0.0)
    page.form.take_focus()
    yield "settings", page
    slow = SettingsPage(SETTINGS, lambda: 0.0)
    slow.show_value("rate", 100)
    slow.form.focus_measure()
    yield "settings-slow", slow
    yield from breath_pages()


def breath_pages() -> Iterator[tuple[str, QWidget]]:
    for name, breaths in (("begun", (6, 6)), ("taken", (6, 5, 6, 7)), ("refused", (1, 1, 1, 1))):
        page = SettingsPage(SETTINGS, iter(accumulate(breaths, initial=0.0)).__next__)
        breath = page.breath_page
        breath.take_focus()
        for _ in range(len(breaths) + 1):
            breath.findChild(QPushButton, "primary").pressed.emit()
        yield f"breath-{name}", breath


def sound_checks() -> Iterator[tuple[str, SoundCheckPage]]:
    for name, misses in (("asks", 0), ("advises", 1), ("gives-up", len(MENDS) + 1)):
        page = SoundCheckPage()
        page.begin(1.0)
        page.ask()
        no = next(b for b in page.findChildren(QPushButton) if b.accessibleName() == "No")
        for _ in range(misses):
            no.click()
        yield f"sound-check-{name}", page


def savings() -> Iterator[tuple[str, SavingPage]]:
    for name in ("runs", "done"):
        may_end = Event()

        def work(
            progress: Callable[[float], None], _: Callable[[], bool], may_end: Event = may_end
        ) -> str:
            progress(0.4)
            may_end.wait(PATIENCE)
            return SAVED

        page = SavingPage()
        page.begin(CARDS[3].name, work)
        if name == "done":
            may_end.set()
            page.finish(PATIENCE)
        yield f"saving-{name}", page
        may_end.set()
        page.finish(PATIENCE)


def windows(theme: Theme, memory: Path) -> Iterator[tuple[str, QWidget]]:
    def never(_routine: str, _path: Path) -> Work:
        raise AssertionError("nothing is saved in a picture")

    def window(needs_notice: bool = False, problems: tuple[str, ...] = ()) -> MainWindow:
        return MainWindow(
            theme=theme,
            cards=CARDS,
            start_routine=lambda _routine: None,
            memory=QSettings(str(memory), QSettings.Format.IniFormat),
            problems=problems,
            needs_notice=needs_notice,
            saver=Saver(lambda: ("mp3",), never),
        )

    yield "notice", window(needs_notice=True)
    yield "library", window()
    troubled = window(problems=PROBLEMS)
    troubled.show_trouble(NO_VOICE)
    yield "library-problems", troubled
    helped = window()
    helped.show_keys()
    yield "keys", helped
    theme.resize_text(6)
    yield "library-large-text", window()
    theme.resize_text(-6)


if __name__ == "__main__":
    main()
