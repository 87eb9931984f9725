"""Logs: on stderr, structured, with secrets taken out."""

import logging
import re
import sys

import structlog
from structlog.typing import EventDict, WrappedLogger

_SECRET_KEY = re.compile(r"password|secret|token|dsn|api_hash|session|signing", re.IGNORECASE)
_PASSWORD_IN_DSN = re.compile(r"(://[^:/@\s]+:)[^@\s]+(?=@)|(\bpassword=)('[^']*'|\S+)")


def redact(text: str) -> str:
    """Take passwords out of connection strings inside ``text``."""
    return _PASSWORD_IN_DSN.sub(lambda match: f"{match[1] or match[2]}***", text)


def _redact_event(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    return {
        key: "***" if _SECRET_KEY.search(key) else redact(value) if isinstance(value, str) else value
        for key, value in event.items()
    }


def configure_logs(*, is_verbose: bool = False) -> None:
    """Send logs to stderr: short lines for a person, JSON where stderr is no terminal."""
    renderer = structlog.dev.ConsoleRenderer() if sys.stderr.isatty() else structlog.processors.JSONRenderer()
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _redact_event,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.DEBUG if is_verbose else logging.WARNING),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
