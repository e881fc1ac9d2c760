"""Civil times of the site as minutes since 1970 UTC, and back (R7). The zone is an argument.

Nothing here reads a clock, and nothing here knows what the times are for: comparing ranges is in `availability`.
"""

from datetime import date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Final

_EPOCH: Final = datetime.combine(date(1970, 1, 1), time())
_MINUTE: Final = timedelta(minutes=1)
_DAY: Final = timedelta(days=1)
_FIRST_DAY: Final = date(2, 1, 1)
_LAST_DAY: Final = date(9998, 12, 31)
"""Days are counted between these, so that no zone's offset leads out of the calendar."""


def minute(local: datetime, zone: tzinfo) -> int:
    """The minute since 1970 UTC of a civil time at the site; whether `local` names a zone or a fold does not matter.

    A time that daylight saving leaves out is the first moment after the gap, one that happens twice is the first of
    the two: so what comes later on the wall never comes earlier here.
    """
    wall = local.replace(tzinfo=zone, fold=0)
    before, after = wall.utcoffset(), wall.replace(fold=1).utcoffset()
    if before is None or after is None:
        raise ValueError(f"a zone that has no offset: {zone}")
    counted = (local.replace(tzinfo=None) - _EPOCH) // _MINUTE
    latest = counted - before // _MINUTE
    return latest if before >= after else _end_of_gap(counted - after // _MINUTE, latest, before, zone)


def _end_of_gap(low: int, high: int, before: timedelta, zone: tzinfo) -> int:
    """The minute in which the offset stops being `before`: it still is at `low`, no longer at `high`."""
    while high - low > 1:
        middle = (low + high) // 2
        if _aware(middle, zone).utcoffset() == before:
            low = middle
        else:
            high = middle
    return high


def local(minute: int, zone: tzinfo) -> datetime:
    """What the clock on the site's wall shows at that minute since 1970 UTC, without the zone.

    Of an hour that happens twice both rounds show the same.
    """
    return _aware(minute, zone).replace(tzinfo=None, fold=0)


def _aware(minute: int, zone: tzinfo) -> datetime:
    return zone.fromutc((_EPOCH + minute * _MINUTE).replace(tzinfo=zone))


def said(local: datetime) -> str:
    """A civil time as a body holds it: `2026-11-27T18:30`."""
    return local.replace(tzinfo=None).isoformat(timespec="minutes")


@lru_cache(maxsize=8192)
def midnight(day: date, zone: tzinfo) -> int:
    """The first minute of a civil day; remembered, because a calendar asks for the same days again and again."""
    return minute(datetime.combine(min(max(day, _FIRST_DAY), _LAST_DAY), time()), zone)


def of_days(first: date, last: date, zone: tzinfo) -> tuple[int, int]:
    """The half-open range of minutes from the start of the first day to the end of the last, both included (R7).

    It is empty if `last` lies before `first`; days at the very ends of the calendar are cut.
    """
    end = min(last, _LAST_DAY) + _DAY
    start = midnight(first, zone)
    return start, max(start, midnight(end, zone))


def whole_days(start: int, end: int, zone: tzinfo) -> tuple[date, date] | None:
    """The first and last civil day that a half-open range of minutes touches, None if it is empty or reversed."""
    if start >= end:
        return None
    return local(start, zone).date(), local(end - 1, zone).date()
