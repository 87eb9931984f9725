"""Server side of the handshake and of the encrypted envelope (MTProto 2.0)."""

import os
import struct
from dataclasses import dataclass
from hashlib import sha1, sha256

from telethon import helpers
from telethon.crypto import AES, AuthKey, rsa
from telethon.extensions import BinaryReader
from telethon.network.mtprotostate import MTProtoState
from telethon.tl import TLObject, functions, types

from tests.support.telegram_server.fixed_numbers import (
    EXPONENT,
    GENERATOR,
    MODULUS,
    PQ,
    PRIME,
    PRIVATE_EXPONENT,
)

_SHA1_BYTES = 20
_BLOCK_BYTES = 16
_LEAST_PADDING = 12
_HEAD = struct.Struct("<qqqii")


class HandshakeError(Exception):
    """The client's step does not fit the handshake."""


class EnvelopeError(Exception):
    """The content does not fit its key."""


class _PublicKey:
    n = MODULUS
    e = EXPONENT


FINGERPRINT = int(rsa._compute_fingerprint(_PublicKey))  # the computation has no public name


def key_id(auth_key: bytes) -> int:
    """The number that stands before what is encrypted with ``auth_key``."""
    return int(AuthKey(auth_key).key_id)


@dataclass(frozen=True, slots=True)
class Sealed:
    """What an envelope holds."""

    salt: int
    session_id: int
    message_id: int
    sequence: int
    content: bytes


def open_envelope(auth_key: bytes, payload: bytes) -> Sealed:
    """The message in an encrypted ``payload``. Raises ``EnvelopeError``."""
    message_key = payload[8:24]
    if len(payload) % _BLOCK_BYTES != 24 % _BLOCK_BYTES:
        message = f"{len(payload)} bytes are no whole blocks"
        raise EnvelopeError(message)
    plain = AES.decrypt_ige(payload[24:], *MTProtoState._calc_key(auth_key, message_key, True))  # noqa: FBT003
    if message_key != sha256(auth_key[88:120] + plain).digest()[8:24]:
        message = "the message key does not fit"
        raise EnvelopeError(message)
    salt, session_id, message_id, sequence, length = _HEAD.unpack_from(plain)
    return Sealed(salt, session_id, message_id, sequence, plain[_HEAD.size : _HEAD.size + length])


def envelope(auth_key: bytes, message: Sealed) -> bytes:
    """``message`` (from the server) encrypted."""
    head = _HEAD.pack(message.salt, message.session_id, message.message_id, message.sequence, len(message.content))
    plain = head + message.content
    plain += os.urandom(-(len(plain) + _LEAST_PADDING) % _BLOCK_BYTES + _LEAST_PADDING)
    message_key = sha256(auth_key[96:128] + plain).digest()[8:24]
    sealed = AES.encrypt_ige(plain, *MTProtoState._calc_key(auth_key, message_key, False))  # noqa: FBT003
    return struct.pack("<Q", key_id(auth_key)) + message_key + bytes(sealed)


class Handshake:
    """One client's way to an auth key. ``auth_key`` is set once the client has it too."""

    def __init__(self) -> None:
        """Before the first step."""
        self.auth_key: bytes | None = None
        self._server_nonce = int.from_bytes(os.urandom(16), "big", signed=True)
        self._secret = int.from_bytes(os.urandom(256), "big")
        self._new_nonce = 0

    def answer(self, request: TLObject, server_time: int) -> TLObject:
        """What the server says to the client's step. Raises ``HandshakeError``."""
        if isinstance(request, functions.ReqPqMultiRequest):
            return types.ResPQ(request.nonce, self._server_nonce, PQ.to_bytes(8, "big"), [FINGERPRINT])
        if isinstance(request, functions.ReqDHParamsRequest):
            return self._group(request, server_time)
        if isinstance(request, functions.SetClientDHParamsRequest):
            return self._finish(request)
        message = f"{type(request).__name__} is no step of the handshake"
        raise HandshakeError(message)

    def _group(self, request: TLObject, server_time: int) -> TLObject:
        opened = pow(int.from_bytes(request.encrypted_data, "big"), PRIVATE_EXPONENT, MODULUS).to_bytes(256, "big")[1:]
        inner = BinaryReader(opened[_SHA1_BYTES:]).tgread_object()
        # Random padding follows the object: only its own bytes are hashed.
        if sha1(bytes(inner)).digest() != opened[:_SHA1_BYTES]:  # noqa: S324 - the protocol's choice
            message = "the hash of the inner data does not fit"
            raise HandshakeError(message)
        self._new_nonce = inner.new_nonce
        public = rsa.get_byte_array(pow(GENERATOR, self._secret, PRIME))
        prime = rsa.get_byte_array(PRIME)
        content = bytes(types.ServerDHInnerData(inner.nonce, self._server_nonce, GENERATOR, prime, public, server_time))
        content = sha1(content).digest() + content  # noqa: S324 - the protocol's choice
        content += os.urandom(-len(content) % _BLOCK_BYTES)
        return types.ServerDHParamsOk(inner.nonce, self._server_nonce, AES.encrypt_ige(content, *self._temporary_key()))

    def _finish(self, request: TLObject) -> TLObject:
        opened = AES.decrypt_ige(request.encrypted_data, *self._temporary_key())
        inner = BinaryReader(opened[_SHA1_BYTES:]).tgread_object()
        # The client leaves out leading zeros: one key in 256 differs from ours, and it begins anew. Shorter keys would
        # not survive a string session, which pads them at the end.
        self.auth_key = pow(int.from_bytes(inner.g_b, "big"), self._secret, PRIME).to_bytes(256, "big")
        proof = AuthKey(self.auth_key).calc_new_nonce_hash(self._new_nonce, 1)
        return types.DhGenOk(inner.nonce, self._server_nonce, proof)

    def _temporary_key(self) -> tuple[bytes, bytes]:
        key, iv = helpers.generate_key_data_from_nonce(self._server_nonce, self._new_nonce)
        return bytes(key), bytes(iv)


def public_key_pem() -> str:
    """The server's public key, for ``telethon.crypto.rsa.add_key`` before a login from scratch."""
    return str(rsa.rsa.PublicKey(MODULUS, EXPONENT).save_pkcs1().decode())
