"""Encrypted connections between the laptops of one community, and which laptop is at the other end (sync §1).

Only TLS 1.3, and the trust store of a connection is exactly the certificates of the devices that belong at that moment:
make a context for each connection, since one that is in use could be given trust but never lose it. What is said on the
connection is not known here.

The ssl module takes a private key from a file only. What is written there is sealed with a passphrase that is drawn for
this one call and never leaves memory; so it needs no secrecy, on any system, and neither a crash between writing and
removing nor a disk that keeps removed blocks gives the key away. (A memory file would do that on Linux alone.)

Everything runs through asyncio, which keeps TLS in memory buffers and never uses `ssl.SSLSocket`; so a Python from
before 3.11.5, like Debian 12's, does not hand over bytes that came before the handshake (CVE-2023-40217).

A client's handshake ends before the server has looked at its certificate. That somebody answers proves nothing: a
session begins when the other side's first message was read.
"""

import asyncio
import secrets
import ssl
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from skillshare.journal.certificate import flaw
from skillshare.journal.founding import Grant
from skillshare.journal.key import DeviceKey

ALPN: Final = "skillshare/1"
PAIRING_ALPN: Final = "skillshare-pair/1"
HANDSHAKE: Final = 10.0
"""Seconds a handshake may take (sync §5)."""


class Stranger(Exception):
    """The other end is no laptop that belongs, or speaks something else."""


def server_context(
    key: DeviceKey, grants: Sequence[Grant], began: Callable[[], object] | None = None
) -> ssl.SSLContext:
    """For one connection that is accepted: who calls must show the certificate of one of these grants.

    `began` is called once the other end has begun a handshake, and is about to see this one's certificate.
    """
    context = _server(key, ALPN)
    if began is not None:

        def greeted(*_: object) -> None:
            began()

        context.sni_callback = greeted
    context.verify_mode = ssl.CERT_REQUIRED
    _trust(context, grants)
    return context


def client_context(key: DeviceKey, grants: Sequence[Grant]) -> ssl.SSLContext:
    """For one connection that is opened: who answers must show the certificate of one of these grants."""
    context = _client(ALPN)
    context.verify_mode = ssl.CERT_REQUIRED
    _load(context, key)
    _trust(context, grants)
    return context


def pairing_server_context(key: DeviceKey) -> ssl.SSLContext:
    """For a laptop that lets others join: it shows its certificate and asks for none (sync §2)."""
    return _server(key, PAIRING_ALPN)


def pairing_client_context() -> ssl.SSLContext:
    """For a laptop that joins: whose certificate it sees is settled by the digits, not by TLS (sync §2)."""
    context = _client(PAIRING_ALPN)
    context.verify_mode = ssl.CERT_NONE
    return context


def peer_certificate(writer: asyncio.StreamWriter) -> bytes:
    """The certificate, in DER, that the other end proved to hold. Raises Stranger if it showed none."""
    secured = writer.get_extra_info("ssl_object")
    shown = None if secured is None else secured.getpeercert(binary_form=True)
    if not shown:
        raise Stranger("no certificate")
    return bytes(shown)


def device_of(certificate: bytes, grants: Sequence[Grant]) -> Grant | None:
    """The grant that names exactly this certificate, None if none of these does."""
    return next((grant for grant in grants if grant.certificate == certificate), None)


def peer(writer: asyncio.StreamWriter, grants: Sequence[Grant]) -> Grant:
    """Which laptop is at the other end, by the grants that are live now. Raises Stranger."""
    check_speech(writer, ALPN)
    grant = device_of(peer_certificate(writer), grants)
    if grant is None or flaw(grant.certificate, grant.device) is not None:
        raise Stranger("not one of these laptops")
    return grant


def check_speech(writer: asyncio.StreamWriter, protocol: str) -> None:
    """Raises Stranger unless both ends agreed on the protocol; TLS itself goes on without one."""
    secured = writer.get_extra_info("ssl_object")
    if secured is None or secured.selected_alpn_protocol() != protocol:
        raise Stranger("another protocol")


def _server(key: DeviceKey, protocol: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    # A ticket would let a laptop that was removed come back without showing its certificate.
    context.num_tickets = 0
    _restrict(context, protocol)
    _load(context, key)
    return context


def _client(protocol: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False  # laptops have keys, not names
    _restrict(context, protocol)
    return context


def _restrict(context: ssl.SSLContext, protocol: str) -> None:
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_3
    context.options |= ssl.OP_NO_TICKET | ssl.OP_NO_COMPRESSION
    context.set_alpn_protocols([protocol])


def _trust(context: ssl.SSLContext, grants: Sequence[Grant]) -> None:
    # Also a grant of a dishonest steward comes by here; its certificate is left out rather than everybody else's.
    trusted = [grant.certificate for grant in grants if flaw(grant.certificate, grant.device) is None]
    if trusted:
        context.load_verify_locations(cadata=b"".join(dict.fromkeys(trusted)))


def _load(context: ssl.SSLContext, key: DeviceKey) -> None:
    passphrase = secrets.token_hex(32)
    shown = ssl.DER_cert_to_PEM_cert(key.certificate).encode()
    with TemporaryDirectory(prefix="skillshare-") as folder:
        path = Path(folder) / "device.pem"
        path.write_bytes(key.sealed_pem(passphrase.encode()) + shown)
        context.load_cert_chain(path, password=passphrase)
