"""Accounts that take turns in a process that looks again and again, as a service does."""

import asyncio
from collections.abc import Iterator

import pytest

from domain.vocabulary import AccountState
from pipeline.account_pool import AccountPool
from pipeline.account_turns import Turns, take_news
from pipeline.media_keeping import media_keeping
from pipeline.source_look import SourceResult
from tests.support.collecting_live import SOURCE, LiveCollection, live_collection
from tests.support.database import rows
from tests.support.telegram_server.entities import Account
from warehouse.accounts import mark_account
from warehouse.watches import watching

FACTS_FOR_S = 3_600.0


@pytest.fixture
def live() -> Iterator[LiveCollection]:
    with live_collection() as made:
        yield made


def _turns(live: LiveCollection, pool: AccountPool, *, is_spread: bool = False) -> Turns:
    keeping = media_keeping(live.connection, live.settings)
    return Turns(live.connection, pool, lambda _key, _count: None, keeping, 0, FACTS_FOR_S, is_spread=is_spread)


def test_two_workers_that_want_an_account_at_once_share_one_client(live: LiveCollection) -> None:
    async def run() -> None:
        pool = AccountPool(live.connection, live.settings)
        async with pool.opened():
            account = pool.candidates()[0]
            first, second = await asyncio.gather(pool.asker(account), pool.asker(account))
            assert first is second

    asyncio.run(run())
    assert len(live.scene.server.named("help.getConfig")) == 1


def test_after_a_gap_that_is_too_long_changes_are_told_again_while_the_description_is_old(live: LiveCollection) -> None:
    world, channel, server = live.scene.world, live.scene.channel, live.scene.server
    (source,), result = live.sources(SOURCE), SourceResult(SOURCE)

    async def run() -> None:
        pool = AccountPool(live.connection, live.settings)
        turns = _turns(live, pool)
        with watching(live.connection, SOURCE):
            async with pool.opened():
                await turns.take(source, result, take_news)
                world.too_long_after = 5
                for number in range(10):
                    world.add(channel, f"during the gap {number}")
                await turns.take(source, result, take_news)
                pages = len(server.named("messages.getHistory"))
                world.edit(channel, 40, text="rewritten after the gap")
                await turns.take(source, result, take_news)
                assert len(server.named("messages.getHistory")) == pages

    asyncio.run(run())
    assert len(server.named("channels.getFullChannel")) == 1
    assert result.new == len(channel.ids)
    assert rows(live.connection, "select message_id from mart.message where version_count = 2") == [(40,)]


def test_an_account_that_takes_over_resolves_a_name_once_and_describes_nothing_again(live: LiveCollection) -> None:
    live.log_in(live.scene.world.add_account(Account(7002, "Second")), "second")
    server, (source,) = live.scene.server, live.sources(SOURCE)

    async def run() -> None:
        pool = AccountPool(live.connection, live.settings)
        turns = _turns(live, pool, is_spread=True)
        async with pool.opened():
            for lost in ("none", "first", "none", "second", "none", "first"):
                for name in ("first", "second"):
                    state = AccountState.REVOKED if name == lost else AccountState.FINE
                    mark_account(live.connection, name, state, "for the test")
                await turns.take(source, SourceResult(SOURCE), take_news)

    asyncio.run(run())
    assert len(server.named("contacts.resolveUsername")) == 2
    assert len(server.named("channels.getFullChannel")) == 2
