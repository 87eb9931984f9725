"""Sessions at rest: a StringSession logs in as its account, so it is stored encrypted.

AES-256-GCM under a key that scrypt makes of ``ESCROWWATCH_SESSION_KEY``; the parameters are those that RFC 7914 and
OWASP's password storage cheat sheet give for interactive use (N = 2**15, r = 8, p = 1).
"""

import hashlib
import os

from Crypto.Cipher import AES

from domain.errors import FatalError

_VERSION = b"ES1"
_SALT, _NONCE, _TAG = 16, 12, 16
_HEAD = len(_VERSION) + _SALT + _NONCE + _TAG


def seal(session: str, key: str) -> bytes:
    """``session`` encrypted under ``key``; another text at every call."""
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    cipher = AES.new(_derived(key, salt), AES.MODE_GCM, nonce=nonce)
    content, tag = cipher.encrypt_and_digest(session.encode())
    return b"".join((_VERSION, salt, nonce, tag, content))


def unseal(sealed: bytes, key: str) -> str:
    """The session in ``sealed``. Raises ``FatalError`` under another key, or where a byte has changed."""
    if len(sealed) < _HEAD or not sealed.startswith(_VERSION):
        message = "a stored session is of an unknown form"
        raise FatalError(message, remedy="log the account in again: escrowwatch accounts login NAME")
    at = len(_VERSION)
    salt, nonce = sealed[at : at + _SALT], sealed[at + _SALT : at + _SALT + _NONCE]
    tag = sealed[_HEAD - _TAG : _HEAD]
    cipher = AES.new(_derived(key, salt), AES.MODE_GCM, nonce=nonce)
    try:
        return str(cipher.decrypt_and_verify(sealed[_HEAD:], tag), "utf-8")
    except ValueError:
        message = "the stored session does not open with ESCROWWATCH_SESSION_KEY"
        raise FatalError(message, remedy="set the key that the account was added with, or log it in again") from None


def _derived(key: str, salt: bytes) -> bytes:
    return hashlib.scrypt(key.encode(), salt=salt, n=2**15, r=8, p=1, maxmem=2**26, dklen=32)
