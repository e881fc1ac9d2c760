"""Lend, return, renew, change the due date, answer what belongs to an item: R1–R5 and R8–R20 as decisions.

Each function says which facts a command makes, or why not. That an item is out is for everyone; who has it is for the
desk and that person (architecture §6).
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from skillshare.domain import holds
from skillshare.domain.calendar import Due, Opening, at_opening, check_reach, due_date
from skillshare.domain.certificates import Certificate, lacks
from skillshare.domain.fact import Fact
from skillshare.domain.holds import InLine
from skillshare.domain.items import ACTIVE, MISSING, REPAIR, RETIRED, Item
from skillshare.domain.loans import BROKEN, CHECKED, GOOD, WORN, Loan
from skillshare.domain.overriding import after_questions
from skillshare.domain.people import Period, Person
from skillshare.domain.promised import Promised, fetched, reserved_for_other
from skillshare.domain.refusal import (
    AgreementMissing,
    AlreadyLent,
    DueInPast,
    HasOverdue,
    InductionNeeded,
    InductionRequired,
    InTheFuture,
    ItemInRepair,
    ItemMissing,
    ItemRetired,
    LimitReached,
    MembershipExpired,
    MembershipMissing,
    NotANumber,
    NothingChanges,
    NotOut,
    Override,
    PersonBlocked,
    Question,
    Refused,
    RenewalsUsedUp,
    ReturnBeforeLend,
    StockShort,
)
from skillshare.domain.settings import MembershipType, Rules
from skillshare.domain.text import SHORT, clean

# Commands


@dataclass(frozen=True, slots=True, kw_only=True)
class LendItem:
    """Hand an item out. `due` None: the rules decide; `at` None: now (R15); `quantity` is for consumables (R10).

    Who says when it went out may also say a due day that has passed.
    """

    item: bytes
    person: bytes
    due: date | None = None
    at: int | None = None
    quantity: int = 1
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnItem:
    """An item is back (R18). `at` None means now (R15)."""

    item: bytes
    at: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewLoan:
    """R17."""

    loan: bytes
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeDue:
    loan: bytes
    due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerParts:
    """Which accessories went out with the item (R12)."""

    loan: bytes
    there: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReturn:
    """What was found when it came back (R12, R18). `broken` also sends the item to repair."""

    loan: bytes
    missing: tuple[str, ...] | None = None
    check: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleClash:
    """Of several open loans of one item, this one stands (R8)."""

    item: bytes
    loan: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What a decision at the desk needs to know besides the item and the person.

    `now` in milliseconds UTC, `today` in the site's zone, `out` the day there on which the item went out if that is
    not today (R15). `has` counts the person's open loans and ready holds (R14), `late` names one overdue item of
    theirs, `late_count` how many there are, `line` who waits for the item (R4, R17, R19), `promised` what is reserved
    of it, `certificates` those of the person (R13).
    """

    now: int
    today: date
    opening: Opening
    rules: Rules
    out: date | None = None
    agreement: int = 0
    type: MembershipType | None = None
    has: int = 0
    late: str = ""
    late_count: int = 0
    line: tuple[InLine, ...] = ()
    promised: Promised | None = None
    certificates: tuple[Certificate, ...] = ()


def lend(command: LendItem, item: Item, person: Person, desk: Desk, loan: bytes) -> list[Fact]:
    """Facts for handing out (R8–R15), or why not. A consumable lowers its stock and opens no loan (R10)."""
    if item.condition == RETIRED:
        raise Refused(ItemRetired(item.id, item.name, item.reason))
    if item.outings and not item.consumable:
        raise Refused(AlreadyLent(item.id, item.name, item.outings[0].loan, item.outings[0].due))
    at = _when(command.at, desk.now)
    start = desk.out or desk.today
    if command.due is not None and command.due < start:
        raise Refused(DueInPast(command.due, start))
    if command.due is not None:
        check_reach(command.due, start)
    if not 0 < command.quantity < 2**31:
        raise Refused(NotANumber("quantity", str(command.quantity)))
    due = at_opening(command.due, desk.opening) if command.due else proposed_due(item, person, desk, start=start)
    asked = questions(item, person, desk, command.quantity)
    if not item.consumable:
        asked += tuple(reserved_for_other(desk.promised, start, due.day))
    facts = after_questions("loan.overridden", asked, command.overrides, (loan, person.id))
    if item.condition == MISSING:
        facts.append(Fact(type="item.condition", records=(item.id,), body={"condition": ACTIVE, "reason": ""}))
    if item.consumable:
        return [*_used(command, item, person, at), *facts]
    kept = [*holds.end_line(desk.line, item.id, holds.LENT, person.id), *fetched(desk.promised, start, due.day)]
    return [*_handed_out(item, person, loan, due, at), *kept, *facts]


def questions(item: Item, person: Person, desk: Desk, quantity: int = 1) -> tuple[Question, ...]:
    """Every rule that speaks against handing this item to this person, weightiest first (R9, R10, R13, R14, R19, R43).

    Raises Refused where the community lets nobody pass over a missing induction (R13).
    """
    asked = _blocked(person)
    if lacks(item.induction, desk.out or desk.today, desk.certificates):
        if desk.rules.induction_refuses:
            raise Refused(InductionRequired(person.name, item.name, item.induction))
        asked.append(InductionNeeded(person.name, item.name, item.induction))
    asked += holds.held_for_other(desk.line, item, person)
    if item.condition == REPAIR:
        asked.append(ItemInRepair(item.name, item.reason))
    if item.condition == MISSING:
        asked.append(ItemMissing(item.name))
    if item.consumable and item.stock < quantity:
        asked.append(StockShort(item.name, item.stock, quantity))
    return (*asked, *person_questions(person, desk, counts=not item.consumable))


def _blocked(person: Person) -> list[Question]:
    return [PersonBlocked(person.name, person.block)] if person.block else []


def person_questions(person: Person, desk: Desk, *, counts: bool = True) -> tuple[Question, ...]:
    """The rules that speak against this person borrowing anything now; `counts` False leaves out the item limit."""
    asked: list[Question] = []
    membership = person.membership_on(desk.today)
    if desk.rules.need_membership and membership is None:
        last = person.last_period()
        ended = last is not None and last.until is not None and last.until < desk.today
        asked.append(MembershipExpired(person.name, last.until) if ended else MembershipMissing(person.name))  # type: ignore[union-attr,arg-type]
    if desk.rules.need_agreement and person.agreed < desk.agreement:
        asked.append(AgreementMissing(person.name, desk.agreement))
    limit = item_limit(desk)
    if counts and desk.has >= limit:
        asked.append(LimitReached(person.name, desk.has, limit))
    if desk.late_count:
        asked.append(HasOverdue(person.name, desk.late_count, desk.late))
    return tuple(asked)


def item_limit(desk: Desk) -> int:
    """How many items this person may have at once: the membership type's limit, else the community's."""
    special = desk.type.item_limit if desk.type else None
    return desk.rules.item_limit if special is None else special


def proposed_due(item: Item, person: Person, desk: Desk, *, start: date | None = None) -> Due:
    """R1: the item's loan length, else the membership type's, else the community's; capped at the membership (R3).

    Shorter while many others wait, if the community has that rule (R4).
    """
    special = desk.type.loan_days if desk.type else None
    length = item.loan_days or special or desk.rules.loan_days
    if 0 < desk.rules.shrink_waiting < holds.others(desk.line, person.id):
        length = min(length, desk.rules.shrink_days)
    period: Period | None = person.membership_on(desk.today)
    until = period.until if period and desk.rules.cap_at_membership else None
    return due_date(start or desk.today, length, desk.rules.count_mode, desk.opening, until=until)


def planned_back(due: date | None, today: date) -> date | None:
    """R20: the day from which an item that is out can be planned with: its due day, four weeks hence once overdue."""
    if due is None or due >= today:
        return due
    return today + timedelta(weeks=4)


def give_back(command: ReturnItem, item: Item, now: int) -> list[Fact]:
    """R18: the item alone is enough. Every open loan of it ends, so that a clash ends with it."""
    if not item.outings:
        raise Refused(NotOut(item.id, item.name))
    at = _when(command.at, now)
    if command.at is not None and at < max(o.since for o in item.outings):
        raise Refused(ReturnBeforeLend())
    facts = [
        Fact(type="loan.returned", records=(o.loan, item.id), body={"loan": o.loan, "at": at}) for o in item.outings
    ]
    if item.condition == MISSING:
        facts.append(Fact(type="item.condition", records=(item.id,), body={"condition": ACTIVE, "reason": ""}))
    return facts


def renew(command: RenewLoan, loan: Loan, item: Item, person: Person, desk: Desk) -> list[Fact]:
    """R17: the loan stays; its new due date counts from the later of the old one and today.

    Refuses where the end of the membership leaves no further day (R3).
    """
    if not loan.is_open:
        raise Refused(NotOut(item.id, item.name))
    start = max(loan.due, desk.today) if loan.due else desk.today
    due = proposed_due(item, person, desk, start=start)
    if due.day == loan.due:
        raise Refused(NothingChanges())
    asked: tuple[Question, ...] = person_questions(person, desk, counts=False)
    asked = tuple(q for q in asked if not isinstance(q, HasOverdue))
    promised = reserved_for_other(desk.promised, start, due.day)
    asked = (*_blocked(person), *holds.somebody_waits(desk.line, item, person), *promised, *asked)
    if loan.renewals >= desk.rules.renewals:
        asked = (RenewalsUsedUp(loan.renewals, desk.rules.renewals), *asked)
    facts = after_questions("loan.overridden", asked, command.overrides, (loan.id, person.id))
    return [Fact(type="loan.renewed", records=(loan.id, item.id), body=_due_body(loan.id, due)), *facts]


def change_due(command: ChangeDue, loan: Loan, item: Item, desk: Desk) -> list[Fact]:
    if not loan.is_open:
        raise Refused(NotOut(item.id, item.name))
    if command.due < desk.today:
        raise Refused(DueInPast(command.due, desk.today))
    check_reach(command.due, desk.today)
    if command.due == loan.due:
        raise Refused(NothingChanges())
    due = at_opening(command.due, desk.opening)
    return [Fact(type="loan.due", records=(loan.id, item.id), body=_due_body(loan.id, due))]


def answer_parts(command: AnswerParts, loan: Loan, item: Item) -> list[Fact]:
    """R12: what of the accessory list went out; the latest answer counts."""
    there = [part for part in item.accessories if part in command.there]
    if loan.parts == tuple(there):
        raise Refused(NothingChanges())
    missing = [part for part in item.accessories if part not in command.there]
    body = {"loan": loan.id, "there": there, "missing": missing}
    return [Fact(type="loan.parts", records=(loan.id, item.id), body=body)]


def check_return(command: CheckReturn, loan: Loan, item: Item) -> list[Fact]:
    """R12, R18: what was missing and how it is. Anything broken goes to repair in the same action (R9).

    Refuses if nothing was found. A word for its state that does not exist is a `ValueError` of the caller.
    """
    if command.check not in ("", *CHECKED):
        raise ValueError(f"no such check: {command.check}")
    note = clean(command.note)[:SHORT]
    if command.missing is None and not (command.check or note):
        raise Refused(NothingChanges())
    body: dict[str, Any] = {"loan": loan.id, "check": command.check, "note": note}
    if command.missing is not None:
        body["missing"] = [part for part in item.accessories if part in command.missing]
    facts = [Fact(type="loan.checked", records=(loan.id, item.id), body={k: v for k, v in body.items() if v != ""})]
    if command.check == BROKEN and item.condition == ACTIVE:
        facts.append(Fact(type="item.condition", records=(item.id,), body={"condition": REPAIR, "reason": note}))
    elif command.check in (GOOD, WORN) and item.condition == REPAIR and loan.check == BROKEN:
        facts.append(Fact(type="item.condition", records=(item.id,), body={"condition": ACTIVE, "reason": ""}))
    return facts


def settle_clash(command: SettleClash, item: Item) -> list[Fact]:
    """R8: the other open loans end; their record stays."""
    if command.loan not in {o.loan for o in item.outings} or len(item.outings) < 2:
        raise Refused(NothingChanges())
    others = [o.loan for o in item.outings if o.loan != command.loan]
    return [Fact(type="loan.ended", records=(loan, item.id), body={"loan": loan, "reason": "clash"}) for loan in others]


def _when(at: int | None, now: int) -> int:
    if at is None:
        return now
    if at > now:
        raise Refused(InTheFuture())
    return at


def _handed_out(item: Item, person: Person, loan: bytes, due: Due, at: int) -> list[Fact]:
    opened = {"item": item.id, "at": at, **_due_body(loan, due)}
    return [
        Fact(type="loan.opened", records=(loan, item.id), body=opened),
        Fact(type="loan.borrower", records=(loan, person.id), body={"person": person.id}, audience=person.id),
    ]


def _used(command: LendItem, item: Item, person: Person, at: int) -> list[Fact]:
    by = {"person": person.id, "quantity": command.quantity, "at": at}
    return [
        Fact(type="item.used", records=(item.id,), body={"quantity": command.quantity, "at": at}),
        Fact(type="item.used_by", records=(item.id, person.id), body=by, audience=person.id),
    ]


def _due_body(loan: bytes, due: Due) -> dict[str, Any]:
    return {"loan": loan, "due": due.day.isoformat(), "back_by": due.by}
