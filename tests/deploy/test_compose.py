"""The compose file is valid, on loopback, hardened, and holds no secret."""

import os
import re
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
ONE_SHOT = {"migrate", "airflow-migrate"}


def test_it_is_valid_by_the_schema_of_compose() -> None:
    """Unknown keys are refused; the schema comes with the checker."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec"]
    done = subprocess.run([*command, str(DEPLOY / "compose.yaml")], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_services_of_a_whole_system_are_there() -> None:
    """PostgreSQL, a broker, all of Airflow, the listener, the desk, the figures."""
    airflow = {"api-server", "scheduler", "dag-processor", "triggerer", "worker", "airflow-migrate"}
    others = {"postgres", "broker", "migrate", "listener", "desk", "metrics", "statsd", "prometheus", "grafana"}
    assert set(SERVICES) == airflow | others


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_is_hardened(name: str) -> None:
    """Not root, nothing written into its image, no capability, limits, a pinned image, a check of its health."""
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in service["security_opt"]
    assert int(service["user"].split(":")[0]) > 0
    assert {"cpus", "memory", "pids"} <= set(service["deploy"]["resources"]["limits"])
    assert re.search(r":v?\d[\w.-]*$", service["image"])
    assert "privileged" not in service
    assert (name in ONE_SHOT) == ("healthcheck" not in service)


@pytest.mark.parametrize("name", SERVICES)
def test_a_port_is_bound_to_loopback(name: str) -> None:
    """Whoever wants more puts a proxy with a login before it."""
    assert all(port.startswith("127.0.0.1:") for port in SERVICES[name].get("ports", []))
    assert "network_mode" not in SERVICES[name]


def test_only_collectors_reach_outside() -> None:
    """The other networks lead nowhere, or are there for ports on loopback."""
    assert COMPOSE["networks"]["inside"]["internal"] is True
    assert {name for name, one in SERVICES.items() if "outside" in one["networks"]} == {"worker", "listener"}


def test_a_service_is_given_no_secret_that_it_has_no_use_for() -> None:
    """The warehouse, and the key of sessions, are for those that work with them."""
    holders = {
        key: {name for name, one in SERVICES.items() if key in one.get("secrets", [])} for key in COMPOSE["secrets"]
    }
    assert holders["escrowwatch_dsn"] == {"migrate", "worker", "listener", "desk", "metrics"}
    assert holders["escrowwatch_session_key"] == holders["telegram_api_hash"] == {"worker", "listener"}
    assert holders["escrowwatch_backup_key"] == {"worker"}
    assert holders["postgres_password"] == {"postgres"}
    assert holders["airflow_passwords"] == {"api-server"}


def test_no_secret_stands_in_the_file() -> None:
    """A variable that could hold one names a file or a command, and nothing has a default password."""
    for name, service in SERVICES.items():
        for key, value in service.get("environment", {}).items():
            if (
                re.search(r"PASSWORD|SECRET|FERNET|CONN|BROKER_URL|BACKEND|TOKEN|DSN", key)
                and "PASSWORDS_FILE" not in key
            ):
                assert key.endswith(("_CMD", "_FILE")) or key == "ESCROWWATCH_SECRETS", f"{name}: {key}"
                assert str(value).removeprefix("cat ").startswith("/run/secrets"), f"{name}: {key}"
    example = (DEPLOY / "env.example").read_text(encoding="utf-8")
    assert not re.search(r"(?i)password|token|api_hash|session_key", re.sub(r"#.*", "", example))


def test_every_secret_of_a_service_is_made_by_the_script(tmp_path: Path) -> None:
    """All of them, each its own, unreadable through the folder; a second run changes none."""
    folder = tmp_path / "secrets"
    used = {name for service in SERVICES.values() for name in service.get("secrets", [])}
    subprocess.run([DEPLOY / "make-secrets.sh", folder], check=True, capture_output=True)
    made = {path.name: path.read_text() for path in folder.iterdir()}
    assert used == set(COMPOSE["secrets"]) == set(made)
    filled = [value for name, value in made.items() if not name.startswith("telegram_")]
    assert all(len(value) > 30 for value in filled)
    assert len(set(filled)) == len(filled)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert made["airflow_password"].strip() in made["airflow_conn"]
    subprocess.run([DEPLOY / "make-secrets.sh", folder], check=True, capture_output=True)
    assert {path.name: path.read_text() for path in folder.iterdir()} == made


def test_files_that_are_mounted_exist_and_scripts_parse() -> None:
    """Docker would make an empty folder of a path that is not there."""
    for service in SERVICES.values():
        for volume in service.get("volumes", []):
            source = volume.split(":")[0]
            assert source in COMPOSE["volumes"] or (DEPLOY / source).exists(), volume
    for script in (DEPLOY / "make-secrets.sh", DEPLOY / "postgres" / "databases.sh"):
        subprocess.run(["sh", "-n", script], check=True)  # noqa: S607  # sh is found by path
    assert os.access(DEPLOY / "make-secrets.sh", os.X_OK)
