"""What stands around a text has a say where the text itself leaves the question open."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from domain.reading import Context
from domain.vocabulary import Category
from nlp.classify.cascade import Opinion
from nlp.classify.linear import CATEGORIES, Floats
from nlp.classify.stages import HEADS

# An album is one message in parts; a reply may change the subject.
_ALBUM, _REPLY = 0.6, 0.3
# Convention 11 of the annotation: the speaker decides whether a price list is a market's notice or a vendor's advert.
_MARKET_ROLES = frozenset({"market_staff", "staff", "official", "moderator", "arbitrator", "escrow"})
_MARKET_VOICE = 1.5
_LEAST = 1e-6
_NOTICE = CATEGORIES.index(Category.MARKET_NOTICE)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Texts around a text, in respelled reading form, and whether the market itself speaks."""

    reply_to: str = ""
    album: tuple[str, ...] = ()
    is_market_voice: bool = False

    @property
    def texts(self) -> list[str]:
        """Every text that has a say."""
        return [text for text in (self.reply_to, *self.album) if text.strip()]


NOTHING = Surroundings()


def surroundings_of(context: Context | None, respelled: Callable[[str], str]) -> Surroundings:
    """The surroundings that ``context`` tells of; ``respelled`` gives the reading form of a text."""
    if context is None:
        return NOTHING
    return Surroundings(
        reply_to=respelled(context.reply_to_text or ""),
        album=tuple(respelled(text) for text in context.album_texts),
        is_market_voice=(context.sender_role or "").lower() in _MARKET_ROLES,
    )


def weighed(text: str, opinion: Opinion, around: Surroundings, opinions: Mapping[str, Opinion]) -> Opinion:
    """The opinion of ``text`` with that of its surroundings; ``opinions`` holds those of the texts around it."""
    if around == NOTHING:
        return opinion
    shares = [(_ALBUM / len(around.album), part) for part in around.album if part.strip()]
    shares += [(_REPLY, around.reply_to)] if around.reply_to.strip() else []
    # A text of nothing, such as the second picture of an album, has no say of its own.
    own = np.zeros_like(opinion.probabilities) if not text.strip() and shares else _log(opinion.probabilities)
    mixed = own + sum((np.float32(share) * _log(opinions[part].probabilities) for share, part in shares), np.float32(0))
    if around.is_market_voice:
        mixed[_NOTICE] += _MARKET_VOICE
    return Opinion(_normalised(mixed), opinion.numbers)


def _log(probabilities: Floats) -> Floats:
    logs: Floats = np.log(probabilities + np.float32(_LEAST))
    return logs


def _normalised(logs: Floats) -> Floats:
    parts: Sequence[Floats] = [np.exp(logs[columns] - logs[columns].max()) for columns in HEADS.values()]
    return np.concatenate([part / part.sum() for part in parts])
