"""What a local Airflow keeps, and what its programs are told."""

import json
import os
import secrets
import sys
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from pathlib import Path

from pipeline.settings import Settings

_ROOT = Path(__file__).resolve().parents[2]
# Every worker of the LocalExecutor is a process of 140 MB before it reads anything.
_WORKERS = 4


@dataclass(frozen=True, slots=True)
class Place:
    """The local Airflow of one home, serving on ``port`` of loopback."""

    settings: Settings
    port: int
    dags: Path = _ROOT / "dags"

    @property
    def folder(self) -> Path:
        """What Airflow keeps: logs, secrets, the note of what was started."""
        return self.settings.home / "airflow"

    @property
    def note(self) -> Path:
        """The note of what was started."""
        return self.folder / "started.json"

    @property
    def address(self) -> str:
        """Where the user interface and the REST interface are."""
        return f"http://127.0.0.1:{self.port}"

    def password(self) -> tuple[str, bool]:
        """The password of ``admin``, and whether it was made just now."""
        path = self.folder / "passwords.json"
        if path.is_file():
            return str(json.loads(path.read_text(encoding="utf-8"))["admin"]), False
        password = secrets.token_urlsafe(18)
        _write_private(path, json.dumps({"admin": password}))
        return password, True

    def environment(self, dsn: str) -> dict[str, str]:
        """What the programs are told; ``dsn`` is that of Airflow's own database."""
        told = {
            "core__dags_folder": str(self.dags),
            "core__load_examples": "False",
            "core__executor": "LocalExecutor",
            "core__parallelism": str(_WORKERS),
            "core__dags_are_paused_at_creation": "False",
            "core__simple_auth_manager_users": "admin:admin",
            "core__simple_auth_manager_passwords_file": str(self.folder / "passwords.json"),
            "core__fernet_key": self._secret("fernet"),
            "core__execution_api_server_url": f"{self.address}/execution/",
            "database__sql_alchemy_conn": dsn.replace("postgresql://", "postgresql+psycopg2://", 1),
            # Only what nobody uses here would ask the database asynchronously, and that driver is not installed.
            "database__sql_alchemy_conn_async": "",
            "database__sql_alchemy_pool_size": "5",
            "api__host": "127.0.0.1",
            "api__port": str(self.port),
            "api__base_url": self.address,
            "api__workers": "1",
            "api__secret_key": self._secret("api"),
            "api_auth__jwt_secret": self._secret("jwt"),
            # A task whose worker was killed is tried again after a minute, not after five; one that a killed scheduler had
            # handed out is looked at by no other scheduler before it is taken as orphaned.
            "scheduler__task_instance_heartbeat_timeout": "60",
            "scheduler__orphaned_tasks_check_interval": "60",
            "dag_processor__refresh_interval": "30",
            "dag_processor__min_file_process_interval": "30",
            "logging__logging_level": "INFO",
            "usage_data_collection__enabled": "False",
        }
        ours = {f"AIRFLOW__{key.upper()}": value for key, value in told.items()}
        kept = {key: value for key, value in os.environ.items() if not key.startswith("AIRFLOW")}
        home = {"AIRFLOW_HOME": str(self.folder), "ESCROWWATCH_HOME": str(self.settings.home)}
        if self.settings.backup_key is None:
            # For a look at the system; who keeps backups that count gives a key that is kept somewhere else.
            home["ESCROWWATCH_BACKUP_KEY"] = self._secret("backup")
        path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
        return {**kept, **ours, **home, "PATH": path, "PYTHONPATH": str(_ROOT), "PYTHONUNBUFFERED": "1"}

    def _secret(self, name: str) -> str:
        """32 random bytes that stay the same for this home."""
        path = self.folder / f"secret-{name}"
        if not path.is_file():
            _write_private(path, urlsafe_b64encode(secrets.token_bytes(32)).decode())
        return path.read_text(encoding="ascii")


def _write_private(path: Path, text: str) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
