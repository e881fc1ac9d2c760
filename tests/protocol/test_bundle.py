"""A stick between laptops: what gets across, what is said when it does not, and what a finder reads.

Never here: hostile sticks in numbers; they are beside this.
"""

from __future__ import annotations

import errno
import os
import tracemalloc
from hashlib import sha256
from pathlib import Path

import pytest

from skillshare.domain.lending import LendItem
from skillshare.journal import intake
from skillshare.journal.entry import AUTHORITY, decode_envelope, encode_envelope
from skillshare.journal.founding import DeviceClass, Leaving, grant, revoke_fact
from sync import bundle, carrying, media, parcel
from sync.outcome import Progress, Unread, Unwritten, Why
from sync.sealing import MOST, Damaged, is_sound, seal, unseal
from tests.catalog.house import HOUR
from tests.convergence.meeting import Laptop, hand
from tests.opened import opened
from tests.protocol.carried import Town, add, welcome
from ui.wording import carried as words


def refused(laptop: Laptop, path: Path) -> Why:
    """Why the laptop does not read this."""
    with pytest.raises(Unread) as stop:
        bundle.read(laptop.community, path)
    return stop.value.why


def same(*laptops: Laptop) -> bool:
    return all(one.heads() == laptops[0].heads() and one.tables() == laptops[0].tables() for one in laptops)


def test_everything_gets_across_and_back_on_one_stick(town: Town, stick: Path) -> None:
    first, second = town.first, town.admit()
    for n in range(300):
        add(first, f"Thing {n}")
    written = bundle.write(first.community, stick)
    done = bundle.read(second.community, stick)
    assert written is not None
    assert done is not None
    assert done.new == 300
    assert done.writer == first.community.journal.key.public
    assert done.written == first.clock.now
    assert same(first, second)
    add(second, "Answer")
    bundle.write(second.community, stick)
    assert getattr(bundle.read(first.community, stick), "new", 0) == 1
    assert same(first, second)


def test_a_laptop_that_has_nothing_yet_is_told_everything_by_a_stick(town: Town, stick: Path) -> None:
    add(town.first)
    newcomer = town.admit(told=False)
    bundle.write(town.first.community, stick)
    done = bundle.read(newcomer.community, stick)
    assert done is not None
    assert done.refused == done.waiting == 0
    assert same(town.first, newcomer)


def test_reading_twice_is_reading_once(town: Town, stick: Path) -> None:
    second = town.admit()
    add(town.first)
    bundle.write(town.first.community, stick)
    bundle.read(second.community, stick)
    before, heard = second.tables(), list[object]()
    second.community.subscribe(heard.append)
    again = bundle.read(second.community, stick)
    assert again is not None
    assert (again.new, again.known > 0, second.tables(), heard) == (0, True, before, [])


def test_who_carried_it_does_not_matter(town: Town, stick: Path) -> None:
    second, third = town.admit(), town.admit()
    add(town.first)
    bundle.write(town.first.community, stick)
    bundle.read(second.community, stick)
    bundle.write(second.community, stick)
    bundle.read(third.community, stick)
    assert third.tables()["item"] == town.first.tables()["item"]


def test_what_all_are_known_to_have_seen_stays_at_home_but_for_authority(town: Town, stick: Path) -> None:
    second = town.admit()
    for n in range(20):
        add(town.first, f"Thing {n}")
    bundle.write(town.first.community, stick)
    bundle.read(second.community, stick)
    add(second, "Seen")
    bundle.write(second.community, stick)
    bundle.read(town.first.community, stick)
    add(town.first, "News")
    assert carrying.behind(town.first.community.journal) == {second.community.journal.key.public: 1}
    short = bundle.write(town.first.community, stick)
    lanes = {log.lane: log.seq + 1 for log in town.first.community.journal.logs() if log.lane == AUTHORITY}
    assert short is not None
    assert short.entries == lanes[AUTHORITY] + 1
    assert getattr(bundle.read(second.community, stick), "new", 0) == 1
    whole = bundle.write(town.first.community, stick, whole=True)
    assert whole is not None
    assert whole.entries == town.first.community.journal.count()


def test_who_lacks_what_came_before_is_told_so(town: Town, stick: Path) -> None:
    journal = town.first.community.journal
    second = town.admit()
    for n in range(5):
        add(town.first, f"Thing {n}")
    to = carrying.audiences(journal)
    part = [carrying.without(r, 6) or r for r in carrying.ranges(journal, to.devices, whole=True)]
    for _ in bundle.put(journal, stick, to, part, 0):
        pass
    done = bundle.read(second.community, stick)
    assert done is not None
    assert done.waiting > 0


def test_more_than_a_laptop_records_in_an_hour_is_said_to_wait_and_comes_later(
    town: Town, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = town.admit()
    for n in range(30):
        add(town.first, f"Thing {n}")
    bundle.write(town.first.community, stick)
    monkeypatch.setattr(intake, "AN_HOUR", 1)
    done = bundle.read(second.community, stick)
    assert done is not None
    assert done.put_off > 0
    assert done.new + done.put_off + done.waiting == 30
    assert "Read it again in an hour" in words.read(done, "Hall")
    monkeypatch.undo()
    second.clock.now += 2 * HOUR
    bundle.read(second.community, stick)
    assert same(town.first, second)


def test_what_nobody_signed_is_left_out_and_said(town: Town, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    second = town.admit()
    add(town.first)
    split = carrying.Audiences.split
    monkeypatch.setattr(carrying.Audiences, "equal", property(lambda _: False))
    monkeypatch.setattr(carrying.Audiences, "split", lambda self, envelope, n: split(self, forged(envelope), n))
    bundle.write(town.first.community, stick)
    done = bundle.read(second.community, stick)
    assert done is not None
    assert (done.new, done.refused > 0) == (0, True)
    assert "left out" in words.read(done, "Hall")
    assert "Everything on it was here" not in words.read(done, "Hall")


def forged(envelope: bytes) -> bytes:
    """The same entry, with a signature that nobody made."""
    entry = decode_envelope(envelope)
    return encode_envelope(entry.signed, bytes(64), entry.bodies)


# Who may read what


def test_bodies_go_to_their_audiences_alone_and_each_once(town: Town, stick: Path) -> None:
    first = town.first
    ben = welcome(first, "Ben Private", phone="0777 111")
    ana = welcome(first, "Ana Hidden", phone="0777 222")
    desk = town.admit(told=False)
    personal = town.admit(DeviceClass.PERSONAL, ben, told=False)
    kiosk = town.admit(DeviceClass.KIOSK, told=False)
    first.community.do(LendItem(item=add(first), person=ana))
    first.community.do(LendItem(item=add(first, "Saw"), person=ben))
    bundle.write(first.community, stick)
    for laptop in (desk, personal, kiosk):
        bundle.read(laptop.community, stick)
        assert laptop.heads() == first.heads()
    assert desk.tables() == first.tables()
    for laptop, owner in ((personal, ben), (kiosk, None)):
        held = allowed = 0
        for envelope, own in zip(laptop.envelopes({}), first.envelopes({}), strict=True):
            facts = decode_envelope(own).header.facts
            for fact, body in zip(facts, decode_envelope(envelope).bodies, strict=True):
                held += body is not None
                allowed += fact.audience in ("all", owner)
                assert (body is not None) == (fact.audience in ("all", owner))
        assert 0 < held == allowed
    assert len(carrying.audiences(first.community.journal).groups) == 3


def test_a_personal_laptop_keeps_nothing_of_what_is_not_for_it(town: Town, stick: Path) -> None:
    first = town.first
    planted = [f"planted-{n:02}@example.org" for n in range(50)]
    for n, email in enumerate(planted):
        welcome(first, f"Person {n}", email=email)
    personal = town.admit(DeviceClass.PERSONAL, welcome(first, "Ben"), told=False)
    town.admit(told=False)
    bundle.write(first.community, stick)
    bundle.read(personal.community, stick)
    personal.community.close()
    kept = b"".join(opened(town.folder / "1").values())
    assert b"Ben" in kept
    assert [name for name in planted if name.encode() in kept] == []


def test_sync6_a_lost_stick_holds_none_of_fifty_planted_names(town: Town, stick: Path) -> None:
    town.admit()
    planted = [f"Planted-{n:02}" for n in range(50)]
    for name in planted:
        welcome(town.first, name)
    bundle.write(town.first.community, stick)
    found = stick.read_bytes() + stick.name.encode()
    assert [name for name in [*planted, "Riverside", "Laptop 1"] if name.encode() in found] == []
    assert town.first.community.journal.key.public not in found
    assert town.first.community.id not in found


def test_a_removed_laptop_reads_nothing_of_what_is_written_afterwards(town: Town, stick: Path) -> None:
    second = town.admit()
    town.admit()
    add(town.first)
    with town.first.community.journal.transaction():
        fact = revoke_fact(second.community.journal.key.public, town.first.owner, Leaving.LOST)
        town.first.community.journal.append([fact], by=town.first.owner, lane=AUTHORITY)
    bundle.write(town.first.community, stick)
    assert refused(second, stick) is Why.NOT_FOR_US
    # Once it has heard of its removal by some other way it says that.
    hand(town.first, second)
    assert refused(second, stick) is Why.REMOVED


# What is said


def test_another_community_is_told_from_a_bundle_for_others(town: Town, stick: Path, tmp_path: Path) -> None:
    town.admit()
    bundle.write(town.first.community, stick)
    other = Town(tmp_path / "other")
    assert refused(other.first, stick) is Why.OTHER_COMMUNITY
    other.close()


def test_a_stranger_who_seals_to_us_brings_nothing_in(town: Town, stick: Path, tmp_path: Path) -> None:
    """Keys to seal to are no secret: whoever was a member once knows them."""
    other = Town(tmp_path / "other")
    journal, theirs = town.first.community.journal, other.first.community.journal
    before = town.first.heads()
    with theirs.transaction():
        theirs._writer.community = journal.community
        to = carrying.audiences(journal)
        with media.whole(stick) as file:
            file.write(parcel.opening(carrying.discovery_of(journal) or b"", bytes(16)))
            content = parcel.listed(other.first.envelopes({}))
            said = parcel.Manifest(
                community=journal.community or b"", bundle=bytes(16), number=0, last=True, total=9,
                writer=theirs.key.public, written=0, app="", entries=sha256(content).digest(),
            )  # fmt: skip
            file.write(parcel.frame(seal(parcel.first_frame(theirs.key, said, content), to.keys)))
    other.close()
    assert refused(town.first, stick) is Why.STRANGER
    assert town.first.heads() == before


@pytest.mark.parametrize("swapped", ["nothing", "entries", "more"])
def test_what_the_writer_did_not_sign_stands_in_no_block(town: Town, stick: Path, swapped: str) -> None:
    """Whoever may read a block could seal it again, with other entries or bodies in it."""
    second = town.admit()
    add(town.first)
    journal = town.first.community.journal
    content, part = parcel.listed(journal.envelopes(journal.logs()[-1].id)), parcel.listed_bodies([(0, 0, b"body")])
    said = parcel.Manifest(
        community=journal.community or b"", bundle=bytes(16), number=0, last=True, total=9, written=0, app="",
        writer=journal.key.public, entries=sha256(b"" if swapped == "entries" else content).digest(),
        more=(sha256(b"" if swapped == "more" else part).digest(),),
    )  # fmt: skip
    to = carrying.audiences(journal)
    frames = (parcel.first_frame(journal.key, said, content), part)
    opening = parcel.opening(carrying.discovery_of(journal) or b"", bytes(16))
    stick.write_bytes(opening + b"".join(parcel.frame(seal(frame, to.keys)) for frame in frames))
    if swapped == "nothing":
        assert bundle.peek(second.community, stick).total == 9
    else:
        assert refused(second, stick) is Why.DAMAGED


def test_a_newer_apps_bundle_is_told_from_a_broken_one(town: Town, stick: Path) -> None:
    second = town.admit()
    bundle.write(town.first.community, stick)
    whole = bytearray(stick.read_bytes())
    whole[len(parcel.MAGIC)] = parcel.VERSION + 1
    stick.write_bytes(whole)
    assert refused(second, stick) is Why.NEWER_APP


def test_alone_there_is_nobody_to_write_for(town: Town, stick: Path) -> None:
    with pytest.raises(Unwritten) as stop:
        bundle.write(town.first.community, stick)
    assert stop.value.why is Why.NOBODY
    assert not stick.exists()


@pytest.mark.parametrize(
    ("code", "why"),
    [(errno.ENOSPC, Why.FULL), (errno.EROFS, Why.READ_ONLY), (errno.EIO, Why.GONE), (errno.ENODEV, Why.GONE)],
)
def test_a_stick_that_fails_while_writing_keeps_what_it_had(
    town: Town, stick: Path, monkeypatch: pytest.MonkeyPatch, code: int, why: Why
) -> None:
    town.admit()
    bundle.write(town.first.community, stick)
    before = stick.read_bytes()

    def fails(_descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(media, "flush", fails)
    with pytest.raises(Unwritten) as stop:
        bundle.write(town.first.community, stick)
    assert stop.value.why is why
    assert {path.name: path.read_bytes() for path in stick.parent.iterdir()} == {stick.name: before}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_really_full_disk_is_said(town: Town, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    town.admit()
    real = os.open
    monkeypatch.setattr(os, "open", lambda path, mode, *more: real("/dev/full", os.O_WRONLY) if str(path).endswith(
        media.HALF) else real(path, mode, *more))  # fmt: skip
    with pytest.raises(Unwritten) as stop:
        bundle.write(town.first.community, stick)
    assert stop.value.why is Why.FULL


def test_a_folder_that_is_gone_is_said(town: Town, stick: Path) -> None:
    town.admit()
    with pytest.raises(Unwritten) as stop:
        bundle.write(town.first.community, stick.parent / "pulled" / stick.name)
    assert stop.value.why is Why.GONE


def test_no_room_in_the_data_folder_is_said_before_anything_is_taken_in(
    town: Town, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = town.admit()
    add(town.first)
    bundle.write(town.first.community, stick)
    monkeypatch.setattr(bundle, "_SPARE", 2**62)
    before = second.heads()
    assert refused(second, stick) is Why.NO_ROOM
    assert second.heads() == before


def test_writing_and_reading_stop_where_they_are_told(town: Town, stick: Path) -> None:
    second = town.admit()
    for n in range(600):
        add(town.first, f"Thing {n}")
    assert bundle.write(town.first.community, stick, heard=lambda _: False) is None
    assert list(stick.parent.iterdir()) == []
    bundle.write(town.first.community, stick)
    told: list[Progress] = []

    def once(progress: Progress) -> bool:
        told.append(progress)
        return progress.new == 0

    assert bundle.read(second.community, stick, heard=once) is None
    assert 0 < told[-1].new < 600
    bundle.read(second.community, stick)
    assert same(town.first, second)


def test_cut_at_every_kind_of_place_it_says_so_and_the_rest_comes_with_the_next(town: Town, stick: Path) -> None:
    second = town.admit()
    for n in range(21):
        add(town.first, f"Thing {n}", note="x" * 4000)
    journal = town.first.community.journal
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parcel, "BLOCK", 4000)
        patch.setattr(bundle, "BATCH", 3)
        bundle.write(town.first.community, stick)
    whole = stick.read_bytes()
    second_frame = 40 + 12 + int.from_bytes(whole[40:44], "big")
    for cut in (0, 7, 15, 16, 30, 39, 40, 43, 51, 60, second_frame - 1, second_frame, second_frame + 99, -1):
        stick.write_bytes(whole[:cut])
        assert refused(second, stick) is Why.CUT_SHORT, cut
    stick.write_bytes(whole[:-100] + bytes(100))
    assert refused(second, stick) is Why.DAMAGED
    stick.write_bytes(whole[:second_frame] + bytes(4096))
    assert refused(second, stick) is Why.CUT_SHORT
    stick.write_bytes(whole)
    bundle.read(second.community, stick)
    assert second.heads() == {log.id: log.seq for log in journal.logs()}


def test_blocks_of_two_bundles_are_not_mixed(town: Town, stick: Path) -> None:
    second = town.admit()
    wholes = []
    for n in range(2):
        add(town.first, f"Thing {n}")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(parcel, "BLOCK", 1)
            patch.setattr(bundle, "BATCH", 1)
            bundle.write(town.first.community, stick)
        wholes.append(stick.read_bytes())
    ends = [40 + 12 + int.from_bytes(whole[40:44], "big") for whole in wholes]
    stick.write_bytes(wholes[0][: ends[0]] + wholes[1][ends[1] :])
    assert refused(second, stick) is Why.DAMAGED


def test_a_grant_with_a_key_that_is_none_stops_nobody(town: Town, stick: Path) -> None:
    second = town.admit()
    first = town.first.community.journal
    for n, key in enumerate((bytes(32), b"\1" + bytes(31), b"\xff" * 32)):
        live = first.authority.live()[0].grant
        odd = type(live)(entry=b"", device=bytes([n + 1]) * 32, device_class=DeviceClass.DESK, owner=live.owner,
                         label="Odd", prefix="OD", certificate=b"", sealing=key)  # fmt: skip
        with first.transaction():
            first.append([grant(odd)], by=live.owner, lane=AUTHORITY)
    assert not is_sound(bytes(32))
    bundle.write(town.first.community, stick)
    assert bundle.read(second.community, stick) is not None


def test_the_key_on_the_laptop_opens_what_is_sealed_to_its_grant(town: Town) -> None:
    key = town.first.community.journal.key
    assert unseal(seal(b"hello", [key.sealing]), key.opening()) == b"hello"
    with pytest.raises(ValueError, match="not to 0"):
        seal(b"hello", [bytes(32)])


def test_a_seal_with_endless_recipients_is_refused_before_it_takes_time(town: Town) -> None:
    """The library under age reads so many lines for minutes."""
    key = town.first.community.journal.key
    for header in (b"-> X25519 abc\n" * 200_000, b"-> X25519 abc\n" * 300, b"x" * 100_000):
        with pytest.raises(Damaged):
            unseal(b"age-encryption.org/v1\n" + header + b"--- abc\n", key.opening())
    most = [key.sealing] * MOST
    assert unseal(seal(b"hello", most), key.opening()) == b"hello"


def test_memory_holds_a_block_not_a_bundle(town: Town, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So 4 GiB take no more than these: with blocks of 1 MiB far less than 64 MiB (sync §6)."""
    monkeypatch.setattr(parcel, "BLOCK", 64 * 1024)
    monkeypatch.setattr(bundle, "BATCH", 16)
    second = town.admit()
    for n in range(500):
        add(town.first, f"Thing {n}", note="x" * 4000)
    most = {}
    for name, does in (("write", bundle.write), ("read", bundle.read)):
        tracemalloc.start()
        does((second if name == "read" else town.first).community, stick)
        most[name] = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert stick.stat().st_size > 2_000_000
    assert max(most.values()) < 1_200_000, most


def test_the_name_on_a_stick_is_a_laptops_own_and_says_nothing(town: Town) -> None:
    second = town.admit()
    names = {bundle.name_for(laptop.community.journal) for laptop in (town.first, second, town.first)}
    assert len(names) == 2
    assert all(len(name) == len("skillshare-01234567.skillshare") for name in names)


def test_what_a_stick_holds_is_seen_without_taking_it_in(town: Town, stick: Path) -> None:
    second = town.admit()
    add(town.first)
    bundle.write(town.first.community, stick)
    before = second.heads()
    seen = bundle.peek(second.community, stick)
    assert (bundle.news(second.community.journal, seen), second.heads()) == (1, before)
    assert bundle.news(town.first.community.journal, seen) == 0
