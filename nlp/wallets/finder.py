"""Finds the wallets of a text on all chains."""

import csv
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from domain.reading import Wallet
from nlp.aligned import Aligned
from nlp.wallets.base58_coins import find_coins, find_tron
from nlp.wallets.evm import find_evm
from nlp.wallets.found import LIKELY, Found
from nlp.wallets.monero import find_monero
from nlp.wallets.segwit import find_segwit
from nlp.wallets.skeleton import skeleton
from nlp.wallets.solana import find_solana
from nlp.wallets.ton import find_ton

_CONTRACTS = Path(__file__).parent / "contracts.tsv"
_LETTERS = re.compile(r"[0-9A-Za-z]++")
_TON_LETTERS = re.compile(r"[0-9A-Za-z_+/-]++")
# What every TON address begins with.
_TON_HEAD = re.compile(r"[EU][Qf]")
_LITECOIN = re.compile(r"(?i)(?<![a-z])ltc(?![a-z1])|litecoin|莱特")
# The shortest address has 26 letters, of which a text has at least this many in all.
_FEWEST_LETTERS = 26
_CONTRACT_LABEL = re.compile(
    r"(?i)(?:合约(?:地址)?|token (?:contract|address)|contract address|代币地址|mint|program id|程序\s?(?:id|地址))"
    r"\s*[:：是为👉➡→]?\s*$|/(?:token(?:10|20|721|1155)?|contract|nft|mint|program)/$"
)
_LABEL_WINDOW = 24


@cache
def _contracts() -> frozenset[str]:
    with _CONTRACTS.open(encoding="ascii", newline="") as file:
        return frozenset(row["address"] for row in csv.DictReader(file, delimiter="\t"))


def find_wallets(aligned: Aligned) -> list[Wallet]:
    """The valid addresses of a text, each once, in order of appearance, spans in the text as served.

    Never token contracts, test networks, shortened addresses, or strings that only look like one (hashes, keys).
    """
    found = sorted(
        _apart(list(_candidates(aligned)), len(aligned.text)), key=lambda item: (item.start, item.start - item.end)
    )
    wallets: list[Wallet] = []
    seen: set[str] = set()
    done = 0
    for item in found:
        if item.start < done:
            continue
        done = item.end
        if item.address in seen or item.address in _contracts() or _is_contract(aligned.text, item.start):
            continue
        seen.add(item.address)
        wallets.append(_wallet(aligned, item))
    return wallets


def _candidates(aligned: Aligned) -> Iterator[Found]:
    if len(aligned.text) < _FEWEST_LETTERS:
        return
    letters = skeleton(aligned, _LETTERS)
    if len(letters.text) < _FEWEST_LETTERS:
        return
    yield from find_tron(letters)
    yield from find_evm(letters)
    yield from find_coins(letters, is_litecoin_named=_LITECOIN.search(aligned.text) is not None)
    yield from find_segwit(letters)
    yield from find_monero(letters)
    if _TON_HEAD.search(letters.text):
        yield from find_ton(skeleton(aligned, _TON_LETTERS))
    yield from find_solana(aligned.text)


def _apart(candidates: list[Found], length: int) -> Iterator[Found]:
    """Without the likely ones that overlap a checked one: the words around an address can look like part of another."""
    taken = bytearray(length)
    for item in candidates:
        if item.confidence > LIKELY:
            taken[item.start : item.end] = b"\x01" * (item.end - item.start)
    for item in candidates:
        if item.confidence > LIKELY or not any(taken[item.start : item.end]):
            yield item


def _is_contract(text: str, start: int) -> bool:
    return _CONTRACT_LABEL.search(text, max(0, start - _LABEL_WINDOW), start) is not None


def _wallet(aligned: Aligned, item: Found) -> Wallet:
    start, end = aligned.served_span(item.start, item.end)
    return Wallet(
        start=start,
        end=end,
        text=aligned.served[start:end],
        confidence=item.confidence,
        found_by=item.rule,
        is_hidden=False,
        chain=item.chain,
        address=item.address,
    )
