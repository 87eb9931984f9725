"""Stores chat exports: discovers files, reads them in a stream, stores batches with their bookmark."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path

from collectors.discover import discover
from collectors.files import ImportFile
from collectors.protocol import ImportOptions, Item
from collectors.registry import collect
from domain.capture import Captured, Rejection
from domain.chat import Snapshot
from domain.errors import RefusedError
from domain.vocabulary import Method
from pipeline.origin import origin
from warehouse.connection import Connection
from warehouse.imports import FileIdentity, FileState, close_file, open_file, store_batch
from warehouse.rejections import store_rejections

_BATCH = 5_000
_REASONS = 20
# Made between two collections: more than those of a batch.
_OBJECTS = 100_000
# Formats that say of each chat whether it is public.
_SAY_THEMSELVES = {Method.DESKTOP_JSON, Method.WEB_PREVIEW}


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What the operator asked for."""

    paths: tuple[Path, ...]
    is_declared_public: bool = False
    chat: str | None = None
    format_name: str | None = None


@dataclass(slots=True)
class ImportSummary:
    """Counts of one import. ``known`` are captures that were stored before, in this file or in another.

    ``left_out`` counts what is never stored on purpose (private chats); ``reasons`` holds the first reasons to show.
    ``file_ids`` are the files in the warehouse, those that were stored before among them.
    """

    files: int = 0
    read: int = 0
    new: int = 0
    edited: int = 0
    known: int = 0
    gone: int = 0
    rejected: int = 0
    left_out: int = 0
    refused: list[RefusedError] = field(default_factory=list)
    reasons: tuple[str, ...] = ()
    file_ids: list[int] = field(default_factory=list)

    def note(self, rejections: Sequence[Rejection]) -> None:
        """Count rejections and keep the first reasons."""
        for rejection in rejections:
            self.rejected += rejection.is_fault
            self.left_out += not rejection.is_fault
            if len(self.reasons) < _REASONS:
                self.reasons += (reason_line(rejection),)


def reason_line(rejection: Rejection) -> str:
    """File, record, reason and remedy in one line."""
    where = f"{rejection.file}, record {rejection.record}" if rejection.record else rejection.file
    return f"{where}: {rejection.reason}" + (f" ({rejection.remedy})" if rejection.remedy else "")


def import_paths(
    connection: Connection, request: ImportRequest, on_progress: Callable[[str, int], None] = lambda _name, _count: None
) -> ImportSummary:
    """Import every file under ``request.paths``; ``on_progress(file, records so far)`` is called after each batch.

    A file that is refused or cannot be read does not keep the others from being stored.
    """
    with _few_collections():
        return _import_paths(connection, request, on_progress)


@contextmanager
def _few_collections() -> Iterator[None]:
    """Let Python look for cycles seldom: records have none, and walking through those of a batch costs a tenth of it."""
    usual = gc.get_threshold()
    gc.set_threshold(_OBJECTS, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def _import_paths(
    connection: Connection, request: ImportRequest, on_progress: Callable[[str, int], None]
) -> ImportSummary:
    summary = ImportSummary()
    options = ImportOptions(is_declared_public=request.is_declared_public, chat=request.chat)
    for found in discover(request.paths, format_name=request.format_name):
        if isinstance(found, Rejection):
            summary.note([found])
            store_rejections(connection, [found])
            continue
        summary.files += 1
        try:
            _FileImport(connection, found, options, summary, on_progress).run()
        except RefusedError as error:
            summary.refused.append(error)
    return summary


class _FileImport:
    """One file on its way into the warehouse, a batch at a time."""

    def __init__(
        self,
        connection: Connection,
        file: ImportFile,
        options: ImportOptions,
        summary: ImportSummary,
        on_progress: Callable[[str, int], None],
    ) -> None:
        self._connection = connection
        self._file = file
        self._options = options
        self._summary = summary
        self._on_progress = on_progress
        self._captured: list[Captured] = []
        self._rejections: list[Rejection] = []
        self._snapshots: list[Snapshot] = []
        self._record = 0

    def run(self) -> None:
        """Store the file, from its bookmark on; raises ``RefusedError`` before anything of it is stored."""
        file = self._file
        items = collect(file, self._options)
        first = list(islice(items, 1))
        identity = FileIdentity(file.sha256, file.name, file.size_bytes, file.method, file.modified_at)
        state = open_file(self._connection, identity, origin())
        self._summary.file_ids.append(state.file_id)
        if state.bookmark.is_done:
            self._summary.known += state.bookmark.record
            return
        items = chain(first, items)
        while self._take(list(islice(items, _BATCH)), state):
            self._flush(state)
        gone = close_file(self._connection, state, self._snapshots).gone
        self._summary.gone += len(gone)

    def _take(self, batch: Sequence[Item], state: FileState) -> bool:
        """Sort out what is to be stored, and tell whether there was anything; records up to the bookmark were stored before."""
        captured = [item for item in batch if isinstance(item, Captured)]
        rejections = [item for item in batch if isinstance(item, Rejection)]
        self._snapshots += [item for item in batch if isinstance(item, Snapshot)]
        known = state.bookmark.record
        self._captured = [one for one in captured if one.capture.record > known]
        self._rejections = [one for one in rejections if not 0 < one.record <= known]
        records = [one.capture.record for one in captured] + [one.record for one in rejections]
        self._record = max([self._record, *records])
        self._summary.known += len(records) - len(self._captured) - len(self._rejections)
        return bool(batch)

    def _flush(self, state: FileState) -> None:
        is_said_by_format = self._file.method in _SAY_THEMSELVES or not self._options.is_declared_public
        result = store_batch(
            self._connection,
            state,
            self._captured,
            self._record,
            rejections=self._rejections,
            public_by="format" if is_said_by_format else "declared",
        )
        summary = self._summary
        summary.read += result.read
        summary.new += result.new
        summary.edited += result.edited
        summary.known += result.known
        summary.note(self._rejections)
        self._captured, self._rejections = [], []
        self._on_progress(self._file.name, self._record)
