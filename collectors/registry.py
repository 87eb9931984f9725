"""The collectors, in the order in which they are asked whether a file is theirs."""

from collections.abc import Iterator

from collectors.archives import UNREADABLE
from collectors.files import ImportFile
from collectors.jsonl import records as jsonl
from collectors.potato_bot import message as potato_bot
from collectors.protocol import Collector, ImportOptions, Item
from collectors.telegram import stored as telegram_api
from collectors.telegram_desktop import messages_html, result_json
from collectors.telethon_dump import dump
from collectors.web_preview import page
from domain.capture import Rejection
from domain.errors import FatalError
from domain.message import Message
from domain.vocabulary import Method

COLLECTORS: tuple[Collector, ...] = (
    messages_html,
    page,
    result_json,
    jsonl,
    dump,
)
ACCEPTED = "; ".join(collector.ACCEPTS for collector in COLLECTORS)

# What collects live parses its own captures.
_LIVE = {telegram_api.METHOD: telegram_api, potato_bot.METHOD: potato_bot}
_BY_METHOD = {collector.METHOD: collector for collector in COLLECTORS}


def collect(file: ImportFile, options: ImportOptions) -> Iterator[Item]:
    """What ``file`` holds, streamed; see ``Collector.collect``. A file that cannot be read to its end says so last."""
    is_empty = True
    try:
        for item in _BY_METHOD[file.method].collect(file, options):
            is_empty = False
            yield item
    except UNREADABLE as error:
        yield Rejection(file.name, 0, f"cannot be read to its end: {error}", "check the disk, or copy the file again")
    else:
        if is_empty:
            yield Rejection(file.name, 0, "no message in it", is_fault=False)


def parse(method: Method, content: bytes) -> Message:
    """The message in a stored capture. Pure; raises ``SkippableRecordError`` if it cannot be read."""
    live = _LIVE.get(method)
    return (live or _BY_METHOD[method]).parse(content)


def method_named(name: str) -> Method:
    """The method of ``--format``. Raises ``FatalError`` for an unknown one."""
    for method in _BY_METHOD:
        if method == name:
            return method
    message = f"unknown format {name!r}"
    raise FatalError(message, remedy=f"one of {', '.join(_BY_METHOD)}")
