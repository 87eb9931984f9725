"""Fills the HTML templates."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from reports.defang import defang, excerpt, visible


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(defang=lambda text: defang(visible(text)), excerpt=excerpt, utc=utc)
    return environment


def utc(at: datetime | None) -> str:
    """A time as people read it, in UTC; empty where there is none."""
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC") if at else ""


def render(template: str, values: Mapping[str, object]) -> str:
    """Fill ``templates/TEMPLATE``; everything is escaped, a missing value is an error."""
    return _environment().get_template(template).render(**values)
