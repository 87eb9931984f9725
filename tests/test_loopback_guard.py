"""The guard that keeps tests on this machine."""

import socket

import pytest

from tests.support.loopback_guard import BeyondLoopbackError, is_loopback


@pytest.mark.parametrize("address", [("192.0.2.1", 9), ("2001:db8::1", 9)])
def test_a_connection_that_leaves_the_machine_is_refused(address: tuple[str, int]) -> None:
    """A test cannot reach another machine by address."""
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    with socket.socket(family) as client, pytest.raises(BeyondLoopbackError):
        client.connect(address)


def test_a_name_is_not_looked_up() -> None:
    """A test cannot ask a name server."""
    with pytest.raises(BeyondLoopbackError):
        socket.getaddrinfo("example.org", 80)


def test_loopback_is_let_through() -> None:
    """Servers of the tests' own are reached on loopback."""
    with socket.socket() as server, socket.socket() as client:
        server.bind(("127.0.0.1", 0))
        server.listen()
        client.connect(server.getsockname())
    assert is_loopback("::1")
    assert not is_loopback("10.0.0.1")
