"""Dates, times and spans of time as people say them, in the present language and with Western digits.

Days are civil dates at the site (R7); an instant becomes one here, with the site's zone. No clock is read.
"""

from datetime import date, datetime, time, timedelta, tzinfo
from typing import Final

from PySide6.QtCore import QDate, QLocale, QTime

from ui.i18n import isolate, translate

_DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def day(day: date, today: date) -> str:
    """With its weekday: "Thu 10 December", and with the year when it is not this year."""
    if day.year == today.year:
        return _said(day, translate("dates", "ddd d MMMM", "a date with weekday, this year"))
    return _said(day, translate("dates", "ddd d MMMM yyyy", "a date with weekday, another year"))


def near(day_: date, today: date) -> str:
    """ "today", "tomorrow", "yesterday", else like `day`."""
    match (day_ - today).days:
        case 0:
            return translate("dates", "today")
        case 1:
            return translate("dates", "tomorrow")
        case -1:
            return translate("dates", "yesterday")
    return day(day_, today)


def full(day: date) -> str:
    """Without weekday, always with the year: "31 March 2027"."""
    return _said(day, translate("dates", "d MMMM yyyy", "a date with year"))


def short(day: date, today: date) -> str:
    """For narrow columns: "26 Nov", another year's with the year."""
    if day.year == today.year:
        return _said(day, translate("dates", "d MMM", "a short date, this year"))
    return _said(day, translate("dates", "d MMM yyyy", "a short date, another year"))


def day_month(day: date) -> str:
    """Without weekday and year: "29 November"."""
    return _said(day, translate("dates", "d MMMM", "day and month"))


def month(day: date) -> str:
    """The month of a day, with its year: "November 2026"."""
    return _said(day, translate("dates", "MMMM yyyy", "month and year"))


def weekday(number: int) -> str:
    """The weekday's name, 0 is Monday: "Tuesday"."""
    return QLocale().standaloneDayName(number % 7 + 1, QLocale.FormatType.LongFormat)


def weekday_short(number: int) -> str:
    """The weekday's short name, 0 is Monday: "Tue"."""
    return QLocale().standaloneDayName(number % 7 + 1, QLocale.FormatType.ShortFormat)


def clock(minutes: int) -> str:
    """Minutes since midnight: "17:30"; the end of the day is "24:00"."""
    if minutes >= 1440:
        return isolate("24:00")
    return _time(time(minutes // 60, minutes % 60))


def hours(start: int, end: int) -> str:
    """A span of minutes since midnight: "17:00–20:00"."""
    return translate("dates", "{start}–{end}", "opening hours").format(start=clock(start), end=clock(end))


def moment(instant: int, zone: tzinfo) -> datetime:
    """An instant (milliseconds since 1970 UTC) as the clock on the site's wall shows it; nonsense is 1970."""
    try:
        return datetime.fromtimestamp(instant / 1000, zone)
    except (OverflowError, OSError, ValueError):
        return datetime.fromtimestamp(0, zone)


def time_of(instant: int, zone: tzinfo) -> str:
    """The time of day of an instant: "18:42"."""
    return _time(moment(instant, zone).time())


def when(instant: int, zone: tzinfo, today: date) -> str:
    """Day and time of an instant: "today 14:10", "Thu 10 December 18:42"."""
    at = moment(instant, zone)
    said = translate("dates", "{day} {time}", "a day and the time on it")
    return said.format(day=near(at.date(), today), time=_time(at.time()))


def at(local: datetime, today: date) -> str:
    """A civil time at the site: "Thu 10 December 18:00"."""
    said = translate("dates", "{day} {time}", "a day and the time on it")
    return said.format(day=day(local.date(), today), time=_time(local.time()))


def between(start: datetime, end: datetime, today: date) -> str:
    """From one civil time to another: "Thu 10 December 18:00–20:00"; with both days where it goes over midnight."""
    minutes = (end - datetime.combine(start.date(), time())) // timedelta(minutes=1)
    if 0 <= minutes <= 1440:
        said = translate("dates", "{day} {time}", "a day and the time on it")
        return said.format(day=day(start.date(), today), time=hours(start.hour * 60 + start.minute, minutes))
    return _from_to(at(start, today), at(end, today))


def times(start: datetime, end: datetime) -> str:
    """The hours of two civil times without their day: "18:00–20:00"; "24:00" for what ends at midnight or later."""
    minutes = (end - datetime.combine(start.date(), time())) // timedelta(minutes=1)
    return hours(start.hour * 60 + start.minute, min(minutes, 1440))


def days(first: date, last: date, today: date) -> str:
    """From one day to another, both included: "Thu 10 December to Sat 12 December"; one day stands alone."""
    return day(first, today) if first == last else _from_to(day(first, today), day(last, today))


def _from_to(first: str, last: str) -> str:
    return translate("dates", "{first} to {last}", "from a day or time to another").format(first=first, last=last)


def late(days: int) -> str:
    """How late something is: "9 days late"."""
    return translate("dates", "%n day(s) late", "", days)


def span(days: int) -> str:
    """How long something lasted, in the largest unit that is true: "two weeks", "9 days", "about 4 months"."""
    if days < 1:
        return translate("dates", "less than a day")
    if days % 7 == 0 and days <= 56:
        return _weeks(days // 7)
    if days < 56:
        return translate("dates", "%n day(s)", "how long", days)
    return translate("dates", "about %n month(s)", "how long", round(days / 30.4))


def _weeks(count: int) -> str:
    match count:
        case 1:
            return translate("dates", "one week")
        case 2:
            return translate("dates", "two weeks")
        case 3:
            return translate("dates", "three weeks")
    return translate("dates", "%n week(s)", "how long", count)


def _said(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form).translate(_DIGITS)


def _time(at: time) -> str:
    form = translate("dates", "HH:mm", "a time of day")
    return isolate(QLocale().toString(QTime(at.hour, at.minute), form).translate(_DIGITS))
