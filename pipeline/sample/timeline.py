"""Makes the posts of a chat from a text file: ids, edits, deletions, disguises."""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from pipeline.sample.body import Body, body_of
from pipeline.sample.chance import chance
from pipeline.sample.events import Event, Plan, events
from pipeline.sample.lines import Line, TextFile
from pipeline.sample.nonces import disguised
from pipeline.sample.post import Person, Post
from pipeline.sample.slots import filled

_SHARE_MISSING = 0.06
_FORWARDS = ("禾禾供需二号", "老街信息港", "SEA Desk Ads", "金边同城圈")


def timeline(plan: Plan, written: TextFile, channel: Person | None = None) -> list[Post]:
    """The posts of a chat in the order of their ids; ``channel`` posts everything where it is given."""
    rng = chance("timeline", plan.name)
    posts: list[Post] = []
    seen_places: set[str] = set()
    ids: dict[tuple[int, int], int] = {}
    next_id = plan.first_id
    for event in events(plan, written, rng):
        is_first = event.line.place not in seen_places
        seen_places.add(event.line.place)
        post = _post(event, next_id, plan, rng, is_first=is_first)
        if event.line.is_reply and posts:
            # A line that begins with an answer answers whatever was posted before it.
            above = ids.get((event.thread_number, event.index - 1), posts[-1].message_id)
            post = replace(post, reply_to_id=above)
        posts.append(replace(post, sender=channel or post.sender))
        ids[event.thread_number, event.index] = next_id
        # Some ids are missing from the beginning: what was deleted before anybody looked.
        next_id += 1 + post.album + (rng.randint(1, 3) if rng.random() < _SHARE_MISSING else 0)
    return posts


def _post(event: Event, message_id: int, plan: Plan, rng: Random, *, is_first: bool) -> Post:
    line = event.line
    body = _body(line.text, event, rng, is_first=is_first)
    if event.thread.is_disguised and not is_first:
        body = disguised(body, rng)
    edit = _body(line.edit, event, rng, is_first=True) if line.edit and is_first else None
    return Post(
        message_id,
        event.at,
        Person(event.speaker),
        body,
        edit=edit,
        edited_at=_later(event.at, plan, rng) if edit else None,
        gone_at=_later(event.at, plan, rng) if "gone" in line.flags and is_first else None,
        forward=rng.choice(_FORWARDS) if "fwd" in line.flags else None,
        media=_media(line),
        album=rng.randint(1, 3) if "album" in line.flags else 0,
        action=line.action,
        views=rng.randint(180, 41_000),
    )


def _body(text: str, event: Event, rng: Random, *, is_first: bool) -> Body:
    return body_of(filled(text, event.line.place, event.at, rng, is_first=is_first))


def _media(line: Line) -> str | None:
    return next((kind for kind in ("photo", "file") if kind in line.flags), "photo" if "album" in line.flags else None)


def _later(at: datetime, plan: Plan, rng: Random) -> datetime:
    # What changed between two looks is what the second one is for.
    start = max(at, plan.first_seen_at or at)
    return start + timedelta(minutes=rng.randint(7, 60 * 30))
