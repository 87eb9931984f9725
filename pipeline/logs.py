"""Logs: on stderr, structured, with secrets taken out."""

import logging
import os
import re
import sys
import traceback
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Final
from urllib.parse import unquote

import structlog
from structlog.typing import EventDict, WrappedLogger

_SECRET_KEY: Final = re.compile(
    r"passw(?:or)?d|secret|token|dsn|api_?hash|session|signing|private_?key|credential|authorization|cookie|fernet",
    re.IGNORECASE,
)
_SECRET_VARIABLE: Final = re.compile(
    r"passw(?:or)?d|secret|token|dsn|api_?hash|(?:session|signing|private|fernet)_?key|_conn$|broker_url|result_backend",
    re.IGNORECASE,
)
# A value may be quoted, with quotes escaped inside it, as libpq and JSON have them.
_VALUE: Final = r"""(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^\s&,;}]+)"""
_SECRETS: Final = (
    # A password may hold an @ or a / that nobody has quoted: it ends at the last @ of the word.
    re.compile(r"(?P<kept>://[^:/@\s]*:)\S+(?=@)"),
    re.compile(
        r"""(?P<kept>\b[\w-]*(?:passw(?:or)?d|secret|token|api_?hash|session(?:_?(?:string|key))?|signing_?key)["']?\s*=\s*)"""
        + _VALUE,
        re.IGNORECASE,
    ),
    re.compile(
        r"""(?P<kept>["'][\w-]*(?:passw(?:or)?d|secret|token|api_?hash|session|signing)[\w-]*["']\s*:\s*)""" + _VALUE,
        re.IGNORECASE,
    ),
    re.compile(r"(?P<kept>\bapi_?hash\W{1,3})[0-9a-f]{16,}", re.IGNORECASE),
    re.compile(r"(?P<kept>\b(?:Bearer|Basic)\s+)[\w.~+/=-]{8,}", re.IGNORECASE),
    # A bot's token: its number, which is no secret, a colon, 35 characters (https://core.telegram.org/bots/api).
    re.compile(r"(?P<kept>(?<!\d)\d{6,12}(?::|%3A))[\w-]{30,}"),
    # A Telethon session: `1` and 352 characters of base 64 for IPv4, 368 for IPv6 (telethon/sessions/string.py).
    re.compile(r"(?P<kept>)(?<![\w=+/-])1[\w+/-]{340,}={0,2}"),
)
_PASSWORD: Final = re.compile(r"://[^:/@\s]*:(\S+)@")
_SHORTEST_SECRET: Final = 6


def redact(text: str) -> str:
    """Take secrets out of ``text``: passwords, tokens, api hashes, sessions, keys.

    By their form, and by their value where the environment holds it under a secret's name.
    """
    for secret in _secrets_of_environment():
        text = text.replace(secret, "***")
    for pattern in _SECRETS:
        text = pattern.sub(lambda match: f"{match['kept']}***", text)
    return text


def _secrets_of_environment() -> list[str]:
    """The values and the passwords in them, the longest first: one may be a part of another."""
    values = {value for name, value in os.environ.items() if _SECRET_VARIABLE.search(name) and _is_value(name)}
    values |= _secrets_in(os.environ.get("ESCROWWATCH_SECRETS", ""))
    written = {match[1] for value in values if (match := _PASSWORD.search(value))}
    values |= written | {unquote(password) for password in written}
    return sorted((value for value in values if len(value) >= _SHORTEST_SECRET), key=len, reverse=True)


@cache
def _secrets_in(folder: str) -> frozenset[str]:
    if not folder or not Path(folder).is_dir():
        return frozenset()
    files = (path for path in Path(folder).iterdir() if path.is_file() and os.access(path, os.R_OK))
    return frozenset(path.read_text(encoding="utf-8", errors="replace").strip() for path in files)


def _is_value(name: str) -> bool:
    """Whether a variable holds a secret itself, and not the name of a file or a command that gives it."""
    return not name.upper().endswith(("_FILE", "_CMD", "_SECRETS", "_SECRET_FILES"))


def redacted(value: object) -> object:
    """A value for a log line, secrets taken out of all that it holds; what is no text or number is written as text."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Mapping):
        return {str(key): "***" if _SECRET_KEY.search(str(key)) else redacted(held) for key, held in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [redacted(held) for held in value]
    if isinstance(value, bytes | bytearray):
        return f"{len(value)} bytes"
    return redact(str(value))


def _redact_event(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    return {key: "***" if _SECRET_KEY.search(key) else redacted(value) for key, value in event.items()}


class _RedactingFormatter(logging.Formatter):
    """Lines of libraries, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


def _show_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    sys.stderr.write(redact("".join(traceback.format_exception(kind, error, trace))))


def configure_logs(*, is_verbose: bool = False) -> None:
    """Send logs to stderr: short lines for a person, JSON where stderr is no terminal.

    What libraries log, and an error that nobody foresaw, have secrets taken out too.
    """
    renderer = structlog.dev.ConsoleRenderer() if sys.stderr.isatty() else structlog.processors.JSONRenderer()
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _redact_event,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.DEBUG if is_verbose else logging.WARNING),
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_RedactingFormatter("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(handlers=[handler], level=logging.WARNING)
    sys.excepthook = _show_uncaught
