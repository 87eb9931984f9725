"""Disturbs a text as the groups do, so that the encoder does not lean on what changes with every repost."""

import random
import re
from collections.abc import Sequence

_HAN = re.compile(r"[\u4e00-\u9fff]")
_DIGIT = re.compile(r"[1-9]")
_STOPS = re.compile(r"[，。,.!！？?、;；:：\n]+")
_NAME = re.compile(r"@[A-Za-z0-9_]{4,}")
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_LONG = 30


def disturb(text: str, rng: random.Random, characters: Sequence[str]) -> str:
    """``text`` with some of: other digits, no stops, no spaces, wrong or missing characters, spaces, nonces, other names.

    ``characters`` are those that a wrong one is drawn from.
    """
    if rng.random() < 0.35:
        text = _DIGIT.sub(lambda _: rng.choice("123456789"), text)
    if rng.random() < 0.3:
        text = _STOPS.sub(rng.choice(["", " ", " "]), text)
    if rng.random() < 0.2:
        text = text.replace(" ", "") if _HAN.search(text) else text
    if rng.random() < 0.2:
        share = rng.uniform(0.03, 0.15)
        text = _HAN.sub(lambda match: rng.choice(characters) if rng.random() < share else match[0], text)
    if rng.random() < 0.15:
        share = rng.uniform(0.02, 0.1)
        text = "".join(char for char in text if rng.random() >= share)
    if rng.random() < 0.1:
        share = rng.uniform(0.05, 0.4)
        text = "".join(f"{char} " if rng.random() < share else char for char in text)
    return _ends(text, rng)


def _ends(text: str, rng: random.Random) -> str:
    if rng.random() < 0.2:
        nonce = _random_letters(rng, 2, 6)
        text = rng.choice(
            [f"{nonce}{text}", f"{text}{nonce}", f"{text} {nonce}", f"{nonce}{text}{nonce}", f"{nonce} {text}"]
        )
    if rng.random() < 0.15:
        text = _NAME.sub(lambda _: f"@{_random_letters(rng, 5, 12)}", text)
    if rng.random() < 0.1 and len(text) > _LONG:
        text = text[: rng.randint(len(text) // 2, len(text) - 1)]
    return text


def _random_letters(rng: random.Random, fewest: int, most: int) -> str:
    return "".join(rng.choice(_LETTERS) for _ in range(rng.randint(fewest, most)))
