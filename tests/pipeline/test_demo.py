"""The demo: the main job from sample chats to a report."""

import csv
import json
import re
from contextlib import closing
from pathlib import Path

import pytest

from tests.pipeline.conftest import Run
from warehouse.connection import connect


@pytest.fixture(scope="module")
def first(escrowwatch: Run) -> str:
    """What the first demo showed."""
    result = escrowwatch("demo")
    assert result.returncode == 0, result.stderr
    return result.stdout + result.stderr


def _one(dsn: str, query: str) -> object:
    with closing(connect(dsn)) as connection, connection.cursor() as cursor:
        cursor.execute(query)
        row = cursor.fetchone()
        assert row
        return row[0]


def test_the_demo_stores_the_chats_with_edits_and_deletions(first: str, warehouse_dsn: str) -> None:
    """At least 2,000 messages in at least four chats; edits are versions, vanished ids are facts."""
    assert "summary.html" in first
    assert int(str(_one(warehouse_dsn, "select count(*) from mart.message"))) >= 2000
    assert int(str(_one(warehouse_dsn, "select count(distinct chat) from mart.message"))) >= 4
    assert int(str(_one(warehouse_dsn, "select count(*) from mart.message where version_count > 1"))) > 0
    assert int(str(_one(warehouse_dsn, "select count(*) from mart.message where gone_at is not null"))) > 0
    assert int(str(_one(warehouse_dsn, "select count(*) from mart.rejection"))) > 0


def test_every_message_was_read_and_people_at_risk_were_found(first: str, warehouse_dsn: str) -> None:
    """No version stays pending; the mart shows listings of the gravest kinds with prices, wallets and handles."""
    assert first
    assert _one(warehouse_dsn, "select count(*) from mart.listing where victim_at_risk") != 0
    for view in ("price", "wallet", "handle", "daily"):
        assert _one(warehouse_dsn, f"select count(*) from mart.{view}") != 0, view  # noqa: S608  # names of our own
    assert _one(warehouse_dsn, "select count(*) from mart.message_masked where text is null") == 0


def test_the_report_is_one_safe_file(first: str, home: Path) -> None:
    """No script, no outside resource, no link that can be opened, the private chat nowhere."""
    assert first
    page = (home / "reports" / "summary.html").read_text(encoding="utf-8")
    assert "<script" not in page.lower()
    assert not re.search(r"""(?:src|href)\s*=""", page)
    assert "https://" not in page
    assert "People at risk" in page


def test_no_cell_of_the_csv_files_is_a_formula(first: str, home: Path) -> None:
    """A spreadsheet opens every file as text."""
    assert first
    files = sorted((home / "reports").glob("*.csv"))
    assert len(files) >= 6
    for path in files:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.reader(file):
                assert not any(re.match(r"[=+@]|-\D", value) for value in row), path.name


def test_a_second_demo_finds_nothing_new(first: str, escrowwatch: Run, warehouse_dsn: str) -> None:
    """The same files again add nothing and change nothing."""
    assert first
    before = _one(warehouse_dsn, "select md5(string_agg(t::text, '' order by t::text)) from mart.message as t")
    result = escrowwatch("demo")
    assert result.returncode == 0, result.stderr
    counts = re.search(r"│\s*(\d+) │\s*(\d+) │\s*(\d+) │\s*(\d+) │\s*(\d+) │", result.stderr)
    assert counts
    assert (counts[2], counts[3]) == ("0", "0")
    assert before == _one(warehouse_dsn, "select md5(string_agg(t::text, '' order by t::text)) from mart.message as t")


def test_search_finds_words_of_two_characters(first: str, escrowwatch: Run) -> None:
    """A Chinese word of two characters is enough."""
    assert first
    result = escrowwatch("search", "担保", "--limit", "5")
    assert result.returncode == 0
    lines = result.stdout.splitlines()
    assert 0 < len(lines) <= 5
    assert all("担保" in line or "…" in line for line in lines)


def test_the_takedown_report_of_the_worst_chat_leads_back_to_captures(
    first: str, escrowwatch: Run, home: Path, warehouse_dsn: str
) -> None:
    """Links are defanged, times are UTC, every message has the hash of a stored capture, masking is owned up to."""
    assert first
    result = escrowwatch("report", "takedown", "--recipient", "telegram", "--output", str(home / "takedown"))
    assert result.returncode == 0, result.stderr
    page, data = (Path(line) for line in result.stdout.splitlines())
    report = json.loads(data.read_text(encoding="utf-8"))
    assert report["rescue_first"]
    assert "by rule" in report["masking"]
    hashes = {item["capture_sha256"] for item in report["messages"]}
    with closing(connect(warehouse_dsn)) as connection, connection.cursor() as cursor:
        cursor.execute("select encode(content_sha256, 'hex') from raw.capture")
        assert hashes <= {row[0] for row in cursor.fetchall()}
    assert all(item["posted_at"].endswith("UTC") for item in report["messages"])
    assert "https://" not in page.read_text(encoding="utf-8")
    at_risk = [item["victim_at_risk"] for item in report["messages"]]
    assert at_risk == sorted(at_risk, reverse=True)


def test_an_unknown_chat_or_recipient_is_named(escrowwatch: Run) -> None:
    """The error says what is known instead."""
    result = escrowwatch("report", "takedown", "--chat", "no_such_chat")
    assert result.returncode == 1
    assert "no_such_chat" in result.stderr
    assert "Traceback" not in result.stderr
    assert "telegram" in escrowwatch("report", "takedown", "--recipient", "nobody").stderr
