"""Buttons under a dumped message: Telethon's ``reply_markup``, of layer 229 and of those before."""

import re
from collections.abc import Iterator

from collectors.fields import Record, integer, text
from domain.message import Button

_NONE: tuple[Button, ...] = ()
_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")
# Where a button keeps what it leads to, by the names of both layers.
_TARGETS = ("url", "copy_text")


def buttons_of(record: Record) -> tuple[Button, ...] | None:
    """The buttons, row by row; ``None`` where the object does not say whether there are any.

    What is no button is passed over: nothing of the text hangs on it and the capture keeps it.
    """
    if "reply_markup" not in record:
        return None
    markup = record["reply_markup"]
    return tuple(_buttons(markup)) if isinstance(markup, dict) else _NONE


def _buttons(markup: Record) -> Iterator[Button]:
    for row in _objects(markup.get("rows")):
        for button in _objects(row.get("buttons")):
            shown = button.get("text")
            if isinstance(shown, str):
                yield Button(shown, _kind(button), _target(button))


def _kind(button: Record) -> str:
    served = button.get("type")
    name = str((served if isinstance(served, dict) else button).get("_"))
    for prefix in ("InlineButtonType", "ButtonType", "KeyboardButton", "Keyboard"):
        name = name.removeprefix(prefix)
    return _CAPITAL.sub("_", name).lower() or "default"


def _target(button: Record) -> str | None:
    served = button.get("type")
    holder = served if isinstance(served, dict) else button
    user_id = integer(holder.get("user_id"))
    target = next((found for key in _TARGETS if (found := text(holder.get(key)))), None)
    return target or (None if user_id is None else f"user{user_id}")


def _objects(served: object) -> Iterator[Record]:
    return (entry for entry in served if isinstance(entry, dict)) if isinstance(served, list) else iter(())
