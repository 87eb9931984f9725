"""Encrypted files: AES-256-GCM in chunks, under a key that scrypt makes of a secret and a salt of the file's own.

Layout: the mark, 16 bytes of salt, then chunks. A chunk is one byte (1 for the last, else 0), the length of its content as
4 bytes, big-endian, the 16 bytes of its tag, and the content. The nonce is the number of the chunk, from 0: the key belongs
to one file. What the tag covers holds the mark, the salt and whether the chunk is the last, so that chunks can neither be
cut off, repeated nor reordered (the construction STREAM of Hoang, Reyhanitabar, Rogaway and Vizár, 2015).
"""

import hashlib
import secrets
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

from Crypto.Cipher import AES
from Crypto.Cipher._mode_gcm import GcmMode

from domain.errors import FatalError

MARK: Final = b"escrowwatch backup 1\n"
CHUNK: Final = 2**20
_SALT, _TAG, _LENGTH = 16, 16, 4
_CUT: Final = "it ends too early"
_CHANGED: Final = "a chunk has been changed, or the key is another"
_LENGTHENED: Final = "something was added to its end"


def sealed(content: Iterable[bytes], secret: str) -> Iterator[bytes]:
    """The bytes of an encrypted file, a chunk for each piece of ``content``."""
    salt = secrets.token_bytes(_SALT)
    key = _key(secret, salt)
    yield MARK + salt
    number = 0
    for piece in content:
        for start in range(0, len(piece), CHUNK):
            yield _chunk(key, salt, number, piece[start : start + CHUNK], is_last=False)
            number += 1
    yield _chunk(key, salt, number, b"", is_last=True)


def opened(file: BinaryIO, secret: str) -> Iterator[bytes]:
    """The content, each piece checked before it is given. Raises ``FatalError`` for a changed, cut or foreign file."""
    if file.read(len(MARK)) != MARK:
        message = "this is no backup of escrowwatch"
        raise FatalError(message, remedy="name a file that `escrowwatch db backup` wrote")
    salt = file.read(_SALT)
    key = _key(secret, salt)
    number, is_last = 0, False
    while not is_last:
        head = file.read(1 + _LENGTH + _TAG)
        if len(head) < 1 + _LENGTH + _TAG:
            raise _broken(_CUT)
        is_last = head[0] == 1
        length = int.from_bytes(head[1 : 1 + _LENGTH], "big")
        if length > CHUNK:
            raise _broken(_CHANGED)
        cipher = _cipher(key, salt, number, is_last=is_last)
        try:
            piece = cipher.decrypt_and_verify(file.read(length), head[1 + _LENGTH :])
        except ValueError as error:
            raise _broken(_CHANGED) from error
        if piece:
            yield piece
        number += 1
    if file.read(1):
        raise _broken(_LENGTHENED)


def _chunk(key: bytes, salt: bytes, number: int, content: bytes, *, is_last: bool) -> bytes:
    hidden, tag = _cipher(key, salt, number, is_last=is_last).encrypt_and_digest(content)
    return bytes([is_last]) + len(hidden).to_bytes(_LENGTH, "big") + tag + hidden


def _cipher(key: bytes, salt: bytes, number: int, *, is_last: bool) -> GcmMode:
    cipher = AES.new(key, AES.MODE_GCM, nonce=number.to_bytes(12, "big"))
    cipher.update(MARK + salt + bytes([is_last]))
    return cipher


def _key(secret: str, salt: bytes) -> bytes:
    # The cost is that of the sessions of accounts (RFC 7914): 32 MiB and a tenth of a second.
    return hashlib.scrypt(secret.encode(), salt=salt, n=2**15, r=8, p=1, maxmem=2**26, dklen=32)


def _broken(what: str) -> FatalError:
    message = f"the backup cannot be opened: {what}"
    return FatalError(message, remedy="check ESCROWWATCH_BACKUP_KEY, or take another copy")
