"""Bodies that come after their entries: the one that was signed, once, and never one that was erased (journal §6).

Never here: who asks whom for them; that is the conversation's.
"""

from __future__ import annotations

import pytest

from skillshare.domain.fact import Happening
from skillshare.journal.entry import Entry, decode_envelope, encode_envelope
from tests.journal.laptops import ANA, Laptop, fact


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
