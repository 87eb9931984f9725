"""Times as platforms write them, read as aware UTC."""

import re
from datetime import UTC, datetime, timedelta, timezone

from domain.errors import SkippableRecordError

# No platform of the field is older than 2000; 2100 leaves room and keeps out years that no message can have.
_FIRST_DAY = datetime(2000, 1, 1, tzinfo=UTC)
_END_DAY = datetime(2100, 1, 1, tzinfo=UTC)
_FIRST, _END = int(_FIRST_DAY.timestamp()), int(_END_DAY.timestamp())
_LONGEST_NUMBER = 20
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_DAY_FIRST = re.compile(
    r"(\d{2})\.(\d{2})\.(\d{4}) (\d{2}):(\d{2})(?::(\d{2}))?(?: UTC([+-])(\d{2}):?(\d{2}))?", re.ASCII
)


def from_epoch(value: object) -> datetime:
    """The time ``value`` seconds after 1970 (a number, or its digits). Raises ``SkippableRecordError``."""
    if isinstance(value, str) and len(value) <= _LONGEST_NUMBER:
        if value.isascii() and value.isdecimal():
            value = int(value)
        elif _NUMBER.fullmatch(value):
            value = float(value) if "." in value else int(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and _FIRST <= value < _END:
        return datetime.fromtimestamp(value, UTC)
    raise _impossible(value)


def from_text(value: object) -> tuple[datetime, bool]:
    """The time in ISO 8601 (``T`` or a space between day and hour), and whether its zone was missing.

    A time without a zone is read as UTC. Raises ``SkippableRecordError``.
    """
    if not isinstance(value, str):
        raise _impossible(value)
    try:
        moment = datetime.fromisoformat(value)
        zone = moment.tzinfo
        if zone is None:
            moment = moment.replace(tzinfo=UTC)
        elif zone is not UTC:
            moment = moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise _impossible(value) from None
    if not _FIRST_DAY <= moment < _END_DAY:
        raise _impossible(value)
    return moment, zone is None


def from_either(value: object) -> tuple[datetime, bool]:
    """The time in seconds after 1970 or in ISO 8601; see ``from_epoch`` and ``from_text``."""
    # A dash after four digits, as ISO 8601 has it, is in no number.
    if isinstance(value, str) and (value[4:5] == "-" or not _NUMBER.fullmatch(value[:_LONGEST_NUMBER])):
        return from_text(value)
    return from_epoch(value), False


def from_day_first(value: str) -> tuple[datetime, bool]:
    """The time ``DD.MM.YYYY HH:MM:SS UTC+03:00`` of Desktop's pages; older ones leave out the zone."""
    found = _DAY_FIRST.fullmatch(value)
    if found is None:
        raise _impossible(value)
    day, month, year, hour, minute, second, sign, zone_hours, zone_minutes = found.groups()
    zone: timezone = UTC
    try:
        if sign:
            offset = timedelta(hours=int(zone_hours), minutes=int(zone_minutes))
            zone = timezone(-offset if sign == "-" else offset)
        moment = datetime(int(year), int(month), int(day), int(hour), int(minute), int(second or 0), tzinfo=zone)
        moment = moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise _impossible(value) from None
    if not _FIRST <= moment.timestamp() < _END:
        raise _impossible(value)
    return moment, sign is None


def _impossible(value: object) -> SkippableRecordError:
    if value is None:
        return SkippableRecordError("no date")
    return SkippableRecordError(f"no possible date: {value!r:.60}", remedy="dates lie between 2000 and 2100")
