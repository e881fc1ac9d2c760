"""Words for every `Refusal` and `Question` about coming to sessions and about certificates; joins `stops.words`."""

# ruff: noqa: ARG001 - one signature for all, whether or not the words need all of it

from datetime import date

from skillshare.domain import afterwards, cards, certificates, signing_up
from ui import dates
from ui.i18n import isolate, translate
from ui.wording.places import role
from ui.wording.said import Words
from ui.wording.stops import words

__all__ = ["words"]


@words.register
def _(it: signing_up.UnknownSignup, today: date) -> Words:
    return Words(
        title=translate("wording", "This person is not signed up here"),
        why=translate("wording", "Perhaps they left, or that was recorded on another laptop."),
        next=translate("wording", "Sign them up again if they want to come."),
    )


@words.register
def _(it: signing_up.UnknownRole, today: date) -> Words:
    return Words(
        title=translate("wording", "“{role}” has no places here").format(role=role(it.role)),
        why=translate("wording", "{session} has other kinds of places.").format(session=isolate(it.session)),
        next=translate("wording", "Choose another one, or add places of this kind to the session."),
    )


@words.register
def _(it: signing_up.HasOtherRole, today: date) -> Words:
    return Words(
        title=translate("wording", "{name} is signed up already").format(name=isolate(it.name)),
        why=translate("wording", "The place is one as “{role}”.").format(role=role(it.role)),
        next=translate("wording", "Give that place up first, then sign up again."),
    )


@words.register
def _(it: signing_up.NoRoomForMore, today: date) -> Words:
    why = translate("wording", "%n more place(s) (is|are) needed; free: {free}.", "", it.wanted)
    return Words(
        title=translate("wording", "There is no room for everybody with {name}").format(name=isolate(it.name)),
        why=why.format(free=it.free),
        next=translate("wording", "Bring fewer, or ask the host for more places."),
    )


@words.register
def _(it: signing_up.StillWaits, today: date) -> Words:
    why = translate("wording", "It is number {place} in the line, and free places go to the first.")
    return Words(
        title=translate("wording", "It is not {name}'s turn yet").format(name=isolate(it.name)),
        why=why.format(place=it.place),
        next=translate("wording", "Tell those before first, or add a place to the session."),
    )


@words.register
def _(it: signing_up.SessionFull, today: date) -> Words:
    if it.waiting:
        why = translate(
            "wording", "All places as “{role}” are taken, and %n (person waits|people wait).", "", it.waiting
        )
    else:
        why = translate("wording", "All places as “{role}” are taken, and nobody waits yet.")
    return Words(
        title=translate("wording", "{session} is full").format(session=isolate(it.session)),
        why=why.format(role=role(it.role)),
        next=translate("wording", "Wait in the line, or bring one more chair with a reason."),
    )


@words.register
def _(it: signing_up.SessionCancelled, today: date) -> Words:
    return Words(
        title=translate("wording", "{session} is called off").format(session=isolate(it.session)),
        why=translate("wording", "Nobody is expected there."),
        next=translate("wording", "Choose another day, or sign up all the same with a reason."),
    )


@words.register
def _(it: signing_up.SessionOver, today: date) -> Words:
    return Words(
        title=translate("wording", "{session} is over").format(session=isolate(it.session)),
        why=translate("wording", "It took place: {day}.").format(day=dates.near(it.day, today)),
        next=translate("wording", "Choose another day, or add somebody who was there with a reason."),
    )


@words.register
def _(it: signing_up.CertificateMissing, today: date) -> Words:
    why = translate("wording", "{session} needs the induction “{certificate}”, and no valid certificate is recorded.")
    return Words(
        title=translate("wording", "{name} has not done the induction").format(name=isolate(it.name)),
        why=why.format(session=isolate(it.session), certificate=isolate(it.certificate)),
        next=translate("wording", "Offer the induction, or sign up all the same with a reason."),
    )


@words.register
def _(it: signing_up.AgeOutside, today: date) -> Words:
    if not it.oldest:
        why = translate("wording", "It is for people of {youngest} and older, and {name} is {age}.")
    elif not it.youngest:
        why = translate("wording", "It is for people up to {oldest}, and {name} is {age}.")
    else:
        why = translate("wording", "It is for people from {youngest} to {oldest}, and {name} is {age}.")
    return Words(
        title=translate("wording", "This session is for another age"),
        why=why.format(name=isolate(it.name), age=it.age, youngest=it.youngest, oldest=it.oldest),
        next=translate("wording", "Choose another session, or sign up all the same with a reason."),
    )


@words.register
def _(it: signing_up.ChildAlone, today: date) -> Words:
    return Words(
        title=translate("wording", "{name} comes without an adult").format(name=isolate(it.name)),
        why=translate("wording", "In {session} each child is there with an adult.").format(session=isolate(it.session)),
        next=translate("wording", "Name the adult, or sign up all the same with a reason."),
    )


# Certificates


@words.register
def _(it: certificates.ErasedPerson, today: date) -> Words:
    return Words(
        title=translate("wording", "This person was erased"),
        why=translate("wording", "Nothing new is kept about somebody who was erased."),
        next=translate("wording", "Choose somebody else, or add them again as a new person."),
    )


@words.register
def _(it: certificates.InductionMissing, today: date) -> Words:
    return Words(
        title=translate("wording", "The certificate needs a name"),
        why=translate("wording", "It says which induction somebody has passed."),
        next=translate("wording", "Choose the induction, or type a new one."),
    )


@words.register
def _(it: certificates.ExpiresBefore, today: date) -> Words:
    why = translate("wording", "It is given for {day}, and its last day is {until}.")
    return Words(
        title=translate("wording", "The certificate would end before it begins"),
        why=why.format(day=dates.full(it.day), until=dates.full(it.until)),
        next=translate("wording", "Choose a later last day, or none at all."),
    )


@words.register
def _(it: certificates.NobodyPresent, today: date) -> Words:
    return Words(
        title=translate("wording", "Nobody is ticked as present"),
        why=translate("wording", "Certificates go to those who were in {session}.").format(session=isolate(it.session)),
        next=translate("wording", "Tick who was there first."),
    )


@words.register
def _(it: certificates.UnknownCertificate, today: date) -> Words:
    return Words(
        title=translate("wording", "This certificate is not known here"),
        why=translate("wording", "Perhaps it was taken back, or recorded on a laptop not met since."),
        next=translate("wording", "Look at the person's certificates."),
    )


@words.register
def _(it: certificates.WhyRevoked, today: date) -> Words:
    return Words(
        title=translate("wording", "A reason is needed"),
        why=translate("wording", "Whoever loses a certificate may read why."),
        next=translate("wording", "Write a few words, then take it back."),
    )


# Certificates on paper


@words.register
def _(it: cards.CardUnreadable, today: date) -> Words:
    return Words(
        title=translate("wording", "This is no certificate card"),
        why=translate("wording", "The code says something else, or a part of it is covered."),
        next=translate("wording", "Hold the whole code before the scanner, or look the person up."),
    )


@words.register
def _(it: cards.CardForged, today: date) -> Words:
    return Words(
        title=translate("wording", "This card is not genuine"),
        why=translate("wording", "No laptop has signed what it says."),
        next=translate("wording", "Look the person up, or give them the induction again."),
    )


@words.register
def _(it: cards.CardOfOthers, today: date) -> Words:
    return Words(
        title=translate("wording", "This card is from another community"),
        why=translate("wording", "Its certificates count there and not here."),
        next=translate("wording", "Let somebody who may train have a look, and give a certificate of your own."),
    )


@words.register
def _(it: cards.CardOfStranger, today: date) -> Words:
    return Words(
        title=translate("wording", "The laptop that signed this card is not known here"),
        why=translate("wording", "Perhaps it was removed, or it joined since this laptop last met the others."),
        next=translate("wording", "Share with another laptop, then scan the card again."),
    )


@words.register
def _(it: cards.CardRevoked, today: date) -> Words:
    why = translate("wording", "It was taken back, because: “{reason}”")
    return Words(
        title=translate("wording", "{name}'s certificate for “{on}” does not count any more").format(
            name=isolate(it.name), on=isolate(it.on)
        ),
        why=why.format(reason=isolate(it.reason)),
        next=translate("wording", "Offer the induction again, and keep the old card."),
    )


@words.register
def _(it: cards.CardExpired, today: date) -> Words:
    why = translate("wording", "Its last day was {day}.")
    return Words(
        title=translate("wording", "{name}'s certificate for “{on}” has run out").format(
            name=isolate(it.name), on=isolate(it.on)
        ),
        why=why.format(day=dates.near(it.until, today)),
        next=translate("wording", "Offer the induction again."),
    )


# When it is over


@words.register
def _(it: afterwards.QuestionMissing, today: date) -> Words:
    return Words(
        title=translate("wording", "The question is missing"),
        why=translate("wording", "Answers say nothing without what was asked."),
        next=translate("wording", "Type what you asked everybody."),
    )
