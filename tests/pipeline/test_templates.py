"""Near-duplicate texts as templates."""

import random
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import FatalError
from nlp.skeletons import BANDS, bands, likeness, skeleton
from pipeline.templates import group_pending, message_lines, template_lines
from tests.support.crowd import crowd
from tests.support.database import fresh_connection, rows
from tests.support.messages import MARKET, captured, identity, message
from tests.support.month import take_out
from warehouse.connection import Connection
from warehouse.imports import open_file, store_batch
from warehouse.media import source_of
from warehouse.rebuild import derive_again

ADS = [
    "🔥专业车队承接一二三道料，费率8%，押金20,000U，金边现场，联系 @lantern_desk",
    "专业車隊承接一二三道料，费率 12%，押金500U，曼谷现场，联系 @harbour88 🔥🔥",
    "专业车队承接一二三道料！费率9%。押金 700u 西港现场 联系 @quiet_dock 长期",
    "今天下午的会改到四点，请各位把报表发到邮箱",
    "好的",
]
GROUPS = "select array_agg(message_id order by message_id) from mart.template_message group by template_id order by 1"


@pytest.fixture
def connection() -> Iterator[Connection]:
    """A connection to a new, migrated, empty database."""
    with fresh_connection() as opened:
        yield opened


def _store(connection: Connection, texts: dict[int, str], order: list[int], at_once: int) -> None:
    for start in range(0, len(order), at_once):
        part = order[start : start + at_once]
        opened = open_file(connection, identity(f"{start}"))
        batch = [captured(i, message(texts[i], i), record=n) for n, i in enumerate(part, 1)]
        store_batch(connection, opened, batch, len(batch))
        group_pending(connection)


def test_a_skeleton_leaves_out_what_differs_between_reposts() -> None:
    """Prices, handles and places are slots; emoji, signs, case and Traditional characters make no difference."""
    first, second = skeleton(ADS[0]), skeleton(ADS[1])
    assert first is not None
    assert second is not None
    assert first.pattern == second.pattern
    assert [slot.kind for slot in first.slots] == ["price", "price", "place", "handle"]
    assert [slot.text for slot in second.slots] == ["12%", "500u", "曼谷", "@harbour88"]
    assert skeleton(ADS[4]) is None


@given(st.text())
def test_any_text_has_a_skeleton_or_none(text: str) -> None:
    """Nothing raises; the same text has the same number and bands, which PostgreSQL can hold."""
    found = skeleton(text)
    if found is not None:
        assert found == skeleton(text)
        assert 0 <= found.number < 2**63
        assert len(bands(found.pattern)) == BANDS
        assert likeness(found.pattern, found.pattern) == 1.0


def test_reposts_become_one_template_with_their_slots(connection: Connection) -> None:
    """A wording that was changed a little joins too; `templates` tells them, and the messages of one."""
    _store(connection, dict(enumerate(ADS, 1)), [1, 2, 3, 4, 5], 2)
    (line,) = template_lines(connection, 10)
    template_id, messages, chats, *_, pattern = line.split("\t")
    assert (messages, chats) == ("3", "1")
    assert "押金⟨price⟩" in pattern
    shown = message_lines(connection, template_id, 10)
    assert "price=500u place=曼谷 handle=@harbour88" in shown[2]
    assert group_pending(connection) == 0
    with pytest.raises(FatalError, match="no template is known"):
        message_lines(connection, "'; drop", 10)


def test_the_order_of_arrival_does_not_change_the_groups() -> None:
    """The same messages in three orders and batches of three sizes give the same templates with the same ids."""
    texts = {number: record["text"] for number, record in enumerate(crowd(400, seed=5), 1)}
    seen = []
    for seed, at_once in ((1, 400), (2, 37), (3, 150)):
        order = list(texts)
        random.Random(seed).shuffle(order)  # noqa: S311 - a repeatable order, no secret
        with fresh_connection() as connection:
            _store(connection, texts, order, at_once)
            ids = rows(connection, "select template_id, message_count, pattern from mart.template order by 1")
            seen.append((rows(connection, GROUPS), ids))
    assert seen[0] == seen[1] == seen[2]
    assert len(seen[0][1]) > 10


def test_hostile_texts_are_grouped_like_any_other(connection: Connection) -> None:
    """NUL, lone surrogates, a text of 100 kB and one that contains the marks of slots."""
    texts = {
        1: "⟨price⟩ \x00 \ud800 seven lanterns on the quay",
        2: "⟨price⟩ \x00 \ud800 seven lanterns on the quay!",
        3: "灯塔" * 50_000,
    }
    _store(connection, texts, [1, 2, 3], 3)
    assert [line.split("\t")[1] for line in template_lines(connection, 10)] == ["2"]


def test_a_group_is_found_by_the_id_that_any_of_its_wordings_has_had(connection: Connection) -> None:
    """When wordings grow together the smallest id stands for all; an id noted earlier still leads there."""
    _store(connection, dict(enumerate(ADS, 1)), [1, 2, 3, 4, 5], 1)
    numbers = rows(connection, "select to_hex(number) from core.template_text where pattern like '专业%'")
    shown = {tuple(message_lines(connection, str(number).rjust(16, "0"), 10)) for (number,) in numbers}
    assert len(numbers) == 2
    assert len(shown) == 1


def test_a_redacted_message_takes_the_text_that_nobody_else_has(connection: Connection) -> None:
    """What others share stays, and the group is named by what is left of it; that versions are derived anew changes nothing."""
    texts = {1: ADS[0], 2: ADS[1], 3: ADS[2], 4: ADS[2].replace("西港", "曼谷")}
    _store(connection, texts, [1, 2, 3, 4], 4)
    (low, high) = sorted((_number(texts[number]), [number, number + 1]) for number in (1, 3))
    named = "select distinct number, template_id from core.template_text order by 1"
    assert rows(connection, named) == [(low[0], low[0]), (high[0], low[0])]
    take_out(connection, low[1][0])
    assert rows(connection, named) == [(low[0], low[0]), (high[0], low[0])]
    derive_again(connection, [source_of(connection, MARKET)])
    assert group_pending(connection) == 3
    assert [line.split("\t")[1] for line in template_lines(connection, 10)] == ["3"]
    take_out(connection, low[1][1])
    assert rows(connection, named) == [(high[0], high[0])]
    assert rows(connection, GROUPS) == [(high[1],)]
    assert [line.split("\t")[1] for line in template_lines(connection, 10)] == ["2"]
    assert rows(connection, "select count(*) from core.template_band") == [(BANDS,)]
    assert rows(connection, "select count(*) from core.left_template") == [(0,)]


def test_a_text_goes_that_was_not_grouped_again_when_its_message_was_redacted(connection: Connection) -> None:
    """Between the deriving and the grouping no version leads to the text any more."""
    _store(connection, {1: ADS[0], 2: ADS[2]}, [1, 2], 2)
    derive_again(connection, [source_of(connection, MARKET)])
    take_out(connection, 1)
    group_pending(connection)
    assert rows(connection, "select number from core.template_text") == [(_number(ADS[2]),)]


def _number(text: str) -> int:
    found = skeleton(text)
    assert found is not None
    return found.number
