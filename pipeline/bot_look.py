"""Collects Potato Chat: the updates that wait for the bot, for every watched chat at once.

Captures and the number of the last update are stored in one transaction. The server forgets updates only when the next
request confirms them, after that, so that a run may be killed anywhere.
"""

import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager
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


class BotLook:
    """Takes the updates that wait for a bot, an answer at a time; counts what is beside its sources."""

    def __init__(self, connection: Connection, bot: Bot, name: str, chats: ChatLooks) -> None:
        """Nothing is asked yet; ``name`` is the bot's in the warehouse."""
        self._connection = connection
        self._bot = bot
        self._name = name
        self._chats = chats
        self._unwatched: Counter[str] = Counter()
        self._not_public = 0
        self._unreadable = 0

    def take(self, wait_s: int = 0) -> bool:
        """Store one answer; false where no update came in ``wait_s`` seconds. Raises as ``Bot.updates`` does."""
        connection, name = self._connection, self._name
        state = read_bot(connection, name)
        if state.not_before is not None and state.not_before > datetime.now(UTC):
            message = "the bot's server asked to wait"
            raise ComeBackError(message, state.not_before)
        last_id = state.update_id
        served = self._asked(None if last_id is None else last_id + 1, wait_s)
        if not served:
            return False
        numbered = {number: one for one in served if isinstance(one, dict) and (number := _update_id(one)) is not None}
        fresh = {number: one for number, one in numbered.items() if last_id is None or number > last_id}
        if not fresh:
            message = "the bot's server serves the same updates again and again"
            raise RetriableError(message, remedy="check that ESCROWWATCH_POTATO_BASE is a Bot API")
        self._unreadable += sum(not isinstance(one, dict) or _update_id(one) is None for one in served)
        with transaction(connection):
            self._store([fresh[number] for number in sorted(fresh)])
            advance_bot(connection, name, max(fresh))
        self._chats.count()
        return True

    def notes(self) -> tuple[str, ...]:
        """For the person: public chats that nobody watches, by name, and what is left out."""
        notes = [
            f"{number} updates of potato:{name}, which is not watched: `escrowwatch sources add potato:{name}` watches it"
            for name, number in self._unwatched.most_common()
        ]
        if self._not_public:
            notes.append(f"{self._not_public} updates of chats that are not public: never stored")
        if self._unreadable:
            notes.append(f"{self._unreadable} updates without a number: not stored")
        return tuple(notes)

    def _asked(self, offset: int | None, wait_s: int) -> list[object]:
        try:
            return self._bot.updates(offset, wait_s)
        except ComeBackError as error:
            note_bot_wait(self._connection, self._name, error.not_before)
            raise

    def _store(self, updates: Sequence[Record]) -> None:
        by_look: dict[ChatLook, list[Record]] = {}
        for update in updates:
            message = message_in(update)
            if message is None:
                continue
            chat = public_chat_of(message)
            if chat is None:
                self._not_public += 1
                continue
            found = self._chats.look_of(chat)
            if found is None:
                self._unwatched[self._chats.shown(chat)] += 1
            else:
                by_look.setdefault(found, []).append(update)
        for found, some in by_look.items():
            found.store(some)


@contextmanager
def bot_look(
    connection: Connection,
    settings: Settings,
    sources: Sequence[WatchedSource],
    results: Sequence[SourceResult],
    on_progress: OnProgress,
    sleep: Callable[[float], None] = time.sleep,
) -> Iterator[tuple[BotLook, ChatLooks]]:
    """The look of the bot at its ``sources``, which no other process collects meanwhile. Raises ``RetriableError``."""
    base, secret = bot_settings(settings)
    with ExitStack() as stack:
        name = f"potato {bot_id(secret)}"
        for key in (name, *(source.key for source in sources)):
            stack.enter_context(watching(connection, key))
        chats = ChatLooks(connection, sources, results, on_progress, name)
        stack.callback(chats.close)
        bot = stack.enter_context(bot_at(base, secret, sleep))
        yield BotLook(connection, bot, name, chats), chats


def bot_settings(settings: Settings) -> tuple[str, str]:
    """The address of the Bot API and the bot's token. Raises ``FatalError`` where one is missing."""
    base, token = settings.potato_base, settings.potato_token
    if base is None or token is None:
        message = "Potato Chat cannot be asked without ESCROWWATCH_POTATO_BASE and ESCROWWATCH_POTATO_TOKEN"
        raise FatalError(message, remedy=f"docs/sources.md says where they come from; {ONLY_FROM_THEN_ON}")
    return base, token.get_secret_value()


def other_sources(sources: Sequence[WatchedSource], folder: Path) -> list[WatchedSource]:
    """The bot's other watched sources of ``folder``: an update is served once, so what waits for them is stored as well."""
    named = {source.key for source in sources}
    return [one for one in read_sources(folder) if _is_watched(one) and one.key not in named]


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
    if not sources:
        return []
    bot_settings(settings)
    named = {source.key for source in sources}
    every = [*sources, *other_sources(sources, folder or settings.sources)]
    results = [SourceResult(source.key) for source in every]
    try:
        with bot_look(connection, settings, every, results, on_progress) as (look, _):
            try:
                while look.take():
                    pass
                _note_ends(connection, results, named)
            finally:
                results[0].notes = look.notes()
    except EscrowwatchError as error:
        for result in results[: len(sources)]:
            result.error = result.error or error
    return [result for result in results if result.key in named or result.read or result.rejected or result.error]


def _is_watched(source: WatchedSource) -> bool:
    return source.method is METHOD and source.trust is not Trust.QUARANTINED


def _update_id(update: Record) -> int | None:
    return integer(update.get("update_id"))


def _note_ends(connection: Connection, results: Sequence[SourceResult], named: Collection[str]) -> None:
    for result in results:
        if result.error is not None:
            continue
        if read_watch(connection, result.key).numeric_id is not None:
            note_looked(connection, result.key)
        elif result.key in named:
            message = f"the bot has seen nothing of {result.key} yet: {ONLY_FROM_THEN_ON}"
            result.error = RetriableError(message, remedy="check that the bot is in the chat and may read all messages")
