"""Solana addresses: 32 bytes in base58 without a checksum, so that what stands around them decides."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from domain.vocabulary import Chain
from nlp.wallets.encoding import base58_decode
from nlp.wallets.found import FEWEST_LETTERS, LIKELY, MOST_TRIES, Found

_WHOLE = re.compile(r"(?<![0-9A-Za-z_=+/-])[1-9A-HJ-NP-Za-km-z]{40,44}(?![0-9A-Za-z_=+-]|/\w)")
_LINKED = re.compile(r"(?<=/address/|/account/)[1-9A-HJ-NP-Za-km-z]{40,44}(?![0-9A-Za-z])")
_GAP = r"[ \t]?[\r\n]{0,2}[ \t]?"
_PART = rf"{_GAP}[1-9A-HJ-NP-Za-km-z]{{4,36}}"
_BROKEN = re.compile(rf"(?<![0-9A-Za-z_=+/-])[1-9A-HJ-NP-Za-km-z]{{4,39}}(?:{_PART}){{1,3}}(?![0-9A-Za-z_=+/-])")
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|\d+")
# Behind a word for the chain or for an address: parts of any length, with signs of mark-up between them too.
_LABEL = re.compile(
    r"(?i)(?:(?<![a-z])(?:sol|solana|address|addr|wallet|dompet|ví|кошел[её]к|адрес)(?![a-z])|索拉纳|地址|钱包|กระเป๋า)"
    r"(?:\s?[(（][\w ]{1,12}[)）])?[^0-9A-Za-z]{0,12}"
)
_RUN = re.compile(r"[1-9A-HJ-NP-Za-km-z]{1,44}")
_BETWEEN = re.compile(r"[\s*_`~|·•-]{1,6}")
_GOES_ON = re.compile(r"[0-9A-Za-z=+/]")
_FEWEST_EQUAL = 3
_NO_WORD = 2
# Random letters of that number are of both cases, with a digit.
_MIXED = re.compile(r"(?=.*[a-z])(?=.*[A-Z])(?=.*\d)")
_BYTES = 32
# What a string of such letters is called when it is something else; looked for just before it, on its line.
_OTHERWISE = re.compile(
    r"(?i)(?:hash|哈希|tx ?id|\btx|transaction|交易|sign|sig\b|签名|key|私钥|公钥|密钥|助记|seed|mint|contract|合约|commit|token"
    r"|secret|session|base64|b64|\bsha|digest|nonce|uuid|cookie|password|密码|ipfs|cid)[^\n]{0,24}$"
)
_LABEL_WINDOW = 48
_FEWEST_LETTERS = 43
_MOST_LETTERS = 44
_MOST_DECODED = MOST_TRIES // 4
_SHORT = 5


def find_solana(text: str) -> Iterator[Found]:
    """Solana addresses, whole or broken by spaces and line ends, by more behind a label, unless labelled as something else."""
    for pattern, rule in (
        (_WHOLE, "wallet.solana"),
        (_LINKED, "wallet.solana.link"),
        (_BROKEN, "wallet.solana.broken"),
    ):
        for match in islice(pattern.finditer(text), _MOST_DECODED):
            address = "".join(match[0].split())
            if _is_varied(match[0]) and _is_address(address) and not _is_labelled(text, match.start()):
                yield Found(*match.span(), Chain.SOLANA, address, rule, LIKELY)
    yield from _labelled(text)


def _labelled(text: str) -> Iterator[Found]:
    for label in islice(_LABEL.finditer(text), _MOST_DECODED):
        parts = _parts(text, label.end())
        while len(parts) > 1:
            written = [part[0] for part in parts]
            address = "".join(written)
            if _FEWEST_LETTERS <= len(address) <= _MOST_LETTERS and _is_mixed(written) and _is_address(address):
                if not _is_labelled(text, parts[0].start()):
                    yield Found(
                        parts[0].start(), parts[-1].end(), Chain.SOLANA, address, "wallet.solana.labelled", LIKELY
                    )
                break
            parts.pop()


def _parts(text: str, start: int) -> list[re.Match[str]]:
    """The words of an address's letters from ``start`` on, as many as an address has room for."""
    parts: list[re.Match[str]] = []
    letters = 0
    part = _RUN.match(text, start)
    while part and letters + len(part[0]) <= _MOST_LETTERS and not _GOES_ON.match(text, part.end()):
        parts.append(part)
        letters += len(part[0])
        gap = _BETWEEN.match(text, part.end())
        part = _RUN.match(text, gap.end()) if gap else None
    return parts


def _is_mixed(parts: Sequence[str]) -> bool:
    """Whether words and numbers are no more among ``parts`` than chance makes them, as in a text cut every few letters."""
    address = "".join(parts)
    if not _MIXED.match(address):
        return False
    plain = sum(len(part) for part in parts if len(part) > _NO_WORD and _WORD.fullmatch(part))
    is_even = len(parts) >= _FEWEST_EQUAL and len({len(part) for part in parts[:-1]}) == 1
    return not plain or (is_even and len(parts[-1]) <= len(parts[0]) and 2 * plain < len(address))


def _is_address(address: str) -> bool:
    if len(address) > _MOST_LETTERS or len(set(address)) <= FEWEST_LETTERS:
        return False
    raw = base58_decode(address)
    return raw is not None and len(raw) == _BYTES


def _is_varied(written: str) -> bool:
    """Whether no part of it is a plain word or number, as parts of running text are."""
    parts = written.split()
    plain = [part for part in parts if len(part) > _SHORT and _WORD.fullmatch(part)]
    return not plain and any(letter.isdigit() for letter in written)


def _is_labelled(text: str, start: int) -> bool:
    return _OTHERWISE.search(text, max(0, start - _LABEL_WINDOW), start) is not None
