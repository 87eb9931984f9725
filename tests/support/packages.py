"""A warehouse with evidence of every kind, and the stand-alone verifier as the other side runs it."""

import hashlib
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from collectors.media.store import MediaStore
from domain.capture import Capture, Captured
from domain.vocabulary import Category, MediaOutcome, Method
from pipeline.evidence import seal
from pipeline.redact import redact
from pipeline.settings import Settings
from reports.package.readme import verifier
from tests.support.evidence import HOSTILE, messages, store
from tests.support.messages import MARKET, NAMED, message
from tests.support.readings import MODEL, reading, rich_reading
from warehouse.cases import ItemTarget, add_item, open_case
from warehouse.connection import Connection, transaction
from warehouse.media import MessageFile, StoredFile, note_file, source_of, store_file
from warehouse.publishing import publish
from warehouse.readings import pending_texts, store_readings
from warehouse.redaction import Order

PICTURE = b"\x89PNG no picture\x00\xff"
VICTIM = "小梅"
ORDER = Order("A. Officer", "shows a victim", "GDPR Art. 17")


def fill(connection: Connection, settings: Settings) -> None:
    """Two chats, several heads, hostile bytes, readings, a picture, a redaction, a hotline message, the case lantern."""
    store(connection, "one", messages(1, 12))
    seal(connection, settings, "import")
    store(connection, "two", hostile(13))
    store(connection, "three", messages(21, 24))
    store(connection, "other", messages(1, 5, chat=NAMED))
    seal(connection, settings, "collect")
    store(connection, "again", [_edited(9, f"卖{VICTIM}，会打字，2万U")])
    _picture(connection, settings, 10)
    read_all(connection)
    redact(connection, settings, "telegram:7001/11", ORDER)
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute("insert into core.hotline_item (source_id, message_id, reason) values (%s, 12, 'words')",
                       (source_of(connection, MARKET),))  # fmt: skip
    publish(connection)
    open_case(connection, "lantern", "the market's teams", "order 7")
    add_item(connection, "lantern", ItemTarget("chat", "telegram", "7001"), "all of it")


def hostile(first: int) -> list[Captured]:
    """Captures whose very bytes are hostile."""
    contents = [text.encode("utf-8", "surrogatepass") for text in HOSTILE]
    return [
        Captured(Capture(MARKET, first + place, Method.DESKTOP_JSON, content, place + 1), message(text, first + place))
        for place, (text, content) in enumerate(zip(HOSTILE, contents, strict=True))
    ]


def read_all(connection: Connection) -> None:
    """A reading of every version; one of a victim."""
    pending = pending_texts(connection, MODEL, 1_000)
    store_readings(connection, MODEL, [
        (one.version_id, rich_reading(one.text, VICTIM) if VICTIM in one.text else reading(Category.LAUNDERING))
        for one in pending
    ])  # fmt: skip


def run_verifier(bag: Path, *options: str, own: bool = False) -> subprocess.CompletedProcess[bytes]:
    """The verifier by a bare interpreter in an empty folder: that of the bag, or a clean copy of it."""
    with tempfile.TemporaryDirectory() as name:
        program = bag / "verify.py" if own else Path(name) / "verify.py"
        if not own:
            program.write_bytes(verifier())
        folder = Path(name) / "empty"
        folder.mkdir()
        return subprocess.run(
            [sys.executable, "-I", "-S", str(program), str(bag), *options], cwd=folder, capture_output=True, check=False
        )


def files_in(bag: Path) -> list[str]:
    """All files of a bag, by path within."""
    return sorted(path.relative_to(bag).as_posix() for path in bag.rglob("*") if path.is_file())


def _edited(number: int, text: str) -> Captured:
    return Captured(Capture(MARKET, number, Method.DESKTOP_JSON, b"edited", 1), message(text, 99))


def _picture(connection: Connection, settings: Settings, message_id: int) -> None:
    sha256 = hashlib.sha256(PICTURE).digest()
    MediaStore(settings.media).put(sha256, PICTURE)
    with transaction(connection):
        store_file(connection, StoredFile(sha256, len(PICTURE), "image/png", None, None, None, None), [])
        source_id = source_of(connection, MARKET)
        note_file(connection, MessageFile(source_id, message_id, "key", MediaOutcome.STORED, sha256))


def changed_copy(bag: Path, folder: Path, path: str, chance: random.Random) -> Path:
    """A copy of a bag, below ``folder``, with one byte of one of its files changed."""
    copied = copy_of(bag, folder)
    content = bytearray((copied / path).read_bytes())
    content[chance.randrange(len(content))] ^= chance.randrange(1, 256)
    (copied / path).write_bytes(content)
    return copied


def copy_of(bag: Path, folder: Path) -> Path:
    """A copy of a bag below ``folder``, in the place of the last one."""
    copied = folder / "copy"
    shutil.rmtree(copied, ignore_errors=True)
    shutil.copytree(bag, copied)
    return copied
