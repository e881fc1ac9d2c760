"""Words for every `Refusal` and `Question` about time credits and house duties; joins `stops.words`."""

# ruff: noqa: ARG001 - one signature for all, whether or not the words need all of it

from datetime import date

from skillshare.domain import credit_refusals, duties
from ui import dates
from ui.i18n import isolate, translate
from ui.wording.said import Words
from ui.wording.stops import words

__all__ = ["time", "words"]


def time(minutes: int) -> str:
    """Minutes as people say credits: "2 h", "45 min", "−1 h 30 min"."""
    hours, rest = divmod(abs(minutes), 60)
    if not rest:
        said = translate("wording", "{hours} h", "time given: whole hours").format(hours=hours)
    elif not hours:
        said = translate("wording", "{minutes} min", "time given").format(minutes=rest)
    else:
        said = translate("wording", "{hours} h {minutes} min", "time given").format(hours=hours, minutes=rest)
    return isolate(f"\u2212{said}" if minutes < 0 else said)


# Time credits


@words.register
def _(it: credit_refusals.NoTime, today: date) -> Words:
    return Words(
        title=translate("wording", "This gives no time"),
        why=translate("wording", "It says {time}, and what is given is more than nothing.").format(
            time=time(it.minutes)
        ),
        next=translate("wording", "Type how long it took, or swap who gave and who got."),
    )


@words.register
def _(it: credit_refusals.BeyondADay, today: date) -> Words:
    why = translate("wording", "It says {time}, and a day has {limit}.")
    return Words(
        title=translate("wording", "This is more than a day"),
        why=why.format(time=time(it.minutes), limit=time(it.limit)),
        next=translate("wording", "Record each day by itself."),
    )


@words.register
def _(it: credit_refusals.ToOneself, today: date) -> Words:
    return Words(
        title=translate("wording", "{name} stands on both sides").format(name=isolate(it.name)),
        why=translate("wording", "Time goes from one person to another."),
        next=translate("wording", "Choose who else was there."),
    )


@words.register
def _(it: credit_refusals.NotTheirs, today: date) -> Words:
    return Words(
        title=translate("wording", "{name} has no part in this").format(name=isolate(it.name)),
        why=translate("wording", "Only who gave or got the time can confirm it."),
        next=translate("wording", "Ask one of the two it names."),
    )


@words.register
def _(it: credit_refusals.OwnClaim, today: date) -> Words:
    return Words(
        title=translate("wording", "This waits for the other side"),
        why=translate("wording", "{name} has said it already, and the other one confirms.").format(
            name=isolate(it.name)
        ),
        next=translate("wording", "Ask the other person when they are here."),
    )


@words.register
def _(it: credit_refusals.UnknownTransfer, today: date) -> Words:
    return Words(
        title=translate("wording", "This time is not recorded here"),
        why=translate("wording", "Perhaps it was undone, or another laptop has it."),
        next=translate("wording", "Look at the statement of the person."),
    )


@words.register
def _(it: credit_refusals.CountsForNothing, today: date) -> Words:
    return Words(
        title=translate("wording", "This counts for nobody as it is"),
        why=translate("wording", "The two sides do not say the same."),
        next=translate("wording", "Ask both how long it was, and record it anew."),
    )


@words.register
def _(it: credit_refusals.AlreadyReversed, today: date) -> Words:
    return Words(
        title=translate("wording", "This is taken back already"),
        why=translate("wording", "A second line on the statement balances it."),
        next=translate("wording", "If it was right after all, record it anew."),
    )


@words.register
def _(it: credit_refusals.ReversalStays, today: date) -> Words:
    return Words(
        title=translate("wording", "This line takes another one back"),
        why=translate("wording", "It holds as it is: nobody confirms it or takes it back again."),
        next=translate("wording", "If the first line was right after all, record it anew."),
    )


@words.register
def _(it: credit_refusals.ClassSettled, today: date) -> Words:
    return Words(
        title=translate("wording", "The time of this class is settled already"),
        why=translate("wording", "It was recorded for the host and for everybody who came."),
        next=translate("wording", "Undo that first, or record one person by hand."),
    )


@words.register
def _(it: credit_refusals.NoLearners, today: date) -> Words:
    return Words(
        title=translate("wording", "Nobody is ticked as present"),
        why=translate("wording", "The time of a class comes from those who were there."),
        next=translate("wording", "Tick who came, then settle it."),
    )


@words.register
def _(it: credit_refusals.ClassTooLarge, today: date) -> Words:
    why = translate(
        "wording", "There are {count}, and one class is settled for up to %n.", "people of a class", it.limit
    )
    return Words(
        title=translate("wording", "This class has too many people"),
        why=why.format(count=it.count),
        next=translate("wording", "Record it as two sessions."),
    )


@words.register
def _(it: credit_refusals.OutOfStep, today: date) -> Words:
    why = translate("wording", "The community counts in steps of {step}.").format(step=time(it.step))
    return Words(
        title=translate("wording", "{time} is between two steps").format(time=time(it.minutes)),
        why=why,
        next=translate("wording", "Round it up or down, or keep it with a reason."),
    )


@words.register
def _(it: credit_refusals.BelowLimit, today: date) -> Words:
    title = translate("wording", "{name} would be at {time}").format(name=isolate(it.name), time=time(it.would))
    return Words(
        title=title,
        why=translate("wording", "The community allows {time}.").format(time=time(it.limit)),
        next=translate("wording", "Agree on less time, or go on with a reason."),
    )


@words.register
def _(it: credit_refusals.AboveLimit, today: date) -> Words:
    title = translate("wording", "{name} would be at {time}").format(name=isolate(it.name), time=time(it.would))
    return Words(
        title=title,
        why=translate("wording", "The community allows up to {time}, so that time goes round.").format(
            time=time(it.limit)
        ),
        next=translate("wording", "Agree on less time, or go on with a reason."),
    )


# House duties


@words.register
def _(it: duties.UnknownDuty, today: date) -> Words:
    return Words(
        title=translate("wording", "This duty is not on the list"),
        why=translate("wording", "Perhaps it was removed on another laptop."),
        next=translate("wording", "Choose one of those that are listed."),
    )


@words.register
def _(it: duties.NotThatDay, today: date) -> Words:
    title = translate("wording", "{duty} is not due {day}")
    return Words(
        title=title.format(duty=isolate(it.duty), day=dates.near(it.day, today)),
        why=translate("wording", "Its rule names other days."),
        next=translate("wording", "Choose one of its days, or change the rule."),
    )


@words.register
def _(it: duties.DutyFull, today: date) -> Words:
    title = translate("wording", "{duty} is taken {day}")
    return Words(
        title=title.format(duty=isolate(it.duty), day=dates.near(it.day, today)),
        why=translate("wording", "It needs %n (person|people), and so many are on it.", "", it.people),
        next=translate("wording", "Choose another day, or swap with somebody."),
    )


@words.register
def _(it: duties.NotOnDuty, today: date) -> Words:
    title = translate("wording", "{name} is not on {duty} {day}")
    return Words(
        title=title.format(name=isolate(it.name), duty=isolate(it.duty), day=dates.near(it.day, today)),
        why=translate("wording", "Perhaps it was given back, or swapped, on another laptop."),
        next=translate("wording", "Look at the rota of that day."),
    )


@words.register
def _(it: duties.AlreadyOnDuty, today: date) -> Words:
    title = translate("wording", "{name} is on {duty} {day} already")
    return Words(
        title=title.format(name=isolate(it.name), duty=isolate(it.duty), day=dates.near(it.day, today)),
        why=translate("wording", "After the swap they would be there twice."),
        next=translate("wording", "Choose another day, or another person."),
    )
