"""Lets tests reach this machine only."""

import ipaddress
import sys
from typing import Any

_NAMES = {"localhost", "", None}


class BeyondLoopbackError(RuntimeError):
    """A test tried to reach another machine."""


def is_loopback(host: object) -> bool:
    """Whether ``host`` (a name or an address, text or bytes) stays on this machine."""
    name = host.decode() if isinstance(host, bytes) else host
    if name in _NAMES:
        return True
    try:
        address = ipaddress.ip_address(str(name).split("%", maxsplit=1)[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _audit(event: str, args: tuple[Any, ...]) -> None:
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        address = args[1]
        # A tuple is an internet address; text and bytes are the path of a local socket.
        if isinstance(address, tuple) and not is_loopback(address[0]):
            message = f"tests reach loopback only, not {address[0]}"
            raise BeyondLoopbackError(message)
    elif event == "socket.getaddrinfo" and not is_loopback(args[0]):
        message = f"tests look up no name but localhost: {args[0]}"
        raise BeyondLoopbackError(message)


def guard_sockets() -> None:
    """Refuse, from now on and for this whole process, every connection that leaves the machine."""
    sys.addaudithook(_audit)
