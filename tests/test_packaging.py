"""What is packaged tells of the same program, wherever it is written down."""

from __future__ import annotations

import configparser
import runpy
import sys
from pathlib import Path
from xml.etree import ElementTree as Tree

import pytest

import psoas_timer
from psoas_timer.core.identity import APP_ID, NAME, PLAYER
from psoas_timer.voice import process

PACKAGING = Path(__file__).resolve().parents[1] / "packaging"
LINUX = PACKAGING / "linux"


def metainfo() -> Tree.Element:
    return Tree.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()


def desktop_file() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # keys as they are written
    parser.read(LINUX / f"{APP_ID}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_newest_release_told_of_is_this_version() -> None:
    release = metainfo().find("releases/release")

    assert release is not None
    assert release.get("version") == psoas_timer.__version__


def test_program_icon_and_files_have_one_name() -> None:
    entry = desktop_file()

    assert metainfo().findtext("id") == APP_ID == entry["Icon"]
    assert metainfo().findtext("launchable") == f"{APP_ID}.desktop"
    assert entry["Name"] == NAME
    assert f"--own-name=org.mpris.MediaPlayer2.{PLAYER}" in manifest()
    assert f"id: {APP_ID}\n" in manifest()


def test_the_desktop_opens_the_kind_of_file_that_is_declared() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = Tree.parse(LINUX / f"{APP_ID}.xml").getroot().find(f"{space}mime-type")

    assert kind is not None
    assert desktop_file()["MimeType"] == f"{kind.get('type')};"
    assert desktop_file()["Exec"] == "psoas-timer %f"
    assert metainfo().findtext("provides/mediatype") == kind.get("type")
    assert "*.psoas.yaml" in {glob.get("pattern") for glob in kind.findall(f"{space}glob")}


def test_h53_the_flatpak_has_no_network() -> None:
    assert "--share=network" not in manifest()


@pytest.mark.parametrize(
    ("frozen", "command"),
    [
        (False, ("/python", "-m", "psoas_timer.voice.worker")),
        (True, ("/python", process.ENTRY)),
    ],
)
def test_a_frozen_program_is_its_own_voice_worker(frozen: bool, command: tuple[str, ...]) -> None:
    assert process.worker_command("/python", frozen) == command


def test_a_frozen_program_begins_as_a_worker_when_it_is_told_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The words that came after are the worker's own."""
    begun: list[list[str]] = []
    monkeypatch.setattr("psoas_timer.voice.worker.main", lambda: begun.append(list(sys.argv)))
    monkeypatch.setattr("psoas_timer.cli.main", lambda: 0)
    monkeypatch.setattr(sys, "argv", ["psoas-timer", process.ENTRY, "natural"])

    runpy.run_path(str(PACKAGING / "frozen.py"))["main"]()

    assert begun == [["psoas-timer", "natural"]]


def manifest() -> str:
    return (PACKAGING / "flatpak" / f"{APP_ID}.yaml").read_text(encoding="utf-8")
