"""Being let in without a common network: an invitation, and the request that answers it (sync §2).

The invitation is sixteen letters on paper and a file that may be seen by anybody. The letters are a key; the request of
the laptop that wants in is signed with it and with the laptop's own. Who may let it in is decided in `office.py`.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from skillshare.domain.fact import Fact
from skillshare.domain.laptops import InvitationMistyped, InvitationUnreadable, RequestUnreadable
from skillshare.domain.refusal import Refused
from skillshare.domain.text import SHORT, clean
from skillshare.journal import cbor, letters
from skillshare.journal.failure import Malformed
from skillshare.journal.founding import INVITE, UNINVITE, DeviceClass
from skillshare.journal.key import DeviceKey, vouched

SECRET: Final = 10
LETTERS: Final = 16
FILE_LIMIT: Final = 4096
LABEL: Final = 200

_GROUP: Final = 4
_COMMUNITY: Final = 16
_SCAN_CHECK: Final = 22
_VERSION: Final = 1
_PURPOSE: Final = b"join/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """What the file says: into which community, and the public half of what stands on the paper."""

    community: bytes
    name: str
    public: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinRequest:
    """A laptop that wants in, and the public half of the invitation it holds. Both keys signed it."""

    community: bytes
    invite: bytes
    device: bytes
    label: str
    certificate: bytes
    sealing: bytes


def draw(random: Callable[[int], bytes] = os.urandom) -> tuple[str, bytes]:
    """The letters of a new invitation, and its public half for the fact and the file."""
    secret = random(SECRET)
    return letters.spell(secret, check=0, group=_GROUP), _key(secret).public_key().public_bytes_raw()


def invite_fact(public: bytes, device_class: DeviceClass, owner: bytes, label: str, until: int = 0) -> Fact:
    """What lets anybody entitled admit one laptop that shows the letters; `until` as in `office.MakeInvitation`."""
    body: dict[str, Any] = {"key": public, "class": int(device_class), "owner": owner, "label": label}
    return Fact(type=INVITE, records=(owner,), body=body | ({"until": until} if until else {}))


def uninvite_fact(public: bytes, owner: bytes) -> Fact:
    """What keeps everybody who hears of it from admitting a laptop that shows these letters."""
    return Fact(type=UNINVITE, records=(owner,), body={"key": public})


def scan_text(invitation: Invitation, code: str) -> str:
    """The letters and the community they lead into, for a scanner. Raises ValueError for letters that are none."""
    secret = letters.read(code, size=SECRET, check=0)
    if secret is None:
        raise ValueError("not the letters of an invitation")
    return letters.spell(invitation.community + secret, check=_SCAN_CHECK, group=_GROUP)


def scanned(text: str) -> tuple[Invitation, str] | None:
    """What a scanner read off the paper: the invitation, without the community's name, and its letters; None for
    anything else."""
    both = letters.read(text, size=_COMMUNITY + SECRET, check=_SCAN_CHECK)
    if both is None:
        return None
    community, secret = both[:_COMMUNITY], both[_COMMUNITY:]
    public = _key(secret).public_key().public_bytes_raw()
    return Invitation(community=community, name="", public=public), letters.spell(secret, check=0, group=_GROUP)


def write_invitation(invitation: Invitation) -> bytes:
    """The file that goes along with the letters."""
    values = {"version": _VERSION, "community": invitation.community, "name": invitation.name}
    return cbor.encode({**values, "key": invitation.public})


def read_invitation(file: bytes) -> Invitation:
    """Raises Refused(InvitationUnreadable)."""
    value = _map(file)
    found = _sized(value, community=16, key=32)
    name = value.get("name")
    if value.get("version") != _VERSION or type(name) is not str or found is None:
        raise Refused(InvitationUnreadable())
    return Invitation(community=found["community"], name=clean(name)[:SHORT], public=found["key"])


def request(invitation: Invitation, code: str, key: DeviceKey, label: str) -> bytes:
    """The file with which this laptop asks to be let in. Raises Refused(InvitationMistyped) for other letters."""
    secret = letters.read(code, size=SECRET, check=0)
    if secret is None or _key(secret).public_key().public_bytes_raw() != invitation.public:
        raise Refused(InvitationMistyped(len(letters.plain(code)), LETTERS))
    values: dict[str, Any] = {"version": _VERSION, "community": invitation.community, "invite": invitation.public}
    values |= {"device": key.public, "label": label[:LABEL], "certificate": key.certificate, "sealing": key.sealing}
    signed = cbor.encode(values)
    return cbor.encode([signed, _key(secret).sign(vouched(_PURPOSE, signed)), key.vouch(_PURPOSE, signed)])


def read_request(file: bytes) -> JoinRequest:
    """A request that both keys it names have signed. Raises Refused(RequestUnreadable)."""
    try:
        parts = cbor.decode(file, limit=FILE_LIMIT)
    except Malformed:
        parts = None
    if type(parts) is not list or len(parts) != 3 or not all(type(part) is bytes for part in parts):
        raise Refused(RequestUnreadable())
    signed, by_invite, by_device = parts
    value = _map(signed)
    found = _sized(value, community=16, invite=32, device=32, sealing=32)
    label, certificate = value.get("label"), value.get("certificate")
    fits = value.get("version") == _VERSION and isinstance(label, str) and len(label) <= LABEL
    if found is None or not fits or not isinstance(certificate, bytes):
        raise Refused(RequestUnreadable())
    if not (_vouches(found["invite"], by_invite, signed) and _vouches(found["device"], by_device, signed)):
        raise Refused(RequestUnreadable())
    # Whoever decides about it reads it first: it is one line, and no longer than any name.
    return JoinRequest(label=clean(str(label))[:SHORT], certificate=certificate, **found)


def _key(secret: bytes) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(sha256(b"skillshare/invite/1\0" + secret).digest())


def _vouches(public: bytes, signature: bytes, signed: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, vouched(_PURPOSE, signed))
    except (InvalidSignature, ValueError):
        return False
    return True


def _map(content: bytes) -> dict[str, Any]:
    """The map in these bytes, an empty one if there is none."""
    try:
        value = cbor.decode(content, limit=FILE_LIMIT)
    except Malformed:
        return {}
    return value if type(value) is dict else {}


def _sized(value: dict[str, Any], **sizes: int) -> dict[str, bytes] | None:
    """The fields of so many bytes each, None if one is not so."""
    given = ((name, value.get(name)) for name in sizes)
    found = {name: it for name, it in given if isinstance(it, bytes) and len(it) == sizes[name]}
    return found if len(found) == len(sizes) else None
