"""The evidence of a reading is what decided, in the text as served."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from domain.vocabulary import Category
from nlp.classify.evidence import evidence_for, heavy_in_linear, heavy_in_pieces
from nlp.classify.linear import CATEGORIES
from nlp.encoder.encoder import load_encoder
from nlp.model_store import load_model
from nlp.normalise import normalise, respell
from nlp.reader import Reader

_LAUNDERING = CATEGORIES.index(Category.LAUNDERING)


def _words(text: str, heavy: list[tuple[int, int]]) -> list[str]:
    aligned = respell(normalise(text))
    return [one.text for one in evidence_for(aligned, Category.LAUNDERING, heavy)]


def test_pieces_that_speak_for_the_category_are_its_evidence() -> None:
    """Neighbours are one stretch, the heaviest comes first, what speaks for others is none."""
    pieces = np.zeros((5, 21), dtype=np.float32)
    pieces[[1, 2, 4], _LAUNDERING] = [4.0, 5.0, 6.0]
    pieces[3, 0] = 9.0
    stretches = [(0, 0), (0, 2), (2, 4), (4, 6), (6, 8)]
    assert heavy_in_pieces("abcdefgh", pieces, stretches, Category.LAUNDERING) == [(0, 4), (6, 8)]


def test_nothing_that_speaks_for_the_category_is_no_evidence() -> None:
    """Marks of start and end have no place in the text."""
    pieces = np.zeros((3, 21), dtype=np.float32)
    pieces[[0, 2], _LAUNDERING] = 5.0
    assert heavy_in_pieces("ab", pieces, [(0, 0), (0, 2), (0, 0)], Category.LAUNDERING) == []


def test_evidence_has_no_blanks_at_its_ends() -> None:
    """Pieces begin with the blank before their word; one of nothing else is no evidence."""
    pieces = np.zeros((4, 21), dtype=np.float32)
    pieces[[0, 1, 3], _LAUNDERING] = 5.0
    stretches = [(0, 2), (2, 5), (5, 7), (7, 8)]
    assert heavy_in_pieces(" a bc d ", pieces, stretches, Category.LAUNDERING) == [(1, 5)]


def test_the_linear_model_names_its_evidence_too() -> None:
    """Where it alone has read a text."""
    text = "今天天气不错 车队跑分"
    spans = heavy_in_linear(text, Category.LAUNDERING, load_model())
    assert spans
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)


def test_of_terms_within_each_other_the_longest_counts() -> None:
    """Also behind a letter that two letters stand for in lower case."""
    evidence = evidence_for(respell(normalise("İ 四件套")), Category.MULE_ACCOUNT, [])
    assert [one.text for one in evidence] == ["四件套"]


def test_what_the_model_says_stands_beside_the_terms() -> None:
    """The stretch of the model keeps out of a term's."""
    assert _words("车队 今晚接单", [(3, 7), (0, 2)]) == ["车队", "今晚接单"]


def test_the_mean_of_what_the_pieces_say_is_what_the_message_scores() -> None:
    """So the contribution of each is exact; the bias is the same for every text."""
    encoder = load_encoder()
    biases = []
    for text in ("招车队 日结", "今天堵车吗", "looking for bank accounts to rent"):
        scores = encoder.finish(encoder.begin(text, ()))
        biases.append(scores.message - scores.pieces.mean(axis=0))
        assert len(encoder.stretches(text)) == len(scores.pieces)
    assert np.allclose(biases[0], biases[1], atol=1e-4)
    assert np.allclose(biases[0], biases[2], atol=1e-4)


def test_a_text_without_its_evidence_is_less_of_its_category() -> None:
    """A listing in words that no table has: the words named as evidence are what made it one."""
    text = "my two girls upstairs, company lets them go for 9k each, come and fetch"
    reading = Reader().read(text)
    assert reading.category is Category.TRAFFICKING
    assert "model" in {one.why for one in reading.evidence}
    left = "".join(
        char for at, char in enumerate(text) if not any(one.start <= at < one.end for one in reading.evidence)
    )
    encoder, column = load_encoder(), CATEGORIES.index(Category.TRAFFICKING)
    with_it, without = (encoder.finish(encoder.begin(one, ())).message[column] for one in (text, left))
    assert without < with_it


@given(st.text(alphabet=st.characters(codec=None), max_size=80))
def test_pieces_follow_each_other_within_the_text(text: str) -> None:
    """Whatever the text: starts and ends never go back, and none lies outside."""
    stretches = [one for one in load_encoder().stretches(text) if one[0] < one[1]]
    assert all(0 <= start < end <= len(text) for start, end in stretches)
    assert all(one[0] <= other[0] and one[1] <= other[1] for one, other in pairwise(stretches))
