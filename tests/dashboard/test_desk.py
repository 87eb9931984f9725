"""The desk in a real browser."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.support.database import fresh_database, world_readable_folder
from tests.support.desk import running_desk

pytestmark = [pytest.mark.slow, pytest.mark.browser]
HOSTILE = (
    "<img src=x onerror=\"document.title='owned'\"> [link](https://evil.example.org) "
    "**悬赏** 50000U 抓人 从园区跑掉的 抓到就付 \u202eabc"
)


@pytest.fixture(scope="module")
def desk() -> Iterator[str]:
    """A desk over one hostile message."""
    home = world_readable_folder()
    line = {"platform": "telegram", "chat": "desk_chat", "id": 5, "date": "2026-10-01T10:00:00Z", "text": HOSTILE}
    (home / "chat.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    with fresh_database() as dsn:
        variables = {"ESCROWWATCH_HOME": str(home), "ESCROWWATCH_DSN": dsn}
        program = str(Path(sys.executable).parent / "escrowwatch")
        for words in (["import", "--public", str(home / "chat.jsonl")], ["run"]):
            subprocess.run([program, *words], env={**variables, "PATH": ""}, check=True, capture_output=True)
        with running_desk(variables) as address:
            yield address


@pytest.fixture
def page() -> Iterator[Page]:
    """A page of headless Chromium that reports what goes wrong on it."""
    chromium = shutil.which("chromium")
    assert chromium, "the browser tests need Debian's chromium: .ci/run installs it"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        opened = browser.new_page(viewport={"width": 1400, "height": 1000})
        yield opened
        browser.close()


def test_today_shows_people_at_risk_first(desk: str, page: Page) -> None:
    """The first table under the figures is that of people at risk."""
    page.goto(desk)
    page.get_by_role("heading", name="People at risk").wait_for(timeout=60_000)
    headings = [heading.inner_text() for heading in page.get_by_role("heading").all()]
    assert headings[:2] == ["Today", "People at risk"]


def test_search_finds_a_chinese_word(desk: str, page: Page) -> None:
    """Two characters are enough."""
    page.goto(f"{desk}/search")
    box = page.get_by_label("Words and conditions that all have to hold")
    box.fill("悬赏", timeout=60_000)
    box.press("Enter")
    page.get_by_text("1 found").wait_for(timeout=60_000)


def test_a_hostile_message_is_shown_as_text_and_nothing_else(desk: str, page: Page) -> None:
    """HTML, Markdown and bidi controls of a message stay text; its links cannot be clicked."""
    page.goto(f"{desk}/message?platform=telegram&chat=desk_chat&id=5")
    page.get_by_role("heading", name="Captures (1)").wait_for(timeout=60_000)
    # The desk loads what draws a text apart from the page, and what stands under it later.
    page.get_by_text("**悬赏**").first.wait_for(timeout=60_000)
    page.get_by_text("Rescue comes before takedown").wait_for(timeout=60_000)
    body = page.inner_text("body")
    assert "<img src=x" in body
    assert "**悬赏**" in body
    assert "\u202e" not in body
    assert page.title() != "owned"
    assert page.locator("a[href*='evil']").count() == 0


def test_a_message_that_is_not_known_is_said_so(desk: str, page: Page) -> None:
    """A wrong address ends in a sentence, not in an error."""
    page.goto(f"{desk}/message?platform=telegram&chat=nobody&id=1")
    page.get_by_text("does not know this message").wait_for(timeout=60_000)
