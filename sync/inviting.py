"""Being let in without a common network: what lies on a stick for it, and the steps on either side (sync §2).

On paper stand letters; on the stick lie the invitation, the new laptop's request, and then a bundle that it can open.
Nothing on a stick is believed: a request is signed twice, and a community is known by its id.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from skillshare.community import Community
from skillshare.domain.laptops import RequestElsewhere
from skillshare.domain.refusal import Refusal, Refused
from skillshare.invitations import check_request, ends, promised
from skillshare.journal.authority import Deed
from skillshare.journal.founding import DeviceClass
from skillshare.journal.invitation import (
    FILE_LIMIT,
    Invitation,
    JoinRequest,
    draw,
    read_invitation,
    read_request,
    request,
    write_invitation,
)
from skillshare.office import AdmitByRequest, MakeInvitation
from sync import bundle, media, sticks
from sync.outcome import Progress, Read, Unread, Why

GOOD_FOR: Final = 14 * 24 * 3600 * 1000
"""Milliseconds an invitation is good for."""
INVITATION: Final = ".skillshare-invitation"
REQUEST: Final = ".skillshare-request"
SHOWN: Final = 20
"""Requests of one stick that are looked into."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A new invitation: its letters, which are kept nowhere, what its file says, and until when it is good."""

    code: str
    invitation: Invitation
    until: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """An invitation that let nobody in yet. `until` in milliseconds since 1970 UTC, 0 for ever."""

    public: bytes
    device_class: DeviceClass
    owner: bytes
    label: str
    until: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A laptop that asks on a stick to be let in by an invitation of this community."""

    path: Path
    request: JoinRequest
    invite: Open


# On a laptop that adds others


def invite(
    community: Community, *, device_class: DeviceClass, owner: bytes, label: str = "", by: bytes | None = None
) -> Paper:
    """Make an invitation that lets one laptop in. Raises Refused."""
    code, public = draw()
    until = community.now() + GOOD_FOR
    community.do(MakeInvitation(public=public, device_class=device_class, owner=owner, label=label, until=until), by=by)
    return Paper(code=code, invitation=_invitation(community, public), until=until)


def still_open(community: Community) -> tuple[Open, ...]:
    """The invitations that are good now and let nobody in yet."""
    authority, now = community.journal.authority, community.now()
    found = (_open(deed) for deed in authority.invites if deed.entry not in authority.spent)
    known = (each for each in found if each is not None and each.public not in authority.taken_back)
    return tuple(each for each in known if not 0 < each.until < now)


def leave(community: Community, folder: Path, public: bytes) -> Path:
    """Write the file that goes along with an invitation's letters. Raises Unwritten."""
    path = folder / f"skillshare-{public.hex()[:8]}{INVITATION}"
    with media.whole(path) as file:
        file.write(write_invitation(_invitation(community, public)))
    return path


def asked(community: Community, folder: Path) -> tuple[Asked, ...]:
    """Who asks on that stick to be let in, by an invitation that is still good."""
    known = {each.public: each for each in still_open(community)}
    return tuple(
        Asked(path=path, request=wanted, invite=known[wanted.invite])
        for path, wanted in _requests(folder)
        if wanted.community == community.id and wanted.invite in known
    )


def in_vain(community: Community, folder: Path) -> tuple[tuple[str, Refusal], ...]:
    """Who asks on that stick by an invitation that is not good: what it calls itself, and why it is not let in."""
    found: list[tuple[str, Refusal]] = []
    for _, wanted in _requests(folder):
        try:
            check_request(community.journal, wanted)
        except Refused as stop:
            stranger = isinstance(stop.refusal, RequestElsewhere)
            if not stranger and not community.journal.authority.ever(wanted.device):
                found.append((wanted.label, stop.refusal))
    return tuple(found)


def admit(community: Community, path: Path, by: bytes | None = None) -> None:
    """Let in the laptop that asks in that file. Raises Refused, Unread."""
    community.do(AdmitByRequest(request=_content(path, REQUEST)), by=by)


# On the laptop that wants in


def found(folder: Path) -> tuple[Invitation, ...]:
    """The invitations on a stick."""
    read = []
    for path in sticks.bundles(folder, INVITATION)[:SHOWN]:
        try:
            read.append(read_invitation(_content(path, INVITATION)))
        except (Unread, Refused):
            continue
    return tuple(read)


def ask(community: Community, invitation: Invitation, code: str, label: str, folder: Path) -> Path:
    """Write this laptop's request. Raises Refused for other letters, Unwritten."""
    content = request(invitation, code, community.journal.key, label)
    path = _own(community, folder)
    with media.whole(path) as file:
        file.write(content)
    return path


def wanted(community: Community, folder: Path) -> bytes | None:
    """The community this laptop asked on that stick to be let into, None if it did not."""
    try:
        own = read_request(_content(_own(community, folder), REQUEST))
    except (Unread, Refused):
        return None
    return own.community if own.device == community.journal.key.public else None


def entering(community: Community, into: bytes, folder: Path) -> Generator[Progress, None, Read]:
    """The steps of becoming a laptop of that community by what others left for it on a stick, and of taking all in.

    Raises Unread, NOT_FOR_US where nobody let this laptop in yet, and Refused.
    """
    paths, why = sticks.bundles(folder), Why.NO_BUNDLE
    if not folder.is_dir():
        raise Unread(Why.GONE)
    for path in paths:
        try:
            officers = bundle.officers(community.journal, path, into)
        except Unread as stop:
            why = stop.why
            continue
        community.join(into, officers)
        return (yield from bundle.reading(community, path))
    raise Unread(why)


def _requests(folder: Path) -> Iterator[tuple[Path, JoinRequest]]:
    for path in sticks.bundles(folder, REQUEST)[:SHOWN]:
        with suppress(Unread, Refused):
            yield path, read_request(_content(path, REQUEST))


def _own(community: Community, folder: Path) -> Path:
    return folder / f"skillshare-{community.journal.key.public.hex()[:8]}{REQUEST}"


def _content(path: Path, suffix: str) -> bytes:
    with media.foreign(path, suffix) as (file, size):
        if size > FILE_LIMIT:
            raise Unread(Why.TOO_LARGE)
        return file.read(FILE_LIMIT)


def _invitation(community: Community, public: bytes) -> Invitation:
    name = community.catalog.settings(community.id).name
    return Invitation(community=community.id, name=name[:200], public=public)


def _open(deed: Deed) -> Open | None:
    terms, public = promised(deed), deed.body.get("key")
    if terms is None or not isinstance(public, bytes):
        return None
    device_class, owner, label = terms
    return Open(public=public, device_class=device_class, owner=owner, label=label, until=ends(deed))
