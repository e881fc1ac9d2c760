"""What every use case may ask: the states it concerns, who waits, the time, fresh ids; and `facts`, which finds it.

Nothing is written here; `community` records what comes back.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, tzinfo
from functools import singledispatch

from skillshare.catalog.lines import Lines
from skillshare.catalog.uses import Uses
from skillshare.catalog.views import LoanRow
from skillshare.domain import holds, items, kits, opening_hours
from skillshare.domain.calendar import Opening, Special
from skillshare.domain.fact import Fact
from skillshare.domain.items import Item
from skillshare.domain.lending import Desk
from skillshare.domain.loans import Loan
from skillshare.domain.people import Person
from skillshare.domain.refusal import NothingChanges, Refused, UnknownItem, UnknownLoan, UnknownPerson, UnknownType
from skillshare.domain.reservations import GONE
from skillshare.domain.reserving import Limits, end_reservation
from skillshare.domain.settings import Settings
from skillshare.domain.text import key


@dataclass(frozen=True, slots=True, kw_only=True)
class Deciding(Lines):
    """What deciding needs from outside besides the lines: the time (milliseconds UTC), fresh ids, the next short id.

    `zone` is the site's (R7). `own` is the owner of this laptop where it is a member's own, `erased_today` how many
    people it has erased. `claimed` holds the numbers and cards given out by commands that are decided together, and to
    whom.
    """

    now: Callable[[], int]
    fresh: Callable[[], bytes]
    number: Callable[[], str]
    zone: tzinfo
    own: bytes | None = None
    erased_today: Callable[[], int] = int
    claimed: dict[tuple[str, str], str] = field(default_factory=dict)

    def uses(self) -> Uses:
        """What takes spaces and things when (R30, R31), and what binds a member on their own laptop (R36)."""
        rules = self.settings().rules
        limits = Limits(
            notice=rules.reserve_notice or None,
            horizon=rules.reserve_ahead or None,
            longest=rules.reserve_days or None,
        )
        return Uses(
            catalog=self.catalog,
            zone=self.zone,
            now=self.now(),
            gap=rules.reserve_gap * 1440,
            limits=limits if self.own is not None else None,
        )

    def desk(self, person: Person | None, item: Item | None = None) -> Desk:
        """What a decision about lending to this person needs besides the item; `item` adds who waits for it."""
        own = self.settings()
        today = self.catalog.today()
        late: list[LoanRow] = []
        has, kind = 0, None
        if person is not None:
            loans = self.catalog.loans.open_of(person.id)
            late = [loan for loan in loans if loan.due is not None and loan.due < today]
            period = person.membership_on(today)
            kept = [ready for ready, _ in self.ready_for(person.id) if item is None or ready.id != item.id]
            has, kind = len(loans) + len(kept), self.catalog.people.type(period.type) if period else None
        return Desk(
            now=self.now(),
            today=today,
            opening=self.catalog.opening(),
            rules=own.rules,
            agreement=own.agreement,
            type=kind,
            has=has,
            late=late[0].item_name if late else "",
            late_count=len(late),
            line=self.line(item) if item is not None else (),
            promised=self.uses().promised(item, person.id) if person is not None and item is not None else None,
            certificates=self.catalog.certificates.of_person(person.id) if person is not None else (),
        )

    def moved(self, special: Special) -> tuple[opening_hours.Moved, ...]:
        """The due dates that this special day would move, for a look before it is saved (R6)."""
        opening = self.catalog.opening()
        return self.moved_by(opening, opening.with_special(special))

    def moved_without(self, record: bytes) -> tuple[opening_hours.Moved, ...]:
        """The due dates that move if that slot or special day goes; refuses if it is not there."""
        opening = self.catalog.opening()
        after = opening.without(record)
        if after == opening:
            raise Refused(NothingChanges())
        return self.moved_by(opening, after)

    def moved_by(self, before: Opening, after: Opening) -> tuple[opening_hours.Moved, ...]:
        loans = self.catalog.loans.due_on(self.catalog.today(), date.max)
        return opening_hours.moved_by(
            before, after, [(row.id, row.item, row.due) for row in loans if row.due is not None]
        )

    def settings(self) -> Settings:
        """The community's own record."""
        return self.catalog.settings(self.community)

    def item(self, record: bytes) -> Item:
        item = self.catalog.items.state(record)
        if not item.name:
            raise Refused(UnknownItem())
        return item

    def line_ends(self, record: bytes, condition: str | None) -> list[Fact]:
        """R34: whoever retires an item, on whichever path, ends its line and what is reserved of it."""
        if condition != items.RETIRED:
            return []
        reserved = [row.state() for row in self.catalog.reservations.of_item(record)]
        ended = [fact for one in reserved for fact in end_reservation(one, GONE)]
        return [*holds.end_line(self.line(self.catalog.items.state(record)), record, holds.GONE), *ended]

    def kit(self, record: bytes) -> kits.Kit:
        kit = self.catalog.kits.state(record)
        if not kit.name or kit.gone:
            raise Refused(kits.UnknownKit())
        return kit

    def candidates(self, parts: Sequence[bytes] | None, own: bytes | None) -> list[kits.Candidate]:
        """What would be in a kit, with the other kit each of them is in."""
        found = self.catalog.kits
        return [
            kits.Candidate(
                item=self.catalog.items.state(part),
                other_kit=next((kit.name for kit in found.of_item(part) if kit.id != own), ""),
                own_kit=found.name(part),
            )
            for part in parts or ()
        ]

    def person(self, record: bytes) -> Person:
        person = self.catalog.people.state(self.catalog.people.standing(record))
        if not person.name:
            raise Refused(UnknownPerson())
        return person

    def loan(self, record: bytes) -> tuple[Loan, Item]:
        loan = self.catalog.loans.state(record)
        if not loan.opened or loan.item is None:
            raise Refused(UnknownLoan())
        return loan, self.item(loan.item)

    def claim(self, facts: Sequence[Fact]) -> None:
        """Take note of the numbers and cards in facts that are decided and not yet recorded."""
        bodies = [fact.body for fact in facts if fact.type in ("item.described", "person.described", "person.card")]
        name = next((body["name"] for body in bodies if "name" in body), "")
        for body in bodies:
            for what in ("number", "card"):
                if body.get(what):
                    self.claimed[what, key(body[what])] = name

    def number_owner(self, number: str | None, own: bytes | None = None) -> str | None:
        return self.claimed.get(("number", key(number or ""))) or self.catalog.number_owner(number, own)

    def months(self, kind: bytes | None) -> int | None:
        if kind is None:
            return None
        found = self.catalog.people.type(kind)
        if found is None or found.gone:
            raise Refused(UnknownType())
        return found.months

    def card_owner(self, card: str | None, own: bytes | None) -> str | None:
        claimed = self.claimed.get(("card", key(card or "")))
        found = self.catalog.people.by_card(card) if card else None
        return claimed or (found.name if found is not None and found.id != own else None)


@singledispatch
def facts(command: object, _here: Deciding) -> list[Fact]:
    """The facts of a command. Raises Refused, or Asked if a rule speaks that a person may override."""
    raise TypeError(f"no use case for {type(command).__name__}")
