"""Desktop's pages."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from collectors.protocol import ImportOptions, Item
from domain.errors import FatalError, RefusedError
from domain.message import Forward, Media, Message, Sender, TextEntity
from domain.vocabulary import MessageKind
from tests.support.collecting import PUBLIC, captures, collected, rejections, snapshots
from tests.support.exports import html_body, html_message, html_page, html_service


def _items(folder: Path, *messages: str, options: ImportOptions = PUBLIC, title: str = "Quiet market") -> list[Item]:
    folder.mkdir(exist_ok=True)
    (folder / "messages.html").write_text(html_page(messages, title), encoding="utf-8")
    return collected(folder, options)


def _message(folder: Path, inner: str) -> Message:
    (item,) = captures(_items(folder, html_message(5, inner)))
    return item.message


def test_an_undeclared_page_is_refused(tmp_path: Path) -> None:
    """It does not say whether its chat is public."""
    with pytest.raises(RefusedError, match=r"messages\.html") as caught:
        _items(tmp_path, html_message(1), options=ImportOptions())
    assert "--public" in caught.value.remedy


def test_time_and_sender_are_read(tmp_path: Path) -> None:
    """The zone is that of the exporting computer."""
    message = _message(tmp_path, html_body("你好"))
    assert message.posted_at == datetime(2026, 5, 4, 2, 0, tzinfo=UTC)
    assert message.sender == Sender(name="Lin")
    assert not message.is_time_local


def test_old_pages_give_local_times(tmp_path: Path) -> None:
    """Without a zone."""
    (item,) = captures(_items(tmp_path, html_message(1, title="04.05.2021 10:00:00")))
    assert item.message.is_time_local


def test_a_joined_message_inherits_its_sender(tmp_path: Path) -> None:
    """And keeps it beside its bytes; others keep nothing."""
    items = captures(
        _items(tmp_path, html_message(1, html_body("a")), html_message(2, html_body("b"), sender=None), html_message(3))
    )
    assert [item.message.sender.name for item in items] == ["Lin", "Lin", "Lin"]
    envelopes = [json.loads(item.capture.content) for item in items]
    assert [set(envelope) for envelope in envelopes] == [{"html"}, {"html", "sender"}, {"html"}]
    assert envelopes[0]["html"] == html_message(1, html_body("a")).strip()


def test_the_text_keeps_lines_links_and_marks(tmp_path: Path) -> None:
    """Desktop's frame of line breaks is no part of it."""
    message = _message(tmp_path, html_body('一<br>二 <a href="https://a.example/x">这里</a> <strong>三</strong>'))
    assert message.text == "一\n二 这里 三"
    assert message.entities == (TextEntity(4, 6, "text_link", "https://a.example/x"), TextEntity(7, 8, "bold"))


def test_forwards_and_replies_are_read(tmp_path: Path) -> None:
    """The text of a forward lies inside it; its own sender is the name outside."""
    inner = (
        '<div class="pull_left forwarded userpic_wrap"></div><div class="forwarded body">'
        '<div class="from_name">\nOld channel via @somebot<span class="date details" title="01.05.2026"> x</span></div>'
        '<div class="reply_to details">\nIn reply to <a href="messages2.html#go_to_message3">this</a></div>'
        f'{html_body("x")}<div class="signature details">\nAdmin\n</div></div>'
    )
    message = _message(tmp_path, inner)
    assert message.forward == Forward("Old channel")
    assert message.sender == Sender(name="Lin", signature="Admin")
    assert (message.reply_to_id, message.text) == (3, "x")


def test_a_joined_forward_inherits_its_origin(tmp_path: Path) -> None:
    """The page names it once."""
    first = '<div class="forwarded body"><div class="from_name">\nOld channel</div></div>'
    second = f'<div class="forwarded body">{html_body("x")}</div>'
    items = captures(_items(tmp_path, html_message(1, first), html_message(2, second, sender=None)))
    assert [item.message.forward for item in items] == [Forward("Old channel"), Forward("Old channel")]


def test_an_answer_to_another_chat_is_no_reply_here(tmp_path: Path) -> None:
    """The page gives no id for it."""
    inner = '<div class="reply_to details">\nIn reply to a message in another chat</div>'
    assert _message(tmp_path, inner).reply_to_id is None


@pytest.mark.parametrize(
    ("box", "media"),
    [
        ('<a class="photo_wrap clearfix pull_left" href="photos/1.jpg"></a>', Media("photo")),
        ('<div class="media clearfix pull_left media_video"></div>', Media("video_file")),
        (
            '<div class="media media_video"><div><div class="title bold">\nVideo message</div></div></div>',
            Media("video_message"),
        ),
        (
            '<a class="media media_file"><div class="body"><div class="title bold">\n表.pdf\n</div></div></a>',
            Media("file", "表.pdf"),
        ),
        ('<div class="media_poll"><div class="question bold">?</div></div>', Media("poll")),
        ('<a class="sticker_wrap clearfix"></a>', Media("sticker")),
        ('<div class="hologram"></div>', Media("unknown")),
    ],
)
def test_what_is_attached_is_named(tmp_path: Path, box: str, media: Media) -> None:
    """In the words of ``result.json``; what is new is not passed over."""
    assert _message(tmp_path, f'<div class="media_wrap clearfix">{box}</div>').media == media


def test_service_messages_take_the_time_above(tmp_path: Path) -> None:
    """They show none of their own; separators of days are no messages."""
    day = html_service(-1, "4 May 2026")
    words = 'Lin pinned <a href="#go_to_message2" onclick="return GoToMessage(2)">this message</a>'
    items = captures(_items(tmp_path, day, html_service(1, "Channel created"), html_message(2), html_service(3, words)))
    assert [item.capture.record for item in items] == [1, 2, 3]
    created, _, pinned = (item.message for item in items)
    assert (created.kind, created.action) == (MessageKind.SERVICE, "Channel created")
    assert created.posted_at == datetime(2026, 5, 4, tzinfo=UTC)
    assert pinned.posted_at == datetime(2026, 5, 4, 2, 0, tzinfo=UTC)
    assert (pinned.reply_to_id, pinned.text, pinned.is_time_local) == (2, "", True)


def test_a_service_message_without_any_time_is_set_aside(tmp_path: Path) -> None:
    """A time is not invented."""
    (rejection,) = rejections(_items(tmp_path, html_service(1, "Channel created"), html_message(2)))
    assert "without any time above it" in rejection.reason


def test_a_message_that_the_exporter_did_not_know_stays_a_message(tmp_path: Path) -> None:
    """So that its id does not look gone."""
    words = "This message is not supported by this version of Telegram Desktop. Please update the application."
    items = captures(_items(tmp_path, html_message(1), html_service(2, words)))
    assert items[1].message.media == Media("unsupported")
    assert items[1].message.kind is MessageKind.MESSAGE


def test_the_chat_is_named_by_the_operator_the_folder_or_the_title(tmp_path: Path) -> None:
    """In this order; a title is kept apart from public names."""
    named = ImportOptions(is_declared_public=True, chat="-1001777000111")
    folder = tmp_path / "ChatExport_quiet_market_01_02_2026"
    by_operator, by_folder = _items(folder, html_message(1), options=named), _items(folder, html_message(1))
    by_title = _items(tmp_path / "ChatExport_2026-05-04", html_message(1), title="公群 &amp; 担保")
    keys = [captures(items)[0].capture.chat.key for items in (by_operator, by_folder, by_title)]
    assert keys == ["1777000111", "quiet_market", "title:公群 & 担保"]
    assert captures(by_operator)[0].capture.chat.title == "Quiet market"


def test_a_name_that_is_none_stops_the_import(tmp_path: Path) -> None:
    """The operator has to know."""
    with pytest.raises(FatalError, match="--chat"):
        _items(tmp_path, html_message(1), options=ImportOptions(is_declared_public=True, chat="not a name"))


def test_a_page_that_is_cut_off_keeps_what_came_before(tmp_path: Path) -> None:
    """And says so."""
    page = html_page([html_message(1, html_body("a")), html_message(2, html_body("b"))])
    (tmp_path / "messages.html").write_text(page[: page.index("b\n       </div>")], encoding="utf-8")
    items = collected(tmp_path)
    assert [item.message.text for item in captures(items)] == ["a"]
    (rejection,) = rejections(items)
    assert (rejection.record, rejection.reason) == (2, "the page ends in the middle of a message")
    assert snapshots(items)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (("04.05.2026", "04.05.9999"), "no possible date"),
        (('id="message2"', 'id="m2"'), "no id"),
        (('id="message2"', f'id="message{10**19}"'), "no possible id"),
        (("pull_right date details", "pull_right"), "no date"),
        (('<div class="body">', "<div>"), "a message without a body"),
    ],
)
def test_a_bad_message_costs_itself_only(tmp_path: Path, change: tuple[str, str], reason: str) -> None:
    """The next one is read."""
    items = _items(tmp_path, html_message(1), html_message(2).replace(*change), html_message(3))
    assert [item.capture.message_id for item in captures(items)] == [1, 3]
    assert rejections(items)[0].reason.startswith(reason)


def test_bytes_that_are_not_utf8_cost_their_message_only(tmp_path: Path) -> None:
    """The reason names the byte."""
    page = html_page([html_message(1, html_body("a")), html_message(2, html_body("b"))]).encode()
    (tmp_path / "messages.html").write_bytes(page.replace(b"\na\n", b"\n\xff\n"))
    items = collected(tmp_path)
    assert [item.capture.message_id for item in captures(items)] == [2]
    assert "0xff" in rejections(items)[0].reason
