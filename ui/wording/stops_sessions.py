"""Words for every `Refusal` and `Question` about planning sessions and series; joins `stops.words`."""

# ruff: noqa: ARG001 - one signature for all, whether or not the words need all of it

from collections.abc import Sequence
from datetime import date

from skillshare.domain import session_checks as s
from skillshare.domain import session_clashes as clash
from ui import dates
from ui.i18n import isolate, translate
from ui.wording.places import roles
from ui.wording.said import Words, commas, listed
from ui.wording.stops import words

__all__ = ["words"]


# When


@words.register
def _(it: s.TimeMissing, today: date) -> Words:
    return Words(
        title=translate("wording", "It is not said when this takes place"),
        why=translate("wording", "People come at its start, and the room is kept until its end."),
        next=translate("wording", "Choose a day, and from when until when."),
    )


@words.register
def _(it: s.EndsBeforeStart, today: date) -> Words:
    return Words(
        title=translate("wording", "It ends before it starts"),
        why=translate("wording", "The end lies at the start or before it."),
        next=translate("wording", "Choose a later end; after midnight it is of the next day."),
    )


@words.register
def _(it: s.LastsTooLong, today: date) -> Words:
    return Words(
        title=translate("wording", "It lasts %n day(s)", "a session", it.days),
        why=translate("wording", "One session lasts at most %n day(s).", "", it.limit),
        next=translate("wording", "Check the day of the end, or plan a series."),
    )


@words.register
def _(it: s.TimeLeftOut, today: date) -> Words:
    why = translate("wording", "On {day} the clocks go forward, straight to {time}.")
    return Words(
        title=translate("wording", "There is no {time} that day").format(time=dates.clock(it.minute)),
        why=why.format(day=dates.day(it.day, today), time=dates.clock(it.instead)),
        next=translate("wording", "Choose {time}, or another time.").format(time=dates.clock(it.instead)),
    )


@words.register
def _(it: s.RuleUnread, today: date) -> Words:
    why = translate("wording", "“{text}” is no rhythm of days, weeks, months or years.")
    return Words(
        title=translate("wording", "How this repeats is not understood"),
        why=why.format(text=isolate(it.text)),
        next=translate("wording", "Choose one of the rhythms shown, or plan single sessions."),
    )


@words.register
def _(it: s.NeverHappens, today: date) -> Words:
    return Words(
        title=translate("wording", "This never takes place"),
        why=translate("wording", "No day fits, as with 30 February, or its last day lies before its first."),
        next=translate("wording", "Choose another rhythm or a later last day."),
    )


@words.register
def _(it: s.SeriesEndless, today: date) -> Words:
    why = translate("wording", "It goes on until somebody ends it; the calendar shows it until {day}.")
    return Words(
        title=translate("wording", "This series has no end"),
        why=why.format(day=dates.full(it.shown)),
        next=translate("wording", "Choose a last day, or go on without one and say why."),
    )


# Who


@words.register
def _(it: s.ZeroPlaces, today: date) -> Words:
    return Words(
        title=translate("wording", "“{name}” has no places").format(name=roles(it.name)),
        why=translate("wording", "Nobody could sign up for it."),
        next=translate("wording", "Give it a place or more, or leave it empty for no limit."),
    )


@words.register
def _(it: s.ManyPlaces, today: date) -> Words:
    return Words(
        title=translate("wording", "“{name}” has %n place(s)", "", it.count).format(name=roles(it.name)),
        why=translate("wording", "That is more than most rooms hold."),
        next=translate("wording", "Check the number, or go on and say why."),
    )


@words.register
def _(it: s.HostLeft, today: date) -> Words:
    title = translate("wording", "{name} is no member on that day").format(name=isolate(it.name))
    if not it.name:
        title = translate("wording", "The host has left the community")
    return Words(
        title=title,
        why=translate("wording", "Somebody has to be there who opens and begins."),
        next=translate("wording", "Choose another host, or go on and say why."),
    )


# Which


@words.register
def _(it: s.UnknownSession, today: date) -> Words:
    return Words(
        title=translate("wording", "This session is not recorded here"),
        why=translate("wording", "Perhaps it was undone, or another laptop has it."),
        next=translate("wording", "Look it up in the calendar."),
    )


@words.register
def _(it: s.UnknownSeries, today: date) -> Words:
    return Words(
        title=translate("wording", "This series has no session then"),
        why=translate("wording", "Perhaps it was changed on another laptop."),
        next=translate("wording", "Look it up in the calendar, and choose a session that stands there."),
    )


@words.register
def _(it: s.AlreadyCancelled, today: date) -> Words:
    return Words(
        title=translate("wording", "“{name}” is cancelled").format(name=isolate(it.name)),
        why=translate("wording", "It does not take place any more."),
        next=translate("wording", "Undo the cancelling, or plan a new session."),
    )


@words.register
def _(it: s.BeforeEarlier, today: date) -> Words:
    why = translate("wording", "“{name}” stays on {day}, and would stand there twice.")
    return Words(
        title=translate("wording", "The later ones would begin before earlier ones"),
        why=why.format(name=isolate(it.name), day=dates.day(it.day, today)),
        next=translate("wording", "Choose a later day, or change all of them."),
    )


@words.register
def _(it: s.JoinedSince, today: date) -> Words:
    return Words(
        title=translate("wording", "People have signed up for “{name}”").format(name=isolate(it.name)),
        why=translate("wording", "%n sign-up(s) would be left without a session.", "", it.count),
        next=translate("wording", "Cancel it instead: then the list of whom to tell stands beside it."),
    )


# Where, and with what


@words.register
def _(it: clash.EveningsTaken, today: date) -> Words:
    why = translate("wording", "Taken or closed: {days}.").format(days=_days(it.days, today))
    if it.title:
        said = translate("wording", "“{title}” is there on {days}.")
        if len(it.days) > 1:
            said = translate("wording", "“{title}” and others: {days}.")
        why = said.format(title=isolate(it.title), days=_days(it.days, today))
    return Words(
        title=_title(it.name, len(it.days), it.count),
        why=why,
        next=_instead(it),
    )


@words.register
def _(it: clash.EveningsNotFree, today: date) -> Words:
    why = translate("wording", "%n of {wanted} (is|are) free: {days}.", "copies", it.free)
    return Words(
        title=_title(it.name, len(it.days), it.count),
        why=why.format(wanted=it.wanted, days=_days(it.days, today)),
        next=translate("wording", "Leave it out, choose other days, or go on with a reason."),
    )


@words.register
def _(it: clash.RoomTooSmall, today: date) -> Words:
    return Words(
        title=translate("wording", "{name} holds %n (person|people)", "", it.holds).format(name=isolate(it.name)),
        why=translate("wording", "There are %n place(s).", "of a session", it.places),
        next=translate("wording", "Choose a larger room or fewer places, or go on with a reason."),
    )


def _title(name: str, taken: int, count: int) -> str:
    said = translate("wording", "{name} is not free on %n of {count} days", "", taken)
    return said.format(name=isolate(name), count=count)


def _days(days: Sequence[date], today: date) -> str:
    shown = [dates.day(day, today) for day in days[:3]]
    more = len(days) - len(shown)
    return listed([*shown, *([translate("wording", "%n more", "days of a series", more)] if more else [])])


def _instead(it: clash.EveningsTaken) -> str:
    said = []
    if it.times:
        hours = commas([dates.times(one.start, one.end) for one in it.times])
        said.append(translate("wording", "Free on all days: {times}.").format(times=hours))
    if it.places:
        said.append(
            translate("wording", "Free on all days: {names}.").format(names=commas([p.name for p in it.places]))
        )
    if not said:
        return translate("wording", "Choose another time, or go on with a reason.")
    return " ".join([*said, translate("wording", "Choose one of these, or go on with a reason.")])
