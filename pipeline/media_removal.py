"""Removes from the media store what redactions and terms have left nobody to carry."""

from collectors.media.store import MediaStore
from warehouse.connection import Connection, transaction
from warehouse.media import files_to_remove, take_removal


def remove_files(connection: Connection, store: MediaStore) -> None:
    """Remove every file that is noted for it. Killed and run again, it goes on with what is still noted.

    A file that has been stored again for another message stays.
    """
    for sha256 in files_to_remove(connection):
        with transaction(connection):
            if take_removal(connection, sha256):
                store.remove(sha256)
