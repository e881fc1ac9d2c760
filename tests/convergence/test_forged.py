"""What a member's own laptop forges about evenings, certificates, offers and time counts nowhere (journal §4).

Never here: what it forges about things and holds; that is tests/convergence/test_office.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from skillshare.community import Community
from skillshare.domain.bookings import Book
from skillshare.domain.certificates import GrantCertificate
from skillshare.domain.contacts import LogContact
from skillshare.domain.credits import HALF
from skillshare.domain.duties import DescribeDuty, TakeDuty
from skillshare.domain.entitled import mark
from skillshare.domain.fact import Fact
from skillshare.domain.fold import UNDONE
from skillshare.domain.items import AddItem
from skillshare.domain.mentoring import StartMentoring
from skillshare.domain.offers import OfferSkill
from skillshare.domain.people import AddPerson
from skillshare.domain.planning import PlanSeries, PlanSession
from skillshare.domain.reservations import Span
from skillshare.domain.reserving import Reserve
from skillshare.domain.seating import IN, WAITING
from skillshare.domain.settings import SetRules
from skillshare.domain.signing_up import SignUp
from skillshare.domain.skills import AddSkill
from skillshare.domain.spaces import AddSpace
from skillshare.domain.transfers import RecordTransfer
from skillshare.journal.entry import decode_envelope, encode_envelope
from skillshare.journal.founding import DeviceClass
from tests.catalog.house import NOON, Clock
from tests.convergence.meeting import Laptop, do, hand, make, meet
from tests.convergence.test_office import force, let_in
from tests.convergence.test_signups import THURSDAY, at, described, seats

TODAY = date(2026, 11, 25)


class Town:
    """A desk where Ana takes part in everything, another desk, and Ben's own laptop, which lies."""

    def __init__(self, desks: list[Laptop], bens: Laptop) -> None:
        self.first, self.other = desks
        self.bens, self.ben = bens, bens.owner
        self.ana, self.cem = (self.do(AddPerson(fields={"name": name, "phone": "1"})) for name in ("Ana", "Cem"))
        self.do(SetRules(fields={"credits": True}))
        self.space = self.do(AddSpace(fields={"name": "Workshop"}))
        self.drill = self.do(AddItem(fields={"name": "Drill"}))
        self.series = self.do(PlanSeries(fields=described(1), rule="FREQ=WEEKLY;COUNT=6"))
        self.evenings = [row.id for row in self.first.community.catalog.sessions.between(TODAY, TODAY + timedelta(60))]
        full = described(1, start=THURSDAY + timedelta(days=1), end=THURSDAY + timedelta(days=1, hours=1))
        self.session = self.do(PlanSession(fields=full))
        self.signup = self.do(SignUp(session=self.session, person=self.ana))
        self.waiting = self.do(SignUp(session=self.session, person=self.cem, wait=True))
        self.certificate = self.do(GrantCertificate(person=self.ana, on="Saws", day=TODAY))
        skill = self.do(AddSkill(name="Sewing"))
        self.offer = self.do(OfferSkill(person=self.ana, skill=skill, fields={}))
        self.skill = skill
        self.want = self.do(OfferSkill(person=self.cem, skill=skill, want=True, fields={}))
        self.contact = self.do(LogContact(offer=self.offer, other=self.want))
        self.pair = self.do(StartMentoring(mentor=self.ana, learner=self.cem, skill=skill, goal="Hems"))
        at_six = THURSDAY + timedelta(days=3)
        self.booking = self.do(Book(space=self.space, start=at_six, end=at_six + timedelta(hours=1), person=self.ana))
        days = Span(first=TODAY + timedelta(9), last=TODAY + timedelta(9))
        self.reservation = self.do(Reserve(item=self.drill, person=self.ana, span=days))
        fields = {"name": "Keys", "start": THURSDAY, "end": THURSDAY + timedelta(hours=1)}
        self.duty = self.do(DescribeDuty(fields=fields))
        self.do(TakeDuty(duty=self.duty, day=THURSDAY.date(), person=self.ana))
        self.claim = self.do(RecordTransfer(payer=self.ana, payee=self.cem, minutes=60, by="receiver"))
        self.owed = self.do(RecordTransfer(payer=self.ben, payee=self.cem, minutes=60, by="receiver"))
        hand(self.first, self.bens)
        self.begun = iter(mark(bens.community.journal.key.public) + bytes([n]) * 8 for n in range(1, 99))

    def do(self, command: Any) -> bytes:
        return do(self.first, command)

    def lie(self, *facts: Fact) -> None:
        force(self.bens, *facts)

    def told(self) -> None:
        """Everybody meets, and shows the same."""
        hand(self.bens, self.first)
        meet(self.first, self.other)
        assert self.other.tables() == self.first.tables()
        assert [one.differences() for one in (self.first, self.other, self.bens)] == [[]] * 3


@pytest.fixture
def town(template: Path, tmp_path: Path) -> Iterator[Town]:
    made, clock = make(tmp_path, template, 2), Clock(NOON)
    bens = Laptop(Community(tmp_path / "bens", wall=clock), clock, b"")
    bens.owner = do(made[0], AddPerson(fields={"name": "Ben", "phone": "1"}))
    let_in(made[0], bens, DeviceClass.PERSONAL, bens.owner, "Ben's")
    yield Town(made, bens)
    for laptop in (*made, bens):
        laptop.community.close()


def fact(kind: str, *records: bytes, **body: Any) -> Fact:
    return Fact(type=kind, records=records, body=body)


def said_of_others(town: Town) -> dict[str, list[Fact]]:
    """Lies about what others began, each alone in its entry."""
    slot, when = "2026-12-03T18:30", {"start": "2026-12-24T18:00", "end": "2026-12-24T20:00"}
    ben, ana = town.ben, town.ana
    return {
        "signs off": [fact("signup.left", town.signup, at=1), fact("signup.left", town.signup, ben, at=1)],
        "takes over": [fact("signup.person", town.signup, who, person=who) for who in (ben, ana)],
        "signs up": [fact("signup.placed", town.waiting, town.session, session=town.session, at=1, seat=True)],
        "tells": [fact("signup.told", town.waiting, seat=True), fact("signup.told", town.signup, seat=False)],
        "ticks": [fact("signup.present", town.signup, present=True, minutes=600)],
        "grants": [
            fact("certificate.granted", new, who, person=ben, on="Saws", day="2026-11-25")
            for new in (next(town.begun), town.certificate)
            for who in (ben, ana)
        ],
        "revokes": [fact("certificate.revoked", town.certificate, who, reason="") for who in (ben, ana)],
        "offers": [
            *(fact("offer.described", town.offer, who, person=who, note="No") for who in (ben, ana)),
            *(fact("offer.ended", town.offer, who, reason="") for who in (ben, ana)),
            fact("offer.described", next(town.begun), ana, person=ana, skill=town.skill),
            fact("offer.described", next(town.begun), ben, person=ana, skill=town.skill),
            fact("skill.described", town.skill, name="Mine"),
        ],
        "moves": [
            fact("session.described", town.session, **when),
            fact("session.described", town.evenings[0], town.series, series=town.series, slot=slot, **when),
            fact("session.described", next(town.begun), title="Mine", **when),
            fact("session.cancelled", town.session, reason="No"),
            fact("session.note", town.session, text="No"),
            fact("session.feedback", town.session, question="No", answers=[1, 2, 3]),
            fact("series.described", town.series, town.series, title="Mine"),
        ],
        "asks": [
            fact("contact.outcome", town.contact, ben, ben, outcome="met"),
            fact("mentoring.ended", town.pair, ben, ben, reason="reached"),
            fact("mentoring.described", next(town.begun), ben, ana, mentor=ben, learner=ana),
        ],
        "books": [
            fact("booking.described", next(town.begun), town.space, space=town.space, **when),
            fact("booking.ended", town.booking, reason="No"),
            fact("booking.person", town.booking, ben, person=ben),
            fact("reservation.ended", town.reservation, reason="No"),
            fact("reservation.person", town.reservation, ben, person=ben),
            fact("reservation.described", town.reservation, town.drill, item=town.drill, **when),
            fact("space.described", town.space, gone=True),
            fact("duty.taken", town.duty, ben, day="2026-12-03", on=True, person=ben),
            fact("duty.taken", town.duty, ana, day="2026-12-03", on=False, person=ana),
            fact("duty.standin", town.duty, ana, day="2026-12-03", wanted=True, person=ana),
        ],
        "times": [
            *(fact("transfer.confirmed", town.claim, who, who=who) for who in (ben, ana, town.cem)),
            fact("transfer.confirmed", town.claim, ben, who=ana),
            fact("transfer.noted", town.claim, ben, who=ben, what="No"),
            fact("transfer.received", town.claim, ben, who=ben, minutes=60),
            fact("transfer.reversed", town.claim, next(town.begun), reason=""),
            fact("transfer.given", next(town.begun), ana, who=ana, minutes=-60, other=ben),
            fact("transfer.given", next(town.begun), ben, who=ana, minutes=-60, other=ben),
        ],
    }  # fmt: skip


def test_what_it_says_of_others_counts_nowhere(town: Town) -> None:
    hand(town.first, town.other)
    before = town.first.tables()
    for lies in said_of_others(town).values():
        for lie in lies:
            town.lie(lie)
    town.told()
    after = town.first.tables()
    # A record that somebody named exists, and nothing is said of it.
    assert {name: rows for name, rows in after.items() if rows != before[name]} == {}


def test_it_takes_back_nothing_that_others_did(town: Town) -> None:
    hand(town.first, town.other)
    before, community = town.first.tables(), town.first.community
    for record in (town.signup, town.certificate, town.offer, town.session, town.claim, town.duty, town.booking):
        entry = community.journal.entries_of(record)[0]
        town.lie(Fact(type=UNDONE, records=(record,), body={"entry": entry}))
        town.lie(Fact(type=UNDONE, records=(record, town.ben), body={"entry": entry}))
    town.told()
    assert town.first.tables() == before


def test_r62_it_gives_its_owner_no_place_beyond_those_there_are_and_none_before_who_waits(town: Town) -> None:
    new, town.bens.clock.now = next(town.begun), town.first.clock.now
    body = {"session": town.session, "at": 1, "role": "participant", "children": 0, "seat": False, "extra": True}
    town.lie(
        Fact(type="signup.placed", records=(new, town.session), body=body),
        Fact(type="signup.person", records=(new, town.ben), body={"person": town.ben}, audience=town.ben),
    )
    town.told()

    assert seats(town.first, town.session) == [("Ana", IN), ("Cem", WAITING), ("Ben", WAITING)]
    town.lie(Fact(type="signup.placed", records=(new, town.session), body={**body, "seat": True}))
    town.told()
    (over,) = at(town.first, town.session).seating.over
    assert (over.taken, over.places) == (2, 1), "whoever promised themselves a place is seen to be one too many"


def withheld(laptop: Laptop, taker: Laptop) -> None:
    """Everything the taker lacks, without the bodies that this laptop would rather keep to itself."""
    envelopes = laptop.envelopes(taker.heads())
    for envelope in envelopes:
        entry = decode_envelope(envelope)
        bodies = [None if fact.type in ("transfer.given", "transfer.confirmed") else body
                  for fact, body in zip(entry.header.facts, entry.bodies, strict=True)]  # fmt: skip
        taker.community.accept([encode_envelope(entry.signed, entry.signature, bodies)])


def test_r71_it_makes_no_time_out_of_what_it_hands_to_nobody(town: Town) -> None:
    new = next(town.begun)
    mine = {"who": town.ben, "minutes": 600, "day": "2026-11-25", "said_by": "desk"}
    town.lie(
        Fact(type="transfer.received", records=(new, town.ben), body=mine, audience=town.ben),
        Fact(type="transfer.given", records=(new, town.ben), body={**mine, "minutes": -600}, audience=town.ben),
        Fact(type="transfer.confirmed", records=(new, town.ben), body={"who": town.ben}, audience=town.ben),
    )
    withheld(town.bens, town.first)
    credits = town.first.community.catalog.credits
    assert credits.state(new).state == HALF
    assert credits.account(town.ben).minutes == 0
    assert credits.account(town.ben).claimed == -60, "what Cem claims of Ben alone"
