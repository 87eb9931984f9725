"""The table of an evaluation."""

from domain.reading import Confidences, Reading
from domain.vocabulary import Category, Language, Side
from nlp.evaluation import by_language, evaluate
from pipeline.evaluate import Scored
from pipeline.evaluation_text import evaluation_text

# Language, label, answer.
_MESSAGES = (
    ("en", "bounty", Category.BOUNTY),
    ("en", "bounty", Category.BOUNTY),
    ("en", "bounty", Category.TRAFFICKING),
    ("en", "trafficking", Category.TRAFFICKING),
    ("zh", "bounty", Category.BENIGN),
)


def _reading(category: Category) -> Reading:
    return Reading(
        category=category,
        side=Side.DEMAND,
        victim_at_risk=False,
        confidences=Confidences(0.9, 0.9, 0.9),
        language=Language.ENGLISH,
        model="test",
    )


def _rows() -> list[list[str]]:
    gold = [{"lang": language, "category": label} for language, label, _ in _MESSAGES]
    readings = [_reading(answer) for *_, answer in _MESSAGES]
    return [
        line.split()
        for line in evaluation_text(Scored("test", evaluate(gold, readings), by_language(gold, readings))).splitlines()
    ]


def test_each_language_has_accuracy_and_the_means_of_precision_recall_and_f1() -> None:
    """Of two bounties and a trafficking right, one bounty taken for trafficking: means over both categories."""
    rows = _rows()
    assert ["accuracy", "macro", "precision", "recall", "F1", "side", "n"] in rows
    assert ["en", "0.750", "0.750", "0.833", "0.733", "0.000", "4"] in rows
    assert ["zh", "0.000", "0.000", "0.000", "0.000", "0.000", "1"] in rows


def test_each_category_that_occurs_in_a_language_has_precision_recall_f1_and_count() -> None:
    """In the order of the schema; what was only answered does not occur."""
    rows = _rows()
    of_languages = [row for row in rows if row and row[0] in {"en", "zh"} and not row[1][0].isdigit()]
    assert of_languages == [
        ["en", "trafficking", "0.500", "1.000", "0.667", "1"],
        ["en", "bounty", "1.000", "0.667", "0.800", "3"],
        ["zh", "bounty", "0.000", "0.000", "0.000", "1"],
    ]
