"""The web front, asked with care."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from collectors.web_preview import fetching as module
from collectors.web_preview.fetching import USER_AGENT, Fetcher, PageState, fetching
from collectors.web_preview.history import newest_page, pages_between
from domain.errors import ComeBackError, FatalError, RefusedError, RetriableError
from tests.support.preview_server import Fault, PreviewWorld, preview_server

NAME = "quietmarket"
PAUSE_S = 0.01


@pytest.fixture
def world() -> Iterator[PreviewWorld]:
    with preview_server() as served:
        served.texts.update({number: f"text {number}" for number in range(1, 46)})
        yield served


@pytest.fixture
def fetcher(world: PreviewWorld) -> Iterator[Fetcher]:
    with fetching(world.base, PAUSE_S) as made:
        yield made


def test_a_page_comes_in_its_exact_bytes_to_who_says_its_name(world: PreviewWorld, fetcher: Fetcher) -> None:
    assert fetcher.page(NAME).content == world.page(0)
    assert world.agents == {USER_AGENT}


def test_a_page_that_has_not_changed_is_not_read_again(world: PreviewWorld, fetcher: Fetcher) -> None:
    state = fetcher.page(NAME).state
    assert fetcher.page(NAME, known=state).content is None
    world.texts[45] = "edited"
    assert fetcher.page(NAME, known=state).content == world.page(0)


@pytest.mark.parametrize("status", [0, 429, 500, 503])
def test_a_short_fault_is_waited_out(world: PreviewWorld, fetcher: Fetcher, status: int) -> None:
    world.faults += [Fault(status), Fault(status)]
    assert fetcher.page(NAME).content == world.page(0)
    assert len(world.served) == 3


def test_a_short_wait_that_the_host_names_is_slept(world: PreviewWorld, fetcher: Fetcher) -> None:
    world.faults.append(Fault(429, {"Retry-After": "1"}))
    began = time.monotonic()
    fetcher.page(NAME)
    assert time.monotonic() - began >= 1.0


@pytest.mark.parametrize("status", [429, 503])
def test_a_long_wait_is_not_slept_and_nothing_is_asked_before_its_end(
    world: PreviewWorld, fetcher: Fetcher, status: int
) -> None:
    world.faults.append(Fault(status, {"Retry-After": "3600"}))
    with pytest.raises(ComeBackError) as told:
        fetcher.page(NAME)
    assert timedelta(minutes=59) < told.value.not_before - datetime.now(UTC) <= timedelta(hours=1)
    with pytest.raises(ComeBackError):
        fetcher.page(NAME)
    assert len(world.served) == 1


@pytest.mark.parametrize("after", ["never", "-5", "", "²"])
def test_a_wait_that_cannot_be_read_is_none(world: PreviewWorld, fetcher: Fetcher, after: str) -> None:
    world.faults.append(Fault(429, {"Retry-After": after}))
    assert fetcher.page(NAME).content


def test_a_wait_may_be_told_as_a_date(world: PreviewWorld, fetcher: Fetcher) -> None:
    until = datetime.now(UTC) + timedelta(hours=2)
    world.faults.append(Fault(429, {"Retry-After": format_datetime(until)}))
    with pytest.raises(ComeBackError) as told:
        fetcher.page(NAME)
    assert abs(told.value.not_before - until) < timedelta(seconds=5)


def test_a_fault_that_stays_ends_with_what_a_person_can_do(world: PreviewWorld, fetcher: Fetcher) -> None:
    world.faults += [Fault(500)] * 4
    with pytest.raises(RetriableError, match="answered 500") as told:
        fetcher.page(NAME)
    assert (bool(told.value.remedy), len(world.served)) == (True, 4)
    world.faults += [Fault(429)] * 4
    with pytest.raises(ComeBackError):
        fetcher.page(NAME)


def test_an_unknown_name_and_a_group_are_refused(world: PreviewWorld, fetcher: Fetcher) -> None:
    world.groups.add("talkers")
    for name in ("nobody", "talkers"):
        with pytest.raises(RefusedError, match="unknown, a group, or previews switched off"):
            newest_page(fetcher, name, PageState())
    assert world.served == ["/s/nobody", "/s/talkers"]


def test_another_host_is_never_followed(world: PreviewWorld, fetcher: Fetcher) -> None:
    world.faults.append(Fault(302, {"Location": "https://elsewhere.invalid/s/quietmarket"}))
    with pytest.raises(RetriableError, match=r"elsewhere\.invalid, which is not followed"):
        fetcher.page(NAME)


def test_a_preview_under_another_spelling_is_followed_but_not_for_ever(world: PreviewWorld, fetcher: Fetcher) -> None:
    moved = Fault(302, {"Location": "/s/QuietMarket"})
    world.faults.append(moved)
    assert fetcher.page(NAME).content == world.page(0)
    world.faults += [moved] * 9
    with pytest.raises(RetriableError, match="without an end"):
        fetcher.page(NAME)


def test_what_is_forbidden_or_too_large_ends_for_good(
    world: PreviewWorld, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.faults.append(Fault(403))
    with pytest.raises(FatalError, match="answered 403"):
        fetcher.page(NAME)
    monkeypatch.setattr(module, "LARGEST_PAGE_BYTES", 1000)
    with pytest.raises(FatalError, match="a page of more than"):
        fetcher.page(NAME)


@pytest.mark.parametrize("base", ["t.me", "ftp://t.me", "http://"])
def test_a_base_that_is_no_address_ends_for_good(base: str) -> None:
    with fetching(base, PAUSE_S) as fetcher, pytest.raises(FatalError, match="cannot be asked"):
        fetcher.page(NAME)


def test_two_requests_never_overlap_and_keep_their_distance(world: PreviewWorld) -> None:
    world.delay_s = 0.02
    with fetching(world.base, 0.05) as fetcher, ThreadPoolExecutor(4) as threads:
        began = time.monotonic()
        assert len(list(threads.map(lambda _: fetcher.page(NAME), range(4)))) == 4
    assert (world.most_at_once, time.monotonic() - began > 0.15) == (1, True)


def test_history_goes_back_to_its_start(world: PreviewWorld, fetcher: Fetcher) -> None:
    pages = list(pages_between(fetcher, NAME, 0, 46))
    assert [(page.lowest_id, page.highest_id) for page in pages] == [(26, 45), (6, 25), (1, 5)]
    assert world.served == [f"/s/quietmarket?before={number}" for number in (46, 26, 6)]


def test_history_that_leads_nowhere_ends(world: PreviewWorld, fetcher: Fetcher) -> None:
    world.ignores_before = True
    with pytest.raises(RetriableError, match="shows nothing before it"):
        list(pages_between(fetcher, NAME, 0, 20))
