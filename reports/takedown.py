"""The takedown report: what a platform needs to act on one chat, and nothing that it must not hold.

What recipients ask for follows their own forms: links, numeric ids, title at capture, message links with UTC times, the
rule that is broken, short excerpts (Telegram: in-app report and abuse mailbox).
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reports.defang import excerpt
from reports.last_head import LastHead, head_json
from reports.render import render, utc

RECIPIENTS = {
    "telegram": "Telegram: in-app report, abuse mailbox",
    "registrar": "registrar or host of a domain",
    "police": "law enforcement",
}
_EXCERPT = 160
MASKED_BY_RULE = (
    "Persons who are or may be victims are masked by rule, not by a person: rules miss things. "
    "Read this report before it leaves the house."
)
RESCUE_FIRST = (
    "Messages of this chat show persons in danger. Give the case to those who can rescue them before the chat is taken "
    "down: a takedown removes the trail that leads to them."
)


@dataclass(frozen=True, slots=True)
class TakedownItem:
    """One message to report. ``text`` is masked already; ``content_sha256`` is the hash of the capture in hex."""

    message_id: int
    posted_at: datetime
    category: str
    side: str
    confidence: float
    victim_at_risk: bool
    text: str
    content_sha256: str
    captured_at: datetime | None
    gone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TakedownReport:
    """A chat, what is known of it, and the messages that break the recipient's rules, gravest first."""

    recipient: str
    platform: str
    chat: str
    numeric_id: int | None
    name: str | None
    title: str | None
    message_count: int
    listing_count: int
    made_at: datetime
    model: str
    items: tuple[TakedownItem, ...]
    head: LastHead | None

    @property
    def has_people_at_risk(self) -> bool:
        """Whether rescue has to come first."""
        return any(item.victim_at_risk for item in self.items)

    def link(self, message_id: int | None = None) -> str:
        """The chat's or a message's link, defanged; by numeric id where no name is known."""
        if self.platform != "telegram":
            return ""
        base = f"hxxps://t[.]me/{self.name}" if self.name else f"hxxps://t[.]me/c/{self.numeric_id or self.chat}"
        return base if message_id is None else f"{base}/{message_id}"


def takedown_json(report: TakedownReport) -> dict[str, Any]:
    """The report as a JSON object; times are UTC, links defanged, excerpts at most 160 characters."""
    return {
        "recipient": report.recipient,
        "made_at": utc(report.made_at),
        "chat": {
            "platform": report.platform,
            "numeric_id": report.numeric_id,
            "username": report.name,
            "title": excerpt(report.title or ""),
            "link": report.link(),
            "messages_seen": report.message_count,
            "listings_seen": report.listing_count,
        },
        "rescue_first": report.has_people_at_risk,
        "masking": MASKED_BY_RULE,
        "model": report.model,
        "head": head_json(report.head),
        "messages": [
            {
                "message_id": item.message_id,
                "link": report.link(item.message_id),
                "posted_at": utc(item.posted_at),
                "captured_at": utc(item.captured_at),
                "gone_at": utc(item.gone_at),
                "category": item.category,
                "side": item.side,
                "confidence": round(item.confidence, 3),
                "victim_at_risk": item.victim_at_risk,
                "excerpt": excerpt(item.text, _EXCERPT),
                "capture_sha256": item.content_sha256,
            }
            for item in report.items
        ],
    }


def takedown_html(report: TakedownReport) -> str:
    """The report as one HTML file without scripts or outside resources."""
    return render(
        "takedown.html.j2",
        {
            "report": report,
            "recipient": RECIPIENTS[report.recipient],
            "masking": MASKED_BY_RULE,
            "rescue": RESCUE_FIRST,
        },
    )
