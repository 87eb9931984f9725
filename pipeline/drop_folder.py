"""Takes in what people drop into ``ESCROWWATCH_HOME/drop``."""

from dataclasses import dataclass
from pathlib import Path

from domain.errors import FatalError
from pipeline.evidence import seal
from pipeline.import_files import ImportRequest, ImportSummary, import_paths, reason_line
from pipeline.settings import Settings
from pipeline.warehouse_session import open_warehouse
from warehouse.connection import Connection
from warehouse.rejections import stored_outcome

_ASIDE = ("done", "rejected")
_REASONS = 20


@dataclass(frozen=True, slots=True)
class DropOutcome:
    """How many files were taken in or set aside, and how many messages were new."""

    files_done: int
    files_rejected: int
    messages_new: int


def drop_folder(settings: Settings) -> Path:
    """The folder that is watched; made on first use."""
    folder = settings.home / "drop"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def import_drop_folder(settings: Settings) -> DropOutcome:
    """Import each entry of the drop folder and move it to ``done`` or ``rejected``.

    A file in ``drop/public`` is taken as declared public by whoever put it there. An entry that left nothing but
    faults is rejected, with the reasons in a text file beside it. Safe to run again after a kill: what was stored is
    known by its content. Raises ``FatalError`` where an entry cannot be moved.
    """
    folder = drop_folder(settings)
    declared = folder / "public"
    declared.mkdir(exist_ok=True)
    entries = [(path, False) for path in _entries(folder) if path != declared]
    entries += [(path, True) for path in _entries(declared)]
    done = rejected = new = 0
    with open_warehouse(settings) as connection:
        for path, is_declared_public in entries:
            request = ImportRequest(paths=(path,), is_declared_public=is_declared_public)
            summary = import_paths(connection, request)
            is_good, reasons = _verdict(connection, summary)
            new += summary.new
            done += is_good
            rejected += not is_good
            _set_aside(folder, path, reasons, is_good=is_good)
        seal(connection, settings, "import")
    return DropOutcome(done, rejected, new)


def _entries(folder: Path) -> list[Path]:
    # A name that begins with a dot, or ends in .part, is still being written.
    return sorted(
        path
        for path in folder.iterdir()
        if path.name not in _ASIDE and not path.name.startswith(".") and path.suffix != ".part"
    )


def _verdict(connection: Connection, summary: ImportSummary) -> tuple[bool, list[str]]:
    """Whether anything came of an entry, and the first reasons why not all did, those of a run that was killed included."""
    outcome = stored_outcome(connection, summary.file_ids, _REASONS)
    told = [reason_line(rejection) for rejection in outcome.rejections]
    told += [f"{error} ({error.remedy})" for error in summary.refused]
    is_fault = bool(summary.refused or summary.rejected) or any(one.is_fault for one in outcome.rejections)
    is_good = summary.files > 0 and (outcome.capture_count > 0 or not is_fault)
    return is_good, list(dict.fromkeys([*told, *summary.reasons]))[:_REASONS]


def _set_aside(folder: Path, path: Path, reasons: list[str], *, is_good: bool) -> None:
    target = folder / ("done" if is_good else "rejected")
    try:
        target.mkdir(exist_ok=True)
        place = target / path.name
        number = 1
        while place.exists():
            place = target / f"{path.stem}-{number}{path.suffix}"
            number += 1
        if reasons:
            # First: whoever finds the entry there finds its reasons too.
            place.with_name(f"{place.name}.reasons.txt").write_text("\n".join(reasons) + "\n", encoding="utf-8")
        path.rename(place)
    except OSError as error:
        message = f"{path} cannot be moved to {target}: {error.strerror}"
        raise FatalError(message, remedy="free space there, or let this user write, and run again") from error
