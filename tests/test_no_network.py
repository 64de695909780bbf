"""The program has no use for the network, and a test that reached for it would fail.

The guard in conftest.py is awake in the process of the tests; a process of its own is given no
network at all.
"""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

WITHOUT = ["unshare", "--net"]


def can_be_without() -> bool:
    if shutil.which("unshare") is None:
        return False
    return subprocess.run([*WITHOUT, "true"], check=False, capture_output=True).returncode == 0


def test_h53_a_connection_to_another_machine_fails_the_test() -> None:
    with pytest.raises(pytest.fail.Exception, match="must not use the network"):
        socket.create_connection(("192.0.2.1", 80), timeout=1)


def test_h53_a_name_is_not_even_looked_up() -> None:
    with pytest.raises(pytest.fail.Exception, match="must not use the network"):
        socket.getaddrinfo("psoas.invalid", 443)


def test_sockets_of_this_machine_are_left_to_tests() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=1).close()


@pytest.mark.slow
@pytest.mark.skipif(not can_be_without(), reason="needs the right to make a network namespace")
def test_h53_without_any_network_it_checks_speaks_and_renders(tmp_path: Path) -> None:
    path = tmp_path / "x.wav"
    for words in (["check"], ["doctor"], ["render", "glute-bridge", "-o", str(path)]):
        done = subprocess.run(
            [*WITHOUT, sys.executable, "-m", "psoas_timer", *words],
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
        assert "Traceback" not in done.stderr
        assert done.returncode == 0 or words == ["doctor"], done.stderr
    assert path.stat().st_size > 1_000_000
