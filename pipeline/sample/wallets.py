"""Wallets of the sample: freshly generated, and the ways in which people break them."""

from functools import cache

from domain.vocabulary import Chain
from nlp.wallets.generate import generate
from pipeline.sample.chance import chance

CHAINS = frozenset(str(chain) for chain in Chain)
_INVISIBLE = "\u200b"
_GROUP = 8


@cache
def wallet(chain: str, owner: str, form: str = "") -> str:
    """The address of ``owner`` on ``chain``.

    ``form``: ``bad`` (its checksum fails), ``short`` (its middle left out), ``spaced``, ``lines``, ``invisible``
    (broken by spaces, line breaks, characters without width), else whole.
    """
    address = generate(Chain(chain), chance("wallet", chain, owner))
    if form == "bad":
        # The last character but five: far from every prefix, so that it still looks like an address.
        at = len(address) - 5
        return address[:at] + next(letter for letter in "2b7" if letter != address[at]) + address[at + 1 :]
    if form == "short":
        return f"{address[:4]}...{address[-4:]}"
    between = {"spaced": " ", "lines": "\n", "invisible": _INVISIBLE}.get(form, "")
    return between.join(address[at : at + _GROUP] for at in range(0, len(address), _GROUP))
