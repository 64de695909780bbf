"""One window for each person's folder, whoever is killed and however many start at once."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from psoas_timer.desktop import one_instance
from psoas_timer.desktop.one_instance import NoAnswerError, OneInstance, be_the_only_one
from psoas_timer.paths import user_folders

# Says whether it is the first; the first repeats what it is asked for, until its input ends.
STARTED = """
import sys, threading
from PySide6.QtCore import QCoreApplication
from psoas_timer.desktop.one_instance import be_the_only_one
from psoas_timer.paths import user_folders
app = QCoreApplication([])
first = be_the_only_one(user_folders(), *sys.argv[1:])
print("second" if first is None else "first", flush=True)
if first is None:
    sys.exit(0)
first.listen()
first.asked.connect(lambda what: print(f"asked <{what}>", flush=True))
threading.Thread(target=lambda: (sys.stdin.read(), app.quit()), daemon=True).start()
app.exec()
"""


@contextmanager
def started(*what: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-c", STARTED, *what],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture
def first(qtbot: QtBot) -> Iterator[OneInstance]:
    only = be_the_only_one(user_folders())
    assert only is not None
    only.listen()
    yield only
    only.close()


@pytest.mark.parametrize("what", ["", "evening.yaml", "own/Grüße & 100 %.psoas.yaml"])
def test_h54_a_second_start_tells_the_first_what_to_open_and_ends(
    qtbot: QtBot, first: OneInstance, what: str
) -> None:
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked, started(what) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert line_of(second) == "second"
        assert second.returncode == 0

    assert asked.args == [what]


def test_h54_another_home_has_a_window_of_its_own(
    first: OneInstance, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PSOAS_TIMER_HOME", str(tmp_path / "stick"))

    other = be_the_only_one(user_folders())

    assert other is not None
    other.close()


def test_h54_after_a_kill_the_next_one_is_the_first() -> None:
    with started() as killed:
        assert line_of(killed) == "first"
        killed.send_signal(signal.SIGKILL)
        killed.wait(20)

    with started() as after:
        assert line_of(after) == "first"
        with started("evening.yaml") as second:
            assert line_of(second) == "second"
        assert line_of(after) == "asked <evening.yaml>"


def test_h54_of_several_that_start_at_once_one_is_the_first() -> None:
    with started("a") as one, started("b") as two, started("c") as three:
        assert sorted(map(line_of, (one, two, three))) == ["first", "second", "second"]


def test_h54_a_first_one_that_hangs_is_told_of(
    first: OneInstance, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is this very process, which does not get to answer."""
    monkeypatch.setattr(one_instance, "_ANSWER_SECONDS", 0.1)

    with pytest.raises(NoAnswerError, match=r"already open but does not answer"):
        be_the_only_one(user_folders())


def test_h54_a_first_one_that_does_not_listen_yet_is_waited_for(qtbot: QtBot) -> None:
    only = be_the_only_one(user_folders())
    assert only is not None
    asked: list[str] = []
    only.asked.connect(asked.append)
    with started("evening.yaml") as second:
        only.listen()
        qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
        assert line_of(second) == "second"
    only.close()

    assert asked == ["evening.yaml"]


def test_h54_one_that_begins_with_the_desktop_leaves_an_open_window_alone(
    qtbot: QtBot, first: OneInstance
) -> None:
    asked: list[str] = []
    first.asked.connect(asked.append)

    assert be_the_only_one(user_folders(), quietly=True) is None
    with started("evening.yaml"):
        qtbot.waitUntil(lambda: bool(asked), timeout=20_000)

    assert asked == ["evening.yaml"]


@pytest.mark.parametrize("words", [b"open sesame\n", b'{"open": 3}\n', b"x" * 100_000])
def test_nonsense_on_the_socket_opens_nothing(
    qtbot: QtBot, first: OneInstance, words: bytes
) -> None:
    asked: list[str] = []
    first.asked.connect(asked.append)
    socket = QLocalSocket()
    socket.connectToServer(one_instance._name(user_folders()))  # noqa: SLF001  # no client of ours says so

    with qtbot.waitSignal(socket.disconnected):
        socket.write(words)

    assert asked == []
