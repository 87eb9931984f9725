"""SQL files."""

import re
from pathlib import Path

import pytest

from tests.support.database import rows
from warehouse.connection import Connection
from warehouse.statements import statement

FOLDER = Path(__file__).resolve().parents[2] / "warehouse" / "statements"
NAMES = sorted(str(path.relative_to(FOLDER).with_suffix("")) for path in FOLDER.rglob("*.sql"))
SOURCES = "\n".join(path.read_text(encoding="utf-8") for path in FOLDER.parent.rglob("*.py"))


@pytest.mark.parametrize("name", NAMES)
def test_a_statement_has_a_comment_and_no_end_mark(name: str) -> None:
    """Each file is one commented statement in lower case."""
    text = statement(name)
    assert text.startswith("-- ")
    body = re.sub(r"--.*|\$\$.*?\$\$|'[^']*'", "", text, flags=re.DOTALL if "$$" in text else 0)
    assert ";" not in body
    assert body == body.lower()


@pytest.mark.parametrize("name", NAMES)
def test_every_statement_is_used(name: str) -> None:
    """No file lies about that no code loads; names may be put together from a table's name."""
    aggregate, verb = name.split("/")
    patterns = [f'"{name}"', f'"{{table}}/{verb}"', f'f"{aggregate}/{verb.split("_")[0]}_{{view}}"']
    assert any(pattern in SOURCES for pattern in patterns)


def test_an_unknown_name_is_an_error() -> None:
    """A misspelt name does not pass in silence."""
    with pytest.raises(FileNotFoundError):
        statement("message/forget")


def test_every_mart_view_and_column_is_documented(connection: Connection) -> None:
    """COMMENT ON explains each view and each column that others rely on."""
    query = """
        select c.relname, a.attname
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum >= 0
        where c.relnamespace = 'mart'::regnamespace and c.relkind in ('v', 'm')
            and (col_description(c.oid, a.attnum) is null or obj_description(c.oid, 'pg_class') is null)
    """
    assert rows(connection, query) == []
    views = (
        "select relname from pg_class where relnamespace = 'mart'::regnamespace and relkind in ('v', 'm') order by 1"
    )
    names = [
        "alert",
        "candidate",
        "capture",
        "case",
        "case_item",
        "chat_history",
        "comment",
        "daily",
        "deletion",
        "difference",
        "handle",
        "handle_masked",
        "listing",
    ]
    names += ["media", "media_reading", "media_text", "message", "message_details", "message_masked", "price"]
    names += ["rejection", "source", "template", "template_message", "topic", "version", "wallet"]
    assert rows(connection, views) == [(name,) for name in names]
