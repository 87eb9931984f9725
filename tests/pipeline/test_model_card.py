"""The model card in the repository is what an evaluation of the frozen split prints."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from nlp.reader import Reader
from pipeline.evaluate import Scored, evaluate_files
from pipeline.evaluation_pictures import calibration_svg, confusion_svg, curve_svg
from pipeline.model_card import card_text

_NUMBER = re.compile(r"\d+\.\d+")
# Scores may differ in the third place between processors.
_TOLERANCE = 0.006
# A language, a category, three scores, how many there are.
_FEW = re.compile(r"[\w-]+ +[a-z_]+ +(?:[01]\.\d{3} +){3}(\d+)")


@pytest.fixture(scope="module")
def scored() -> Scored:
    """The model's scores on the frozen split."""
    return evaluate_files(Reader(), [])


@pytest.mark.slow
def test_the_card_equals_what_an_evaluation_prints(scored: Scored, project_root: Path) -> None:
    """Words and counts to the letter, scores to the second place; in small tables one message more or less."""
    card, fresh = (project_root / "MODEL_CARD.md").read_text(encoding="utf-8"), card_text(scored)
    assert _NUMBER.sub("#", card) == _NUMBER.sub("#", fresh), "run escrowwatch evaluate --card MODEL_CARD.md"
    assert [pair for pair in zip(card.splitlines(), fresh.splitlines(), strict=True) if not _are_alike(*pair)] == []


def test_a_score_of_few_messages_may_differ_by_one_of_them() -> None:
    """One of five more, in a category of one language; not where hundreds stand behind a score."""
    few = "zh        bounty                         {}   0.800   0.800      5"
    assert _are_alike(few.format("0.800"), few.format("1.000"))
    assert not _are_alike(few.format("0.800"), few.format("0.300"))
    many = "bounty                         {}   0.800   0.800    500"
    assert not _are_alike(many.format("0.800"), many.format("0.810"))


def _are_alike(card: str, fresh: str) -> bool:
    few = _FEW.fullmatch(card)
    # A message that falls otherwise is one fewer of a category and one more of another.
    tolerance = max(_TOLERANCE, 2 / int(few[1])) if few else _TOLERANCE
    pairs = zip(map(float, _NUMBER.findall(card)), map(float, _NUMBER.findall(fresh)), strict=True)
    return all(abs(one - other) <= tolerance for one, other in pairs)


@pytest.mark.slow
def test_the_pictures_show_every_category_and_are_well_formed(scored: Scored) -> None:
    """One label for each row and column; circles on the reliability diagram."""
    confusion, calibration = confusion_svg(scored.all), calibration_svg(scored.all)
    ET.fromstring(confusion)  # noqa: S314  # our own output
    ET.fromstring(calibration)  # noqa: S314  # as above
    assert all(confusion.count(f">{name}<") == 2 for name in scored.all.categories)
    assert calibration.count("<circle") == len(scored.all.calibration_bins)


def test_the_curve_of_quality_over_speed_is_one_line_with_a_name_at_each_point() -> None:
    """Also for a single point, and for names that would break XML."""
    points = [("all <layers>", 90.0, 0.91), ("linear & alone", 500.0, 0.84)]
    for some in (points, points[:1]):
        drawn = ET.fromstring(curve_svg(some))  # noqa: S314  # our own picture
        texts = [element.text or "" for element in drawn.iter("{http://www.w3.org/2000/svg}text")]
        assert [name for name, *_ in some] == [text.rsplit(":", 1)[0] for text in texts if ":" in text]
        assert len(list(drawn.iter("{http://www.w3.org/2000/svg}circle"))) == len(some)
