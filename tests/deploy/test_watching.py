"""Dashboard, alert rules, runbook and units speak of things that exist."""

import importlib.util
import json
import re
from collections.abc import Iterator
from pathlib import Path

import promql_parser
import pytest
import typer.main
import yaml

from pipeline.cli.main import app
from pipeline.metrics import METRICS

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
RULES = [
    rule
    for group in yaml.safe_load((DEPLOY / "prometheus" / "alerts.yaml").read_text(encoding="utf-8"))["groups"]
    for rule in group["rules"]
]
DASHBOARD = json.loads((DEPLOY / "grafana" / "escrowwatch.json").read_text(encoding="utf-8"))
MAPPINGS = yaml.safe_load((DEPLOY / "prometheus" / "statsd-mapping.yaml").read_text(encoding="utf-8"))["mappings"]
RUNBOOK = (DEPLOY / "RUNBOOK.md").read_text(encoding="utf-8")
UNITS = sorted((DEPLOY / "systemd").glob("*.service"))
_PLAIN_STATSD = {"scheduler_heartbeat", "dag_processing.import_errors"}


def _names(expression: str) -> set[str]:
    """The metrics that a query asks for; it is parsed as Prometheus parses it."""
    shown = promql_parser.parse(expression).prettify()
    return set(re.findall(r"\b(?:escrowwatch|airflow)_[a-z0-9_]+", shown))


def _asked() -> Iterator[tuple[str, str]]:
    for rule in RULES:
        yield rule["alert"], rule["expr"]
    for panel in DASHBOARD["panels"]:
        for target in panel.get("targets", []):
            yield panel["title"], target["expr"]


def _statsd_names() -> set[str]:
    """The names in the list of Airflow itself, with `airflow.` before them, as StatsD carries them."""
    spec = importlib.util.find_spec("airflow")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    place = Path(spec.submodule_search_locations[0]) / "_shared" / "observability" / "metrics" / "metrics_template.yaml"
    names = yaml.safe_load(place.read_text(encoding="utf-8"))["metrics"]
    carried = {one["name"] if one["legacy_name"] == "-" else one["legacy_name"] for one in names}
    return {"airflow." + re.sub(r"\{[^}]+\}", "*", name) for name in carried}


@pytest.mark.parametrize(("where", "expression"), list(_asked()))
def test_a_query_asks_for_what_there_is(where: str, expression: str) -> None:
    """Our figures are those of the endpoint, Airflow's those that StatsD gives under our mapping."""
    known = {metric.name for metric in METRICS} | {one["name"] for one in MAPPINGS}
    known |= {"airflow_" + name.replace(".", "_") for name in _PLAIN_STATSD}
    names = _names(expression)
    assert names, where
    assert names <= known, where


def test_every_figure_is_shown_or_watched() -> None:
    """What nobody looks at need not be taken."""
    asked = {name for _, expression in _asked() for name in _names(expression)}
    assert {metric.name for metric in METRICS} <= asked


def test_the_mapping_is_of_names_that_airflow_has() -> None:
    """By the list of the Airflow that is installed."""
    known = _statsd_names()
    for mapping in MAPPINGS:
        match = mapping["match"].replace("dagrun.duration.*.*", "dagrun.duration.success.*")
        assert match in known, match
    assert {f"airflow.{name}" for name in _PLAIN_STATSD} <= known


def test_panels_have_a_place_and_a_number_of_their_own() -> None:
    """No two overlap."""
    numbers = [panel["id"] for panel in DASHBOARD["panels"]]
    assert len(set(numbers)) == len(numbers) > 15
    taken = [
        (x, y)
        for panel in DASHBOARD["panels"]
        for x in range(panel["gridPos"]["x"], panel["gridPos"]["x"] + panel["gridPos"]["w"])
        for y in range(panel["gridPos"]["y"], panel["gridPos"]["y"] + panel["gridPos"]["h"])
    ]
    assert len(set(taken)) == len(taken)


def test_an_alert_leads_to_a_page_of_the_runbook() -> None:
    """Whoever is woken finds the heading."""
    headings = set(re.findall(r"^## (.+)$", RUNBOOK, re.MULTILINE))
    for rule in RULES:
        assert rule["labels"]["severity"] in {"critical", "warning"}
        assert rule["annotations"]["see"] in headings, rule["alert"]
    wanted = {"Flooded", "Banned", "Source silent", "Backlog", "Disk full", "Migration failed", "Restore"}
    assert wanted <= headings


def test_commands_of_the_runbook_and_of_the_units_exist() -> None:
    """Verbs and options, as the program knows them."""
    root = typer.main.get_command(app)
    written = re.findall(
        r"^escrowwatch ((?:[a-z-]+ ?)+(?:--[a-z-]+)?)", "\n".join(re.findall(r"`([^`\n]+)`", RUNBOOK)), re.MULTILINE
    )
    written += [re.findall(r"^ExecStart=\S+/escrowwatch (.+)$", unit.read_text(), re.MULTILINE)[0] for unit in UNITS]
    assert len(written) > 10
    for line in written:
        command = root
        for word in line.split():
            if word.startswith("--"):
                options = {option for one in command.params for option in (*one.opts, *one.secondary_opts)}
                assert word in options, line
            elif word in getattr(command, "commands", {}):
                command = command.commands[word]  # type: ignore[attr-defined]  # a group has commands
        assert command is not root, line


def test_a_timer_starts_a_unit_that_is_there_and_has_the_key_of_backups() -> None:
    """Where there is no Airflow, upkeep is run by systemd."""
    for timer in (DEPLOY / "systemd").glob("*.timer"):
        unit = timer.with_suffix(".service").read_text(encoding="utf-8")
        assert "Type=oneshot" in unit
        assert "OnCalendar=" in timer.read_text(encoding="utf-8")
    maintain = (DEPLOY / "systemd" / "escrowwatch-maintain.service").read_text(encoding="utf-8")
    assert "LoadCredential=escrowwatch_backup_key:" in maintain


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_is_closed(unit: Path) -> None:
    """An account of its own, secrets as credentials, nothing writable but its state."""
    text = unit.read_text(encoding="utf-8")
    settings = dict(re.findall(r"^(\w+)=(.*)$", text, re.MULTILINE))
    assert settings["User"] == "escrowwatch"
    assert settings["ProtectSystem"] == "strict"
    assert settings["NoNewPrivileges"] == "yes"
    assert settings["CapabilityBoundingSet"] == ""
    assert "ESCROWWATCH_SECRETS=%d" in settings["Environment"]
    assert not re.search(r"(?i)^Environment=.*(password|hash|key)=", text, re.MULTILINE)
