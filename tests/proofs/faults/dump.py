"""What a warehouse holds, in a form that is the same whenever the same was stored.

Every table of ``raw``, ``core`` and ``audit`` and every view of ``mart`` is compared row by row, all columns of it, so that
a table that comes later is compared too. What rightly differs is left out, or told in another way:

- numbers that a sequence gave: what they point to is told instead (a version by its message and hashes, a capture by
  its file, record and hash), and as keys they are left out: a transaction that was rolled back leaves a gap;
- times of the host's clock (when something was stored, seen or read): only whether there is one. Times that a platform
  or a file tells (``posted_at``, ``edited_at``, ``modified_at``, ``newest_at``, ``gone_at``) are compared;
- salts, which are random, and with them commitments and links: ``verify`` checks those. Position, capture and
  file of each link are compared, and whether a head covers it;
- provenances: there is one for each opening of a file, and a rerun opens what is not stored to its end once more;
- heads, with times and signatures in them, their tips, tokens and verifications: ``verify`` checks them;
- of a live collection, what tells the looks apart: a killed look is gone on with by another one, with records counted
  anew and bounds of its own. Files of looks, their provenances and snapshots are left out, and so is the time at which
  such a look found a message to be gone, requests counted for accounts, and the session as an account last saved it;
- notes of what is still to be counted or looked at: what a rerun touches once more, it notes once more;
- the audit log's count of attempts: a failed attempt is an attempt. What was noted is compared, not how often.
"""

from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from typing import Final

from tests.proofs.faults.server import Server

Content = Mapping[str, Counter[str]]

_SOURCE: Final = "(select x.platform || ':' || x.chat from core.source x where x.source_id = t.{0})"
_FILE: Final = (
    "(select case when x.size_bytes = 0 then x.name else encode(x.sha256, 'hex') end from raw.file x"
    " where x.file_id = t.{0})"
)
_CAPTURE: Final = (
    "(select concat_ws(' ', case when f.size_bytes = 0 then f.name else f.name || '#' || x.record end, x.message_id,"
    " encode(x.content_sha256, 'hex')) from raw.capture x join raw.file f using (file_id) where x.capture_id = t.{0})"
)
_VERSION: Final = (
    "(select concat_ws(' ', s.platform, s.chat, x.message_id, encode(x.text_sha256, 'hex'),"
    " encode(x.links_sha256, 'hex')) from core.version x join core.source s using (source_id) where x.version_id = t.{0})"
)
_READING: Final = (
    "(select concat_ws(' ', m.name, s.platform, s.chat, v.message_id, encode(v.text_sha256, 'hex'),"
    " encode(v.links_sha256, 'hex')) from core.reading x join core.model m using (model_id)"
    " join core.version v using (version_id) join core.source s using (source_id) where x.reading_id = t.{0})"
)
_TOLD: Final = {
    **dict.fromkeys(("source_id", "joined_into", "from_source", "into_source"), _SOURCE),
    **dict.fromkeys(("file_id", "last_file_id"), _FILE),
    "capture_id": _CAPTURE,
    **dict.fromkeys(("version_id", "current_version_id"), _VERSION),
    "reading_id": _READING,
    "model_id": "(select x.name from core.model x where x.model_id = t.{0})",
    "case_id": "(select x.name from core.case x where x.case_id = t.{0})",
    "provenance_id": (
        "(select case when f.size_bytes = 0 then f.name else encode(f.sha256, 'hex') end"
        " from raw.provenance x join raw.file f using (file_id) where x.provenance_id = t.{0})"
    ),
    "template_id": "(select x.pattern from core.template_text x where x.number = t.{0})",
}
_TIMES: Final = {"posted_at", "edited_at", "modified_at", "newest_at", "gone_at"}
_SEQUENCES: Final = {
    "rejection_id", "join_id", "change_id", "description_id", "entry_id", "item_id", "hold_id", "alert_id",
    "since",
}  # fmt: skip
_TABLES_LEFT_OUT: Final = {
    "raw.provenance", "raw.head", "raw.head_tip", "raw.token", "raw.token_request", "raw.verification", "raw.warehouse",
    "raw.link_backlog", "core.changed_day", "core.new_version",
}  # fmt: skip
_COLUMNS_LEFT_OUT: Final = {
    ("raw.link", "salt"), ("raw.link", "commitment"), ("raw.link", "link"),
    ("core.account", "sealed_session"),
}  # fmt: skip
# Here a key is a number that a sequence gave, or it tells a template by its own number.
_KEYS: Final = {
    "raw.capture": "capture_id", "raw.file": "file_id", "core.version": "version_id",
    "core.reading": "reading_id", "core.model": "model_id", "core.case": "case_id", "core.source": "source_id",
    "core.template_text": "number", "mart.template": "template_id",
}  # fmt: skip
_OF_TEMPLATES: Final = {"core.template_band", "core.template_member"}
_LIVE_TABLES: Final = {"raw.snapshot", "core.account_use", "core.chat_check"}
_OF_LOOKS: Final = {"record", "file_sha256", "provenance_sha256"}
_COVERED: Final = (
    "exists (select from raw.head_tip x where x.source_id = t.source_id and t.position between x.first and x.last)"
)


def content_of(server: Server, database: str, *, is_live: bool) -> Content:
    """The rows of every table; ``is_live`` leaves out what tells one look of a live collection from two."""
    content = {}
    with closing(server.connect(database)) as connection, connection.cursor() as cursor:
        cursor.execute(
            "select n.nspname || '.' || c.relname, array_agg(a.attname::text order by attnum),"
            " array_agg(format_type(a.atttypid, null) order by attnum)"
            " from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace"
            " where attnum > 0 and not attisdropped and not c.relispartition"
            " and (n.nspname in ('raw', 'core', 'audit') and c.relkind in ('r', 'p')"
            " or n.nspname = 'mart' and c.relkind in ('v', 'm')) group by 1 order by 1"
        )
        for table, columns, types in cursor.fetchall():
            if table in _TABLES_LEFT_OUT or (is_live and table in _LIVE_TABLES):
                continue
            told = [_told(table, column, kind, is_live=is_live) for column, kind in zip(columns, types, strict=True)]
            shown = [one for one in told if one]
            if table == "raw.link":
                shown.append(_COVERED)
            where = "where size_bytes > 0" if is_live and table == "raw.file" else ""
            distinct = "distinct" if table == "audit.entry" else ""
            cursor.execute(f"select {distinct} row({', '.join(shown)})::text from {_quoted(table)} t {where}")  # noqa: S608
            content[table] = Counter(row for (row,) in cursor.fetchall())
    return content


def differences(calm: Content, other: Content) -> list[str]:
    """What is in one and not in the other, the first rows of each table."""
    found = []
    for table in calm:
        lost, extra = calm[table] - other[table], other[table] - calm[table]
        for word, rows in (("lost", lost), ("extra", extra)):
            if rows:
                found.append(f"{table}: {rows.total()} {word}, such as {next(iter(rows))[:400]}")
    return found


def counted(content: Content) -> str:
    """How much there is, in words."""
    return (
        f"{sum(rows.total() for rows in content.values())} rows of {sum(map(bool, content.values()))} tables and views"
    )


def _told(table: str, column: str, kind: str, *, is_live: bool) -> str | None:
    """How a column is told, in SQL; ``None`` where it is left out."""
    name = f't."{column}"'
    if (
        (table, column) in _COLUMNS_LEFT_OUT
        or column in _SEQUENCES
        or _KEYS.get(table) == column
        or (is_live and column in _OF_LOOKS)
        or (column == "template_id" and table.startswith("mart"))
    ):
        return None
    if kind == "timestamp with time zone" and (column not in _TIMES or (is_live and column == "gone_at")):
        return f"{name} is not null"
    if kind == "bytea":
        return f"encode(sha256({name}), 'hex')"
    if kind != "bigint":
        return name
    of = "template_id" if table in _OF_TEMPLATES and column == "number" else column
    return _TOLD[of].format(f'"{column}"') if of in _TOLD else name


def _quoted(table: str) -> str:
    return ".".join(f'"{part}"' for part in table.split("."))
