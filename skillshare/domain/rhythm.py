"""A rule as people say it: every second Tuesday, the last Friday of each month, until when or how often (R60).

The sentence itself is made by the screens; which days a rule names is in `recurrence`.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from skillshare.domain.recurrence import DAILY, MONTHLY, WEEKLY, YEARLY, Rule

EACH_DAY: Final = "each day"
ON_WEEKDAYS: Final = "on weekdays"
ON_NTH_WEEKDAY: Final = "on the nth weekday"
ON_MONTHDAY: Final = "on a day of the month"
EACH_YEAR: Final = "each year"
OTHERWISE: Final = "otherwise"

_SAYABLE: Final = (-1, 1, 2, 3, 4, 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """A rule as people say it: every so many days, weeks (`weekdays`), months or years, and until when.

    `weekdays` are those of `ON_WEEKDAYS`, or the one of `ON_NTH_WEEKDAY`, where `nth` is 1 to 5, or -1 for the last.
    `monthday` counts from 1, or from -1 at the end; `month` is that of `EACH_YEAR`. What is `OTHERWISE` is too odd for
    a sentence: a screen shows its days.
    """

    kind: str
    every: int
    weekdays: tuple[int, ...] = ()
    nth: int = 0
    monthday: int = 0
    month: int = 0
    until: date | None = None
    count: int | None = None


def rhythm(rule: Rule, start: date) -> Rhythm:
    """How people say this rule; what it leaves open follows from `start`."""
    said = Rhythm(kind=OTHERWISE, every=rule.every, until=rule.until, count=rule.count)
    weekdays = tuple(day for day, _ in rule.weekdays)
    plain = not (rule.months or rule.positions)
    if rule.frequency == DAILY and plain and not weekdays:
        return replace(said, kind=EACH_DAY)
    if plain and (rule.frequency == WEEKLY or (rule.frequency == DAILY and rule.every == 1)):
        return replace(said, kind=ON_WEEKDAYS, weekdays=weekdays or (start.weekday(),))
    if rule.frequency == MONTHLY and not rule.months:
        return _monthly(rule, start, said)
    if rule.frequency == YEARLY and not (weekdays or rule.positions) and max(len(rule.months), len(rule.monthdays)) < 2:
        if rule.monthdays and not rule.months:
            return said
        month, day = (*rule.months, start.month)[0], (*rule.monthdays, start.day)[0]
        return replace(said, kind=EACH_YEAR, month=month, monthday=day)
    return said


def _monthly(rule: Rule, start: date, said: Rhythm) -> Rhythm:
    if not rule.weekdays and not rule.positions and len(rule.monthdays) < 2:
        return replace(said, kind=ON_MONTHDAY, monthday=(*rule.monthdays, start.day)[0])
    # "The second of all Tuesdays" and "the second Tuesday" are two ways to write the same.
    which = [*(nth for _, nth in rule.weekdays if nth), *rule.positions]
    if len(rule.weekdays) == len(which) == 1 and not rule.monthdays and which[0] in _SAYABLE:
        return replace(said, kind=ON_NTH_WEEKDAY, weekdays=(rule.weekdays[0][0],), nth=which[0])
    return said
