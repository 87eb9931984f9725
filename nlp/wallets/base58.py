"""Base58 as Bitcoin uses it, with and without check sum, and in the blocks of Monero."""

import hashlib

from Crypto.Hash import keccak

ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_VALUES = {letter: value for value, letter in enumerate(ALPHABET)}
_CHECK = 4
# Monero writes 8 bytes as 11 letters, and a shorter last block in as many as it needs.
_BLOCK_LETTERS = (0, 2, 3, 5, 6, 7, 9, 10, 11)


def encode(data: bytes) -> str:
    """Bytes as base58."""
    number = int.from_bytes(data, "big")
    letters = []
    while number:
        number, value = divmod(number, 58)
        letters.append(ALPHABET[value])
    zeros = len(data) - len(data.lstrip(b"\0"))
    return "1" * zeros + "".join(reversed(letters))


def decode(text: str) -> bytes | None:
    """Base58 as bytes; ``None`` for a letter that is none."""
    number = 0
    for letter in text:
        value = _VALUES.get(letter)
        if value is None:
            return None
        number = number * 58 + value
    zeros = len(text) - len(text.lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def encode_check(payload: bytes) -> str:
    """Payload (version byte first) with its double SHA-256 check sum."""
    return encode(payload + _checksum(payload))


def decode_check(text: str) -> bytes | None:
    """The payload (version byte first), or ``None`` where the check sum fails."""
    data = decode(text)
    if data is None or len(data) <= _CHECK or _checksum(data[:-_CHECK]) != data[-_CHECK:]:
        return None
    return data[:-_CHECK]


def _checksum(payload: bytes) -> bytes:
    return hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:_CHECK]


def keccak256(data: bytes) -> bytes:
    """Keccak-256 as Ethereum and Monero use it (not SHA3-256)."""
    return keccak.new(data=data, digest_bits=256).digest()


def encode_monero(payload: bytes) -> str:
    """Payload with its Keccak check sum in Monero's blocks."""
    data = payload + keccak256(payload)[:_CHECK]
    blocks = [data[at : at + 8] for at in range(0, len(data), 8)]
    return "".join(encode(block.lstrip(b"\0")).rjust(_BLOCK_LETTERS[len(block)], "1") for block in blocks)


def decode_monero(text: str) -> bytes | None:
    """The payload of an address in Monero's blocks, or ``None`` where it is none."""
    data = b""
    for at in range(0, len(text), 11):
        block = text[at : at + 11]
        raw = decode(block.lstrip("1"))
        if raw is None or len(block) not in _BLOCK_LETTERS:
            return None
        size = _BLOCK_LETTERS.index(len(block))
        if len(raw) > size:
            return None
        data += raw.rjust(size, b"\0")
    if len(data) <= _CHECK or keccak256(data[:-_CHECK])[:_CHECK] != data[-_CHECK:]:
        return None
    return data[:-_CHECK]
