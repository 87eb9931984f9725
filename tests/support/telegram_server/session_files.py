"""Sessions that an unmodified client opens: they hold the server's address and an auth key that it knows."""

from hashlib import sha256
from pathlib import Path

from telethon.crypto import AuthKey
from telethon.sessions import SQLiteSession, StringSession

# Files and users of another data centre would make the client open a second connection.
DC_ID = 2
_PARTS = 8


def auth_key_of(user_id: int, number: int = 0) -> bytes:
    """The 256 bytes of an account's key; another ``number`` is another login of the account."""
    return b"".join(sha256(f"test key {user_id} {number} {part}".encode()).digest() for part in range(_PARTS))


def string_session(host: str, port: int, auth_key: bytes) -> str:
    """The text that ``StringSession`` takes. ``host`` is an address, not a name."""
    session = StringSession()
    session.set_dc(DC_ID, host, port)
    session.auth_key = AuthKey(auth_key)
    return str(session.save())


def write_session_file(path: Path, host: str, port: int, auth_key: bytes) -> None:
    """A session in SQLite at ``path`` (ends in ``.session``)."""
    session = SQLiteSession(str(path))
    session.set_dc(DC_ID, host, port)
    session.auth_key = AuthKey(auth_key)
    session.save()
    session.close()
