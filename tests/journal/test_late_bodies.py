"""Bodies that come after their entries: the one that was signed, once, and never one that was erased (journal §6).

Never here: who asks whom for them; that is the conversation's.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from skillshare.domain.fact import DESK, Happening
from skillshare.journal import cbor
from skillshare.journal.entry import Entry, body_hash, decode_envelope, encode_envelope
from tests.journal.laptops import ANA, Laptop, device, fact, resigned


@pytest.fixture
def withheld(desk: Laptop, shelf: Laptop) -> Entry:
    """An entry about Ana that the shelf holds without its body."""
    desk.act(fact("person.note", ANA, note="allergic to dust"))
    *rest, sent = desk.everything()
    entry = decode_envelope(sent)
    shelf.take(*rest, encode_envelope(entry.signed, entry.signature, [None]))
    assert body_of(shelf) is None
    return entry


def body_of(laptop: Laptop) -> object:
    (told,) = (h for h in laptop.journal.history(ANA) if h.type == "person.note")
    assert isinstance(told, Happening)
    return None if told.body is None else told.body["note"]


def complete(laptop: Laptop, entry: Entry, body: bytes | None, n: int = 0) -> tuple[bytes, ...]:
    assert body is not None
    with laptop.journal.transaction():
        return laptop.journal.complete(entry.id, n, body)


def test_the_body_that_was_signed_is_taken_once(shelf: Laptop, withheld: Entry) -> None:
    (body,) = withheld.bodies
    assert complete(shelf, withheld, body) == (ANA,)
    assert body_of(shelf) == "allergic to dust"
    assert complete(shelf, withheld, body) == ()
    assert shelf.findings() == []


def test_another_body_is_not_taken(shelf: Laptop, withheld: Entry) -> None:
    (body,) = withheld.bodies
    assert body is not None
    assert complete(shelf, withheld, body.replace(b"dust", b"rain")) == ()
    assert complete(shelf, withheld, body, n=1) == ()
    assert body_of(shelf) is None


def test_a_body_that_was_erased_does_not_come_back(shelf: Laptop, withheld: Entry) -> None:
    (body,) = withheld.bodies
    with shelf.journal.transaction():
        shelf.journal.purge([ANA])
    assert complete(shelf, withheld, body) == ()
    assert body_of(shelf) is None
    assert body not in (decode_envelope(shelf.everything()[-1]).bodies)


def test_what_the_fold_may_not_read_is_erased_too(desk: Laptop, shelf: Laptop) -> None:
    desk.act(fact("person.note", ANA, note="allergic to dust"))
    *rest, sent = desk.everything()
    strange = cbor.encode({"note": "allergic to dust"})  # no salt: kept and passed on, never read
    (told,) = decode_envelope(sent).header.facts
    facts = (replace(told, length=len(strange), hash=body_hash(strange)),)
    signed = decode_envelope(resigned(sent, device(1), facts=facts))
    shelf.take(*rest, encode_envelope(signed.signed, signed.signature, [strange]))
    assert shelf.journal.body(signed.id, 0, lambda _audience: True) == strange
    with shelf.journal.transaction():
        shelf.journal.purge([ANA])
    assert shelf.journal.body(signed.id, 0, lambda _audience: True) is None


def test_a_body_that_a_disk_damaged_is_not_handed_on(desk: Laptop) -> None:
    told = desk.act(fact("person.note", ANA, note="allergic to dust"))
    assert desk.journal.body(told.entry, 0, lambda _audience: True) is not None
    disk = desk.database.connection()
    (body,) = disk.execute("SELECT body FROM fact WHERE entry = ?", (told.entry,)).fetchone()
    disk.execute("UPDATE fact SET body = ? WHERE entry = ?", (body.replace(b"dust", b"rain"), told.entry))
    assert desk.journal.body(told.entry, 0, lambda _audience: True) is None


def test_a_body_goes_to_nobody_who_may_not_see_it(desk: Laptop) -> None:
    told = desk.act(fact("person.note", ANA, audience=DESK, note="allergic to dust"))
    assert desk.journal.body(told.entry, 0, lambda audience: audience != DESK) is None
    assert desk.journal.body(told.entry, 1, lambda _audience: True) is None
