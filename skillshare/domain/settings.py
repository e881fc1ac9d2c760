"""What the community has agreed on: name, rules, membership types, agreement, handover note (R2–R4, R17, R43).

How the rules act on a loan is in `lending`; opening hours are in `calendar`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.calendar import COUNT_MODES, PUSH
from skillshare.domain.currency import is_code
from skillshare.domain.fact import DESK, Fact, Happening
from skillshare.domain.fold import Registers, Saw, settle
from skillshare.domain.refusal import NameMissing, NoCurrency, NotANumber, NothingChanges, Refused
from skillshare.domain.text import LONG, SHORT
from skillshare.domain.typed import line, lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """Rules of lending. Days and counts are whole numbers; 0 renewals or limit means none allowed.

    `pickup_days` is how long something is kept (R33). If more than `shrink_waiting` people wait, loans last
    `shrink_days` at most (R4); 0 leaves them as they are.

    Members reserve with so much notice, so far ahead and for so long, all in days; 0 is no limit (R36). Between two
    reservations of a thing are `reserve_gap` days (R30).

    With `credits` time given is counted against time taken (R74), in steps of `credit_step` minutes. `credit_low` is
    how many minutes below nought and `credit_high` how many above it an account goes without a question (R72).
    """

    count_mode: str = PUSH
    loan_days: int = 14
    item_limit: int = 5
    renewals: int = 2
    cap_at_membership: bool = False
    need_membership: bool = True
    need_agreement: bool = False
    induction_refuses: bool = False
    pickup_days: int = 7
    shrink_waiting: int = 0
    shrink_days: int = 7
    reserve_notice: int = 0
    reserve_ahead: int = 182
    reserve_days: int = 21
    reserve_gap: int = 0
    credits: bool = False
    credit_step: int = 15
    credit_limits: bool = True
    credit_low: int = 600
    credit_high: int = 600


CREDIT_STEPS: Final = (5, 10, 15, 30, 60)
"""Minutes."""

_RULES: Final[Mapping[str, Any]] = {
    "count_mode": checks.one_of(*COUNT_MODES),
    "loan_days": lambda v: checks.is_loan_length(v) and v > 0,
    "item_limit": checks.is_count,
    "renewals": checks.is_count,
    "cap_at_membership": checks.is_flag,
    "need_membership": checks.is_flag,
    "need_agreement": checks.is_flag,
    "induction_refuses": checks.is_flag,
    "pickup_days": lambda v: checks.is_count(v) and 0 < v <= 366,
    "shrink_waiting": checks.is_count,
    "shrink_days": lambda v: checks.is_count(v) and 0 < v <= 3660,
    "reserve_notice": lambda v: checks.is_count(v) and v <= 3660,
    "reserve_ahead": lambda v: checks.is_count(v) and v <= 3660,
    "reserve_days": lambda v: checks.is_count(v) and v <= 3660,
    "reserve_gap": lambda v: checks.is_count(v) and v <= 366,
    "credits": checks.is_flag,
    "credit_step": lambda v: checks.is_count(v) and v in CREDIT_STEPS,
    "credit_limits": checks.is_flag,
    "credit_low": checks.is_count,
    "credit_high": checks.is_count,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """State of the community's own record. `agreement` 0 means none was published yet."""

    id: bytes
    name: str = ""
    site: str = ""
    currency: str = ""
    zone: str = ""
    language: str = ""
    sample: bool = False
    rules: Rules = Rules()
    agreement: int = 0
    agreement_text: str = ""
    handover: str = ""
    handover_at: int = 0
    handover_by: bytes | None = None


_DESCRIBED = dict.fromkeys(("name", "site", "currency", "zone", "language"), checks.is_text) | {
    "sample": checks.is_flag
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipType:
    """What a membership of this type costs and allows. `months` 0 is without end; limits None follow the rules."""

    id: bytes
    name: str
    price: int = 0
    months: int = 12
    item_limit: int | None = None
    loan_days: int | None = None
    gone: bool = False


_TYPE: Final[Mapping[str, Any]] = {
    "name": checks.is_text,
    "price": checks.is_count,
    "months": lambda v: checks.is_count(v) and v <= 1200,
    "item_limit": checks.is_count,
    "loan_days": checks.is_loan_length,
    "gone": checks.is_flag,
}


def fold_settings(record: bytes, history: Sequence[Happening], saw: Saw) -> Settings:
    """The state of the community's record; total (architecture §4)."""
    described, rules = Registers(_DESCRIBED, saw), Registers(_RULES, saw)
    handover = Registers({"text": checks.is_text}, saw)
    agreement, agreement_text = 0, ""
    for h in settle(history, saw):
        if h.type == "community.described":
            described.write(h)
        elif h.type == "community.rules":
            rules.write(h)
        elif h.type == "community.handover":
            handover.write(h)
        elif h.type == "community.agreement":
            version = checks.field(h.body, "version", checks.is_count)
            if version is not None and version >= agreement:
                agreement, agreement_text = version, checks.field(h.body, "text", checks.is_text) or ""
    note = handover.writer("text")
    return Settings(
        id=record,
        **described.values(),
        rules=Rules(**rules.values()),
        agreement=agreement,
        agreement_text=agreement_text,
        handover=handover.values().get("text", ""),
        handover_at=note.recorded if note else 0,
        handover_by=checks.field(note.body, "by", checks.is_id) if note else None,
    )


def fold_membership_type(record: bytes, history: Sequence[Happening], saw: Saw) -> MembershipType | None:
    """The state of a membership type, None if it has no name yet."""
    registers = Registers(_TYPE, saw)
    for h in settle(history, saw):
        if h.type == "membership_type.described":
            registers.write(h)
    values = registers.values()
    return MembershipType(id=record, **values) if values.get("name") else None


# Commands


@dataclass(frozen=True, slots=True, kw_only=True)
class DescribeCommunity:
    """New name, site, currency (ISO 4217), time zone (IANA) or language of the community."""

    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRules:
    """New values for some rules."""

    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class SetMembershipType:
    """Add a type (`type` None) or change one; `price` in the currency's minor unit."""

    type: bytes | None = None
    name: str
    price: int = 0
    months: int = 12
    item_limit: int | None = None
    loan_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveMembershipType:
    type: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishAgreement:
    """A new version of what members agree to (R43)."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveNote:
    """The note for whoever opens next."""

    text: str


def describe_community(command: DescribeCommunity, settings: Settings) -> list[Fact]:
    body = {k: line(k, v) if isinstance(v, str) else v for k, v in command.fields.items() if k in _DESCRIBED}
    if body.get("currency"):
        body["currency"] = body["currency"].upper()
        if not is_code(body["currency"]):
            raise Refused(NoCurrency(body["currency"]))
    body = {k: v for k, v in body.items() if v != getattr(settings, k)}
    if "name" in body and not body["name"]:
        raise Refused(NameMissing())
    if not body:
        raise Refused(NothingChanges())
    return [Fact(type="community.described", records=(settings.id,), body=body)]


def set_rules(command: SetRules, settings: Settings) -> list[Fact]:
    """Facts for the rules that really change; values that make no sense are a `ValueError` of the caller."""
    wrong = [k for k, v in command.fields.items() if k not in _RULES or not _RULES[k](v)]
    if wrong:
        raise ValueError(f"no such rule or value: {wrong}")
    current = {f.name: getattr(settings.rules, f.name) for f in fields(Rules)}
    body = {k: v for k, v in command.fields.items() if v != current[k]}
    if not body:
        raise Refused(NothingChanges())
    return [Fact(type="community.rules", records=(settings.id,), body=body)]


def set_membership_type(command: SetMembershipType, fresh: bytes) -> list[Fact]:
    name = line("name", command.name)
    if not name:
        raise Refused(NameMissing())
    for field in ("price", "months", "item_limit", "loan_days"):
        value = getattr(command, field)
        if value is not None and not _TYPE[field](value):
            raise Refused(NotANumber(field, str(value)[:SHORT]))
    body = {
        "name": name,
        "price": command.price,
        "months": command.months,
        "item_limit": command.item_limit,
        "loan_days": command.loan_days,
        "gone": False,
    }
    return [Fact(type="membership_type.described", records=(command.type or fresh,), body=body)]


def remove_membership_type(command: RemoveMembershipType) -> list[Fact]:
    return [Fact(type="membership_type.described", records=(command.type,), body={"gone": True})]


def publish_agreement(command: PublishAgreement, settings: Settings) -> list[Fact]:
    text = lines("agreement", command.text, 2 * LONG)
    if not text or text == settings.agreement_text:
        raise Refused(NothingChanges())
    body = {"version": settings.agreement + 1, "text": text}
    return [Fact(type="community.agreement", records=(settings.id,), body=body)]


def leave_note(command: LeaveNote, settings: Settings) -> list[Fact]:
    text = lines("handover", command.text)
    return [Fact(type="community.handover", records=(settings.id,), body={"text": text}, audience=DESK)]
