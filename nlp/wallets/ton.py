"""TON addresses in the user-friendly form."""

import re
from collections.abc import Iterator
from itertools import islice

from domain.vocabulary import Chain
from nlp.wallets.encoding import ton_decode
from nlp.wallets.found import CHECKED, MOST_TRIES, Found
from nlp.wallets.skeleton import Skeleton, windows

# Tags 0x11 (bounceable) and 0x51 with workchain 0 or -1; test networks have other tags and so other letters.
_START = re.compile(r"(?=[EU][Qf][A-Za-z0-9_+/-]{46})")
_LETTERS = 48
_TAGS = frozenset({0x11, 0x51})
_WORKCHAINS = frozenset({0x00, 0xFF})


def find_ton(skeleton: Skeleton) -> Iterator[Found]:
    """TON addresses as written; ``skeleton`` has to keep the letters ``-_+/`` too."""
    for start, window in islice(windows(skeleton.text, _START, _LETTERS), MOST_TRIES):
        body = ton_decode(window)
        if body and body[0] in _TAGS and body[1] in _WORKCHAINS:
            first, last = skeleton.span(start, start + _LETTERS)
            yield Found(first, last, Chain.TON, window, "wallet.ton", CHECKED)
