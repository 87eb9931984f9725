"""Disguises cost little; the full run is ``make proof-robustness``."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from nlp.handles import find_handles
from nlp.normalise import normalise
from nlp.reader import Reader
from nlp.wallets import find_wallets
from pipeline.evaluate import frozen_labels
from tests.proofs.robustness import ENTITIES, Row, disguised, rows
from tests.support.obfuscation import OBFUSCATIONS, three_at_once

# So many points a small sample may lose by chance.
_MOST_LOST = 0.08


@pytest.fixture(scope="module")
def measured() -> list[Row]:
    """Every sixth message of the frozen split, plain and in disguise."""
    return rows(Reader(), frozen_labels()[::6], seed=1)


@pytest.mark.slow
def test_no_single_disguise_costs_much(measured: list[Row]) -> None:
    """Accuracy of categories and F1 of entities under each of twelve disguises."""
    plain, *disguised, _ = measured
    for row in disguised:
        assert plain.scores.accuracy - row.scores.accuracy <= _MOST_LOST, row.name
        for name in ENTITIES:
            assert plain.scores.entities[name].f1 - row.scores.entities[name].f1 <= 2 * _MOST_LOST, (row.name, name)


@pytest.mark.slow
def test_three_disguises_at_once_leave_most_of_it(measured: list[Row]) -> None:
    """At most twice what one may cost."""
    plain, *_, three = measured
    assert plain.scores.accuracy - three.scores.accuracy <= 2 * _MOST_LOST


HANDLES = [
    "有意联系@Kaka_8812来 另有@laowang_no1",
    "看https://t.me/laoche_5521车队",
    "write to @Ola_Buyer7, or telegram.me/ola_second",
]


@pytest.mark.parametrize("name", sorted(OBFUSCATIONS))
@pytest.mark.parametrize("text", HANDLES)
def test_a_disguised_handle_is_the_same_one(name: str, text: str) -> None:
    """Whatever chance picks of the disguise."""
    for seed in range(8):
        other = OBFUSCATIONS[name](text, random.Random(seed))  # noqa: S311  # no secret
        assert _handles(other) == _handles(text), other


@pytest.mark.parametrize("name", ["homoglyph", "circled", "full-width and mathematical"])
def test_letters_of_a_handle_are_disguised_too(name: str) -> None:
    """A disguise that leaves all handles alone would measure nothing."""
    other = OBFUSCATIONS[name]("@kaka_ceo t.me/laoche_5521", random.Random(1))  # noqa: S311  # no secret
    assert "kaka_ceo" not in other
    assert "laoche_5521" not in other


@pytest.mark.parametrize("kept", ["t.me/+AbC9dEf_GhIj12kL", "t.me/joinchat/AAAAAEkk2WdoDrB4-Q8-gg"])
@pytest.mark.parametrize("name", sorted(set(OBFUSCATIONS) - {"zero-width"}))
def test_what_a_disguise_would_change_is_kept(name: str, kept: str) -> None:
    """Case counts in an invitation."""
    assert kept in OBFUSCATIONS[name](f"进群 {kept} 联系", random.Random(1))  # noqa: S311  # no secret


def test_no_disguise_hides_more_than_three_in_a_hundred_handles() -> None:
    """Of an eighth of the frozen split; the rules alone find handles, so this needs no model."""
    labels = frozen_labels()[::8]
    plain = _f1(labels, labels)
    for name, obfuscation in {**OBFUSCATIONS, "three at once": three_at_once}.items():
        assert plain - _f1(labels, disguised(labels, obfuscation, seed=1)) <= 0.03, name


def _handles(text: str) -> set[tuple[str, str]]:
    aligned = normalise(text)
    return {(one.platform.value, one.handle) for one in find_handles(aligned, find_wallets(aligned))}


def _f1(labels: Sequence[Mapping[str, Any]], texts: Sequence[Mapping[str, Any]]) -> float:
    counts: Counter[str] = Counter()
    for one, other in zip(labels, texts, strict=True):
        gold = {(handle["platform"], handle["handle"]) for handle in one["handles"]}
        found = _handles(other["text"])
        counts += Counter(right=len(gold & found), wrong=len(gold ^ found))
    return 2 * counts["right"] / (2 * counts["right"] + counts["wrong"])
