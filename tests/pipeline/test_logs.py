"""Logs hold no secrets."""

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
