"""The reader: any text at all, in time that grows with its length, and reposts once."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.reading import Context
from nlp.reader import Reader

READER = Reader()
MEGABYTE = 1_000_000
FLOODS: dict[str, Callable[[int], str]] = {
    "one letter": lambda size: "a" * size,
    "nested brackets": lambda size: "[" * (size // 2) + "]" * (size // 2),
    "combining marks": lambda size: "e" + "\u0301" * (size - 1),
    "digits with separators": lambda size: "1,234.567 " * (size // 10),
    "half-addresses": lambda size: "TEbZ1111111111111111111 " * (size // 24),
    "half-links": lambda size: "t.me/+ @a " * (size // 10),
    "prices": lambda size: "出卡8000U一套" * (size // 9),
    "Chinese numerals": lambda size: "一万二千三百" * (size // 6),
    "names": lambda size: "姓名：张三，" * (size // 6),
    "look-alike letters": lambda size: "аеорсх" * (size // 6),
    "nonces": lambda size: "k7q2x 9fj3 " * (size // 11),
}

FULL_OF_MENTIONS = {"half-links", "prices", "names", "Chinese numerals"}


@pytest.mark.parametrize("flood", FLOODS)
def test_a_megabyte_of_anything_takes_a_few_seconds(flood: str) -> None:
    """Time is linear in length for texts made to break readers: three seconds, and six where half of it are names or prices."""
    text = FLOODS[flood](MEGABYTE)
    READER.read(text[:1000])
    begun = time.process_time()
    READER.read(text)
    assert time.process_time() - begun < (6 if flood in FULL_OF_MENTIONS else 3)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(codec=None), max_size=400))
def test_no_text_is_an_error_and_spans_point_into_it(text: str) -> None:
    """Lone surrogates, NUL and any script; what a mention says it stands on stands there."""
    reading = READER.read(text)
    mentions = [*reading.prices, *reading.wallets, *reading.handles, *reading.persons]
    stretches = [(one.start, one.end, one.text) for one in mentions]
    stretches += [(one.start, one.end, one.text) for one in reading.evidence]
    assert all(text[start:end] == named for start, end, named in stretches)


@pytest.mark.parametrize(
    "advert",
    [
        "招车队 日结不压钱 卡接回U 14个点",
        "motorcade wanted, daily settlement",
        "กลุ่มม้า รับซื้อบัญชี 4tr",
        "кассир нужен, 5% с оборота",
    ],
)
def test_a_repost_with_another_nonce_is_read_the_same(advert: str) -> None:
    """What changes with every repost changes no answer, and not its confidence either."""
    first, again = (READER.read(f"{nonce} {advert} {nonce}") for nonce in ("k7q2x", "p93vd"))
    assert (first.category, first.confidences) == (again.category, again.confidences)


def test_the_words_of_a_text_are_forgotten() -> None:
    """A stream of reposts has ever more nonces; memory that kept them would grow without end."""
    READER.read("k7q2xwordofnobody 招车队 日结")
    assert "k7q2xwordofnobody" not in READER._pipeline.vocab.strings


def test_what_stands_around_a_text_is_heard() -> None:
    """A picture without words in the album of a person on sale is part of the sale."""
    sale = "出一个Java开发，一口价20,000U，人直接交接，护照在手"
    assert READER.read("", Context(album_texts=(sale,))).category == READER.read(sale).category
