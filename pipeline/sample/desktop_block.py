"""One message, service message or day on the pages that Telegram Desktop exports."""

from datetime import date, timedelta, timezone
from html import escape

from pipeline.sample.post import Post
from pipeline.sample.tags import tag, text_html

LOCAL = timezone(timedelta(hours=8))
_ACTIONS = {"join_group_by_link": "joined group by link from Group", "pin_message": "pinned a message"}


def separator(day: date, number: int) -> str:
    """The line between two days; ``number`` counts them from 1."""
    return _block("service", f"message-{number}", tag("div", f"\n{day.day} {day:%B} {day.year}\n", "body details"))


def service(post: Post) -> str:
    """A service message."""
    words = _ACTIONS.get(post.action or "") or f"changed group title to «{post.body.text}»"
    shown = tag("div", f"\n{escape(f'{post.sender.name} {words}')}\n", "body details")
    return _block("service", f"message{post.message_id}", shown)


def message(post: Post, reply_href: str | None, *, is_joined: bool) -> str:
    """A message; a joined one leaves out its sender, who is that of the message above."""
    local = post.at.astimezone(LOCAL)
    stamp = f"{local:%d.%m.%Y %H:%M:%S} UTC+08:00"
    parts = [tag("div", f"\n{local:%H:%M}\n", "pull_right date details", title=stamp)]
    if not is_joined:
        parts.append(tag("div", f"\n{escape(post.sender.name)} \n", "from_name"))
    content = [part for part in (_reply(reply_href), _media(post), _text(post)) if part]
    if post.forward is None:
        parts += content
    else:
        origin = escape(post.forward) + tag("span", f" {stamp}", "date details", title=stamp)
        parts.append(
            tag("div", "\n".join(["", tag("div", f"\n{origin}\n", "from_name"), *content, ""]), "forwarded body")
        )
    body = tag("div", "\n" + "\n\n".join(parts) + "\n", "body")
    if is_joined:
        return _block("default clearfix joined", f"message{post.message_id}", body)
    picture = tag("div", tag("div", "", "userpic userpic1", style="width: 42px"), "pull_left userpic_wrap")
    return _block("default clearfix", f"message{post.message_id}", f"{picture}\n{body}")


def _reply(href: str | None) -> str:
    if href is None:
        return ""
    is_here = href.startswith("#")
    link = tag("a", "this message", href=href)
    return tag("div", f"\nIn reply to {link}{'' if is_here else ' in another file'}\n", "reply_to details")


def _media(post: Post) -> str:
    if post.media is None:
        return ""
    title = tag("div", "Photo" if post.media == "photo" else f"{post.message_id}.pdf", "title bold")
    body = tag("div", title + tag("div", "Not included.", "description"), "body")
    box = tag("div", body, f"media clearfix pull_left media_{post.media}")
    return tag("div", box, "media_wrap clearfix")


def _text(post: Post) -> str:
    if not post.body.text:
        return ""
    inner = text_html(post.body, "strong", _shown, _hashtag)
    return tag("div", f"\n{inner}\n", "text")


def _shown(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _hashtag(text: str) -> dict[str, str]:
    return {"href": "", "onclick": f'return ShowHashtag("{text[1:]}")'}


def _block(kind: str, name: str, inner: str) -> str:
    return tag("div", f"\n{inner}\n", f"message {kind}", id=name)
