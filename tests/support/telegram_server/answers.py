"""One answer for every request: in bytes, or refused."""

import struct

from tests.support.telegram_server import (
    answers_account,
    answers_channel,
    answers_files,
    answers_history,
    answers_invites,
    answers_login,
    answers_search,
    answers_topics,
    answers_updates,
)
from tests.support.telegram_server.answering import ANSWERS, Call, RefusedError, name_of
from tests.support.telegram_server.entities import AccountState

_TRUE = 0x997275B5
_FALSE = 0xBC799737
_VECTOR = 0x1CB5C415
_REFUSED_STATES = {AccountState.BANNED: "USER_DEACTIVATED_BAN", AccountState.REVOKED: "SESSION_REVOKED"}
_OPEN_TO_ALL = {"help.getConfig", "help.getNearestDc", "auth.sendCode", "auth.signIn", "auth.logOut"}
_OPEN_TO_ALL |= {"account.getPassword", "auth.checkPassword"}
_OPEN_TO_FROZEN = {"users.getUsers", "users.getFullUser", "updates.getState", "updates.getDifference"}

# Loading them fills the table.
_MODULES = (
    answers_account,
    answers_channel,
    answers_files,
    answers_history,
    answers_invites,
    answers_login,
    answers_search,
    answers_topics,
    answers_updates,
)


def answer(call: Call) -> bytes:
    """What follows ``rpc_result``. Raises ``RefusedError``."""
    name = name_of(call.request)
    function = ANSWERS.get(type(call.request))
    if function is None:
        raise RefusedError(400, "METHOD_NOT_IMPLEMENTED")
    with call.world.lock:
        if name not in _OPEN_TO_ALL:
            state = call.account().state
            if state in _REFUSED_STATES:
                raise RefusedError(401, _REFUSED_STATES[state])
            if state is AccountState.FROZEN and name not in _OPEN_TO_FROZEN:
                raise RefusedError(420, "FROZEN_METHOD_INVALID")
        return _in_bytes(function(call))


def _in_bytes(content: object) -> bytes:
    if isinstance(content, bool):
        return struct.pack("<I", _TRUE if content else _FALSE)
    if isinstance(content, list):
        return struct.pack("<Ii", _VECTOR, len(content)) + b"".join(map(bytes, content))
    return bytes(content)  # type: ignore[call-overload,no-any-return]  # a TLObject
