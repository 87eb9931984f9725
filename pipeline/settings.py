"""What the program is told by its environment."""

import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


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

    Live collection reads ``TELEGRAM_API_ID`` and ``TELEGRAM_API_HASH`` (from my.telegram.org) and
    ``ESCROWWATCH_SESSION_KEY``, under which the sessions of accounts are stored. The web preview is asked at
    ``ESCROWWATCH_PREVIEW_BASE``, with ``ESCROWWATCH_PREVIEW_PAUSE_S`` seconds between two requests. Potato Chat is read
    by the bot of ``ESCROWWATCH_POTATO_TOKEN`` at ``ESCROWWATCH_POTATO_BASE``. Evidence is signed with
    ``ESCROWWATCH_SIGNING_KEY`` (Ed25519, 32 bytes in hex or base64), by default a key of the home, and time-stamped by the
    authorities at ``ESCROWWATCH_TSA_URLS`` (separated by spaces), whose certificates lie in ``ESCROWWATCH_TSA_CA`` (PEM).
    """

    model_config = SettingsConfigDict(env_prefix="ESCROWWATCH_", env_ignore_empty=True, frozen=True)

    home: Path = Field(default_factory=default_home)
    dsn: SecretStr | None = None
    session_key: SecretStr | None = None
    preview_base: str = "https://t.me"
    preview_pause_s: float = Field(default=2.0, ge=0.0)
    telegram_api_id: int | None = Field(default=None, validation_alias="TELEGRAM_API_ID")
    telegram_api_hash: SecretStr | None = Field(default=None, validation_alias="TELEGRAM_API_HASH")
    potato_base: str | None = None
    potato_token: SecretStr | None = None
    signing_key: SecretStr | None = None
    tsa_urls: str = ""
    tsa_ca: Path | None = None

    @property
    def sources(self) -> Path:
        """The folder of the files that say what is watched."""
        return self.home / "sources"

    @property
    def media(self) -> Path:
        """The folder of the media store."""
        return self.home / "media"

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
