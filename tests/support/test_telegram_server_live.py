"""The Telegram test server: what happens while a client listens, or is away."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from telethon import TelegramClient, events
from telethon.tl import TLObject

from tests.support.telegram_server.scene import Scene, eventually, running_scene


@pytest.fixture
def scene() -> Iterator[Scene]:
    """A scene whose server runs."""
    with running_scene() as made:
        yield made


def test_what_happens_is_told_at_once(scene: Scene) -> None:
    """New, edited and deleted messages of joined chats arrive as events."""
    scene.account.joined.add(1001)
    seen: list[tuple[str, object]] = []

    async def run() -> None:
        async with scene.connected() as client:

            async def on_new(event: TLObject) -> None:
                seen.append(("new", event.raw_text))

            async def on_edit(event: TLObject) -> None:
                seen.append(("edited", event.raw_text))

            async def on_delete(event: TLObject) -> None:
                seen.append(("deleted", event.deleted_ids))

            client.add_event_handler(on_new, events.NewMessage(chats="MarketOne"))
            client.add_event_handler(on_edit, events.MessageEdited)
            client.add_event_handler(on_delete, events.MessageDeleted)
            post = scene.world.add(scene.channel, "one")
            await eventually(lambda: len(seen) == 1)
            scene.world.edit(scene.channel, post.post_id, text="two")
            scene.world.delete(scene.channel, post.post_id, 10)
            scene.world.add(scene.group, "not joined")
            await eventually(lambda: len(seen) == 3)

    asyncio.run(run())
    gone = scene.channel.next_id - 1
    assert seen == [("new", "one"), ("edited", "two"), ("deleted", [gone, 10])]


@pytest.mark.parametrize("too_long_after", [1_000, 1])
def test_a_gap_is_healed_by_asking(scene: Scene, too_long_after: int) -> None:
    """What was not told is asked for; where it is too much, the client starts anew."""
    scene.account.joined.add(1001)
    scene.world.too_long_after = too_long_after
    seen: list[str] = []

    async def run() -> None:
        async with scene.connected() as client:

            async def on_new(event: TLObject) -> None:
                seen.append(event.raw_text)

            client.add_event_handler(on_new, events.NewMessage())
            scene.world.add(scene.channel, "first")
            await eventually(lambda: seen == ["first"])
            for number in range(5):
                scene.world.add(scene.channel, f"missed {number}", is_announced=False)
            scene.world.add(scene.channel, "late")
            await eventually(lambda: scene.server.named("updates.getChannelDifference"))
            scene.world.add(scene.channel, "last")
            await eventually(lambda: "last" in seen)

    asyncio.run(run())
    missed = [f"missed {number}" for number in range(5)]
    assert seen == (["first", *missed, "late", "last"] if too_long_after > 1 else ["first", "last"])


def test_a_client_that_was_away_catches_up(scene: Scene, tmp_path: Path) -> None:
    """With a stored state, the difference names the channels that changed."""
    scene.account.joined.add(1001)
    scene.server.session_file(tmp_path / "desk.session", scene.account)
    seen: list[str] = []

    async def visit(text: str) -> None:
        client = TelegramClient(str(tmp_path / "desk"), 1, "hash", catch_up=True)

        async def on_new(event: TLObject) -> None:
            seen.append(event.raw_text)

        client.add_event_handler(on_new, events.NewMessage())
        await client.connect()
        if text:
            scene.world.add(scene.channel, text)
        await eventually(lambda: len(seen) == (1 if text else 2))
        await client.disconnect()

    asyncio.run(visit("while here"))
    scene.world.add(scene.channel, "while away")
    asyncio.run(visit(""))
    assert seen == ["while here", "while away"]


def test_telethon_drops_edits_and_deletions_that_a_difference_tells(scene: Scene) -> None:
    """A healed gap brings new messages only: who wants the rest reads the recent history again."""
    scene.account.joined.add(1001)
    seen: list[str] = []

    async def run() -> None:
        async with scene.connected() as client:

            async def on_any(event: TLObject) -> None:
                seen.append(type(event).__qualname__.split(".")[0] + " " + (getattr(event, "raw_text", None) or ""))

            for kind in (events.NewMessage, events.MessageEdited, events.MessageDeleted):
                client.add_event_handler(on_any, kind())
            scene.world.add(scene.channel, "first")
            await eventually(lambda: seen)
            scene.world.edit(scene.channel, 20, text="changed", is_announced=False)
            scene.world.delete(scene.channel, 21, is_announced=False)
            scene.world.add(scene.channel, "second")
            await eventually(lambda: len(seen) > 1)
            scene.world.edit(scene.channel, 22, text="told")
            await eventually(lambda: len(seen) > 2)

    asyncio.run(run())
    assert seen == ["NewMessage first", "NewMessage second", "MessageEdited told"]
    (asked,) = scene.server.named("updates.getChannelDifference")
    assert asked.outcome == "answered"
