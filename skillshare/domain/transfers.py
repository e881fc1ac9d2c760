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
    NOTED,
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
from skillshare.domain.settings import Rules
from skillshare.domain.text import SHORT, clean

MOST_LEARNERS: Final = 100
"""Of one class: nobody teaches more people at once, and all of it is one action."""

_FILED: Final = 4
"""People a reversal is filed under at most; a fact names eight records (journal §2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditRules:
    """Minutes. `counting` False: hours are given and nobody has a balance. A limit of None is none."""

    counting: bool = True
    step: int = 15
    lowest: int | None = -600
    highest: int | None = 600


def credit_rules(rules: Rules) -> CreditRules:
    """What the community has agreed on about time credits (R72, R74)."""
    if not rules.credit_limits:
        return CreditRules(counting=rules.credits, step=rules.credit_step, lowest=None, highest=None)
    low, high = -rules.credit_low, rules.credit_high
    return CreditRules(counting=rules.credits, step=rules.credit_step, lowest=low, highest=high)


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
    """R71: a second transfer takes the first one back; both stay on the statement. What counts for nothing is only
    set aside."""

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
    command: RecordTransfer,
    payer: Party,
    payee: Party,
    rules: CreditRules,
    fresh: bytes,
    today: date,
    own: bytes | None = None,
) -> list[Fact]:
    """Two movements that sum to zero (R71), or why not. What the community is a side of is as good as confirmed.

    On a laptop of its own, whose owner is `own`, a member says their half alone; the other half waits (R74).
    """
    day = _day(command.day, today)
    _check(payer, payee, command.minutes)
    asked = [*_step(command.minutes, rules), *_limits(payer, payee, command.minutes, rules)]
    by = AT_DESK if payer.is_community or payee.is_community else command.by
    if by not in (GIVER, RECEIVER, AT_DESK):
        raise ValueError(f"nobody records as: {by}")
    if own is not None and own in (payer.id, payee.id):
        by = GIVER if own == payer.id else RECEIVER
    said = _Said(command.what, day, command.session, by, _answered(asked, command.overrides))
    facts = _movements(fresh, payer, payee, command.minutes, said)
    return [fact for fact in facts if fact.records[1] == own] or facts


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
    return [_confirmation(transfer.id, who)]


def _other_half(transfer: Transfer, who: Party) -> list[Fact]:
    known = transfer.movements[0]
    if known.who == who.id:
        raise Refused(OwnClaim(who.name))
    if known.other not in (None, who.id):
        raise Refused(NotTheirs(who.name))
    side = RECEIVER if known.side == GIVER else GIVER
    said = _Said(known.what, known.day, known.session, side, {})
    # Who said the first half alone cannot read the other one on a laptop of their own, and sees the yes.
    return [*_movement(transfer.id, who, known.who, -known.minutes, said), _confirmation(transfer.id, who)]


def _confirmation(transfer: bytes, who: Party) -> Fact:
    audience = DESK if who.is_community else who.id
    return Fact(type=CONFIRMED_BY, records=(transfer, who.id), body={"who": who.id}, audience=audience)


def reverse_transfer(command: ReverseTransfer, transfer: Transfer, community: bytes, today: date) -> list[Fact]:
    """R71: the movements turned round, under an id that is the same wherever this is reversed.

    Where the two sides do not say the same, there is nothing to turn round: it is set aside.
    """
    _check_stands(transfer, HALF, APART)
    back = reversal(transfer.id)
    # The reason is filed under both, so that it goes when one of them is erased.
    people = dict.fromkeys(m.who for m in transfer.movements if m.who != community)
    reason = {"reason": clean(command.reason)[:SHORT]}
    facts = [Fact(type=REVERSED, records=(transfer.id, back, *list(people)[:_FILED]), body=reason, audience=DESK)]
    if transfer.state in (HALF, APART):
        return facts
    if transfer.payer is None or transfer.payee is None:
        raise Refused(UnknownPerson())
    payer, payee = (Party(id=p, name="", is_community=p == community) for p in (transfer.payee, transfer.payer))
    said = _Said(transfer.what, today, transfer.session, AT_DESK, {})
    return [*facts, *_movements(back, payer, payee, transfer.minutes, said)]


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
    said = _Said(command.what, day, command.session, AT_DESK, _answered(asked, command.overrides))
    facts = []
    for who, payer, payee, minutes in parts:
        facts += _movements(class_part(command.session, who), payer, payee, minutes, said)
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


class _Said(NamedTuple):
    """What both movements of a transfer say; `reasons` by the rule that was passed over."""

    what: str
    day: date | None
    session: bytes | None
    by: str
    reasons: dict[str, str]


def _movements(record: bytes, payer: Party, payee: Party, minutes: int, said: _Said) -> list[Fact]:
    return [*_movement(record, payer, payee.id, -minutes, said), *_movement(record, payee, payer.id, minutes, said)]


def _movement(record: bytes, who: Party, other: bytes, minutes: int, said: _Said) -> list[Fact]:
    """One half, for the eyes of that person and the desk; that of the community account for the desk's.

    Words and reasons are a fact of their own, which goes when that person is erased; the minutes stay (R91).
    """
    kind = GIVEN if minutes < 0 else RECEIVED
    audience = DESK if who.is_community else who.id
    day = said.day and said.day.isoformat()
    body = {"who": who.id, "minutes": minutes, "other": other, "day": day, "session": said.session}
    facts = [Fact(type=kind, records=(record, who.id), body={**body, "said_by": said.by}, audience=audience)]
    # A reason to pass over one side's limit says how that side stands, which is not for the other one to read.
    unread = BelowLimit.rule if kind == RECEIVED else AboveLimit.rule
    note: dict[str, Any] = {"what": clean(said.what)[:SHORT]}
    if reasons := {rule: reason for rule, reason in said.reasons.items() if rule != unread}:
        note["overridden"] = reasons
    if any(note.values()):
        facts.append(Fact(type=NOTED, records=(record, who.id), body={"who": who.id, **note}, audience=audience))
    return facts
