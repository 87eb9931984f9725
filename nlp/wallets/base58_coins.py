"""TRON, Bitcoin and Litecoin addresses in base58check."""

import re
from collections.abc import Iterator
from itertools import islice

from domain.vocabulary import Chain
from nlp.wallets.encoding import base58check_decode
from nlp.wallets.found import CHECKED, FEWEST_LETTERS, MOST_TRIES, Found
from nlp.wallets.skeleton import Skeleton, windows

_TRON_LETTERS = 34
_TRON_START = re.compile(r"(?=T[9A-HJ-NP-Za-km-z][1-9A-HJ-NP-Za-km-z]{32})")
_TRON_VERSION = 0x41
_COIN_START = re.compile(r"(?=[13LM][1-9A-HJ-NP-Za-km-z]{25})")
_COIN_LETTERS = (34, 33, 35, 32, 31, 30, 29, 28, 27, 26)
_USUAL_LETTERS = (34, 33)
_BODY_BYTES = 21
_VERSIONS = {0x00: Chain.BITCOIN, 0x05: Chain.BITCOIN, 0x30: Chain.LITECOIN, 0x32: Chain.LITECOIN}
_SCRIPT_HASH = 0x05
_BASE58 = re.compile(r"[1-9A-HJ-NP-Za-km-z]+")


def find_tron(skeleton: Skeleton) -> Iterator[Found]:
    """TRON addresses, also broken and glued: the checksum decides."""
    for start, window in islice(windows(skeleton.text, _TRON_START, _TRON_LETTERS), MOST_TRIES):
        if len(set(window)) < FEWEST_LETTERS:
            continue
        body = base58check_decode(window)
        if body and len(body) == _BODY_BYTES and body[0] == _TRON_VERSION:
            first, last = skeleton.span(start, start + _TRON_LETTERS)
            yield Found(first, last, Chain.TRON, window, "wallet.tron", CHECKED)


def find_coins(skeleton: Skeleton, *, is_litecoin_named: bool) -> Iterator[Found]:
    """Bitcoin and Litecoin addresses in base58; one that starts with 3 is Bitcoin unless the text names Litecoin."""
    tries = islice(_coin_windows(skeleton), MOST_TRIES)
    done = 0
    for start, end in tries:
        window = skeleton.text[start:end]
        if start < done or len(set(window)) < FEWEST_LETTERS or not _BASE58.fullmatch(window):
            continue
        body = base58check_decode(window)
        if not body or len(body) != _BODY_BYTES or body[0] not in _VERSIONS:
            continue
        chain = Chain.LITECOIN if body[0] == _SCRIPT_HASH and is_litecoin_named else _VERSIONS[body[0]]
        done = end
        first, last = skeleton.span(start, end)
        yield Found(first, last, chain, window, f"wallet.{chain}", CHECKED)


def _coin_windows(skeleton: Skeleton) -> Iterator[tuple[int, int]]:
    """Stretches of an address's length: of any length between ends of words, of the usual lengths elsewhere."""
    for match in _COIN_START.finditer(skeleton.text):
        start = match.start()
        begins = skeleton.begins_word(start)
        for size in _COIN_LETTERS:
            end = start + size
            if end <= len(skeleton.text) and (size in _USUAL_LETTERS or (begins and skeleton.ends_word(end))):
                yield start, end
