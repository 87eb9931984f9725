"""Collects Potato Chat: the updates that wait for the bot, for every watched chat at once.

Captures and the number of the last update are stored in one transaction. The server forgets updates only when the next
request confirms them, after that, so that a run may be killed anywhere.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from collectors.fields import Record, integer
from collectors.potato_bot.asking import Bot, bot_at, bot_id
from collectors.potato_bot.chat import public_chat_of
from collectors.potato_bot.message import METHOD, message_in
from collectors.sources import read_sources
from domain.errors import ComeBackError, EscrowwatchError, FatalError, RetriableError
from domain.vocabulary import Trust
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
    """What the bot saw beside its sources: updates of public chats that nobody watches, by name; what is left out."""

    unwatched: Counter[str] = field(default_factory=Counter)
    not_public: int = 0
    unreadable: int = 0


def collect_potato(
    connection: Connection,
    settings: Settings,
    sources: Sequence[WatchedSource],
    on_progress: OnProgress,
    folder: Path | None = None,
) -> list[SourceResult]:
    """Read every update that waits for the bot; what failed stands in the results, those of ``sources`` first.

    An update is served once: so what waits for the other watched sources of ``folder`` (left out: that of the settings)
    is stored as well. Chats that nobody watches are named in the ``notes`` of the first result, their updates are not
    stored. Raises ``FatalError`` where a setting is missing.
    """
    named = {source.key for source in sources}
    others = [one for one in read_sources(folder or settings.sources) if _is_watched(one) and one.key not in named]
    if not sources:
        return []
    base, token = settings.potato_base, settings.potato_token
    if base is None or token is None:
        message = "Potato Chat cannot be asked without ESCROWWATCH_POTATO_BASE and ESCROWWATCH_POTATO_TOKEN"
        raise FatalError(message, remedy=f"docs/sources.md says where they come from; {ONLY_FROM_THEN_ON}")
    secret = token.get_secret_value()
    results = [SourceResult(source.key) for source in (*sources, *others)]
    look = BotLook()
    try:
        with ExitStack() as stack:
            name = f"potato {bot_id(secret)}"
            for key in (name, *(result.key for result in results)):
                stack.enter_context(watching(connection, key))
            chats = ChatLooks(connection, [*sources, *others], results, on_progress, name)
            stack.callback(chats.close)
            _take_all(connection, name, stack.enter_context(bot_at(base, secret)), chats, look)
            _note_ends(connection, results, named)
    except EscrowwatchError as error:
        for result in results[: len(sources)]:
            result.error = result.error or error
    results[0].notes = _notes(look)
    return [result for result in results if result.key in named or result.read or result.rejected or result.error]


def _is_watched(source: WatchedSource) -> bool:
    return source.method is METHOD and source.trust is not Trust.QUARANTINED


def _take_all(connection: Connection, name: str, bot: Bot, chats: ChatLooks, look: BotLook) -> None:
    state = read_bot(connection, name)
    if state.not_before is not None and state.not_before > datetime.now(UTC):
        message = "the bot's server asked to wait"
        raise ComeBackError(message, state.not_before)
    last_id = state.update_id
    while True:
        served = _asked(connection, name, bot, None if last_id is None else last_id + 1)
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


def _asked(connection: Connection, name: str, bot: Bot, offset: int | None) -> list[object]:
    try:
        return bot.updates(offset)
    except ComeBackError as error:
        note_bot_wait(connection, name, error.not_before)
        raise


def _note_ends(connection: Connection, results: Sequence[SourceResult], named: Collection[str]) -> None:
    for result in results:
        if result.error is not None:
            continue
        if read_watch(connection, result.key).numeric_id is not None:
            note_looked(connection, result.key)
        elif result.key in named:
            message = f"the bot has seen nothing of {result.key} yet: {ONLY_FROM_THEN_ON}"
            result.error = RetriableError(message, remedy="check that the bot is in the chat and may read all messages")


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
