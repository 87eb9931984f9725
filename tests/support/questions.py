"""The twenty searches and the desk's twenty questions that are measured, and whose plans are kept."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from pipeline.publish import reading_form
from warehouse.connection import Connection
from warehouse.marts import fetch
from warehouse.search import search

SEARCHES: Final = (
    "车队",
    "足球",
    "招聘 西港",
    "四件套 对公",
    "護照",
    "usdt",
    "下午的会改到",
    '"收到，谢谢" 老周',
    "bank accounts batam",
    "@abc",
    "空调 -老周",
    "悬赏 >= 15000 USDT",
    "收四件套 <= 500 USDT after:2025-06-01",
    "车队 chat:500003",
    "chat:500055 before:2025-03-01",
    "category:bounty >= 19000 USDT",
    "risk:yes 曼谷",
    "category:laundering side:demand 妙瓦底",
    "妙瓦底 before:2025-01-15",
    "完全没有这回事",
)
_ALL: Final[dict[str, object]] = {
    "category": None,
    "side": None,
    "platform": None,
    "chat": None,
    "only_at_risk": False,
    "limit": 200,
    "offset": 0,
}
_CHAT: Final[dict[str, object]] = {"platform": "telegram", "chat": "500003"}
_MESSAGE: Final[dict[str, object]] = {**_CHAT, "message_id": 100}


@dataclass(frozen=True, slots=True)
class Question:
    """What the desk, the reports or the history command ask: a file of warehouse/statements and its parameters."""

    name: str
    statement: str
    parameters: dict[str, object]

    def ask(self, connection: Connection) -> list[tuple[Any, ...]]:
        """The rows of the answer."""
        return fetch(connection, self.statement, self.parameters)


DESK: Final = (
    Question("summary", "mart/summary", {}),
    Question("categories", "mart/categories", {}),
    Question("days", "mart/daily", {}),
    Question("people at risk", "mart/listings", {**_ALL, "only_at_risk": True}),
    Question("listings", "mart/listings", _ALL),
    Question("listings of a category", "mart/listings", {**_ALL, "category": "bounty"}),
    Question("listings of a chat", "mart/listings", {**_ALL, **_CHAT}),
    Question("top wallets", "mart/top_wallets", {"limit": 20}),
    Question("top handles", "mart/top_handles", {"limit": 20}),
    Question("sources", "mart/sources", {}),
    Question("rejections", "mart/rejections", {"limit": 1000}),
    Question("worst chat", "mart/worst_chat", {}),
    Question("a message", "mart/message", _MESSAGE),
    Question("versions of a message", "mart/versions", _MESSAGE),
    Question("captures of a message", "mart/captures", _MESSAGE),
    Question("readings of a message", "mart/readings", _MESSAGE),
    Question("takedown report of a chat", "mart/chat_listings", {**_CHAT, "limit": 500}),
    Question("templates", "template/list", {"limit": 50}),
    Question("history of a message", "history/differences", _MESSAGE),
    Question("disagreements in a chat", "history/disagreements", {**_CHAT, "chat": "500059"}),
)


def asker(connection: Connection, question: Question) -> Callable[[], object]:
    """Asks the question."""
    return lambda: question.ask(connection)


def searcher(connection: Connection, query: str) -> Callable[[], object]:
    """Asks for the 50 newest hits of a query."""
    return lambda: search(connection, query, 50, spell=reading_form)
