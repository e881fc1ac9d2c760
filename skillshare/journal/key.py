"""The device: the key that signs its entries, the key others seal to, and its certificate (journal §1, sync §1).

Made once on the first start and kept in `device.key`; in a protected folder the file is sealed (journal §11).
"""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, PrivateFormat

from skillshare.journal import cbor
from skillshare.journal.entry import to_sign
from skillshare.journal.failure import Malformed, Unavailable, unavailable
from skillshare.journal.files import write_whole
from skillshare.journal.vault import OPEN, Vault

NAME: Final = "device.key"
_VERSION: Final = 1
_LIMIT: Final = 4096


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DeviceKey:
    """This laptop's secrets. `public` names the device everywhere; `sealing` is its X25519 public key."""

    public: bytes
    sealing: bytes
    certificate: bytes
    _sign: Ed25519PrivateKey
    _seal: X25519PrivateKey

    def sign(self, signed: bytes) -> bytes:
        """The 64-byte signature of header bytes (journal §2)."""
        return self._sign.sign(to_sign(signed))

    def sealed_pem(self, passphrase: bytes) -> bytes:
        """The signing key in PEM, readable with the passphrase alone, for TLS takes it from a file only (sync §1)."""
        return self._sign.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase))

    def vouch(self, purpose: bytes, content: bytes) -> bytes:
        """The 64-byte signature of bytes that are no header, bound to what they are for (sync §4)."""
        return self._sign.sign(vouched(purpose, content))

    def opening(self) -> bytes:
        """The 32-byte X25519 secret that opens what was sealed to `sealing` (sync §4)."""
        return self._seal.private_bytes_raw()

    def __repr__(self) -> str:
        return f"DeviceKey({self.public.hex()[:8]})"


def vouched(purpose: bytes, content: bytes) -> bytes:
    """The bytes under a signature that is none of a header; `purpose` is a path like b"bundle/1"."""
    return b"skillshare/" + purpose + b"\0" + content


def make(signing: bytes, sealing: bytes, certificate: bytes | None = None) -> DeviceKey:
    """The device of two 32-byte secrets; without a certificate one is made, which takes a tenth of a second."""
    sign = Ed25519PrivateKey.from_private_bytes(signing)
    seal = X25519PrivateKey.from_private_bytes(sealing)
    return DeviceKey(
        public=sign.public_key().public_bytes_raw(),
        sealing=seal.public_key().public_bytes_raw(),
        certificate=_certificate(sign) if certificate is None else certificate,
        _sign=sign,
        _seal=seal,
    )


def load_or_make(folder: Path, vault: Vault = OPEN) -> DeviceKey:
    """The device of this data folder. Raises Unavailable("key") if the file is there and cannot be read as a key."""
    path = folder / NAME
    try:
        return _read(path.read_bytes(), vault)
    except FileNotFoundError:
        pass
    except OSError as error:
        raise unavailable(error) or error from error
    secrets = [key.private_bytes_raw() for key in (Ed25519PrivateKey.generate(), X25519PrivateKey.generate())]
    key = make(*secrets)
    stored = {"version": _VERSION, "sign": secrets[0], "seal": secrets[1], "certificate": key.certificate}
    try:
        write_whole(path, vault.seal(cbor.encode(stored), NAME))
    except OSError as error:
        raise unavailable(error) or error from error
    return key


def _read(stored: bytes, vault: Vault) -> DeviceKey:
    try:
        value = cbor.decode(vault.open(stored, NAME), limit=_LIMIT)
        if value["version"] != _VERSION:
            raise Unavailable("key")
        return make(value["sign"], value["seal"], value["certificate"])
    except (Malformed, KeyError, TypeError, ValueError):
        raise Unavailable("key") from None


def _certificate(key: Ed25519PrivateKey) -> bytes:
    # x509 takes 85 ms to import and is needed once in a laptop's life.
    from datetime import UTC, datetime

    from cryptography import x509

    public = key.public_key()
    raw = public.public_bytes_raw()
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, raw.hex()[:16])])
    serial = int.from_bytes(sha256(b"skillshare/certificate/1\0" + raw).digest()[:16], "big") >> 1 | 1
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(public)
        .serial_number(serial)
        # A laptop whose clock battery is dead must still be let in, so the certificate never begins and never ends.
        .not_valid_before(datetime(1970, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, None)
    )
    return built.public_bytes(Encoding.DER)
