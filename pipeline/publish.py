"""Publishes what is stored and read: templates, the search index and the counts of the mart."""

from nlp.search_form import search_form
from pipeline.settings import Settings
from pipeline.templates import group_pending
from pipeline.warehouse_session import open_warehouse
from warehouse.connection import Connection
from warehouse.publishing import PublishResult, may_publish, publish


def reading_form(text: str) -> str:
    """The text as the search reads it, however it was spelt."""
    return search_form(text).text


def publish_all(connection: Connection, *, rebuild: bool = False) -> PublishResult:
    """Publish whatever is pending, templates and reading forms included; killed and run again, it goes on.

    With ``rebuild`` every day is counted anew, not only those that have changed.
    """
    may_index, _ = may_publish(connection)
    if may_index:
        group_pending(connection)
    return publish(connection, reading_form, rebuild=rebuild)


def publish_in(settings: Settings, *, rebuild: bool = False) -> PublishResult:
    """Open the warehouse and publish; returns how many versions became searchable, and how many days were counted."""
    with open_warehouse(settings) as connection:
        return publish_all(connection, rebuild=rebuild)
