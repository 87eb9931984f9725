"""The chart for Kubernetes renders to manifests that are valid and closed."""

import json

import helm_python
import kubernetes_validate
import pytest

from tests.support.celery_airflow import deployed
from tests.support.chart import CHART, Manifest, pods, rendered

EXECUTORS = ("CeleryExecutor", "KubernetesExecutor")


@pytest.fixture(scope="module", params=EXECUTORS)
def manifests(request: pytest.FixtureRequest) -> list[Manifest]:
    """All manifests with one executor."""
    return rendered(executor=request.param)


def test_every_manifest_is_valid(manifests: list[Manifest]) -> None:
    """By the schema of Kubernetes, unknown fields refused; of the oldest version that the chart allows too."""
    assert len(manifests) > 15
    for manifest in manifests:
        for version in ("1.29", "1.37"):
            kubernetes_validate.validate(manifest, version, strict=True)


def test_a_misspelt_field_would_be_found() -> None:
    """The check itself checks."""
    (service, *_) = [one for one in rendered() if one["kind"] == "Service"]
    service["spec"]["prots"] = service["spec"].pop("ports")
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(service, "1.37", strict=True)


def test_no_pod_runs_as_root_or_writes_into_its_image(manifests: list[Manifest]) -> None:
    """Nor holds a capability, a token of Kubernetes, or resources without a limit."""
    found = dict(pods(manifests))
    assert {"market-scheduler", "market-listener", "market-desk", "market-metrics"} <= set(found)
    for name, pod in found.items():
        spec = pod["spec"]
        assert spec["securityContext"]["runAsNonRoot"] is True, name
        assert spec["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}, name
        makes_pods = name == "market-scheduler" and "market-worker" not in found
        assert spec["automountServiceAccountToken"] is makes_pods, name
        for container in spec["containers"]:
            security = container["securityContext"]
            assert security["readOnlyRootFilesystem"] is True, name
            assert security["allowPrivilegeEscalation"] is False, name
            assert security["capabilities"] == {"drop": ["ALL"]}, name
            assert {"cpu", "memory"} <= set(container["resources"]["limits"]), name
            assert not container["image"].endswith(":latest"), name


def test_secrets_are_referred_to_and_never_made(manifests: list[Manifest]) -> None:
    """No secret is a value, only collectors get the key of sessions, and only what runs tasks that of backups."""
    assert "Secret" not in {one["kind"] for one in manifests}
    for name, pod in pods(manifests):
        for container in pod["spec"]["containers"]:
            by_name = {one["name"]: one for one in container["env"]}
            for key in (
                "ESCROWWATCH_DSN",
                "ESCROWWATCH_BACKUP_KEY",
                "AIRFLOW__CORE__FERNET_KEY",
                "AIRFLOW__CELERY__BROKER_URL",
            ):
                assert "value" not in by_name.get(key, {}), name
            assert ("ESCROWWATCH_BACKUP_KEY" in by_name) == (name in {"market-worker", "task"}), name
            assert ("ESCROWWATCH_SESSION_KEY" in by_name) == (
                pod["metadata"]["labels"].get("escrowwatch/collects") == "true"
            )


def test_a_network_policy_holds_every_pod(manifests: list[Manifest]) -> None:
    """All are closed by default; only collectors reach the internet, and no private network."""
    policies = {one["metadata"]["name"]: one["spec"] for one in manifests if one["kind"] == "NetworkPolicy"}
    inside = policies["market-inside"]
    assert inside["policyTypes"] == ["Ingress", "Egress"]
    for name, pod in pods(manifests):
        assert inside["podSelector"]["matchLabels"].items() <= pod["metadata"]["labels"].items(), name
    (block,) = [to["ipBlock"] for rule in policies["market-collectors"]["egress"] for to in rule["to"]]
    assert "10.0.0.0/8" in block["except"]
    assert policies["market-collectors"]["podSelector"]["matchLabels"]["escrowwatch/collects"] == "true"


def test_the_desk_is_reached_by_forwarding_alone(manifests: list[Manifest]) -> None:
    """It asks for no password: no service leads to it, and it listens on loopback."""
    assert {one["metadata"]["name"] for one in manifests if one["kind"] == "Service"} == {
        "market-api-server",
        "market-metrics",
    }
    (desk,) = [pod for name, pod in pods(manifests) if name == "market-desk"]
    assert "--address" not in desk["spec"]["containers"][0]["args"]


def test_the_pools_are_those_of_compose() -> None:
    """Both ways to run it bound the same things."""
    (job,) = [pod for name, pod in pods(rendered()) if name == "market-migrate-airflow"]
    given = {one["name"]: one.get("value", "") for one in job["spec"]["containers"][0]["env"]}
    pools = json.loads((CHART.parents[1] / "airflow" / "pools.json").read_text(encoding="utf-8"))
    assert {name: pool["slots"] for name, pool in json.loads(given["POOLS"]).items()} == {
        name: pool["slots"] for name, pool in pools.items()
    }


def test_tasks_are_taken_again_as_in_compose() -> None:
    """What is proven with the settings of compose holds for those of the chart."""
    (scheduler,) = [pod for name, pod in pods(rendered()) if name == "market-scheduler"]
    given = {one["name"]: one.get("value", "") for one in scheduler["spec"]["containers"][0]["env"]}
    said = deployed()
    assert len(said) > 5
    assert {name: given.get(name) for name in said} == said


def test_the_executor_decides_who_works() -> None:
    """Workers and a broker with Celery; a role for pods and a template with Kubernetes."""
    celery, kubernetes = ({one["kind"] for one in rendered(executor=name)} for name in EXECUTORS)
    assert "Role" not in celery
    assert {"Role", "RoleBinding", "ConfigMap"} <= kubernetes
    assert "market-worker" not in dict(pods(rendered(executor="KubernetesExecutor")))


@pytest.mark.parametrize(
    "values",
    [
        {"executor": "LocalExecutor"},
        {"images": {"program": "escrowwatch/program:latest"}},
        {"secrets": {"warehouse": ""}},
    ],
)
def test_wrong_values_are_refused(values: dict[str, object]) -> None:
    """By the schema of the values, before anything is rendered."""
    with pytest.raises(helm_python.HelmValuesError):
        rendered(**values)
