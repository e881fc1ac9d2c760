"""The facts of lane 0: the genesis, grants, revocations, and what officers say of entries past a cut.

How they are written and read as values. Which of them count is authority's question (journal §4) and not answered here.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any, Final

from skillshare.domain.fact import Fact
from skillshare.journal.key import DeviceKey

GENESIS: Final = "genesis"
GRANT: Final = "grant"
ADMIT: Final = "admit"
"""A grant that uses up an invitation."""
INVITE: Final = "invite"
UNINVITE: Final = "uninvite"
REVOKE: Final = "revoke"
ADOPT: Final = "adopt"
VOID: Final = "void"
UNVOID: Final = "unvoid"


class DeviceClass(IntEnum):
    """Classes of devices, senior to junior (journal §4)."""

    RECOVERY = 0
    KEEPER = 1
    STEWARD = 2
    DESK = 3
    PERSONAL = 4
    KIOSK = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """One laptop of the community as its grant names it. `prefix` begins the short ids it gives out."""

    entry: bytes
    device: bytes
    device_class: DeviceClass
    owner: bytes
    label: str
    prefix: str
    certificate: bytes
    sealing: bytes


def outsider(key: DeviceKey) -> Grant:
    """What stands for the grant of a laptop that was never let in: no label, owner or prefix."""
    return Grant(entry=b"", device=key.public, device_class=DeviceClass.KIOSK, owner=bytes(16), label="", prefix="",
                 certificate=key.certificate, sealing=key.sealing)  # fmt: skip


class Leaving(StrEnum):
    """Why a device leaves (journal §4)."""

    LOST = "lost"
    LEFT = "left"
    DEMOTED = "demoted"


def genesis_fact(name: str, discovery: bytes, key: DeviceKey, recovery: bytes | None = None) -> Fact:
    """The community's name, its discovery key, the founder's certificate and the recovery sheet's public key."""
    body: dict[str, Any] = {"name": name, "discovery": discovery, "certificate": key.certificate}
    if recovery is not None:
        body["recovery"] = recovery
    return Fact(type=GENESIS, records=(), body=body)


def grant_fact(
    key: DeviceKey, *, device_class: DeviceClass, owner: bytes, label: str, prefix: str, invite: bytes | None = None
) -> Fact:
    """What makes this laptop's own key one of the community's (journal §4)."""
    return grant(
        Grant(entry=b"", device=key.public, device_class=device_class, owner=owner, label=label, prefix=prefix,
              certificate=key.certificate, sealing=key.sealing),
        invite,
    )  # fmt: skip


def grant(granted: Grant, invite: bytes | None = None) -> Fact:
    """What makes a device one of the community's; with an invitation's entry id, what uses that up."""
    body = {
        "device": granted.device,
        "class": int(granted.device_class),
        "owner": granted.owner,
        "label": granted.label,
        "prefix": granted.prefix,
        "certificate": granted.certificate,
        "sealing": granted.sealing,
    }
    if invite is None:
        return Fact(type=GRANT, records=(granted.owner,), body=body)
    return Fact(type=ADMIT, records=(granted.owner,), body={**body, "invite": invite})


def revoke_fact(device: bytes, owner: bytes, why: Leaving) -> Fact:
    """What ends every tenure of a device that the author had seen (journal §4)."""
    return Fact(type=REVOKE, records=(owner,), body={"device": device, "why": str(why)})


def review_fact(kind: str, entries: Collection[bytes]) -> Fact:
    """`ADOPT`, `VOID` or `UNVOID` of these entries."""
    return Fact(type=kind, records=(), body={"entries": sorted(entries)})


def read_grant(entry: bytes, body: Mapping[str, Any]) -> Grant | None:
    """The grant in a body, None if a field is missing or is of another type there."""
    number = body.get("class")
    if type(number) is not int or number not in list(DeviceClass):
        return None
    blobs = [body.get(field) for field in ("device", "owner", "certificate", "sealing")]
    words = [body.get(field) for field in ("label", "prefix")]
    if not all(type(blob) is bytes for blob in blobs) or not all(type(word) is str for word in words):
        return None
    device, owner, certificate, sealing = map(bytes, blobs)  # type: ignore[arg-type]
    label, prefix = map(str, words)
    if (len(device), len(owner), len(sealing)) != (32, 16, 32):
        return None
    return Grant(entry=entry, device=device, device_class=DeviceClass(number), owner=owner, label=label, prefix=prefix,
                 certificate=certificate, sealing=sealing)  # fmt: skip
