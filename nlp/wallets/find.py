"""Finds addresses in reading form, also broken by spaces, line breaks and Markdown, also glued to other text."""

import re
from collections.abc import Callable, Iterator

from domain.reading import Wallet
from domain.vocabulary import Chain
from nlp.aligned import Aligned
from nlp.wallets import chains
from nlp.wallets.base58 import ALPHABET as BASE58
from nlp.wallets.tokens import TOKEN_CONTRACTS

# What may stand inside an address without being part of it.
_GAP = r"[\s*_`~|·.-]{0,3}"
_SOFT_GAP = r"[\s*`~|]{0,3}"
_GAPS = re.compile(r"[\s*_`~|·.-]")
_TRON = re.compile(rf"(?=(T(?:{_GAP}[{BASE58}]){{33}}))")
_EVM = re.compile(rf"0[xX](?:{_SOFT_GAP}[0-9a-fA-F]){{40}}(?![0-9a-fA-F])")
_WITNESS = re.compile(rf"(?<![A-Za-z0-9])(?:bc|BC|ltc|LTC)1(?:{_SOFT_GAP}[a-zA-Z0-9]){{38,58}}")
_TON = re.compile(rf"(?<![A-Za-z0-9])[EU]Q(?:{_SOFT_GAP}[A-Za-z0-9_+/-]){{46}}(?![A-Za-z0-9])")
_MONERO = re.compile(rf"(?<![A-Za-z0-9])[48](?:{_GAP}[{BASE58}]){{94,105}}")
_LEGACY = re.compile(rf"(?<![A-Za-z0-9])[13LM](?:{_GAP}[{BASE58}]){{25,34}}")
_SOLANA = re.compile(rf"(?<![A-Za-z0-9/+_=-])[{BASE58}]{{32,44}}(?![A-Za-z0-9/+_=-])")
_SOLANA_BROKEN = re.compile(rf"(?<![A-Za-z0-9])[{BASE58}](?:{_SOFT_GAP}[{BASE58}]){{31,43}}(?![A-Za-z0-9])")
_SAYS_SOLANA = re.compile(r"\bsol(?:ana)?\b", re.IGNORECASE)
_SAYS_LITECOIN = re.compile(r"\bltc\b|litecoin|莱特", re.IGNORECASE)
# A 32-byte string after one of these words is no address (a Solana address has no check sum of its own).
_NO_ADDRESS = re.compile(
    r"(?:hash|tx(?:id|n)?|transaction|signature|sig|private|secret|seed|key|mint|program|token|commit|哈希|交易号|交易|"
    r"私钥|密钥|签名|合约|凭证)\W{0,3}(?:id|号|是|address|地址)?\W{0,4}$",
    re.IGNORECASE,
)
_FEW = 12

Found = tuple[int, int, Chain, str]


def find_wallets(aligned: Aligned) -> list[Wallet]:
    """Every address whose check sum holds, once, in the order of the text; spans are those of the text as served."""
    found: list[Found] = []
    for start, end, chain, address in _candidates(aligned.text):
        is_free = all(end <= first or last <= start for first, last, _, _ in found)
        is_new = all((chain, address) != (known, other) for _, _, known, other in found)
        if is_free and is_new and address.lower() not in TOKEN_CONTRACTS:
            found.append((start, end, chain, address))
    return [_wallet(aligned, *one) for one in sorted(found)]


def _wallet(aligned: Aligned, start: int, end: int, chain: Chain, address: str) -> Wallet:
    first, last = aligned.served_span(start, end)
    return Wallet(
        start=first,
        end=last,
        text=aligned.served[first:last],
        confidence=0.9 if chain is Chain.SOLANA else 0.999,
        found_by=f"wallet.{chain}",
        is_hidden=False,
        chain=chain,
        address=address,
    )


def _candidates(text: str) -> Iterator[Found]:
    says_litecoin = bool(_SAYS_LITECOIN.search(text))
    yield from _fixed(text, _EVM, Chain.EVM)
    yield from _lengths(text, _WITNESS, chains.witness)
    yield from _fixed(text, _TON, Chain.TON)
    for match in _TRON.finditer(text):
        clean = _GAPS.sub("", match[1])
        if len(set(clean)) >= _FEW and chains.tron(clean):
            yield match.start(1), match.end(1), Chain.TRON, clean
    yield from _lengths(text, _MONERO, lambda one: (Chain.MONERO, one) if chains.monero(one) else None)
    yield from _lengths(text, _LEGACY, lambda one: chains.bitcoin_or_litecoin(one, says_litecoin=says_litecoin))
    pattern = _SOLANA_BROKEN if _SAYS_SOLANA.search(text) else _SOLANA
    for match in pattern.finditer(text):
        clean = _GAPS.sub("", match[0])
        if chains.solana(clean) and not _NO_ADDRESS.search(text[max(0, match.start() - 24) : match.start()]):
            yield match.start(), match.end(), Chain.SOLANA, clean


def _fixed(text: str, pattern: re.Pattern[str], chain: Chain) -> Iterator[Found]:
    """Addresses of one length."""
    gap = re.compile(r"[\s*`~|]")
    check = chains.evm if chain is Chain.EVM else chains.ton
    for match in pattern.finditer(text):
        address = check(gap.sub("", match[0]))
        if address:
            yield match.start(), match.end(), chain, address


def _lengths(text: str, pattern: re.Pattern[str], check: Callable[[str], tuple[Chain, str] | None]) -> Iterator[Found]:
    """Addresses of several lengths: one ends where its letters end, or at a gap inside them."""
    for match in pattern.finditer(text):
        for end in _ends(text, match.start(), match.end()):
            result = check(_GAPS.sub("", text[match.start() : end]))
            if result:
                yield match.start(), end, *result
                break


def _ends(text: str, start: int, end: int) -> list[int]:
    """Where an address that begins at ``start`` may end: at ``end`` or before a gap, longest first."""
    inner = [at for at in range(end - 1, start + 25, -1) if _GAPS.match(text[at]) and not _GAPS.match(text[at - 1])]
    return [end, *inner]
