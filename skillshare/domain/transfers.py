"""Recording, confirming and reversing time credits, and settling a class through the community account (R71–R74).

What transfers come to is in `credits`. Limits are asked, never refused; both sides are measured, the community is not.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any, Final, NamedTuple

from skillshare.domain import checks
from skillshare.domain.credit_refusals import (
    AboveLimit,
    AlreadyReversed,
    BelowLimit,
    BeyondADay,
    ClassSettled,
    ClassTooLarge,
    CountsForNothing,
    NoLearners,
    NoTime,
    NotTheirs,
    OutOfStep,
    OwnClaim,
    ReversalStays,
    ToOneself,
    UnknownTransfer,
)
from skillshare.domain.credits import (
    A_DAY,
    APART,
    AT_DESK,
    CLAIMED,
    CONFIRMED_BY,
    GIVEN,
    GIVER,
    HALF,
    NOTHING,
    RECEIVED,
    RECEIVER,
    REVERSED,
    Transfer,
    reversal,
)
from skillshare.domain.fact import DESK, Fact
from skillshare.domain.refusal import (
    Asked,
    DayTooFar,
    InTheFuture,
    NothingChanges,
    Override,
    Question,
    Refused,
    UnknownPerson,
)
from skillshare.domain.text import SHORT, clean

MOST_LEARNERS: Final = 100
"""Of one class: all its movements travel in one entry (journal §2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditRules:
    """Minutes. `counting` False: hours are given and nobody has a balance. A limit of None is none."""

    counting: bool = True
    step: int = 15
    lowest: int | None = -600
    highest: int | None = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One side of a transfer as decisions know it: `stands` in minutes with all claims, before this transfer."""

    id: bytes
    name: str
    stands: int = 0
    erased: bool = False
    is_community: bool = False


# Commands


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordTransfer:
    """The payee helped the payer for so many minutes. `day` None is today; `by` is one of GIVER, RECEIVER, AT_DESK."""

    payer: bytes
    payee: bytes
    minutes: int
    what: str = ""
    day: date | None = None
    session: bytes | None = None
    by: str = AT_DESK
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmTransfer:
    """R74: `who` is the side that did not record it."""

    transfer: bytes
    who: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ReverseTransfer:
    """R71: a second transfer takes the first one back; both stay on the statement."""

    transfer: bytes
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleClass:
    """R73: the host gets `minutes` from the community account, each learner gives `each` to it.

    `each` None shares the host's time among them, rounded up to the step; 0 is a class the community pays.
    """

    session: bytes
    host: bytes
    learners: tuple[bytes, ...]
    minutes: int
    each: int | None = None
    what: str = ""
    day: date | None = None
    overrides: tuple[Override, ...] = ()


def record_transfer(
    command: RecordTransfer, payer: Party, payee: Party, rules: CreditRules, fresh: bytes, today: date
) -> list[Fact]:
    """Two movements that sum to zero (R71), or why not. What the community is a side of is as good as confirmed."""
    day = _day(command.day, today)
    _check(payer, payee, command.minutes)
    asked = [*_step(command.minutes, rules), *_limits(payer, payee, command.minutes, rules)]
    by = AT_DESK if payer.is_community or payee.is_community else command.by
    if by not in (GIVER, RECEIVER, AT_DESK):
        raise ValueError(f"nobody records as: {by}")
    body = _body(command.what, day, command.session, by, _answered(asked, command.overrides))
    return _movements(fresh, payer, payee, command.minutes, body)


def confirm_transfer(transfer: Transfer, who: Party) -> list[Fact]:
    """R74: the other side says yes. Where a laptop of its own recorded one half alone, this records the other one."""
    _check_stands(transfer, HALF)
    if who.erased:
        raise Refused(UnknownPerson())
    if transfer.state == HALF:
        return _other_half(transfer, who)
    if who.id not in (transfer.payer, transfer.payee):
        raise Refused(NotTheirs(who.name))
    if transfer.state != CLAIMED:
        raise Refused(NothingChanges())
    if who.id not in [transfer.party(side) for side in transfer.waiting]:
        raise Refused(OwnClaim(who.name))
    return [Fact(type=CONFIRMED_BY, records=(transfer.id, who.id), body={"who": who.id}, audience=who.id)]


def _other_half(transfer: Transfer, who: Party) -> list[Fact]:
    known = transfer.movements[0]
    if known.who == who.id:
        raise Refused(OwnClaim(who.name))
    side = RECEIVER if known.side == GIVER else GIVER
    body = _body(known.what, known.day, known.session, side, {})
    return [_movement(transfer.id, who, -known.minutes, body)]


def reverse_transfer(command: ReverseTransfer, transfer: Transfer, community: bytes, today: date) -> list[Fact]:
    """R71: the movements turned round, under an id that is the same wherever this is reversed."""
    _check_stands(transfer)
    if transfer.payer is None or transfer.payee is None:
        raise Refused(UnknownPerson())
    back = reversal(transfer.id)
    payer, payee = (Party(id=p, name="", is_community=p == community) for p in (transfer.payee, transfer.payer))
    body = _body(transfer.what, today, transfer.session, AT_DESK, {})
    reason = {"reason": clean(command.reason)[:SHORT]}
    said = Fact(type=REVERSED, records=(transfer.id, back), body=reason, audience=DESK)
    return [said, *_movements(back, payer, payee, transfer.minutes, body)]


def _check_stands(transfer: Transfer, *also: str) -> None:
    if transfer.state == NOTHING:
        raise Refused(UnknownTransfer())
    if transfer.reverses:
        raise Refused(ReversalStays())
    if transfer.reversed:
        raise Refused(AlreadyReversed())
    if transfer.state in (APART, HALF) and transfer.state not in also:
        raise Refused(CountsForNothing())


# A class


class Share(NamedTuple):
    """Minutes: what each learner gives, and what stays on the community account, negative if it pays (R73)."""

    each: int
    remainder: int


def share(minutes: int, learners: int, each: int | None, step: int) -> Share:
    """How a class is shared. Nothing is lost: what rounding up brings in is the remainder."""
    if each is None:
        each = -(-minutes // (learners * step)) * step
    return Share(each, learners * each - minutes)


def class_part(session: bytes, who: bytes) -> bytes:
    """The id of one person's transfer of a class: the same on every laptop, so that a class is settled once."""
    return sha256(b"class" + session + who).digest()[:16]


def settle_class(
    command: SettleClass,
    host: Party,
    learners: Sequence[Party],
    community: Party,
    rules: CreditRules,
    today: date,
    settled: bool = False,
) -> list[Fact]:
    """R73: every learner to the community account, the community account to the host; `settled` if that was done.

    `learners` are those of the command; whoever stands there twice gives once.
    """
    if settled:
        raise Refused(ClassSettled())
    people = list({learner.id: learner for learner in learners}.values())
    if not people:
        raise Refused(NoLearners())
    if len(people) > MOST_LEARNERS:
        raise Refused(ClassTooLarge(len(people), MOST_LEARNERS))
    if any(learner.id == host.id for learner in people):
        raise Refused(ToOneself(host.name))
    day = _day(command.day, today)
    each = share(command.minutes, len(people), command.each, rules.step).each
    paying = people if each else []
    parts = [(host.id, community, host, command.minutes), *((p.id, p, community, each) for p in paying)]
    for _, payer, payee, minutes in parts:
        _check(payer, payee, minutes)
    asked = _step(command.minutes, rules) or _step(each, rules)
    asked += [question for _, payer, payee, minutes in parts for question in _limits(payer, payee, minutes, rules)]
    body = _body(command.what, day, command.session, AT_DESK, _answered(asked, command.overrides))
    facts = []
    for who, payer, payee, minutes in parts:
        facts += _movements(class_part(command.session, who), payer, payee, minutes, body)
    return facts


# Rules and bodies


def _check(payer: Party, payee: Party, minutes: int) -> None:
    if payer.erased or payee.erased:
        raise Refused(UnknownPerson())
    if payer.id == payee.id:
        raise Refused(ToOneself(payer.name))
    if minutes <= 0:
        raise Refused(NoTime(minutes))
    if minutes > A_DAY:
        raise Refused(BeyondADay(minutes, A_DAY))


def _day(day: date | None, today: date) -> date:
    if day is not None and day > today:
        raise Refused(InTheFuture())
    if day is not None and not checks.is_near(day, today):
        raise Refused(DayTooFar(day))
    return day or today


def _step(minutes: int, rules: CreditRules) -> list[Question]:
    return [OutOfStep(minutes, rules.step)] if minutes % rules.step else []


def _limits(payer: Party, payee: Party, minutes: int, rules: CreditRules) -> list[Question]:
    """R72, both sides; nothing is asked where giving is not counted."""
    asked: list[Question] = []
    low, high = payer.stands - minutes, payee.stands + minutes
    if rules.counting and rules.lowest is not None and low < rules.lowest and not payer.is_community:
        asked.append(BelowLimit(payer.name, low, rules.lowest))
    if rules.counting and rules.highest is not None and high > rules.highest and not payee.is_community:
        asked.append(AboveLimit(payee.name, high, rules.highest))
    return asked


def _answered(asked: Sequence[Question], overrides: Sequence[Override]) -> dict[str, str]:
    """The reason for each rule that is passed over; raises `Asked` with those nobody has answered."""
    given = {o.rule: reason for o in overrides if (reason := clean(o.reason)[:SHORT])}
    left = tuple(question for question in asked if question.rule not in given)
    if left:
        raise Asked(left)
    return {question.rule: given[question.rule] for question in asked}


def _body(what: str, day: date | None, session: bytes | None, by: str, reasons: dict[str, str]) -> dict[str, Any]:
    body = {"what": clean(what)[:SHORT], "day": day and day.isoformat(), "session": session, "by": by}
    return body | ({"overridden": reasons} if reasons else {})


def _movements(record: bytes, payer: Party, payee: Party, minutes: int, body: dict[str, Any]) -> list[Fact]:
    return [_movement(record, payer, -minutes, body), _movement(record, payee, minutes, body)]


def _movement(record: bytes, who: Party, minutes: int, body: dict[str, Any]) -> Fact:
    """One half, for the eyes of that person and the desk; that of the community account for the desk's."""
    kind = GIVEN if minutes < 0 else RECEIVED
    # A reason to pass over one side's limit says how that side stands, which is not for the other one to read.
    unread = BelowLimit.rule if kind == RECEIVED else AboveLimit.rule
    reasons = {rule: reason for rule, reason in body.get("overridden", {}).items() if rule != unread}
    own = {"who": who.id, "minutes": minutes, **body, "overridden": reasons}
    if not reasons:
        del own["overridden"]
    return Fact(type=kind, records=(record, who.id), body=own, audience=DESK if who.is_community else who.id)
