"""Bitcoin and Litecoin addresses in bech32."""

import re
from collections.abc import Iterator
from itertools import islice

from domain.vocabulary import Chain
from nlp.wallets.bech32 import segwit_decode
from nlp.wallets.found import CHECKED, MOST_TRIES, Found
from nlp.wallets.skeleton import Skeleton

_START = re.compile(r"(?i)(?=(bc|ltc)1[02-9ac-hj-np-z]{39})")
_CHAINS = {"bc": Chain.BITCOIN, "ltc": Chain.LITECOIN}
# Letters behind the prefix and its 1: programs of 20 and of 32 bytes.
_DATA_LETTERS = (59, 39)


def find_segwit(skeleton: Skeleton) -> Iterator[Found]:
    """SegWit addresses, in one case or the other, given in lower case."""
    done = 0
    for match in islice(_START.finditer(skeleton.text), MOST_TRIES):
        prefix, start = match[1].lower(), match.start()
        for letters in _DATA_LETTERS:
            end = start + len(prefix) + 1 + letters
            window = skeleton.text[start:end]
            if start < done or end > len(skeleton.text) or not (window.islower() or window.isupper()):
                continue
            if segwit_decode(prefix, window.lower()):
                done = end
                chain = _CHAINS[prefix]
                first, last = skeleton.span(start, end)
                yield Found(first, last, chain, window.lower(), f"wallet.{chain}", CHECKED)
