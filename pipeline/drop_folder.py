"""Takes in what people drop into ``ESCROWWATCH_HOME/drop``."""

from dataclasses import dataclass
from pathlib import Path

from pipeline.evidence import seal
from pipeline.import_files import ImportRequest, import_paths
from pipeline.settings import Settings
from pipeline.warehouse_session import open_warehouse

_ASIDE = ("done", "rejected")


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
    known by its content.
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
            is_good = summary.files > 0 and not summary.is_only_faults
            new += summary.new
            done += is_good
            rejected += not is_good
            _set_aside(folder, path, summary.reasons, is_good=is_good)
        seal(connection, settings, "import")
    return DropOutcome(done, rejected, new)


def _entries(folder: Path) -> list[Path]:
    # A name that begins with a dot, or ends in .part, is still being written.
    return sorted(
        path
        for path in folder.iterdir()
        if path.name not in _ASIDE and not path.name.startswith(".") and path.suffix != ".part"
    )


def _set_aside(folder: Path, path: Path, reasons: tuple[str, ...], *, is_good: bool) -> None:
    target = folder / ("done" if is_good else "rejected")
    target.mkdir(exist_ok=True)
    place = target / path.name
    number = 1
    while place.exists():
        place = target / f"{path.stem}-{number}{path.suffix}"
        number += 1
    path.rename(place)
    if reasons:
        place.with_name(f"{place.name}.reasons.txt").write_text("\n".join(reasons) + "\n", encoding="utf-8")
