"""Writes a chat as the pages that Telegram Desktop exports: ``messages.html``, ``messages2.html`` and so on.

Layout facts: ``export_output_html.cpp`` of Telegram Desktop.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from html import escape

from pipeline.sample.batches import batched
from pipeline.sample.desktop_block import LOCAL, message, separator, service
from pipeline.sample.post import Chat, Post

_JOINED_WITHIN = timedelta(minutes=15)
_PAGE = """<!DOCTYPE html>
<html>
 <head>
  <meta charset="utf-8"/>
  <title>Exported Data</title>
  <meta content="width=device-width, initial-scale=1.0" name="viewport"/>
  <link href="css/style.css" rel="stylesheet"/>
  <script src="js/script.js" type="text/javascript"></script>
 </head>
 <body onload="CheckLocation();">
  <div class="page_wrap">
   <div class="page_header">
    <div class="content">
     <div class="text bold">
{title}
     </div>
    </div>
   </div>
   <div class="page_body chat_page">
    <div class="history">
{history}
    </div>
   </div>
  </div>
 </body>
</html>
"""


def page_name(number: int) -> str:
    """The name of the page with this number, from 1."""
    return "messages.html" if number == 1 else f"messages{number}.html"


def pages_html(chat: Chat, posts: Sequence[Post], per_page: int) -> Iterator[str]:
    """The pages in order, ``per_page`` messages on each."""
    page_of = {post.message_id: page_name(number // per_page + 1) for number, post in enumerate(posts)}
    days = 0
    for page in batched(posts, per_page):
        blocks: list[str] = []
        above: Post | None = None
        for post in page:
            if above is None or _day(above.at) != _day(post.at):
                days += 1
                blocks.append(separator(_day(post.at), days))
            if post.action:
                blocks.append(service(post))
            else:
                blocks.append(message(post, _reply_href(post, page_of), is_joined=_is_joined(post, above)))
            above = post
        yield _PAGE.format(title=escape(chat.title), history="\n\n".join(blocks))


def _day(at: datetime) -> date:
    return at.astimezone(LOCAL).date()


def _is_joined(post: Post, above: Post | None) -> bool:
    if above is None or above.action or post.forward or above.forward or _day(above.at) != _day(post.at):
        return False
    return above.sender == post.sender and post.at - above.at < _JOINED_WITHIN


def _reply_href(post: Post, page_of: dict[int, str]) -> str | None:
    if post.reply_to_id is None:
        return None
    page = page_of.get(post.reply_to_id, "")
    return ("" if page == page_of[post.message_id] else page) + f"#go_to_message{post.reply_to_id}"
