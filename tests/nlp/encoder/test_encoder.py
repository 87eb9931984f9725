"""The encoder that ships: it belongs to this corpus, cuts texts exactly, and gives the same scores each time."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.corpus.split import test_voices as frozen_voices
from nlp.corpus.split import train_split
from nlp.encoder.artefact import ARTEFACT, read, read_about
from nlp.encoder.encoder import load_encoder
from nlp.encoder.fit.samples import voices_sha256
from nlp.encoder.pieces import LONGEST, Pieces, respelled_span
from nlp.normalise import normalise, respell

_MEGABYTE = 1_000_000
PIECES = Pieces(read().pieces)
ANY_TEXT = st.text(alphabet=st.characters(codec=None), max_size=300)


def test_it_was_tuned_on_this_corpus_and_on_nothing_held_out() -> None:
    """The artefact names every voice it has read with the hash of its texts and labels."""
    voices = read_about()["voices"]
    assert voices == voices_sha256(train_split()), "the corpus has changed: run python -m nlp.encoder.fit"
    assert not set(voices) & frozen_voices()


def test_it_is_small_enough_for_a_repository() -> None:
    """At most 40 MB."""
    assert ARTEFACT.stat().st_size <= 40 * _MEGABYTE


def test_a_text_has_the_same_scores_each_time() -> None:
    """Bit for bit, whatever was read before it."""
    texts = ["招车队 日结 卡接回u", "今天堵车吗", "รับซื้อบัญชี 3000 บาท", "x" * 3000]
    encoder = load_encoder()
    first = [encoder.begin(text, ()) for text in texts]
    again = [encoder.begin(text, ()) for text in reversed(texts)][::-1]
    for one, other in zip(first, again, strict=True):
        assert np.array_equal(one.scores.message, other.scores.message)
        assert np.array_equal(encoder.finish(one).message, encoder.finish(other).message)


def test_each_asked_number_has_its_scores() -> None:
    """A row of nine kinds for each stretch."""
    begun = load_encoder().begin("รับซื้อบัญชี 3000 บาท", [(13, 17), (13, 17)])
    assert begun.scores.numbers.shape == load_encoder().finish(begun).numbers.shape == (2, 9)
    assert np.array_equal(*begun.scores.numbers)


@pytest.mark.parametrize("text", ["", " ", "\x00", "\ud800", "\u202e\u0301" * 500, "a" * 100_000, "[" * 50_000])
def test_hostile_texts_are_read(text: str) -> None:
    """Nothing at all, NUL, lone surrogates, floods."""
    begun = load_encoder().begin(text, [(0, min(1, len(text)))])
    assert np.isfinite(load_encoder().finish(begun).message).all()


@given(ANY_TEXT)
def test_a_text_is_cut_to_a_bounded_number_of_pieces(text: str) -> None:
    """Head and tail of a long text are kept, between marks of start and end."""
    cut = PIECES.cut(text, [(0, len(text))])
    assert 2 <= len(cut.ids) <= LONGEST
    for span in cut.spans:
        assert span is None or 0 < span[0] < span[1] < len(cut.ids)


@given(ANY_TEXT.map(lambda text: f"{text} 5000u {text}"))
def test_a_number_is_found_in_the_respelled_text(text: str) -> None:
    """A stretch of the text as served leads to the pieces that stand for it."""
    respelled = respell(normalise(text))
    start, end = respelled_span(respelled, *_place(text))
    assert 0 <= start <= len(respelled.text)
    assert end <= len(respelled.text)


def _place(text: str) -> tuple[int, int]:
    at = text.index(" 5000u ") + 1
    return at, at + 4
