"""The encodings of addresses, both ways, with their checksums. Every decoder returns ``None`` for what is not valid.

Sources: Bitcoin's base58.h (base58 and base58check), BIP-173 and BIP-350 (bech32, bech32m), EIP-55 (EVM), TEP-2
(TON's user-friendly form), Monero's base58.cpp (blocks of eight bytes to eleven letters).
"""

import base64
import binascii
import hashlib

from Crypto.Hash import keccak

BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BASE58_VALUES = {letter: value for value, letter in enumerate(BASE58)}
_CHECKSUM_BYTES = 4
_TON_BYTES = 36
_TON_BODY = 34
_MONERO_BLOCK = 8
_MONERO_LETTERS = (0, 2, 3, 5, 6, 7, 9, 10, 11)
_MONERO_FULL = 11
_TOP_HALF = "89abcdef"


def base58_decode(text: str) -> bytes | None:
    """The bytes of base58 ``text``; each leading ``1`` is a zero byte."""
    number = 0
    try:
        for letter in text:
            number = number * 58 + _BASE58_VALUES[letter]
    except KeyError:
        return None
    zeros = len(text) - len(text.lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def base58_encode(payload: bytes) -> str:
    """``payload`` in base58."""
    number = int.from_bytes(payload, "big")
    letters = []
    while number:
        number, value = divmod(number, 58)
        letters.append(BASE58[value])
    zeros = len(payload) - len(payload.lstrip(b"\0"))
    return "1" * zeros + "".join(reversed(letters))


def base58check_decode(text: str) -> bytes | None:
    """Version byte and payload of a base58check address whose checksum holds."""
    raw = base58_decode(text)
    if raw is None or len(raw) <= _CHECKSUM_BYTES:
        return None
    body, checksum = raw[:-_CHECKSUM_BYTES], raw[-_CHECKSUM_BYTES:]
    return body if _double_sha256(body)[:_CHECKSUM_BYTES] == checksum else None


def base58check_encode(body: bytes) -> str:
    """Base58check of a version byte and its payload."""
    return base58_encode(body + _double_sha256(body)[:_CHECKSUM_BYTES])


def _double_sha256(body: bytes) -> bytes:
    return hashlib.sha256(hashlib.sha256(body).digest()).digest()


def keccak256(payload: bytes) -> bytes:
    """Keccak-256 as Ethereum and Monero use it (not the later SHA-3)."""
    return keccak.new(digest_bits=256, data=payload).digest()


def eip55(digits: str) -> str:
    """The EIP-55 spelling of forty hexadecimal digits (without ``0x``)."""
    lower = digits.lower()
    pattern = keccak256(lower.encode("ascii")).hex()
    return "".join(c.upper() if p in _TOP_HALF else c for c, p in zip(lower, pattern[: len(lower)], strict=True))


def ton_decode(text: str) -> bytes | None:
    """Tag, workchain and account (34 bytes) of a user-friendly TON address of 48 letters whose CRC-16 holds."""
    try:
        raw = base64.b64decode(text.replace("-", "+").replace("_", "/"), validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(raw) != _TON_BYTES:
        return None
    return raw[:_TON_BODY] if binascii.crc_hqx(raw[:_TON_BODY], 0) == int.from_bytes(raw[_TON_BODY:], "big") else None


def ton_encode(body: bytes) -> str:
    """The user-friendly TON form of tag, workchain and account (34 bytes)."""
    checksum = binascii.crc_hqx(body, 0).to_bytes(2, "big")
    return base64.urlsafe_b64encode(body + checksum).decode("ascii")


def monero_decode(text: str) -> bytes | None:
    """Network byte and keys of a Monero address whose Keccak checksum holds."""
    raw = bytearray()
    for at in range(0, len(text), _MONERO_FULL):
        block = text[at : at + _MONERO_FULL]
        if len(block) not in _MONERO_LETTERS:
            return None
        size = _MONERO_LETTERS.index(len(block))
        number = 0
        for letter in block:
            if letter not in _BASE58_VALUES:
                return None
            number = number * 58 + _BASE58_VALUES[letter]
        if number >> (8 * size):
            return None
        raw += number.to_bytes(size, "big")
    body, checksum = bytes(raw[:-_CHECKSUM_BYTES]), bytes(raw[-_CHECKSUM_BYTES:])
    return body if keccak256(body)[:_CHECKSUM_BYTES] == checksum else None


def monero_encode(body: bytes) -> str:
    """The Monero spelling of network byte and keys."""
    raw = body + keccak256(body)[:_CHECKSUM_BYTES]
    letters = []
    for at in range(0, len(raw), _MONERO_BLOCK):
        block = raw[at : at + _MONERO_BLOCK]
        word = base58_encode(block).lstrip("1")
        letters.append(word.rjust(_MONERO_LETTERS[len(block)], "1"))
    return "".join(letters)
