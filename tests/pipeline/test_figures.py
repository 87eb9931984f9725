"""The figures of a day, as a person and a program get them."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import datetime

import pytest
from typer.testing import CliRunner

from domain.vocabulary import Method
from pipeline.cli.main import app
from pipeline.figures import figure_lines, figures, write_view
from pipeline.publish import reading_form
from pipeline.search import search_lines
from tests.support.database import fresh_database, rows
from tests.support.messages import MARKET, message
from tests.support.month import NEW, OLD, look, read_pending
from warehouse.connection import Connection, connect
from warehouse.models import switch_model
from warehouse.publishing import publish

History = tuple[str, Connection, datetime]


@pytest.fixture(scope="module")
def history() -> Iterator[History]:
    """The address of a warehouse, a connection to it, and an instant before an edit and a switch of the model."""
    with fresh_database() as dsn:
        connection = connect(dsn)
        look(connection, "first", Method.DESKTOP_JSON, 1, [(MARKET, i, message(f"出四件套 {i}00U", i)) for i in (1, 2)])
        read_pending(connection, OLD)
        publish(connection, reading_form)
        ((before,),) = rows(connection, "select max(at) from past.change")
        assert isinstance(before, datetime)
        look(connection, "second", Method.DESKTOP_JSON, 9, [(MARKET, 2, message("=cmd() 四件套 \u202e改", 9))])
        read_pending(connection, NEW, is_current=False)
        switch_model(connection, NEW)
        publish(connection, reading_form)
        yield dsn, connection, before
        connection.close()


def test_figures_say_under_which_model_and_count_what_was_known(history: History) -> None:
    """Two listings of mule accounts then; two bounties and an edit now, as they were published."""
    _, connection, before = history
    then, now = figures(connection, before), figures(connection, None)
    assert [one["model"] for one in then["models"]] == [OLD]
    assert [one["model"] for one in now["models"]] == [NEW]
    assert [(one["category"], one["message_count"]) for one in then["categories"]] == [("mule_account", 2)]
    assert [one["category"] for one in now["categories"]] == ["bounty"]
    assert (then["summary"]["edited_count"], now["summary"]["edited_count"]) == (0, 1)
    assert [one["category"] for one in then["days"]] == ["mule_account"]
    assert [one["category"] for one in now["days"]] == ["bounty"]
    assert json.loads(json.dumps(then)) == then
    assert "category\tmule_account/offer\tmessage 2  at_risk 0" in list(figure_lines(then))


def test_a_view_is_written_as_it_was_and_is_harmless_in_a_spreadsheet(history: History) -> None:
    """The text of then, escaped; a text that looks like a formula is none."""
    _, connection, before = history
    then, now = io.StringIO(), io.StringIO()
    assert write_view(connection, "message", before, then) == write_view(connection, "message", None, now) == 2
    texts = [[row["text"] for row in csv.DictReader(io.StringIO(file.getvalue()))] for file in (then, now)]
    assert texts[0] == ["出四件套 100U", "出四件套 200U"]
    assert not texts[1][1].startswith("=")
    first = rows(connection, "select min(at) from past.change")[0][0]
    assert isinstance(first, datetime)
    assert write_view(connection, "daily", first, io.StringIO()) == 0
    assert write_view(connection, "daily", before, io.StringIO()) == 1


def test_a_line_of_a_search_of_the_past_names_its_model(history: History) -> None:
    """Of today it does not: there is one."""
    _, connection, before = history
    lines = search_lines(connection, "四件套 200U", limit=5, is_listings_only=True, as_of=before)
    assert len(lines) == 1
    assert f"mule_account/offer  read by {OLD}" in lines[0]
    assert OLD not in "".join(search_lines(connection, "四件套", limit=5, is_listings_only=True))


def test_the_commands_take_a_day(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    """A day, a time, and an error with its remedy for anything else."""
    dsn, _, before = history
    monkeypatch.setenv("ESCROWWATCH_DSN", dsn)
    at = before.isoformat()
    run = CliRunner().invoke
    assert "category\tmule_account" in run(app, ["figures", "--as-of", at]).stdout
    assert "category\tmule_account" not in run(app, ["figures"]).stdout
    assert json.loads(run(app, ["figures", "--as-of", at, "--json"]).stdout)["as_of"] == at
    assert run(app, ["figures", "--view", "message", "--as-of", at]).stdout.startswith("platform,chat,message_id")
    assert OLD in run(app, ["search", "四件套", "--as-of", at]).stdout
    assert "versions: 1" in run(app, ["history", "telegram:7001/2", "--as-of", at]).stdout
    assert "versions: 2" in run(app, ["history", "telegram:7001/2", "--as-of", f"{before.year + 1}-01-01"]).stdout
    for wrong in ("yesterday", "2020-01-01"):
        assert run(app, ["search", "四件套", "--as-of", wrong]).exit_code != 0
