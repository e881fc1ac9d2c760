"""Two ends of a connection over loopback, and laptops with real certificates, for the tests of what opens sockets.

Never here: assertions.
"""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding

from skillshare.journal.founding import DeviceClass, Grant
from skillshare.journal.key import DeviceKey, make

OWNER = bytes.fromhex("a0" * 16)
LEAF = x509.BasicConstraints(ca=False, path_length=None)


@cache
def device(seed: int) -> DeviceKey:
    """The device every test knows by this number, with the certificate it made itself."""
    return make(bytes([seed]) * 32, bytes([seed, 1]) * 16)


def signer(seed: int) -> Ed25519PrivateKey:
    """The secret half of that device."""
    return Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)


def granted(key: DeviceKey) -> Grant:
    """The grant of a desk laptop."""
    return Grant(entry=key.public, device=key.public, device_class=DeviceClass.DESK, owner=OWNER, label="Desk",
                 prefix="DK", certificate=key.certificate, sealing=key.sealing)  # fmt: skip


def forged(key: DeviceKey, certificate: bytes) -> DeviceKey:
    """The device, showing another certificate of its key."""
    return replace(key, certificate=certificate)


def certificate(seed: int, **other: Any) -> bytes:
    """A certificate for that device which differs from its own in what is named here."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, other.get("name", device(seed).public.hex()[:16]))])
    issuer = other.get("issuer", name)
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer)
        .public_key(other.get("public", signer(seed).public_key()))
        .serial_number(7)
        .not_valid_before(other.get("begins", datetime(1970, 1, 1, tzinfo=UTC)))
        .not_valid_after(other.get("ends", datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)))
    )
    for extension, critical in other.get("extensions", [(LEAF, True)]):
        built = built.add_extension(extension, critical)
    return built.sign(other.get("signer", signer(seed)), None).public_bytes(Encoding.DER)


@dataclass
class Met:
    """What became of one connection: whom each end saw, what the client read, and why a client got nothing."""

    server_saw: Any = None
    client_saw: Any = None
    handshake: bool = False
    heard: bytes = b""
    trouble: BaseException | None = None


async def meet(server: ssl.SSLContext, client: ssl.SSLContext, look: Any) -> Met:
    """One connection over loopback: the server says hello to whoever gets in. `look` tells whom an end sees."""
    met = Met()
    served = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            met.server_saw = look(writer)
            writer.write(b"hello")
            await writer.drain()
        except Exception as stranger:
            met.server_saw = stranger
        finally:
            writer.close()
            served.set()

    listening = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=server)
    port = listening.sockets[0].getsockname()[1]
    writer = None
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=client)
        met.handshake = True
        met.client_saw = look(writer)
        met.heard = await reader.read()
        writer.close()
        await writer.wait_closed()
        if met.heard:
            await served.wait()
    except Exception as trouble:
        met.trouble = trouble
        if writer is not None:
            writer.transport.abort()
    finally:
        listening.close()
        await listening.wait_closed()
    return met
