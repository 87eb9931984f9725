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


def statement_name(text: str) -> str:
    """The name of the statement with this text; the text itself where it has no file."""
    return _names().get(text, text)


@cache
def _names() -> dict[str, str]:
    paths = _FOLDER.glob("*/*.sql")
    return {path.read_text(encoding="utf-8"): f"{path.parent.name}/{path.stem}" for path in paths}
