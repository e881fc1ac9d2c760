"""Letters on paper and the files that go with them, made once more from skillshare/journal/FORMAT.md §9 alone.

Never here: who they let in; that is tests/convergence/test_office.py.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from skillshare.journal import entry, invitation, recovery
from skillshare.journal.invitation import Invitation, JoinRequest
from tests.journal.laptops import device

FORMAT = Path(entry.__file__).with_name("FORMAT.md").read_text(encoding="utf-8")
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def letters(secret: bytes, check: int, group: int) -> str:
    bits = "".join(f"{byte:08b}" for byte in secret)
    bits += "".join(f"{byte:08b}" for byte in sha256(b"skillshare/check/1\0" + secret).digest())[:check]
    spelled = "".join(ALPHABET[int(bits[at : at + 5], 2)] for at in range(0, len(bits), 5))
    return "-".join(spelled[at : at + group] for at in range(0, len(spelled), group))


def signer(purpose: bytes, secret: bytes) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(sha256(b"skillshare/" + purpose + b"/1\0" + secret).digest())


def public(purpose: bytes, secret: bytes) -> bytes:
    return signer(purpose, secret).public_key().public_bytes_raw()


@pytest.mark.parametrize("byte", [1, 0, 255, 170])
def test_a_sheet_is_what_the_page_says(byte: int) -> None:
    secret = bytes([byte]) * 16
    sheet = recovery.draw(lambda count: secret[:count])
    assert (sheet.code, sheet.public) == (letters(secret, 22, 5), public(b"recovery", secret))
    assert recovery.read(sheet.code).public == sheet.public
    if byte == 1:
        assert f"`{sheet.code}`" in FORMAT
        assert sheet.public.hex() in FORMAT


@pytest.mark.parametrize("byte", [2, 0, 255, 170])
def test_an_invitation_is_what_the_page_says(byte: int) -> None:
    secret = bytes([byte]) * 10
    code, key = invitation.draw(lambda count: secret[:count])
    assert (code, key) == (letters(secret, 0, 4), public(b"invite", secret))
    if byte == 2:
        assert f"`{code}`" in FORMAT
        assert key.hex() in FORMAT


def test_the_files_are_what_the_page_says() -> None:
    secret, guest = bytes([2]) * 10, device(3)
    key = public(b"invite", secret)
    file = cbor2.dumps({"version": 1, "community": b"c" * 16, "name": "Corner", "key": key}, canonical=True)
    read = invitation.read_invitation(file)
    assert read == Invitation(community=b"c" * 16, name="Corner", public=key)
    assert invitation.write_invitation(read) == file
    values = {"version": 1, "community": b"c" * 16, "invite": key, "device": guest.public, "label": "Attic",
              "certificate": guest.certificate, "sealing": guest.sealing}  # fmt: skip
    signed = cbor2.dumps(values, canonical=True)
    content = b"skillshare/join/1\0" + signed
    own = Ed25519PrivateKey.from_private_bytes(bytes([3]) * 32)
    asked = cbor2.dumps([signed, signer(b"invite", secret).sign(content), own.sign(content)], canonical=True)
    assert invitation.request(read, letters(secret, 0, 4), guest, "Attic") == asked
    assert invitation.read_request(asked) == JoinRequest(
        community=b"c" * 16, invite=key, device=guest.public, label="Attic", certificate=guest.certificate,
        sealing=guest.sealing,
    )  # fmt: skip
