"""Buttons and details of messages as JSON columns; ``COMMENT ON`` of core.message says what their keys mean."""

from typing import Final

from domain.message import NO_DETAILS, Button, Details
from warehouse.copying import BINARY_NULL, binary_json
from warehouse.escape import escape

_NO_BUTTONS: Final = binary_json([])
_NO_DETAILS: Final = binary_json({})
_NUMBERS: Final = ("topic_id", "thread_id", "post_chat_id", "post_id", "forwards")
_TEXTS: Final = ("forward_signature", "via_bot", "sender_title")


def buttons_field(buttons: tuple[Button, ...] | None) -> bytes:
    """The buttons in their order; null where the format carries none."""
    if not buttons:
        return BINARY_NULL if buttons is None else _NO_BUTTONS
    return binary_json(
        [
            {
                "text": escape(button.text),
                "kind": escape(button.kind),
                "target": None if button.target is None else escape(button.target),
            }
            for button in buttons
        ]
    )


def details_field(details: Details | None) -> bytes:
    """The facts that are there, by name; null where the format carries none."""
    if details is None:
        return BINARY_NULL
    if details is NO_DETAILS:
        return _NO_DETAILS
    kept: dict[str, object] = {key: value for key in _NUMBERS if (value := getattr(details, key)) is not None}
    kept |= {key: escape(value) for key in _TEXTS if (value := getattr(details, key)) is not None}
    if details.forwarded_at is not None:
        kept["forwarded_at"] = details.forwarded_at.isoformat()
    if details.reactions:
        kept["reactions"] = {escape(sign): number for sign, number in details.reactions}
    if details.withheld:
        kept["withheld"] = [escape(reason) for reason in details.withheld]
    return binary_json(kept)
