"""How something repeats, as a sentence: "every second Tuesday until 31 March 2027" (R60)."""

from calendar import monthrange
from datetime import date, datetime
from typing import Final

from skillshare.domain.recurrence import Rule
from skillshare.domain.rhythm import (
    EACH_DAY,
    EACH_YEAR,
    ON_MONTHDAY,
    ON_NTH_WEEKDAY,
    ON_WEEKDAYS,
    Rhythm,
    rhythm,
)
from ui import dates
from ui.i18n import translate
from ui.wording.said import listed

_LEAP: Final = 2024
"""A year that has every day there is."""


def repeats(rule: Rule | None, start: date) -> str:
    """The whole rhythm with its end; empty for what does not repeat. `start` is the day of the first."""
    if rule is None:
        return ""
    said = rhythm(rule, start)
    ends = _end(said)
    if not ends:
        return how_often(said)
    return translate("wording", "{often} {until}", "how often, and until when").format(
        often=how_often(said), until=ends
    )


def how_often(said: Rhythm) -> str:
    """ "every Tuesday", "every second Tuesday", "the last Friday of each month"."""
    match said.kind:
        case k if k == EACH_DAY:
            return translate("wording", "every day") if said.every == 1 else _days(said.every)
        case k if k == ON_WEEKDAYS:
            return _weekly(said)
        case k if k == ON_NTH_WEEKDAY:
            return _monthly(_nth_weekday(said), said.every)
        case k if k == ON_MONTHDAY:
            return _monthly(_monthday(said.monthday), said.every)
        case k if k == EACH_YEAR and said.monthday > 0:
            day = dates.day_month(date(_LEAP, said.month, min(said.monthday, monthrange(_LEAP, said.month)[1])))
            if said.every == 1:
                return translate("wording", "every year on {day}").format(day=day)
            return translate("wording", "every %n year(s) on {day}", "", said.every).format(day=day)
    return translate("wording", "on chosen days")


def _days(every: int) -> str:
    return translate("wording", "every %n day(s)", "", every)


def _weekly(said: Rhythm) -> str:
    weekdays = listed([dates.weekday(day) for day in said.weekdays])
    if len(said.weekdays) == 7 and said.every == 1:
        return translate("wording", "every day")
    if said.every == 1:
        return translate("wording", "every {weekdays}").format(weekdays=weekdays)
    if said.every == 2:
        return translate("wording", "every second {weekdays}").format(weekdays=weekdays)
    return translate("wording", "every %n week(s) on {weekdays}", "", said.every).format(weekdays=weekdays)


def _nth_weekday(said: Rhythm) -> str:
    forms = {
        1: translate("wording", "the first {weekday}"),
        2: translate("wording", "the second {weekday}"),
        3: translate("wording", "the third {weekday}"),
        4: translate("wording", "the fourth {weekday}"),
        5: translate("wording", "the fifth {weekday}"),
        -1: translate("wording", "the last {weekday}"),
    }
    return forms[said.nth].format(weekday=dates.weekday(said.weekdays[0]))


def _monthday(day: int) -> str:
    if day == -1:
        return translate("wording", "the last day")
    if day < 0:
        return translate("wording", "day {number} from the end").format(number=-day)
    return translate("wording", "day {number}").format(number=day)


def _monthly(which: str, every: int) -> str:
    if every == 1:
        return translate("wording", "{which} of each month").format(which=which)
    return translate("wording", "{which} every %n month(s)", "", every).format(which=which)


def _end(said: Rhythm) -> str:
    if said.until is not None:
        return translate("wording", "until {day}", "how long something repeats").format(day=dates.full(said.until))
    if said.count is not None:
        return translate("wording", "%n time(s)", "how often in all", said.count)
    return ""


def next_ones(starts: list[datetime], today: date) -> str:
    """The first days of a series as a list: "Tue 1 December, Tue 8 December and 4 more"."""
    shown = [dates.day(at.date(), today) for at in starts[:3]]
    more = len(starts) - len(shown)
    return listed([*shown, *([translate("wording", "%n more", "days of a series", more)] if more > 0 else [])])
