"""The last session's log on disk: readable after a crash, never in a session's way."""

from __future__ import annotations

from pathlib import Path

import pytest

from psoas_timer import session_log
from psoas_timer.core.events import Command, Tick
from psoas_timer.core.log import Header
from psoas_timer.core.preferences import Preferences
from psoas_timer.session_log import FILE, BadLogError, SessionLog, read_log
from psoas_timer.texts import speak

HEADER = Header("desk-break", Preferences(), "abc")


def written(folder: Path, *times: float) -> Path:
    log = SessionLog(folder, HEADER)
    for now in times:
        log(now, Tick())
    log.close()
    return folder / FILE


def test_what_is_written_can_be_read(tmp_path: Path) -> None:
    log = SessionLog(tmp_path / "deep" / "down", HEADER)
    log(1.5, Command.TOGGLE)
    log(2.0, Tick())
    log.close()

    header, entries = read_log(tmp_path / "deep" / "down" / FILE)

    assert header == HEADER
    assert entries == ((1.5, Command.TOGGLE), (2.0, Tick()))


def test_each_event_is_on_disk_before_the_next(tmp_path: Path) -> None:
    log = SessionLog(tmp_path, HEADER)
    log(1.0, Tick())

    assert len(read_log(tmp_path / FILE)[1]) == 1

    log.close()


def test_the_log_of_the_session_before_goes(tmp_path: Path) -> None:
    written(tmp_path, 1.0, 2.0, 3.0)

    assert len(read_log(written(tmp_path, 1.0))[1]) == 1


def test_a_line_cut_off_by_a_crash_is_left_out(tmp_path: Path) -> None:
    path = written(tmp_path, 1.0, 2.0)
    path.write_bytes(path.read_bytes()[:-5])

    assert read_log(path)[1] == ((1.0, Tick()),)


def test_a_folder_that_cannot_be_written_to_disturbs_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "a-file"
    blocked.write_text("here", encoding="utf-8")

    written(blocked, 1.0)

    assert blocked.read_text(encoding="utf-8") == "here"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_disturbs_nothing(tmp_path: Path) -> None:
    (tmp_path / FILE).symlink_to("/dev/full")

    written(tmp_path, 1.0, 2.0)


def test_h66_the_log_stops_growing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_log, "MOST_BYTES", 1000)

    path = written(tmp_path, *map(float, range(200)))

    assert path.stat().st_size <= 1000
    assert read_log(path)[0] == HEADER


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("", ": the log is empty."),
        ("hello\n", ":1: this line is no JSON."),
        ("\xff\xfe\n", ":1: this"),
        ("{}\n", ":1: this is not a session log."),
        ("[" * 100_000 + "\n", ":1: this line is no JSON."),
    ],
)
def test_what_is_no_log_is_refused_with_its_line(tmp_path: Path, text: str, where: str) -> None:
    path = tmp_path / "odd.log"
    path.write_bytes(text.encode("latin-1"))

    with pytest.raises(BadLogError) as refused:
        read_log(path)

    assert str(refused.value).startswith(f"{path}{where}")


def test_a_damaged_line_is_told_by_its_number(tmp_path: Path) -> None:
    path = written(tmp_path, 1.0, 2.0)
    text = path.read_text(encoding="utf-8").replace('{"at": 2.0, "tick": true}', '{"at": 2.0}')
    path.write_text(text, encoding="utf-8")

    with pytest.raises(BadLogError, match=":3: this is no event of a session"):
        read_log(path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", ": Das Protokoll ist leer."),
        ("hello\n", ":1: diese Zeile ist kein JSON."),
        ("{}\n", ":1: das ist kein Protokoll einer Sitzung."),
        ('{"format": 2}\n', ":1: dieses Protokoll hat Format 2, verstanden wird Format 1."),
        ('{"format": 1}\n', ":1: seine erste Zeile ist beschädigt."),
    ],
)
def test_what_is_no_log_is_refused_in_the_language(tmp_path: Path, text: str, said: str) -> None:
    speak("de")
    path = tmp_path / "odd.log"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(BadLogError) as refused:
        read_log(path)

    assert str(refused.value) == f"{path}{said}"
