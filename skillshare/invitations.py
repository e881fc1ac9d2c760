"""Which invitations are good, as far as this laptop heard, and what they promise (sync §2).

Who may make one, take one back or let a laptop in by one is `office`'s; what stands on the paper the journal's.
"""

from typing import TypeAlias

from skillshare.domain.laptops import (
    InvitationOver,
    InvitationTakenBack,
    InvitationUnknown,
    InvitationUsed,
    RequestElsewhere,
)
from skillshare.domain.refusal import Refused
from skillshare.journal.authority import Authority, Deed
from skillshare.journal.founding import DeviceClass
from skillshare.journal.invitation import JoinRequest
from skillshare.journal.store import Journal

Promise: TypeAlias = tuple[DeviceClass, bytes, str]
"""Class, owner and label that an invitation gives."""


def check_request(journal: Journal, asked: JoinRequest) -> tuple[Deed, Promise]:
    """The invitation that a laptop shows, and what it promises. Raises Refused if it is not good (sync §2)."""
    if asked.community != journal.community:
        raise Refused(RequestElsewhere())
    authority = journal.authority
    invite, terms = invited(authority, asked.invite)
    if invite.entry in authority.spent:
        raise Refused(InvitationUsed(let_in(authority, invite)))
    if asked.invite in authority.taken_back:
        raise Refused(InvitationTakenBack())
    # A clock decides nothing about what counts; here it only spares an old paper's finder the way in.
    until = ends(invite)
    if until and journal.wall() > until:
        raise Refused(InvitationOver(until))
    return invite, terms


def invited(authority: Authority, public: bytes) -> tuple[Deed, Promise]:
    """The invitation of that key and what it promises. Raises Refused if nobody entitled made one."""
    invite = next((deed for deed in authority.invites if deed.body.get("key") == public), None)
    terms = None if invite is None else promised(invite)
    if invite is None or terms is None:
        raise Refused(InvitationUnknown())
    return invite, terms


def let_in(authority: Authority, invite: Deed) -> str:
    """What the laptop is called that used it up."""
    used = (t.grant.label for t in authority.tenures if t.deed.body.get("invite") == invite.entry)
    return next(used, "")


def ends(invite: Deed) -> int:
    """When an invitation ends, in milliseconds since 1970 UTC; 0 if never."""
    until = invite.body.get("until")
    return until if type(until) is int and until > 0 else 0


def promised(invite: Deed) -> Promise | None:
    """Class, owner and label of an invitation, None if it says something else."""
    number, owner, label = (invite.body.get(field) for field in ("class", "owner", "label"))
    if type(number) is not int or number not in list(DeviceClass) or type(label) is not str:
        return None
    return (DeviceClass(number), owner, label) if type(owner) is bytes and len(owner) == 16 else None
