"""What else Telethon's object of a message says: threads, reactions, where a forward came from, what is kept back."""

from collections.abc import Iterator
from datetime import datetime

from collectors.fields import Record, count, integer, text
from collectors.times import from_either
from domain.errors import SkippableRecordError
from domain.message import NO_DETAILS, Details

_KEYS = (
    *("reply_to", "fwd_from", "reactions", "forwards", "via_bot_id", "from_rank", "noforwards", "restriction_reason"),
    *("ttl_period", "media"),
)


def details_of(record: Record) -> Details | None:
    """The details; ``None`` for a plain object that somebody made, which leaves out most of them."""
    if "_" not in record:
        return None
    if not any(map(record.get, _KEYS)):
        return NO_DETAILS
    topic_id, thread_id = _place(record.get("reply_to"))
    header = _object(record.get("fwd_from"))
    post = _object(header.get("saved_from_peer"))
    return Details(
        topic_id,
        thread_id,
        integer(post.get("channel_id")),
        integer(header.get("saved_from_msg_id")) if post else None,
        tuple(_reactions(record.get("reactions"))),
        count(record.get("forwards")),
        _time(header.get("date")),
        text(header.get("post_author")),
        _via_bot(record),
        text(record.get("from_rank")),
        tuple(_withheld(record)),
    )


def _place(served: object) -> tuple[int | None, int | None]:
    """The topic of a forum and the first message of the thread that the message stands in."""
    header = _object(served)
    # With a peer of its own the ids count in another chat.
    if header.get("reply_to_peer_id"):
        return None, None
    first = integer(header.get("reply_to_top_id")) or integer(header.get("reply_to_msg_id"))
    return (first, None) if header.get("forum_topic") is True else (None, first)


def _reactions(served: object) -> Iterator[tuple[str, int]]:
    results = _object(served).get("results")
    for entry in results if isinstance(results, list) else ():
        result = _object(entry)
        reaction, number = _object(result.get("reaction")), count(result.get("count"))
        custom = integer(reaction.get("document_id"))
        sign = text(reaction.get("emoticon")) or (f"custom:{custom}" if custom is not None else None)
        if reaction.get("_") == "ReactionPaid":
            sign = "paid"
        if sign is not None and number is not None:
            yield sign, number


def _via_bot(record: Record) -> str | None:
    number = integer(record.get("via_bot_id"))
    if number is None:
        return None
    return text(_object(record.get("via_bot")).get("username")) or f"user{number}"


def _withheld(record: Record) -> Iterator[str]:
    if record.get("noforwards") is True:
        yield "protected"
    media = _object(record.get("media"))
    if integer(media.get("ttl_seconds")) is not None or integer(record.get("ttl_period")) is not None:
        yield "expires"
    if media.get("_") == "MessageMediaUnsupported":
        yield "unsupported"
    if media.get("_") == "MessageMediaPaidMedia":
        yield "paid"
    reasons = record.get("restriction_reason")
    for entry in reasons if isinstance(reasons, list) else ():
        reason = _object(entry)
        yield f"restricted:{text(reason.get('platform')) or 'all'}:{text(reason.get('reason')) or 'unknown'}"


def _time(served: object) -> datetime | None:
    try:
        return from_either(served)[0]
    except SkippableRecordError:
        return None


def _object(served: object) -> Record:
    return served if isinstance(served, dict) else {}
