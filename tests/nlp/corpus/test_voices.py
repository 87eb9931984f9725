"""The corpus as it ships."""

import re
from collections import Counter

from domain.vocabulary import Category, Language, Side
from nlp.corpus.split import test_split as frozen_split
from nlp.corpus.split import test_voices as frozen_voices
from nlp.corpus.split import train_split, unread_voices
from nlp.corpus.voices import read_voice, read_voices, voice_files

EXAMPLES = read_voices()
_NARROW = {"en-parish", "zh-xiaodao"}


def test_every_voice_compiles_and_spans_point_to_what_they_name() -> None:
    """A label's span holds the text that it was written with."""
    for example in EXAMPLES:
        for mention in (*example.prices, *example.wallets, *example.handles, *example.persons):
            assert example.text[mention.start : mention.end] == mention.text, example.id


def test_the_corpus_is_large_enough_and_has_every_category() -> None:
    """At least 12,000 messages, 1,500 of them frozen, in all sixteen categories; a third is benign."""
    assert len(EXAMPLES) >= 12_000
    assert len(frozen_split()) >= 1500
    assert {example.category for example in EXAMPLES} == set(Category)
    assert {example.category for example in frozen_split()} == set(Category)
    benign = sum(example.category is Category.BENIGN for example in EXAMPLES)
    assert benign / len(EXAMPLES) >= 0.33


def test_a_third_of_what_models_read_is_hard() -> None:
    """Hard negatives and near-misses, most of them benign."""
    trained = train_split()
    hard = [example for example in trained if example.is_hard]
    assert len(hard) / len(trained) >= 0.33
    assert sum(example.category is Category.BENIGN for example in hard) / len(hard) > 0.5


def test_about_half_is_chinese_and_no_language_is_a_handful() -> None:
    """Simplified Chinese leads; of each other language there are some hundred messages."""
    languages = Counter(example.language for example in EXAMPLES)
    assert 0.4 <= languages[Language.CHINESE] / len(EXAMPLES) <= 0.65
    others = [language for language in Language if language not in {Language.MIXED, Language.OTHER}]
    assert {language: languages[language] for language in others if languages[language] < 300} == {}


def test_a_voice_writes_in_ten_categories_or_more() -> None:
    """Save those whose persona is narrow: a parish notice board, a go-between in people and money."""
    categories: dict[str, set[Category]] = {}
    for example in EXAMPLES:
        categories.setdefault(example.voice, set()).add(example.category)
    few = {voice for voice, found in categories.items() if len(found) < 10}
    assert few <= _NARROW
    assert len(categories) - len(few) >= 24


def test_compiling_twice_gives_the_same_messages() -> None:
    """Wallets are made from a seed that is the message's own."""
    path = voice_files()[0]
    assert read_voice(path) == read_voice(path)


def test_nobody_in_the_test_split_is_in_the_training_split() -> None:
    """Whole voices are held out, and no text stands in both."""
    assert {example.voice for example in frozen_split()} == set(frozen_voices())
    assert not {_template(e.text) for e in train_split()} & {
        _template(e.text) for e in frozen_split() if len(e.text) > 20
    }


def test_what_no_model_has_read_is_apart_from_what_models_read_and_are_measured_on() -> None:
    """A voice is trained on, or measured on for good, or waits to be read."""
    trained = {example.voice for example in train_split()}
    assert not unread_voices() & (trained | frozen_voices())
    assert trained | frozen_voices() | unread_voices() == {path.stem for path in voice_files()}


def test_people_as_goods_or_prey_are_always_at_risk() -> None:
    """Every trafficking and bounty message has the flag; benign text has no side."""
    for example in EXAMPLES:
        if example.category in {Category.TRAFFICKING, Category.BOUNTY}:
            assert example.victim_at_risk, example.id
        if example.category is Category.BENIGN:
            assert example.side is Side.NONE, example.id


def test_voices_do_not_share_their_wording() -> None:
    """Two writers share few runs of twelve characters."""
    runs: dict[str, set[str]] = {}
    for example in EXAMPLES:
        text = _template(example.text)
        runs.setdefault(example.voice, set()).update(text[i : i + 12] for i in range(0, len(text) - 12, 3))
    names = sorted(runs)
    shares = Counter(
        {(a, b): len(runs[a] & runs[b]) / min(len(runs[a]), len(runs[b])) for a in names for b in names if a < b}
    )
    assert all(share < 0.05 for share in shares.values()), shares.most_common(1)


def _template(text: str) -> str:
    return re.sub(r"\d+", "0", text)
