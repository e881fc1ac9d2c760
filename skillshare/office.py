"""Who is let in and out: commands that end up in lane 0, and what this laptop may record (journal §4, sync §2).

Decides from what is stored; `community` records what comes back. Beforehand is for people's sake alone: what counts is
judged by everybody from the entries (`journal/authority.py`).
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import singledispatch
from string import ascii_uppercase
from typing import Final, TypeAlias

from skillshare.domain import entitled
from skillshare.domain.fact import Fact
from skillshare.domain.laptops import (
    AlreadyIn,
    CertificateUnfit,
    FounderStays,
    InvitationTakenBack,
    LaptopRemoved,
    LaptopSenior,
    LastKeeper,
    NoSheet,
    NotEntitled,
    NothingToReview,
    NotLetInYet,
    SheetOfOthers,
    TooLateToTakeBack,
    UnknownLaptop,
)
from skillshare.domain.numbers import site_prefix
from skillshare.domain.refusal import NameMissing, Refused
from skillshare.domain.text import SHORT, clean
from skillshare.invitations import check_request, invited, let_in
from skillshare.journal import recovery
from skillshare.journal.authority import Authority, Tenure, may_grant
from skillshare.journal.entry import AUTHORITY
from skillshare.journal.founding import (
    ADOPT,
    GRANT,
    UNVOID,
    VOID,
    DeviceClass,
    Grant,
    Leaving,
    grant,
    grant_fact,
    review_fact,
    revoke_fact,
)
from skillshare.journal.invitation import invite_fact, read_request, uninvite_fact
from skillshare.journal.key import DeviceKey
from skillshare.journal.store import Journal
from skillshare.journal.verdict import Appended

ENTRIES_A_FACT: Final = 1500
"""Entries that one fact of a review names; a body holds no more."""

_FACTS_A_ENTRY: Final = 6
"""Facts of one command beyond this go into further entries, which stay small enough to travel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmitLaptop:
    """Let a laptop in, or give one that is in another class, owner or name. `owner` is a person's record id.

    Without a `prefix` its short ids begin with two letters made of the label that no other laptop has.
    """

    device: bytes
    certificate: bytes
    sealing: bytes
    device_class: DeviceClass
    owner: bytes
    label: str
    prefix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveLaptop:
    """End all of a laptop's tenures; of this one itself if it leaves."""

    device: bytes
    why: Leaving = Leaving.LOST


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewParked:
    """Adopt what a removed laptop recorded afterwards, void it, or take a voiding back: `kind` as in `founding`."""

    kind: str
    entries: Collection[bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeInvitation:
    """Let one laptop in later, without a common network. `public` is from `invitation.draw`, whose letters are shown
    once and kept nowhere. After `until`, in milliseconds since 1970 UTC, it lets nobody in; 0 is for ever."""

    public: bytes
    device_class: DeviceClass
    owner: bytes
    label: str = ""
    until: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackInvitation:
    """Let nobody in any more by the invitation whose letters have that `public` half."""

    public: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmitByRequest:
    """Let in the laptop whose request came on a stick, as its invitation says."""

    request: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Recover:
    """Make this laptop a keeper by the recovery sheet, and remove others first: a founder, or a laptop that is gone."""

    code: str
    label: str
    owner: bytes
    prefix: str = ""
    remove: tuple[bytes, ...] = ()


OfficeCommand: TypeAlias = (
    AdmitLaptop | RemoveLaptop | ReviewParked | MakeInvitation | TakeBackInvitation | AdmitByRequest | Recover
)
COMMANDS: Final = (
    AdmitLaptop,
    RemoveLaptop,
    ReviewParked,
    MakeInvitation,
    TakeBackInvitation,
    AdmitByRequest,
    Recover,
)

# ── what this laptop may record ───────────────────────────────────────────────────────────────────────────────────


def standing(journal: Journal) -> Tenure:
    """This laptop's most senior tenure. Raises Refused(LaptopRemoved) or Refused(NotLetInYet)."""
    own = journal.key.public
    tenure = journal.authority.of(own)
    if tenure is None:
        raise Refused(LaptopRemoved() if journal.authority.ever(own) else NotLetInYet())
    return tenure


def check(journal: Journal, facts: Sequence[Fact]) -> None:
    """Raises Refused if this laptop may not record one of these everyday facts (journal §4)."""
    own = standing(journal)
    for fact in facts:
        if not journal.may_record(own, fact):
            desk = own.device_class is DeviceClass.DESK
            raise Refused(NotEntitled(fact.type, entitled.STEWARD if desk else entitled.needed(fact.type)))


def check_admitting(journal: Journal, device_class: DeviceClass) -> None:
    """Raises Refused if this laptop may not let others in as such, before anybody goes to fetch them (journal §4)."""
    _check_class(_officer(journal), device_class)


def check_asking(journal: Journal) -> None:
    """Raises Refused where answering a question would lead to nothing: what may raise one takes a desk's laptop."""
    if standing(journal).device_class > DeviceClass.DESK:
        raise Refused(NotEntitled("", entitled.DESK))


# ── commands ──────────────────────────────────────────────────────────────────────────────────────────────────────


def sheet(command: OfficeCommand, journal: Journal) -> DeviceKey | None:
    """The key that signs instead of this laptop's. Raises Refused for a code that does not open this community."""
    if not isinstance(command, Recover):
        return None
    key = recovery.read(command.code).key
    if not journal.authority.tenures:
        raise Refused(NotLetInYet())
    known = [t.device for t in journal.authority.tenures if t.device_class is DeviceClass.RECOVERY]
    if not known:
        raise Refused(NoSheet())
    if key.public not in known:
        raise Refused(SheetOfOthers())
    return key


def record(command: OfficeCommand, journal: Journal, by: bytes | None) -> tuple[list[Fact], list[Appended]]:
    """Carries a command out as `by`, else the laptop's owner. Inside a transaction. Raises Refused."""
    key, decided = sheet(command, journal), facts(command, journal)
    person = by or (command.owner if isinstance(command, Recover) else standing(journal).grant.owner)
    pieces = (decided[at : at + _FACTS_A_ENTRY] for at in range(0, len(decided), _FACTS_A_ENTRY))
    return decided, [journal.append(piece, by=person, lane=AUTHORITY, sheet=key) for piece in pieces]


@singledispatch
def facts(command: OfficeCommand, journal: Journal) -> list[Fact]:  # noqa: ARG001 - what each of them needs
    """The facts of lane 0 that a command makes. Raises Refused."""
    raise TypeError(f"no use case for {type(command).__name__}")


@facts.register
def _(command: AdmitLaptop, journal: Journal) -> list[Fact]:
    wanted = Grant(entry=b"", device=command.device, device_class=command.device_class, owner=command.owner,
                   label=_label(command.label), prefix=command.prefix, certificate=command.certificate,
                   sealing=command.sealing)  # fmt: skip
    return _admit(wanted, journal)


@facts.register
def _(command: RemoveLaptop, journal: Journal) -> list[Fact]:
    authority, own = journal.authority, standing(journal)
    if command.device != own.device:
        own = _officer(journal)
    gone = _live(authority, command.device)
    _check_senior(own, authority, command.device)
    _check_keepers(authority, gone.grant)
    return [revoke_fact(command.device, gone.grant.owner, command.why)]


@facts.register
def _(command: ReviewParked, journal: Journal) -> list[Fact]:
    _officer(journal)
    voided = journal.authority.voided
    here = {entry for entry in command.entries if journal.action(entry) is not None}
    returned, named = here & voided, here
    if command.kind == ADOPT:
        named = here - journal.authority.adopted
    elif command.kind == VOID:
        returned, named = set(), here - voided
    else:
        named = set()
    if not (named or returned):
        raise Refused(NothingToReview())
    return [*_reviews(UNVOID, returned), *_reviews(command.kind, named)]


@facts.register
def _(command: MakeInvitation, journal: Journal) -> list[Fact]:
    own = _officer(journal)
    _check_class(own, command.device_class)
    label = clean(command.label)[:SHORT]
    return [invite_fact(command.public, command.device_class, command.owner, label, command.until)]


@facts.register
def _(command: TakeBackInvitation, journal: Journal) -> list[Fact]:
    _officer(journal)
    authority = journal.authority
    invite, terms = invited(authority, command.public)
    if invite.entry in authority.spent:
        raise Refused(TooLateToTakeBack(let_in(authority, invite)))
    if command.public in authority.taken_back:
        raise Refused(InvitationTakenBack())
    return [uninvite_fact(command.public, terms[1])]


@facts.register
def _(command: AdmitByRequest, journal: Journal) -> list[Fact]:
    asked = read_request(command.request)
    invite, (device_class, owner, label) = check_request(journal, asked)
    wanted = Grant(entry=b"", device=asked.device, device_class=device_class, owner=owner,
                   label=_label(label or asked.label), prefix="", certificate=asked.certificate,
                   sealing=asked.sealing)  # fmt: skip
    return _admit(wanted, journal, invite.entry)


@facts.register
def _(command: Recover, journal: Journal) -> list[Fact]:
    gone = [_live(journal.authority, device) for device in command.remove if device != journal.key.public]
    label = _label(command.label)
    prefix = command.prefix or _free_prefix(label, journal, journal.key.public)
    own = grant_fact(journal.key, device_class=DeviceClass.KEEPER, owner=command.owner, label=label, prefix=prefix)
    return [*(revoke_fact(t.device, t.grant.owner, Leaving.LOST) for t in gone), own]


# ── what they share ───────────────────────────────────────────────────────────────────────────────────────────────


def _admit(wanted: Grant, journal: Journal, invite: bytes | None = None) -> list[Fact]:
    own, authority = _officer(journal), journal.authority
    _check_class(own, wanted.device_class)
    _check_certificate(wanted)
    prefix = wanted.prefix or _free_prefix(wanted.label, journal, wanted.device)
    granted = grant(replace(wanted, prefix=prefix), invite)
    held = authority.of(wanted.device)
    if held is None:
        return [granted]
    same = (held.device_class, held.grant.owner, held.grant.label) == (wanted.device_class, wanted.owner, wanted.label)
    if same:
        raise Refused(AlreadyIn(held.grant.label))
    if not _takes_away(held, wanted):
        return [granted]
    if held.device_class is DeviceClass.KEEPER:
        _check_keepers(authority, held.grant)
    _check_senior(own, authority, wanted.device)
    return [revoke_fact(wanted.device, held.grant.owner, Leaving.DEMOTED), granted]


def _takes_away(held: Tenure, wanted: Grant) -> bool:
    """Whether the old tenure must end, else it would go on beside the new one. What the laptop recorded meanwhile and
    nobody has heard of would wait for a decision then, so another name alone ends nothing."""
    passes_on = held.device_class is DeviceClass.PERSONAL and held.grant.owner != wanted.owner
    return wanted.device_class > held.device_class or passes_on


def _officer(journal: Journal) -> Tenure:
    own = standing(journal)
    if own.device_class > DeviceClass.STEWARD:
        raise Refused(NotEntitled(GRANT, DeviceClass.STEWARD))
    return own


def _check_class(own: Tenure, wanted: DeviceClass) -> None:
    if not may_grant(own.device_class, wanted):
        raise Refused(NotEntitled(GRANT, DeviceClass.KEEPER))


def _check_senior(own: Tenure, authority: Authority, device: bytes) -> None:
    """Only a strictly senior laptop removes another, or the laptop itself (journal §4)."""
    for tenure in authority.ever(device):
        if not tenure.ends and device != own.device and own.rank >= tenure.rank:
            name = tenure.grant.label
            raise Refused(FounderStays(name) if len(tenure.rank[1]) == 1 else LaptopSenior(name))


def _check_keepers(authority: Authority, gone: Grant) -> None:
    keepers = {t.device for t in authority.live() if t.device_class is DeviceClass.KEEPER}
    if keepers == {gone.device}:
        raise Refused(LastKeeper(gone.label))


def _check_certificate(wanted: Grant) -> None:
    # x509 takes 85 ms to import, and laptops are let in seldom.
    from skillshare.journal.certificate import flaw

    if flaw(wanted.certificate, wanted.device) is not None:
        raise Refused(CertificateUnfit(wanted.label))


def _live(authority: Authority, device: bytes) -> Tenure:
    tenure = authority.of(device)
    if tenure is None:
        raise Refused(UnknownLaptop())
    return tenure


def _label(text: str) -> str:
    label = clean(text)[:SHORT]
    if not label:
        raise Refused(NameMissing())
    return label


def _free_prefix(label: str, journal: Journal, device: bytes) -> str:
    """The laptop's own letters if it had some, else two that no laptop ever had."""
    had = {grant.device: grant.prefix for grant in journal.grants()}
    if had.get(device):
        return had[device]
    wanted = site_prefix(label)
    return next(prefix for prefix in _prefixes(wanted) if prefix not in had.values())


def _prefixes(wanted: str) -> Iterator[str]:
    yield wanted
    yield from (wanted[0] + letter for letter in ascii_uppercase)
    yield from (first + second for first in ascii_uppercase for second in ascii_uppercase)
    yield wanted


def _reviews(kind: str, entries: Iterable[bytes]) -> list[Fact]:
    named = sorted(entries)
    return [review_fact(kind, named[at : at + ENTRIES_A_FACT]) for at in range(0, len(named), ENTRIES_A_FACT)]
