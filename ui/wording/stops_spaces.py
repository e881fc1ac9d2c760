"""Words for every `Refusal` and `Question` about spaces, bookings and reservations; joins `stops.words`."""

# ruff: noqa: ARG001 - one signature for all, whether or not the words need all of it

from collections.abc import Sequence
from datetime import date

from skillshare.domain import bookings, promised, reserving, space_use, spaces
from skillshare.domain.reservations import Span
from ui import dates
from ui.i18n import isolate, translate
from ui.wording.said import Words, commas
from ui.wording.stops import words

__all__ = ["when", "words"]


@words.register
def _(it: spaces.UnknownSpace, today: date) -> Words:
    return Words(
        title=translate("wording", "This space is not recorded here"),
        why=translate("wording", "Perhaps it was removed on another laptop."),
        next=translate("wording", "Choose another room or bench."),
    )


@words.register
def _(it: spaces.SpaceStillTaken, today: date) -> Words:
    return Words(
        title=translate("wording", "{name} is still in use").format(name=isolate(it.name)),
        why=translate("wording", "%n booking(s) or session(s) there lie(s|) ahead.", "", it.count),
        next=translate("wording", "Move them elsewhere or end them, then remove the space."),
    )


@words.register
def _(it: space_use.SpaceTaken, today: date) -> Words:
    span = dates.between(it.start, it.end, today)
    why = translate("wording", "“{title}” is there {when}.").format(title=isolate(it.title), when=span)
    if not it.title:
        why = translate("wording", "Somebody has it {when}.").format(when=span)
    if it.count > 1:
        why += " " + translate("wording", "So (is|are) %n other(s).", "bookings of a space", it.count - 1)
    return Words(
        title=translate("wording", "{name} is taken at that time").format(name=isolate(it.name)),
        why=why,
        next=_instead(_offers(it.times, today), [place.name for place in it.places]),
    )


@words.register
def _(it: space_use.SpaceClosed, today: date) -> Words:
    why = translate("wording", "Not all of that time lies in its opening hours.")
    if it.reason:
        why = translate("wording", "The place is closed then: {reason}.").format(reason=isolate(it.reason))
    return Words(
        title=translate("wording", "{name} is closed at that time").format(name=isolate(it.name)),
        why=why,
        next=_instead(_offers(it.times, today), [place.name for place in it.places]),
    )


@words.register
def _(it: bookings.UnknownBooking, today: date) -> Words:
    return Words(
        title=translate("wording", "This booking is over"),
        why=translate("wording", "It was ended, or another laptop has it."),
        next=translate("wording", "Look at the calendar to see what stands, or book anew."),
    )


@words.register
def _(it: bookings.NoTimeBetween, today: date) -> Words:
    why = translate("wording", "It begins {start} and ends {end}, and there is no time between.")
    return Words(
        title=translate("wording", "It ends before it begins"),
        why=why.format(start=dates.at(it.start, today), end=dates.at(it.end, today)),
        next=translate("wording", "Choose a later end. On the night the clocks go forward, one hour is left out."),
    )


# Reservations


@words.register
def _(it: reserving.UnknownReservation, today: date) -> Words:
    return Words(
        title=translate("wording", "This reservation is over"),
        why=translate("wording", "It was fetched or ended, or another laptop has it."),
        next=translate("wording", "Look at the item’s page to see what stands, or reserve anew."),
    )


@words.register
def _(it: reserving.UsedUpNotReserved, today: date) -> Words:
    return Words(
        title=translate("wording", "{item} is not reserved for a time").format(item=isolate(it.item)),
        why=translate("wording", "It is used up and does not come back."),
        next=translate("wording", "Put it aside by hand, and count the stock."),
    )


@words.register
def _(it: reserving.OverAlready, today: date) -> Words:
    return Words(
        title=translate("wording", "That time is over already"),
        why=translate("wording", "{name} is reserved for days to come.").format(name=isolate(it.name)),
        next=translate("wording", "Choose a later time."),
    )


@words.register
def _(it: reserving.FewerThanOut, today: date) -> Words:
    return Words(
        title=translate("wording", "More of {name} are out than that").format(name=isolate(it.name)),
        why=translate("wording", "%n of this reservation (is|are) handed out already.", "", it.out),
        next=translate("wording", "Bring something back first, or choose a larger number."),
    )


@words.register
def _(it: reserving.TooSoon, today: date) -> Words:
    why = translate("wording", "Members reserve {name} from {day} on, so that it can be made ready.")
    return Words(
        title=translate("wording", "That is too soon to reserve it"),
        why=why.format(name=isolate(it.name), day=dates.day(it.earliest, today)),
        next=translate("wording", "Choose a later day, or ask at the desk."),
    )


@words.register
def _(it: reserving.TooFarAhead, today: date) -> Words:
    why = translate("wording", "Members reserve {name} up to {day}, so that others plan too.")
    return Words(
        title=translate("wording", "That is too far ahead to reserve it"),
        why=why.format(name=isolate(it.name), day=dates.day(it.latest, today)),
        next=translate("wording", "Choose an earlier day, or ask at the desk."),
    )


@words.register
def _(it: reserving.TooManyDays, today: date) -> Words:
    why = translate("wording", "That is %n day(s), and members reserve {name} for {limit} at most.", "", it.days)
    return Words(
        title=translate("wording", "That is too long to reserve it"),
        why=why.format(name=isolate(it.name), limit=it.limit),
        next=translate("wording", "Choose fewer days, or ask at the desk."),
    )


@words.register
def _(it: reserving.NotFree, today: date) -> Words:
    why = translate("wording", "Others have it then, or reserved it.")
    if it.wanted > 1 or it.free:
        why = translate("wording", "%n of {wanted} (is|are) free all the time.", "copies", it.free)
        why = why.format(wanted=it.wanted)
    return Words(
        title=translate("wording", "{name} is not free at that time").format(name=isolate(it.name)),
        why=why,
        next=_instead([when(span, today) for span in it.times], it.instead),
    )


@words.register
def _(it: promised.ReservedForOther, today: date) -> Words:
    why = translate("wording", "Somebody has it {when}.").format(when=when(it.span, today))
    if it.name:
        why = translate("wording", "{name} has it {when}.", "a reservation")
        why = why.format(name=isolate(it.name), when=when(it.span, today))
    return Words(
        title=translate("wording", "{item} is reserved").format(item=isolate(it.item)),
        why=why,
        next=translate("wording", "Hand out another one or for fewer days, or go on with a reason."),
    )


def when(span: Span, today: date) -> str:
    """The days or hours of a reservation: "Thu 10 December", "Thu 10 December 18:00–20:00"; empty if it says none."""
    if span.first is not None and span.last is not None:
        return dates.days(span.first, span.last, today)
    if span.start is not None and span.end is not None:
        return dates.between(span.start, span.end, today)
    return ""


def _offers(times: Sequence[space_use.Offer], today: date) -> list[str]:
    return [dates.between(one.start, one.end, today) for one in times]


def _instead(times: Sequence[str], others: Sequence[str]) -> str:
    """What is free instead, and that a reason goes on."""
    said = []
    if times:
        said.append(translate("wording", "It is free {times}.").format(times=commas(times)))
    if others:
        said.append(translate("wording", "Free at that time: {names}.").format(names=commas(others)))
    if not said:
        return translate("wording", "Choose another time, or go on with a reason.")
    return " ".join([*said, translate("wording", "Choose one of these, or go on with a reason.")])
