"""The figures of the mart, of now or of an instant: as lines for a person, as JSON, and whole views as CSV."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import IO, Any

from reports.defang import cell, excerpt
from warehouse import marts
from warehouse.connection import Connection
from warehouse.past import models_shown, published_until


def figures(connection: Connection, as_of: datetime | None) -> dict[str, Any]:
    """Counts of the warehouse, by category, by chat and by day, and whose readings they rest on; ready for JSON.

    Without ``as_of`` they are those of now. Counts of messages are those of the last publishing by then.
    """
    models = models_shown(connection, as_of)
    parts: dict[str, Sequence[Any]] = {
        "categories": marts.category_counts(connection, as_of),
        "chats": marts.sources(connection, as_of),
        "days": marts.daily_counts(connection, as_of),
    }
    return {
        "as_of": as_of and as_of.isoformat(),
        "models": [{"model": name, "reading_count": count} for name, count in models],
        "summary": asdict(marts.summary(connection, as_of)),
        **{name: [_plain(row) for row in found] for name, found in parts.items()},
    }


def figure_lines(found: dict[str, Any]) -> Iterator[str]:
    """One line a figure, separated by tabs: what it counts, of what, the counts by name."""
    for one in found["models"]:
        yield f"model\t{excerpt(one['model'])}\treadings {one['reading_count']}"
    for name, count in found["summary"].items():
        yield f"all\t{name.removesuffix('_count')}\t{count}"
    for one in found["categories"]:
        yield f"category\t{one['category']}/{one['side']}\t{_counts(one)}"
    for one in found["chats"]:
        yield f"chat\t{one['platform']}:{excerpt(one['chat'])}\t{_counts(one)}\t{excerpt(one['title'] or '')}"
    for one in found["days"]:
        yield f"day\t{one['day']}\t{one['category']}/{one['side']}\t{_counts(one)}"


def write_view(connection: Connection, view: marts.ViewName, as_of: datetime | None, file: IO[str]) -> int:
    """Write all rows of a view as CSV, formula-proof, and return their number; the audit log notes it."""
    counted = published_until(connection, as_of) if as_of and view == "daily" else as_of
    writer = csv.writer(file)
    count = 0
    with marts.export(connection, view, counted) as (columns, rows):
        writer.writerow(columns)
        # What was never published had no days.
        for row in () if as_of and counted is None else rows:
            writer.writerow([cell(value) if isinstance(value, str) else value for value in row])
            count += 1
    return count


def _counts(row: dict[str, Any]) -> str:
    return "  ".join(f"{name.removesuffix('_count')} {row[name]}" for name in row if name.endswith("_count"))


def _plain(row: Any) -> dict[str, Any]:  # noqa: ANN401 - any row of the mart
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in asdict(row).items()}
