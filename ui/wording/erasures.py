"""Words for who is erased: where that is confirmed, what it waits for, and what stands in the way (R91).

Nobody's name stands here: it is gone.
"""

# ruff: noqa: ARG001 - one signature for all, whether or not the words need all of it

from datetime import date, tzinfo

from skillshare.domain import erasing
from skillshare.erasure import Erasure, OnLaptop
from ui import dates
from ui.i18n import isolate, translate
from ui.wording.said import Words, listed
from ui.wording.stops_laptops import words

__all__ = ["receipt", "words"]


def receipt(it: Erasure, zone: tzinfo, today: date) -> tuple[str, str]:
    """A line of one erasure, and what is still to come; empty if nothing is."""
    day = dates.near(dates.moment(it.at, zone).date(), today)
    title = translate("wording", "Erased {day}: confirmed on {count} of %n laptop(s)", "", len(it.laptops))
    title = title.format(day=day, count=it.confirmed)
    if it.second:
        return title, translate("wording", "So many were erased that day that a second laptop has to agree.")
    missing = [_missing(laptop, zone, today) for laptop in it.laptops if not laptop.confirmed]
    if not it.gone and not it.asked:
        return title, translate("wording", "Hidden now, deleted after seven days of use.")
    if not missing:
        return title, ""
    return title, translate("wording", "Not yet: {laptops}").format(laptops=listed(missing))


def _missing(laptop: OnLaptop, zone: tzinfo, today: date) -> str:
    if laptop.heard is None:
        return isolate(laptop.label)
    day = dates.near(dates.moment(laptop.heard, zone).date(), today)
    return translate("wording", "{laptop} (last heard {day})").format(laptop=isolate(laptop.label), day=day)


@words.register
def _(it: erasing.StillHas, today: date) -> Words:
    return Words(
        title=translate("wording", "{name} still has things at home").format(name=isolate(it.name)),
        why=_whereabouts(it),
        next=translate("wording", "Take them back first, then erase."),
    )


def _whereabouts(it: erasing.StillHas) -> str:
    item = isolate(it.item)
    if it.count == 1:
        return translate("wording", "Without a name nobody would know where {item} is.").format(item=item)
    said = translate("wording", "Without a name nobody would know where {item} and %n more are.", "", it.count - 1)
    return said.format(item=item)


@words.register
def _(it: erasing.TooManyErased, today: date) -> Words:
    return Words(
        title=translate("wording", "That is enough for one day"),
        why=translate(
            "wording",
            "One laptop erases %n (person|people) a day at most, so that nobody empties the list.",
            "",
            it.limit,
        ),
        next=translate("wording", "Go on tomorrow, or on another keeper's or steward's laptop."),
    )
