"""SegWit addresses: bech32 (BIP-173) and bech32m (BIP-350)."""

from collections.abc import Iterable

CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES = {letter: value for value, letter in enumerate(CHARSET)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32, _BECH32M = 1, 0x2BC830A3
_CHECKSUM_LETTERS = 6
_MAX_VERSION = 16
_PROGRAM_BYTES = range(2, 41)
_PROGRAM_BYTES_V0 = (20, 32)
_MAX_LETTERS = 90


def segwit_decode(prefix: str, text: str) -> tuple[int, bytes] | None:
    """Witness version and program of a lower-case SegWit address with this ``prefix``, or ``None``."""
    if len(text) > _MAX_LETTERS or not text.startswith(f"{prefix}1"):
        return None
    values = [_VALUES.get(letter, -1) for letter in text[len(prefix) + 1 :]]
    if -1 in values or len(values) <= _CHECKSUM_LETTERS or values[0] > _MAX_VERSION:
        return None
    if _polymod([*_expanded(prefix), *values]) != (_BECH32M if values[0] else _BECH32):
        return None
    program = _regrouped(values[1:-_CHECKSUM_LETTERS], 5, 8, is_padded=False)
    if program is None or len(program) not in (_PROGRAM_BYTES if values[0] else _PROGRAM_BYTES_V0):
        return None
    return values[0], bytes(program)


def segwit_encode(prefix: str, version: int, program: bytes) -> str:
    """The SegWit address of a witness program."""
    values = [version, *(_regrouped(program, 8, 5, is_padded=True) or [])]
    constant = _BECH32M if version else _BECH32
    checksum = _polymod([*_expanded(prefix), *values, *[0] * _CHECKSUM_LETTERS]) ^ constant
    values += [checksum >> 5 * (_CHECKSUM_LETTERS - 1 - at) & 31 for at in range(_CHECKSUM_LETTERS)]
    return f"{prefix}1" + "".join(CHARSET[value] for value in values)


def _polymod(values: Iterable[int]) -> int:
    checksum = 1
    for value in values:
        top = checksum >> 25
        checksum = (checksum & 0x1FFFFFF) << 5 ^ value
        for bit, constant in enumerate(_GENERATOR):
            if top >> bit & 1:
                checksum ^= constant
    return checksum


def _expanded(prefix: str) -> list[int]:
    return [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]


def _regrouped(values: Iterable[int], width: int, new_width: int, *, is_padded: bool) -> list[int] | None:
    held = bits = 0
    found = []
    for value in values:
        held = (held << width | value) & 0xFFF
        bits += width
        while bits >= new_width:
            bits -= new_width
            found.append(held >> bits & ((1 << new_width) - 1))
    rest = held & ((1 << bits) - 1)
    if is_padded:
        return [*found, rest << (new_width - bits)] if bits else found
    return None if bits >= width or rest else found
