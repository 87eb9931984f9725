"""A process that stores what a long look is served while another one asks Telegram: Python uses one core a process.

It is a plain child behind two pipes, so that it works wherever a program may start another (in a task of Airflow too).
It ends with its pipe. What it stores while the collector is killed is committed whole or not at all, and the next
collector of the source waits for that (``warehouse.watches.storing``).
"""

import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from queue import Queue
from typing import IO, Final

from domain.errors import EscrowwatchError, RetriableError
from pipeline.look_storing import LookState, ParsedPages, ServedPage, StoredPages, parsed_pages, store_pages
from warehouse.connection import Connection, connect, dsn_of
from warehouse.watches import storing

_AGAIN: Final = "run the same command again: what was stored stays, nothing is stored twice"


class StoringProcess:
    """Stores groups of pages in the order in which they are sent; each is answered once, in the same order."""

    def __init__(self, connection: Connection, state: LookState) -> None:
        """Start it behind ``state``; it has a connection of its own to where ``connection`` leads.

        Raises as ``connect`` does. From now on nobody else collects the source before it has ended.
        """
        # Without -P modules would be sought in the folder that the program is called in, too.
        command = [sys.executable, "-P", "-m", "pipeline.storing_process"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603  # ours
        # By the pipe: others may read a process's arguments and environment.
        self._send((dsn_of(connection), state))
        self._receive()

    def send(self, pages: Sequence[ServedPage]) -> None:
        """Hand over a group; waits while the one before is still being read. Raises ``RetriableError`` where it has ended."""
        self._send(pages)

    def receive(self) -> StoredPages:
        """What the oldest unanswered group has brought. Raises as ``store_pages`` does, and as ``send``."""
        answer = self._receive()
        if not isinstance(answer, StoredPages):
            raise _ended()
        return answer

    @property
    def pid(self) -> int:
        """Its number in the system."""
        return self._process.pid

    def close(self) -> None:
        """Wait until it has ended; groups that are not answered yet are still stored."""
        self._process.communicate()

    def _send(self, value: object) -> None:
        pipe = _opened(self._process.stdin)
        try:
            pickle.dump(value, pipe, pickle.HIGHEST_PROTOCOL)
            pipe.flush()
        except OSError:
            raise _ended() from None

    def _receive(self) -> object:
        try:
            answer = pickle.load(_opened(self._process.stdout))  # noqa: S301  # from our own child
        except (EOFError, OSError, pickle.UnpicklingError):
            raise _ended() from None
        if isinstance(answer, EscrowwatchError):
            raise answer
        return answer


def _ended() -> RetriableError:
    return RetriableError("the process that stores messages has ended", remedy=_AGAIN)


def _opened(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise _ended()
    return pipe


def main() -> None:
    """Store what comes in by standard input until it ends; answers go to what was standard output."""
    # Whoever stops the collector closes the pipe; a signal to the whole group shall not break off a transaction.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    # Not ``sys.stdin``: Python cannot end while a thread waits in that.
    asked = os.fdopen(os.dup(sys.stdin.fileno()), "rb")
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Nothing else may be written between the answers.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    groups: Queue[ParsedPages | None] = Queue(maxsize=1)
    try:
        dsn, state = pickle.load(asked)  # noqa: S301  # from the process that started this one
        # While the database stores a group, the next one is parsed.
        threading.Thread(target=_read, args=(asked, state, groups), daemon=True).start()
        with closing(connect(dsn)) as connection, storing(connection, state.source_key):
            _answer(answers, None)
            while (parsed := groups.get()) is not None:
                stored = store_pages(connection, state, parsed)
                state = stored.state
                _answer(answers, stored)
    except EscrowwatchError as error:
        _answer(answers, error)


def _read(pipe: IO[bytes], state: LookState, groups: "Queue[ParsedPages | None]") -> None:
    try:
        while True:
            parsed = parsed_pages(state, pickle.load(pipe))  # noqa: S301  # as above
            state = replace(state, record=parsed.record)
            groups.put(parsed)
    except (EOFError, OSError, pickle.UnpicklingError):
        return
    finally:
        groups.put(None)


def _answer(pipe: IO[bytes], answer: object) -> None:
    pickle.dump(answer, pipe, pickle.HIGHEST_PROTOCOL)
    pipe.flush()


if __name__ == "__main__":
    main()
