"""The rows of an export about skills, offers and wants, contacts and mentoring (R70). Values only."""

from collections.abc import Callable, Iterator, Sequence
from datetime import tzinfo

from skillshare.catalog.readers import Catalog
from skillshare.domain import kinds
from skillshare.domain.contacts import Contact
from skillshare.domain.localtime import local
from skillshare.domain.mentoring import Mentoring
from skillshare.domain.offers import Offer, Time
from skillshare.domain.skills import Skill
from skillshare.here import LATEST

Who = Callable[[bytes | None], tuple[str, str]]
"""Number and name of a person, empty texts where nobody knows."""

SKILLS = ("Skill", "Group", "Other words", "Off the list")
OFFERS = (
    *("Person number", "Person", "Kind", "Skill", "Level", "Times", "Languages", "Times a month", "Until", "Note"),
    *("Said for them", "How they agreed", "Ended because"),
)
CONTACTS = ("When", "Offer of", "Want of", "Skill", "How", "Outcome", "Note", "Ask again")
MENTORING = ("Mentor number", "Mentor", "Learner number", "Learner", "Skill", "Goal", "Until", "Meetings", "Minutes",
             "Ended because")  # fmt: skip


def skills(catalog: Catalog) -> list[Sequence[str | int]]:
    """One row a skill, the list by group and name; what is off it stands at the end."""
    states: list[Skill] = [state for _, state in catalog.whole.states(kinds.SKILL)]
    ordered = sorted((one for one in states if one.into is None), key=lambda s: (s.gone, s.group, s.name, s.id))
    return [(s.name, s.group, "; ".join(s.synonyms), "yes" if s.gone else "") for s in ordered]


def offers(catalog: Catalog, who: Who) -> list[Sequence[str | int]]:
    """One row an offer or want, also those that ended."""
    known = catalog.skills.all()
    states: list[Offer] = [state for _, state in catalog.whole.states(kinds.OFFER)]
    found: list[Sequence[str | int]] = []
    for one in sorted(states, key=lambda offer: (offer.since, offer.id)):
        skill = known.get(one.skill or b"")
        found.append(
            (
                *who(one.person),
                *("wants" if one.want else "offers", skill.name if skill else "", one.level, _times(one.times)),
                *(", ".join(one.languages), one.limit or "", one.until.isoformat() if one.until else "", one.note),
                *("yes" if one.behalf else "", one.consent, one.ended),
            )
        )
    return found


def contacts(catalog: Catalog, zone: tzinfo) -> list[Sequence[str | int]]:
    """One row a contact: about what, when, what came of it."""
    states: list[Contact] = [state for _, state in catalog.whole.states(kinds.CONTACT)]
    named = catalog.offers.named(offer for contact in states for offer in contact.offers)
    found: list[Sequence[str | int]] = []
    for one in sorted(states, key=lambda contact: (contact.at, contact.id)):
        about = [named[offer] for offer in (one.offer, one.other) if offer in named]
        givers, takers = (", ".join(row.name for row in about if row.offer.want is side) for side in (False, True))
        again = one.follow_up.isoformat() if one.follow_up else ""
        when = local(min(one.at, LATEST) // 60_000, zone).isoformat(" ", "minutes")
        skill = about[0].skill if about else ""
        found.append((when, givers, takers, skill, one.how, one.outcome, one.note, again))
    return found


def mentoring(catalog: Catalog, who: Who) -> list[Sequence[str | int]]:
    """One row a pair, with how often and how long the two met."""
    known = catalog.skills.all()
    states: list[Mentoring] = [state for _, state in catalog.whole.states(kinds.MENTORING)]
    return [
        (
            *(*who(one.mentor), *who(one.learner), skill.name if (skill := known.get(one.skill or b"")) else ""),
            *(one.goal, one.until.isoformat() if one.until else "", len(one.meetings), one.minutes, one.ended),
        )
        for one in sorted(states, key=lambda pair: pair.id)
    ]


def _times(times: Sequence[Time]) -> str:
    """Weekdays from 1 (Monday) and hours: "6 08:00–12:00"."""
    return "; ".join(_spans(times))


def _spans(times: Sequence[Time]) -> Iterator[str]:
    for day, start, end in times:
        yield f"{day + 1} {start // 60:02d}:{start % 60:02d}–{end // 60:02d}:{end % 60:02d}"
