"""Bech32 and Bech32m (BIP 173, BIP 350): addresses of segregated witness."""

from collections.abc import Iterable, Sequence

ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32, _BECH32M = 1, 0x2BC830A3
_WITNESS_SIZES = {0: (20, 32), 1: (32,)}
_CHECK = 6


def decode_witness(text: str, prefix: str) -> bytes | None:
    """The witness program of an address with ``prefix`` (lower case), or ``None`` where it is no valid one."""
    values = [ALPHABET.find(letter) for letter in text[len(prefix) + 1 :]]
    if not text.startswith(f"{prefix}1") or min(values, default=-1) < 0 or len(values) <= _CHECK + 1:
        return None
    version = values[0]
    if _polymod([*_expand(prefix), *values]) != (_BECH32 if version == 0 else _BECH32M):
        return None
    program = _regroup(values[1:-_CHECK], 5, 8)
    if program is None or len(program) not in _WITNESS_SIZES.get(version, ()):
        return None
    return bytes(program)


def encode_witness(prefix: str, version: int, program: bytes) -> str:
    """The address of a witness program."""
    values = [version, *(_regroup(program, 8, 5, is_padded=True) or ())]
    constant = _BECH32 if version == 0 else _BECH32M
    check = _polymod([*_expand(prefix), *values, *[0] * _CHECK]) ^ constant
    values += [(check >> 5 * (_CHECK - 1 - at)) & 31 for at in range(_CHECK)]
    return f"{prefix}1{''.join(ALPHABET[value] for value in values)}"


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for at, generator in enumerate(_GENERATOR):
            check ^= generator if (top >> at) & 1 else 0
    return check


def _expand(prefix: str) -> list[int]:
    return [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]


def _regroup(values: Sequence[int], from_bits: int, to_bits: int, *, is_padded: bool = False) -> list[int] | None:
    """Bits in groups of another size; ``None`` where padding is wrong."""
    held = bits = 0
    groups = []
    for value in values:
        held = held << from_bits | value
        bits += from_bits
        while bits >= to_bits:
            bits -= to_bits
            groups.append(held >> bits & (1 << to_bits) - 1)
    rest = held & (1 << bits) - 1
    if is_padded:
        return [*groups, rest << (to_bits - bits)] if bits else groups
    return None if bits >= from_bits or rest else groups
