"""Category, side and risk as one answer: the heads are asked apart, but the label schema does not allow every combination."""

import numpy as np

from domain.vocabulary import Category, Side
from nlp.classify.linear import CATEGORIES, SIDES, Floats
from nlp.classify.stages import HEADS

ALWAYS_AT_RISK = frozenset({Category.TRAFFICKING, Category.BOUNTY})
_EITHER = (Side.OFFER, Side.DEMAND)
_ANY = (*_EITHER, Side.NONE)
# Sides of the categories that are no trade between two; every other category has somebody who sells or buys.
_SIDES_OF = {
    # None: what is told of people who are held, and a compound's word to its own.
    Category.TRAFFICKING: _ANY,
    Category.LAUNDERING: _ANY,
    Category.STABLECOIN_QUOTE: _ANY,
    Category.ACCOUNT_FREEZE: _ANY,
    Category.LIQUIDITY_ALARM: (Side.NONE,),
    Category.MIGRATION_NOTICE: (Side.NONE,),
    Category.MARKET_NOTICE: (Side.NONE,),
    Category.BENIGN: (Side.NONE,),
}
# How much the side and the risk weigh beside the category; found on voices that no model had read.
_SIDE_WEIGHT, _RISK_WEIGHT = 0.3, 1.0
# A captive or a hunted person who is overlooked costs more than a message that is read in vain, so these two are said sooner
# than their probability alone would have it, in log odds. On voices that no model had read more would cost trafficking its
# precision of 0.96.
_LEANING = 1.5
# Two in five of the corpus is innocent, most of it made to look like an advert, more than in the groups that are watched: benign
# has to be the likelier by so much, in log odds. On voices that no model had read half a point more of all were right.
_RESERVE = 0.5
_LEAST = 1e-9


def agreed(probabilities: Floats) -> tuple[Category, Side, bool]:
    """The likeliest category, side and risk that go together, from the probabilities (21,) of the three heads.

    Of answers that are nearly as likely, the one that puts a person in danger is said.
    """
    category, side, (calm, risk) = (np.log(probabilities[columns] + _LEAST) for columns in HEADS.values())
    at_risk = np.where(_IS_AT_RISK, risk, max(calm, risk))
    answers = category + _LEANING * _IS_AT_RISK - _RESERVE * _IS_BENIGN + _RISK_WEIGHT * at_risk
    scores = answers[:, None] + np.where(_IS_ALLOWED, _SIDE_WEIGHT * side, -np.inf)
    row, column = divmod(int(scores.argmax()), len(SIDES))
    return CATEGORIES[row], SIDES[column], bool(_IS_AT_RISK[row] or risk > calm)


_IS_AT_RISK = np.array([category in ALWAYS_AT_RISK for category in CATEGORIES])
_IS_BENIGN = np.array([category is Category.BENIGN for category in CATEGORIES])
_IS_ALLOWED = np.array([[side in _SIDES_OF.get(category, _EITHER) for side in SIDES] for category in CATEGORIES])
