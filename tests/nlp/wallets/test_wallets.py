"""Wallets: every chain, every way to break an address, and the strings that only look like one."""

import base64
import random
import uuid
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.reading import Context
from domain.vocabulary import Chain
from nlp.hidden import hidden_wallets
from nlp.normalise import normalise
from nlp.wallets import find_wallets
from nlp.wallets.generate import generate

_LINES_OF_EACH = 400


def _fresh(chain: Chain, seed: object = 0) -> str:
    return generate(chain, random.Random(f"{chain} {seed}"))  # noqa: S311  # addresses for tests guard nothing


def _found(text: str) -> list[tuple[Chain, str]]:
    return [(wallet.chain, wallet.address) for wallet in find_wallets(normalise(text))]


@pytest.mark.parametrize("chain", list(Chain))
@pytest.mark.parametrize(
    ("way", "break_it"),
    [
        ("stands alone", lambda a: a),
        ("is glued to Chinese on both sides", lambda a: f"打款到{a}验证后发货"),
        ("is bold in Markdown", lambda a: f"pay **{a}** now"),
        ("is code in Markdown", lambda a: f"地址 `{a}`"),
        ("is broken by a space", lambda a: f"{a[:15]} {a[15:]}"),
        ("is broken over two lines", lambda a: f"收款\n{a[:17]}\n{a[17:]}\n谢谢"),
        ("has zero-width characters inside", lambda a: f"{a[:9]}\u200b{a[9:20]}\u2060{a[20:]}"),
        ("is in full-width letters", lambda a: "".join(chr(ord(c) + 0xFEE0) for c in a)),
        ("stands among bidi controls and NUL", lambda a: f"\x00\u202e{a}\u202c"),
    ],
)
def test_an_address_is_found_when_it(chain: Chain, way: str, break_it: object) -> None:
    """One address, given in canonical form, however it is written."""
    assert callable(break_it)
    for seed in range(5):
        address = _fresh(chain, seed)
        assert _found(break_it(address)) == [(chain, address)], way


@pytest.mark.parametrize("before", ["SOL收款地址：", "Solana: ", "wallet address (new): ", "钱包 "])
@pytest.mark.parametrize(("size", "between"), [(6, " "), (9, "\n"), (4, "-"), (15, "**")])
def test_a_solana_address_behind_a_label_is_found_however_often_it_is_broken(
    before: str, size: int, between: str
) -> None:
    """Nothing but the label tells that the pieces belong together."""
    for seed in range(20):
        address = _fresh(Chain.SOLANA, seed)
        assert _found(f"{before}{_cut(address, size, between)}\n谢谢") == [(Chain.SOLANA, address)]


@pytest.mark.parametrize("before", ["SOL收款地址：", "address: ", ""])
@pytest.mark.parametrize(
    "words",
    [
        "Room 12 Block B4 Riverside Lodge near The Old Market Phnom Penh",
        "ab12 CD34 ef56 gh78 and then some more words of a text",
        "6222 1111 2222 3333 4444 5555 6666 7777 8888 9999 1234",
    ],
)
def test_words_and_numbers_behind_a_label_are_no_solana_address(before: str, words: str) -> None:
    """What people write about a place or a card has too many plain words or numbers in it."""
    assert _found(before + words) == []


def _cut(text: str, size: int, between: str) -> str:
    return between.join(text[at : at + size] for at in range(0, len(text), size))


@pytest.mark.parametrize(
    ("chain", "before"),
    [
        (Chain.TRON, "https://tronscan.org/#/token20/"),
        (Chain.TRON, "https://tronscan.org/#/contract/"),
        (Chain.EVM, "etherscan.io/token/"),
        (Chain.SOLANA, "https://solscan.io/token/"),
        (Chain.SOLANA, "program id: "),
        (Chain.SOLANA, "程序ID "),
    ],
)
def test_a_contract_is_no_wallet(chain: Chain, before: str) -> None:
    """By the path of an explorer's link or a label; the same letters elsewhere in the text are one."""
    address = _fresh(chain)
    assert _found(before + address) == []
    assert _found(f"{before}{address} 。收款：{address}") == [(chain, address)]


def test_an_account_in_an_explorers_link_is_a_wallet() -> None:
    """Its path says so; who holds a token is no contract."""
    tron, contract, holder = _fresh(Chain.TRON), _fresh(Chain.EVM, 1), _fresh(Chain.EVM, 2)
    assert _found(f"https://tronscan.org/#/address/{tron}") == [(Chain.TRON, tron)]
    assert _found(f"https://etherscan.io/token/{contract}?a={holder}") == [(Chain.EVM, holder)]


def test_a_wallet_in_hidden_links_is_listed_once_and_not_where_the_text_shows_it() -> None:
    """One link twice gives one; one that the text shows gives none."""
    shown, hidden = _fresh(Chain.TRON, 1), _fresh(Chain.TRON, 2)
    links = tuple(f"https://tronscan.org/#/address/{address}" for address in (hidden, hidden, shown))
    found = hidden_wallets(Context(links=links), find_wallets(normalise(f"打到 {shown}")))
    assert [(wallet.address, wallet.is_hidden) for wallet in found] == [(hidden, True)]


def test_an_evm_address_of_one_case_is_given_in_checksum_form() -> None:
    """EIP-55 letters are the canonical form; wrong ones are no address."""
    address = _fresh(Chain.EVM)
    assert _found(address.lower()) == [(Chain.EVM, address)]
    assert _found("0x" + address[2:].upper()) == [(Chain.EVM, address)]
    letter = next(index for index, char in enumerate(address) if index > 1 and char.isalpha())
    assert _found(address[:letter] + address[letter].swapcase() + address[letter + 1 :]) == []


def test_an_address_that_is_repeated_is_listed_once() -> None:
    """Two mentions, one wallet, at the first place."""
    address = _fresh(Chain.TRON)
    (wallet,) = find_wallets(normalise(f"{address} 重复 {address}"))
    assert wallet.start == 0


def test_the_span_points_into_the_text_as_served() -> None:
    """The stretch holds all that the address was broken with."""
    address = _fresh(Chain.TRON)
    written = f"{address[:10]}\u200b \u200b{address[10:]}"
    text = f"🚗𝟓𝟎万 {written} 车队"
    (wallet,) = find_wallets(normalise(text))
    assert text[wallet.start : wallet.end] == written == wallet.text


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("shortened by dots", "TEbZ...RLxx 和 0x12ab…cd34"),
        ("raw TON", "0:" + "ab12" * 16),
        ("a transaction hash", "tx " + "9f" * 32),
        ("a transaction hash with 0x", "0x" + "9f3a" * 16),
        ("the contract of USDT on TRON", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"),
        ("a run of one letter", "T" * 34),
    ],
)
def test_no_wallet_is_found_in(what: str, text: str) -> None:
    """Strings that only look like an address."""
    assert _found(text) == [], what


@pytest.mark.parametrize("chain", [Chain.TRON, Chain.BITCOIN, Chain.LITECOIN, Chain.TON, Chain.MONERO])
def test_an_address_whose_checksum_fails_is_none(chain: Chain) -> None:
    """One letter in the middle changed, of the address's own alphabet."""
    for seed in range(20):
        address = _fresh(chain, seed)
        middle = len(address) // 2
        other = "3" if address[middle] != "3" else "4"
        assert _found(address[:middle] + other + address[middle + 1 :]) == []


def test_2000_lines_of_hashes_keys_uuids_and_base64_hold_no_wallet() -> None:
    """Bare 32-byte base58 is left out: nothing but its label tells it from Solana."""
    rng = random.Random("no wallets")  # noqa: S311  # lines for a test guard nothing
    makers: list[Callable[[], str]] = [
        lambda: rng.randbytes(32).hex(),
        lambda: rng.randbytes(20).hex(),
        lambda: str(uuid.UUID(int=rng.getrandbits(128), version=4)),
        lambda: base64.b64encode(rng.randbytes(rng.randint(18, 66))).decode(),
        lambda: "0x" + rng.randbytes(rng.choice([32, 64, 65])).hex(),
    ]
    lines = [make() for make in makers for _ in range(_LINES_OF_EACH)]
    assert len(lines) == 2000
    assert [line for line in lines if _found(line)] == []
    assert [line for line in lines if _found(f"哈希{line}已确认")] == []
    for size in (4, 6, 9, 80):
        assert [line for line in lines if _found(f"SOL收款地址：{_cut(line, size, ' ')}")] == []


@settings(deadline=None)
@given(st.text(alphabet=st.characters(codec=None), max_size=200), st.sampled_from(list(Chain)), st.integers(0, 999))
def test_whatever_stands_around_it_an_address_is_found_between_line_ends(around: str, chain: Chain, seed: int) -> None:
    """Any Unicode text before and behind, parted by blank lines and Chinese."""
    address = _fresh(chain, seed)
    text = f"{around}。\n\n地址：{address}。\n\n{around}"
    assert (chain, address) in _found(text) or any(char.isalnum() for char in around)


def test_every_valid_address_of_the_real_lists_is_found_with_its_chain(shared_data: Path) -> None:
    """The list of valid addresses of a well-known extractor: all of the seven chains, none of the others."""
    chains = {
        "bitcoin": Chain.BITCOIN,
        "litecoin": Chain.LITECOIN,
        "tron": Chain.TRON,
        "ethereum": Chain.EVM,
        "monero": Chain.MONERO,
        "solana": Chain.SOLANA,
        "ton": Chain.TON,
    }
    lines = (shared_data / "real/wallets/iocsearcher_blockchain_valid.ioc").read_text("utf-8").splitlines()
    wrong = []
    for line in lines:
        kind, address = line.split()
        expected = chains.get(kind)
        found = [chain for chain, _ in _found(address)]
        if found != ([expected] if expected else []):
            wrong.append((kind, len(address), found))
    assert wrong == []


def test_the_words_around_a_checked_address_make_no_other_of_it() -> None:
    """``USDT`` before and ``https`` after a TRON address would be the 32 bytes of a Solana one."""
    address = "TXYZopYRdj2D9XRtbG411XZZ3kM5VkAeBf"
    assert _found(f"deposit 500 USDT\n{address}\nhttps://t.me/lantern_desk") == [(Chain.TRON, address)]
