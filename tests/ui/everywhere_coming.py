"""The page of a session at every turn, certificates, and what the desk says of sessions, for the walk everywhere.

Never here: what a screen does.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

from PySide6.QtCore import Qt

from skillshare.catalog.views import PeopleFilter
from skillshare.domain.afterwards import NoteSession
from skillshare.domain.certificates import GrantCertificate
from skillshare.domain.door import Attend, WalkIn
from skillshare.domain.localtime import local
from skillshare.domain.planning import ChangeSession, PlanSession
from skillshare.domain.refusal import Override
from skillshare.domain.sessions import Role
from skillshare.domain.signing_up import Leave, SignUp
from tests.ui import everywhere
from tests.ui.hands import button
from ui.calendar.place import CalendarPlace
from ui.calendar.session_page import SessionPage

_ROLES = (Role(name="participant", places=3), Role(name="helper", places=1), Role(name="child", places=2))


def _evening(walk: everywhere.Walker, days: int) -> bytes:
    """A session with somebody at every turn: a place, children, a role, next, waiting. One for each day."""
    community = walk.session().community
    start = datetime.combine(community.catalog.today() + timedelta(days=days), time(18, 30))
    if days == 0:
        # It is on whenever this runs: nobody signs up for what is over.
        start = local(community.now() // 60_000 - 30, community.zone())
    around = community.catalog.sessions.between(start.date() - timedelta(days=1), start.date())
    known = [row.id for row in around if row.title == "Mending" and abs(row.start - start) < timedelta(hours=1)]
    if known:
        return known[0]
    long = max((row.name for row in walk.things()), key=len)
    tools = tuple((row.id, 1) for row in walk.things("here")[:2] if not row.consumable)
    fields: dict[str, Any] = {"title": "Mending", "start": start, "end": start + timedelta(hours=2)}
    fields |= {"roles": _ROLES, "published": True, "grants": long, "bring": long, "note": long, "ages": (7, 99)}
    fields |= {"host": community.grant.owner, "tools": tools, "cost": 250, "languages": ("en", "ar")}
    anyway = (Override(rule="reserved", reason=long),)
    session = community.do(PlanSession(fields=fields, overrides=anyway)).record
    people = [row.id for row in community.catalog.people.page(PeopleFilter(), 0, 20)]
    roles = ("participant", "participant", "participant", "helper", "participant", "participant", "child")
    signups = [
        community.do(
            SignUp(session=session, person=person, role=role, wait=True, children=place == 1, adult=people[0])
        ).record
        for place, (person, role) in enumerate(zip(people, roles, strict=False))
    ]
    community.do(Leave(session=session, signup=signups[0]))
    return session


def session_ahead(walk: everywhere.Walker) -> None:
    walk.go("calendar", _evening(walk, 1))
    assert walk.shown(SessionPage).session() is not None


def session_who(walk: everywhere.Walker) -> None:
    session_ahead(walk)
    walk.click("primary")


def session_full(walk: everywhere.Walker) -> None:
    session_ahead(walk)
    doing = walk.shown(SessionPage).doing
    assert doing is not None
    doing.sign_up(walk.borrower().id)
    everywhere.settle()


def session_overbooked(walk: everywhere.Walker) -> None:
    session = _evening(walk, 2)
    roles = (Role(name="participant", places=1), *_ROLES[1:])
    community = walk.session().community
    if community.catalog.sessions.state(session).roles != roles:
        community.do(ChangeSession(session=session, fields={"roles": roles}))
    walk.go("calendar", session)


def session_door(walk: everywhere.Walker) -> None:
    community, session = walk.session().community, _evening(walk, 0)
    if not community.catalog.signups.afterwards(session).text:
        for signup in community.catalog.signups.of_session(session)[1:3]:
            community.do(Attend(session=session, signup=signup.id))
        community.do(WalkIn(session=session))
        community.do(NoteSession(session=session, text=max((row.name for row in walk.things()), key=len)))
    walk.go("calendar", session)


def session_after(walk: everywhere.Walker) -> None:
    session_door(walk)
    for name in ("history", "note"):
        button(walk.app.root, name).setFocus(Qt.FocusReason.TabFocusReason)  # it may be further down the page
        walk.press(Qt.Key.Key_Space)
    assert walk.shown(CalendarPlace).side.page.asking.busy()


def tonight_sessions(walk: everywhere.Walker) -> None:
    session_overbooked(walk)
    _evening(walk, 0)
    walk.home()


def person_certificates(walk: everywhere.Walker) -> None:
    community, own = walk.session().community, walk.borrower().id
    today = community.catalog.today()
    for row, days in zip([row for row in walk.things() if row.induction][:2], (20, 900), strict=False):
        until = today + timedelta(days=days)
        community.do(GrantCertificate(person=own, on=row.induction, day=today, until=until, trainer=own))
    community.do(SignUp(session=_evening(walk, 1), person=own, wait=True))
    walk.go("people", own)
    everywhere.settle()


def person_certificate_asked(walk: everywhere.Walker) -> None:
    person_certificates(walk)
    button(walk.app.root, "give_certificate").setFocus(Qt.FocusReason.TabFocusReason)  # it may be further down the page
    walk.press(Qt.Key.Key_Space)


def desk_induction(walk: everywhere.Walker) -> None:
    """A thing that needs an induction, which a session gives; who may give it is named."""
    community = walk.session().community
    item = next(row for row in walk.things("here") if row.induction and not row.consumable)
    start = datetime.combine(community.catalog.today() + timedelta(days=3), time(18))
    fields = {"title": item.induction, "start": start, "end": start + timedelta(hours=1), "grants": item.induction}
    community.do(PlanSession(fields={**fields, "published": True}))
    walk.go("desk", ("lend", walk.borrower().id))
    walk.go("desk", ("code", item.number))
