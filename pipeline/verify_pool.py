"""Checks heads in as many processes as there are processors, each with a connection of its own."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from os import cpu_count

from domain.fault import Fault
from pipeline.verify_heads import check_head, known_of
from pipeline.verify_naming import Known
from warehouse.connection import Connection, connect
from warehouse.heads import Head, find_head

_FEW_HEADS = 2


def check_heads(
    connection: Connection, dsn: str | None, chosen: Sequence[Head], source: str | None
) -> Iterator[tuple[int, list[Fault]]]:
    """Check the heads as they come: for each how many links were checked, and what is wrong.

    Without a ``dsn`` this process does it alone.
    """
    if dsn is None or len(chosen) <= _FEW_HEADS:
        known = known_of(connection)
        for head in chosen:
            yield check_head(connection, head, known, source)
        return
    workers = min(cpu_count() or 1, len(chosen))
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_begin, initargs=(dsn,)) as pool:
        waiting = [pool.submit(_check_in_worker, head.number, source) for head in chosen]
        for done in as_completed(waiting):
            yield done.result()


class _Worker:
    """What a process of the pool keeps between two heads."""

    dsn = ""
    connection: Connection | None = None
    known: Known | None = None


def _begin(dsn: str) -> None:
    _Worker.dsn = dsn


def _check_in_worker(number: int, source: str | None) -> tuple[int, list[Fault]]:
    if _Worker.connection is None or _Worker.known is None:
        _Worker.connection = connect(_Worker.dsn)
        _Worker.known = known_of(_Worker.connection)
    return check_head(_Worker.connection, find_head(_Worker.connection, number), _Worker.known, source)
