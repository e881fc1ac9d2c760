"""What people do on a laptop with skills, rooms, evenings, sign-ups and time, sensible or not, drawn from a seed.

Never here: what they do with things; that is `anything` beside it.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from random import Random
from typing import Any, Final

from skillshare.domain.afterwards import NoteSession, TakeFeedback
from skillshare.domain.bookings import Book, ChangeBooking, EndBooking
from skillshare.domain.certificates import GrantCertificate, GrantToPresent, RevokeCertificate
from skillshare.domain.contacts import LogContact, TellOutcome
from skillshare.domain.door import Attend, WalkIn
from skillshare.domain.duties import DescribeDuty, GiveBackDuty, RemoveDuty, TakeDuty, WantStandIn
from skillshare.domain.mentoring import EndMentoring, RecordMeeting, StartMentoring
from skillshare.domain.offers import ChangeOffer, EndOffer, OfferSkill
from skillshare.domain.people import MergePeople
from skillshare.domain.planning import (
    LATER,
    CancelSession,
    ChangeSeries,
    ChangeSession,
    MoveSession,
    PlanSeries,
    PlanSession,
    PublishSession,
)
from skillshare.domain.refusal import Override
from skillshare.domain.reservations import Span
from skillshare.domain.reserving import EndReservation, Reserve
from skillshare.domain.sessions import Role
from skillshare.domain.signing_up import Leave, SignUp, Tell
from skillshare.domain.skills import AddSkill, ChangeSkill, MergeSkills, RemoveSkill
from skillshare.domain.spaces import AddSpace, ChangeSpace, RemoveSpace
from skillshare.domain.standing import EndStanding, StandingSignUp
from skillshare.domain.transfers import ConfirmTransfer, RecordTransfer, ReverseTransfer, SettleClass
from skillshare.domain.undo import Undo
from tests.convergence.meeting import Laptop

_RULES: Final = (
    *("age", "alone", "blocked", "cancelled", "capacity", "certificate", "credit_high", "credit_low", "credit_step"),
    *("endless", "full", "host", "membership", "month", "over", "overdue", "places", "reserved", "space_closed"),
    *("space_taken", "agreement", "waiting"),
)
ANYWAY: Final = tuple(Override(rule=rule, reason="test") for rule in _RULES)
_REPEATS: Final = ("FREQ=WEEKLY;COUNT=6", "FREQ=WEEKLY", "FREQ=DAILY;INTERVAL=3;COUNT=5")


def taught(laptop: Laptop, chance: Random) -> Any:
    """One command of any of these kinds; IndexError where there is nothing to choose from."""
    asked = chance.choice((_rooms, _plans, _plans, _comers, _comers, _comers, _door, _skills, _offers, _hours, _again))
    return chance.choice(asked(laptop, chance))


def _known(laptop: Laptop, kind: str) -> list[bytes]:
    return [row[0] for row in laptop.rows(f"SELECT record FROM {kind} ORDER BY 1")]


def _when(laptop: Laptop, chance: Random) -> tuple[datetime, datetime]:
    day = laptop.community.catalog.today() + timedelta(days=chance.randint(0, 14))
    start = datetime.combine(day, time(chance.randint(8, 20)))
    return start, start + timedelta(hours=chance.randint(1, 3))


def _evenings(laptop: Laptop) -> list[Any]:
    today = laptop.community.catalog.today()
    return list(laptop.community.catalog.sessions.between(today - timedelta(days=1), today + timedelta(days=21)))


def _rooms(laptop: Laptop, chance: Random) -> list[Any]:
    people, pick = _known(laptop, "person"), chance.choice
    rooms = [space.id for space in laptop.community.catalog.spaces.all()]
    name, (start, end) = pick(["Hall", "Workshop", "Атріум"]), _when(laptop, chance)
    if not rooms or chance.random() < 0.1:
        return [AddSpace(fields={"name": name, "buffer": pick([0, 15])})]
    booked, kept = _known(laptop, "booking"), _known(laptop, "reservation")
    span = Span(first=start.date(), last=end.date()) if chance.random() < 0.5 else Span(start=start, end=end)
    items = _known(laptop, "item")
    return [
        *[Book(space=pick(rooms), start=start, end=end, title=name, person=pick(people), overrides=ANYWAY)] * 3,
        *(ChangeBooking(booking=one, start=start, end=end, overrides=ANYWAY) for one in booked[:2]),
        *(EndBooking(booking=one) for one in booked[-2:]),
        *(Reserve(item=one, span=span, person=pick(people), overrides=ANYWAY) for one in items[:3]),
        *(EndReservation(reservation=one) for one in kept[:2]),
        ChangeSpace(space=pick(rooms), fields={"capacity": chance.randint(1, 9)}),
        RemoveSpace(space=pick(rooms)),
    ]


def _plans(laptop: Laptop, chance: Random) -> list[Any]:
    pick, rows, (start, end) = chance.choice, _evenings(laptop), _when(laptop, chance)
    roles = (Role(name="participant", places=pick([1, 2, None])), Role(name="child", places=1))[: chance.randint(1, 2)]
    rooms = [space.id for space in laptop.community.catalog.spaces.all()]
    fields = {"title": pick(["Tiling", "Choir"]), "start": start, "end": end, "roles": roles, "published": True,
              "space": pick([None, *rooms]), "host": pick(_known(laptop, "person"))}  # fmt: skip
    if len(rows) < 4:
        return [
            PlanSession(fields=fields, overrides=ANYWAY),
            PlanSeries(fields=fields, rule=pick(_REPEATS), overrides=ANYWAY),
        ]
    row = pick(rows)
    by, more = timedelta(days=chance.randint(-2, 2)), {"title": pick("abc")}
    found = [
        MoveSession(session=row.id, start=row.start + by, end=row.end + by, overrides=ANYWAY),
        CancelSession(session=row.id, reason="Ill"),
        PublishSession(session=row.id),
        ChangeSession(session=row.id, fields=more, overrides=ANYWAY),
    ]
    if row.session.series is not None and row.session.slot is not None:
        series, slot = row.session.series, row.session.slot
        found += [
            ChangeSeries(series=series, fields=more, overrides=ANYWAY),
            ChangeSeries(series=series, fields={"start": row.start + by}, overrides=ANYWAY),
            ChangeSeries(series=series, fields=more, scope=LATER, slot=slot, overrides=ANYWAY),
        ]
    return found


def _comers(laptop: Laptop, chance: Random) -> list[Any]:
    pick, row, people = chance.choice, chance.choice(_evenings(laptop)), _known(laptop, "person")
    who = pick([laptop.owner, *people])
    known = [one.id for one in laptop.community.catalog.signups.of_session(row.id)]
    found: list[Any] = [SignUp(session=row.id, person=who, wait=True, children=pick([0, 1]), overrides=ANYWAY)] * 4
    found += [Leave(session=row.id, signup=one) for one in known[:2]]
    found += [Tell(session=row.id, signup=one, seat=chance.random() < 0.8) for one in known]
    if row.session.series is not None:
        found += [StandingSignUp(series=row.session.series, person=who, wait=True, overrides=ANYWAY)]
        standing = laptop.community.catalog.signups.standing(row.session.series)
        found += [EndStanding(signup=one.id) for one in standing[:1]]
    return found


def _door(laptop: Laptop, chance: Random) -> list[Any]:
    pick, row, people = chance.choice, chance.choice(_evenings(laptop)), _known(laptop, "person")
    known = [one.id for one in laptop.community.catalog.signups.of_session(row.id)]
    today = laptop.community.catalog.today()
    return [
        *(Attend(session=row.id, signup=one, present=chance.random() < 0.8) for one in known),
        WalkIn(session=row.id, person=pick([None, *people])),
        NoteSession(session=row.id, text=pick("xyz"), minutes=chance.randint(0, 90)),
        TakeFeedback(session=row.id, question="Again?", answers=(chance.randint(0, 9), 1, 0)),
        GrantToPresent(session=row.id, on="Saws", day=today),
        GrantCertificate(person=pick(people), on=pick(["Saws", "Knots"]), day=today, note=pick("ab")),
        *(RevokeCertificate(certificate=one, reason="No") for one in _known(laptop, "certificate")[:2]),
    ]


def _skills(laptop: Laptop, chance: Random) -> list[Any]:
    pick, skills = chance.choice, _known(laptop, "skill")
    if len(skills) < 3:
        return [AddSkill(name=pick(["Sewing", "Bikes", "Weben"]), synonyms=(pick(["Hems", "Looms"]),))]
    into, *others = chance.sample(skills, 2)
    return [
        ChangeSkill(skill=into, fields={"name": pick(["Sewing", "Knitting"])}),
        MergeSkills(skills=tuple(others), into=into),
        RemoveSkill(skill=into),
    ]


def _offers(laptop: Laptop, chance: Random) -> list[Any]:
    pick, people, skills = chance.choice, _known(laptop, "person"), _known(laptop, "skill")
    offers, pairs = _known(laptop, "offer"), _known(laptop, "mentoring")
    who, want = pick([laptop.owner, *people]), chance.random() < 0.5
    found: list[Any] = [OfferSkill(person=who, skill=pick(skills), want=want, fields={"note": pick("ab")})] * 2
    if offers:
        found += [ChangeOffer(offer=pick(offers), fields={"note": pick("cd")}), EndOffer(offer=pick(offers))]
        found += [LogContact(offer=pick(offers), other=pick([None, *offers]), how="by phone", overrides=ANYWAY)]
    found += [TellOutcome(contact=one, outcome=pick(["met", "not now"])) for one in _known(laptop, "contact")[:2]]
    found += [StartMentoring(mentor=pick(people), learner=who, skill=pick(skills), goal="Hems")]
    yesterday = datetime.combine(laptop.community.catalog.today() - timedelta(days=1), time(18))
    found += [RecordMeeting(mentoring=one, at=yesterday, minutes=60, note=pick("ab")) for one in pairs[:1]]
    return [*found, *(EndMentoring(mentoring=one, reason="reached") for one in pairs[:1])]


def _hours(laptop: Laptop, chance: Random) -> list[Any]:
    """Time given, and turns of duty."""
    pick, people = chance.choice, _known(laptop, "person")
    payer, payee = (pick([*people, laptop.owner, laptop.community.id]) for _ in range(2))
    given, who = _known(laptop, "transfer"), pick(people)
    by, duties = pick(["giver", "receiver", "desk"]), [duty.id for duty in laptop.community.catalog.duties.all()]
    today = laptop.community.catalog.today()
    found: list[Any] = [RecordTransfer(payer=payer, payee=payee, minutes=60, what="Sewing", by=by, overrides=ANYWAY)]
    found += [found[0], found[0], *(ConfirmTransfer(transfer=one, who=who) for one in given[:4])]
    found += [ReverseTransfer(transfer=one, reason="Slip") for one in given[-1:]]
    found += [SettleClass(session=row.id, host=payer, learners=(payee,), minutes=60) for row in _evenings(laptop)[:1]]
    if not duties:
        start = datetime.combine(today, time(18))
        fields = {"name": "Bins", "rule": "FREQ=DAILY", "start": start, "end": start + timedelta(hours=1)}
        return [*found, DescribeDuty(fields=fields)]
    day, duty = today + timedelta(days=chance.randint(0, 3)), pick(duties)
    taking: list[Any] = [kind(duty=duty, day=day, person=who) for kind in (TakeDuty, TakeDuty, GiveBackDuty)]
    return [*found, *taking, WantStandIn(duty=duty, day=day, person=who), RemoveDuty(duty=duty)]


def _again(laptop: Laptop, chance: Random) -> list[Any]:
    own, people = list(laptop.community.journal.own_since(0)), _known(laptop, "person")
    return [Undo(entry=chance.choice(own)), MergePeople(person=chance.choice(people), into=chance.choice(people))]
