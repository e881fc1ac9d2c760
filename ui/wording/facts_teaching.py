"""A line for each fact about skills, offers and wants, contacts and mentoring. Order is weight (`facts_items`)."""

from collections.abc import Callable, Mapping
from typing import Final

from skillshare.domain import checks, contacts, kinds, mentoring, offers, skills
from ui.i18n import isolate, translate
from ui.wording.part import Part, Word, with_reason
from ui.wording.said import listed

# The list of skills


def _skill(part: Part) -> str:
    count = sum(1 for kind, _, _ in part.facts if kind == skills.DESCRIBED)
    if count > 1 and not part.id("into"):
        return translate("wording", "%n skill(s) put on the list", "", count)
    own = part.names.skill(next(iter(part.records), b""))
    name = part.text("name") or isolate(own) or translate("wording", "a skill")
    if into := part.id("into"):
        other = isolate(part.names.skill(into)) or translate("wording", "a skill")
        return translate("wording", "Skills brought together: {other}").format(other=other)
    if "gone" in part.body:
        said = translate("wording", "Skill back on the list: {skill}")
        if part.flag("gone"):
            said = translate("wording", "Skill taken off the list: {skill}")
        return said.format(skill=name)
    if part.text("name"):
        return translate("wording", "Skill on the list: {skill}").format(skill=name)
    return translate("wording", "Skill changed: {skill}").format(skill=name)


# Offers and wants


def _about(part: Part) -> tuple[str, str, bool]:
    """Who says it, about which skill, and whether they would like to learn it."""
    person, skill, want = part.names.offer(next(iter(part.records), b""))
    if (own := part.id("skill")) is not None:
        skill = part.names.skill(own) or skill
    want = part.flag("want") if "want" in part.body else want
    person = part.names.person(part.records[1]) if len(part.records) > 1 else person
    somebody, something = translate("wording", "somebody"), translate("wording", "a skill")
    return isolate(person) or somebody, isolate(skill) or something, want


def _offered(part: Part) -> str:
    person, skill, want = _about(part)
    if part.id("skill") is None or "want" not in part.body:
        if part.view == kinds.PERSON:
            return translate("wording", "Changed what they say about {skill}").format(skill=skill)
        return translate("wording", "{person} changed what they say about {skill}").format(person=person, skill=skill)
    if part.view == kinds.PERSON:
        said = translate("wording", "Would like to learn {skill}") if want else translate("wording", "Offers {skill}")
        return said.format(skill=skill)
    said = translate("wording", "{person} offers {skill}")
    if want:
        said = translate("wording", "{person} would like to learn {skill}")
    return said.format(person=person, skill=skill)


def _offer_ended(part: Part) -> str:
    person, skill, want = _about(part)
    reason = part.text("reason")
    if part.view == kinds.PERSON:
        said = translate("wording", "No longer offers {skill}")
        if want:
            said = translate("wording", "No longer wants to learn {skill}")
    else:
        said = translate("wording", "{person} no longer offers {skill}")
        if want:
            said = translate("wording", "{person} no longer wants to learn {skill}")
    return with_reason(said.format(person=person, skill=skill), "" if reason == offers.ENDED_EARLY else reason)


# Contacts


def _people(part: Part) -> str:
    """The people a contact or a pair is about: "Lan and João"."""
    ids = [record for place, record in enumerate(part.records) if kinds.kind_at(part.kind, place) == kinds.PERSON]
    names = [name for name in map(part.names.person, ids) if name]
    return listed(names) or translate("wording", "somebody")


def _asked(part: Part) -> str:
    offer = part.id("offer")
    skill = isolate(part.names.offer(offer)[1]) if offer is not None else ""
    skill = skill or translate("wording", "a skill")
    said = translate("wording", "Asked {people} about {skill}")
    if part.id("other") is not None:
        said = translate("wording", "Introduced {people}: {skill}")
    return with_reason(said.format(people=_people(part), skill=skill), part.text("how"))


_OUTCOMES: Final[Mapping[str, Callable[[], str]]] = {
    contacts.MET: lambda: translate("wording", "{people}: they met"),
    contacts.ARRANGED: lambda: translate("wording", "{people}: a day is arranged"),
    contacts.NO_ANSWER: lambda: translate("wording", "{people}: no answer yet"),
    contacts.NOT_NOW: lambda: translate("wording", "{people}: not now"),
}


def _came_of_it(part: Part) -> str:
    outcome = checks.field(part.body, "outcome", checks.one_of(*contacts.OUTCOMES))
    said = _OUTCOMES[outcome]() if outcome else translate("wording", "{people}: something came of it")
    return with_reason(said.format(people=_people(part)), part.text("note"))


def _asked_too_often(part: Part) -> str:
    said = translate("wording", "Asked {people} more often than they said").format(people=_people(part))
    return with_reason(said, part.text("reason"))


# Mentoring


def _pair(part: Part) -> str:
    if part.id("mentor") is None:
        return translate("wording", "{people}: goal or last day changed").format(people=_people(part))
    skill = part.id("skill")
    name = isolate(part.names.skill(skill)) if skill is not None else ""
    mentor, learner = (isolate(part.names.person(record)) for record in (*part.records[1:3], b"", b"")[:2])
    somebody = translate("wording", "somebody")
    said = translate("wording", "{mentor} mentors {learner}: {skill}")
    return said.format(mentor=mentor or somebody, learner=learner or somebody, skill=name)


def _met(part: Part) -> str:
    return translate("wording", "{people} met").format(people=_people(part))


def _pair_ended(part: Part) -> str:
    said = translate("wording", "Mentoring ended: {people}")
    if part.body.get("reason") == mentoring.REACHED:
        said = translate("wording", "Goal reached: {people}")
    return with_reason(said.format(people=_people(part)), part.text("note"))


TEACHING_WORDS: Final[Mapping[str, Word]] = {
    mentoring.ENDED: _pair_ended,
    mentoring.MEETING: _met,
    mentoring.DESCRIBED: _pair,
    contacts.OUTCOME: _came_of_it,
    contacts.MADE: _asked,
    offers.ENDED: _offer_ended,
    offers.DESCRIBED: _offered,
    skills.DESCRIBED: _skill,
    contacts.OVERRIDDEN: _asked_too_often,
}
