"""What stands around a text has a say, and only where the text leaves the question open."""

import numpy as np

from domain.reading import Context
from domain.vocabulary import Category
from nlp.classify.cascade import Opinion
from nlp.classify.linear import CATEGORIES, Floats
from nlp.classify.surroundings import NOTHING, Surroundings, surroundings_of, weighed


def _opinion(**shares: float) -> Opinion:
    """An opinion with these shares of categories; the rest is spread evenly."""
    rest = (1 - sum(shares.values())) / (16 - len(shares))
    probabilities: Floats = np.full(21, rest, dtype=np.float32)
    for name, share in shares.items():
        probabilities[CATEGORIES.index(Category(name))] = share
    probabilities[16:] = [0.2, 0.2, 0.6, 0.5, 0.5]
    return Opinion(probabilities)


def _category(opinion: Opinion) -> Category:
    return CATEGORIES[int(opinion.probabilities[:16].argmax())]


SALE, CHAT, OPEN = _opinion(trafficking=0.95), _opinion(benign=0.97), _opinion(benign=0.5, trafficking=0.3)
PRICE_LIST = _opinion(laundering=0.55, market_notice=0.4)


def test_without_surroundings_an_opinion_stays_as_it_is() -> None:
    """The very same object."""
    assert weighed("x", OPEN, NOTHING, {}) is OPEN


def test_an_album_decides_what_its_empty_parts_are() -> None:
    """The second picture of a person on sale has no words of its own."""
    answer = weighed(" ", CHAT, Surroundings(album=("sale", "")), {"sale": SALE})
    assert _category(answer) is Category.TRAFFICKING


def test_an_open_question_goes_with_the_message_it_answers() -> None:
    """A question of the price under a person on sale is about the sale; a clear text stays what it is."""
    around = Surroundings(reply_to="sale")
    assert _category(weighed("how much for both", OPEN, around, {"sale": SALE})) is Category.TRAFFICKING
    assert _category(weighed("good morning", CHAT, around, {"sale": SALE})) is Category.BENIGN


def test_a_price_list_by_the_market_itself_is_its_notice() -> None:
    """Convention 11: the speaker decides."""
    around = surroundings_of(Context(sender_role="market_staff"), str)
    assert _category(weighed("list", PRICE_LIST, around, {})) is Category.MARKET_NOTICE
    assert _category(weighed("list", PRICE_LIST, surroundings_of(Context(sender_role="member"), str), {})) is (
        Category.LAUNDERING
    )


def test_a_kind_of_chat_tips_what_the_text_leaves_open() -> None:
    """Among paid adverts an open text is an advert, in the news it is none; another kind of chat says nothing."""
    open_text = _opinion(benign=0.5, laundering=0.4)

    def answer(kind: str) -> Category:
        return _category(weighed("x", open_text, surroundings_of(Context(chat_kind=kind), str), {}))

    assert answer("adverts") is Category.LAUNDERING
    assert answer("news") is Category.BENIGN
    assert _category(weighed("list", PRICE_LIST, surroundings_of(Context(chat_kind="notices"), str), {})) is (
        Category.MARKET_NOTICE
    )
    assert surroundings_of(Context(chat_kind="public_supergroup"), str) == NOTHING


def test_a_clerk_among_announcements_counts_once() -> None:
    """Speaker and kind of chat say the same."""
    clerk = surroundings_of(Context(sender_role="official"), str)
    assert surroundings_of(Context(sender_role="official", chat_kind="notices"), str) == clerk


def test_a_sure_text_is_the_same_in_any_chat() -> None:
    """A sale of people in a news channel stays one."""
    around = surroundings_of(Context(chat_kind="news"), str)
    assert _category(weighed("sale", SALE, around, {})) is Category.TRAFFICKING


def test_a_changed_answer_is_not_explained_by_the_text() -> None:
    """What weighed for the former answer is dropped, what weighed for the same answer kept."""
    explained = Opinion(PRICE_LIST.probabilities, heavy=[(0, 2)])
    assert not weighed("list", explained, surroundings_of(Context(sender_role="official"), str), {}).heavy
    assert weighed("list", explained, surroundings_of(Context(chat_kind="adverts"), str), {}).heavy


def test_probabilities_stay_probabilities() -> None:
    """Each head sums to one."""
    mixed = weighed("x", OPEN, Surroundings(reply_to="a", album=("b",)), {"a": SALE, "b": CHAT}).probabilities
    for part in (mixed[:16], mixed[16:19], mixed[19:]):
        assert abs(float(part.sum()) - 1) < 1e-5
