"""Files that nobody carries any longer leave the store, whenever the process was killed."""

from pathlib import Path
from unittest.mock import patch

import pytest

from collectors.media.store import MediaStore
from domain.evidence import Origin, Signer
from domain.vocabulary import MediaOutcome
from pipeline.media_removal import remove_files
from pipeline.redact import redact
from pipeline.retain import signed_redaction
from pipeline.screen import screen_pending
from pipeline.settings import Settings
from tests.support.database import fresh_connection, rows
from tests.support.evidence import messages, settings_in, store
from tests.support.messages import MARKET
from warehouse.connection import Connection
from warehouse.media import MessageFile, StoredFile, files_to_remove, note_file, source_of, store_file
from warehouse.redaction import Order, redact_message

PICTURE, ORDER = b"p" * 32, Order("A. Officer", "a victim", "Art. 17")


@pytest.mark.parametrize("next_run", ["redact", "retain", "screen"])
def test_what_a_killed_redaction_left_is_removed_by_the_next_run(tmp_path: Path, next_run: str) -> None:
    """Killed behind the commit, before the file was gone: the file is named by a row until it is."""
    settings = settings_in(tmp_path)
    kept = MediaStore(settings.media)
    with fresh_connection() as connection:
        _carried(connection, settings, [4])
        _killed(connection)
        assert kept.path(PICTURE).exists()
        assert files_to_remove(connection) == [PICTURE]
        if next_run == "redact":
            redact(connection, settings, "telegram:7001/5", ORDER)
        elif next_run == "retain":
            signed_redaction(connection, settings)
        else:
            screen_pending(connection, kept)
        assert not kept.path(PICTURE).exists()
        assert files_to_remove(connection) == []


def test_a_file_that_another_message_brought_again_stays(tmp_path: Path) -> None:
    """Stored anew between the redaction and the removal."""
    settings = settings_in(tmp_path)
    kept = MediaStore(settings.media)
    with fresh_connection() as connection:
        _carried(connection, settings, [4])
        _killed(connection)
        _carry(connection, 5)
        remove_files(connection, kept)
        assert kept.path(PICTURE).exists()
        assert files_to_remove(connection) == []


def test_a_removal_that_fails_is_tried_again(tmp_path: Path) -> None:
    """A disk that refuses leaves the row; a file that is not there any more is as good as removed."""
    settings = settings_in(tmp_path)
    kept = MediaStore(settings.media)
    with fresh_connection() as connection:
        _carried(connection, settings, [4])
        _killed(connection)
        with patch.object(Path, "unlink", side_effect=PermissionError), pytest.raises(PermissionError):
            remove_files(connection, kept)
        assert files_to_remove(connection) == [PICTURE]
        kept.path(PICTURE).unlink()
        remove_files(connection, kept)
        assert files_to_remove(connection) == []


def test_a_picture_that_two_messages_carry_goes_with_the_second(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)
    kept = MediaStore(settings.media)
    with fresh_connection() as connection:
        _carried(connection, settings, [4, 5])
        redact(connection, settings, "telegram:7001/4", ORDER)
        assert kept.path(PICTURE).exists()
        redact(connection, settings, "telegram:7001/5", ORDER)
        assert not kept.path(PICTURE).exists()
        assert rows(connection, "select count(*) from raw.media_removal") == [(0,)]


def _killed(connection: Connection) -> None:
    """A redaction of message 4 whose process ended with the commit."""
    signer = Signer(bytes(32), lambda _: bytes(64), Origin())
    redact_message(connection, signer, ("telegram", MARKET.key, 4), ORDER)


def _carried(connection: Connection, settings: Settings, numbers: list[int]) -> None:
    """Ten messages, some of which carry the picture, and the picture in the store."""
    store(connection, "one", messages(1, 10))
    MediaStore(settings.media).put(PICTURE, b"a picture")
    for number in numbers:
        _carry(connection, number)


def _carry(connection: Connection, number: int) -> None:
    store_file(connection, StoredFile(PICTURE, 9, "image/png", 1, 1, None, None), [])
    note_file(
        connection, MessageFile(source_of(connection, MARKET), number, f"key {number}", MediaOutcome.STORED, PICTURE)
    )
