"""A certificate as text for a printed code, signed by the laptop that prints it, and how another desk reads it (R44).

Capitals and digits only, so that the code stays small. Reading needs no network: who may sign follows from the grants
that every laptop has. Whether the certificate stands still is asked of the catalog, not here.
"""

from base64 import b32decode, b32encode
from binascii import Error as NotBase32
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from skillshare.domain import checks
from skillshare.domain.cards import Card, CardForged, CardOfOthers, CardOfStranger, CardUnreadable
from skillshare.domain.refusal import Refused
from skillshare.domain.text import SHORT, clean
from skillshare.journal import cbor
from skillshare.journal.authority import Authority
from skillshare.journal.failure import Malformed
from skillshare.journal.founding import DeviceClass
from skillshare.journal.key import DeviceKey, vouched

PREFIX: Final = "SKILLSHARE1:"
LARGEST: Final = 2048
"""Characters of a card's text; a code with more than twice what ours have is none of ours."""

_PURPOSE: Final = b"card/1"
_SIGNATURE: Final = 64
_KEY: Final = 32


def is_card(text: str) -> bool:
    """Whether this looks like the code of a certificate card."""
    return text.strip().upper().startswith(PREFIX)


def write_card(card: Card, key: DeviceKey) -> str:
    """The text for the code on the card, about 400 characters."""
    until = card.until.isoformat() if card.until else None
    said = [card.community, card.certificate, card.person, card.name, card.on, card.day.isoformat(), until]
    content = cbor.encode([*said, card.trainer])
    whole = key.public + key.vouch(_PURPOSE, content) + content
    return PREFIX + b32encode(whole).decode("ascii").rstrip("=")


def read_card(text: str, community: bytes, authority: Authority) -> Card:
    """What a card says, if a laptop of this community that may give certificates has signed it.

    Raises Refused with `CardUnreadable`, `CardForged`, `CardOfOthers` or `CardOfStranger`.
    """
    device, signature, content = _parts(text)
    card = _said(content)
    try:
        Ed25519PublicKey.from_public_bytes(device).verify(signature, vouched(_PURPOSE, content))
    except (InvalidSignature, ValueError):
        raise Refused(CardForged()) from None
    if card.community != community:
        raise Refused(CardOfOthers())
    tenure = authority.of(device)
    if tenure is None or tenure.device_class > DeviceClass.DESK:
        raise Refused(CardOfStranger())
    return card


def _parts(text: str) -> tuple[bytes, bytes, bytes]:
    """The device, its signature, and what it signed."""
    letters = "".join(text.split()).upper()
    if not letters.startswith(PREFIX) or len(letters) > LARGEST:
        raise Refused(CardUnreadable())
    letters = letters.removeprefix(PREFIX)
    try:
        whole = b32decode(letters + "=" * (-len(letters) % 8))
    except (NotBase32, ValueError):
        raise Refused(CardUnreadable()) from None
    return whole[:_KEY], whole[_KEY : _KEY + _SIGNATURE], whole[_KEY + _SIGNATURE :]


def _said(content: bytes) -> Card:
    try:
        value: Any = cbor.decode(content, limit=LARGEST)
    except Malformed:
        raise Refused(CardUnreadable()) from None
    if not isinstance(value, list) or len(value) != 8:
        raise Refused(CardUnreadable())
    ids, texts, day = value[:3], [*value[3:5], value[7]], checks.day(value[5])
    if not all(map(checks.is_id, ids)) or not all(map(checks.is_text, texts)) or day is None:
        raise Refused(CardUnreadable())
    if value[6] is not None and checks.day(value[6]) is None:
        raise Refused(CardUnreadable())
    name, on, trainer = (clean(text)[:SHORT] for text in texts)
    return Card(
        community=ids[0],
        certificate=ids[1],
        person=ids[2],
        name=name,
        on=on,
        day=day,
        until=checks.day(value[6]),
        trainer=trainer,
    )
