"""Collects Potato Chat: the updates that wait for the bot, for every watched chat at once.

Captures and the number of the last update are stored in one transaction. The server forgets updates only when the next
request confirms them, after that, so that a run may be killed anywhere.
"""

from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime

from collectors.fields import Record, integer
from collectors.potato_bot.asking import Bot, bot_at, bot_id
from collectors.potato_bot.chat import public_chat_of
from collectors.potato_bot.message import message_in
from domain.errors import ComeBackError, EscrowwatchError, FatalError, RetriableError
from domain.watch import WatchedSource
from pipeline.bot_chats import ChatLook, ChatLooks
from pipeline.settings import Settings
from pipeline.source_look import OnProgress, SourceResult
from warehouse.bots import advance_bot, note_bot_wait, read_bot
from warehouse.connection import Connection, transaction
from warehouse.watches import note_looked, read_watch, watching

ONLY_FROM_THEN_ON = "a bot sees only chats it was added to, from then on"


@dataclass(slots=True)
class BotLook:
    """What the bot saw: the results of the sources; updates of public chats that are not watched, by name; the rest."""

    results: list[SourceResult]
    unwatched: Counter[str] = field(default_factory=Counter)
    not_public: int = 0
    unreadable: int = 0


def collect_potato(
    connection: Connection, settings: Settings, sources: Sequence[WatchedSource], on_progress: OnProgress
) -> list[SourceResult]:
    """Collect what waits for the bot; what failed stands in the results. See ``look_at_bot``."""
    return look_at_bot(connection, settings, sources, on_progress).results


def look_at_bot(
    connection: Connection, settings: Settings, sources: Sequence[WatchedSource], on_progress: OnProgress
) -> BotLook:
    """Read every update that waits and store those of ``sources``, the others being counted only.

    All sources of the bot belong into one call, as an update is served once. Chats that are not watched are named in the
    ``notes`` of the first result too. Raises ``FatalError`` where a setting is missing.
    """
    if settings.potato_base is None or settings.potato_token is None:
        message = "Potato Chat cannot be asked without ESCROWWATCH_POTATO_BASE and ESCROWWATCH_POTATO_TOKEN"
        raise FatalError(message, remedy=f"docs/sources.md says where they come from; {ONLY_FROM_THEN_ON}")
    token = settings.potato_token.get_secret_value()
    name = f"potato {bot_id(token)}"
    look = BotLook([SourceResult(source.key) for source in sources])
    try:
        with ExitStack() as stack:
            stack.enter_context(watching(connection, name))
            for source in sources:
                stack.enter_context(watching(connection, source.key))
            _require_no_wait(connection, name)
            chats = ChatLooks(connection, sources, look.results, on_progress)
            stack.callback(chats.close)
            _take_all(connection, name, stack.enter_context(bot_at(settings.potato_base, token)), chats, look)
            _note_ends(connection, look.results)
    except EscrowwatchError as error:
        for result in look.results:
            result.error = result.error or error
        if isinstance(error, ComeBackError):
            note_bot_wait(connection, name, error.not_before)
    if look.results:
        look.results[0].notes = _notes(look)
    return look


def _take_all(connection: Connection, name: str, bot: Bot, chats: ChatLooks, look: BotLook) -> None:
    last_id = read_bot(connection, name).update_id
    while True:
        served = bot.updates(None if last_id is None else last_id + 1)
        if not served:
            return
        numbered = {number: one for one in served if isinstance(one, dict) and (number := _update_id(one)) is not None}
        fresh = {number: one for number, one in numbered.items() if last_id is None or number > last_id}
        if not fresh:
            message = "the bot's server serves the same updates again and again"
            raise RetriableError(message, remedy="check that ESCROWWATCH_POTATO_BASE is a Bot API")
        look.unreadable += sum(not isinstance(one, dict) or _update_id(one) is None for one in served)
        last_id = max(fresh)
        with transaction(connection):
            _store(chats, look, [fresh[number] for number in sorted(fresh)])
            advance_bot(connection, name, last_id)
        chats.count()


def _store(chats: ChatLooks, look: BotLook, updates: Sequence[Record]) -> None:
    by_look: dict[ChatLook, list[Record]] = {}
    for update in updates:
        message = message_in(update)
        if message is None:
            continue
        chat = public_chat_of(message)
        if chat is None:
            look.not_public += 1
            continue
        found = chats.look_of(chat)
        if found is None:
            look.unwatched[chats.shown(chat)] += 1
        else:
            by_look.setdefault(found, []).append(update)
    for found, some in by_look.items():
        found.store(some)


def _update_id(update: Record) -> int | None:
    return integer(update.get("update_id"))


def _require_no_wait(connection: Connection, name: str) -> None:
    not_before = read_bot(connection, name).not_before
    if not_before is not None and not_before > datetime.now(UTC):
        message = "the bot's server asked to wait"
        raise ComeBackError(message, not_before)


def _note_ends(connection: Connection, results: Sequence[SourceResult]) -> None:
    for result in results:
        if result.error is not None:
            continue
        if read_watch(connection, result.key).numeric_id is None:
            message = f"the bot has seen nothing of {result.key} yet: {ONLY_FROM_THEN_ON}"
            result.error = RetriableError(message, remedy="check that the bot is in the chat and may read all messages")
        else:
            note_looked(connection, result.key)


def _notes(look: BotLook) -> tuple[str, ...]:
    notes = [
        f"{number} updates of potato:{name}, which is not watched: `escrowwatch sources add potato:{name}` watches it"
        for name, number in look.unwatched.most_common()
    ]
    if look.not_public:
        notes.append(f"{look.not_public} updates of chats that are not public: never stored")
    if look.unreadable:
        notes.append(f"{look.unreadable} updates without a number: not stored")
    return tuple(notes)
