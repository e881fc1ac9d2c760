"""Skills, offers and wants, contacts, mentoring (R70)."""

from skillshare.domain import contacts, mentoring, offers, skills
from skillshare.domain.fact import Fact
from skillshare.domain.localtime import local
from skillshare.domain.offers import Offer
from skillshare.domain.people import Person
from skillshare.domain.refusal import Refused
from skillshare.usecases.deciding import Deciding, facts

# The list of skills


@facts.register
def _(command: skills.AddSkill, here: Deciding) -> list[Fact]:
    return skills.add_skill(command, here.catalog.skills.all(), here.fresh())


@facts.register
def _(command: skills.AddSkills, here: Deciding) -> list[Fact]:
    return skills.add_skills(command, here.catalog.skills.all(), here.fresh)


@facts.register
def _(command: skills.ChangeSkill, here: Deciding) -> list[Fact]:
    return skills.change_skill(command, here.catalog.skills.all((command.skill,)))


@facts.register
def _(command: skills.MergeSkills, here: Deciding) -> list[Fact]:
    return skills.merge_skills(command, here.catalog.skills.all())


@facts.register
def _(command: skills.RemoveSkill, here: Deciding) -> list[Fact]:
    return skills.remove_skill(command, here.catalog.skills.all())


# Offers and wants


@facts.register
def _(command: offers.OfferSkill, here: Deciding) -> list[Fact]:
    person, own = here.person(command.person), _own(here, command.person)
    return offers.offer_skill(command, person, here.catalog.skills.all(), own, here.fresh(), here.catalog.today())


@facts.register
def _(command: offers.ChangeOffer, here: Deciding) -> list[Fact]:
    offer, person = _offer(here, command.offer)
    own = _own(here, person.id)
    return offers.change_offer(command, offer, person, here.catalog.skills.all(), own, here.catalog.today())


@facts.register
def _(command: offers.EndOffer, here: Deciding) -> list[Fact]:
    return offers.end_offer(command, here.catalog.offers.state(command.offer))


def _offer(here: Deciding, record: bytes) -> tuple[Offer, Person]:
    offer = here.catalog.offers.state(record)
    if offer.person is None:
        raise Refused(offers.UnknownOffer())
    return offer, here.person(offer.person)


def _own(here: Deciding, person: bytes) -> list[Offer]:
    return [row.offer for row in here.catalog.offers.of_person(here.catalog.people.standing(person))]


# Contacts


@facts.register
def _(command: contacts.LogContact, here: Deciding) -> list[Fact]:
    wanted = (command.offer,) if command.other is None else (command.offer, command.other)
    rows = [here.catalog.offers.row(record) for record in wanted]
    about = [row.offer for row in rows if row is not None]
    if len(about) < len(wanted):
        raise Refused(offers.UnknownOffer())
    names = {row.offer.person or b"": row.name for row in rows if row is not None}
    known = here.catalog.contacts.lately(here.zone)
    return contacts.log_contact(command, about, names, known, here.fresh(), here.now(), here.catalog.today())


@facts.register
def _(command: contacts.TellOutcome, here: Deciding) -> list[Fact]:
    contact = here.catalog.contacts.state(command.contact)
    people = [here.catalog.offers.state(one).person for one in (contact.offer, contact.other) if one is not None]
    told = tuple(person for person in people if person is not None)
    return contacts.tell_outcome(command, contact, told, here.catalog.today())


# Mentoring


@facts.register
def _(command: mentoring.StartMentoring, here: Deciding) -> list[Fact]:
    mentor, learner = here.person(command.mentor), here.person(command.learner)
    pairs = here.catalog.mentoring.of_learner(learner.id)
    return mentoring.start_mentoring(
        command, mentor, learner, here.catalog.skills.all(), pairs, here.fresh(), here.catalog.today()
    )


@facts.register
def _(command: mentoring.ChangeMentoring, here: Deciding) -> list[Fact]:
    return mentoring.change_mentoring(command, here.catalog.mentoring.state(command.mentoring), here.catalog.today())


@facts.register
def _(command: mentoring.RecordMeeting, here: Deciding) -> list[Fact]:
    now = local(here.now() // 60_000, here.zone)
    return mentoring.record_meeting(command, here.catalog.mentoring.state(command.mentoring), now)


@facts.register
def _(command: mentoring.EndMentoring, here: Deciding) -> list[Fact]:
    return mentoring.end_mentoring(command, here.catalog.mentoring.state(command.mentoring))
