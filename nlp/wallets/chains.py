"""What makes a string an address of each chain; the canonical form, or ``None``."""

import base64
import binascii
import re

from domain.vocabulary import Chain
from nlp.wallets import base58
from nlp.wallets.bech32 import decode_witness

TRON_VERSION = 0x41
_HASH_SIZE = 20
_BITCOIN_VERSIONS = {0x00, 0x05}
_LITECOIN_VERSIONS = {0x30, 0x32}
_SCRIPT_HASH = 0x05
_MONERO = {18: 65, 19: 73, 42: 65}
_TON_TAGS = {0x11, 0x51}
_TON_SIZE = 36
_SOLANA_SIZE = 32


def tron(text: str) -> str | None:
    """``T`` and 33 letters, version 0x41, double SHA-256."""
    payload = base58.decode_check(text)
    return text if payload and payload[0] == TRON_VERSION and len(payload) == _HASH_SIZE + 1 else None


def evm(text: str) -> str | None:
    """``0x`` and 40 hex digits; mixed case has to pass EIP-55, one case counts; given in EIP-55 form."""
    digits = text[2:]
    lower = digits.lower()
    canonical = to_eip55(lower)
    if digits not in {lower, digits.upper()} and digits != canonical[2:]:
        return None
    return canonical if len(set(lower)) > 4 else None  # noqa: PLR2004  # 0x000…dEaD and the like are no wallets


def to_eip55(lower: str) -> str:
    """40 lower-case hex digits as EIP-55 writes them."""
    digest = base58.keccak256(lower.encode()).hex()
    return "0x" + "".join(c.upper() if int(d, 16) > 7 else c for c, d in zip(lower, digest, strict=False))  # noqa: PLR2004  # half of 16


def bitcoin_or_litecoin(text: str, *, says_litecoin: bool) -> tuple[Chain, str] | None:
    """Base58 addresses; ``3…`` is Bitcoin unless the text says Litecoin."""
    payload = base58.decode_check(text)
    if payload is None or len(payload) != _HASH_SIZE + 1:
        return None
    if payload[0] in _LITECOIN_VERSIONS or (payload[0] == _SCRIPT_HASH and says_litecoin):
        return Chain.LITECOIN, text
    return (Chain.BITCOIN, text) if payload[0] in _BITCOIN_VERSIONS else None


def witness(text: str) -> tuple[Chain, str] | None:
    """``bc1…`` and ``ltc1…`` in lower case; mixed case is invalid by BIP 173."""
    lower = text.lower()
    if text not in {lower, text.upper()}:
        return None
    for prefix, chain in (("bc", Chain.BITCOIN), ("ltc", Chain.LITECOIN)):
        if decode_witness(lower, prefix) is not None:
            return chain, lower
    return None


def ton(text: str) -> str | None:
    """48 letters of base64 in the user-friendly form, main network, CRC-16; given as the text has it."""
    try:
        data = base64.urlsafe_b64decode(text.replace("+", "-").replace("/", "_"))
    except (binascii.Error, ValueError):
        return None
    if len(data) != _TON_SIZE or data[0] not in _TON_TAGS or data[1] not in {0, 255}:
        return None
    return text if binascii.crc_hqx(data[:-2], 0) == int.from_bytes(data[-2:], "big") else None


def monero(text: str) -> str | None:
    """95 letters, or 106 with a payment id, Keccak check sum, main network."""
    payload = base58.decode_monero(text)
    return text if payload and len(payload) == _MONERO.get(payload[0], -1) else None


def solana(text: str) -> str | None:
    """Base58 of 32 bytes; as there is no check sum, text that mixes no cases and digits is not taken for one."""
    if not (re.search(r"[a-z]", text) and re.search(r"[A-Z]", text) and re.search(r"\d", text)):
        return None
    data = base58.decode(text)
    return text if data is not None and len(data) == _SOLANA_SIZE else None
