"""Logs hold no secrets."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.logs import configure_logs, redact


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://owner:hunter2@127.0.0.1:5432/escrowwatch",
        "host=127.0.0.1 password=hunter2 user=owner",
        "host=127.0.0.1 password='hunter2' user=owner",
    ],
)
def test_a_password_in_a_connection_string_is_taken_out(text: str) -> None:
    """Both forms of a DSN are redacted."""
    assert "hunter2" not in redact(text)
    assert "127.0.0.1" in redact(text)


def test_a_field_that_names_a_secret_is_not_written(capsys: pytest.CaptureFixture[str]) -> None:
    """What a log line is given under a secret's name never reaches stderr."""
    import structlog  # noqa: PLC0415  # configured inside the test

    configure_logs(is_verbose=True)
    structlog.get_logger().info("login", api_hash="hunter2", account="a1")
    written = capsys.readouterr().err
    assert "a1" in written
    assert "hunter2" not in written


SESSION = "1" + "BQAWaGVzc2lvbg_-" * 22
TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"  # the example of Telegram's own documents
HASH = "0123456789abcdef0123456789abcdef"


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("postgresql://owner:hunter2@127.0.0.1:5432/escrowwatch", "hunter2"),
        ("postgresql://owner:hun@ter/2@127.0.0.1/db", "ter/2"),
        ("postgresql://owner:%68unter2@127.0.0.1/db is away", "unter2"),
        ("redis://:hunter2@broker:6379/0", "hunter2"),
        ("host=h password = hunter2", "hunter2"),
        (r"host=h password='hun\'ter 2' user=o", "ter 2"),
        ("postgresql://h/db?user=o&password=hunter2&sslmode=require", "hunter2"),
        ("PGPASSWORD=hunter2 psql", "hunter2"),
        ('{"password": "hun\\"ter2", "host": "h"}', "ter2"),
        ("{'api_hash': '" + HASH + "'}", HASH),
        (f"api_hash: {HASH}", HASH),
        (f"TELEGRAM_API_HASH={HASH.upper()}", HASH.upper()),
        (f"GET https://api.example/bot{TOKEN}/getUpdates", TOKEN[10:]),
        (f"GET https://api.example/bot{TOKEN.replace(':', '%3A')}/getUpdates", TOKEN[10:]),
        (f"login with {SESSION} failed", SESSION[:80]),
        (f"StringSession({SESSION!r})", SESSION[:80]),
        ("Authorization: Bearer abc.def-ghi_jkl", "abc.def"),
        ("ESCROWWATCH_SESSION_KEY=c2VjcmV0a2V5c2VjcmV0a2V5", "c2Vjc"),
        ("\x00\u202epassword=hunter2\ud800", "hunter2"),
        ("x" * 100_000 + " token=hunter2", "hunter2"),
    ],
)
def test_secrets_in_any_form_are_taken_out(text: str, secret: str) -> None:
    """DSNs with odd passwords, key and value in several notations, tokens, sessions, hostile letters."""
    assert secret not in redact(text)
    assert "***" in redact(text)


@pytest.mark.parametrize(
    "text",
    [
        "telegram:kaka_market was asked at 12:30:00, 5000 messages",
        "the session is over; write ESCROWWATCH_SESSION_KEY",
        "https://t.me/s/kaka_market?before=110201543",
        f"sha256 {HASH}{HASH}",
        "收人 8000U @kaka 担保 110201543:55",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    """An operator has to be able to read the log."""
    assert redact(text) == text


def test_what_the_environment_holds_as_a_secret_is_taken_out_wherever_it_stands(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """In no known form too, and the password of a DSN alone; the current folder is no secret."""
    monkeypatch.setenv("ESCROWWATCH_SIGNING_KEY", "quite ordinary words")
    monkeypatch.setenv("ESCROWWATCH_DSN", "postgresql://owner:corr%40ect@127.0.0.1/db")
    monkeypatch.setenv("PWD", "/srv/market")
    shown = redact("key quite ordinary words, then corr@ect and corr%40ect, in /srv/market")
    assert shown == "key ***, then *** and ***, in /srv/market"


def test_nested_fields_lists_bytes_and_errors_are_redacted(capsys: pytest.CaptureFixture[str]) -> None:
    """However a line was given its secret, it is one line of JSON without it."""
    import structlog  # noqa: PLC0415  # configured inside the test

    configure_logs()
    try:
        int(f"could not open postgresql://owner:hunter2@127.0.0.1/db with {TOKEN}")
    except ValueError as error:
        structlog.get_logger().exception(
            "failed password=hunter2",
            account={"name": "first", "sealed_session": "hunter2", "said": [f"token={TOKEN}", {"api_hash": HASH}]},
            raw=SESSION.encode(),
            error=error,
        )
    (line,) = capsys.readouterr().err.splitlines()
    for secret in ("hunter2", TOKEN[10:], HASH, SESSION[:80]):
        assert secret not in line
    assert json.loads(line)["account"]["name"] == "first"


def test_libraries_and_errors_that_nobody_foresaw_show_no_secret_either() -> None:
    """A logger of the standard library, and the traceback at the end of the program."""
    code = f"""
import logging
from pipeline.logs import configure_logs
configure_logs()
logging.getLogger("some.library").warning("POST %s", "https://api.example/bot{TOKEN}/send")
raise RuntimeError("password=hunter2 " + "{SESSION}")
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=dict(os.environ)
    )
    assert done.returncode == 1
    assert "some.library" in done.stderr
    assert "RuntimeError" in done.stderr
    for secret in ("hunter2", TOKEN[10:], SESSION[:80]):
        assert secret not in done.stderr


def test_secrets_given_as_files_are_read_and_taken_out_too(tmp_path: Path) -> None:
    """As a container is given them: the settings hold them, the log does not."""
    (tmp_path / "escrowwatch_dsn").write_text("postgresql://owner:corr%40ect@127.0.0.1/db\n")
    (tmp_path / "telegram_api_hash").write_text("quite ordinary words\n")
    code = """
from pipeline.logs import redact
from pipeline.settings import Settings
settings = Settings()
print(settings.dsn.get_secret_value(), settings.telegram_api_hash.get_secret_value() == "quite ordinary words")
print(redact("with quite ordinary words and corr@ect"), settings)
"""
    environment = {name: value for name, value in os.environ.items() if name != "ESCROWWATCH_DSN"}
    environment["ESCROWWATCH_SECRETS"] = str(tmp_path)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    known, shown = done.stdout.splitlines()
    assert known == "postgresql://owner:corr%40ect@127.0.0.1/db True"
    assert shown.startswith("with *** and ***")
    assert "ordinary" not in shown
