"""One client of one account, against the loopback Telegram."""

import asyncio
from collections.abc import Iterator

import pytest
from telethon.tl.functions.contacts import ResolveUsernameRequest

from collectors.telegram.asking import Asker, Credentials, FloodedError, asking
from collectors.telegram.listening import ToldOf
from tests.support.telegram_server import faults as wrong
from tests.support.telegram_server.scene import Scene, eventually, running_scene

CREDENTIALS = Credentials(1, "hash")


@pytest.fixture
def scene() -> Iterator[Scene]:
    with running_scene() as made:
        yield made


async def _resolved(asker: Asker) -> int:
    answer = await asker.ask(ResolveUsernameRequest("MarketOne"))
    return int(answer.peer.channel_id)


def test_a_client_that_has_given_up_is_connected_again(scene: Scene) -> None:
    async def run() -> None:
        async with asking(CREDENTIALS, "first", scene.server.session(scene.account)) as asker:
            await asker.client.disconnect()
            assert set(await asyncio.gather(_resolved(asker), _resolved(asker))) == {1001}

    asyncio.run(run())


def test_a_wait_that_is_short_for_one_is_long_for_another(scene: Scene) -> None:
    async def run() -> None:
        session = scene.server.session(scene.account)
        async with asking(CREDENTIALS, "first", session, short_wait_s=1) as asker:
            scene.faults.next("contacts.resolveUsername", wrong.flood_wait(1))
            assert await _resolved(asker) == 1001
            scene.faults.next("contacts.resolveUsername", wrong.flood_wait(3))
            with pytest.raises(FloodedError):
                await _resolved(asker)

    asyncio.run(run())


def test_a_listener_is_told_of_what_happens_in_the_chats_of_its_account_and_no_others(scene: Scene) -> None:
    scene.account.joined.add(1001)
    told: list[int] = []

    async def run(told_of: ToldOf) -> None:
        async with asking(CREDENTIALS, "first", scene.server.session(scene.account), told_of=told_of):
            scene.world.add(scene.group, "elsewhere")
            for change in (
                lambda: scene.world.add(scene.channel, "new"),
                lambda: scene.world.edit(scene.channel, 40, text="other"),
                lambda: scene.world.delete(scene.channel, 41),
            ):
                told.clear()
                change()
                await eventually(lambda: 1001 in told)
        assert set(told) == {1001}
        assert not scene.server.named("updates.getChannelDifference")

    asyncio.run(run(told.append))


def test_after_a_drop_a_listener_is_told_of_all_chats_that_it_has_heard_of(scene: Scene) -> None:
    scene.account.joined.add(1001)
    told: list[int] = []

    async def run() -> None:
        async with asking(CREDENTIALS, "first", scene.server.session(scene.account), told_of=told.append):
            scene.world.add(scene.channel, "new")
            await eventually(lambda: told)
            told.clear()
            scene.server.drop_connections()
            await eventually(lambda: told)
            told.clear()
            scene.world.add(scene.channel, "newer")
            await eventually(lambda: told)

    asyncio.run(run())


def test_a_session_does_not_keep_everybody_it_meets(scene: Scene) -> None:
    async def run() -> None:
        async with asking(CREDENTIALS, "first", scene.server.session(scene.account)) as asker:
            await _resolved(asker)
            assert not asker.client.session._entities

    asyncio.run(run())
