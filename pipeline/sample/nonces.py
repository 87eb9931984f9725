"""How a repost differs from the post before it: random characters, doubled symbols, or nothing at all."""

from random import Random

from pipeline.sample.body import Body
from pipeline.sample.slots import code

_SYMBOLS = ("✅", "❤️", "🔥", "💯", "⭐️", "🌹", "‼️", "♻️")


def disguised(body: Body, rng: Random) -> Body:
    """``body`` as a poster who wants to pass a filter sends it again."""
    nonce = code(rng)
    # Letters next to a name, a link or a number would become a part of it.
    gap = " " if body.text[-1:].isascii() else ""
    head = " " if body.text[:1].isascii() else ""
    symbol = rng.choice(_SYMBOLS)
    before, after = rng.choice(
        [
            ("", ""),
            ("", ""),
            (nonce + head, ""),
            ("", gap + nonce),
            (nonce + head, gap + nonce),
            (symbol, ""),
            (symbol * 2, symbol * 2),
            ("", " " + nonce),
            ("", f"{gap}{rng.randint(0, 9)}" * rng.randint(2, 4)),
        ]
    )
    return body.between(before, after)
