"""One connection of a client: packets in, answers and updates out."""

import asyncio
import struct
from typing import Protocol

from telethon.extensions import BinaryReader
from telethon.tl import TLObject, TLRequest, functions, types
from telethon.tl.core import GzipPacked, MessageContainer

from tests.support.telegram_server import crypto, transport
from tests.support.telegram_server.answering import Call, RefusedError, ServerKey, name_of, unwrapped
from tests.support.telegram_server.answers import answer
from tests.support.telegram_server.faults import Act, Fault
from tests.support.telegram_server.outbox import ANSWER, OTHER, Outbox

_UNKNOWN = 0x0BADF00D
_BAD_SALT, _TOO_EARLY, _TOO_LATE = 48, 16, 17
_OLDEST_S, _NEWEST_S = 300, 30
_NO_ANSWER = (types.MsgsAck, types.MsgsStateReq, types.MsgResendReq)


class Host(Protocol):
    """What a connection needs of its server."""

    keys: dict[int, ServerKey]

    def now_s(self) -> int:
        """The server's time."""

    def next_message_id(self, kind: int) -> int:
        """A number that rises; ``kind`` are its last two bits."""

    def add_key(self, auth_key: bytes) -> None:
        """A handshake has made this key."""

    def is_lost(self, key: ServerKey) -> bool:
        """Whether the key is no longer known."""

    def begin(self, name: str, key: ServerKey, request: TLRequest) -> tuple[Call, Fault | None]:
        """Counts the request and says what it meets."""

    def fail(self, error: Exception) -> None:
        """The server itself has an error."""


class Connection:
    """Lives on the server's loop."""

    def __init__(self, host: Host, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """A connection that was accepted."""
        self.key: ServerKey | None = None
        self.wants_updates = False
        self._host = host
        self._reader = reader
        self._writer = writer
        self._out = Outbox(writer, host.next_message_id)
        self._handshake = crypto.Handshake()
        self._is_new = False

    async def run(self) -> None:
        """Serves until either side hangs up."""
        try:
            while not self._writer.is_closing():
                payload = await transport.read_packet(self._reader)
                self._receive(payload)
                await self._writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError, transport.BrokenPacketError):
            pass
        except Exception as error:  # noqa: BLE001 - shown to the test when the server stops
            self._host.fail(error)
        finally:
            await self.close()

    async def close(self) -> None:
        """Hangs up."""
        self.wants_updates = False
        self._writer.close()
        try:
            await self._writer.wait_closed()
        except ConnectionError:
            return

    def abort(self) -> None:
        """Hangs up; nothing that waits is sent."""
        self.wants_updates = False
        self._writer.transport.abort()

    def push(self, update: TLObject) -> None:
        """Sends an update to a session that listens."""
        self._out.queue(OTHER, bytes(update))
        self._out.flush()

    def _receive(self, payload: bytes) -> None:
        number = int.from_bytes(payload[:8], "little")
        if number == 0:
            self._shake_hands(payload)
            return
        key = self._host.keys.get(number)
        if key is None or self._host.is_lost(key):
            self._out.send(transport.transport_error(404))
            return
        self.key = key
        incoming = crypto.open_envelope(key.data, payload)
        self._out.auth_key, self._out.salt = key.data, key.salt
        if self._out.session_id != incoming.session_id:
            self._out.session_id = incoming.session_id
            self._is_new, self.wants_updates = True, False
        refusal = self._refusal(key, incoming)
        if refusal is not None:
            # Alone: in a container, a client whose clock is off takes no notice of it.
            self._out.send_alone(bytes(refusal))
        else:
            if self._is_new:
                self._is_new = False
                self._out.queue(
                    OTHER, bytes(types.NewSessionCreated(incoming.message_id, incoming.session_id, key.salt))
                )
            self._take(incoming.message_id, BinaryReader(incoming.content).tgread_object())
        self._out.flush()

    def _shake_hands(self, payload: bytes) -> None:
        request = BinaryReader(payload[20:]).tgread_object()
        if isinstance(request, functions.ReqPqMultiRequest):
            self._handshake = crypto.Handshake()
        content = bytes(self._handshake.answer(request, self._host.now_s()))
        if self._handshake.auth_key is not None:
            self._host.add_key(self._handshake.auth_key)
        self._out.send_plain(content)

    def _refusal(self, key: ServerKey, incoming: crypto.Sealed) -> TLObject | None:
        lead_s = (incoming.message_id >> 32) - self._host.now_s()
        message = (incoming.message_id, incoming.sequence)
        if not -_OLDEST_S <= lead_s <= _NEWEST_S:
            code = _TOO_EARLY if lead_s < 0 else _TOO_LATE
            return types.BadMsgNotification(*message, code)
        if incoming.salt != key.salt:
            return types.BadServerSalt(*message, _BAD_SALT, key.salt)
        return None

    def _take(self, message_id: int, content: TLObject) -> None:
        if isinstance(content, MessageContainer):
            for inner in content.messages:
                self._take(inner.msg_id, inner.obj)
        elif isinstance(content, GzipPacked):
            self._take(message_id, BinaryReader(content.data).tgread_object())
        elif isinstance(content, (functions.PingRequest, functions.PingDelayDisconnectRequest)):
            self._out.queue(ANSWER, bytes(types.Pong(message_id, content.ping_id)))
        elif isinstance(content, functions.GetFutureSaltsRequest):
            self._out.queue(ANSWER, bytes(types.FutureSalts(message_id, self._host.now_s(), [])))
        elif not isinstance(content, _NO_ANSWER) and self.key is not None:
            request, wants_updates = unwrapped(content)
            self.wants_updates = self.wants_updates or wants_updates
            self._begin(message_id, request, self.key)

    def _begin(self, message_id: int, request: TLRequest, key: ServerKey) -> None:
        call, fault = self._host.begin(name_of(request), key, request)
        act = fault.act if fault is not None else None
        if fault is None:
            self._answer(message_id, call)
        elif act is Act.SLOW:
            call.asked.outcome = "slow"
            asyncio.get_running_loop().call_later(fault.delay_s, self._answer_late, message_id, call)
        else:
            call.asked.outcome = fault.message or fault.act.name
            self._spoil(message_id, call, fault)

    def _spoil(self, message_id: int, call: Call, fault: Fault) -> None:
        if fault.act is Act.ERROR:
            self._out.result(message_id, bytes(types.RpcError(fault.code, fault.message)))
        elif fault.act is Act.UNKNOWN_ANSWER:
            self._out.result(message_id, struct.pack("<I", _UNKNOWN) + bytes(16))
        elif fault.act is Act.TRANSPORT:
            self._out.send(transport.transport_error(fault.code))
        elif fault.act is Act.BROKEN_PACKET:
            self._out.send(bytes(64), is_broken=True)
        elif fault.act in (Act.DROP_INSTEAD, Act.DROP_AFTER):
            self._answer(message_id, call)
            if fault.act is Act.DROP_AFTER:
                self._out.flush()
                self._writer.close()
            else:
                self.abort()
        elif fault.act is Act.DROP_BEFORE:
            self.abort()

    def _answer_late(self, message_id: int, call: Call) -> None:
        if not self._writer.is_closing():
            self._answer(message_id, call)
            self._out.flush()

    def _answer(self, message_id: int, call: Call) -> None:
        outcome = "answered"
        try:
            content = answer(call)
        except RefusedError as refused:
            outcome = refused.message
            content = bytes(types.RpcError(refused.code, refused.message))
        except Exception as error:  # noqa: BLE001 - shown to the test when the server stops
            self._host.fail(error)
            outcome = "INTERNAL_ERROR_OF_THE_TEST_SERVER"
            content = bytes(types.RpcError(400, outcome))
        call.asked.outcome = call.asked.outcome or outcome
        self._out.result(message_id, content)
