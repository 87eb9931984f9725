"""Writes reports and CSV files of the mart."""

import csv
import json
from collections import Counter, defaultdict
from datetime import UTC, date, datetime
from pathlib import Path

from domain.errors import FatalError
from domain.vocabulary import Category
from reports.defang import cell
from reports.last_head import LastHead
from reports.summary import ChatLine, ListingLine, Ranked, Summary, summary_html
from reports.takedown import RECIPIENTS, TakedownItem, TakedownReport, takedown_html, takedown_json
from warehouse import audit, marts
from warehouse.connection import Connection
from warehouse.dossier import ChatListing, chat_listings
from warehouse.heads import last_head

_CSV_VIEWS: tuple[marts.ViewName, ...] = ("listing", "price", "wallet", "handle_masked", "source", "daily", "rejection")
_PEOPLE = 40


def write_summary(connection: Connection, folder: Path) -> list[Path]:
    """Write ``summary.html`` and one CSV for each view (texts and handles masked, formula-proof); the HTML comes first.

    A view that the login may not take out is left out.
    """
    _make(folder)
    audit.note(connection, "report", "summary")
    page = folder / "summary.html"
    page.write_text(summary_html(_summary(connection)), encoding="utf-8")
    views = [view for view in _CSV_VIEWS if marts.may_export(connection, view)]
    return [page, *(_write_csv(connection, view, folder) for view in views)]


def write_takedown(connection: Connection, chat: str | None, recipient: str, folder: Path) -> list[Path]:
    """Write the takedown report of a chat (numeric id or name; ``None``: the worst one) as HTML and JSON.

    Raises ``FatalError`` for a recipient or a chat that is not known.
    """
    if recipient not in RECIPIENTS:
        message = f"no recipient is called {recipient}"
        raise FatalError(message, remedy=f"one of: {', '.join(RECIPIENTS)}")
    report = _takedown(connection, _find_chat(connection, chat), recipient)
    _make(folder)
    subject = f"takedown {report.platform}:{report.chat} {recipient}"
    audit.note(connection, "report", subject, row_count=len(report.items))
    stem = "".join(letter if letter.isalnum() else "-" for letter in f"takedown-{report.chat}-{recipient}")
    page, data = folder / f"{stem}.html", folder / f"{stem}.json"
    page.write_text(takedown_html(report), encoding="utf-8")
    data.write_text(json.dumps(takedown_json(report), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return [page, data]


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"{folder}: {error.strerror}"
        raise FatalError(message, remedy="name a folder that you may write to with --output") from error


def _write_csv(connection: Connection, view: marts.ViewName, folder: Path) -> Path:
    path = folder / f"{view}.csv"
    # The mark at the front lets spreadsheets see that the file is UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as file, marts.export(connection, view) as (columns, rows):
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows([cell(value) if isinstance(value, str) else value for value in row] for row in rows)
    return path


def _summary(connection: Connection) -> Summary:
    counts = marts.summary(connection)
    people = marts.listings(connection, only_at_risk=True, limit=_PEOPLE)
    chats = marts.sources(connection)
    names = {(row.platform, row.chat): row.name for row in chats}
    by_category: Counter[str] = Counter()
    for row in marts.category_counts(connection):
        by_category[row.category] += row.message_count
    return Summary(
        made_at=datetime.now(UTC),
        model=people[0].model if people else "none",
        messages=counts.message_count,
        listings=counts.listing_count,
        at_risk=counts.at_risk_count,
        edited=counts.edited_count,
        gone=counts.gone_count,
        rejected=counts.rejected_count,
        categories=tuple((c.value, by_category[c.value]) for c in Category if c is not Category.BENIGN),
        days=_days(marts.daily_counts(connection)),
        people_at_risk=tuple(_line(row, names[row.platform, row.chat]) for row in people),
        wallets=tuple(
            Ranked(w.chain, w.address, w.message_count, w.chat_count, w.last_at) for w in marts.top_wallets(connection)
        ),
        handles=tuple(
            Ranked(h.platform, h.handle, h.message_count, h.chat_count, h.last_at)
            for h in marts.masked_handles(connection)
        ),
        chats=tuple(_chat_line(row) for row in chats if row.joined_into is None),
        head=_last_head(connection),
    )


def _days(rows: list[marts.DailyCount]) -> tuple[tuple[date, int], ...]:
    days: defaultdict[date, int] = defaultdict(int)
    for row in rows:
        days[row.day] += row.message_count if row.category != Category.BENIGN else 0
    return tuple(sorted(days.items()))


def _line(row: marts.ListingRow, name: str | None) -> ListingLine:
    text = row.text if row.masked_text is None else row.masked_text
    return ListingLine(
        row.platform,
        row.chat,
        name,
        row.title,
        row.message_id,
        row.posted_at,
        row.category,
        row.side,
        row.confidence,
        text,
    )


def _chat_line(row: marts.SourceRow) -> ChatLine:
    return ChatLine(
        row.platform,
        row.chat,
        row.title or row.name,
        row.message_count,
        row.listing_count,
        row.at_risk_count,
        row.gone_count,
    )


def _find_chat(connection: Connection, chat: str | None) -> marts.SourceRow:
    if chat is None:
        worst = marts.worst_chat(connection)
        if worst is None:
            message = "no chat with listings is known"
            raise FatalError(message, remedy="import chats and run `escrowwatch run` first")
        chat = worst[1]
    wanted = chat.removeprefix("@").removeprefix("-100").lower()
    for row in marts.sources(connection):
        if row.joined_into is None and wanted in {row.chat.lower(), (row.name or "").lower()}:
            return row
    message = f"no chat is known as {chat}"
    raise FatalError(message, remedy="take the numeric id or the name from mart.source or from the summary report")


def _takedown(connection: Connection, source: marts.SourceRow, recipient: str) -> TakedownReport:
    listings = chat_listings(connection, source.platform, source.chat)
    return TakedownReport(
        recipient=recipient,
        platform=source.platform,
        chat=source.chat,
        numeric_id=int(source.chat) if source.chat.isdecimal() else None,
        name=source.name,
        title=source.title,
        message_count=source.message_count,
        listing_count=source.listing_count,
        made_at=datetime.now(UTC),
        model=listings[0].model if listings else "none",
        items=tuple(_item(row) for row in listings),
        head=_last_head(connection),
    )


def _item(row: ChatListing) -> TakedownItem:
    return TakedownItem(
        message_id=row.message_id,
        posted_at=row.posted_at,
        category=row.category,
        side=row.side,
        confidence=row.confidence,
        victim_at_risk=row.victim_at_risk,
        text=row.text if row.masked_text is None else row.masked_text,
        content_sha256=row.content_sha256.hex(),
        captured_at=row.collected_at,
        gone_at=row.gone_at,
    )


def _last_head(connection: Connection) -> LastHead | None:
    head = last_head(connection)
    if head is None:
        return None
    said = json.loads(head.document)
    closed_at = datetime.fromisoformat(said["closed_at"])
    return LastHead(head.number, head.sha256.hex(), said["key"], said["warehouse"], said["total"], closed_at)
