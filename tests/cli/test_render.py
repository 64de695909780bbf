"""`psoas-timer render`: where it writes, what it refuses, and what it says about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
import soundfile
from mutagen.oggvorbis import OggVorbis

from psoas_timer.voice.voices import VoiceSettings
from tests.cli.conftest import Command, Done
from tests.rendering.samples import KnownVoice

ROUTINE = """
psoas-timer: 1
routines:
  short:
    name: A short one
    items:
      - knee-to-chest: {hold: 5 s, times: 1 each side}
      - say: Well done.
"""


class Desk:
    """Renders a short routine into `folder`."""

    def __init__(self, command: Command, folder: Path) -> None:
        self.folder = folder
        self._command = command
        self._routine = folder.parent / "short.yaml"
        self._routine.write_text(ROUTINE, encoding="utf-8")

    def render(self, name: str, *arguments: str) -> Done:
        return self._command(
            "render", str(self._routine), "-o", str(self.folder / name), *arguments
        )

    @property
    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def desk(command: Command, tmp_path: Path) -> Desk:
    folder = tmp_path / "files"
    folder.mkdir()
    return Desk(command, folder)


@pytest.fixture
def voice(monkeypatch: pytest.MonkeyPatch) -> KnownVoice:
    voice = KnownVoice()
    monkeypatch.setattr("psoas_timer.voice.opening.open_voice", lambda *_: voice)
    return voice


@pytest.mark.usefixtures("voice")
def test_a_routine_becomes_a_file_with_chapters_and_a_cue_sheet(desk: Desk) -> None:
    done = desk.render("it.ogg", "--cues", str(desk.folder / "it.txt"))

    assert (done.code, done.err) == (0, "")
    assert re.fullmatch(r".*it\.ogg: \d:\d\d, 3 chapters\.\n", done.out)
    assert desk.files == ["it.ogg", "it.txt"]
    tags = OggVorbis(desk.folder / "it.ogg")
    assert tags["title"] == ["A short one"]
    assert tags["chapter003name"] == ["Well done."]
    lines = (desk.folder / "it.txt").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("0:00:00.000\tA short one.")
    assert all(re.fullmatch(r"\d:\d\d:\d\d\.\d{3}\t.+", line) for line in lines)


@pytest.mark.usefixtures("voice")
def test_preferences_can_be_set(desk: Desk) -> None:
    desk.render("full.wav")
    desk.render("names.wav", "--set", "verbosity=names")

    full, names = (soundfile.info(desk.folder / f"{n}.wav").duration for n in ("full", "names"))
    assert names < full


def test_the_voice_is_asked_for_at_the_rate_that_was_set(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    rates: list[int] = []

    def open_voice(settings: VoiceSettings, _folder: Path) -> KnownVoice:
        rates.append(settings.rate)
        return KnownVoice()

    monkeypatch.setattr("psoas_timer.voice.opening.open_voice", open_voice)
    desk.render("it.wav", "--set", "words_per_minute=200")

    assert rates == [200]


def test_tones_alone_need_no_voice(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("psoas_timer.voice.opening.open_voice", lambda *_: pytest.fail("a voice"))

    done = desk.render("it.flac", "--tones")

    assert done.code == 0
    assert desk.files == ["it.flac"]


def test_without_a_voice_there_is_no_file_but_the_mend(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("psoas_timer.voice.opening.open_voice", lambda *_: KnownVoice(lasts=0))

    done = desk.render("it.mp3")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "psoas-timer: The voice is lost: find it. With --tones the file has tones alone.\n"
    )
    assert desk.files == []


def test_another_voice_than_the_wanted_one_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Substitute(KnownVoice):
        def prepare(self, texts: Sequence[str], language: str = "") -> None:
            self.on_notice("Your voice is gone: this is another.")
            super().prepare(texts)

    monkeypatch.setattr("psoas_timer.voice.opening.open_voice", lambda *_: Substitute())

    done = desk.render("it.wav")

    assert (done.code, done.err) == (0, "psoas-timer: Your voice is gone: this is another.\n")


@pytest.mark.parametrize("there", ["it.wav", "cues.txt"])
def test_a_file_that_is_there_is_replaced_only_by_force(desk: Desk, there: str) -> None:
    (desk.folder / there).write_text("mine", encoding="utf-8")
    arguments = ("it.wav", "--tones", "--cues", str(desk.folder / "cues.txt"))

    done = desk.render(*arguments)

    assert done.code == 2
    assert done.err.endswith(
        f"{there} is there already: add --force to replace it, or choose another name.\n"
    )
    assert desk.files == [there]
    assert (desk.folder / there).read_text(encoding="utf-8") == "mine"
    assert desk.render(*arguments, "--force").code == 0
    assert (desk.folder / there).read_bytes() != b"mine"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("it.m4a", '"it.m4a" does not end as an audio file does: end it with .wav, .flac, .ogg, '),
        ("nowhere/it.wav", "nowhere: make it, or choose another."),
        ("folder.wav", "folder.wav is a folder: add the name of a file."),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_rendered(
    desk: Desk, voice: KnownVoice, name: str, sentence: str
) -> None:
    (desk.folder / "folder.wav").mkdir()

    done = desk.render(name)

    assert done.code == 2
    assert sentence in done.err
    assert done.err.count("\n") == 1
    assert desk.files == ["folder.wav"]
    assert voice.made == []


def test_sound_and_cue_sheet_cannot_be_the_same_file(desk: Desk) -> None:
    done = desk.render("it.wav", "--tones", "--cues", str(desk.folder / "it.wav"))

    assert done.code == 2
    assert "need a file each" in done.err
    assert desk.files == []


def test_an_output_must_be_named(command: Command) -> None:
    done = command("render", "desk-break")

    assert done.code == 2
    assert "--output" in done.err


@pytest.mark.usefixtures("voice")
def test_on_a_terminal_a_line_tells_how_far_it_is_and_goes_away(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)

    told = desk.render("it.wav").err.split("\r")

    shares = [int(share) for line in told for share in re.findall(r"it\.wav: +(\d+)%", line)]
    assert shares == sorted(shares)
    assert shares[-1] == 100
    assert told[-2].strip() == told[-1] == ""


@pytest.mark.slow
def test_the_real_voice_is_heard_in_it(desk: Desk) -> None:
    done = desk.render("it.wav")

    assert done.code == 0
    samples, _ = soundfile.read(desk.folder / "it.wav", dtype="float32")
    assert abs(samples[:48_000]).max() > 0.05
