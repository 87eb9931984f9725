"""Which servers are reached without TLS."""

import pytest

from domain.errors import FatalError
from warehouse.connection import connect, require_tls

LOCAL = ("127.0.0.1", "127.9.9.9", "localhost", "[::1]", "")
AWAY = ("db.example", "10.0.0.8", "127.0.0.1.example", "[2001:db8::1]", "localhost.example", "127.0.0.1,db.example")


@pytest.mark.parametrize("host", LOCAL)
def test_loopback_needs_no_tls(host: str) -> None:
    """Nothing leaves the machine."""
    require_tls(f"postgresql://u:p@{host}/w")
    require_tls("host=/run/postgresql dbname=w")


@pytest.mark.parametrize("host", AWAY)
@pytest.mark.parametrize("mode", ["", "?sslmode=disable", "?sslmode=allow", "?sslmode=prefer"])
def test_a_network_is_never_crossed_in_plain_text(host: str, mode: str) -> None:
    """Modes that may fall back are refused too, and the password is not in the message."""
    with pytest.raises(FatalError, match="without TLS") as caught:
        require_tls(f"postgresql://u:hush@{host}/w{mode}")
    assert "hush" not in f"{caught.value} {caught.value.remedy}"


@pytest.mark.parametrize("mode", ["require", "verify-ca", "verify-full"])
def test_a_server_with_tls_is_reached(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The mode may stand in the DSN or in libpq's variable."""
    require_tls(f"postgresql://u:p@db.example/w?sslmode={mode}")
    monkeypatch.setenv("PGSSLMODE", mode)
    require_tls("postgresql://u:p@db.example/w")


def test_a_host_may_hide_in_a_variable_or_a_service(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the DSN does not say is asked of libpq's variables; a service file is not trusted."""
    with pytest.raises(FatalError, match="without TLS"):
        require_tls("service=warehouse")
    monkeypatch.setenv("PGHOST", "db.example")
    with pytest.raises(FatalError, match="without TLS"):
        require_tls("dbname=w")
    with pytest.raises(FatalError, match="without TLS"):
        require_tls("host=localhost hostaddr=10.0.0.8 dbname=w")


def test_a_server_without_tls_is_named(dsn: str) -> None:
    """The mode is kept to: no fallback, and trying again is not what helps."""
    with pytest.raises(FatalError, match="SSL") as caught:
        connect(f"{dsn}?sslmode=require")
    assert "ssl = on" in caught.value.remedy
