"""What history says of sign-ups, the door and certificates: on a session's page, a person's, and everybody's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from skillshare.domain.afterwards import NoteSession, TakeFeedback
from skillshare.domain.certificates import GrantCertificate, GrantToPresent, RevokeCertificate
from skillshare.domain.door import Attend, WalkIn
from skillshare.domain.people import AddPerson
from skillshare.domain.planning import PlanSeries, PlanSession
from skillshare.domain.refusal import Override
from skillshare.domain.sessions import Role
from skillshare.domain.signing_up import Leave, SignUp, Tell
from skillshare.domain.standing import StandingSignUp
from tests.ui import riverside
from tests.ui.riverside import Riverside
from ui import i18n
from ui.i18n import plain
from ui.wording import CatalogNames, done, line

TONIGHT = datetime.fromisoformat("2026-11-26T19:30")


@pytest.fixture
def house(lit: QApplication, tmp_path: Path) -> Iterator[Riverside]:
    i18n.install(lit, "en")
    made = riverside.found(tmp_path / "house")
    made.people = []
    for name in ("Ana", "Ben", "Cem"):
        made.people.append(made.session.community.do(AddPerson(fields={"name": name, "phone": "1"})).record)
    yield made
    made.close()


def do(house: Riverside, command: Any) -> tuple[bytes, str]:
    """The record, and what the line at the bottom says."""
    receipt, catalog = house.session.community.do(command), house.session.catalog
    return receipt.record, plain(done(receipt.facts, CatalogNames(catalog), catalog.today()))


def planned(house: Riverside, days: int = 0, **more: Any) -> bytes:
    start = TONIGHT + timedelta(days=days)
    fields = {"title": "Tiling", "start": start, "end": start + timedelta(hours=2), "published": True}
    return do(house, PlanSession(fields={**fields, "roles": (Role(name="participant", places=1),), **more}))[0]


def history(house: Riverside, record: bytes) -> list[str]:
    """The lines of a record's own history, the latest first."""
    catalog = house.session.catalog
    names = CatalogNames(catalog)
    return [plain(line(deed, names, catalog.today(), record)) for deed in catalog.history.of(record)]


def test_coming_waiting_and_leaving(house: Riverside) -> None:
    session, (ana, ben, cem) = planned(house), house.people
    first, said = do(house, SignUp(session=session, person=ana))
    assert said == "Ana signed up for Tiling"
    second, said = do(house, SignUp(session=session, person=ben, wait=True))
    assert said == "Ben waits for a place in Tiling"
    because = (Override(rule="full", reason="brings two"),)
    said = do(house, SignUp(session=session, person=cem, children=1, overrides=because))[1]
    assert said == "Cem signed up for Tiling, with 1 child (brings two)"
    assert do(house, Leave(session=session, signup=first))[1] == "Does not come after all, said late: Ana for Tiling"
    assert do(house, Tell(session=session, signup=second))[1] == "Told of a place: Ben for Tiling"
    assert do(house, Tell(session=session, signup=second, seat=False))[1] == "Waits again: Ben for Tiling"
    signed = history(house, session)[-4:-1]
    assert signed == ["Cem signed up, with 1 child (brings two)", "Ben waits for a place", "Ana signed up"]
    told = ["Waits again: Ben for Tiling", "Told of a place: Ben for Tiling", "Waits for a place in Tiling"]
    assert history(house, ben)[:3] == told


def test_every_time(house: Riverside) -> None:
    start = TONIGHT + timedelta(days=1)
    fields = {"title": "Choir", "start": start, "end": start + timedelta(hours=1), "published": True}
    series, _ = do(house, PlanSeries(fields=fields, rule="FREQ=WEEKLY;COUNT=3"))
    said = do(house, StandingSignUp(series=series, person=house.people[0]))[1]
    assert said == "Ana comes to Choir every time"
    assert history(house, house.people[0])[0] == "Comes to Choir every time"


def test_the_door_and_what_follows(house: Riverside) -> None:
    session, (ana, ben, cem) = planned(house, roles=(), grants="Knots"), house.people
    signup, _ = do(house, SignUp(session=session, person=ana))
    assert do(house, Attend(session=session, signup=signup))[1] == "Was there: Ana for Tiling"
    assert do(house, WalkIn(session=session, person=ben))[1] == "Walked in: Ben for Tiling"
    assert do(house, WalkIn(session=session))[1] == "Walked in: Tiling"
    today = house.session.catalog.today()
    given = do(house, GrantToPresent(session=session, on="Knots", day=today))[1]
    assert given == "2 people passed the induction: Knots"
    certificate, said = do(house, GrantCertificate(person=cem, on="Knots", day=today))
    assert said == "Cem passed the induction: Knots"
    said = do(house, RevokeCertificate(certificate=certificate, reason="Slipped"))[1]
    assert said == "Certificate taken back: Knots for Cem (Slipped)"
    assert history(house, cem)[:2] == [said, "Passed the induction: Knots"]
    off = do(house, Attend(session=session, signup=signup, present=False))[1]
    assert off == "Was not there after all: Ana for Tiling"
    assert do(house, NoteSession(session=session, text="Good"))[1] == "Noted how it went: Tiling"
    feedback = TakeFeedback(session=session, question="Good?", answers=(1, 0, 0))
    assert do(house, feedback)[1] == "Answers counted: Tiling"
