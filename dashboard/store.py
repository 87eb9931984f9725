"""The desk's connection to the warehouse."""

from collections.abc import Iterator
from contextlib import contextmanager

from pipeline.settings import Settings
from pipeline.warehouse_session import open_warehouse
from warehouse.connection import Connection


@contextmanager
def warehouse() -> Iterator[Connection]:
    """A connection for one run of a page: short-lived, so that a restarted server is no trouble."""
    with open_warehouse(Settings()) as connection:
        yield connection


def message_url(platform: str, chat: str, message_id: int) -> str:
    """The desk's own page of a message."""
    return f"/message?platform={platform}&chat={chat}&id={message_id}"
