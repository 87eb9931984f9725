"""A channel of the loopback web front."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from html import escape

from domain.vocabulary import Method
from pipeline.settings import Settings
from tests.support.live_platforms.chat import STRANGER, LiveChat, closed
from tests.support.preview_server import Fault, PreviewWorld, preview_server
from warehouse.connection import Connection, connect


class WebPreview(LiveChat):
    """Pages without an account. They are UTF-8 and HTML, and the address of a chat is its name."""

    method = Method.WEB_PREVIEW
    key = "web_preview:quietmarket"
    several = 95
    follows_renames = False
    renamed_key = "web_preview:quietnew"

    def __init__(self, connection: Connection, world: PreviewWorld) -> None:
        """``world`` is served."""
        told = {"home": "/nonexistent", "preview_base": world.base, "preview_pause_s": 0.001}
        super().__init__(connection, Settings.model_validate(told))
        self._world = world

    @staticmethod
    def holds(text: str) -> bool:
        """UTF-8 without what HTML cannot say; the parser reads other control characters, and CR, otherwise."""
        return text.encode(errors="ignore").decode() == text and not any(char in text for char in "\x00\x1f")

    def post(self, text: str) -> int:
        """The next number."""
        number = max(self._world.texts, default=0) + 1
        self._world.texts[number] = escape(text, quote=False)
        return number

    def edit(self, number: int, text: str) -> None:
        """A page does not say when."""
        self._world.texts[number] = escape(text, quote=False)

    def delete(self, number: int) -> None:
        """A page shows what there is."""
        del self._world.texts[number]

    def rename(self) -> None:
        """The old address leads to no page."""
        self._world.name = "QuietNew"

    def give_name_away(self) -> None:
        """The pages are another chat's."""
        self._world.chat_id += 1
        self._world.texts = {1: STRANGER}

    @contextmanager
    def silent_in_the_middle(self) -> Iterator[None]:
        """By connections that drop, after two pages."""
        self._world.faults += [None, None, *[Fault(0)] * 4]
        yield

    def posted_at(self, number: int) -> datetime:
        """As the boxes of ``exports.preview_footer`` show it."""
        return datetime(2026, 5, 4, 10, 0, number % 60, tzinfo=UTC)

    def served(self, number: int) -> bytes:
        """Its box."""
        return self._world.box(number).encode()


@contextmanager
def web_preview(dsn: str) -> Iterator[LiveChat]:
    """A channel of the loopback web front."""
    with preview_server() as world:
        yield from closed(WebPreview(connect(dsn), world))
