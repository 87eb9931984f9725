"""SQL by name: one statement per file under ``statements/``."""

from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent / "statements"


@cache
def statement(name: str) -> str:
    """The text of ``statements/<name>.sql``, where ``name`` is ``aggregate/verb``; parameters are ``%(name)s``.

    Raises ``FileNotFoundError`` for a name that has no file.
    """
    return (_FOLDER / f"{name}.sql").read_text(encoding="utf-8")
