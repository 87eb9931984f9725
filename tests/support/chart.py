"""The chart, rendered without a cluster."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import helm_python
import yaml

CHART = Path(__file__).resolve().parents[2] / "deploy" / "helm" / "escrowwatch"
Manifest = dict[str, Any]


def rendered(**values: object) -> list[Manifest]:
    """Every manifest of a release named `market`, and the pod that the chart hands to the scheduler as a file."""
    with helm_python.Chart.load(str(CHART)) as chart:
        texts = chart.render(values=values, name="market", namespace="escrowwatch")
    found = [one for text in texts.values() for one in yaml.safe_load_all(text) if one]
    return [*found, *(yaml.safe_load(text) for one in found for text in one.get("data", {}).values())]


def pods(manifests: list[Manifest]) -> Iterator[tuple[str, Manifest]]:
    """Name, and metadata with spec, of every pod that the manifests make."""
    for one in manifests:
        if one["kind"] == "Pod":
            yield one["metadata"]["name"], one
        elif "template" in one.get("spec", {}):
            yield one["metadata"]["name"], one["spec"]["template"]
