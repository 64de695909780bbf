"""Errors that nobody foresaw: written down for us, one sentence for people."""

from __future__ import annotations

from pathlib import Path

import pytest

from psoas_timer import __version__, crash


def an_error() -> Exception:
    try:
        raise KeyError("lunge \udcff")
    except KeyError as error:
        return error


def test_the_place_of_the_error_is_written_down(tmp_path: Path) -> None:
    path = crash.keep(an_error(), tmp_path / "logs")

    assert path == tmp_path / "logs" / "errors.log"
    written = path.read_text(encoding="utf-8")
    assert f"psoas-timer {__version__}, Python " in written
    assert "in an_error" in written


def test_the_next_error_is_added(tmp_path: Path) -> None:
    crash.keep(an_error(), tmp_path)
    path = crash.keep(an_error(), tmp_path)

    assert path is not None
    assert path.read_text(encoding="utf-8").count("Traceback") == 2


def test_h66_the_file_stays_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crash, "MOST_BYTES", 2000)

    for _ in range(100):
        crash.keep(an_error(), tmp_path)

    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 6000


def test_where_nothing_can_be_written_that_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "a-file"
    blocked.write_text("here", encoding="utf-8")

    path = crash.keep(an_error(), blocked)

    assert path is None
    assert crash.sentence(an_error(), path).endswith("could not be written down anywhere.")


def test_the_sentence_names_the_error_and_the_file(tmp_path: Path) -> None:
    sentence = crash.sentence(an_error(), tmp_path / "errors.log")

    assert "(KeyError)" in sentence
    assert f"The details are in {tmp_path / 'errors.log'}: please send them in." in sentence
