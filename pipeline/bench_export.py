"""Writes Desktop exports of any size, as Telegram Desktop writes them, and JSON lines, with wording of our own."""

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

_START = 1_750_000_000
_FIRST = 2
_OPENINGS = (
    "今天下午的会改到四点",
    "仓库那边说货已经到了",
    "请各位把报表发到邮箱",
    "明天早上八点半集合",
    "办公室空调又坏了",
)
_MIDDLES = ("，麻烦转告一下老陈", "，记得带上雨伞", "，午饭我来订", "，地址还是上次那个", "，有问题在群里说")
_ENDINGS = ("。", "，谢谢大家！", " 🙏", "，收到请回复 1", "。\n另外周五放假一天")
_PEOPLE = ("陈小满", "Wei L.", "阿桂", "Nok", "gardener_88")
_LINK = "https://example.org/notice"
_LINK_TEXT = "通知"
_CHATS = 20
# Shares of messages, as groups of this kind have them.
_SERVICE, _EDITED, _REPLY, _LINKED = 0.01, 0.05, 0.2, 0.15


def write_export(
    path: Path,
    *,
    messages: int | None = None,
    megabytes: float | None = None,
    seed: int = 1,
    chat_id: int = 1_900_000_001,
) -> int:
    """Write a public supergroup of so many messages, or of about so many megabytes; the number of messages written.

    The same arguments write the same bytes. Nothing is kept in memory but one message.
    """
    if (messages is None) == (megabytes is None):
        text = "give either messages or megabytes"
        raise ValueError(text)
    limit = None if megabytes is None else int(megabytes * 1_000_000)
    written = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        size = file.write(
            f'{{\n "name": "供需交流测试群",\n "type": "public_supergroup",\n "id": {chat_id},\n "messages": ['
        )
        for record in _records(random.Random(seed)):  # noqa: S311 - a repeatable sample, no secret
            if written == messages or (limit is not None and size >= limit):
                break
            block = json.dumps(record, ensure_ascii=False, indent=1).replace("\n", "\n  ")
            text = f"{',' if written else ''}\n  {block}"
            file.write(text)
            size += len(text.encode())
            written += 1
        file.write("\n ]\n}")
    return written


def write_lines(path: Path, messages: int, *, seed: int = 1) -> None:
    """Write the messages of such an export as JSON lines, dealt out to twenty chats."""
    records = islice(_records(random.Random(seed)), messages)  # noqa: S311 - as above
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for index, record in enumerate(records):
            line = _line(record, 500_000 + index % _CHATS)
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


def _line(record: dict[str, Any], chat: int) -> dict[str, Any]:
    served = record["text"]
    text = served if isinstance(served, str) else "".join(p if isinstance(p, str) else p["text"] for p in served)
    line = {
        "platform": "telegram",
        "chat": chat,
        "chat_type": "public_supergroup",
        "chat_title": f"供需交流 {chat}",
        "id": record["id"],
        "date": f"{record['date']}+00:00",
        "text": text,
        "sender": record.get("from", record.get("actor")),
        "sender_id": record.get("from_id", record.get("actor_id")),
        "entities": [],
    }
    if not isinstance(served, str):
        start, link = text.index(_LINK_TEXT), served[2]
        mark = {"start": start, "end": start + len(_LINK_TEXT), "kind": "text_link", "target": link["href"]}
        line["entities"] = [mark]
    if "edited" in record:
        line["edited_at"] = f"{record['edited']}+00:00"
    if "reply_to_message_id" in record:
        line["reply_to_id"] = record["reply_to_message_id"]
    return line


def _records(chance: random.Random) -> Iterator[dict[str, Any]]:
    number = 0
    seconds = _START
    while True:
        number += 1
        seconds += chance.randrange(1, 90)
        yield (
            _service(number, seconds)
            if number == 1 or chance.random() < _SERVICE
            else _message(number, seconds, chance)
        )


def _head(number: int, kind: str, seconds: int) -> dict[str, Any]:
    shown = datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S")
    return {"id": number, "type": kind, "date": shown, "date_unixtime": str(seconds)}


def _service(number: int, seconds: int) -> dict[str, Any]:
    who = {"actor": _PEOPLE[number % 5], "actor_id": f"user{7_000_000 + number % 5}"}
    what = {"action": "pin_message", "message_id": number - 1} if number > 1 else {"action": "create_channel"}
    return {**_head(number, "service", seconds), **who, **what, "text": "", "text_entities": []}


def _message(number: int, seconds: int, chance: random.Random) -> dict[str, Any]:
    record = _head(number, "message", seconds)
    if chance.random() < _EDITED:
        shown = datetime.fromtimestamp(seconds + 60, UTC).strftime("%Y-%m-%dT%H:%M:%S")
        record |= {"edited": shown, "edited_unixtime": str(seconds + 60)}
    person = chance.randrange(5)
    record |= {"from": _PEOPLE[person], "from_id": f"user{7_000_000 + person}"}
    if number > _FIRST and chance.random() < _REPLY:
        record["reply_to_message_id"] = number - chance.randrange(1, min(number, 50))
    text = chance.choice(_OPENINGS) + chance.choice(_MIDDLES) + chance.choice(_ENDINGS) + f" #{number}"
    if chance.random() < _LINKED:
        link = {"type": "text_link", "text": _LINK_TEXT, "href": f"{_LINK}/{number}"}
        record["text"] = [text, " ", link, ""]
        plain = [{"type": "plain", "text": text}, {"type": "plain", "text": " "}]
        record["text_entities"] = [*plain, link, {"type": "plain", "text": ""}]
    else:
        record["text"] = text
        record["text_entities"] = [{"type": "plain", "text": text}]
    return record
