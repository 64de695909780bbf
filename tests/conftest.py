"""What holds for every test: no display, no network, no touching of anybody's own files."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from psoas_timer import texts

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt
os.environ["LC_ALL"] = "C.UTF-8"  # whatever language the system of the tests speaks

settings.register_profile("fast", max_examples=100, deadline=None, derandomize=True)
settings.register_profile(
    "slow",
    max_examples=5000,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("fast")

_LOCAL_HOSTS = {"localhost", "127.0.0.1", "::1", None, ""}
_NETWORK_EVENTS = {
    "socket.bind",
    "socket.connect",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.sendmsg",
    "socket.sendto",
}


def _forbid_network(event: str, details: tuple[object, ...]) -> None:
    """H53: the program makes no connections. Sockets of this machine are for tests' own servers."""
    if event in _NETWORK_EVENTS and not _is_local(details):
        pytest.fail(f"{event} {details!r}: this program must not use the network")


def _is_local(details: tuple[object, ...]) -> bool:
    address = next((part for part in details if isinstance(part, tuple | str | bytes)), None)
    if isinstance(address, tuple):
        return address[0] in _LOCAL_HOSTS
    if isinstance(address, str) and not address.startswith("/"):
        return address in _LOCAL_HOSTS
    return True  # a unix socket's path, or a socket already connected


sys.addaudithook(_forbid_network)


def pytest_collection_finish() -> None:
    """What is there by now stays: nobody goes through all of it again and again for garbage."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Who may take longest begins: no core is idle while another has the last long one."""
    items.sort(key=_patience, reverse=True)


def _patience(item: pytest.Item) -> float:
    mark = item.get_closest_marker("timeout")
    return mark.args[0] if mark else 0


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Dressed as the program's own application is."""
    from psoas_timer.gui.theme import STYLE

    return ["psoas-timer", *STYLE]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the test's own for settings, data, cache and logs, here and in subprocesses."""
    folder = tmp_path / "home"
    monkeypatch.setenv("PSOAS_TIMER_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """The next test begins in English, whatever this one spoke."""
    yield
    texts.speak(texts.ENGLISH)
