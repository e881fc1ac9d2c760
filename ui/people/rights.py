"""What this laptop may record of people and skills (journal §4): what it may not, is not offered."""

from skillshare.domain import entitled
from ui.session import Session


def may_record(session: Session, fact_type: str) -> bool:
    """Whether this laptop may record this type whatever it is about."""
    journal = session.community.journal
    tenure = journal.authority.of(journal.key.public)
    return tenure is not None and entitled.may_record(tenure.device_class, fact_type)


def may_speak_for(session: Session, person: bytes) -> bool:
    """Whether this laptop may say what this person offers: a desk's for everybody, a member's own for its owner."""
    owner = session.catalog.people.standing(session.community.grant.owner)
    return may_record(session, "offer.described") or person == owner
