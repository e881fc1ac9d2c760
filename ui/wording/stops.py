"""Words for every `Refusal` and `Question` about items, lending and undo; the other ones are in `stops_people`.

A refusal cannot be overridden, so its last sentence names another way; a question can, so it names the reason.
"""

# ruff: noqa: ARG001 - one signature for all, whether or not the words need all of it

from datetime import date
from functools import singledispatch

from skillshare.domain import refusal as r
from ui import dates
from ui.i18n import isolate, translate
from ui.wording.fields import field
from ui.wording.said import Words


@singledispatch
def words(it: object, today: date) -> Words:
    """What happened, why, what now, for a `Refusal` or `Question`. `today` at the site tells which years are said."""
    raise TypeError(f"no words for {type(it).__name__}")


# What was typed, scanned or imported


@words.register
def _(it: r.NameMissing, today: date) -> Words:
    return Words(
        title=translate("wording", "The name is missing"),
        why=translate("wording", "People find everything by its name."),
        next=translate("wording", "Type a name."),
    )


@words.register
def _(it: r.TooLong, today: date) -> Words:
    why = translate("wording", "It has {length} characters, and there is room for %n.", "", it.limit)
    return Words(
        title=translate("wording", "“{field}” is too long").format(field=field(it.field)),
        why=why.format(length=it.length),
        next=translate("wording", "Shorten it, and put the rest into a note."),
    )


@words.register
def _(it: r.TooMany, today: date) -> Words:
    why = translate("wording", "There are {count}, and there is room for %n.", "", it.limit)
    return Words(
        title=translate("wording", "“{field}” has too many entries").format(field=field(it.field)),
        why=why.format(count=it.count),
        next=translate("wording", "Put small parts together: “20 screws” is one entry."),
    )


@words.register
def _(it: r.NotANumber, today: date) -> Words:
    return Words(
        title=translate("wording", "“{field}” needs a whole number").format(field=field(it.field)),
        why=translate("wording", "“{text}” is none, or too large.").format(text=isolate(it.text)),
        next=translate("wording", "Type digits only, for example 12."),
    )


@words.register
def _(it: r.NoCurrency, today: date) -> Words:
    return Words(
        title=translate("wording", "“{text}” is no currency").format(text=isolate(it.text)),
        why=translate("wording", "A currency has three letters, such as EUR or GBP."),
        next=translate("wording", "Write those three letters, or leave it empty."),
    )


@words.register
def _(it: r.NumberTaken, today: date) -> Words:
    return Words(
        title=translate("wording", "Number {number} is taken").format(number=isolate(it.number)),
        why=translate("wording", "{name} has it.").format(name=isolate(it.by)),
        next=translate("wording", "Choose another number, or leave it empty to get the next free one."),
    )


@words.register
def _(it: r.UnknownItem, today: date) -> Words:
    return Words(
        title=translate("wording", "This item is not in the catalogue"),
        why=translate("wording", "Nothing here has that number or name."),
        next=translate("wording", "Check the number, search for part of the name, or add the item."),
    )


# Lending


@words.register
def _(it: r.UnknownLoan, today: date) -> Words:
    return Words(
        title=translate("wording", "This loan is not recorded here"),
        why=translate("wording", "Perhaps it was undone, or another laptop has it."),
        next=translate("wording", "Scan the item to see where it stands."),
    )


@words.register
def _(it: r.AlreadyLent, today: date) -> Words:
    why = translate("wording", "It is not recorded as brought back.")
    if it.due is not None:
        why = translate("wording", "It is due back {day}.").format(day=dates.near(it.due, today))
    return Words(
        title=translate("wording", "{item} is out already").format(item=isolate(it.name)),
        why=why,
        next=translate("wording", "If it is in your hands, bring it back first, then lend it."),
    )


@words.register
def _(it: r.NotOut, today: date) -> Words:
    return Words(
        title=translate("wording", "{item} is not out").format(item=isolate(it.name)),
        why=translate("wording", "No open loan is recorded for it."),
        next=translate("wording", "Put it on its shelf; there is nothing to bring back."),
    )


@words.register
def _(it: r.ItemRetired, today: date) -> Words:
    why = translate("wording", "It is no longer lent.")
    if it.reason:
        why = translate("wording", "It is no longer lent: {reason}.").format(reason=isolate(it.reason))
    return Words(
        title=translate("wording", "{item} is retired").format(item=isolate(it.name)),
        why=why,
        next=translate("wording", "Put it aside, or take it into use again on its page."),
    )


@words.register
def _(it: r.DueInPast, today: date) -> Words:
    why = translate("wording", "Today is {day}, and something lent now comes back today at the earliest.")
    return Words(
        title=translate("wording", "{day} is over").format(day=dates.day(it.due, today)),
        why=why.format(day=dates.day(it.today, today)),
        next=translate("wording", "Choose today or a later day."),
    )


@words.register
def _(it: r.DayTooFar, today: date) -> Words:
    return Words(
        title=translate("wording", "{day} is too far away").format(day=dates.day(it.day, today)),
        why=translate("wording", "Days up to ten years from today can be chosen."),
        next=translate("wording", "Type the day once more, with its year."),
    )


@words.register
def _(it: r.InTheFuture, today: date) -> Words:
    return Words(
        title=translate("wording", "That time is still to come"),
        why=translate("wording", "Only what has happened is recorded."),
        next=translate("wording", "Choose a time up to now."),
    )


@words.register
def _(it: r.ReturnBeforeLend, today: date) -> Words:
    return Words(
        title=translate("wording", "It comes back before it goes out"),
        why=translate("wording", "The time of the return lies before the loan begins."),
        next=translate("wording", "Choose a later time for the return."),
    )


@words.register
def _(it: r.RenewalsUsedUp, today: date) -> Words:
    return Words(
        title=translate("wording", "This loan is renewed as often as the rules allow"),
        why=translate("wording", "The limit is %n renewal(s).", "", it.limit),
        next=translate("wording", "Ask for it back, or renew anyway with a reason."),
    )


@words.register
def _(it: r.InductionNeeded, today: date) -> Words:
    why = translate("wording", "It needs the induction “{induction}”, which {name} has not done.")
    return Words(
        title=translate("wording", "{item} stays here for now").format(item=isolate(it.item)),
        why=why.format(induction=isolate(it.induction), name=isolate(it.name)),
        next=translate("wording", "Offer the induction, or lend anyway with a reason."),
    )


@words.register
def _(it: r.InductionRequired, today: date) -> Words:
    why = translate("wording", "It needs the induction “{induction}”, which {name} has not done.")
    return Words(
        title=translate("wording", "{item} stays here for now").format(item=isolate(it.item)),
        why=why.format(induction=isolate(it.induction), name=isolate(it.name)),
        next=translate("wording", "Offer the induction first; nobody borrows it without."),
    )


@words.register
def _(it: r.ItemInRepair, today: date) -> Words:
    why = translate("wording", "It is not ready to be lent.")
    if it.reason:
        why = translate("wording", "The note says: “{reason}”.").format(reason=isolate(it.reason.rstrip(" .")))
    return Words(
        title=translate("wording", "{item} is being repaired").format(item=isolate(it.item)),
        why=why,
        next=translate("wording", "Leave it here, or lend anyway with a reason."),
    )


@words.register
def _(it: r.ItemMissing, today: date) -> Words:
    return Words(
        title=translate("wording", "{item} is noted as missing").format(item=isolate(it.item)),
        why=translate("wording", "Now it is in your hands, so it is found again."),
        next=translate("wording", "Say where it was, then lend it."),
    )


@words.register
def _(it: r.StockShort, today: date) -> Words:
    left = translate("wording", "The stock says %n, and {wanted} are asked for.", "%n of a consumable left", it.left)
    return Words(
        title=translate("wording", "There is not enough: {item}").format(item=isolate(it.item)),
        why=left.format(wanted=it.wanted),
        next=translate("wording", "Take fewer, count again, or go on with a reason."),
    )


# Undo


@words.register
def _(it: r.UnknownAction, today: date) -> Words:
    return Words(
        title=translate("wording", "This action is not on this laptop"),
        why=translate("wording", "Another laptop has it, and the two have not met since."),
        next=translate("wording", "Choose one of the actions that are listed here."),
    )


@words.register
def _(it: r.AlreadyUndone, today: date) -> Words:
    return Words(
        title=translate("wording", "This is undone already"),
        why=translate("wording", "Somebody took it back before."),
        next=translate("wording", "Nothing is left to do."),
    )


@words.register
def _(it: r.LentSince, today: date) -> Words:
    return Words(
        title=translate("wording", "{item} is out again by now").format(item=isolate(it.item)),
        why=translate("wording", "Without this action it would be in two places, or nowhere."),
        next=translate("wording", "Bring it back first, then undo this."),
    )


@words.register
def _(it: r.CannotUndo, today: date) -> Words:
    return Words(
        title=translate("wording", "The founding of the community stays"),
        why=translate("wording", "Everything else builds on it."),
        next=translate("wording", "If another community is wanted, start one in another folder."),
    )


@words.register
def _(it: r.NothingChanges, today: date) -> Words:
    return Words(
        title=translate("wording", "Nothing changes"),
        why=translate("wording", "It is recorded like this already."),
        next=translate("wording", "Go on; there is nothing to save."),
    )
