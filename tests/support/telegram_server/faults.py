"""What goes wrong, when: faults scripted by the name of the request."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from fnmatch import fnmatchcase
from threading import Lock

from telethon.tl import TLObject


class Act(Enum):
    """What the server does instead of answering, or besides."""

    ERROR = auto()
    DROP_BEFORE = auto()
    DROP_INSTEAD = auto()
    DROP_AFTER = auto()
    SLOW = auto()
    SILENCE = auto()
    UNKNOWN_ANSWER = auto()
    BROKEN_PACKET = auto()
    TRANSPORT = auto()


@dataclass(frozen=True, slots=True)
class Fault:
    """``code`` and ``message`` belong to errors, ``delay_s`` to slow answers."""

    act: Act
    code: int = 0
    message: str = ""
    delay_s: float = 0.0


def error(code: int, message: str) -> Fault:
    """An RPC error."""
    return Fault(Act.ERROR, code, message)


def flood_wait(seconds: int) -> Fault:
    """FLOOD_WAIT."""
    return error(420, f"FLOOD_WAIT_{seconds}")


def flood_premium_wait(seconds: int) -> Fault:
    """FLOOD_PREMIUM_WAIT."""
    return error(420, f"FLOOD_PREMIUM_WAIT_{seconds}")


def slow(delay_s: float) -> Fault:
    """The answer comes late."""
    return Fault(Act.SLOW, delay_s=delay_s)


def transport(code: int) -> Fault:
    """A transport error (404, 429) instead of an answer."""
    return Fault(Act.TRANSPORT, code)


FROZEN = error(420, "FROZEN_METHOD_INVALID")
CHANNEL_PRIVATE = error(400, "CHANNEL_PRIVATE")
CHANNEL_PRIVATE_406 = error(406, "CHANNEL_PRIVATE")
KEY_UNREGISTERED = error(401, "AUTH_KEY_UNREGISTERED")
SESSION_REVOKED = error(401, "SESSION_REVOKED")
USER_DEACTIVATED = error(401, "USER_DEACTIVATED_BAN")
KEY_DUPLICATED = error(406, "AUTH_KEY_DUPLICATED")
SERVER_ERROR = error(500, "INTERNAL_TEST_ERROR")
KEY_UNKNOWN = transport(404)
DROP_BEFORE = Fault(Act.DROP_BEFORE)  # nothing is done
DROP_INSTEAD = Fault(Act.DROP_INSTEAD)  # it is done, the answer is lost
DROP_AFTER = Fault(Act.DROP_AFTER)  # it is done and answered
SILENCE = Fault(Act.SILENCE)
UNKNOWN_ANSWER = Fault(Act.UNKNOWN_ANSWER)  # a constructor that no layer has
BROKEN_PACKET = Fault(Act.BROKEN_PACKET)  # a wrong checksum


@dataclass
class Rule:
    """Which requests meet a fault. ``met`` counts those that the rule is about, ``fired`` those that it spoilt."""

    pattern: str
    fault: Fault
    every: int = 1
    left: int | None = None
    user_id: int | None = None
    when: Callable[[TLObject], bool] | None = None
    met: int = 0
    fired: int = 0

    def fires(self, name: str, user_id: int | None, request: TLObject) -> bool:
        """Whether this request is spoilt; counts it."""
        is_about = fnmatchcase(name, self.pattern) and self.user_id in (None, user_id)
        if not is_about or self.left == 0 or (self.when is not None and not self.when(request)):
            return False
        self.met += 1
        if self.met % self.every:
            return False
        self.fired += 1
        if self.left is not None:
            self.left -= 1
        return True


class Faults:
    """The script. Names are TL names (``messages.getHistory``) or patterns (``updates.*``); the first rule wins.

    ``user_id`` narrows a rule to an account and ``when`` to requests. May be changed while the server runs.
    """

    def __init__(self, *, clock_skew_s: int = 0) -> None:
        """No faults; the server's clock is ahead of ours by ``clock_skew_s``."""
        self.clock_skew_s = clock_skew_s
        self._rules: list[Rule] = []
        self._lock = Lock()

    def next(self, pattern: str, fault: Fault, *, times: int = 1, **narrow: object) -> Rule:
        """The next ``times`` requests."""
        return self._add(Rule(pattern, fault, left=times, **narrow))  # type: ignore[arg-type]  # user_id, when

    def always(self, pattern: str, fault: Fault, **narrow: object) -> Rule:
        """All requests, until ``remove``."""
        return self._add(Rule(pattern, fault, **narrow))  # type: ignore[arg-type]  # user_id, when

    def every(self, number: int, pattern: str, fault: Fault, **narrow: object) -> Rule:
        """Every ``number``-th request."""
        return self._add(Rule(pattern, fault, every=number, **narrow))  # type: ignore[arg-type]  # user_id, when

    @contextmanager
    def during(self, pattern: str, fault: Fault, **narrow: object) -> Iterator[Rule]:
        """All requests while the block runs."""
        rule = self.always(pattern, fault, **narrow)
        try:
            yield rule
        finally:
            self.remove(rule)

    def remove(self, rule: Rule) -> None:
        """The rule holds no longer."""
        with self._lock:
            self._rules = [kept for kept in self._rules if kept is not rule]

    def take(self, name: str, user_id: int | None, request: TLObject) -> Fault | None:
        """The fault that this request meets."""
        with self._lock:
            return next((rule.fault for rule in self._rules if rule.fires(name, user_id, request)), None)

    def _add(self, rule: Rule) -> Rule:
        with self._lock:
            self._rules.append(rule)
        return rule
