"""Monero addresses."""

import re
from collections.abc import Iterator
from itertools import islice

from domain.vocabulary import Chain
from nlp.wallets.encoding import monero_decode
from nlp.wallets.found import CHECKED, FEWEST_LETTERS, MOST_TRIES, Found
from nlp.wallets.skeleton import Skeleton, windows

_START = re.compile(r"(?=[48][1-9A-HJ-NP-Za-km-z]{94})")
_LENGTHS = {95: frozenset({18, 42}), 106: frozenset({19})}
_MOST_DECODED = MOST_TRIES // 4


def find_monero(skeleton: Skeleton) -> Iterator[Found]:
    """Standard, sub- and integrated addresses of the main network."""
    for size, networks in _LENGTHS.items():
        for start, window in islice(windows(skeleton.text, _START, size), _MOST_DECODED):
            if len(set(window)) < 2 * FEWEST_LETTERS:
                continue
            body = monero_decode(window)
            if body and body[0] in networks:
                first, last = skeleton.span(start, start + size)
                yield Found(first, last, Chain.MONERO, window, "wallet.monero", CHECKED)
