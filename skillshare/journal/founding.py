"""What the first entries of a community say: the genesis and the founder's grant, and the laptops that were granted.

Which grants count is authority's question (journal §4) and not answered here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from skillshare.domain.fact import Fact
from skillshare.journal.cbor import decode_trusted
from skillshare.journal.key import DeviceKey

GENESIS: Final = "genesis"
GRANT: Final = "grant"


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


def genesis_fact(name: str, discovery: bytes, key: DeviceKey) -> Fact:
    """The community's name, its discovery key and the founder's certificate. A recovery key may join them later."""
    return Fact(type=GENESIS, records=(), body={"name": name, "discovery": discovery, "certificate": key.certificate})


def grant_fact(key: DeviceKey, *, device_class: DeviceClass, owner: bytes, label: str, prefix: str) -> Fact:
    """What makes a device one of the community's."""
    body = {
        "device": key.public,
        "class": int(device_class),
        "owner": owner,
        "label": label,
        "prefix": prefix,
        "certificate": key.certificate,
        "sealing": key.sealing,
    }
    return Fact(type=GRANT, records=(owner,), body=body)


def read_grants(stored: Iterable[tuple[bytes, bytes]]) -> tuple[Grant, ...]:
    """The grants in these (entry, body) pairs; one whose body lacks a field or has another type there is left out."""
    grants = []
    for entry, body in stored:
        value = decode_trusted(body)
        try:
            grants.append(
                Grant(entry=entry, device=_bytes(value["device"]), device_class=DeviceClass(value["class"]),
                      owner=_bytes(value["owner"]), label=_text(value["label"]), prefix=_text(value["prefix"]),
                      certificate=_bytes(value["certificate"]), sealing=_bytes(value["sealing"]))
            )  # fmt: skip
        except (KeyError, TypeError, ValueError):
            continue
    return tuple(grants)


def _bytes(value: object) -> bytes:
    if type(value) is not bytes:
        raise TypeError
    return value


def _text(value: object) -> str:
    if type(value) is not str:
        raise TypeError
    return value
