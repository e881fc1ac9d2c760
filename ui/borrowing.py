"""Whether a person may borrow just now, as the domain judges it, with every reason in words.

How it is shown is for the desk and the person's page.
"""

from dataclasses import dataclass
from typing import Final

from skillshare.domain.lending import item_limit, person_questions
from skillshare.domain.people import Person
from ui import wording
from ui.session import Session

MAY: Final = "may"
ASK: Final = "ask"
STOP: Final = "stop"


@dataclass(frozen=True, slots=True, kw_only=True)
class MayBorrow:
    """`kind` is `MAY`, `ASK` where a reason is needed, or `STOP` where lending was stopped, its reason then first.

    `has` of `limit` things are at home.
    """

    kind: str
    reasons: tuple[str, ...]
    has: int
    limit: int


def may_borrow(session: Session, person: Person) -> MayBorrow:
    """What speaks against lending anything to this person now (R14, R43)."""
    desk = session.community.deciding().desk(person)
    said = [wording.words(question, desk.today).title for question in person_questions(person, desk)]
    kind = STOP if person.block else ASK if said else MAY
    reasons = (person.block, *said) if person.block else tuple(said)
    return MayBorrow(kind=kind, reasons=reasons, has=desk.has, limit=item_limit(desk))
