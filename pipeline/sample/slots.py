"""Fills the slots of a text: alternatives, numbers, dates, wallets."""

import re
from datetime import datetime
from random import Random

from pipeline.sample.wallets import CHAINS, wallet

_SLOT = re.compile(r"\{([^{}]*)\}")
_CODE = "abcdefghjkmnpqrstuvwxyz23456789"


def filled(text: str, place: str, at: datetime, rng: Random, *, is_first: bool) -> str:
    """``text`` with its slots filled; the first time a line is posted, alternatives take what is written first.

    ``place`` names wallets that have no name of their own, so that a repost asks for money at the same address.
    """

    def fill(found: re.Match[str]) -> str:
        slot = found[1]
        name, *rest = slot.split(":")
        if name in CHAINS:
            owner, form = [*rest, "", ""][:2]
            if owner == "*":
                owner = f"{place}:{rng.getrandbits(32)}"
            return wallet(name, owner or place, form)
        if name == "int":
            low, high = rest[0].split("-")
            return str(rng.randint(int(low), int(high)))
        if name == "day":
            return f"{at.month}月{at.day}日"
        choices = slot.split("|")
        return choices[0] if is_first else rng.choice(choices)

    return _SLOT.sub(fill, text)


def code(rng: Random) -> str:
    """Two to six random letters and digits, as paid posters add them."""
    return "".join(rng.choices(_CODE, k=rng.randint(2, 6)))
