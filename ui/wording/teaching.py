"""Words for skills, offers and wants: how well, when, how often; why two people fit and what speaks against (R70)."""

# ruff: noqa: ARG001 - one signature for all, whether or not the words need all of it

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import singledispatch
from typing import Final

from skillshare.catalog.offers import OfferRow, Suggestion
from skillshare.domain import contacts, matching, mentoring, offers
from skillshare.domain.offers import Offer, Time
from ui import dates
from ui.i18n import isolate, language_name, translate
from ui.wording.said import commas, first_name, listed

MORNING: Final = (8 * 60, 12 * 60)
AFTERNOON: Final = (12 * 60, 18 * 60)
EVENING: Final = (18 * 60, 22 * 60)
PARTS: Final = (MORNING, AFTERNOON, EVENING)
"""The parts of a day that people name, in minutes since midnight."""


def part_of_day(part: tuple[int, int]) -> str:
    """ "mornings", "afternoons", "evenings"."""
    if part == MORNING:
        return translate("teaching", "mornings")
    return translate("teaching", "afternoons") if part == AFTERNOON else translate("teaching", "evenings")


def _time(day: int, start: int, end: int) -> str:
    name = dates.weekday_short(day)
    if (start, end) == (MORNING[0], EVENING[1]):
        return translate("teaching", "{day} all day").format(day=name)
    if (start, end) in PARTS:
        said = translate("teaching", "{day} {part}", "a weekday and a part of it")
        return said.format(day=name, part=part_of_day((start, end)))
    return translate("teaching", "{day} {hours}", "a weekday and hours").format(day=name, hours=dates.hours(start, end))


def times(weekly: Sequence[Time]) -> str:
    """ "Sat mornings, Tue 18:30–20:00"; empty for whenever."""
    same = {time[1:] for time in weekly}
    if len(weekly) == 7 and len(same) == 1 and (only := next(iter(same))) in PARTS:
        return translate("teaching", "every day, {part}").format(part=part_of_day(only))
    return commas([_time(*time) for time in weekly])


def level(word: str) -> str:
    """How well somebody knows it."""
    return _LEVELS[word]() if word in _LEVELS else ""


_LEVELS: Final[Mapping[str, Callable[[], str]]] = {
    offers.CURIOUS: lambda: translate("teaching", "just curious"),
    offers.BEGINNER: lambda: translate("teaching", "beginner"),
    offers.ABLE: lambda: translate("teaching", "knows it well"),
    offers.EXPERT: lambda: translate("teaching", "expert"),
}


def limit(count: int | None) -> str:
    """How often a month at most; empty for as often as one likes."""
    return translate("teaching", "up to %n time(s) a month", "", count) if count else ""


def languages(codes: Sequence[str]) -> str:
    """The languages by their own names."""
    return commas([language_name(code) for code in codes])


def facts_of(offer: Offer, today: date) -> str:
    """What somebody said about an offer or want, in one line: "Sat mornings · up to 4 times a month"."""
    over = ""
    if offer.until is not None:
        over = translate("teaching", "until {day}").format(day=dates.short(offer.until, today))
        if offer.until < today:
            over = translate("teaching", "was until {day}").format(day=dates.short(offer.until, today))
    behalf = translate("teaching", "said for them") if offer.behalf else ""
    parts = (
        *(level(offer.level), times(offer.times), limit(offer.limit), languages(offer.languages)),
        *(isolate(" ".join(offer.note.split())), over, behalf),
    )
    return " · ".join(part for part in parts if part)


def skill(row: OfferRow) -> str:
    """The skill it is about, also where its making was taken back elsewhere."""
    return isolate(row.skill) or translate("teaching", "a skill unknown here")


def counts(offered: int, wanted: int) -> str:
    """ "2 offer it · 3 would like to learn it"."""
    parts = []
    if offered:
        parts.append(translate("teaching", "%n (offers|offer) it", "people", offered))
    if wanted:
        parts.append(translate("teaching", "%n would like to learn it", "people", wanted))
    return " · ".join(parts) or translate("teaching", "nobody yet")


# Who fits whom


def title(one: Suggestion) -> str:
    """ "Lan could teach João: sewing", and where it goes both ways, that."""
    a, b = (isolate(first_name(row.name)) for row in (one.giver, one.taker))
    if one.back:
        said = translate("teaching", "{b} wants what {a} offers, and {a} wants what {b} offers.")
        return said.format(a=a, b=b)
    return translate("teaching", "{a} could teach {b}: {skill}").format(a=a, b=b, skill=skill(one.taker))


def why(one: Suggestion, today: date) -> str:
    """The reasons for it, then what speaks against it, each a short sentence."""
    said = [reason(each, one) for each in one.match.reasons]
    said += [hindrance(each, one, today) for each in one.match.hindrances]
    return " ".join(each for each in said if each)


@singledispatch
def reason(it: matching.Reason, one: Suggestion) -> str:
    """A reason as a sentence, empty where the title says it already."""
    raise TypeError(f"no words for {type(it).__name__}")


@reason.register
def _(_it: matching.SameSkill, _one: Suggestion) -> str:
    return ""


@reason.register
def _(_it: matching.Synonym, one: Suggestion) -> str:
    said = translate("teaching", "“{a}” and “{b}” are much the same.")
    return said.format(a=isolate(one.giver.skill), b=isolate(one.taker.skill))


@reason.register
def _(it: matching.LevelFits, _one: Suggestion) -> str:
    return translate("teaching", "Levels fit: “{a}” and “{b}”.").format(a=level(it.offered), b=level(it.wanted))


@reason.register
def _(it: matching.CommonLanguages, _one: Suggestion) -> str:
    names = listed([language_name(code) for code in it.languages])
    return translate("teaching", "Both speak {languages}.").format(languages=names)


@reason.register
def _(it: matching.CommonTime, _one: Suggestion) -> str:
    return translate("teaching", "Both are free {times}.").format(times=times(it.times))


@reason.register
def _(_it: matching.Reciprocal, one: Suggestion) -> str:
    said = translate("teaching", "{skill} for {other}.", "two skills that are exchanged")
    return said.format(skill=skill(one.taker), other=isolate(one.back))


@singledispatch
def hindrance(it: matching.Hindrance, one: Suggestion, today: date) -> str:
    """What speaks against it as a sentence."""
    raise TypeError(f"no words for {type(it).__name__}")


@hindrance.register
def _(it: matching.LevelBelow, _one: Suggestion, _today: date) -> str:
    said = translate("teaching", "The teacher is “{a}”, the learner “{b}”.")
    return said.format(a=level(it.offered), b=level(it.wanted))


@hindrance.register
def _(_it: matching.NoCommonLanguage, _one: Suggestion, _today: date) -> str:
    return translate("teaching", "They named no language in common.")


@hindrance.register
def _(_it: matching.NoCommonTime, _one: Suggestion, _today: date) -> str:
    return translate("teaching", "They are never free at the same time.")


@hindrance.register
def _(it: matching.LimitUsed, one: Suggestion, _today: date) -> str:
    row = one.giver if it.offer == one.giver.offer.id else one.taker
    said = translate("teaching", "{name} was asked enough this month.")
    return said.format(name=isolate(first_name(row.name)))


@hindrance.register
def _(it: matching.ContactedLately, _one: Suggestion, today: date) -> str:
    return translate("teaching", "Introduced on {day}.").format(day=dates.day(it.day, today))


# Contacts and mentoring


def about(rows: Sequence[OfferRow]) -> str:
    """What a contact is about: "Lan and João: Sewing"."""
    names = listed([first_name(row.name) for row in rows])
    about_ = skill(rows[0]) if rows else ""
    return translate("teaching", "{people}: {skill}").format(people=names, skill=about_)


def outcome(word: str) -> str:
    """What came of a contact, short enough for a button."""
    return _OUTCOMES[word]() if word in _OUTCOMES else translate("teaching", "not heard yet")


_OUTCOMES: Final[Mapping[str, Callable[[], str]]] = {
    contacts.MET: lambda: translate("teaching", "They met"),
    contacts.ARRANGED: lambda: translate("teaching", "Arranged"),
    contacts.NO_ANSWER: lambda: translate("teaching", "No answer"),
    contacts.NOT_NOW: lambda: translate("teaching", "Not now"),
}


def ended(word: str) -> str:
    """How a pair ended."""
    if word == mentoring.REACHED:
        return translate("teaching", "goal reached")
    return translate("teaching", "ended")


def met(count: int, minutes: int) -> str:
    """ "met 4 times, 6 hours"; empty before the first time."""
    if not count:
        return translate("teaching", "not met yet")
    hours = round(minutes / 60 * 4) / 4
    said = translate("teaching", "met %n time(s), {hours} h in all", "", count)
    return said.format(hours=isolate(f"{hours:g}"))
