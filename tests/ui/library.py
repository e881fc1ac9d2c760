"""The whole sample library for tests of Items and People: 300 things and 60 people with all their fields, and loans.

Built once a run and copied for each test. Never here: what a test expects.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from skillshare.community import Community, FoundCommunity
from skillshare.domain.items import CONDITIONS, AddItem
from skillshare.domain.lending import LendItem
from skillshare.domain.models import AddModel
from skillshare.domain.opening_hours import SetSlot, SetSpecial
from skillshare.domain.people import AddPerson
from skillshare.domain.refusal import Override
from skillshare.domain.settings import PublishAgreement, SetMembershipType
from tests.ui.riverside import ZONE, Clock, rows
from ui.action import Actions, AtOnce
from ui.bridge import Bridge
from ui.preferences import Preferences
from ui.session import Session

TODAY = date(2026, 11, 26)
RULES = ("membership", "limit", "overdue", "induction", "blocked", "repair")
REASONS = tuple(Override(rule=rule, reason="agreed") for rule in RULES)


@contextmanager
def opened(folder: Path, settings: Path) -> Iterator[Session]:
    """A session on a community's folder, closed afterwards. The evening of 26 November 2026."""
    with opened_as(Community(folder, wall=Clock()), settings) as session:
        yield session


@contextmanager
def opened_as(community: Community, settings: Path) -> Iterator[Session]:
    """A session on a community that is open already."""
    yield Session(community, Actions(community, AtOnce()), Bridge(community), Preferences(settings))
    community.close()


def empty(folder: Path) -> Path:
    """A community that was just founded."""
    community = Community(folder, wall=Clock(at=datetime(2026, 11, 3, 17, tzinfo=ZONE)))
    _found(community)
    community.close()
    return folder


def build(folder: Path) -> Path:
    """The library with its loans: some due, some late, one lent twice."""
    clock = Clock(at=datetime(2026, 11, 3, 17, tzinfo=ZONE))
    community = Community(folder, wall=clock)
    _found(community)
    kinds = {name: community.do(SetMembershipType(name=name)).record for name in ("Standard", "Household")}
    drills = community.do(AddModel(name="Cordless drill 18 V")).record
    for weekday, start, changeover, end in ((1, 1020, None, 1200), (3, 1080, 1155, 1230), (5, 600, None, 780)):
        community.do(SetSlot(weekday=weekday, start=start, changeover=changeover, end=end))
    community.do(SetSpecial(first=date(2026, 12, 5), last=date(2026, 12, 5), reason="Market"))
    community.do(PublishAgreement(text="Bring things back clean and whole."))
    items = _all(community, [AddItem(fields=_item(row, drills)) for row in rows("items.csv")[:300]])
    people = _all(community, [_person(row, kinds) for row in rows("people.csv")[:60]])
    _lend(community, clock, items, people)
    community.close()
    return folder


def copied(template: Path, folder: Path) -> Path:
    """A copy to change."""
    shutil.copytree(template, folder)
    return folder


def _found(community: Community) -> None:
    community.found(
        FoundCommunity(
            name="Riverside House",
            site="Mill Lane",
            owner="Grace Hall",
            label="Hall laptop",
            prefix="RI",
            zone="Europe/London",
            currency="EUR",
            language="en",
        )
    )


def _all(community: Community, commands: list[AddItem] | list[AddPerson]) -> list[bytes]:
    made = []
    for number in range(0, len(commands), 50):
        found = community.do_all(commands[number : number + 50], batch=number.to_bytes(16, "big"))
        made += [record for record in found if isinstance(record, bytes)]
    return made


def _item(row: dict[str, str], drills: bytes) -> dict[str, object]:
    fields: dict[str, object] = {
        "name": row["Name"],
        "number": row["Number"],
        "category": row["Category"],
        "brand": row["Brand"],
        "make": row["Model"],
        "serial": row["Serial"],
        "location": row["Location"],
        "shelf": row["Shelf"],
        "care": row["Care"],
        "safety": row["Safety"],
        "induction": row["Induction"],
        "description": row["Description"],
        "unit": row["Unit"],
        "owner": row["Owner"],
        "note": row["Note"],
        "accessories": [part.strip() for part in row["Accessories"].split(";") if part.strip()],
    }
    if row["Value"]:
        fields["value"] = int(row["Value"]) * 100
    if row["Loan days"]:
        fields["loan_days"] = int(row["Loan days"])
    if row["Consumable"]:
        fields |= {"consumable": True, "stock": int(row["Stock"] or 0)}
    if row["Condition"].lower() in CONDITIONS[1:]:
        fields |= {"condition": row["Condition"].lower(), "reason": row["Reason"]}
    if row["Name"].startswith("Cordless drill 18"):
        fields["model"] = drills
    return {name: value for name, value in fields.items() if value}


def _person(row: dict[str, str], kinds: dict[str, bytes]) -> AddPerson:
    fields = {
        "name": row["Name"],
        "full_name": row["Full name"],
        "phone": row["Phone"],
        "email": row["E-mail"],
        "address": row["Address"],
        "prefers": row["Prefers"],
        "card": row["Card"],
        "note": row["Pinned note"],
        "block": row["Block"],
        "languages": [part.strip() for part in row["Languages"].split(";") if part.strip()],
        "extra": {"House number on file": "yes"} if row["Name"].startswith("Ruth") else {},
    }
    if not (fields["phone"] or fields["email"] or fields["address"]):
        fields["phone"] = "07700 900000"
    first = date.fromisoformat(row["From"]) if row["From"] else None
    until = date.fromisoformat(row["Until"]) if row["Until"] else None
    kind = kinds["Standard"] if first else None
    return AddPerson(fields={k: v for k, v in fields.items() if v}, type=kind, first=first, until=until)


def _lend(community: Community, clock: Clock, items: list[bytes], people: list[bytes]) -> None:
    """Twenty loans from late to far ahead; the first item is lent twice, as two desks would that had not met."""
    lent = [item for item in items if not community.catalog.items.state(item).consumable][::9][:20]
    for number, item in enumerate(lent):
        clock.at = datetime(2026, 11, 4 + number % 14, 18, 10, tzinfo=ZONE)
        due = date(2026, 11, 19 if number < 5 else 26) if number < 10 else date(2026, 12, 3 + number % 3)
        if community.catalog.items.state(item).condition == "active":
            community.do(LendItem(item=item, person=people[number % 15], due=due, overrides=REASONS))
    clash = next(i for i in items[2:] if i not in lent and community.catalog.items.state(i).condition == "active")
    commands = [LendItem(item=clash, person=person, overrides=REASONS) for person in (people[20], people[21])]
    community.do_all(commands, batch=bytes(15) + b"c")
