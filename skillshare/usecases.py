"""Which facts a command makes: reads the states it concerns from the catalog and asks the domain's `decide` functions.

One function a command. Nothing is written here; `community` records what comes back.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import singledispatchmethod

from skillshare.catalog.lines import Lines
from skillshare.catalog.views import LoanRow
from skillshare.domain import holds, items, kit_lending, kits, lending, models, opening_hours, people, settings
from skillshare.domain.calendar import Opening, Special
from skillshare.domain.erasing import EraseRecord, erase
from skillshare.domain.fact import Fact
from skillshare.domain.items import Item
from skillshare.domain.lending import Desk
from skillshare.domain.loans import Loan
from skillshare.domain.people import Person
from skillshare.domain.refusal import NothingChanges, Refused, UnknownItem, UnknownLoan, UnknownPerson, UnknownType
from skillshare.domain.roles import SetRoles, set_roles
from skillshare.domain.settings import Settings
from skillshare.domain.text import key


@dataclass(frozen=True, slots=True, kw_only=True)
class Deciding(Lines):
    """What deciding needs from outside besides the lines: the time (milliseconds UTC), fresh ids, the next short id.

    `erased_today` says how many people this laptop has erased. `claimed` holds the numbers and cards given out by
    commands that are decided together, and to whom.
    """

    now: Callable[[], int]
    fresh: Callable[[], bytes]
    number: Callable[[], str]
    erased_today: Callable[[], int] = int
    claimed: dict[tuple[str, str], str] = field(default_factory=dict)

    @singledispatchmethod
    def facts(self, command: object) -> list[Fact]:
        """The facts of a command. Raises Refused, or Asked if a rule speaks that a person may override."""
        raise TypeError(f"no use case for {type(command).__name__}")

    # Lending

    @facts.register
    def _(self, command: lending.LendItem) -> list[Fact]:
        item, person = self._item(command.item), self._person(command.person)
        desk = self.desk(person, item)
        if command.at is not None:
            desk = replace(desk, out=self.day_of(command.at))
        return lending.lend(command, item, person, desk, self.fresh())

    @facts.register
    def _(self, command: lending.ReturnItem) -> list[Fact]:
        return lending.give_back(command, self._item(command.item), self.now())

    @facts.register
    def _(self, command: lending.RenewLoan) -> list[Fact]:
        loan, item = self._loan(command.loan)
        person = self._person(loan.person or b"")
        return lending.renew(command, loan, item, person, self.desk(person, item))

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

    # Kits

    @facts.register
    def _(self, command: kits.AddKit) -> list[Fact]:
        fields = kits.checked(command.fields)
        number, parts = fields.get("number"), self._candidates(fields.get("parts"), None)
        return kits.add_kit(command, self.fresh(), number or self.number(), self._number_owner(number), parts)

    @facts.register
    def _(self, command: kits.ChangeKit) -> list[Fact]:
        fields = kits.checked(command.fields)
        parts, taken = self._candidates(fields.get("parts"), command.kit), fields.get("number")
        return kits.change_kit(command, self._kit(command.kit), self._number_owner(taken, command.kit), parts)

    @facts.register
    def _(self, command: kits.RemoveKit) -> list[Fact]:
        return kits.remove_kit(self._kit(command.kit))

    @facts.register
    def _(self, command: kit_lending.LendKit) -> list[Fact]:
        kit, person = self._kit(command.kit), self._person(command.person)
        out = None if command.at is None else self.day_of(command.at)

        def ready(record: bytes) -> kit_lending.Ready:
            item = self.catalog.items.state(record)
            return kit_lending.Ready(item=item, desk=replace(self.desk(person, item), out=out))

        places = [
            kit_lending.Place(part=ready(part), copies=tuple(map(ready, self.catalog.kits.copies(part))))
            for part in kit.parts
            if self.catalog.items.row(part) is not None
        ]
        return kit_lending.lend_kit(command, kit, places, person, self.fresh)

    @facts.register
    def _(self, command: kit_lending.ChangeKitDue) -> list[Fact]:
        loans = [self._loan(loan) for loan in command.loans]
        return kit_lending.change_kit_due(command, self._kit(command.kit), loans, self.desk(None))

    @facts.register
    def _(self, command: kit_lending.ReturnKit) -> list[Fact]:
        outs = [
            kit_lending.PartOut(loan=loan.id, item=self._item(loan.item), person=loan.person)
            for loan in self.catalog.kits.outs(command.kit)
        ]
        return kit_lending.return_kit(command, self._kit(command.kit), outs, self.now())

    # Who waits

    @facts.register
    def _(self, command: holds.PlaceHold) -> list[Fact]:
        item, person = self._item(command.item), self._person(command.person)
        return holds.place_hold(item, person, self.line(item), self.fresh(), self.now())

    @facts.register
    def _(self, command: holds.EndHold) -> list[Fact]:
        return holds.end_hold(self.catalog.holds.state(command.hold))

    @facts.register
    def _(self, command: holds.PutAside) -> list[Fact]:
        days = self.settings().rules.pickup_days
        hold = self.catalog.holds.state(command.hold)
        return holds.put_aside(hold, self.catalog.today(), self.catalog.opening(), days)

    # Items

    @facts.register
    def _(self, command: items.AddItem) -> list[Fact]:
        number = items.checked(command.fields).get("number")
        taken = self._number_owner(number)
        return items.add_item(command, self.fresh(), number or self.number(), taken)

    @facts.register
    def _(self, command: items.ChangeItem) -> list[Fact]:
        taken = self._number_owner(items.checked(command.fields).get("number"), command.item)
        facts = items.change_item(command, self._item(command.item), taken)
        return [*facts, *self._line_ends(command.item, command.fields.get("condition"))]

    @facts.register
    def _(self, command: items.SetCondition) -> list[Fact]:
        facts = items.set_condition(command, self._item(command.item))
        return [*facts, *self._line_ends(command.item, command.condition)]

    @facts.register
    def _(self, command: items.CountStock) -> list[Fact]:
        return items.count_stock(command, self._item(command.item))

    @facts.register
    def _(self, command: models.AddModel) -> list[Fact]:
        return models.add_model(command, self.fresh())

    # People

    @facts.register
    def _(self, command: people.AddPerson) -> list[Fact]:
        fields = people.checked(command.fields)
        owner, taken = self._card_owner(fields.get("card"), None), self._number_owner(fields.get("number"))
        number, months = fields.get("number") or self.number(), self._months(command.type)
        today = self.catalog.today()
        return people.add_person(command, self.fresh(), number, owner, self.fresh(), today, months, taken)

    @facts.register
    def _(self, command: people.ChangePerson) -> list[Fact]:
        person, fields = self._person(command.person), people.checked(command.fields)
        owner = self._card_owner(fields.get("card"), person.id)
        taken = self._number_owner(fields.get("number"), person.id)
        return people.change_person(command, person, owner, taken)

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
    def _(self, command: SetRoles) -> list[Fact]:
        person = self._person(command.person)
        return set_roles(command, person.id, person.roles)

    @facts.register
    def _(self, command: EraseRecord) -> list[Fact]:
        person = self._person(command.person)
        things = [loan.item_name for loan in self.catalog.loans.open_of(person.id)]
        return erase(command, person.name, self.catalog.people.together(person.id), things, self.erased_today())

    @facts.register
    def _(self, command: people.MergePeople) -> list[Fact]:
        return people.merge_people(self._person(command.person), self._person(command.into))

    # Opening hours and settings

    @facts.register
    def _(self, command: opening_hours.SetSlot) -> list[Fact]:
        opening = self.catalog.opening()
        slot = opening_hours.slot_of(command, self.fresh(), opening.slots)
        return opening_hours.set_slot(slot, self._moved(opening, opening.with_slot(slot)))

    @facts.register
    def _(self, command: opening_hours.RemoveSlot) -> list[Fact]:
        return opening_hours.remove_slot(command, self._moved_without(command.slot))

    @facts.register
    def _(self, command: opening_hours.SetSpecial) -> list[Fact]:
        special = opening_hours.special_of(command, self.fresh(), self.catalog.today())
        return opening_hours.set_special(special, self.moved(special))

    @facts.register
    def _(self, command: opening_hours.RemoveSpecial) -> list[Fact]:
        return opening_hours.remove_special(command, self._moved_without(command.special))

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
        found = self.catalog.people.type(command.type)
        if found is None or found.gone:
            raise Refused(UnknownType())
        return settings.remove_membership_type(command)

    @facts.register
    def _(self, command: settings.PublishAgreement) -> list[Fact]:
        return settings.publish_agreement(command, self.settings())

    @facts.register
    def _(self, command: settings.LeaveNote) -> list[Fact]:
        return settings.leave_note(command, self.settings())

    # What the decisions need to know

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
        )

    def moved(self, special: Special) -> tuple[opening_hours.Moved, ...]:
        """The due dates that this special day would move, for a look before it is saved (R6)."""
        opening = self.catalog.opening()
        return self._moved(opening, opening.with_special(special))

    def _moved_without(self, record: bytes) -> tuple[opening_hours.Moved, ...]:
        """The due dates that move if that slot or special day goes; refuses if it is not there."""
        opening = self.catalog.opening()
        after = opening.without(record)
        if after == opening:
            raise Refused(NothingChanges())
        return self._moved(opening, after)

    def _moved(self, before: Opening, after: Opening) -> tuple[opening_hours.Moved, ...]:
        loans = self.catalog.loans.due_on(self.catalog.today(), date.max)
        return opening_hours.moved_by(
            before, after, [(row.id, row.item, row.due) for row in loans if row.due is not None]
        )

    def settings(self) -> Settings:
        """The community's own record."""
        return self.catalog.settings(self.community)

    def _item(self, record: bytes) -> Item:
        item = self.catalog.items.state(record)
        if not item.name:
            raise Refused(UnknownItem())
        return item

    def _line_ends(self, record: bytes, condition: str | None) -> list[Fact]:
        """R34: whoever retires an item, on whichever path, ends its line."""
        if condition != items.RETIRED:
            return []
        return holds.end_line(self.line(self.catalog.items.state(record)), record, holds.GONE)

    def _kit(self, record: bytes) -> kits.Kit:
        kit = self.catalog.kits.state(record)
        if not kit.name or kit.gone:
            raise Refused(kits.UnknownKit())
        return kit

    def _candidates(self, parts: Sequence[bytes] | None, own: bytes | None) -> list[kits.Candidate]:
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

    def _person(self, record: bytes) -> Person:
        person = self.catalog.people.state(self.catalog.people.standing(record))
        if not person.name:
            raise Refused(UnknownPerson())
        return person

    def _loan(self, record: bytes) -> tuple[Loan, Item]:
        loan = self.catalog.loans.state(record)
        if not loan.opened or loan.item is None:
            raise Refused(UnknownLoan())
        return loan, self._item(loan.item)

    def claim(self, facts: Sequence[Fact]) -> None:
        """Take note of the numbers and cards in facts that are decided and not yet recorded."""
        bodies = [fact.body for fact in facts if fact.type in ("item.described", "person.described", "person.card")]
        name = next((body["name"] for body in bodies if "name" in body), "")
        for body in bodies:
            for what in ("number", "card"):
                if body.get(what):
                    self.claimed[what, key(body[what])] = name

    def _number_owner(self, number: str | None, own: bytes | None = None) -> str | None:
        return self.claimed.get(("number", key(number or ""))) or self.catalog.number_owner(number, own)

    def _months(self, kind: bytes | None) -> int | None:
        if kind is None:
            return None
        found = self.catalog.people.type(kind)
        if found is None or found.gone:
            raise Refused(UnknownType())
        return found.months

    def _card_owner(self, card: str | None, own: bytes | None) -> str | None:
        claimed = self.claimed.get(("card", key(card or "")))
        found = self.catalog.people.by_card(card) if card else None
        return claimed or (found.name if found is not None and found.id != own else None)
