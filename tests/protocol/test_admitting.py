"""A laptop that is let in starts with who belongs, and with nothing if nobody let it in.

Never here: digits and sockets.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from skillshare.community import Community, FoundCommunity
from skillshare.domain.laptops import CertificateUnfit, CopiedLaptop, HoldsAnother, NotEntitled, NotLetInYet
from skillshare.domain.refusal import Refused
from skillshare.journal.founding import DeviceClass
from sync.admitting import admit
from sync.pairing import Candidate
from tests.net.ends import certificate, device

Make = Callable[[str], Community]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    made: list[Community] = []

    def one(name: str) -> Community:
        made.append(Community(tmp_path / name))
        return made[-1]

    yield one
    for each in made:
        each.close()


@pytest.fixture
def hall(make: Make) -> Community:
    founded = make("hall")
    founded.found(FoundCommunity(name="Riverside", site="Hall", owner="Ana", label="Hall", prefix="HA"))
    return founded


def candidate(of: Community) -> Candidate:
    key = of.journal.key
    return Candidate(label="Kitchen", owner="", device=key.public, certificate=key.certificate, sealing=key.sealing)


def let_in(hall: Community, new: Community, device_class: DeviceClass = DeviceClass.DESK) -> tuple[bytes, ...]:
    return admit(hall, candidate(new), device_class=device_class, owner=hall.grant.owner, label="Kitchen")


def test_who_belongs_is_known_at_once_and_nothing_else(hall: Community, make: Make) -> None:
    kitchen = make("kitchen")
    kitchen.join(hall.id, let_in(hall, kitchen))
    assert kitchen.id == hall.id
    assert [grant.label for grant in kitchen.journal.grants()] == ["Hall", "Kitchen"]
    assert kitchen.grant.prefix not in ("", "HA")
    assert {log.lane for log in kitchen.journal.logs()} == {0}


def test_a_laptop_that_was_cut_off_gets_it_again_without_a_second_grant(hall: Community, make: Make) -> None:
    kitchen = make("kitchen")
    first = let_in(hall, kitchen)
    assert let_in(hall, kitchen) == first


def test_entries_that_do_not_let_it_in_leave_no_trace(hall: Community, make: Make) -> None:
    """Not even the wish to belong stays, so the laptop may join another community."""
    kitchen, attic = make("kitchen"), make("attic")
    for envelopes in ((), let_in(hall, attic), [b"rubbish"]):
        with pytest.raises(Refused) as stop:
            kitchen.join(hall.id, envelopes)
        assert isinstance(stop.value.refusal, NotLetInYet)
        assert not kitchen.founded
        assert kitchen.journal.count() == 0
    kitchen.join(hall.id, let_in(hall, kitchen))
    assert kitchen.founded


def test_another_communitys_entries_let_nobody_in(hall: Community, make: Make) -> None:
    kitchen, other = make("kitchen"), make("other")
    other.found(FoundCommunity(name="Corner", site="Corner", owner="Bo", label="Corner", prefix="CO"))
    with pytest.raises(Refused):
        kitchen.join(hall.id, let_in(other, kitchen))
    assert not kitchen.founded


def test_who_holds_another_community_or_is_a_copy_of_the_host_knows_before_anybody_is_asked(
    hall: Community, make: Make
) -> None:
    kitchen, other = make("kitchen"), make("other")
    other.found(FoundCommunity(name="Corner", site="Corner", owner="Bo", label="Corner", prefix="CO"))
    host = hall.journal.key.certificate
    kitchen.check_joining(hall.id, host)
    for community, refusal in ((other, HoldsAnother("Corner")), (hall, CopiedLaptop())):
        with pytest.raises(Refused) as stop:
            community.check_joining(hall.id, host)
        assert stop.value.refusal == refusal


def test_only_officers_let_in(hall: Community, make: Make) -> None:
    kitchen, attic = make("kitchen"), make("attic")
    kitchen.join(hall.id, let_in(hall, kitchen))
    with pytest.raises(Refused) as stop:
        let_in(kitchen, attic)
    assert isinstance(stop.value.refusal, NotEntitled)


def test_a_certificate_that_could_vouch_for_others_is_not_let_in(hall: Community) -> None:
    bad = Candidate(
        label="Bad", owner="", device=device(5).public, certificate=certificate(5, extensions=[]), sealing=bytes(32)
    )
    with pytest.raises(Refused) as stop:
        admit(hall, bad, device_class=DeviceClass.DESK, owner=hall.grant.owner, label="Bad")
    assert isinstance(stop.value.refusal, CertificateUnfit)
