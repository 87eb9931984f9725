"""Disguises cost little; the full run is ``make proof-robustness``."""

import pytest

from nlp.reader import Reader
from pipeline.evaluate import frozen_labels
from tests.proofs.robustness import ENTITIES, Row, rows

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
