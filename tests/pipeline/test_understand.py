"""Understand: JSON lines in, readings out."""

import json

import pytest

from tests.pipeline.conftest import Run

LINES = {
    "en-a": "For sale: one Java developer, fixed price 20,000 U, hand-over of the person, passport in hand.",
    "en-b": "Seeking to buy: a promotion team for the European and American market, whole team, bring passports.",
    "en-c": "Reward 50,000 USDT for whoever catches the man who ran away with our money, 10,000 USDT for his place.",
    "zh-a": "出一个Java开发，一口价20,000U，人直接交接，护照在手",
    "zh-b": "求购欧美推广团队，整组收，人到付款",
    "zh-c": "悬赏50000USDT抓回跑路的这个人，提供他的位置给10000USDT",
}


@pytest.fixture(scope="module")
def readings(escrowwatch: Run) -> dict[str, dict[str, object]]:
    """The readings of the lines above."""
    stdin = "".join(json.dumps({"id": key, "text": text}, ensure_ascii=False) + "\n" for key, text in LINES.items())
    result = escrowwatch("understand", stdin=stdin)
    assert result.returncode == 0, result.stderr
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [row["id"] for row in rows] == list(LINES)
    return {row["id"]: row for row in rows}


@pytest.mark.parametrize(
    ("key", "category", "side", "prices"),
    [
        ("a", "trafficking", "offer", {("20000", "USDT", "unit_price")}),
        ("b", "trafficking", "demand", set()),
        ("c", "bounty", "demand", {("50000", "USDT", "bounty"), ("10000", "USDT", "bounty")}),
    ],
)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_people_as_goods_and_prey_are_read(  # a table of cases
    readings: dict[str, dict[str, object]],
    language: str,
    key: str,
    category: str,
    side: str,
    prices: set[tuple[str, str, str]],
) -> None:
    """An offer of a person, a wish to buy a team, a bounty: category, side, risk and prices, in both languages."""
    row = readings[f"{language}-{key}"]
    assert (row["category"], row["side"], row["victim_at_risk"]) == (category, side, True)
    found = row["prices"]
    assert isinstance(found, list)
    assert {(price["amount"], price["currency"], price["kind"]) for price in found} == prices
    for price in found:
        assert LINES[f"{language}-{key}"][price["start"] : price["end"]] == price["text"]


def test_a_bad_line_gets_an_error_line_and_the_rest_goes_on(escrowwatch: Run) -> None:
    """Errors stand in the place of their lines; the exit status is 1."""
    stdin = '{"id": 1, "text": "你好"}\nnonsense\n{"id": 2}\n{"id": 3, "text": "\\ud800\\u0000 担保"}\n'
    result = escrowwatch("understand", stdin=stdin)
    assert result.returncode == 1
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [row["id"] for row in rows] == [1, None, 2, 3]
    assert "error" in rows[1]
    assert "lacks text" in rows[2]["error"]
    assert rows[3]["category"]
    assert "Traceback" not in result.stderr


def test_hidden_links_are_read_and_marked(escrowwatch: Run) -> None:
    """A link that the reader of the chat did not see gives a hidden handle."""
    line = {"id": 1, "text": "点这里", "links": ["https://t.me/hidden_seller_9"]}
    result = escrowwatch("understand", stdin=json.dumps(line) + "\n")
    (handle,) = json.loads(result.stdout)["handles"]
    assert (handle["platform"], handle["handle"], handle["hidden"]) == ("telegram", "hidden_seller_9", True)
