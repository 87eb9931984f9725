"""The demo's import: the shipped sample, written into the home and stored like any other files."""

from pathlib import Path

from pipeline.import_files import ImportRequest, ImportSummary, import_paths
from pipeline.sample import write_sample
from warehouse.connection import Connection


def import_sample(connection: Connection, folder: Path) -> ImportSummary:
    """Write the sample chats to ``folder`` and import them; the sample's authors declare them public."""
    paths = write_sample(folder)
    return import_paths(connection, ImportRequest(tuple(paths), is_declared_public=True))
