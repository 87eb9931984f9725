"""Addresses of Ethereum and the chains like it."""

import re
from collections.abc import Iterator
from itertools import islice

from domain.vocabulary import Chain
from nlp.wallets.encoding import eip55
from nlp.wallets.found import CHECKED, FEWEST_LETTERS, MOST_TRIES, UNCHECKED, Found
from nlp.wallets.skeleton import Skeleton

_START = re.compile(r"0[xX](?=[0-9a-fA-F]{40})")
_DIGITS = 40
_MORE_HEX = re.compile(r"[0-9a-fA-F]")
_HEX_WORD = re.compile(r"[0-9a-fA-F]{4,}(?![0-9A-Za-z])")
_FEWEST_DIGITS = FEWEST_LETTERS - 4


def find_evm(skeleton: Skeleton) -> Iterator[Found]:
    """EVM addresses in EIP-55 form: mixed case must pass EIP-55, one case counts as it is.

    Longer strings of hexadecimal digits (hashes, keys) are none, unless EIP-55 shows where the address ends.
    """
    for match in islice(_START.finditer(skeleton.text), MOST_TRIES):
        start, end = match.start(), match.end() + _DIGITS
        digits = skeleton.text[match.end() : end]
        is_mixed = not (digits.islower() or digits.isupper() or digits.isdigit())
        address = eip55(digits)
        if len(set(digits.lower())) < _FEWEST_DIGITS or (is_mixed and address != digits):
            continue
        if not is_mixed and _goes_on(skeleton, end):
            continue
        first, last = skeleton.span(start, end)
        confidence = CHECKED if is_mixed else UNCHECKED
        yield Found(first, last, Chain.EVM, f"0x{address}", "wallet.evm", confidence)


def _goes_on(skeleton: Skeleton, end: int) -> bool:
    """Whether digits follow that make the string longer than an address."""
    if skeleton.ends_word(end):
        return end < len(skeleton.text) and not skeleton.is_whole(end - _DIGITS, end) and _is_hex_word(skeleton, end)
    return _MORE_HEX.match(skeleton.text, end) is not None


def _is_hex_word(skeleton: Skeleton, at: int) -> bool:
    word = at
    while word < len(skeleton.text) and (word == at or not skeleton.ends_word(word)):
        word += 1
    return _HEX_WORD.fullmatch(skeleton.text, at, word) is not None
