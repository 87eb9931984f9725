"""Search terms."""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from warehouse.terms import document, folded, pieces, term_query


def terms_of(text: str) -> set[str]:
    return set(re.findall(r"'([^']*)'", document(text)))


def lets_through(query: str, text: str) -> bool:
    """Whether a document would match, by the meaning of the two notations."""
    terms = terms_of(text)
    wanted = re.findall(r"'([^']*)'(:\*)?", term_query(query))
    return all(any(t == term or (prefix and t.startswith(term)) for t in terms) for term, prefix in wanted)


def test_chinese_becomes_pairs_and_words_stay_whole() -> None:
    """A run of Chinese gives pairs of neighbours and its last character; a word is one term in lower case."""
    assert terms_of("收车队 USDT") == {"收车", "车队", "队", "usdt"}


def test_width_case_and_invisible_characters_do_not_matter() -> None:
    """Full-width letters, capitals and zero-width characters are folded away."""
    assert folded("ＵＳ\u200bＤＴ\u00ad") == "usdt"
    assert pieces("  Ｕ 车队\u3000日结 ") == ["u", "车队", "日结"]


def test_scripts_without_spaces_are_cut_into_pairs() -> None:
    """Thai, Khmer and Burmese are searched by pairs too."""
    assert "ขา" in terms_of("รับซื้อขาย")
    assert terms_of("ទិញ") == {"ទិ", "ិញ", "ញ"}
    assert len(terms_of("ငွေလဲ")) == 5


def test_emoji_are_terms_and_punctuation_is_not() -> None:
    """An emoji can be searched for; a query of ASCII punctuation has no terms."""
    assert terms_of("🚗! ...") == {"🚗"}
    assert term_query("!?.,'\"\\ :*&|") == ""


@given(st.text(alphabet="收车队卡接U回uSD T@_9一\u200b😀é"), st.data())
def test_the_filter_lets_through_every_text_that_contains_the_query(text: str, data: st.DataObject) -> None:
    """A stretch that begins at a word or in a run is found by the filter: the exact check decides only among more."""
    starts = [match.start() for match in re.finditer(r"\b\w|[收车队卡接回一]", folded(text))]
    if starts:
        start = data.draw(st.sampled_from(starts))
        query = folded(text)[start : start + data.draw(st.integers(1, 12))]
        assert lets_through(query, text)


@given(st.text())
@example("0" * 17)
def test_any_text_gives_a_document_and_a_query(text: str) -> None:
    """Nothing that a text can hold ends a quoted term early."""
    assert re.fullmatch(r"('[^'\\]+'( '[^'\\]+')*)?", document(text))
    term = r"'[^'\\]+'(:\*)?"
    # Long digits may be a part of a longer number.
    word = rf"({term}|\({term} \| {term}\))"
    assert re.fullmatch(rf"({word}( & {word})*)?", term_query(text))


def test_a_huge_text_stays_within_what_postgresql_takes() -> None:
    """A text of a million different pairs is cut, not refused."""
    text = "".join(chr(0x4E00 + index * 7919 % 20_000) for index in range(400_000))
    assert len(document(text).encode()) < 1_000_000
