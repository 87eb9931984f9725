"""How the database answers: the plans of the twenty searches and of the desk's twenty questions are kept beside this test.

A plan that changes is a difference to look at. ``ESCROWWATCH_RENEW_PLANS=1 pytest tests/warehouse/test_plans.py`` writes
the plans anew; ``git diff tests/warehouse/plans`` then shows what has changed.
"""

import json
import os
import re
from collections.abc import Callable, Iterator
from difflib import unified_diff
from pathlib import Path

import pytest

from pipeline.import_files import ImportRequest, import_paths
from pipeline.publish import publish_all
from tests.support.crowd import crowd, read_crowd
from tests.support.database import fresh_connection
from tests.support.plans import recorded, written_plan
from tests.support.questions import DESK, SEARCHES, Question, asker, searcher
from warehouse.connection import Connection

FOLDER = Path(__file__).parent / "plans"
MODEL = "quick-0+plans"
COUNT = 3_000
# So few rows are read whole in any case: what is left without that are the ways that are there at scale.
AT_SCALE = "set enable_seqscan to off; set max_parallel_workers_per_gather to 0"


@pytest.fixture(scope="module")
def market(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """A crowd of messages, read and published, with the statistics that a vacuum leaves."""
    path = tmp_path_factory.mktemp("plans") / "crowd.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in crowd(COUNT)), encoding="utf-8")
    with fresh_connection() as connection:
        import_paths(connection, ImportRequest((path,)), lambda _name, _count: None)
        read_crowd(connection, MODEL)
        publish_all(connection)
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("vacuum analyze")
            cursor.execute(AT_SCALE)
        connection.autocommit = False
        yield connection


@pytest.mark.parametrize(("number", "query"), list(enumerate(SEARCHES, 1)), ids=SEARCHES)
def test_a_search_is_planned_as_before(market: Connection, number: int, query: str) -> None:
    assert_planned(market, f"search-{number:02}", query, searcher(market, query))


@pytest.mark.parametrize("question", DESK, ids=[one.name for one in DESK])
def test_a_question_of_the_desk_is_planned_as_before(market: Connection, question: Question) -> None:
    assert_planned(market, "desk-" + re.sub(r"\W+", "-", question.name), question.statement, asker(market, question))


def test_no_plan_is_kept_that_nothing_asks_for() -> None:
    assert len(list(FOLDER.glob("*.txt"))) == len(SEARCHES) + len(DESK)


def assert_planned(connection: Connection, name: str, what: str, ask: Callable[[], object]) -> None:
    """Compare the plans of whatever ``ask`` asks with those kept under ``name``, or keep them."""
    with recorded(connection) as asked:
        ask()
    plans = dict.fromkeys(written_plan(connection, query) for query in asked if query.startswith(b"--"))
    found = "\n\n".join([what, *plans])
    path = FOLDER / f"{name}.txt"
    if os.environ.get("ESCROWWATCH_RENEW_PLANS"):
        path.write_text(found + "\n", encoding="utf-8")
    kept = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    changes = "\n".join(unified_diff(kept, found.splitlines(), f"{path.name}, kept", "found now", lineterm="", n=2))
    assert not changes, (
        f"the database answers {what!r} in another way than before:\n{changes}\n"
        "If that is meant (or no worse), renew the plans: ESCROWWATCH_RENEW_PLANS=1 pytest tests/warehouse/test_plans.py"
    )
