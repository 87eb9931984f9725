"""Media of live sources in tests: collect a source, then fetch its files, as the command does."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from collectors.media.reading import PictureReader
from domain.vocabulary import MediaPolicy
from domain.watch import Take, WatchedSource
from pipeline.account_pool import AccountPool
from pipeline.media_keeping import MediaKeeping, media_keeping
from pipeline.media_look import MediaResult, take_media
from pipeline.source_look import chat_facts
from tests.support.collecting_live import LiveCollection, live_collection
from tests.support.database import rows

_READER = PictureReader()


@dataclass
class MediaCollection:
    """A live collection whose files lie under ``home``."""

    live: LiveCollection
    home: Path
    take: Take = field(default_factory=lambda: Take(media=MediaPolicy.ALL))
    account: str = "first"

    @property
    def files(self) -> list[Path]:
        """Every file of the store."""
        return [path for path in (self.home / "media").rglob("*") if path.is_file()]

    def collect(self) -> MediaResult:
        """Collect the scene's channel, then its files."""
        assert self.live.collect().results[0].error is None
        return self.fetch()

    def fetch(self, most_files: int | None = None) -> MediaResult:
        """Fetch the files of what is stored, as a process of its own would."""
        (source,) = self.live.sources()
        keeping = media_keeping(self.live.connection, self.live.settings)
        # Loaded once for all tests: it takes longer than they do.
        keeping.keeper = replace(keeping.keeper, reader=_READER)
        return asyncio.run(self._fetch(replace(source, take=self.take), keeping, most_files))

    def parts(self) -> int:
        """How many parts of files were asked for."""
        return len(self.live.scene.server.named("upload.getFile"))

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """The rows of a query."""
        return rows(self.live.connection, query)

    async def _fetch(self, source: WatchedSource, keeping: MediaKeeping, most: int | None) -> MediaResult:
        connection = self.live.connection
        pool = AccountPool(connection, self.live.settings)
        async with pool.opened():
            account = next(one for one in pool.candidates() if one.name == self.account)
            asker = await pool.asker(account)
            assert asker is not None
            facts = await chat_facts(connection, asker, source)
            return await take_media(connection, asker, source, facts, keeping, most)


@contextmanager
def media_collection(home: Path) -> Iterator[MediaCollection]:
    """A running scene whose channel has few messages, none of them with media."""
    with live_collection() as live:
        channel = live.scene.channel
        live.scene.world.delete(channel, *[number for number in channel.ids if number > 5], is_announced=False)
        live.settings = live.settings.model_copy(update={"home": home})
        yield MediaCollection(live, home)
