"""Every live collector keeps the contract."""

import pytest

from collectors.registry import COLLECTORS
from collectors.sources import METHODS
from tests.collectors.test_contract import FORMATS
from tests.pipeline import live_contract
from tests.pipeline.live_contract import Platform
from tests.support.exports import HOSTILE
from tests.support.live_platforms import potato_bot, telegram, web_preview

PLATFORMS: dict[str, Platform] = {
    "telegram": telegram.telegram,
    "web_preview": web_preview.web_preview,
    "potato": potato_bot.potato_bot,
}
every_platform = pytest.mark.parametrize("platform", PLATFORMS.values(), ids=PLATFORMS)


def test_no_collector_is_left_out() -> None:
    """Of what can be watched, and of what can be imported."""
    assert PLATFORMS.keys() == METHODS.keys()
    assert {sample.method for sample in FORMATS} == {collector.METHOD for collector in COLLECTORS}


@every_platform
def test_a_look_that_the_platform_breaks_off_is_made_up_for(platform: Platform) -> None:
    """Nothing lost, nothing twice, nothing that looks gone."""
    live_contract.check_broken_off(platform)


@every_platform
@pytest.mark.parametrize("part", [0.0, 0.6, 1.0], ids=["first", "middle", "last"])
def test_a_process_that_dies_while_it_stores_is_made_up_for(platform: Platform, part: float) -> None:
    """The database has seen half of a transaction then."""
    live_contract.check_broken_off(platform, by_kill_at=part)


@every_platform
def test_a_second_look_changes_nothing(platform: Platform) -> None:
    """Not even one that begins at the start again."""
    live_contract.check_second_look(platform)


@every_platform
def test_a_renamed_chat_is_the_same_chat(platform: Platform) -> None:
    """Its number stays."""
    live_contract.check_renamed(platform)


@every_platform
def test_a_name_in_other_hands_is_another_source(platform: Platform) -> None:
    """Two histories are never mixed."""
    live_contract.check_name_in_other_hands(platform)


@every_platform
def test_times_are_those_of_the_platform_in_utc(platform: Platform) -> None:
    """No naive time leaves a collector."""
    live_contract.check_times(platform)


@every_platform
def test_a_capture_is_what_was_served(platform: Platform) -> None:
    """Its hash holds, and it parses to its message again."""
    live_contract.check_raw(platform, HOSTILE)


@every_platform
def test_hostile_text_is_kept_exactly(platform: Platform) -> None:
    """Whatever the platform can carry."""
    live_contract.check_hostile_text(platform, HOSTILE)


@every_platform
def test_an_edit_is_a_version_in_whatever_order_looks_are_stored(platform: Platform) -> None:
    """The state is a function of the captures."""
    live_contract.check_edits(platform)


@every_platform
def test_a_deletion_is_a_fact_where_it_can_be_seen(platform: Platform) -> None:
    """And no guess where it cannot."""
    live_contract.check_deletions(platform)
