"""Data checks as the schedule runs them: with the evidence, and with alerts."""

from contextlib import closing
from pathlib import Path

import pytest

from domain.errors import FatalError
from domain.vocabulary import AlertKind
from pipeline.check_data import check_data_in, check_evidence, verify_all_in
from pipeline.evidence import seal
from pipeline.settings import Settings
from tests.support.database import fresh_database, rows
from tests.support.messages import MARKET, captured, identity, message
from warehouse.alerts import list_alerts
from warehouse.connection import Connection, connect
from warehouse.imports import open_file, store_batch
from warehouse.publishing import publish


def test_a_changed_byte_fails_the_check_of_the_evidence_raises_an_alert_and_blocks_publication(tmp_path: Path) -> None:
    with fresh_database() as dsn, closing(connect(dsn)) as connection:
        settings = Settings(dsn=dsn, home=tmp_path)  # type: ignore[arg-type]  # pydantic makes it a secret
        opened = open_file(connection, identity("a"))
        store_batch(connection, opened, [captured(1, message("收U \x00\u202e", 1), record=1, chat=MARKET)], 1)
        seal(connection, settings, "import")
        (served,) = rows(connection, "select encode(content, 'hex') from raw.capture")[0]
        _change(connection, b"other")
        with pytest.raises(FatalError, match="evidence"):
            check_data_in(settings)
        alerts = [one.alert for one in list_alerts(connection) if one.alert.kind is AlertKind.CHECK_FAILED]
        assert "evidence" in [one.subject for one in alerts]
        with pytest.raises(FatalError, match="nothing is published"):
            publish(connection)
        _change(connection, bytes.fromhex(str(served)))
        assert check_data_in(settings) > 0
        assert AlertKind.CHECK_FAILED not in [one.alert.kind for one in list_alerts(connection)]
        publish(connection)


def test_a_change_of_old_rows_is_found_by_the_weekly_check_and_stands_until_that_passes(tmp_path: Path) -> None:
    """The daily check of what is new, which passes, does not take it back."""
    with fresh_database() as dsn, closing(connect(dsn)) as connection:
        settings = Settings(dsn=dsn, home=tmp_path)  # type: ignore[arg-type]  # pydantic makes it a secret
        opened = open_file(connection, identity("a"))
        store_batch(connection, opened, [captured(1, message("收U", 1), record=1, chat=MARKET)], 1)
        seal(connection, settings, "import")
        assert verify_all_in(settings) == 1
        (served,) = rows(connection, "select encode(content, 'hex') from raw.capture")[0]
        _change(connection, b"other")
        check_evidence(connection, settings)
        publish(connection)
        with pytest.raises(FatalError, match="1 faults in the evidence, the first: capture"):
            verify_all_in(settings)
        check_evidence(connection, settings)
        alerts = [one.alert for one in list_alerts(connection) if one.alert.kind is AlertKind.CHECK_FAILED]
        assert [one.subject for one in alerts] == ["all_evidence"]
        with pytest.raises(FatalError, match="nothing is published"):
            publish(connection)
        _change(connection, bytes.fromhex(str(served)))
        assert verify_all_in(settings) == 1
        publish(connection)


def _change(connection: Connection, content: bytes) -> None:
    with connection, connection.cursor() as cursor:
        cursor.execute("alter table raw.capture disable trigger all")
        cursor.execute("update raw.capture set content = %s", (content,))
        cursor.execute("alter table raw.capture enable trigger all")
