"""The key that signs heads and redactions, and the keys that are trusted."""

import base64
import binascii
import errno
import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from Crypto.PublicKey import ECC
from Crypto.Signature import eddsa

from domain.errors import FatalError
from domain.evidence import Signer
from pipeline.origin import origin
from pipeline.settings import Settings

_SEED_BYTES: Final = 32
_HEX_DIGITS: Final = 64


def signer_of(settings: Settings) -> Signer:
    """What signs: the key of ``ESCROWWATCH_SIGNING_KEY``, else that of the home, made at the first use."""
    key = _private_key(settings)
    public = key.public_key().export_key(format="raw")
    _trust(settings, public)
    return Signer(public, eddsa.new(key, "rfc8032").sign, origin())


def is_signed(key: bytes, content: bytes, signature: bytes) -> bool:
    """Whether the signature of the content was made with the private part of ``key`` (32 bytes)."""
    try:
        eddsa.new(eddsa.import_public_key(key), "rfc8032").verify(content, signature)
    except ValueError:
        return False
    return True


def trusted_keys(settings: Settings) -> set[bytes]:
    """The public keys that this home has signed with, or that a person has added to ``trusted-keys``."""
    try:
        lines = settings.trusted_keys.read_text(encoding="ascii").split()
    except FileNotFoundError:
        return set()
    try:
        return {bytes.fromhex(line) for line in lines}
    except ValueError:
        message = f"{settings.trusted_keys} holds a line that is no public key"
        raise FatalError(message, remedy="one key a line, in 64 hex digits") from None


def _private_key(settings: Settings) -> ECC.EccKey:
    if settings.signing_key is not None:
        return ECC.construct(curve="Ed25519", seed=_seed(settings.signing_key.get_secret_value().strip()))
    path = settings.home / "secrets" / "signing-key.pem"
    with suppress(FileNotFoundError):
        return ECC.import_key(path.read_text(encoding="ascii"))
    made = ECC.construct(curve="Ed25519", seed=os.urandom(_SEED_BYTES))
    with _written(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = path.with_name(f".signing-key-{os.getpid()}-{os.urandom(4).hex()}")
        try:
            with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
                file.write(made.export_key(format="PEM") + "\n")
                file.flush()
                os.fsync(file.fileno())
            # A link never replaces a key that another process has made meanwhile.
            with suppress(FileExistsError):
                os.link(fresh, path)
        finally:
            fresh.unlink(missing_ok=True)
    return ECC.import_key(path.read_text(encoding="ascii"))


@contextmanager
def _written(path: Path) -> Iterator[None]:
    """A file that is being written. Raises ``FatalError`` where that cannot be done: a disk is full or closed."""
    try:
        yield
    except OSError as error:
        message = f"{path} cannot be written: {error.strerror}"
        raise FatalError(message, remedy="free space there, or let this user write, and run again") from error


def _seed(written: str) -> bytes:
    try:
        if len(written) == _HEX_DIGITS:
            return bytes.fromhex(written)
        seed = base64.b64decode(written, validate=True)
    except (ValueError, binascii.Error):
        seed = b""
    if len(seed) != _SEED_BYTES:
        message = "ESCROWWATCH_SIGNING_KEY is no Ed25519 key"
        raise FatalError(message, remedy="give its 32 bytes in hex or base64: `openssl rand -hex 32` makes a new one")
    return seed


def _trust(settings: Settings, key: bytes) -> None:
    if key in trusted_keys(settings):
        return
    path = settings.trusted_keys
    with _written(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "wb", buffering=0) as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            size = os.fstat(file.fileno()).st_size
            line = f"{key.hex()}\n".encode("ascii")
            if file.write(line) < len(line):
                # A disk takes what still fits: half a key would spoil the file for good.
                os.ftruncate(file.fileno(), size)
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
