"""Publishes what is stored and read: the search index and the daily counts of the mart."""

from pipeline.settings import Settings
from pipeline.warehouse_session import open_warehouse
from warehouse.publishing import PublishResult, publish


def publish_in(settings: Settings) -> PublishResult:
    """Open the warehouse and publish; returns how many versions became searchable."""
    with open_warehouse(settings) as connection:
        return publish(connection)
