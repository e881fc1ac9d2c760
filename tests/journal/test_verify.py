"""Every kind of change to a stored journal is found and named by a sentence.

Never here: how findings are mended.
"""

from __future__ import annotations

import pytest

from skillshare.journal.verify import Fault, Finding, Progress, verify
from tests.journal.laptops import DRILL, SAW, Laptop, device, fact

TAMPERED = {
    "an entry taken away": ("DELETE FROM entry WHERE no = 4", {Fault.MISSING, Fault.CHAIN, Fault.STRAY}),
    "the last entry taken away": (
        "DELETE FROM entry WHERE no = (SELECT max(no) FROM entry)",
        {Fault.HEAD, Fault.STRAY},
    ),
    "another name": ("UPDATE entry SET id = x'00' WHERE no = 4", {Fault.NAME, Fault.CHAIN, Fault.FACT}),
    "another time": ("UPDATE entry SET stamp = stamp + 1 WHERE no = 4", {Fault.PLACE, Fault.FACT}),
    "another mood": ("UPDATE entry SET status = 1 WHERE no = 4", {Fault.PLACE}),
    "another flag": ("UPDATE entry SET flags = 1 WHERE no = 4", {Fault.PLACE}),
    "a header cut off": (
        "UPDATE signed SET header = substr(header, 2) WHERE entry = 4",
        {Fault.UNREADABLE, Fault.STRAY},
    ),
    "no header": ("DELETE FROM signed WHERE entry = 4", {Fault.UNREADABLE, Fault.STRAY}),
    "another signature": ("UPDATE signed SET signature = zeroblob(64) WHERE entry = 4", {Fault.SIGNATURE}),
    "a fact of another type": ("UPDATE fact SET type = type + 1 WHERE no >> 8 = 4", {Fault.FACT}),
    "a fact at another place": ("UPDATE fact SET seq = seq + 1 WHERE no >> 8 = 4", {Fault.FACT}),
    "a fact taken away": ("DELETE FROM fact WHERE no >> 8 = 4", {Fault.FACT}),
    "a fact too many": ("INSERT INTO fact VALUES (9999999, 1, 1, 1, 1, 1, x'', NULL)", {Fault.STRAY}),
    "other words": ("UPDATE fact SET body = x'a0' WHERE no >> 8 = 4", {Fault.BODY}),
    "words hidden from the fold": (
        "INSERT INTO opaque SELECT no, body FROM fact WHERE no >> 8 = 4;UPDATE fact SET body = NULL WHERE no >> 8 = 4",
        {Fault.BODY},
    ),
    "a touch taken away": ("DELETE FROM touch WHERE fact >> 8 = 4", {Fault.TOUCH}),
    "a touch at another place": ("UPDATE touch SET place = 5 WHERE fact >> 8 = 4", {Fault.TOUCH}),
    "a touch too many": ("INSERT INTO touch VALUES (1, 99, 0)", {Fault.STRAY}),
    "a record renamed": ("UPDATE record SET id = x'00' WHERE no = 2", {Fault.TOUCH}),
    "seen less": ("UPDATE seen SET on_seq = on_seq - 1", {Fault.SEEN}),
    "seen more": ("INSERT INTO seen VALUES (1, 1, 77, 3)", {Fault.STRAY}),
    "a head moved": ("UPDATE log SET seq = seq + 1 WHERE lane = 1", {Fault.HEAD}),
    "a log of another device": ("UPDATE log SET device = zeroblob(32) WHERE lane = 1", {Fault.PLACE}),
}


@pytest.fixture
def busy(desk: Laptop) -> Laptop:
    desk.act(fact(note="first"))
    desk.act(fact("item.lent", DRILL, SAW), fact("item.noted", SAW))
    desk.act(fact())
    return desk


def faults(laptop: Laptop) -> set[Fault]:
    community = laptop.journal.community or b""
    return {found.fault for found in verify(laptop.database, community) if isinstance(found, Finding)}


@pytest.mark.parametrize(("sql", "expected"), TAMPERED.values(), ids=TAMPERED)
def test_finds(busy: Laptop, sql: str, expected: set[Fault]) -> None:
    assert faults(busy) == set()
    for statement in sql.split(";"):
        busy.database.connection().execute(statement)
    assert faults(busy) == expected


def test_finds_another_community(busy: Laptop) -> None:
    found = [f for f in verify(busy.database, b"x" * 16) if isinstance(f, Finding)]
    assert {f.fault for f in found} == {Fault.COMMUNITY}
    assert len(found) == 5


def test_finds_a_damaged_page(busy: Laptop) -> None:
    for n in range(60):
        busy.act(fact(note=f"note {n}", more="x" * 900))
    busy.close()
    path = busy.folder / "journal.db"
    content = bytearray(path.read_bytes())
    for page in range(4096 * 10, len(content), 4096 * 2):
        content[page : page + 200] = b"\xff" * 200
    path.write_bytes(content)
    assert Fault.DATABASE in faults(busy)


def test_a_header_signed_by_another_device_is_found(busy: Laptop) -> None:
    connection = busy.database.connection()
    (signed,) = connection.execute("SELECT header FROM signed WHERE entry = 4").fetchone()
    connection.execute("UPDATE signed SET signature = ? WHERE entry = 4", (device(9).sign(signed),))
    assert faults(busy) == {Fault.SIGNATURE}


def test_progress_ends_at_the_end(busy: Laptop) -> None:
    reports = list(verify(busy.database, busy.journal.community or b""))
    assert reports == [Progress(done=5, total=5)]
