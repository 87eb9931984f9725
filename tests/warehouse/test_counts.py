"""Counts that are kept up are what counting anew would give."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from domain.chat import ChatRef
from domain.errors import FatalError, RetriableError
from domain.reading import Handle, Price, Reading, Wallet
from domain.vocabulary import Category, Chain, HandlePlatform, HotlineReason, Method, PriceKind, Side
from pipeline.signing import signer_of
from tests.support.database import fresh_connection, rows
from tests.support.evidence import settings_in
from tests.support.messages import BOTH, MARKET, NAMED, captured, identity, message, snapshot_of
from tests.support.readings import reading
from warehouse import marts
from warehouse.connection import Connection, connect_again, transaction
from warehouse.hotline import raise_items
from warehouse.imports import close_file, open_file, store_batch
from warehouse.models import switch_model
from warehouse.publishing import publish
from warehouse.readings import pending_texts, store_readings
from warehouse.rebuild import derive_again
from warehouse.redaction import Order, redact_message
from warehouse.sources import undo_join

# What the counts are to be, asked of core as simply as it goes.
SHOWN = """
    from core.message as m
    join core.source as s using (source_id)
    left join core.reading as r on r.version_id = m.current_version_id and r.is_current
    where not exists (
        select from core.hidden_message as h where h.source_id = m.source_id and h.message_id = m.message_id
    )
"""
RECOUNTED = (
    f"""
    select source_id, posted_at::date, category, side, victim_at_risk is true, review is true, count(*), count(gone_at),
        count(*) filter (where version_count > 1), sum(version_count)::bigint, min(posted_at), max(posted_at),
        min(message_id), max(message_id)
    from (select m.*, r.category, r.side, r.victim_at_risk, r.review {SHOWN}) as o
    group by 1, 2, 3, 4, 5, 6
    """,  # noqa: S608 - words of our own
    f"""
    select 'wallet', chain, address, count(distinct (source_id, message_id)), count(distinct source_id), min(posted_at),
        max(posted_at)
    from (select m.*, r.reading_id {SHOWN}) as o join core.wallet using (reading_id) group by 2, 3
    union all
    select 'handle', platform, handle, count(distinct (source_id, message_id)), count(distinct source_id), min(posted_at),
        max(posted_at)
    from (select m.*, r.reading_id {SHOWN} and r.category <> 'benign') as o join core.handle using (reading_id) group by 2, 3
    """,  # noqa: S608 - words of our own
    f"""
    select posted_at::date, platform, chat, category, side, count(*), count(*) filter (where victim_at_risk)
    from (select m.posted_at, s.platform, s.chat, r.category, r.side, r.victim_at_risk {SHOWN} and r.category <> '') as o
    group by 1, 2, 3, 4, 5
    """,  # noqa: S608 - words of our own
)
LISTED = f"""
    select platform, chat, message_id
    from (select s.platform, s.chat, m.message_id, m.posted_at, r.* {SHOWN} and (r.category <> 'benign' or r.victim_at_risk)) as o
    order by victim_at_risk desc, review, posted_at desc, platform, chat, message_id desc
"""  # noqa: S608 - words of our own
KEPT = ("select * from core.day_count", "select * from core.mention_count", "select * from mart.daily")
TEXTS = ("车队 @lantern T1", "卖小梅 T2", "早上好", "车队 @lamp T1 T1 @lamp")
MODELS = ("rules-0+one", "rules-0+two")


def read(text: str, model: str) -> Reading:
    """A reading by the words; the second model finds what is benign to the first."""
    is_benign = ("车队" not in text) if model == MODELS[0] else ("早" not in text)
    handles = tuple(
        Handle(i, i + 1, word, 0.9, "rule", False, HandlePlatform.TELEGRAM, word[1:])  # noqa: FBT003 - not hidden
        for i, word in enumerate(text.split())
        if word.startswith("@")
    )
    wallets = tuple(
        Wallet(i, i + 1, word, 0.9, "rule", False, Chain.TRON, word)  # noqa: FBT003 - not hidden
        for i, word in enumerate(text.split())
        if word.startswith("T")
    )
    price = Price(0, 1, "1", 0.9, "rule", False, Decimal(1), None, PriceKind.UNIT_PRICE)  # noqa: FBT003 - not hidden
    return reading(
        Category.BENIGN if is_benign else Category.LAUNDERING,
        side=Side.NONE if is_benign else Side.OFFER,
        at_risk="小梅" in text,
        review="lamp" in text,
        model=model,
        handles=handles,
        wallets=wallets,
        prices=(price,),
    )


@dataclass
class World:
    """A warehouse with which things happen."""

    connection: Connection
    folder: Path
    looks: int = 0

    def look(self, chat: ChatRef, held: Sequence[tuple[int, str, int]]) -> None:
        """Import a complete look at the chat: ids with texts and days."""
        self.looks += 1
        batch = [
            captured(i, message(text, i + 1440 * day + self.looks), record=n, chat=chat, method=Method.DESKTOP_JSON)
            for n, (i, text, day) in enumerate(held, 1)
        ]
        opened = open_file(self.connection, identity(f"look {self.looks}", minutes=self.looks))
        store_batch(self.connection, opened, batch, len(batch))
        close_file(self.connection, opened, [snapshot_of(batch)])

    def understand(self, model: str, *, is_current: bool) -> None:
        """Read what the model has not read."""
        pending = pending_texts(self.connection, model, 99)
        said = [(one.version_id, read(one.text, model)) for one in pending]
        store_readings(self.connection, model, said, is_current=is_current)

    def switch(self, model: str) -> None:
        """The model's readings become the current ones; it may have none."""
        try:
            switch_model(self.connection, model)
        except FatalError:
            assert (model,) not in rows(self.connection, "select name from core.model")

    def places(self) -> list[tuple[str, str, int]]:
        """Every message by platform, chat and id."""
        found = rows(self.connection, "select platform, chat, message_id from mart.message order by 1, 2, 3")
        return [(str(platform), str(chat), int(str(number))) for platform, chat, number in found]

    def source(self, chat: str) -> int:
        """The number of a chat."""
        query = f"select source_id from core.source where chat = '{chat}'"  # noqa: S608 - chats of our own
        return int(str(rows(self.connection, query)[0][0]))

    def hide(self, place: int) -> None:
        """Tell the hotline of a message."""
        if places := self.places():
            _, chat, number = places[place % len(places)]
            raise_items(self.connection, self.source(chat), [number], HotlineReason.WORDS)

    def redact(self, place: int) -> None:
        """Destroy a message."""
        if places := self.places():
            signer = signer_of(settings_in(self.folder))
            redact_message(self.connection, signer, places[place % len(places)], Order("A", "a test", "none"))

    def part(self) -> None:
        """Undo the join of the named chat, if it is there."""
        if rows(self.connection, "select from core.source where chat = 'lantern_market'"):
            undo_join(self.connection, self.source("lantern_market"), "a test")

    def derive(self) -> None:
        """Derive every chat again."""
        derive_again(
            self.connection, [int(str(row[0])) for row in rows(self.connection, "select source_id from core.source")]
        )


Happening = Callable[[World], None]
held = st.lists(st.tuples(st.integers(1, 5), st.sampled_from(TEXTS), st.integers(0, 1)), min_size=1, max_size=4).map(
    lambda found: sorted({one[0]: one for one in found}.values())
)
looks = st.builds(
    lambda chat, found: lambda world: world.look(chat, found), st.sampled_from([MARKET, NAMED, BOTH]), held
)
understood = st.builds(
    lambda model, is_current: lambda world: world.understand(model, is_current=is_current),
    st.sampled_from(MODELS),
    st.booleans(),
)
changes: dict[str, st.SearchStrategy[Happening]] = {
    "look": looks,
    "understand": understood,
    "switch": st.sampled_from(MODELS).map(lambda model: lambda world: world.switch(model)),
    "hide": st.integers(0, 9).map(lambda place: lambda world: world.hide(place)),
    "redact": st.integers(0, 9).map(lambda place: lambda world: world.redact(place)),
    "join": st.sampled_from([World.part, World.derive]),
}


class _TakenBackError(Exception):
    """Ends a transaction that is to be rolled back."""


@contextmanager
def taken_back_at_the_end(connection: Connection) -> Iterator[None]:
    """A transaction that is rolled back."""
    with suppress(_TakenBackError), transaction(connection):
        yield
        raise _TakenBackError


def taken_back(change: Happening) -> Happening:
    """The change, rolled back."""

    def happen(world: World) -> None:
        with taken_back_at_the_end(world.connection):
            change(world)

    return happen


def published(world: World) -> None:
    """Publish, and compare with counting anew."""
    publish(world.connection)
    assert kept(world.connection) == recounted(world.connection)


often = ("look", "look", "look", "look", "understand", "understand", "switch", "hide", "redact", "join")
steps = st.sampled_from([*often, "publish", "publish", "publish", "take back"]).flatmap(
    lambda kind: (
        st.just(published)
        if kind == "publish"
        else st.sampled_from(often).flatmap(lambda other: changes[other].map(taken_back))
        if kind == "take back"
        else changes[kind]
    )
)
happenings = st.lists(steps, min_size=8, max_size=20)


def kept(connection: Connection) -> list[list[tuple[object, ...]]]:
    return [sorted(rows(connection, query), key=repr) for query in KEPT]


def recounted(connection: Connection) -> list[list[tuple[object, ...]]]:
    return [sorted(rows(connection, query), key=repr) for query in RECOUNTED]


def listed(connection: Connection) -> list[tuple[object, ...]]:
    """Listings as the desk asks for them, two at a time."""
    found: list[marts.ListingRow] = []
    while page := marts.listings(connection, limit=2, offset=len(found)):
        found += page
    return [(one.platform, one.chat, one.message_id) for one in found]


def assert_counts_follow(history: Sequence[Happening], folder: Path) -> None:
    with fresh_connection() as connection:
        world = World(connection, folder)
        for happen in history:
            happen(world)
        assert listed(connection) == rows(connection, LISTED)
        publish(connection)
        assert listed(connection) == rows(connection, LISTED)
        incremental = kept(connection)
        assert incremental == recounted(connection)
        assert rows(connection, "select count(*) from core.changed_day") == [(0,)]
        publish(connection, rebuild=True)
        assert kept(connection) == incremental


def test_a_listing_stands_on_its_page_where_what_was_counted_before_it_is_gone(tmp_path: Path) -> None:
    """Two people at risk were counted; they were edited away since, and nothing was published."""
    with fresh_connection() as connection:
        world = World(connection, tmp_path)
        world.look(MARKET, [(1, "卖小梅 T2", 1), (2, "卖小梅 T2", 1), (3, "车队 @lantern T1", 0)])
        world.understand(MODELS[0], is_current=True)
        publish(connection)
        world.look(MARKET, [(1, "早上好", 1), (2, "早上好", 1)])
        assert [number for _, _, number in listed(connection)] == [3]


modest = settings(
    max_examples=8, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.explicit, Phase.generate]
)


@modest
@given(happenings)
def test_whatever_happens_the_counts_are_those_of_counting_anew(
    tmp_path_factory: pytest.TempPathFactory, history: list[Happening]
) -> None:
    """Imports, edits, deletions, readings, rereads, redactions, joins, rollbacks, with publishing in between."""
    assert_counts_follow(history, tmp_path_factory.mktemp("world"))


@pytest.mark.slow
@settings(modest, max_examples=60)
@given(happenings)
def test_whatever_happens_the_counts_are_those_of_counting_anew_in_many_histories(
    tmp_path_factory: pytest.TempPathFactory, history: list[Happening]
) -> None:
    """The same law over more histories."""
    assert_counts_follow(history, tmp_path_factory.mktemp("world"))


@pytest.fixture
def world(connection: Connection, tmp_path: Path) -> World:
    """A chat with three messages that have been read and published."""
    found = World(connection, tmp_path)
    found.look(MARKET, [(1, TEXTS[0], 0), (2, TEXTS[1], 0), (3, TEXTS[2], 1)])
    found.understand(MODELS[0], is_current=True)
    published(found)
    return found


def test_only_the_days_that_changed_are_counted(world: World) -> None:
    assert publish(world.connection).counted == 0
    world.look(MARKET, [(4, TEXTS[0], 1)])
    assert publish(world.connection).counted == 1
    assert publish(world.connection, rebuild=True).counted == 2


def test_what_is_hidden_leaves_the_counts_at_once(world: World) -> None:
    """Nobody has to publish: a count of one, or a wallet, would tell what the hotline alone is to know."""
    raise_items(world.connection, world.source("7001"), [2], HotlineReason.WORDS)
    assert kept(world.connection) == recounted(world.connection)
    assert [one.address for one in marts.top_wallets(world.connection)] == ["T1"]
    assert marts.summary(world.connection).message_count == 2


def test_what_is_redacted_leaves_the_counts_at_once(world: World) -> None:
    world.redact(1)
    assert kept(world.connection) == recounted(world.connection)
    assert rows(world.connection, "select * from core.day_mention where value = 'T2'") == []


def test_readers_see_the_old_counts_or_the_new_ones(world: World) -> None:
    """While days are counted, and when that fails."""
    world.look(MARKET, [(4, TEXTS[0], 1)])
    before = kept(world.connection)
    reader = connect_again(world.connection)
    with taken_back_at_the_end(world.connection):
        with world.connection.cursor() as cursor:
            cursor.execute("select from core.count_days()")
        assert kept(reader) == before
    assert kept(reader) == before
    publish(world.connection)
    assert kept(reader) == recounted(reader) != before
    reader.close()


def test_a_change_that_comes_while_days_are_counted_is_counted_next(world: World) -> None:
    """What was committed after the moment of the counting stays noted."""
    other = World(connect_again(world.connection), world.folder, looks=10)
    world.look(MARKET, [(4, TEXTS[0], 1)])
    with transaction(other.connection):
        other.look(BOTH, [(5, TEXTS[0], 1)])
        publish(world.connection)
    assert rows(world.connection, "select count(*) > 0 from core.changed_day") == [(True,)]
    published(world)
    other.connection.close()


def test_two_that_count_at_once_take_turns(world: World) -> None:
    """The second waits, and gives up where that takes too long."""
    other = connect_again(world.connection)
    world.look(MARKET, [(4, TEXTS[0], 1)])
    with other.cursor() as cursor:
        cursor.execute("set lock_timeout to '200ms'")
    other.commit()
    with transaction(world.connection):
        with world.connection.cursor() as cursor:
            cursor.execute("select from core.count_days()")
        with pytest.raises(RetriableError, match="55P03"):
            publish(other)
    publish(other)
    other.close()
    assert kept(world.connection) == recounted(world.connection)


def test_people_at_risk_are_listed_before_anybody_publishes(world: World) -> None:
    """A plea that came in a minute ago is not left out because the counts do not know it."""
    world.look(MARKET, [(9, TEXTS[1], 1)])
    world.understand(MODELS[0], is_current=True)
    assert [one.message_id for one in marts.listings(world.connection, only_at_risk=True)] == [9, 2]
    assert [one.message_id for one in marts.listings(world.connection, only_at_risk=True, limit=1)] == [9]
