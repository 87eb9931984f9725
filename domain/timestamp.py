"""Requests and responses of time-stamping authorities (RFC 3161), as far as they are needed, in DER."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from domain.errors import RetriableError

_SHA256: Final = bytes.fromhex("0609608648016503040201")
_SIGNED_DATA: Final = bytes.fromhex("2a864886f70d010702")
_TST_INFO: Final = bytes.fromhex("2a864886f70d0109100104")
_INTEGER, _OCTETS, _OID, _TIME, _SEQUENCE = 0x02, 0x04, 0x06, 0x18, 0x30
_LONG = 0x80
_GRANTED: Final = (0, 1)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a granted response states: the time, the hash that it is about, and the nonce of the request."""

    stamped_at: datetime
    imprint: bytes
    nonce: int | None


def stamp_request(imprint: bytes, nonce: int) -> bytes:
    """A request for a token over a SHA-256, with the authority's certificate."""
    message_imprint = _element(_SEQUENCE, _element(_SEQUENCE, _SHA256 + b"\x05\x00") + _element(_OCTETS, imprint))
    number = _element(_INTEGER, nonce.to_bytes(nonce.bit_length() // 8 + 1, "big"))
    return _element(_SEQUENCE, b"\x02\x01\x01" + message_imprint + number + b"\x01\x01\xff")


def stamp_in(response: bytes) -> Stamp:
    """What the response states; its signature is not checked here. Raises ``RetriableError`` where it grants nothing."""
    try:
        return _stamp_in(response)
    except (IndexError, ValueError) as error:
        message = "the answer is no response of a time-stamping authority"
        raise RetriableError(message, remedy="check the address in ESCROWWATCH_TSA_URLS") from error


def _stamp_in(response: bytes) -> Stamp:
    status, *rest = _inside(response, _SEQUENCE)
    code = int.from_bytes(_children(status[1])[0][1], "big")
    if code not in _GRANTED or not rest:
        message = f"the authority refused (status {code})"
        raise RetriableError(message, remedy="it is asked again later by itself")
    kind, signed = _children(rest[0][1])
    data = _children(_children(signed[1])[0][1])
    inner_kind, inner = _children(data[2][1])
    if kind != (_OID, _SIGNED_DATA) or inner_kind != (_OID, _TST_INFO):
        raise ValueError
    info = _inside(_children(inner[1])[0][1], _SEQUENCE)
    _, imprint = _children(info[2][1])
    nonces = [int.from_bytes(content, "big", signed=True) for tag, content in info[5:] if tag == _INTEGER]
    return Stamp(_time(info[4]), imprint[1], nonces[0] if nonces else None)


def _time(element: tuple[int, bytes]) -> datetime:
    tag, content = element
    if tag != _TIME:
        raise ValueError
    text = content.decode("ascii").removesuffix("Z")
    pattern = "%Y%m%d%H%M%S.%f" if "." in text else "%Y%m%d%H%M%S"
    return datetime.strptime(text, pattern).replace(tzinfo=UTC)


def _inside(content: bytes, tag: int) -> list[tuple[int, bytes]]:
    (found,) = _children(content)
    if found[0] != tag:
        raise ValueError
    return _children(found[1])


def _children(content: bytes) -> list[tuple[int, bytes]]:
    return list(_elements(content))


def _elements(content: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(content):
        tag, length = content[at], content[at + 1]
        at += 2
        if length >= _LONG:
            size = length - _LONG
            length = int.from_bytes(content[at : at + size], "big")
            at += size
        if at + length > len(content):
            raise ValueError
        yield tag, content[at : at + length]
        at += length


def _element(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < _LONG:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, _LONG + len(length))) + length + content
