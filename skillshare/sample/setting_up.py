"""What stands before the first evening: the community, its hours, rules and types, and how things and people join."""

import csv
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

from skillshare.community import Community, FoundCommunity, Receipt
from skillshare.domain.items import ACTIVE, AddItem
from skillshare.domain.opening_hours import SetSlot, SetSpecial
from skillshare.domain.people import AddPerson, ChangePerson, StartMembership
from skillshare.domain.refusal import Asked, Override, Refused
from skillshare.domain.roles import SetRoles
from skillshare.domain.settings import PublishAgreement, Rules, SetMembershipType, SetRules
from skillshare.journal.tables import hurry

MINOR = 100


class Stage:
    """The community being made, the virtual clock, and who and what is in it. Close it at the end."""

    def __init__(self, folder: Path, data: Path, today: datetime, years: int) -> None:
        self.plan: dict[str, Any] = json.loads((data / "community.json").read_text(encoding="utf-8"))
        self.story: dict[str, Any] = json.loads((data / "story.json").read_text(encoding="utf-8"))
        self.items = _rows(data / "items.csv")
        self.persons = _rows(data / "people.csv")
        self.random = Random(self.story["seed"])
        self._now = int((today - timedelta(days=365 * years)).timestamp() * 1000)
        began = self._now
        self.community = Community(folder, wall=lambda: self._now, random=self.random.randbytes, built=began)
        hurry(self.community.database)
        self.today = today
        self.end: date = today.date()
        self.start: date = self.end - timedelta(days=365 * years)
        self.shift = self.end - date.fromisoformat(self.plan["as_of"])
        """How far the days of the plan are moved to end today."""
        self.types: dict[str, bytes] = {}
        self.people: dict[str, bytes] = {}
        self.things: dict[bytes, Mapping[str, str]] = {}

    def at(self, day: date, minute: int) -> None:
        """Set the clock to a time of a day; it never goes back and never beyond now."""
        wanted = datetime.combine(day, time(), self.community.zone()) + timedelta(minutes=minute)
        latest = int(self.today.timestamp() * 1000)
        self._now = min(max(self._now + 1000, int(wanted.timestamp() * 1000)), latest)

    def do(self, command: Any, by: bytes | None = None, reason: str = "") -> Receipt | None:
        """Carry a command out; rules that ask are overridden with the reason, or without one nothing happens."""
        self._now += 7000
        try:
            return self.community.do(command, by=by)
        except Refused:
            return None
        except Asked as asked:
            if not reason:
                return None
            overrides = tuple(Override(rule=question.rule, reason=reason) for question in asked.questions)
            return self.do(replace(command, overrides=overrides), by)

    def close(self) -> None:
        self.community.close()


def set_up(stage: Stage) -> None:
    """Found it on the first day, with its hours, rules and types."""
    plan = stage.plan
    stage.community.found(
        FoundCommunity(
            name=plan["name"],
            site=plan["site"],
            owner=plan["laptops"][0]["by"],
            label=plan["label"],
            prefix=plan["prefix"],
            zone=plan["zone"],
            currency=plan["currency"],
            language=plan["language"],
            sample=True,
        )
    )
    stage.people[plan["laptops"][0]["by"]] = stage.community.grant.owner
    stage.do(SetRules(fields={k: v for k, v in plan["rules"].items() if v != _default(k)}))
    for slot in plan["slots"]:
        stage.do(SetSlot(weekday=slot["weekday"], **_hours(slot)))
    for year in range(stage.start.year, stage.end.year + 2):
        for special in plan["specials"]:
            first, last = (date.fromisoformat(f"{year}-{special[end]}") for end in ("first", "last"))
            hours = _hours(special) if special["open"] else {}
            stage.do(SetSpecial(first=first, last=last, open=special["open"], reason=special["reason"], **hours))
    for kind in plan["membership_types"]:
        receipt = stage.do(SetMembershipType(**kind))
        if receipt is not None:
            stage.types[kind["name"]] = receipt.record


def join(stage: Stage, row: Mapping[str, str], day: date, by: bytes | None) -> None:
    """A person comes in for the first time, or in the founder's case gets what is missing."""
    fields: dict[str, Any] = {
        "name": row["Name"],
        "full_name": row["Full name"],
        "languages": [code.strip() for code in row["Languages"].split(";") if code.strip()],
        "phone": row["Phone"],
        "email": row["E-mail"],
        "address": row["Address"],
        "prefers": row["Prefers"],
        "card": row["Card"],
        "agreed": int(row["Agreed"] or 0),
        "note": row["Pinned note"],
    }
    fields = {name: value for name, value in fields.items() if value}
    roles = [role.strip() for role in row["Roles"].split(";") if role.strip()]
    kind = stage.types.get(row["Membership"])
    known = stage.people.get(row["Name"])
    if known is not None:
        stage.do(ChangePerson(person=known, fields=fields), by)
        if kind is not None:
            stage.do(StartMembership(person=known, type=kind, first=day), by)
        stage.do(SetRoles(person=known, roles=roles), by)
        return
    receipt = stage.do(AddPerson(fields=fields, type=kind, first=day if kind else None, roles=roles), by)
    if receipt is not None:
        stage.people[row["Name"]] = receipt.record


def bring(stage: Stage, row: Mapping[str, str], by: bytes | None) -> None:
    """A thing comes into the house. Its condition at the end of the story is set at the end."""
    fields: dict[str, Any] = {
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
        "value": round(float(row["Value"] or 0) * MINOR) or None,
        "loan_days": int(row["Loan days"] or 0) or None,
        "consumable": row["Consumable"].casefold() in ("yes", "true", "1") or None,
        "stock": int(row["Stock"] or 0) + 60 if row["Stock"] else None,
    }
    receipt = stage.do(AddItem(fields={name: value for name, value in fields.items() if value}), by)
    if receipt is not None:
        stage.things[receipt.record] = row


def publish(stage: Stage, day: date) -> None:
    """Agreements whose day it is."""
    for agreement in stage.plan["agreements"]:
        if stage.end + timedelta(days=agreement["day"]) == day:
            stage.do(PublishAgreement(text=agreement["text"]))


def is_lendable(row: Mapping[str, str]) -> bool:
    """Whether the story lends it: what ends up missing or retired stays in the background."""
    return row["Condition"].casefold() in ("", ACTIVE)


def _rows(path: Path) -> list[Mapping[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def _hours(slot: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _minute(slot[name]) for name in ("start", "changeover", "end") if slot.get(name)}


def _minute(clock: str) -> int:
    hour, _, minute = clock.partition(":")
    return int(hour) * 60 + int(minute)


def _default(rule: str) -> Any:
    return getattr(Rules(), rule)
