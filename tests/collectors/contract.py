"""What every collector promises, stated once: a format joins by adding a ``Format`` to the list in its test."""

import tracemalloc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC
from itertools import islice
from pathlib import Path

from collectors.registry import collect, parse
from domain.capture import Captured
from domain.vocabulary import Method
from tests.support.collecting import PUBLIC, captures, collected, import_file_at, rejections, snapshots

MEBIBYTE = 2**20


@dataclass(frozen=True, slots=True)
class Format:
    """How to write a sample of one format.

    ``write(folder, texts)`` writes one message for each text, with ids from 1, and gives the path to import;
    ``write_unknown(folder)`` one message of a kind that nobody knows, or one that is broken. ``kept`` is what the
    format makes of a text (pages cannot hold every character). ``is_streamed`` is false where a file is one page.
    """

    method: Method
    write: Callable[[Path, Sequence[str]], Path]
    write_unknown: Callable[[Path], Path]
    kept: Callable[[str], str] = str
    is_streamed: bool = True
    is_window: bool = True


def check_is_detected(sample: Format, folder: Path) -> None:
    """The format is recognised from the file alone."""
    assert import_file_at(sample.write(folder, ["你好"])).method is sample.method


def check_texts_are_exact(sample: Format, folder: Path, texts: Sequence[str]) -> None:
    """Every text comes back exactly, whatever it holds."""
    items = collected(sample.write(folder, texts))
    assert rejections(items) == []
    assert [item.message.text for item in captures(items)] == [sample.kept(text) for text in texts]


def check_raw_is_kept(sample: Format, folder: Path, texts: Sequence[str]) -> None:
    """The content of a capture parses, twice, to the message that came with it."""
    for item in captures(collected(sample.write(folder, texts))):
        first = parse(sample.method, item.capture.content)
        assert first == item.message
        assert parse(sample.method, item.capture.content) == first
        assert item.capture.method is sample.method


def check_readings_agree(sample: Format, folder: Path, texts: Sequence[str]) -> None:
    """A second reading of the same file gives the same items with the same record numbers."""
    path = sample.write(folder, texts)
    first = collected(path)
    assert collected(path) == first
    records = [item.capture.record for item in captures(first)]
    assert records == sorted(set(records))
    assert min(records) >= 1


def check_times_are_utc(sample: Format, folder: Path) -> None:
    """Times are aware and in UTC."""
    items = captures(collected(sample.write(folder, ["一", "二"])))
    assert items
    assert all(item.message.posted_at.tzinfo is UTC for item in items)


def check_snapshot(sample: Format, folder: Path) -> None:
    """One snapshot of the chat ends it, over exactly the ids that were served."""
    items = collected(sample.write(folder, ["一", "二", "三"]))
    (snapshot,) = snapshots(items)
    assert items[-1] == snapshot
    assert (snapshot.lowest_id, snapshot.highest_id) == (1, 3)
    assert snapshot.chat == captures(items)[0].capture.chat
    assert snapshot.newest_at == max(item.message.posted_at for item in captures(items))
    assert snapshot.is_complete_window is sample.is_window


def check_unknown_is_signalled(sample: Format, folder: Path) -> None:
    """What cannot be read is set aside with its place and the reason, and spoils the window; the rest is kept."""
    items = collected(sample.write_unknown(folder))
    (rejection,) = rejections(items)
    assert rejection.record >= 1
    assert rejection.reason
    assert rejection.is_fault
    assert rejection.content
    assert captures(items)
    assert not snapshots(items)[0].is_complete_window


def check_damage_is_survived(sample: Format, folder: Path, content: bytes) -> None:
    """A file of any bytes ends in items, each capture readable again; never in a traceback."""
    path = folder / "messages.html"
    path.write_bytes(content)
    for item in collected(path, format_name=sample.method):
        if isinstance(item, Captured):
            assert parse(sample.method, item.capture.content) == item.message
            assert -(2**63) <= item.capture.message_id < 2**63


def check_is_streamed(sample: Format, folder: Path) -> None:
    """The first message is there before the file is read, and memory does not grow with it."""
    file = import_file_at(sample.write(folder, ["长" * 2000] * 4000))
    assert file.size_bytes > 20 * MEBIBYTE
    tracemalloc.start()
    try:
        items = collect(file, PUBLIC)
        assert all(isinstance(item, Captured) for item in islice(items, 10))
        assert sum(1 for _ in items) > 3000
        assert tracemalloc.get_traced_memory()[1] < 8 * MEBIBYTE
    finally:
        tracemalloc.stop()
