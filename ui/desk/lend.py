"""Lending at the desk: the person in front, what goes out to them, the parts, the due date, a reason against a rule.

Every scan is one command and saved before the next one (experience 4).
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time

from skillshare.catalog.views import ItemRow, KitRow
from skillshare.community import Receipt
from skillshare.domain.items import RETIRED
from skillshare.domain.kit_lending import LendKit, PartsAway
from skillshare.domain.lending import AnswerParts, ChangeDue, LendItem, RenewLoan
from skillshare.domain.people import AcceptAgreement, StartMembership
from skillshare.domain.refusal import (
    InductionRequired,
    ItemRetired,
    NothingChanges,
    Override,
    Question,
    Refusal,
)
from skillshare.domain.settings import MembershipType
from skillshare.domain.signing_up import SignUp
from skillshare.domain.undo import Undo
from ui.desk import kits
from ui.desk.attending import sign_up
from ui.desk.counter import Counter
from ui.desk.state import KEPT_REASONS, Note, Out, Prompt, Trouble


class Lending:
    """What can be done while somebody borrows."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter

    def choose(self, person: bytes) -> None:
        """This person stands in front; what waited for somebody goes out to them."""
        self.save_parts()
        if person == self._counter.state.person:
            self._counter.state.step()
        waiting = self._counter.state.choose(person)
        self._counter.show()
        for one in waiting:
            self.lend(one, person)

    def take(self, row: ItemRow) -> None:
        """An item was scanned: it goes out, waits for a person, or the banner says why not."""
        state = self._counter.state
        self.save_parts()
        state.step()
        if row.condition == RETIRED and not row.outings:
            item = self._counter.catalog.items.state(row.id)
            self._counter.refuse(ItemRetired(row.id, row.name, item.reason))
        elif row.outings and not row.consumable:
            mine = state.person is not None and row.person == state.person
            self._counter.tell(Note(kind="has_it" if mine else "is_out", item=row.id))
        elif state.person is not None:
            self.lend(row.id, state.person)
        else:
            if row.id not in state.waiting:
                state.waiting.insert(0, row.id)
            self._counter.sounded.emit("attention")
        self._counter.changed.emit()

    def take_kit(self, kit: KitRow) -> None:
        """A kit was scanned: all its parts go out, or it waits for a person, or the banner says who has it (R11)."""
        state = self._counter.state
        self.save_parts()
        state.step()
        if kits.all_out(kit):
            self._counter.tell(Note(kind="kit_out", item=kit.id))
        elif state.person is not None:
            self.lend(kit.id, state.person)
        else:
            if kit.id not in state.waiting:
                state.waiting.insert(0, kit.id)
            self._counter.sounded.emit("attention")
        self._counter.changed.emit()

    def lend(self, one: bytes, person: bytes) -> None:
        """Hand out an item, or a kit with all its parts, at once."""
        is_kit = self._counter.catalog.kits.row(one) is not None
        self.send(LendKit(kit=one, person=person) if is_kit else LendItem(item=one, person=person))

    def go_on(self, name: str = "") -> bool:
        """A part of a kit is away: another thing goes out instead, or the kit without it. False if none is asked."""
        trouble = self._counter.state.trouble
        command = kits.gone_on(trouble, name) if trouble is not None and self._counter.state.note is None else None
        if command is not None:
            self._counter.state.settle(command.kit)
            self.send(command)
        return command is not None

    def send(self, command: LendItem | LendKit, ticked: Mapping[bytes, set[str]] | None = None) -> None:
        """Record it; `ticked` are the parts seen so far, by item."""

        def done(receipt: Receipt) -> None:
            self._lent(command, receipt, ticked or {})

        def refused(refusal: Refusal) -> None:
            if isinstance(refusal, PartsAway):
                self._counter.state.ask(Trouble(command=command, item=refusal.kit, away=refusal))
                self._counter.sounded.emit("attention")
            elif isinstance(refusal, InductionRequired):
                self._counter.state.ask(Trouble(command=command, item=kits.subject(command), stop=refusal))
                self._counter.sounded.emit("stop")
            else:
                self._counter.refuse(refusal)

        def asked(questions: tuple[Question, ...]) -> None:
            self._asked(command, questions)

        self._counter.do(command, done, asked=asked, refused=refused)

    def _lent(self, command: LendItem | LendKit, receipt: Receipt, ticked: Mapping[bytes, set[str]]) -> None:
        state = self._counter.state
        if isinstance(command, LendKit):
            outs = kits.went_out(self._counter, command, receipt, ticked)
        else:
            outs = [self._out(command, receipt, ticked.get(command.item))]
        state.settle(kits.subject(command))
        for out in outs if state.person == command.person else ():
            state.lent(out)
        self._counter.sounded.emit("done")

    def _out(self, command: LendItem, receipt: Receipt, ticked: set[str] | None) -> Out:
        item = self._counter.catalog.items.state(command.item)
        loan = next((fact.records[0] for fact in receipt.facts if fact.type == "loan.opened"), None)
        return Out(
            item=command.item,
            loan=loan,
            entry=receipt.entry,
            quantity=command.quantity,
            overrides=command.overrides,
            parts=item.accessories if loan is not None else (),
            ticked=ticked or set(),
            unsaved=ticked is not None,
        )

    def _asked(self, command: LendItem | LendKit, questions: tuple[Question, ...]) -> None:
        """A reason given to this person in this visit answers the same rule again; else the banner asks."""
        state = self._counter.state
        kept = {rule: reason for rule, reason in state.reasons.items() if rule in KEPT_REASONS}
        given = {override.rule for override in command.overrides}
        rules = {question.rule for question in questions}
        if state.person == command.person and rules <= kept.keys() - given:
            again = tuple(Override(rule=rule, reason=kept[rule]) for rule in sorted(rules))
            self.send(replace(command, overrides=(*command.overrides, *again)))
            return
        state.ask(Trouble(command=command, item=kits.subject(command), questions=questions))

    # A reason against rules

    def override(self) -> bool:
        """F9: ask for the reason; False if no rule speaks."""
        state = self._counter.state
        if state.trouble is None or state.note is not None or state.trouble.stop is not None:
            return False
        if state.trouble.away is not None:
            return self.go_on()
        state.prompt = Prompt(kind="reason", subject=state.trouble.item)
        self._counter.changed.emit()
        return True

    def give_reason(self, reason: str) -> None:
        """One reason answers all rules of the banner; each is recorded (domain §3)."""
        state, trouble = self._counter.state, self._counter.state.trouble
        state.prompt = None
        if trouble is None:
            return
        rules = dict.fromkeys(question.rule for question in trouble.questions)
        overrides = tuple(Override(rule=rule, reason=reason) for rule in rules)
        state.settle(trouble.item)
        state.reasons |= dict.fromkeys(rules, reason)
        if isinstance(trouble.command, RenewLoan):
            self.renew(trouble.command.loan, (*trouble.command.overrides, *overrides))
            return
        if isinstance(trouble.command, SignUp):
            sign_up(self._counter, replace(trouble.command, overrides=(*trouble.command.overrides, *overrides)))
            return
        self.send(replace(trouble.command, overrides=(*trouble.command.overrides, *overrides)))

    # Parts

    def tick(self, entry: bytes, part: str, there: bool) -> None:
        """A part was seen or not; saved when the next thing is done, and soon in any case."""
        out = self._counter.state.out(entry)
        if out is not None:
            out.ticked = out.ticked | {part} if there else out.ticked - {part}
            out.unsaved = True
            self._counter.changed.emit()

    def all_there(self) -> bool:
        """F8: all parts are there; of every open question when finishing. False if nothing was asked."""
        state = self._counter.state
        asked = state.asked_out()
        outs = state.open_questions() if state.closing else [asked] if asked is not None else []
        if not outs:
            return False
        for out in outs:
            out.ticked, out.unsaved = set(out.parts), True
        self.save_parts()
        further = state.open_questions()
        state.asking = further[0].key if further else None
        if state.closing:
            self.finish()
        return True

    def ask_parts(self, entry: bytes) -> None:
        """Open the ticks of another thing."""
        self._counter.state.asking = None if self._counter.state.asking == entry else entry
        self._counter.changed.emit()

    def save_parts(self) -> None:
        """Record the ticks made so far."""
        for out in self._counter.state.outs:
            if out.unsaved and out.loan is not None:
                out.unsaved = False
                there = tuple(part for part in out.parts if part in out.ticked)
                self._counter.do(AnswerParts(loan=out.loan, there=there), refused=self._nothing_new)

    def _nothing_new(self, refusal: Refusal) -> None:
        if not isinstance(refusal, NothingChanges):
            self._counter.refuse(refusal)

    def finish(self) -> None:
        """Done, next person; asks once if parts are open (R12)."""
        self.save_parts()
        if not self._counter.state.finish():
            self._counter.sounded.emit("attention")
        self._counter.show()

    # Due date, day it went out, quantity

    def change_due(self, entry: bytes, day: date) -> None:
        """Another due date for what went out with this entry."""
        out = self._counter.state.out(entry)
        self._counter.state.prompt = None
        if out is not None and out.loan is not None:
            alone = ChangeDue(loan=out.loan, due=day)
            command = alone if out.kit is None else kits.due_for_all(self._counter, out, out.kit, day)
            self._counter.do(command, self._done_softly, refused=self._due_refused)

    def _due_refused(self, refusal: Refusal) -> None:
        if isinstance(refusal, NothingChanges):
            self._counter.state.note = None
        else:
            self._counter.refuse(refusal)

    def _done_softly(self, _: Receipt) -> None:
        self._counter.sounded.emit("done")

    def went_out_on(self, entry: bytes, day: date) -> None:
        """R15: it went out earlier than it is written down. The loan is written again with the day that was said."""
        out = self._counter.state.out(entry)
        if out is None or out.loan is None or self._counter.state.person is None:
            return
        zone = self._counter.session.community.zone()
        at = int(datetime.combine(day, time(12), zone).timestamp() * 1000)
        now = self._counter.session.community.now()
        due = self._counter.catalog.loans.state(out.loan).due
        if out.kit is not None:
            self._again(out, replace(out.kit, at=min(at, now), due=due))
            return
        self._again(out, LendItem(item=out.item, person=self._counter.state.person, at=min(at, now), due=due))

    def set_quantity(self, entry: bytes, quantity: int) -> None:
        """How many of a consumable were taken (R10)."""
        out = self._counter.state.out(entry)
        if out is not None and self._counter.state.person is not None and quantity != out.quantity:
            command = LendItem(item=out.item, person=self._counter.state.person, quantity=quantity)
            self._again(out, command)

    def _again(self, out: Out, command: LendItem | LendKit) -> None:
        """Take an action back and carry it out otherwise; what was ticked stays ticked."""
        self._counter.state.prompt = None
        seen = [other for other in kits.together(self._counter, out) if other.answered or other.unsaved]
        ticked = {other.item: set(other.ticked) for other in seen}

        def undone(_: Receipt) -> None:
            self.send(replace(command, overrides=out.overrides), ticked)

        self._counter.do(Undo(entry=out.entry), undone)

    # The person

    def accept_agreement(self) -> bool:
        """The person in front accepts the house rules (R43); False if there is nothing to accept."""
        person, trouble = self._counter.state.person, self._counter.state.trouble
        if person is None or not self.has_agreement_open():
            return False
        version = self._counter.catalog.settings(self._counter.session.community.id).agreement
        rules = {question.rule for question in trouble.questions} if trouble else set()
        command = trouble.command if trouble and rules == {"agreement"} else None

        def done(receipt: Receipt) -> None:
            self._done_softly(receipt)
            if isinstance(command, LendItem | LendKit):
                self.send(command)

        self._counter.do(AcceptAgreement(person=person, version=version), done)
        return True

    def has_agreement_open(self) -> bool:
        """Whether the person in front has not accepted the current house rules."""
        version = self._counter.catalog.settings(self._counter.session.community.id).agreement
        person = self._counter.state.person
        return person is not None and self._counter.catalog.people.state(person).agreed < version

    def start_membership(self) -> bool:
        """The membership begins or goes on (R42), then the item goes out. False if no type is on offer."""
        trouble, kind = self._counter.state.trouble, self.membership_type()
        if trouble is None or kind is None or not isinstance(trouble.command, LendItem | LendKit):
            return False
        command = trouble.command
        self._counter.do(StartMembership(person=command.person, type=kind.id), lambda _: self.send(command))
        return True

    def membership_type(self) -> MembershipType | None:
        """The type the person in front had last, else the first on offer."""
        state, types = self._counter.state, self._counter.catalog.membership_types()
        person = self._counter.catalog.people.state(state.person) if state.person else None
        last = person.last_period() if person else None
        return next((kind for kind in types if last and kind.id == last.type), types[0] if types else None)

    def renew(self, loan: bytes, overrides: tuple[Override, ...] = ()) -> None:
        """R17: they keep it longer; asks where a rule speaks."""
        command = RenewLoan(loan=loan, overrides=overrides)
        item = self._counter.catalog.loans.state(loan).item or b""

        def asked(questions: tuple[Question, ...]) -> None:
            self._counter.state.ask(Trouble(command=command, item=item, questions=questions))

        self._counter.state.step()
        self._counter.do(command, self._done_softly, asked=asked)
