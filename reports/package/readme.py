"""The files that explain and check a package."""

from collections.abc import Mapping
from importlib.resources import files
from string import Template
from typing import Any, Final

from reports.defang import visible

_FOLDER: Final = files("reports.package")
_MASKED: Final = (
    "MASKED. The content of captures was left out and persons are painted over. That something stood there, where and when it "
    "was collected, is proved; what it said cannot be checked from this package."
)
_SERVED: Final = (
    "This package holds messages exactly as served, names of persons among them. It is for a court or the police: do not pass "
    "it on, and do not publish it."
)


def verifier() -> bytes:
    """The stand-alone program that checks a package."""
    return (_FOLDER / "verify.py").read_bytes()


def readme(told: Mapping[str, Any]) -> bytes:
    """README.txt of a package, by what ``data/package.json`` says."""
    counts = "\n".join(f"    {name.replace('_', ' ')}: {count}" for name, count in sorted(told["counts"].items()))
    what = f"case {told['case']}" if told["case"] is not None else f"messages found by the query {told['query']}"
    values = {name: _line(str(told[name])) for name in ("made_at", "by", "why", "tool", "key")}
    notice = _MASKED if told["masked"] else _SERVED
    template = Template((_FOLDER / "README.txt").read_text(encoding="utf-8"))
    return template.substitute(values, what=_line(what), counts=counts, notice=notice).encode()


def _line(text: str) -> str:
    return " ".join(visible(text).split())
