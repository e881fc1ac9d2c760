"""The device's key file: made once, private, whole or refused; its certificate can stand for nobody else.

Never here: what the key signs.
"""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from skillshare.journal import cbor, key
from skillshare.journal.failure import Unavailable


def test_made_once_and_found_again(tmp_path: Path) -> None:
    first = key.load_or_make(tmp_path)
    again = key.load_or_make(tmp_path)
    assert (first.public, first.sealing, first.certificate) == (again.public, again.sealing, again.certificate)
    assert first.sign(b"header") == again.sign(b"header")
    assert [path.name for path in tmp_path.iterdir()] == [key.NAME]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    key.load_or_make(tmp_path)
    assert stat.S_IMODE((tmp_path / key.NAME).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"rubbish",
        cbor.encode({}),
        cbor.encode({"version": 2, "sign": bytes(32), "seal": bytes(32), "certificate": b""}),
        cbor.encode({"version": 1, "sign": bytes(31), "seal": bytes(32), "certificate": b""}),
        cbor.encode([1]),
    ],
)
def test_a_damaged_key_is_not_replaced(tmp_path: Path, content: bytes) -> None:
    (tmp_path / key.NAME).write_bytes(content)
    with pytest.raises(Unavailable) as caught:
        key.load_or_make(tmp_path)
    assert caught.value.reason == "key"
    assert (tmp_path / key.NAME).read_bytes() == content


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        key.load_or_make(tmp_path / "missing")
    assert caught.value.reason == "cannot-open"


def test_the_certificate_is_the_device_and_may_sign_no_other(tmp_path: Path) -> None:
    made = key.load_or_make(tmp_path)
    read = x509.load_der_x509_certificate(made.certificate)
    limits = read.extensions.get_extension_for_class(x509.BasicConstraints)
    public = read.public_key()
    assert isinstance(public, Ed25519PublicKey)
    assert public.public_bytes_raw() == made.public
    assert (limits.critical, limits.value.ca) == (True, False)
    assert (read.not_valid_before_utc.year, read.not_valid_after_utc.year) == (1970, 9999)
    read.verify_directly_issued_by(read)


def test_secrets_are_not_shown(tmp_path: Path) -> None:
    made = key.load_or_make(tmp_path)
    assert repr(made) == f"DeviceKey({made.public.hex()[:8]})"
