"""What goes wrong during the soak: floods by account and method, dropped connections, restarts, a revoked account."""

import random
import threading
import time
from dataclasses import dataclass

from tests.support.telegram_server import faults as wrong
from tests.support.telegram_server.entities import Account, AccountState
from tests.support.telegram_server.server import TelegramServer

_TICK_S = 0.5
_FLOOD_EVERY_S, _DROP_EVERY_S, _RESTART_EVERY_S = (10, 25), (25, 50), (150, 240)
_FLOOD_S, _DOWN_S = (3, 40), (1.0, 4.0)
_REVOKED_AT, _LOST_ANSWERS_EVERY = 0.4, 700
# What reads messages is flooded most.
_METHODS = ("updates.getChannelDifference",) * 6 + (
    "channels.getFullChannel",
    "messages.getHistory",
    "messages.search",
    "contacts.resolveUsername",
)


@dataclass(slots=True)
class _Flood:
    """An account that may not call a method for now; the server tells how many seconds are left."""

    method: str
    user_id: int
    until_s: float
    rule: wrong.Rule | None = None


class Troubles:
    """Happen in a thread of their own until they are stopped."""

    def __init__(self, server: TelegramServer, accounts: list[Account], seconds: float, rng: random.Random) -> None:
        """``seconds`` is how long the soak lasts."""
        self.floods = self.drops = self.restarts = self.revoked = 0
        self.flooded_s = 0.0
        self._server, self._accounts, self._seconds, self._rng = server, accounts, seconds, rng
        self._waits: list[_Flood] = []
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="troubles", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """All floods end."""
        self._is_over.set()
        self._thread.join()

    def _run(self) -> None:
        begun = time.monotonic()
        lost = self._server.faults.every(_LOST_ANSWERS_EVERY, "updates.getChannelDifference", wrong.DROP_INSTEAD)
        flood_at, drop_at, restart_at = (self._in(one) for one in (_FLOOD_EVERY_S, _DROP_EVERY_S, _RESTART_EVERY_S))
        if self._seconds < _RESTART_EVERY_S[1]:
            restart_at = begun + self._seconds * 0.6
        while not self._is_over.wait(_TICK_S):
            now = time.monotonic()
            if now > flood_at:
                flood_at = self._in(_FLOOD_EVERY_S)
                self._flood()
            self._tell_what_is_left()
            if now > drop_at:
                drop_at = self._in(_DROP_EVERY_S)
                self.drops += 1
                self._server.drop_connections()
            if now > restart_at:
                restart_at = self._in(_RESTART_EVERY_S)
                self.restarts += 1
                self._server.restart(down_s=self._rng.uniform(*_DOWN_S))
            if not self.revoked and now - begun > self._seconds * _REVOKED_AT:
                self.revoked += 1
                self._accounts.pop(1).state = AccountState.REVOKED
        self.drops += lost.fired
        for rule in (lost, *(one.rule for one in self._waits if one.rule)):
            self._server.faults.remove(rule)

    def _in(self, every_s: tuple[int, int]) -> float:
        return time.monotonic() + self._rng.uniform(*every_s)

    def _flood(self) -> None:
        account, method = self._rng.choice(self._accounts), self._rng.choice(_METHODS)
        seconds = self._rng.randint(*_FLOOD_S)
        self.floods += 1
        self.flooded_s += seconds
        self._waits.append(_Flood(method, account.user_id, time.monotonic() + seconds))

    def _tell_what_is_left(self) -> None:
        faults = self._server.faults
        for one in self._waits:
            told, left = one.rule, int(one.until_s - time.monotonic()) + 1
            one.rule = None
            if left > 0 and time.monotonic() < one.until_s:
                one.rule = faults.always(one.method, wrong.flood_wait(left), user_id=one.user_id)
            if told is not None:
                faults.remove(told)
        self._waits = [one for one in self._waits if one.rule is not None]
