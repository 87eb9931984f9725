"""Puts the sample chats into the drop folder, as a person would."""

from pathlib import Path

from pipeline.drop_folder import drop_folder
from pipeline.sample import write_sample
from pipeline.sample.write import DECLARED_PUBLIC
from pipeline.settings import Settings


def drop_sample(settings: Settings) -> list[Path]:
    """Write the sample chats into the drop folder; those that were taken in before are left out. Returns what was put there."""
    folder = drop_folder(settings)
    building = folder / ".sample"
    units = write_sample(building)
    declared = {unit.relative_to(building).parts[0] for unit in units if unit.name in DECLARED_PUBLIC}
    (folder / "public").mkdir(exist_ok=True)
    put = []
    for entry in sorted(building.iterdir()):
        target = (folder / "public" if entry.name in declared else folder) / entry.name
        if not target.exists() and not (folder / "done" / entry.name).exists():
            entry.rename(target)
            put.append(target)
    return put
