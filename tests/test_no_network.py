"""A test that reached for the network would fail: the guard in conftest.py is awake."""

from __future__ import annotations

import socket

import pytest


def test_h53_a_connection_to_another_machine_fails_the_test() -> None:
    with pytest.raises(pytest.fail.Exception, match="must not use the network"):
        socket.create_connection(("192.0.2.1", 80), timeout=1)


def test_h53_a_name_is_not_even_looked_up() -> None:
    with pytest.raises(pytest.fail.Exception, match="must not use the network"):
        socket.getaddrinfo("psoas.invalid", 443)


def test_sockets_of_this_machine_are_left_to_tests() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=1).close()
