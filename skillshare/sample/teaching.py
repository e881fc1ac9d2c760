"""What the made-up community teaches and learns: rooms, series, who comes, offers and wants, time given.

Lending is in `evenings`; both play the same days, one after the other.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

from skillshare.catalog.sessions import SessionRow
from skillshare.domain.bookings import Book
from skillshare.domain.certificates import GrantToPresent
from skillshare.domain.contacts import LogContact, TellOutcome
from skillshare.domain.credits import AT_DESK, RECEIVER
from skillshare.domain.door import Attend, WalkIn
from skillshare.domain.duties import DescribeDuty, TakeDuty
from skillshare.domain.mentoring import RecordMeeting, StartMentoring
from skillshare.domain.offers import LEVELS, OfferSkill
from skillshare.domain.planning import PlanSeries
from skillshare.domain.sessions import Role
from skillshare.domain.settings import SetRules
from skillshare.domain.signing_up import SignUp
from skillshare.domain.signups import PARTICIPANT
from skillshare.domain.skills import AddSkills
from skillshare.domain.spaces import AddSpace
from skillshare.domain.standing import StandingSignUp
from skillshare.domain.transfers import ConfirmTransfer, RecordTransfer, SettleClass
from skillshare.exchange.starting_skills import starting_skills
from skillshare.sample.setting_up import Stage

_AHEAD = timedelta(days=9)
"""How long before a session people sign up for it."""
_LATELY = timedelta(weeks=16)
_LATELY = timedelta(weeks=5)
_OFFERS_EACH = 2
_WANTS = 30
_PAIRS = 4


class Teaching:
    """Plays the other half of the story of a stage. Who comes is drawn apart, so that lending stays as it was."""

    def __init__(self, stage: Stage, data: Path) -> None:
        self._stage = stage
        self._catalog = stage.community.catalog
        self._story: dict[str, Any] = json.loads((data / "teaching.json").read_text(encoding="utf-8"))
        self._random = Random(self._story["seed"])
        self._spaces: dict[str, bytes] = {}
        self._skills: dict[str, bytes] = {}
        self._planned: set[str] = set()
        self._like: dict[bytes, Mapping[str, Any]] = {}
        self._asked: set[bytes] = set()
        self._held: set[bytes] = set()
        self._seen = stage.start

    def set_up(self) -> None:
        """Rooms, skills and duties, on the first day."""
        do = self._stage.do
        do(SetRules(fields={"credits": True}))
        for space in self._story["spaces"]:
            receipt = do(AddSpace(fields=space))
            if receipt is not None:
                self._spaces[space["name"]] = receipt.record
        language = self._stage.plan["language"]
        do(AddSkills(skills=starting_skills(language)))
        self._skills = {row.name: row.id for row in self._catalog.skills.rows()}
        for duty in self._story["duties"]:
            start, end = self._first(duty, self._stage.start)
            fields = {"name": duty["name"], "rule": "FREQ=WEEKLY", "start": start, "end": end, "people": duty["people"]}
            do(DescribeDuty(fields=fields))

    def play(self, day: date, by: bytes | None) -> None:
        """What is said and done at the desk on one open day: what began since the last one, and what is coming."""
        self._plan(day, by)
        for row in self._catalog.sessions.between(self._seen, day):
            if row.end.date() <= day and row.id not in self._held:
                self._held.add(row.id)
                self._door(row, by)
        self._seen = day
        for row in self._catalog.sessions.between(day + timedelta(days=1), day + _AHEAD):
            self._sign_up(row, by)
        self._give(day, by)
        self._take_duties(day, by)

    def last(self, by: bytes | None) -> None:
        """The last day: offers and wants as they stand, who was asked, pairs, and what is booked ahead."""
        self._offer(by)
        self._contact(by)
        self._pair(by)
        for room, weekday, start, minutes, title in self._story["bookings"]:
            begins, ends = self._first({"weekday": weekday, "start": start, "minutes": minutes}, self._stage.end)
            self._stage.do(Book(space=self._spaces[room], start=begins, end=ends, title=title), by, self._reason())

    # Sessions

    def _plan(self, day: date, by: bytes | None) -> None:
        """Series are planned three weeks before they begin."""
        for series in self._story["series"]:
            begins = self._stage.end - timedelta(weeks=series["first"])
            if series["title"] in self._planned or begins - timedelta(weeks=3) > day:
                continue
            if series["host"] not in self._stage.people:
                continue
            self._planned.add(series["title"])
            start, end = self._first(series, max(begins, day))
            command = PlanSeries(fields=self._fields(series, start, end), rule=_rule(series))
            receipt = self._stage.do(command, by, self._reason())
            if receipt is not None:
                self._like[receipt.record] = series

    def _fields(self, series: Mapping[str, Any], start: datetime, end: datetime) -> dict[str, Any]:
        named = {row["Name"]: item for item, row in self._stage.things.items()}
        tool = named.get(series.get("tool", ""))
        fields = {name: series[name] for name in ("title", "note", "bring", "languages", "ages", "cost", "grants")
                  if name in series}  # fmt: skip
        return {
            **fields,
            "start": start,
            "end": end,
            "space": self._spaces[series["space"]],
            "host": self._stage.people[series["host"]],
            "skills": [self._skills[series["skill"]]] if series["skill"] in self._skills else [],
            "roles": [Role(name=PARTICIPANT, places=series["places"])],
            "published": True,
            **({"tools": [(tool, 1)]} if tool else {}),
        }

    def _sign_up(self, row: SessionRow, by: bytes | None) -> None:
        series = self._like.get(row.session.series or b"")
        if series is None or row.id in self._asked or row.session.cancelled:
            return
        self._asked.add(row.id)
        # What is long ago is looked at seldom, and making it costs as much as what is near.
        come = series["come"] if row.start.date() > self._stage.end - _LATELY else min(2, series["come"])
        for person in self._draw(self._random.randint(max(0, come - 3), come + 1), but=row.session.host):
            self._stage.do(SignUp(session=row.id, person=person, wait=True), by, self._reason())
        if series["count"] == 0 and self._random.random() < 0.1:
            for person in self._draw(1, but=row.session.host):
                command = StandingSignUp(series=row.session.series or b"", person=person, wait=True)
                self._stage.do(command, by, self._reason())

    def _door(self, row: SessionRow, by: bytes | None) -> None:
        if row.session.cancelled or row.session.series not in self._like:
            return
        coming = [one for one in self._catalog.signups.of_session(row.id) if one.is_open]
        here = [one for one in coming if self._random.random() < 0.9]
        for signup in here:
            self._stage.do(Attend(session=row.id, signup=signup.id), by)
        if self._random.random() < 0.3:
            self._stage.do(WalkIn(session=row.id), by)
        if row.session.grants and row.session.host is not None and here:
            months = self._like[row.session.series]["months"]
            until = row.end.date() + timedelta(days=30 * months)
            command = GrantToPresent(session=row.id, on=row.session.grants, day=row.end.date(),
                                     trainer=row.session.host, until=until)  # fmt: skip
            self._stage.do(command, by)
        learners = tuple(one.person for one in here if one.person is not None)
        if learners and row.session.host is not None and self._random.random() < 0.15:
            minutes = int((row.end - row.start) / timedelta(minutes=1))
            command_ = SettleClass(session=row.id, host=row.session.host, learners=learners, minutes=minutes)
            self._stage.do(command_, by, self._reason())

    # Offers, time, duties

    def _offer(self, by: bytes | None) -> None:
        skills, notes = list(self._skills.values()), self._story["notes"]
        for number, person in enumerate(self._stage.people.values()):
            for skill in self._random.sample(skills, _OFFERS_EACH):
                self._stage.do(OfferSkill(person=person, skill=skill, fields=self._terms(notes)), by)
            if number % 2 == 0:
                for skill in self._random.sample(skills[:_WANTS], 1):
                    fields = {"level": self._random.choice(LEVELS[:2])}
                    self._stage.do(OfferSkill(person=person, skill=skill, want=True, fields=fields), by)

    def _terms(self, notes: Sequence[str]) -> dict[str, Any]:
        weekday, start = self._random.randrange(7), self._random.choice((9, 14, 18)) * 60
        terms: dict[str, Any] = {"level": self._random.choice(LEVELS[2:]), "times": [[weekday, start, start + 120]]}
        if self._random.random() < 0.4:
            terms["limit"] = self._random.randint(1, 4)
        if self._random.random() < 0.4:
            terms["note"] = self._random.choice(notes)
        return terms

    def _contact(self, by: bytes | None) -> None:
        found = self._catalog.offers.suggestions(self._stage.community.zone())
        for suggestion, outcome in zip(found, self._story["outcomes"], strict=False):
            match = suggestion.match
            receipt = self._stage.do(LogContact(offer=match.offer.id, other=match.want.id), by, self._reason())
            if receipt is not None:
                self._stage.do(TellOutcome(contact=receipt.record, outcome=outcome), by)

    def _pair(self, by: bytes | None) -> None:
        people, skills = list(self._stage.people.values()), list(self._skills.items())
        for number in range(_PAIRS):
            mentor, learner = people[number], people[-1 - number]
            name, skill = skills[number * 7]
            receipt = self._stage.do(StartMentoring(mentor=mentor, learner=learner, skill=skill, goal=name), by)
            if receipt is not None:
                at = datetime.combine(self._stage.end - timedelta(days=1 + number), time(17))
                self._stage.do(RecordMeeting(mentoring=receipt.record, at=at, minutes=60), by)

    def _give(self, day: date, by: bytes | None) -> None:
        credits = self._story["credits"]
        if self._random.random() > credits["a_month"] / 13:
            return
        pair = self._draw(2)
        if len(pair) == 2:
            minutes, what = self._random.choice((30, 45, 60, 60, 90, 120)), self._random.choice(credits["whats"])
            # Of the last weeks only who helped was at the desk; some of it nobody has confirmed yet (R74).
            side = RECEIVER if self._stage.end - day < _LATELY else AT_DESK
            command = RecordTransfer(payer=pair[0], payee=pair[1], minutes=minutes, what=what, day=day, by=side)
            receipt = self._stage.do(command, by, self._reason())
            if receipt is not None and self._random.random() < 0.5 and side == RECEIVER:
                self._stage.do(ConfirmTransfer(transfer=receipt.record, who=pair[0]), by)

    def _take_duties(self, day: date, by: bytes | None) -> None:
        """Somebody takes the duties of this weekday, a week from now."""
        on = day + timedelta(days=7)
        for duty in self._catalog.duties.all():
            for person in self._draw(1):
                self._stage.do(TakeDuty(duty=duty.id, day=on, person=person), by)

    # Choices

    def _draw(self, count: int, but: bytes | None = None) -> list[bytes]:
        people = [person for person in self._stage.people.values() if person != but]
        return self._random.sample(people, min(count, len(people)))

    def _reason(self) -> str:
        return str(self._random.choice(self._story["reasons"]))

    def _first(self, said: Mapping[str, Any], day: date) -> tuple[datetime, datetime]:
        """Start and end on the first such weekday from that day on."""
        on = day + timedelta(days=(said["weekday"] - day.weekday()) % 7)
        start = datetime.combine(on, time.fromisoformat(said["start"]))
        return start, start + timedelta(minutes=said["minutes"])


def _rule(series: Mapping[str, Any]) -> str:
    every = f";INTERVAL={series['every']}" if series["every"] > 1 else ""
    return f"FREQ=WEEKLY{every}" + (f";COUNT={series['count']}" if series["count"] else "")
