"""Only laptops that belong connect, and each knows which one the other is; strangers of every kind are turned away.

Never here: what laptops say to each other.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509

from skillshare.journal.certificate import LARGEST, Flaw, flaw
from skillshare.journal.founding import Grant
from skillshare.journal.key import DeviceKey
from sync import tls
from tests.net.ends import Met, certificate, device, forged, granted, meet, signer

HALL, KITCHEN, STRANGER = device(1), device(2), device(9)
LIVE = [granted(HALL), granted(KITCHEN)]


def connect(
    server: DeviceKey = HALL,
    client: DeviceKey = KITCHEN,
    *,
    server_trusts: list[Grant] = LIVE,
    client_trusts: list[Grant] = LIVE,
) -> Met:
    one, other = tls.server_context(server, server_trusts), tls.client_context(client, client_trusts)
    return asyncio.run(meet(one, other, lambda writer: tls.peer(writer, LIVE).device))


def test_two_laptops_know_each_other() -> None:
    met = connect()
    assert (met.server_saw, met.client_saw, met.heard) == (KITCHEN.public, HALL.public, b"hello")


def test_only_the_newest_protocol_is_spoken() -> None:
    for context in (tls.server_context(HALL, LIVE), tls.client_context(HALL, LIVE)):
        assert context.minimum_version == context.maximum_version == ssl.TLSVersion.TLSv1_3
        assert context.verify_mode is ssl.CERT_REQUIRED
        assert context.options & ssl.OP_NO_TICKET
    assert tls.server_context(HALL, LIVE).num_tickets == 0


def test_the_store_holds_the_live_laptops_and_nobody_else() -> None:
    """No authority of the operating system vouches for anybody here."""
    context = tls.client_context(HALL, LIVE)
    found = set(context.get_ca_certs(binary_form=True)) | {grant.certificate for grant in LIVE}
    assert found == {grant.certificate for grant in LIVE}
    assert context.cert_store_stats()["x509"] == 2


# ── who is turned away ────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_stranger_gets_nothing_though_its_handshake_ends_well() -> None:
    """The trap: the client believes itself connected, and even sees a clean end, before the server has refused it."""
    met = connect(client=STRANGER)
    assert met.handshake
    assert (met.server_saw, met.heard) == (None, b"")


def test_a_caller_without_a_certificate_is_turned_away() -> None:
    bare = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    bare.check_hostname = False
    bare.verify_mode = ssl.CERT_NONE
    bare.set_alpn_protocols([tls.ALPN])
    met = asyncio.run(meet(tls.server_context(HALL, LIVE), bare, lambda writer: tls.peer(writer, LIVE)))
    assert (met.server_saw, met.heard) == (None, b"")


def test_a_server_that_is_a_stranger_is_not_talked_to() -> None:
    met = connect(server=STRANGER)
    assert not met.handshake
    assert isinstance(met.trouble, ssl.SSLCertVerificationError)


def test_a_removed_laptop_is_turned_away() -> None:
    met = connect(server_trusts=[granted(HALL)])
    assert (met.server_saw, met.heard) == (None, b"")


def test_a_removed_laptop_is_not_called() -> None:
    met = connect(client_trusts=[granted(KITCHEN)])
    assert isinstance(met.trouble, ssl.SSLCertVerificationError)


def test_a_laptop_removed_during_the_handshake_is_turned_away() -> None:
    one, other = tls.server_context(HALL, LIVE), tls.client_context(KITCHEN, LIVE)
    met = asyncio.run(meet(one, other, lambda writer: tls.peer(writer, [granted(HALL)])))
    assert isinstance(met.server_saw, tls.Stranger)
    assert met.heard == b""


def test_a_laptop_of_another_community_is_turned_away() -> None:
    met = connect(client=STRANGER, client_trusts=[granted(STRANGER), granted(HALL)])
    assert (met.server_saw, met.heard) == (None, b"")


def test_an_older_protocol_is_turned_away() -> None:
    old = tls.client_context(KITCHEN, LIVE)
    old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_2
    met = asyncio.run(meet(tls.server_context(HALL, LIVE), old, lambda writer: tls.peer(writer, LIVE)))
    assert not met.handshake
    assert isinstance(met.trouble, ssl.SSLError | ConnectionError)


def test_another_kind_of_conversation_is_turned_away() -> None:
    other = tls.client_context(KITCHEN, LIVE)
    other.set_alpn_protocols(["http/1.1"])
    met = asyncio.run(meet(tls.server_context(HALL, LIVE), other, lambda writer: tls.peer(writer, LIVE)))
    assert isinstance(met.server_saw, tls.Stranger)
    assert met.heard == b""


def test_a_certificate_minted_by_a_member_is_turned_away() -> None:
    """A laptop that belongs signs a certificate for one that does not."""
    member = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, KITCHEN.public.hex()[:16])])
    minted = forged(STRANGER, certificate(9, issuer=member, signer=signer(2)))
    met = connect(client=minted)
    assert (met.server_saw, met.heard) == (None, b"")


def test_a_minted_certificate_is_turned_away_even_if_the_member_may_sign() -> None:
    """Should a certificate that may sign ever stand in a grant, it is not trusted, and whom it vouches for neither."""
    authority = certificate(2, extensions=[(x509.BasicConstraints(ca=True, path_length=None), True)])
    member = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, KITCHEN.public.hex()[:16])])
    minted = forged(STRANGER, certificate(9, issuer=member, signer=signer(2)))
    trusting = [granted(HALL), granted(forged(KITCHEN, authority))]
    for caller in (minted, forged(KITCHEN, authority)):
        met = connect(client=caller, server_trusts=trusting)
        assert (met.server_saw, met.heard) == (None, b"")


def test_another_certificate_of_the_same_key_is_another_laptop() -> None:
    other = forged(KITCHEN, certificate(2))
    assert tls.device_of(other.certificate, LIVE) is None
    assert connect(client=other).server_saw is None


def test_no_certificate_no_laptop() -> None:
    async def plain() -> None:
        one, other = socket.socketpair()
        _, writer = await asyncio.open_connection(sock=one)
        with pytest.raises(tls.Stranger):
            tls.peer_certificate(writer)
        writer.close()
        await writer.wait_closed()
        other.close()

    asyncio.run(plain())


# ── which certificates may stand for a laptop ─────────────────────────────────────────────────────────────────────────


def test_the_certificate_a_laptop_makes_is_fit() -> None:
    assert flaw(HALL.certificate, HALL.public) is None


CA = x509.BasicConstraints(ca=True, path_length=None)
WRONG: dict[str, tuple[dict[str, Any], Flaw]] = {
    "may sign others": ({"extensions": [(CA, True)]}, Flaw.MAY_SIGN),
    "may sign others, says so in passing": ({"extensions": [(CA, False)]}, Flaw.MAY_SIGN),
    "does not say whether it may sign": ({"extensions": []}, Flaw.MAY_SIGN),
    "says more": ({"extensions": [(x509.SubjectAlternativeName([x509.DNSName("a")]), False)]}, Flaw.MAY_SIGN),
    "of another key": ({"public": signer(3).public_key()}, Flaw.OTHER_KEY),
    "signed by another": ({"signer": signer(3)}, Flaw.NOT_SELF_SIGNED),
    "under another's name": ({"name": device(3).public.hex()[:16]}, Flaw.OTHER_NAME),
    "issued by another": (
        {"issuer": x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Authority")])},
        Flaw.OTHER_NAME,
    ),
    "ends": ({"ends": datetime(2030, 1, 1, tzinfo=UTC)}, Flaw.VALIDITY),
    "begins late": ({"begins": datetime(2020, 1, 1, tzinfo=UTC)}, Flaw.VALIDITY),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_certificate_that_is_refused(name: str) -> None:
    changes, expected = WRONG[name]
    assert flaw(certificate(1, **changes), HALL.public) is expected


@pytest.mark.parametrize("content", [b"", b"\x30\x00", b"rubbish", bytes(LARGEST + 1), HALL.certificate[:-1]])
def test_what_is_no_certificate(content: bytes) -> None:
    assert flaw(content, HALL.public) is Flaw.UNREADABLE


def test_a_flawed_certificate_does_not_keep_the_others_out() -> None:
    bad = granted(forged(device(3), b"rubbish"))
    assert connect(server_trusts=[bad, *LIVE]).heard == b"hello"


# ── the key on the disk ───────────────────────────────────────────────────────────────────────────────────────────────


def test_the_key_is_never_in_clear_in_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    written: list[bytes] = []
    keep = Path.write_bytes

    def write(path: Path, content: bytes) -> int:
        written.append(content)
        return keep(path, content)

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(Path, "write_bytes", write)
    tls.server_context(HALL, LIVE)
    (content,) = written
    assert b"BEGIN ENCRYPTED PRIVATE KEY" in content
    assert b"BEGIN PRIVATE KEY" not in content
    assert list(tmp_path.iterdir()) == []
