"""Which facts a command makes: reads the states it concerns from the catalog and asks the domain's `decide` functions.

One function a command. Nothing is written here; `community` records what comes back.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import singledispatchmethod
from typing import Any

from skillshare.catalog.readers import Catalog
from skillshare.domain import calendar, items, lending, people, settings
from skillshare.domain.fact import Fact
from skillshare.domain.items import Item
from skillshare.domain.lending import Desk
from skillshare.domain.loans import Loan
from skillshare.domain.people import Person
from skillshare.domain.refusal import Refused, UnknownItem, UnknownLoan, UnknownPerson, UnknownType
from skillshare.domain.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Deciding:
    """What deciding needs from outside: the catalog, the time (milliseconds UTC), fresh ids, the next short id."""

    catalog: Catalog
    community: bytes
    now: Callable[[], int]
    fresh: Callable[[], bytes]
    number: Callable[[], str]

    @singledispatchmethod
    def facts(self, command: object) -> list[Fact]:
        """The facts of a command. Raises Refused, or Asked if a rule speaks that a person may override."""
        raise TypeError(f"no use case for {type(command).__name__}")

    # Lending

    @facts.register
    def _(self, command: lending.LendItem) -> list[Fact]:
        item, person = self._item(command.item), self._person(command.person)
        return lending.lend(command, item, person, self.desk(person), self.fresh())

    @facts.register
    def _(self, command: lending.ReturnItem) -> list[Fact]:
        return lending.give_back(command, self._item(command.item), self.now())

    @facts.register
    def _(self, command: lending.RenewLoan) -> list[Fact]:
        loan, item = self._loan(command.loan)
        person = self._person(loan.person or b"")
        return lending.renew(command, loan, item, person, self.desk(person))

    @facts.register
    def _(self, command: lending.ChangeDue) -> list[Fact]:
        loan, item = self._loan(command.loan)
        return lending.change_due(command, loan, item, self.desk(None))

    @facts.register
    def _(self, command: lending.AnswerParts) -> list[Fact]:
        return lending.answer_parts(command, *self._loan(command.loan))

    @facts.register
    def _(self, command: lending.CheckReturn) -> list[Fact]:
        return lending.check_return(command, *self._loan(command.loan))

    @facts.register
    def _(self, command: lending.SettleClash) -> list[Fact]:
        return lending.settle_clash(command, self._item(command.item))

    # Items

    @facts.register
    def _(self, command: items.AddItem) -> list[Fact]:
        number = items.checked(command.fields).get("number")
        taken = self._taken(number, None)
        return items.add_item(command, self.fresh(), number or self.number(), taken)

    @facts.register
    def _(self, command: items.ChangeItem) -> list[Fact]:
        taken = self._taken(items.checked(command.fields).get("number"), command.item)
        return items.change_item(command, self._item(command.item), taken)

    @facts.register
    def _(self, command: items.SetCondition) -> list[Fact]:
        return items.set_condition(command, self._item(command.item))

    @facts.register
    def _(self, command: items.CountStock) -> list[Fact]:
        return items.count_stock(command, self._item(command.item))

    @facts.register
    def _(self, command: items.AddModel) -> list[Fact]:
        return items.add_model(command, self.fresh())

    # People

    @facts.register
    def _(self, command: people.AddPerson) -> list[Fact]:
        owner = self._card_owner(people.checked(command.fields).get("card"), None)
        months = self._months(command.type)
        return people.add_person(
            command, self.fresh(), self.number(), owner, self.fresh(), self.catalog.today(), months
        )

    @facts.register
    def _(self, command: people.ChangePerson) -> list[Fact]:
        owner = self._card_owner(people.checked(command.fields).get("card"), command.person)
        return people.change_person(command, self._person(command.person), owner)

    @facts.register
    def _(self, command: people.StartMembership) -> list[Fact]:
        months = self._months(command.type)
        return people.start_membership(
            command, self._person(command.person), self.fresh(), self.catalog.today(), months
        )

    @facts.register
    def _(self, command: people.EndMembership) -> list[Fact]:
        return people.end_membership(command, self._person(command.person))

    @facts.register
    def _(self, command: people.AcceptAgreement) -> list[Fact]:
        return people.accept_agreement(command, self._person(command.person))

    @facts.register
    def _(self, command: people.MergePeople) -> list[Fact]:
        return people.merge_people(command, self._person(command.person), self._person(command.into))

    # Opening hours and settings

    @facts.register
    def _(self, command: calendar.SetSlot) -> list[Fact]:
        return calendar.set_slot(command, self.fresh())

    @facts.register
    def _(self, command: calendar.RemoveSlot) -> list[Fact]:
        return calendar.remove_slot(command)

    @facts.register
    def _(self, command: calendar.SetSpecial) -> list[Fact]:
        special = calendar.special_of(command, self.fresh())
        return calendar.set_special(special, self.moved(special))

    @facts.register
    def _(self, command: calendar.RemoveSpecial) -> list[Fact]:
        return calendar.remove_special(command)

    @facts.register
    def _(self, command: settings.DescribeCommunity) -> list[Fact]:
        return settings.describe_community(command, self.settings())

    @facts.register
    def _(self, command: settings.SetRules) -> list[Fact]:
        return settings.set_rules(command, self.settings())

    @facts.register
    def _(self, command: settings.SetMembershipType) -> list[Fact]:
        return settings.set_membership_type(command, self.fresh())

    @facts.register
    def _(self, command: settings.RemoveMembershipType) -> list[Fact]:
        return settings.remove_membership_type(command)

    @facts.register
    def _(self, command: settings.PublishAgreement) -> list[Fact]:
        return settings.publish_agreement(command, self.settings())

    @facts.register
    def _(self, command: settings.LeaveNote) -> list[Fact]:
        return settings.leave_note(command, self.settings())

    # What the decisions need to know

    def desk(self, person: Person | None) -> Desk:
        """What a decision about lending to this person needs besides the item."""
        own = self.settings()
        late: Any = ()
        has, kind = 0, None
        if person is not None:
            loans = self.catalog.loans.open_of(person.id)
            late = [loan for loan in loans if loan.due is not None and loan.due < self.catalog.today()]
            period = person.membership_on(self.catalog.today())
            has, kind = len(loans), self.catalog.people.type(period.type) if period else None
        return Desk(
            now=self.now(),
            today=self.catalog.today(),
            opening=self.catalog.opening(),
            rules=own.rules,
            agreement=own.agreement,
            type=kind,
            has=has,
            late=late[0].item_name if late else "",
            late_count=len(late),
        )

    def moved(self, special: calendar.Special) -> tuple[calendar.Moved, ...]:
        """The due dates that this special day would move, for a look before it is saved (R6)."""
        opening = self.catalog.opening().with_special(special)
        first: date = max(special.first, self.catalog.today())
        loans = self.catalog.loans.due_on(first, special.last) if first <= special.last else ()
        return calendar.moved_by(opening, [(row.id, row.item, row.due) for row in loans if row.due is not None])

    def settings(self) -> Settings:
        """The community's own record."""
        return self.catalog.settings(self.community)

    def lent_since(self, entry: bytes, records: tuple[bytes, ...]) -> tuple[Item, ...]:
        """Items that would vanish with this entry although they are out: its undo has to wait for them."""
        found = []
        for record in records:
            item = self.catalog.items.row(record)
            if item is not None and item.outings:
                state = self.catalog.items.state_without(record, entry)
                if not state.name:
                    found.append(self.catalog.items.state(record))
        return tuple(found)

    def _item(self, record: bytes) -> Item:
        item = self.catalog.items.state(record)
        if not item.name:
            raise Refused(UnknownItem())
        return item

    def _person(self, record: bytes) -> Person:
        person = self.catalog.people.state(record)
        if not person.name:
            raise Refused(UnknownPerson())
        return self._person(person.into) if person.into and person.into != record else person

    def _loan(self, record: bytes) -> tuple[Loan, Item]:
        loan = self.catalog.loans.state(record)
        if not loan.opened or loan.item is None:
            raise Refused(UnknownLoan())
        return loan, self._item(loan.item)

    def _months(self, kind: bytes | None) -> int | None:
        if kind is None:
            return None
        found = self.catalog.people.type(kind)
        if found is None or found.gone:
            raise Refused(UnknownType())
        return found.months

    def _taken(self, number: str | None, own: bytes | None) -> str | None:
        """The name of the item that has this number already."""
        found = self.catalog.items.by_number(number) if number else None
        return found.name if found is not None and found.id != own else None

    def _card_owner(self, card: str | None, own: bytes | None) -> str | None:
        found = self.catalog.people.by_card(card) if card else None
        return found.name if found is not None and found.id != own else None
