"""Words for every `Refusal` and `Question` about people, memberships and opening hours; joins `stops.words`."""

# ruff: noqa: ARG001 - one signature for all, whether or not the words need all of it

from datetime import date

from skillshare.domain import refusal as r
from ui import dates
from ui.i18n import isolate, translate
from ui.wording.said import Words
from ui.wording.stops import words

__all__ = ["words"]


@words.register
def _(it: r.ContactMissing, today: date) -> Words:
    return Words(
        title=translate("wording", "One way to reach this person is missing"),
        why=translate("wording", "Without it nobody can say when something is due."),
        next=translate("wording", "Add a phone number, an e-mail or an address."),
    )


@words.register
def _(it: r.UnknownPerson, today: date) -> Words:
    return Words(
        title=translate("wording", "This person is not on the list"),
        why=translate("wording", "Nobody here has that card, number or name."),
        next=translate("wording", "Search for another part of the name, or add a new member."),
    )


@words.register
def _(it: r.UnknownType, today: date) -> Words:
    return Words(
        title=translate("wording", "This kind of membership is not on offer"),
        why=translate("wording", "Somebody took it off the list."),
        next=translate("wording", "Choose another kind."),
    )


# What speaks against borrowing


@words.register
def _(it: r.MembershipMissing, today: date) -> Words:
    return Words(
        title=translate("wording", "{name} is not a member yet").format(name=isolate(it.name)),
        why=translate("wording", "Members borrow here, and no membership is recorded."),
        next=translate("wording", "Add a membership, or lend anyway with a reason."),
    )


@words.register
def _(it: r.MembershipExpired, today: date) -> Words:
    return Words(
        title=translate("wording", "The membership of {name} has ended").format(name=isolate(it.name)),
        why=translate("wording", "It ran until {day}.").format(day=dates.full(it.until)),
        next=translate("wording", "Renew it, or lend anyway with a reason."),
    )


@words.register
def _(it: r.PersonBlocked, today: date) -> Words:
    return Words(
        title=translate("wording", "{name} may not borrow for now").format(name=isolate(it.name)),
        why=translate("wording", "The note says: “{reason}”.").format(reason=isolate(it.reason.rstrip(" ."))),
        next=translate("wording", "Talk to whoever wrote it, or lend anyway with a reason."),
    )


@words.register
def _(it: r.LimitReached, today: date) -> Words:
    why = translate("wording", "%n item(s) (is|are) out, and the limit is {limit}.", "what one person has", it.has)
    return Words(
        title=translate("wording", "{name} has as many items as the rules allow").format(name=isolate(it.name)),
        why=why.format(limit=it.limit),
        next=translate("wording", "Bring one back first, or lend anyway with a reason."),
    )


@words.register
def _(it: r.HasOverdue, today: date) -> Words:
    why = translate("wording", "{item} is past its day.").format(item=isolate(it.item))
    if it.count > 1:
        why = translate("wording", "{item} and %n more are past their day.", "late items", it.count - 1)
        why = why.format(item=isolate(it.item))
    return Words(
        title=translate("wording", "{name} still has something that is due").format(name=isolate(it.name)),
        why=why,
        next=translate("wording", "Ask for it, or lend anyway with a reason."),
    )


@words.register
def _(it: r.AgreementMissing, today: date) -> Words:
    return Words(
        title=translate("wording", "{name} has not accepted the house rules yet").format(name=isolate(it.name)),
        why=translate("wording", "Version {version} is the one that counts.").format(version=it.version),
        next=translate("wording", "Read them together and tick them, or lend anyway with a reason."),
    )


# Records of people


@words.register
def _(it: r.PeriodOverlaps, today: date) -> Words:
    first = dates.full(it.first)
    why = translate("wording", "One runs from {first} without end.").format(first=first)
    if it.until != date.max:
        why = translate("wording", "One runs from {first} until {last}.").format(first=first, last=dates.full(it.until))
    return Words(
        title=translate("wording", "There is a membership for these days already"),
        why=why,
        next=translate("wording", "Let the new one begin after it, or end that one first."),
    )


@words.register
def _(it: r.PeriodBackwards, today: date) -> Words:
    return Words(
        title=translate("wording", "The last day lies before the first"),
        why=translate("wording", "Days run forwards."),
        next=translate("wording", "Choose a later last day."),
    )


@words.register
def _(it: r.CardTaken, today: date) -> Words:
    return Words(
        title=translate("wording", "Card {card} is taken").format(card=isolate(it.card)),
        why=translate("wording", "{name} uses it.").format(name=isolate(it.by)),
        next=translate("wording", "Give another card, or take it off there first."),
    )


@words.register
def _(it: r.SamePerson, today: date) -> Words:
    return Words(
        title=translate("wording", "These two are one person already"),
        why=translate("wording", "There is nobody else to bring together."),
        next=translate("wording", "Choose two different people."),
    )


# Who waits


@words.register
def _(it: r.HeldForOther, today: date) -> Words:
    why = translate("wording", "It is their turn.")
    if it.until is not None:
        why = translate("wording", "It is their turn, until {day}.").format(day=dates.near(it.until, today))
    return Words(
        title=translate("wording", "{item} is kept for {name}").format(item=isolate(it.item), name=isolate(it.name)),
        why=why,
        next=translate("wording", "Leave it on the hold shelf, or lend anyway with a reason."),
    )


@words.register
def _(it: r.SomebodyWaits, today: date) -> Words:
    return Words(
        title=translate("wording", "Somebody waits for {item}").format(item=isolate(it.item)),
        why=translate("wording", "%n (person is|people are) in the line for it.", "", it.count),
        next=translate("wording", "Ask for it back, or renew anyway with a reason."),
    )


@words.register
def _(it: r.AlreadyWaits, today: date) -> Words:
    said = translate("wording", "{name} waits for {item} already")
    return Words(
        title=said.format(name=isolate(it.name), item=isolate(it.item)),
        why=translate("wording", "Everybody stands in a line once."),
        next=translate("wording", "See their place in the line on the item’s page."),
    )


@words.register
def _(it: r.NoLine, today: date) -> Words:
    return Words(
        title=translate("wording", "Nobody waits in line for {item}").format(item=isolate(it.item)),
        why=translate("wording", "It is used up and does not come back."),
        next=translate("wording", "Count the stock when there is more."),
    )


@words.register
def _(it: r.UnknownHold, today: date) -> Words:
    return Words(
        title=translate("wording", "This place in the line is gone"),
        why=translate("wording", "They have it by now, or left the line."),
        next=translate("wording", "See who waits now on the item’s page."),
    )


# Opening hours


@words.register
def _(it: r.HoursBackwards, today: date) -> Words:
    return Words(
        title=translate("wording", "These opening hours do not fit together"),
        why=translate("wording", "Opening comes first, then the changeover, then closing."),
        next=translate("wording", "Choose other times."),
    )


@words.register
def _(it: r.HoursOverlap, today: date) -> Words:
    return Words(
        title=translate("wording", "These hours overlap others of the same day"),
        why=translate("wording", "One moment belongs to one opening."),
        next=translate("wording", "Choose other times, or change the other opening."),
    )
