"""A contact and nothing else is benign."""

import pytest

from domain.vocabulary import Category, Side
from nlp.classify.bare_contact import is_bare_contact
from nlp.corpus.split import train_split
from nlp.reader import Reader

BARE = [
    "https://t.me/+AbCdEf0123456789",
    "qwtrk8https://t.me/+AbCdEf0123456789",
    "t.me/some_name",
    "@some_name",
    "https://t.me/one_group https://t.me/another_group",
    "ｈｔｔｐｓ://t.me/some_name",
    "ht\u200btps://t.me/some_name",
]
MORE = [
    "",
    "各种号批发https://t.me/+AbCdEf0123456789",
    "收卡 @some_name",
    "hello https://t.me/some_name",
    "老号",
    "a" * 100_000,
]


@pytest.fixture(scope="module")
def reader() -> Reader:
    """The reader that ships."""
    return Reader()


@pytest.mark.parametrize("text", BARE)
def test_a_link_or_a_name_alone_is_benign(reader: Reader, text: str) -> None:
    """Also with letters glued before it, in full width, and with invisible characters."""
    reading = reader.read(text)
    assert (reading.category, reading.side, reading.victim_at_risk) == (Category.BENIGN, Side.NONE, False)
    assert not reading.review


@pytest.mark.parametrize("text", MORE)
def test_a_word_beside_the_contact_is_read(text: str) -> None:
    """Then the models decide."""
    assert not is_bare_contact(text)


def test_letters_that_name_goods_are_read() -> None:
    """A term of the glossary glued to the link shows what is sold."""
    assert not is_bare_contact("usdthttps://t.me/some_name")


def test_no_message_of_the_corpus_that_is_bare_is_labelled_otherwise() -> None:
    """The rule and the writers agree."""
    assert [one.id for one in train_split() if is_bare_contact(one.text) and one.category is not Category.BENIGN] == []
