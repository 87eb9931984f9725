"""Time-stamps by a loopback authority."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from domain.errors import RetriableError
from domain.timestamp import stamp_in, stamp_request
from pipeline.evidence import seal
from pipeline.timestamps import deliver_pending
from pipeline.verify import VerifyRequest, verify
from tests.support.database import fresh_connection, rows
from tests.support.evidence import messages, settings_in, store
from tests.support.time_authority import TimeAuthority, openssl, time_authority
from warehouse.connection import Connection
from warehouse.heads import heads_after
from warehouse.tokens import stored_tokens, waiting_tokens

ALL = VerifyRequest(is_all=True)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TimeAuthority]:
    with time_authority(tmp_path_factory.mktemp("authority")) as running:
        yield running


@pytest.fixture
def connection() -> Iterator[Connection]:
    """A connection to a new, migrated, empty database."""
    with fresh_connection() as opened:
        yield opened


def test_a_token_verifies_with_plain_openssl(connection: Connection, authority: TimeAuthority, tmp_path: Path) -> None:
    """The stored response over the head document, by `openssl ts -verify` alone."""
    settings = settings_in(tmp_path, tsa_urls=authority.url, tsa_ca=authority.certificate)
    store(connection, "one", messages(1, 5))
    sealed = seal(connection, settings, "import")
    assert (sealed.stamped, sealed.failed) == (1, ())
    (token,) = stored_tokens(connection)
    (tmp_path / "head.json").write_bytes(sealed.heads[0].document)
    (tmp_path / "head.tsr").write_bytes(token.response)
    command = ["ts", "-verify", "-data", str(tmp_path / "head.json"), "-in", str(tmp_path / "head.tsr")]
    done = openssl(*command, "-CAfile", str(authority.certificate))
    assert done.returncode == 0, done.stderr
    assert "Verification: OK" in done.stdout + done.stderr
    found = verify(connection, "", settings, ALL)
    assert (found.faults, found.stamped, found.is_authority_checked) == ([], 1, True)
    untrusting = settings.model_copy(update={"tsa_ca": None})
    found = verify(connection, "", untrusting, ALL)
    assert (found.faults, found.stamped, found.is_authority_checked) == ([], 1, False)


@pytest.mark.parametrize("fault", ["down", "nonsense", "replay", "forged"])
def test_an_authority_that_fails_is_asked_again_later(
    connection: Connection, authority: TimeAuthority, tmp_path: Path, fault: str
) -> None:
    """The head stands, the other authority's token comes; the failed one waits, and comes when it is due."""
    settings = settings_in(tmp_path, tsa_urls=f"{authority.url} {authority.url}2 http://127.0.0.1:9/tsa")
    if not authority.last:
        authority.last = b"\x30\x03\x02\x01"
    authority.fault = fault
    try:
        store(connection, "one", messages(1, 5))
        sealed = seal(connection, settings, "import")
        assert len(sealed.heads) == 1
        assert (sealed.stamped, len(sealed.failed)) == (0, 3)
        asked = authority.asked
        assert deliver_pending(connection, None).failed == ()
        assert authority.asked == asked
        assert {one.tries for one in waiting_tokens(connection)} == {1}
    finally:
        authority.fault = ""
    _make_due(connection)
    delivered = deliver_pending(connection, None)
    assert (delivered.stored, len(delivered.failed)) == (2, 1)
    assert rows(connection, "select authority, tries from raw.token_request") == [("http://127.0.0.1:9/tsa", 2)]


def test_a_token_outlives_the_certificate_of_its_authority(connection: Connection, tmp_path: Path) -> None:
    """It is checked as of its own time."""
    until = datetime.now(UTC) + timedelta(seconds=6)
    with time_authority(tmp_path, until=until) as authority:
        settings = settings_in(tmp_path, tsa_urls=authority.url, tsa_ca=authority.certificate)
        store(connection, "one", messages(1, 5))
        assert seal(connection, settings, "import").failed == ()
    time.sleep(max((until - datetime.now(UTC)).total_seconds(), 0) + 1.1)
    (tmp_path / "head.tsr").write_bytes(stored_tokens(connection)[0].response)
    command = ["ts", "-verify", "-data", str(tmp_path / "head.json"), "-in", str(tmp_path / "head.tsr")]
    (tmp_path / "head.json").write_bytes(heads_after(connection)[0].document)
    assert "certificate has expired" in openssl(*command, "-CAfile", str(authority.certificate)).stderr
    found = verify(connection, None, settings, ALL)
    assert (found.faults, found.stamped) == ([], 1)


def test_a_token_of_a_stranger_is_not_stored(connection: Connection, authority: TimeAuthority, tmp_path: Path) -> None:
    """It could never be taken back: the request waits, and another answer is taken."""
    with time_authority(tmp_path) as stranger:
        settings = settings_in(tmp_path, tsa_urls=stranger.url, tsa_ca=authority.certificate)
        store(connection, "one", messages(1, 5))
        sealed = seal(connection, settings, "import")
        assert (sealed.stamped, stored_tokens(connection)) == (0, [])
        assert "its signature does not verify" in sealed.failed[0]
        assert [one.tries for one in waiting_tokens(connection)] == [1]
        _make_due(connection)
        assert deliver_pending(connection, stranger.certificate).stored == 1
    assert verify(connection, None, settings.model_copy(update={"tsa_ca": stranger.certificate}), ALL).faults == []


def test_an_authority_that_is_down_is_asked_once_a_call_and_for_the_newest_head(
    connection: Connection, authority: TimeAuthority, tmp_path: Path
) -> None:
    """However many heads wait for it; a time-stamp of the newest covers them all, of that authority only."""
    other = f"{authority.url}2"
    settings = settings_in(tmp_path, tsa_urls=f"{authority.url} {other}", tsa_ca=authority.certificate)
    authority.fault = "down"
    try:
        for number in range(4):
            asked = authority.asked
            store(connection, f"file {number}", messages(number * 5 + 1, number * 5 + 5))
            assert len(seal(connection, settings, "collect").failed) == 2
            assert authority.asked == asked + 2
            _make_due(connection)
        assert len(waiting_tokens(connection)) == 8
    finally:
        authority.fault = ""
    with connection.cursor() as cursor:
        cursor.execute(
            "update raw.token_request set not_before = now() + interval '1 day' where authority = %s", (other,)
        )
    connection.commit()
    asked = authority.asked
    assert deliver_pending(connection, authority.certificate).stored == 1
    assert (authority.asked, [token.number for token in stored_tokens(connection)]) == (asked + 1, [4])
    assert [(one.number, one.authority) for one in waiting_tokens(connection)] == [
        (number, other) for number in range(1, 5)
    ]
    assert verify(connection, None, settings, ALL).stamped == 4


def _make_due(connection: Connection) -> None:
    with connection.cursor() as cursor:
        cursor.execute("update raw.token_request set not_before = now()")
    connection.commit()


def test_a_request_is_the_one_that_openssl_would_make(tmp_path: Path) -> None:
    """`openssl ts -query` reads it back: hash, nonce, certificate."""
    (tmp_path / "query").write_bytes(stamp_request(bytes(range(32)), 2**63 + 5))
    shown = openssl("ts", "-query", "-in", str(tmp_path / "query"), "-text").stdout
    assert "Hash Algorithm: sha256" in shown
    assert "Nonce: 0x8000000000000005" in shown
    assert "Certificate required: yes" in shown


@pytest.mark.parametrize(
    "response", [b"", b"\x30", b"\x30\x80", b"\x00" * 50, b"<html>", b"\x30\x05\x30\x03\x02\x01\x02"]
)
def test_what_is_no_granted_response_is_refused(response: bytes) -> None:
    """Cut off, foreign or refusing answers are failures to try again after."""
    with pytest.raises(RetriableError):
        stamp_in(response)
