"""The Telegram test server: what goes wrong, by design."""

import asyncio
import time
from collections.abc import Iterator

import pytest
from telethon import TelegramClient, errors, events
from telethon.crypto import rsa
from telethon.sessions import StringSession
from telethon.tl import TLObject, functions

from tests.support.telegram_server import faults as wrong
from tests.support.telegram_server.crypto import public_key_pem
from tests.support.telegram_server.entities import AccountState
from tests.support.telegram_server.scene import PRESENT, Scene, eventually, running_scene
from tests.support.telegram_server.session_files import DC_ID
from tests.support.telegram_server.world import CODE


@pytest.fixture
def scene() -> Iterator[Scene]:
    """A scene whose server runs."""
    with running_scene() as made:
        yield made


@pytest.mark.parametrize(
    ("fault", "expected", "seconds"),
    [
        (wrong.flood_wait(300), errors.FloodWaitError, 300),
        (wrong.flood_premium_wait(20), errors.FloodPremiumWaitError, 20),
        (wrong.FROZEN, errors.FloodError, None),
        (wrong.CHANNEL_PRIVATE, errors.ChannelPrivateError, None),
        (wrong.CHANNEL_PRIVATE_406, errors.ChannelPrivateError, None),
        (wrong.KEY_UNREGISTERED, errors.AuthKeyUnregisteredError, None),
        (wrong.SESSION_REVOKED, errors.SessionRevokedError, None),
        (wrong.USER_DEACTIVATED, errors.UserDeactivatedBanError, None),
        (wrong.KEY_DUPLICATED, errors.AuthKeyDuplicatedError, None),
        (wrong.UNKNOWN_ANSWER, errors.TypeNotFoundError, None),
        (wrong.KEY_UNKNOWN, errors.common.AuthKeyNotFound, None),
    ],
)
def test_a_fault_is_raised_as_telethon_names_it(
    scene: Scene, fault: wrong.Fault, expected: type[Exception], seconds: int | None
) -> None:
    """Each scripted error arrives as its exception, for the request that it was scripted for."""
    rule = scene.faults.next("messages.getHistory", fault)

    async def run() -> None:
        async with scene.connected() as client:
            entity = await client.get_entity("MarketOne")
            with pytest.raises(expected) as caught:
                await client.get_messages(entity)
            assert getattr(caught.value, "seconds", None) == seconds

    asyncio.run(run())
    assert rule.fired == 1


@pytest.mark.parametrize("fault", [wrong.DROP_BEFORE, wrong.DROP_INSTEAD, wrong.DROP_AFTER, wrong.BROKEN_PACKET])
def test_a_broken_connection_in_mid_history_is_healed(scene: Scene, fault: wrong.Fault) -> None:
    """Every third page breaks the connection, and the history is whole all the same."""
    scene.faults.every(3, "messages.getHistory", fault)

    async def run() -> None:
        async with scene.connected() as client:
            assert [message.id async for message in client.iter_messages("MarketOne", wait_time=0)] == PRESENT[::-1]

    asyncio.run(run())


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (AccountState.BANNED, errors.UserDeactivatedBanError),
        (AccountState.REVOKED, errors.SessionRevokedError),
        (AccountState.FROZEN, errors.FloodError),
        (AccountState.KEY_LOST, errors.common.AuthKeyNotFound),
    ],
)
def test_an_account_can_be_lost(scene: Scene, state: AccountState, expected: type[Exception]) -> None:
    """What Telegram does to an account shows at its next request."""

    async def run() -> None:
        async with scene.connected() as client:
            entity = await client.get_entity("MarketOne")
            scene.account.state = state
            with pytest.raises(expected):
                await client.get_messages(entity)

    asyncio.run(run())


def test_faults_end_and_can_be_narrowed(scene: Scene) -> None:
    """A fault holds for its block, its account and its requests; late answers come, missing ones do not."""

    async def run() -> None:
        async with scene.connected(request_retries=0, raise_last_call_error=True) as client:
            with scene.faults.during("messages.*", wrong.SERVER_ERROR), pytest.raises(errors.ServerError):
                await client.get_messages("MarketOne")
            scene.faults.always("messages.getHistory", wrong.FROZEN, user_id=1)
            scene.faults.always(
                "messages.getHistory", wrong.CHANNEL_PRIVATE, when=lambda request: request.peer.channel_id == 1002
            )
            assert len(await client.get_messages("MarketOne")) == 1
            with pytest.raises(errors.ChannelPrivateError):
                await client.get_messages("markettalk")
            scene.faults.next("channels.getMessages", wrong.slow(0.3))
            began = time.monotonic()
            assert await client.get_messages("MarketOne", ids=1)
            assert time.monotonic() - began > 0.3
            scene.faults.next("channels.getMessages", wrong.SILENCE)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.get_messages("MarketOne", ids=1), 0.3)

    asyncio.run(run())


def test_a_restart_is_survived(scene: Scene) -> None:
    """A running client and its session outlive a restart; updates go on."""
    scene.account.joined.add(1001)
    seen: list[str] = []

    async def run() -> None:
        # A busy machine may take longer to start again than calls without a pause between them last.
        async with scene.connected(retry_delay=0.05, connection_retries=100) as client:

            async def on_new(event: TLObject) -> None:
                seen.append(event.raw_text)

            client.add_event_handler(on_new, events.NewMessage())
            asked = len(scene.server.named("users.getUsers"))
            await asyncio.to_thread(scene.server.restart)
            assert len(await client.get_messages("MarketOne", limit=150)) == 150
            await eventually(lambda: len(scene.server.named("users.getUsers")) > asked)
            scene.world.add(scene.channel, "after")
            await eventually(lambda: seen == ["after"])

    asyncio.run(run())


@pytest.mark.parametrize("skew_s", [4_000, -4_000])
def test_a_skewed_clock_is_found_out(scene: Scene, skew_s: int) -> None:
    """A server whose clock is off corrects the client's at the first message."""
    scene.faults.clock_skew_s = skew_s

    async def run() -> None:
        async with scene.connected() as client:
            assert len(await client.get_messages("MarketOne", limit=150)) == 150

    asyncio.run(run())


@pytest.mark.parametrize("password", [None, "correct horse"])
def test_a_login_from_scratch(scene: Scene, password: str | None) -> None:
    """Handshake, code, password; the session that comes of it is good for the next client."""
    scene.account.password = password
    rsa.add_key(public_key_pem(), old=False)

    async def run() -> None:
        client = TelegramClient(StringSession(), 1, "hash")
        client.session.set_dc(DC_ID, scene.server.host, scene.server.port)
        await client.connect()
        assert not await client.is_user_authorized()
        await client.send_code_request("+855100200")
        with pytest.raises(errors.PhoneCodeInvalidError):
            await client.sign_in("+855100200", "00000")
        if password is None:
            await client.sign_in("+855100200", CODE)
        else:
            with pytest.raises(errors.SessionPasswordNeededError):
                await client.sign_in("+855100200", CODE)
            with pytest.raises(errors.PasswordHashInvalidError):
                await client.sign_in(password="wrong")  # noqa: S106
            await client.sign_in(password=password)
        saved = client.session.save()
        await client.disconnect()
        again = TelegramClient(StringSession(saved), 1, "hash")
        await again.connect()
        assert (await again.get_me()).id == 7001
        await again.disconnect()

    asyncio.run(run())


def test_an_unknown_request_is_refused_and_noted(scene: Scene) -> None:
    """The log says which requests the server has no answer for."""

    async def run() -> None:
        async with scene.connected() as client:
            with pytest.raises(errors.BadRequestError, match="METHOD_NOT_IMPLEMENTED"):
                await client(functions.help.GetSupportRequest())

    asyncio.run(run())
    (asked,) = scene.server.named("help.getSupport")
    assert asked.outcome == "METHOD_NOT_IMPLEMENTED"


def test_pings_and_transport_floods(scene: Scene) -> None:
    """A ping is answered; after a transport flood the client comes again at once."""

    async def run() -> None:
        async with scene.connected() as client:
            pong = await client._sender.send(functions.PingRequest(5))
            assert pong.ping_id == 5
            rule = scene.faults.next("messages.getHistory", wrong.transport(429))
            assert len(await client.get_messages("MarketOne")) == 1
            assert rule.fired == 1

    asyncio.run(run())
