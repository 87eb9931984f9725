"""The marks of the corpus."""

import random
from decimal import Decimal

import pytest

from domain.errors import FatalError
from domain.vocabulary import Chain
from nlp.corpus.marks import unmark
from nlp.normalise import normalise
from nlp.wallets import find_wallets


def _unmark(source: str) -> object:
    return unmark(source, random.Random("test"))  # noqa: S311  # addresses for tests guard nothing


def test_a_price_mark_becomes_text_and_a_span() -> None:
    """The written part stands in the text; the label points to it."""
    marked = unmark("一套⟦p unit_price 1100 -|1100⟧起", random.Random(1))  # noqa: S311
    (price,) = marked.prices
    assert marked.text == "一套1100起"
    assert marked.text[price.start : price.end] == "1100"
    assert (price.amount, price.currency) == (Decimal(1100), None)


@pytest.mark.parametrize("chain", list(Chain))
@pytest.mark.parametrize("form", ["plain", "spaced", "lines", "invisible"])
def test_a_wallet_mark_becomes_an_address_that_is_found(chain: Chain, form: str) -> None:
    """What the corpus plants is valid, in every form that leaves it an entity."""
    marked = unmark(f"地址 ⟦w {chain} {form}⟧ 核对", random.Random(7))  # noqa: S311
    (planted,) = marked.wallets
    assert [(w.chain, w.address) for w in find_wallets(normalise(marked.text))] == [(chain, planted.address)]


@pytest.mark.parametrize("chain", list(Chain))
@pytest.mark.parametrize("form", ["bad", "short"])
def test_a_broken_wallet_is_no_entity(chain: Chain, form: str) -> None:
    """An address with a fault or cut short has no label, and none is found."""
    marked = unmark(f"地址 ⟦w {chain} {form}⟧ 核对", random.Random(7))  # noqa: S311
    assert marked.wallets == []
    assert find_wallets(normalise(marked.text)) == []


@pytest.mark.parametrize("source", ["⟦p unit_price|5⟧", "⟦q x|y⟧", "⟦p unit_price five USD|5⟧", "⟦h telegram", "a⟧"])
def test_a_mark_that_does_not_fit_is_named(source: str) -> None:
    """The error shows the mark and where the format is described."""
    with pytest.raises(FatalError) as caught:
        _unmark(source)
    assert "README" in caught.value.remedy
