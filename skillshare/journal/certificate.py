"""Whether a certificate may stand for a device: self-signed, without end, able to vouch for nobody else (sync §1).

Making one belongs to `key.py`. Asked before a grant is written and again before a certificate is trusted, since a
certificate that may sign others would let its owner mint any number of laptops past the grants.
"""

from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.x509.oid import NameOID

LARGEST: Final = 1024
"""Bytes of a certificate; ours have about 331."""

_BEGINS: Final = datetime(1970, 1, 1, tzinfo=UTC)
_ENDS: Final = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
_LEAF: Final = x509.BasicConstraints(ca=False, path_length=None)


class Flaw(StrEnum):
    """Why a certificate is refused."""

    UNREADABLE = "unreadable"
    OTHER_KEY = "other-key"
    OTHER_NAME = "other-name"
    NOT_SELF_SIGNED = "not-self-signed"
    MAY_SIGN = "may-sign"
    VALIDITY = "validity"


@lru_cache(maxsize=256)
def flaw(certificate: bytes, device: bytes) -> Flaw | None:
    """What is wrong with a DER certificate for this device (32 bytes), None if nothing is."""
    if len(certificate) > LARGEST:
        return Flaw.UNREADABLE
    try:
        read = x509.load_der_x509_certificate(certificate)
        return _judged(read, device)
    except (ValueError, TypeError, x509.DuplicateExtension, x509.UnsupportedGeneralNameType):
        return Flaw.UNREADABLE


def _judged(read: x509.Certificate, device: bytes) -> Flaw | None:
    public = read.public_key()
    if not isinstance(public, Ed25519PublicKey) or public.public_bytes_raw() != device:
        return Flaw.OTHER_KEY
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, device.hex()[:16])])
    if read.subject != name or read.issuer != name:
        return Flaw.OTHER_NAME
    try:
        public.verify(read.signature, read.tbs_certificate_bytes)
    except InvalidSignature:
        return Flaw.NOT_SELF_SIGNED
    if [(each.critical, each.value) for each in read.extensions] != [(True, _LEAF)]:
        return Flaw.MAY_SIGN
    if (read.not_valid_before_utc, read.not_valid_after_utc) != (_BEGINS, _ENDS):
        return Flaw.VALIDITY
    return None
