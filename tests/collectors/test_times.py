"""Times as platforms write them."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectors.times import from_day_first, from_either, from_epoch, from_text
from domain.errors import SkippableRecordError

_NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
_POSSIBLE = st.datetimes(datetime(2000, 1, 2), datetime(2099, 12, 30))  # noqa: DTZ001 - zones are drawn beside it
_ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(_POSSIBLE, _ZONES)
def test_every_zone_becomes_utc(moment: datetime, zone: timezone) -> None:
    """The instant stays, the zone goes."""
    aware = moment.replace(tzinfo=zone)
    for shown in (aware.isoformat(), aware.isoformat(sep=" ")):
        assert from_text(shown) == (aware.astimezone(UTC), False)
        assert from_text(shown)[0].tzinfo is UTC


@given(_POSSIBLE.map(lambda moment: moment.replace(microsecond=0)), _ZONES)
def test_the_times_of_pages_are_read(moment: datetime, zone: timezone) -> None:
    """Day first, with the zone of the exporting computer."""
    aware = moment.replace(tzinfo=zone)
    offset = aware.strftime("%z")
    shown = aware.strftime("%d.%m.%Y %H:%M:%S") + f" UTC{offset[:3]}:{offset[3:]}"
    assert from_day_first(shown) == (aware.astimezone(UTC), False)


def test_a_time_without_a_zone_is_marked() -> None:
    """It is read as UTC and says that it may be off by hours."""
    assert from_text("2026-05-04T12:00:00") == (_NOON, True)
    assert from_day_first("04.05.2026 12:00:00") == (_NOON, True)


@pytest.mark.parametrize("value", [1777896000, "1777896000", 1777896000.0, "1777896000.0"])
def test_seconds_are_numbers_or_digits(value: object) -> None:
    """Desktop writes digits, dumps write numbers."""
    assert from_epoch(value) == _NOON
    assert from_either(value) == (_NOON, False)


_IMPOSSIBLE = [
    *(0, -1, 10**11, 10**30, -(10**30), True, False, float("nan"), float("inf"), 253402300799),
    *("0", "-5", "9" * 18, "9" * 5000, "soon", "", "0000-00-00T00:00:00", "0001-01-01T00:00:00+14:00"),
    *("9999-12-31T23:59:59-14:00", "1970-01-01T00:00:00", "２０２６-05-04", "\x00", [], {}, b"2026"),
]


@pytest.mark.parametrize("value", _IMPOSSIBLE, ids=lambda value: f"{value!r:.30}")
@pytest.mark.parametrize("read", [from_epoch, from_text, from_either])
def test_impossible_times_are_refused(read: Callable[[object], object], value: object) -> None:
    """Years 0 and 9999, negative and overflowing seconds, and what is no time."""
    with pytest.raises(SkippableRecordError, match="no possible date"):
        read(value)


@pytest.mark.parametrize("value", ["32.01.2026 00:00:00", "01.01.0000 00:00:00", "31.12.9999 23:00:00 UTC-12:00", ""])
def test_impossible_days_are_refused(value: str) -> None:
    """Also where the day comes first."""
    with pytest.raises(SkippableRecordError, match="no possible date"):
        from_day_first(value)


def test_a_missing_date_says_so() -> None:
    """It is another fault than a strange one."""
    with pytest.raises(SkippableRecordError, match=r"^no date$"):
        from_either(None)
