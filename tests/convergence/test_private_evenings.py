"""What evenings, rooms, offers and time leave behind about people: not on others' laptops (R90), nowhere once erased.

Never here: what lending leaves; that is tests/convergence/test_faults_bodies.py and test_erasing.py.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from skillshare.domain.afterwards import NoteSession
from skillshare.domain.bookings import Book
from skillshare.domain.certificates import GrantCertificate, RevokeCertificate
from skillshare.domain.contacts import LogContact, TellOutcome
from skillshare.domain.door import Attend
from skillshare.domain.erasing import EraseRecord
from skillshare.domain.items import AddItem
from skillshare.domain.mentoring import ChangeMentoring, EndMentoring, RecordMeeting, StartMentoring
from skillshare.domain.offers import EndOffer, OfferSkill
from skillshare.domain.planning import PlanSession
from skillshare.domain.refusal import Override
from skillshare.domain.reservations import Span
from skillshare.domain.reserving import Reserve
from skillshare.domain.sessions import Role
from skillshare.domain.settings import SetRules
from skillshare.domain.signing_up import SignUp
from skillshare.domain.skills import AddSkill
from skillshare.domain.spaces import AddSpace
from skillshare.domain.transfers import RecordTransfer, ReverseTransfer
from skillshare.journal.entry import AUTHORITY
from skillshare.journal.founding import DeviceClass
from tests.convergence.meeting import Laptop
from tests.opened import opened
from tests.protocol.carried import Town, welcome
from tests.protocol.wire import meet

ROUNDS = 4


class Secrets:
    """Words that nobody but the desk and whom they are about should ever hold, each planted once."""

    def __init__(self) -> None:
        self.planted: list[str] = []

    def word(self) -> str:
        self.planted.append(f"planted{len(self.planted):03}")
        return self.planted[-1]

    def because(self, *rules: str) -> tuple[Override, ...]:
        return tuple(Override(rule=rule, reason=self.word()) for rule in rules)


def live(desk: Laptop, one: bytes, other: bytes, secrets: Secrets) -> None:
    """An evening, a room, a pair and time given between two people, with words about them everywhere."""

    def do(command: Any) -> bytes:
        desk.clock.now += 60_000
        return desk.community.do(command).record

    today, word = desk.community.catalog.today(), secrets.word
    start = datetime.combine(today + timedelta(days=2), time(18))
    hours: dict[str, Any] = {"start": start, "end": start + timedelta(hours=1)}
    room, skill = do(AddSpace(fields={"name": f"Room {start}"})), do(AddSkill(name=f"Skill {len(secrets.planted)}"))
    roles = (Role(name="participant", certificate="Saws"),)
    evening = do(PlanSession(fields={"title": "Choir", **hours, "roles": roles, "published": True}))
    signup = do(SignUp(session=evening, person=one, overrides=secrets.because("certificate")))
    do(Attend(session=evening, signup=signup))
    do(NoteSession(session=evening, text=word()))
    granted = do(GrantCertificate(person=one, on="Saws", day=today, note=word()))
    do(RevokeCertificate(certificate=granted, reason=word()))
    do(Book(space=room, **hours, title="Taken", person=other))
    booked = do(Book(space=room, **hours, title="Taken", person=one, overrides=secrets.because("space_taken")))
    assert desk.community.catalog.bookings.row(booked) is not None
    item, days = (
        do(AddItem(fields={"name": f"Drill {start}"})),
        Span(first=today + timedelta(3), last=today + timedelta(4)),
    )
    do(Reserve(item=item, person=other, span=days))
    do(Reserve(item=item, person=one, span=days, overrides=secrets.because("reserved")))
    offer, want = do(OfferSkill(person=one, skill=skill)), do(OfferSkill(person=other, skill=skill, want=True))
    contact = do(LogContact(offer=offer, other=want, how=word()))
    do(TellOutcome(contact=contact, outcome="met", note=word()))
    pair = do(StartMentoring(mentor=one, learner=other, skill=skill, goal=word()))
    do(ChangeMentoring(mentoring=pair, fields={"goal": word()}))
    do(RecordMeeting(mentoring=pair, at=start - timedelta(days=4), minutes=60, note=word()))
    do(EndMentoring(mentoring=pair, reason="reached", note=word()))
    given = do(RecordTransfer(payer=one, payee=other, minutes=60, what=word()))
    do(ReverseTransfer(transfer=given, reason=word()))


def held(laptop: Laptop) -> bytes:
    return b"".join(opened(laptop.community.folder).values())


@pytest.fixture
def town(disk: Path) -> Town:
    town = Town(disk)
    town.first.community.do(SetRules(fields={"credits": True}))
    return town


def test_r90_a_members_laptop_holds_none_of_fifty_words_about_others(town: Town) -> None:
    secrets, desk = Secrets(), town.first
    ben = welcome(desk, "Ben")
    for n in range(ROUNDS):
        live(desk, welcome(desk, f"Ana {n}"), welcome(desk, f"Cem {n}"), secrets)
    assert len(secrets.planted) >= 50
    bens = town.admit(DeviceClass.PERSONAL, ben, told=False)
    journal = desk.community.journal
    bens.community.accept(e for log in journal.logs() if log.lane == AUTHORITY for e in journal.envelopes(log.id))
    meet(desk, bens)
    assert bens.heads() == desk.heads()
    catalog = bens.community.catalog
    assert {row[0] for row in bens.rows("SELECT person FROM signup UNION SELECT person FROM booking")} == {None}
    assert {row[0] for row in bens.rows("SELECT person FROM reservation UNION SELECT person FROM certificate")} <= {
        None
    }
    assert catalog.credits.claims() == ()
    bens.community.close()
    here = held(bens)
    assert [word for word in secrets.planted if word.encode() in here] == []
    town.close()


def test_r91_whoever_is_erased_leaves_no_word_about_them_on_any_laptop_and_the_counts_stay(town: Town) -> None:
    secrets, desk, other = Secrets(), town.first, town.admit()
    ana, cem = welcome(desk, "Ana"), welcome(desk, "Cem")
    live(desk, ana, cem, secrets)
    offer = desk.community.catalog.offers.of_person(ana)[0].offer.id
    desk.community.do(EndOffer(offer=offer, reason=secrets.word()))
    meet(desk, other)
    before = held(other)
    assert [word for word in secrets.planted if word.encode() not in before] == []
    counts = {
        kind: desk.rows(f"SELECT count(*) FROM {kind}") for kind in ("signup", "booking", "reservation", "transfer")
    }
    minutes = desk.community.catalog.credits.account(cem)
    desk.community.do(EraseRecord(person=ana, asked=True))
    meet(desk, other)
    meet(desk, other)
    # The note of the evening names nobody; what the time was given for is said by the other one, too.
    stays = [secrets.planted[at] for at in (1, 12)]
    for laptop in (desk, other):
        here = held(laptop)
        assert [word for word in secrets.planted if word.encode() in here] == stays
        assert {kind: laptop.rows(f"SELECT count(*) FROM {kind}") for kind in counts} == counts
        assert laptop.community.catalog.credits.account(cem) == minutes
        assert laptop.differences() == []
    assert desk.tables() == other.tables()
    town.close()
