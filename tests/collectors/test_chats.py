"""Names and ids of chats."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectors.chats import bare_id, chat_named, chat_titled, name_from_file, name_from_folder, user_name
from domain.errors import FatalError


@given(st.integers(1, 10**11))
def test_marked_ids_become_bare(number: int) -> None:
    """The mark of channels is a sum, as Telegram's Bot API writes it."""
    assert bare_id(number) == bare_id(-number) == bare_id(-(10**12) - number) == number
    assert chat_named(str(-(10**12) - number)).numeric_id == number


@pytest.mark.parametrize(
    "value", ["Quiet_Market", "@quiet_market", "https://t.me/quiet_market", "t.me/s/Quiet_Market/", " quiet_market "]
)
def test_names_are_read_in_every_dress(value: str) -> None:
    """As people paste them."""
    assert user_name(value) == "quiet_market"
    assert chat_named(value).name == "quiet_market"


@pytest.mark.parametrize("value", ["", "a b", "https://t.me/+AbCdEf", "名字", "x" * 40, "-", "1" * 25, "\x00"])
def test_what_names_no_chat_is_refused(value: str) -> None:
    """An invite link is no public name."""
    with pytest.raises(FatalError, match="--chat"):
        chat_named(value)


@pytest.mark.parametrize(
    ("base", "name"),
    [
        ("2025-07-12_quiet_market.json", "quiet_market"),
        ("20250712-Quiet_Market.jsonl", "quiet_market"),
        ("2025-07-12T10-30-00_quiet_market.json", "quiet_market"),
        ("quiet_market.json", "quiet_market"),
        ("2025-07-12.json", None),
        ("群消息.json", None),
    ],
)
def test_a_file_may_name_its_chat(base: str, name: str | None) -> None:
    """Less a leading date."""
    assert name_from_file(base) == name


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("ChatExport_quiet_market", "quiet_market"),
        ("ChatExport_quiet_market_01_02_2021", "quiet_market"),
        ("ChatExport_2024-05-01", None),
        ("ChatExport_2024-05-01 (2)", None),
        ("ChatExport_01_02_2021", None),
        ("Downloads", None),
    ],
)
def test_a_folder_may_name_its_chat(folder: str, name: str | None) -> None:
    """Telegram Desktop's folders mostly carry the date alone."""
    assert name_from_folder(folder) == name


@given(st.text(min_size=1))
def test_a_title_is_never_taken_for_a_public_name(title: str) -> None:
    """Its key has a colon, which no public name has."""
    assert user_name(chat_titled(title).key) is None
