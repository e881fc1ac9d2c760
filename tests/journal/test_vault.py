"""The vault by itself: each way in, each way to be refused, and what a damaged or hostile file of it does.

Never here: converting folders; that is test_protecting.py.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from skillshare.journal import cbor, keystore, vault
from skillshare.journal.failure import Malformed, Unavailable, unavailable
from skillshare.journal.vault import OPEN, Locked, Unlock, Way
from tests.keystore import Kept

WORDS = "seven green drills"


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path / "keys")


def made(folder: Path, unlock: Unlock) -> vault.Vault:
    folder.mkdir(exist_ok=True)
    held, content = vault.make(unlock)
    vault.write(folder, content)
    return held


def refused(folder: Path, unlock: Unlock) -> str:
    with pytest.raises(Locked) as caught:
        vault.unlock(folder, unlock)
    assert unavailable(caught.value) is caught.value
    return caught.value.reason


def test_each_way_in_opens_the_same_vault(tmp_path: Path, kept: Kept) -> None:
    first = made(tmp_path / "home", Unlock(keystore=kept, passphrase=WORDS))
    sealed = first.seal(b"the drill", "name")
    for unlock in (Unlock(keystore=kept), Unlock(passphrase=WORDS)):
        again = vault.unlock(tmp_path / "home", unlock)
        assert again.open(sealed, "name") == b"the drill"
        assert again.database() == first.database() != OPEN.database()
        assert again.ways == {Way.KEYSTORE, Way.PASSPHRASE}


def test_a_wrong_passphrase_and_none_and_a_keystore_of_another_are_told_apart(tmp_path: Path, kept: Kept) -> None:
    spoken, quiet = tmp_path / "spoken", tmp_path / "quiet"
    made(spoken, Unlock(passphrase=WORDS))
    made(quiet, Unlock(keystore=kept))
    assert refused(spoken, Unlock(passphrase=WORDS + " ")) == "wrong-passphrase"
    assert refused(spoken, Unlock(keystore=kept)) == "locked"
    assert refused(quiet, Unlock(passphrase=WORDS)) == "keystore"
    assert refused(quiet, Unlock(keystore=Kept(tmp_path / "another"))) == "keystore"
    [secret] = kept.folder.iterdir()
    secret.write_bytes(bytes(32))
    assert refused(quiet, Unlock(keystore=kept)) == "keystore"


def test_the_same_passphrase_typed_on_another_keyboard_fits(tmp_path: Path) -> None:
    made(tmp_path / "home", Unlock(passphrase="grüne Bohrer"))
    assert vault.unlock(tmp_path / "home", Unlock(passphrase="gru\u0308ne Bohrer")).is_locking


def test_without_any_way_in_no_vault_is_made(tmp_path: Path) -> None:
    with pytest.raises(Locked) as caught:
        vault.make(Unlock(keystore=keystore.System()))
    assert caught.value.reason == "keystore"


def test_a_way_in_can_be_added_and_a_passphrase_changed(tmp_path: Path, kept: Kept) -> None:
    home = tmp_path / "home"
    first = made(home, Unlock(keystore=kept))
    assert vault.add_ways(home, Unlock(keystore=kept), Unlock(passphrase=WORDS)).ways == set(Way)
    vault.add_ways(home, Unlock(passphrase=WORDS), Unlock(passphrase="eight blue saws"))
    assert refused(home, Unlock(passphrase=WORDS)) == "wrong-passphrase"
    assert vault.unlock(home, Unlock(passphrase="eight blue saws")).database() == first.database()
    assert vault.unlock(home, Unlock(keystore=kept)).database() == first.database()
    with pytest.raises(Locked):
        vault.add_ways(home, Unlock(passphrase=WORDS), Unlock(passphrase=WORDS))


def test_a_way_in_that_cannot_be_written_leaves_those_there_were(
    tmp_path: Path, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    first = made(home, Unlock(keystore=kept))

    def full(*_: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr(vault, "write_whole", full)
    with pytest.raises(Unavailable) as caught:
        vault.add_ways(home, Unlock(keystore=kept), Unlock(keystore=kept, passphrase=WORDS))
    assert caught.value.reason == "disk-full"
    assert vault.unlock(home, Unlock(keystore=kept)).database() == first.database()


def test_what_was_sealed_opens_only_unchanged_and_under_its_own_name(tmp_path: Path) -> None:
    held = vault.Vault(bytes(32))
    sealed = held.seal(b"Lena", "one")
    assert b"Lena" not in sealed
    assert held.seal(b"Lena", "one") != sealed
    flipped = [sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :] for at in range(len(sealed))]
    for name, bad in [("two", sealed), ("one", b""), ("one", sealed[:-1]), *(("one", each) for each in flipped)]:
        with pytest.raises(Malformed):
            held.open(bad, name)
    with pytest.raises(Malformed):
        vault.Vault(b"\1" * 32).open(sealed, "one")


def test_a_vault_that_is_damaged_is_said_and_left_alone(tmp_path: Path, kept: Kept) -> None:
    home = tmp_path / "home"
    made(home, Unlock(keystore=kept))
    whole = (home / vault.NAME).read_bytes()
    for at in range(len(whole)):
        damaged = whole[:at] + bytes([whole[at] ^ 0x41]) + whole[at + 1 :]
        (home / vault.NAME).write_bytes(damaged)
        with pytest.raises(Unavailable) as caught:
            vault.unlock(home, Unlock(keystore=kept))
        assert caught.value.reason in ("key", "keystore", "locked")
        assert (home / vault.NAME).read_bytes() == damaged


@pytest.mark.parametrize("change", [{"memory": 2**40}, {"memory": 1}, {"passes": 10**9}, {"salt": b"x"}, {"salt": 7}])
def test_a_hostile_vault_takes_no_memory_and_no_evening(tmp_path: Path, change: dict[str, object]) -> None:
    made(tmp_path / "home", Unlock(passphrase=WORDS))
    path = tmp_path / "home" / vault.NAME
    stored = cbor.decode(path.read_bytes(), limit=4096)
    path.write_bytes(cbor.encode({**stored, "slots": [{**stored["slots"][0], **change}]}))
    with pytest.raises(Unavailable) as caught:
        vault.unlock(tmp_path / "home", Unlock(passphrase=WORDS))
    assert caught.value.reason == "key"


def test_where_the_package_is_missing_that_is_said(tmp_path: Path, kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path / "home", Unlock(keystore=kept))
    monkeypatch.setattr(vault, "find_spec", lambda _: None)
    assert refused(tmp_path / "home", Unlock(keystore=kept)) == "no-cipher"


class Backend:
    """Stands for a back end of `keyring`; which one follows from its module."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, name: str) -> str | None:
        return self.held.get((service, name))

    def set_password(self, service: str, name: str, secret: str) -> None:
        self.held[service, name] = secret


@pytest.mark.parametrize(
    ("module", "safe"), [("keyring.backends.SecretService", True), ("keyrings.alt.file", False)], ids=["bus", "file"]
)
def test_only_keystores_that_are_no_open_file_are_used(
    module: str, safe: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keyring

    backend = type("Keyring", (Backend,), {"__module__": module})()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    assert keystore.System().keep("name", b"\0\xff") is safe
    assert keystore.System().read("name") == (b"\0\xff" if safe else None)
    assert len(backend.held) == safe


def test_a_keystore_that_breaks_keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert not keystore.System().keep("name", b"secret")
    assert keystore.System().read("name") is None
