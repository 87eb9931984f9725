"""What stands around a text has a say where the text itself leaves the question open."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from domain.reading import Context
from domain.vocabulary import Category
from nlp.classify.agreement import agreed
from nlp.classify.cascade import Opinion
from nlp.classify.linear import CATEGORIES, Floats
from nlp.classify.stages import HEADS

# An album is one message in parts; a reply may change the subject.
_ALBUM, _REPLY = 0.6, 0.3
# Convention 11 of the annotation: the speaker decides whether a price list is a market's notice or a vendor's advert.
_MARKET_ROLES = frozenset({"market_staff", "official", "moderator", "arbitrator", "escrow"})
_MARKET_VOICE = (Category.MARKET_NOTICE, 1.5)
# What a kind of chat is mostly made of; in a 供需 channel adverts are paid for.
_LEANING_OF_KIND = {
    "adverts": (Category.BENIGN, -1.0),
    "notices": _MARKET_VOICE,
    "news": (Category.BENIGN, 1.5),
}
_LEAST = 1e-6


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Texts around a text, in respelled reading form, and the categories that chat and speaker make likelier, in log odds."""

    reply_to: str = ""
    album: tuple[str, ...] = ()
    leanings: tuple[tuple[Category, float], ...] = ()

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
        leanings=tuple(_leanings(context)),
    )


def _leanings(context: Context) -> Iterator[tuple[Category, float]]:
    """What the speaker says of the category, or else the kind of the chat: a clerk among announcements is one fact."""
    if (context.sender_role or "").lower() in _MARKET_ROLES:
        yield _MARKET_VOICE
    elif leaning := _LEANING_OF_KIND.get((context.chat_kind or "").lower()):
        yield leaning


def weighed(text: str, opinion: Opinion, around: Surroundings, opinions: Mapping[str, Opinion]) -> Opinion:
    """The opinion of ``text`` with that of its surroundings; ``opinions`` holds those of the texts around it."""
    if around == NOTHING:
        return opinion
    shares = [(_ALBUM / len(around.album), part) for part in around.album if part.strip()]
    shares += [(_REPLY, around.reply_to)] if around.reply_to.strip() else []
    # A text of nothing, such as the second picture of an album, has no say of its own.
    own = np.zeros_like(opinion.probabilities) if not text.strip() and shares else _log(opinion.probabilities)
    mixed = own + sum((np.float32(share) * _log(opinions[part].probabilities) for share, part in shares), np.float32(0))
    for category, weight in around.leanings:
        mixed[CATEGORIES.index(category)] += weight
    probabilities = _normalised(mixed)
    # Where the surroundings have changed the answer, no stretch of the text itself decided it.
    is_own = agreed(probabilities)[0] is agreed(opinion.probabilities)[0]
    return Opinion(probabilities, opinion.numbers, opinion.heavy if is_own else ())


def _log(probabilities: Floats) -> Floats:
    logs: Floats = np.log(probabilities + np.float32(_LEAST))
    return logs


def _normalised(logs: Floats) -> Floats:
    parts: Sequence[Floats] = [np.exp(logs[columns] - logs[columns].max()) for columns in HEADS.values()]
    return np.concatenate([part / part.sum() for part in parts])
