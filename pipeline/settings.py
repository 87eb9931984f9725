"""What the program is told by its environment."""

import os
import sys
from pathlib import Path
from typing import Annotated, Final
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict, SettingsError

from domain.errors import FatalError

# Telegram publishes no limits. A session that resolved some 160 names was made to wait 15 to 18 hours
# (https://pypi.org/project/telethon-floodgate/); three requests a second around the clock are those of a busy listener.
_METHODS_A_DAY: Final = {"contacts.ResolveUsername": 100}


def default_home() -> Path:
    """The platform's data folder; for root a folder that an unprivileged database server can reach too."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return Path("/var/lib/escrowwatch")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "escrowwatch"
    base = os.environ.get("XDG_DATA_HOME")
    return (Path(base) if base else Path.home() / ".local" / "share") / "escrowwatch"


class Settings(BaseSettings):
    """``ESCROWWATCH_HOME`` (what the program keeps) and ``ESCROWWATCH_DSN`` (a server instead of the embedded one).

    A server that is not on this machine is reached by TLS only (``sslmode`` in the DSN), unless
    ``ESCROWWATCH_ALLOW_PLAIN_DSN`` is set.

    Live collection reads ``TELEGRAM_API_ID`` and ``TELEGRAM_API_HASH`` (from my.telegram.org) and
    ``ESCROWWATCH_SESSION_KEY``, under which the sessions of accounts are stored. The web preview is asked at
    ``ESCROWWATCH_PREVIEW_BASE``, with ``ESCROWWATCH_PREVIEW_PAUSE_S`` seconds between two requests. Potato Chat is read
    by the bot of ``ESCROWWATCH_POTATO_TOKEN`` at ``ESCROWWATCH_POTATO_BASE``. Backups are encrypted under
    ``ESCROWWATCH_BACKUP_KEY``.

    Evidence is signed with ``ESCROWWATCH_SIGNING_KEY`` (Ed25519, 32 bytes in hex or base64), by default a key of the home,
    and time-stamped by the authorities at ``ESCROWWATCH_TSA_URLS`` (separated by spaces), whose certificates lie in
    ``ESCROWWATCH_TSA_CA`` (PEM).

    Each account makes at most ``ESCROWWATCH_REQUESTS_A_DAY`` requests a day of UTC, and of costly methods what
    ``ESCROWWATCH_METHOD_REQUESTS_A_DAY`` says, a JSON object such as ``{"contacts.ResolveUsername": 50}``.

    A look at a Telegram source that has brought ``ESCROWWATCH_STORE_APART_AFTER`` messages has the further ones stored
    by a process of their own (some 0.7 s to start, 120 MB).
    More than ``ESCROWWATCH_UNREAD_MOST`` texts that wait to be read, and less than ``ESCROWWATCH_LEAST_FREE_GB`` on the
    disk of the home are worth an alert.

    Each may come as a file of its name in small letters (``escrowwatch_dsn``, ``telegram_api_hash``) in the folder
    ``ESCROWWATCH_SECRETS``, as containers are given their secrets; the environment goes first.
    """

    model_config = SettingsConfigDict(
        env_prefix="ESCROWWATCH_",
        env_ignore_empty=True,
        frozen=True,
        secrets_dir=os.environ.get("ESCROWWATCH_SECRETS") or None,
    )

    home: Path = Field(default_factory=default_home)
    dsn: SecretStr | None = None
    allow_plain_dsn: bool = False
    session_key: SecretStr | None = None
    backup_key: SecretStr | None = None
    preview_base: str = "https://t.me"
    preview_pause_s: float = Field(default=2.0, ge=0.0)
    # A file of secrets that nobody has filled in yet is empty.
    telegram_api_id: Annotated[int | None, BeforeValidator(lambda given: given or None)] = Field(
        default=None, validation_alias="TELEGRAM_API_ID"
    )
    telegram_api_hash: SecretStr | None = Field(default=None, validation_alias="TELEGRAM_API_HASH")
    potato_base: str | None = None
    potato_token: SecretStr | None = None
    signing_key: SecretStr | None = None
    tsa_urls: str = ""
    tsa_ca: Path | None = None
    requests_a_day: int = Field(default=250_000, ge=1)
    method_requests_a_day: dict[str, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)
    unread_most: int = Field(default=20_000, ge=0)
    least_free_gb: float = Field(default=10.0, ge=0.0)
    store_apart_after: int = Field(default=4_000, ge=0)

    @property
    def method_budgets(self) -> dict[str, int]:
        """Requests a day and account of each costly method."""
        return {**_METHODS_A_DAY, **self.method_requests_a_day}

    @property
    def sources(self) -> Path:
        """The folder of the files that say what is watched."""
        return self.home / "sources"

    @property
    def media(self) -> Path:
        """The folder of the media store."""
        return self.home / "media"

    @property
    def backups(self) -> Path:
        """The folder of the backups that the schedule writes; each ``.backup`` in it was restored once."""
        return self.home / "backups"

    @property
    def refused_hashes(self) -> Path:
        """The folder of the hash lists of files that are never stored."""
        return self.home / "refused-hashes"

    @property
    def authorities(self) -> tuple[str, ...]:
        """The addresses of the time-stamping authorities."""
        return tuple(dict.fromkeys(self.tsa_urls.split()))

    @property
    def anchors(self) -> Path:
        """The append-only file of signed heads."""
        return self.home / "heads.jsonl"

    @property
    def trusted_keys(self) -> Path:
        """The public keys whose signatures are believed, one a line in hex."""
        return self.home / "trusted-keys"

    @property
    def preview_host(self) -> str:
        """The host and port of the web preview."""
        return urlsplit(self.preview_base).netloc


def unusable_settings(error: ValidationError | SettingsError) -> FatalError:
    """The error for a person: which setting cannot be used and why, without its value, which may be a secret."""
    if isinstance(error, ValidationError):
        wrong = [f"{_setting(str(one['loc'][0]))} ({one['msg']})" for one in error.errors() if one["loc"]]
    else:
        wrong = [_setting(name) for name in Settings.model_fields if f'"{name}"' in str(error)]
    message = f"a setting cannot be used: {', '.join(wrong)}"
    return FatalError(message, remedy="change it or leave it out; lists of values are written in JSON")


def _setting(name: str) -> str:
    """How the environment names a field; one with a name of its own is in capitals already."""
    return name if name.isupper() else f"ESCROWWATCH_{name.upper()}"
