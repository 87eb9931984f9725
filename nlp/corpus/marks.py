"""The marks inside a corpus message (see README.md beside this file) turned into text and labels."""

import random
import re
import uuid
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from domain.errors import FatalError
from domain.reading import Handle, Person, Price, Wallet
from domain.vocabulary import Chain, HandlePlatform, PersonKind, PersonRole, PriceKind
from nlp.wallets.generate import generate

_MARK = re.compile(r"⟦([a-z]+)((?: [^|⟦⟧]*)?)(?:\|([^⟦⟧]*))?⟧")
_LABELLED: dict[str, Any] = {"confidence": 1.0, "found_by": "corpus", "is_hidden": False}
_INVISIBLE = "\u200b\u200c\u2060\ufeff"
_RANDOM_DIGITS = {"hash": 64, "commit": 40, "key": 64}


@dataclass(slots=True)
class Marked:
    """Text without marks, and what they said."""

    text: str = ""
    prices: list[Price] = field(default_factory=list)
    wallets: list[Wallet] = field(default_factory=list)
    handles: list[Handle] = field(default_factory=list)
    persons: list[Person] = field(default_factory=list)


def unmark(source: str, rng: random.Random) -> Marked:
    """Turn marks into text and labels; ``rng`` makes the wallets.

    Raises ``FatalError`` for a mark that does not fit the format.
    """
    marked = Marked()
    at = 0
    for match in _MARK.finditer(source):
        marked.text += source[at : match.start()]
        _put(marked, match, rng)
        at = match.end()
    marked.text += source[at:]
    if "⟦" in marked.text or "⟧" in marked.text:
        message = f"a mark does not fit the format: {source[:80]!r}"
        raise FatalError(message, remedy="see the table of marks in nlp/corpus/README.md")
    return marked


def _put(marked: Marked, match: re.Match[str], rng: random.Random) -> None:
    letter, words, written = match[1], match[2].split(), match[3] or ""
    start = len(marked.text)
    span: dict[str, Any] = {"start": start, "end": start + len(written), "text": written, **_LABELLED}
    try:
        match letter:
            case "p":
                kind, amount, currency = words
                unit = None if currency == "-" else currency
                marked.prices.append(Price(**span, amount=Decimal(amount), currency=unit, kind=PriceKind(kind)))
            case "h":
                marked.handles.append(Handle(**span, platform=HandlePlatform(words[0]), handle=words[1]))
            case "x":
                marked.persons.append(Person(**span, kind=PersonKind(words[0]), role=PersonRole(words[1])))
            case "w":
                written = _put_wallet(marked, Chain(words[0]), words[1] if len(words) > 1 else "plain", rng)
            case "r":
                written = _random_text(words[0], rng)
            case "n":
                written = written or " ".join(words)
            case _:
                written = _unknown(letter)
    except (ValueError, IndexError, InvalidOperation) as error:
        message = f"a mark cannot be read: {match[0]!r}"
        raise FatalError(message, remedy="see the table of marks in nlp/corpus/README.md") from error
    marked.text += written


def _unknown(letter: str) -> str:
    raise ValueError(letter)


def _put_wallet(marked: Marked, chain: Chain, form: str, rng: random.Random) -> str:
    address = generate(chain, rng)
    written = _with_fault(address, rng, chain) if form == "bad" else _in_form(address, form, rng)
    if form not in {"bad", "short"}:
        start = len(marked.text)
        span: dict[str, Any] = {"start": start, "end": start + len(written), "text": written, **_LABELLED}
        marked.wallets.append(Wallet(**span, chain=chain, address=address))
    return written


def _broken(address: str, rng: random.Random, separators: str) -> str:
    third = len(address) // 3
    cuts = sorted({third + rng.randint(-2, 2), 2 * third + rng.randint(-2, 2)})
    parts = [address[i:j] for i, j in zip([0, *cuts], [*cuts, len(address)], strict=True)]
    return rng.choice(separators).join(parts)


def _with_fault(address: str, rng: random.Random, chain: Chain) -> str:
    # The letters of a base58, bech32 or hex address that may follow each other freely.
    at = rng.randint(len(address) // 2, len(address) - 3)
    if chain is Chain.SOLANA:
        # Solana has no checksum: only a letter outside of base58 makes an address wrong.
        return f"{address[:at]}0{address[at + 1 :]}"
    letter = "2" if address[at] != "2" else "3"
    return address[:at] + letter + address[at + 1 :]


def _in_form(address: str, form: str, rng: random.Random) -> str:
    match form:
        case "plain":
            return address
        case "lower":
            return address.lower()
        case "spaced":
            return _broken(address, rng, " ")
        case "lines":
            return _broken(address, rng, "\n")
        case "invisible":
            return _broken(address, rng, _INVISIBLE)
        case "short":
            return f"{address[:4]}...{address[-4:]}"
    raise ValueError(form)


def _random_text(kind: str, rng: random.Random) -> str:
    if kind == "uuid":
        return str(uuid.UUID(int=rng.getrandbits(128), version=4))
    return "".join(rng.choice("0123456789abcdef") for _ in range(_RANDOM_DIGITS[kind]))
