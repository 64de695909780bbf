"""The window's one performer: as the person has set it, in sessions, samples and sound checks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from psoas_timer import clock, texts
from psoas_timer.app.live_home import LiveHome
from psoas_timer.core.phrases import phrases_in
from psoas_timer.gui.errand import Errand
from psoas_timer.gui.fields import Choice
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.gui.session.read_aloud import ReadAloud, announce
from psoas_timer.gui.settings.rows import Deed
from psoas_timer.gui.speaker import Speaker
from psoas_timer.gui.start.speaker_page import READER
from psoas_timer.home_voice import clips_folder, open_performer, spoken
from psoas_timer.voice.known_voice import are_kept

if TYPE_CHECKING:
    from psoas_timer.performer import Performer

# Settings that change how it sounds.
HEARD = frozenset(
    {
        "voice", "rate", "pitch", "voice_volume", "tone_volume", "tones", "pan_sides", "device",
        "duck_others", "lead_in",
    }
)  # fmt: skip


class Speech(QObject):
    """Opens the performer, and another one once a setting would make it sound otherwise."""

    def __init__(self, live: LiveHome, window: MainWindow) -> None:
        super().__init__(window)
        self._live = live
        self._window = window
        self._performer: Performer | None = None  # what it needs takes long to load
        self._sounds_otherwise = False  # has a setting changed since the performer was opened?
        self._is_ready = False  # are first words made in the voice that is wanted now?
        self._choices: Errand | None = None
        self._speaker = Speaker(clock.now, self)
        self._speaker.trouble.connect(window.show_trouble)
        live.changed.connect(self._on_changed)
        live.library_changed.connect(self._on_library_changed)
        window.came_home.connect(self._catch_up)
        window.made.connect(self._join)
        window.session_left.connect(self._speak_again)

    @property
    def performer(self) -> Performer:
        """As the person has set it by now; opened when it is first asked for."""
        if self._performer is not None and self._sounds_otherwise:
            self._speaker.hush()
            self._performer.close()
            self._performer = None
        if self._performer is None:
            self._performer = open_performer(self._live.now)
            self._sounds_otherwise = False
        return self._performer

    def get_ready(self) -> Iterator[None]:
        """At the start, in pieces. If the first words are made, only for who is there.

        A window that is only open needs no voice, and what belongs to one is a tenth of its memory.
        """
        home = self._live.now
        first_words = home.first_words()
        yield
        if are_kept(clips_folder(home), spoken(home), first_words):
            self._window.stirred.connect(self._wake)
        else:
            import_module("psoas_timer.performer")  # and all that makes sound, numpy too
            yield
            self._make_ahead(first_words)

    def _wake(self) -> None:
        self._window.stirred.disconnect(self._wake)
        QTimer.singleShot(0, self, self._catch_up)  # first what was pressed

    def _make_ahead(self, words: Sequence[str]) -> None:
        self.performer.make_ahead(words)
        self._is_ready = True

    def check_sound(self) -> None:
        """Ask whether the voice is heard."""
        self._window.check_sound(self._live.settings.voice_volume)

    def say(self, *texts: str) -> None:
        """Say it now, outside a session; what was being said is cut."""
        performer = self.performer
        performer.make_ahead(texts)
        self._speaker.say(texts, performer)

    def tell(self, text: str) -> None:
        """Have it said by whom the person has chosen to speak."""
        if self._live.settings.speaker == READER:
            announce(self._window, text)
        else:
            self.say(text)

    def read_aloud(self, driver: SessionDriver, _name: str) -> None:
        """If a screen reader is to speak in that session, let it; the next one is asked anew."""
        if self._live.settings.speaker == READER:
            ReadAloud(driver, self._window.session_page, clock.now)

    def _speak_again(self) -> None:
        """A voice that was silent for a screen reader is not for what comes after the session."""
        if self._performer is not None and self._live.settings.speaker == READER:
            self._performer.muted = False

    def hush(self) -> None:
        """Cut what `say` is saying."""
        self._speaker.hush()

    def close(self) -> None:
        """Stop what sounds and end the voice's own process."""
        if self._performer is not None:
            self._performer.close()

    def _join(self, page: object) -> None:
        from psoas_timer.gui.settings.settings_page import SettingsPage
        from psoas_timer.gui.start.sound_check_page import SoundCheckPage

        match page:
            case SettingsPage():
                page.opened.connect(self._find_choices)
                page.asked.connect(self._do)
                page.closed.connect(self._on_settings_closed)
            case SoundCheckPage():
                page.say_asked.connect(self._say_at)
                page.closed.connect(self._on_checked)
                self._speaker.finished.connect(page.ask)

    def _do(self, deed: Deed) -> None:
        match deed:
            case Deed.HEAR:
                self.say(phrases_in(self._live.now.language).sample)
            case Deed.CHECK_SOUND:
                self.check_sound()

    def _on_changed(self, names: frozenset[str]) -> None:
        if names & HEARD:
            self._sounds_otherwise = True
            self._is_ready = False

    def _on_library_changed(self) -> None:
        """At once where routines begin; elsewhere it would be with every letter that is typed."""
        self._is_ready = False
        if self._window.is_at_home:
            self._catch_up()

    def _catch_up(self) -> None:
        """Have the first words of every routine made, in the voice that is wanted now."""
        if not self._is_ready:
            self._make_ahead(self._live.now.first_words())

    def _on_settings_closed(self) -> None:
        self.hush()
        self._catch_up()

    def _say_at(self, text: str, volume: float) -> None:
        volume = round(volume, 2)
        if volume != round(self._live.settings.voice_volume, 2):
            self._live.keep(voice_volume=volume)
            self._window.show_setting("voice_volume", volume)
        self.say(text)

    def _on_checked(self) -> None:
        """Once is enough, also for who left it for later: the settings lead there too."""
        self.hush()
        self._live.keep(sound_checked=True)

    def _find_choices(self) -> None:
        """Once, when the settings are first opened: it starts every speech engine there is."""
        if self._choices is None:
            wanted = self._live.settings.voice or None
            self._choices = Errand(lambda _progress, _cancelled: choices(wanted))
            self._choices.done.connect(self._offer)  # not a lambda: who is gone hears no more
            self._choices.start()

    def _offer(self, found: object) -> None:
        match found:
            case (tuple() as voices, tuple() as devices):
                self._window.settings_page.offer(voices, devices)


def choices(wanted: str | None) -> tuple[tuple[Choice, ...], tuple[Choice, ...]]:
    """The voices, those of the person's language first, and the outputs here. Takes seconds."""
    from psoas_timer.sound.speakers import output_names
    from psoas_timer.voice.listing import about, list_voices

    voices = sorted(
        list_voices(wanted).voices, key=lambda voice: not voice.language.startswith(texts.spoken())
    )
    said = tuple(Choice(voice.id, ", ".join((voice.name, *about(voice)))) for voice in voices)
    return said, tuple(Choice(name, name) for name in output_names())
