"""The summary of a warehouse: what was found, people at risk first."""

from dataclasses import dataclass
from datetime import date, datetime

from reports.last_head import LastHead
from reports.render import render


@dataclass(frozen=True, slots=True)
class ListingLine:
    """A listing to show. ``text`` is masked already."""

    platform: str
    chat: str
    chat_name: str | None
    title: str | None
    message_id: int
    posted_at: datetime
    category: str
    side: str
    confidence: float
    text: str

    @property
    def link(self) -> str:
        """The message's link, defanged; empty where the platform has none."""
        if self.platform != "telegram":
            return ""
        return f"hxxps://t[.]me/{self.chat_name or f'c/{self.chat}'}/{self.message_id}"


@dataclass(frozen=True, slots=True)
class Ranked:
    """A wallet or a handle, how many messages and chats name it, and when it was last named."""

    kind: str
    value: str
    messages: int
    chats: int
    last_at: datetime


@dataclass(frozen=True, slots=True)
class ChatLine:
    """A chat and what was found in it."""

    platform: str
    chat: str
    title: str | None
    messages: int
    listings: int
    at_risk: int
    gone: int


@dataclass(frozen=True, slots=True)
class Summary:
    """All that the summary page shows. ``categories`` is ordered by the label schema, ``days`` by date."""

    made_at: datetime
    model: str
    messages: int
    listings: int
    at_risk: int
    edited: int
    gone: int
    rejected: int
    categories: tuple[tuple[str, int], ...]
    days: tuple[tuple[date, int], ...]
    people_at_risk: tuple[ListingLine, ...]
    wallets: tuple[Ranked, ...]
    handles: tuple[Ranked, ...]
    chats: tuple[ChatLine, ...]
    head: LastHead | None


def summary_html(summary: Summary) -> str:
    """The summary as one HTML file without scripts or outside resources."""
    # At least one, as bars are shares of it.
    most = max([1, *(count for _, count in summary.categories)])
    busiest = max([1, *(count for _, count in summary.days)])
    return render("summary.html.j2", {"summary": summary, "most": most, "busiest": busiest})
