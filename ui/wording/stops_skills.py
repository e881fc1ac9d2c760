"""Words for every `Refusal` and `Question` about skills, offers, contacts and mentoring; joins `stops.words`."""

# ruff: noqa: ARG001 - one signature for all, whether or not the words need all of it

from datetime import date

from skillshare.domain import contacts, mentoring, offers, skills
from ui import dates
from ui.i18n import isolate, translate
from ui.wording.said import Words
from ui.wording.stops import words

__all__ = ["words"]


# The list of skills


@words.register
def _(it: skills.UnknownSkill, today: date) -> Words:
    return Words(
        title=translate("wording", "This skill is not on the list"),
        why=translate("wording", "Perhaps the laptop that added it has not been met yet."),
        next=translate("wording", "Choose another one, or add it."),
    )


@words.register
def _(it: skills.SkillListed, today: date) -> Words:
    return Words(
        title=translate("wording", "“{name}” is on the list already").format(name=isolate(it.name)),
        why=translate("wording", "It stands for “{skill}”.").format(skill=isolate(it.known)),
        next=translate("wording", "Choose that one, or find another word."),
    )


@words.register
def _(it: skills.SkillOffered, today: date) -> Words:
    return Words(
        title=translate("wording", "People offer or want “{name}”").format(name=isolate(it.name)),
        why=translate("wording", "%n offer(s) would name nothing any more.", "", it.count),
        next=translate("wording", "Take it off the list instead; what people said stays."),
    )


@words.register
def _(it: skills.SameSkill, today: date) -> Words:
    return Words(
        title=translate("wording", "These are one skill already"),
        why=translate("wording", "All their names lead to the same place."),
        next=translate("wording", "Choose two different skills."),
    )


# Offers and wants


@words.register
def _(it: offers.UnknownOffer, today: date) -> Words:
    return Words(
        title=translate("wording", "This does not stand any more"),
        why=translate("wording", "It has ended, or its last day is over."),
        next=translate("wording", "Ask the person, and write it down anew if they still mean it."),
    )


@words.register
def _(it: offers.AlreadyOffered, today: date) -> Words:
    said = translate("wording", "{name} offers {skill} already")
    if it.want:
        said = translate("wording", "{name} would like to learn {skill} already")
    return Words(
        title=said.format(name=isolate(it.name), skill=isolate(it.skill)),
        why=translate("wording", "One entry says it all, and nobody is asked twice."),
        next=translate("wording", "Change the one that is there."),
    )


@words.register
def _(it: offers.ConsentMissing, today: date) -> Words:
    return Words(
        title=translate("wording", "Nobody has said that {name} agrees").format(name=isolate(it.name)),
        why=translate("wording", "What is said for somebody else can be read by all."),
        next=translate("wording", "Ask first, then write how they agreed: “by phone, Tuesday”."),
    )


@words.register
def _(it: offers.DayOver, today: date) -> Words:
    return Words(
        title=translate("wording", "{day} is over").format(day=dates.day(it.day, today)),
        why=translate("wording", "Today is {day}.").format(day=dates.day(it.today, today)),
        next=translate("wording", "Choose today or a later day."),
    )


@words.register
def _(it: offers.LimitOutside, today: date) -> Words:
    return Words(
        title=translate("wording", "{count} times a month does not work").format(count=it.limit),
        why=translate("wording", "From 1 to {most} can be kept in mind.").format(most=it.most),
        next=translate("wording", "Choose another number, or leave it empty for as often as one likes."),
    )


@words.register
def _(it: offers.TimeBackwards, today: date) -> Words:
    return Words(
        title=translate("wording", "This time ends before it begins"),
        why=translate("wording", "A time lies within one day."),
        next=translate("wording", "Choose a later end. Past midnight, write two times."),
    )


# Contacts


@words.register
def _(it: contacts.UnknownContact, today: date) -> Words:
    return Words(
        title=translate("wording", "This contact is not recorded here"),
        why=translate("wording", "Perhaps it was undone, or another laptop has it."),
        next=translate("wording", "Write down the contact first, then what came of it."),
    )


@words.register
def _(it: contacts.MonthFull, today: date) -> Words:
    why = translate("wording", "They said: %n time(s) a month at most.", "", it.limit)
    return Words(
        title=translate("wording", "{name} has been asked enough this month").format(name=isolate(it.name)),
        why=why,
        next=translate("wording", "Ask somebody else, wait for next month, or go on with a reason."),
    )


# Mentoring


@words.register
def _(it: mentoring.GoalMissing, today: date) -> Words:
    return Words(
        title=translate("wording", "The goal is missing"),
        why=translate("wording", "By it the two can tell when they are there."),
        next=translate("wording", "Write what the learner wants to be able to do."),
    )


@words.register
def _(it: mentoring.UnknownMentoring, today: date) -> Words:
    return Words(
        title=translate("wording", "These two are no pair any more"),
        why=translate("wording", "It has ended, perhaps on another laptop."),
        next=translate("wording", "Begin a new pair with a new goal."),
    )


@words.register
def _(it: mentoring.AlreadyMentored, today: date) -> Words:
    said = translate("wording", "{name} learns this from {mentor} already")
    return Words(
        title=said.format(name=isolate(it.name), mentor=isolate(it.by)),
        why=translate("wording", "The two have a goal and meet for it."),
        next=translate("wording", "Add the meeting there, or end that first."),
    )


@words.register
def _(it: mentoring.MinutesOutside, today: date) -> Words:
    return Words(
        title=translate("wording", "A meeting of {count} minutes does not work").format(count=it.minutes),
        why=translate("wording", "One meeting lasts from a minute to a whole day."),
        next=translate("wording", "Type how many minutes it was."),
    )
